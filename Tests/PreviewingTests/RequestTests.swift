import Testing

@testable import Previewing

struct RequestTests {
    @Test(arguments: [
        ("/", "index.html"), ("/claims/", "claims/index.html"), ("/claims/a.html", "claims/a.html"),
        ("/assets/caf%C3%A9.png", "assets/café.png"), ("/assets/a%20b.png", "assets/a b.png"),
        ("/_headers", "_headers"), ("/.onrecord/live.js", ".onrecord/live.js"), ("/a..b/c", "a..b/c"),
    ])
    func pathsAreThoseOfTheSite(target: String, path: String) {
        #expect(RequestedPath(target) == .file(path))
    }

    @Test(arguments: [
        "", "index.html", "//", "/..", "/../", "/../etc/passwd", "/a/../b", "/a/./b", "/.", "/%2e%2e/etc/passwd",
        "/a/%2E%2E/b", "/..%2fetc/passwd", "/a%2Fb", "/a\\b", "/a%5Cb", "/a%00b", "/a%0Ab", "/%", "/%4", "/%zz", "/%ff",
        "/a//b", "http://example.org/",
    ])
    func everythingElseIsRefused(target: String) {
        #expect(RequestedPath(target) == .refused)
    }

    @Test func onlyTheServersOwnNamesAreHosts() {
        let hosts = AllowedHosts(bound: "127.0.0.1", port: 8642)
        for host in ["127.0.0.1:8642", "localhost:8642", "LOCALHOST:8642", "[::1]:8642"] {
            #expect(hosts.allows(host: host), "\(host)")
        }
        for host in [
            nil, "", "127.0.0.1", "127.0.0.1:80", "example.org:8642", "192.168.0.2:8642", "localhost.evil:8642",
        ] {
            #expect(!hosts.allows(host: host), "\(host ?? "nil")")
        }
    }

    @Test func aServerForOthersAnswersToAddressesAndToNoName() {
        let hosts = AllowedHosts(bound: "0.0.0.0", port: 80)
        for host in ["192.168.0.2", "192.168.0.2:80", "[fe80::1]:80", "[fe80::1]", "localhost"] {
            #expect(hosts.allows(host: host), "\(host)")
        }
        for host in ["example.org", "example.org:80", "192.168.0.2:81", "1.2.3", "1.2.3.4.5", "1.2.3.999"] {
            #expect(!hosts.allows(host: host), "\(host)")
        }
    }

    @Test func onlyItsOwnPagesAreOrigins() {
        let hosts = AllowedHosts(bound: "127.0.0.1", port: 8642)
        #expect(hosts.allows(origin: nil))
        #expect(hosts.allows(origin: "http://localhost:8642"))
        for origin in [
            "null", "", "http://example.org", "https://localhost:8642", "http://localhost:1",
            "http://localhost:8642.evil",
        ] {
            #expect(!hosts.allows(origin: origin), "\(origin)")
        }
    }

    @Test func typesFollowTheEnding() {
        #expect(MediaType.of("index.html") == "text/html; charset=utf-8")
        #expect(MediaType.of("assets/A.PNG") == "image/png")
        #expect(MediaType.of("_headers") == "text/plain; charset=utf-8")
        #expect(MediaType.of("assets.d/file.unheard-of") == "application/octet-stream")
    }
}
