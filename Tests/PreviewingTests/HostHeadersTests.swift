import Testing

@testable import Previewing

struct HostHeadersTests {
    @Test func rulesApplyToTheirPaths() {
        let headers = HostHeaders(
            """
            # a comment is no path
            /*
              X-Content-Type-Options: nosniff
              Strict-Transport-Security: max-age=31536000
            /feed.xml
              Content-Type: application/atom+xml; charset=utf-8
            /a/*/c
              Referrer-Policy: no-referrer
            """)
        #expect(headers.headers(of: "/index.html") == ["x-content-type-options": "nosniff"])
        #expect(headers.headers(of: "/feed.xml")["content-type"] == "application/atom+xml; charset=utf-8")
        #expect(headers.headers(of: "/a/b/c")["referrer-policy"] == "no-referrer")
        #expect(headers.headers(of: "/a/b/d")["referrer-policy"] == nil)
    }

    @Test(arguments: [
        (
            "default-src 'none'; script-src 'self'",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"
        ),
        ("script-src 'none'", "script-src 'self'"),
        (
            "default-src https:; upgrade-insecure-requests",
            "default-src https:; script-src https: 'self'; style-src https: 'self'; connect-src https: 'self'"
        ),
        ("img-src 'self'", "img-src 'self'"),
    ])
    func aPolicyLetsTheServersOwnIn(policy: String, allowing: String) {
        #expect(HostHeaders.allowingLive(policy) == allowing)
    }
}
