import Foundation
import JSON
import Testing

@Suite("JSON is written")
struct JSONWriterTests {
    @Test("Keys stand in the order written, and what is absent leaves nothing")
    func order() {
        var json = JSONWriter()
        json.object { json in
            json.string("z", "first")
            json.number("a", -1)
            json.string("none", nil)
            json.strings("empty", [])
            json.strings("some", ["x", "y"])
            json.list("list", [1, 2]) { number, json in json.object { $0.number("n", number) } }
        }
        #expect(json.text == #"{"z":"first","a":-1,"some":["x","y"],"list":[{"n":1},{"n":2}]}"#)
    }

    @Test(
        "Every string is read back as it was",
        arguments: [
            "", "plain", "\"quoted\" \\ /", "\u{0}\u{1}\u{1F}\n\r\t", "</script><!--<script>&amp;",
            "naïve 日本 👩‍🚀 \u{2028}",
            "\u{202E}turned\u{7F}",
        ])
    func roundTrip(text: String) throws {
        for var json in [JSONWriter(), .forHTML, JSONWriter(escaping: "\u{7F}", others: { $0.value >= 0x2000 })] {
            json.array { $0.string(text) }
            #expect(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String] == [text])
        }
    }

    @Test("Indented, every value stands on a line of its own")
    func indented() {
        var json = JSONWriter(isIndented: true)
        json.object { json in
            json.flag("yes", true)
            json.array("empty") { _ in }
            json.array("list") { json in json.object { $0.number("n", 1) } }
        }
        let lines = [
            "{", "  \"yes\": true,", "  \"empty\": [],", "  \"list\": [", "    {", "      \"n\": 1", "    }", "  ]",
            "}",
        ]
        #expect(json.text == lines.joined(separator: "\n"))
    }

    @Test("Neither markup nor a control character that HTML forbids stands in what is written for it")
    func html() {
        var json = JSONWriter.forHTML
        json.object { $0.string("text", "</script><!-- & -->\u{7F}\u{85}\u{A0}") }
        #expect(
            json.text == #"{"text":"\u003c/script\u003e\u003c!-- \u0026 --\u003e\u007f\u0085"# + "\u{A0}\"}")
    }

    @Test("Beyond ASCII only what was asked for is escaped, in UTF-16")
    func others() {
        var json = JSONWriter(others: { $0.value == 0x202E || $0.value > 0xFFFF })
        json.array { $0.string("é\u{202E}😀") }
        #expect(json.text == "[\"é\\u202e\\ud83d\\ude00\"]")
    }
}
