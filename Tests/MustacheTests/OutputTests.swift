import Mustache
import Testing

@Suite struct OutputTests {
    /// What `write` adds to an empty output.
    private func text(_ write: (inout Output) -> Void) -> String {
        var output = Output()
        write(&output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    /// Neither HTML nor XML has control characters, but for tabs and the ends of lines.
    @Test(arguments: [
        ("", ""),
        ("plain text", "plain text"),
        ("&", "&amp;"),
        ("<b>", "&lt;b&gt;"),
        (#""a" & 'b'"#, "&quot;a&quot; &amp; &#39;b&#39;"),
        ("&amp;", "&amp;amp;"),
        ("<<<>>>\"\"\"''&&", "&lt;&lt;&lt;&gt;&gt;&gt;&quot;&quot;&quot;&#39;&#39;&amp;&amp;"),
        ("Żółć „tak” 日本 🕊", "Żółć „tak” 日本 🕊"),
        ("日本<語>", "日本&lt;語&gt;"),
        ("a\u{7}\u{1B}\u{7F}\u{85}b", "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}b"),
        ("\u{9F}", "\u{FFFD}"),
        ("tab\tline\nno\u{A0}break «é»", "tab\tline\nno\u{A0}break «é»"),
    ])
    func escapesMarkupAndNothingElse(text: String, escaped: String) {
        #expect(self.text { $0.append(escaping: text) } == escaped)
        #expect(self.text { $0.append(escaping: text[...]) } == escaped)
        #expect(self.text { $0.append(escaping: Array(text.utf8)) } == escaped)
        #expect(self.text { $0.append(escaping: Array(text.utf8)[...]) } == escaped)
        #expect(SafeHTML(escaping: text).bytes == Array(escaped.utf8))
    }

    @Test(arguments: [
        ("RLO \u{202E}turned", "RLO \u{202E}turned\u{202C}"),
        ("RLI \u{2067}turned <", "RLI \u{2067}turned &lt;\u{2069}"),
        ("\u{2066}\u{202B}both", "\u{2066}\u{202B}both\u{202C}\u{2069}"),
        ("stray \u{2069}PDI and \u{202C}PDF", "stray PDI and PDF"),
        ("\u{2068}closed\u{2069} \u{202A}twice\u{202C}", "\u{2068}closed\u{2069} \u{202A}twice\u{202C}"),
        (
            "\u{2067}\u{202E}an isolate ends what it holds\u{2069}.",
            "\u{2067}\u{202E}an isolate ends what it holds\u{2069}."
        ),
        (
            "\u{2066}an embedding's end\u{202C} ends no isolate",
            "\u{2066}an embedding&#39;s end ends no isolate\u{2069}"
        ),
        ("“curly” – … \u{200F}mark", "“curly” – … \u{200F}mark"),
    ])
    func directionsEndWithTheText(text: String, written: String) {
        #expect(self.text { $0.append(escaping: text) } == written)
    }

    /// Eight bytes are looked at together: each byte at each place of eight is escaped, or not, as it is alone.
    @Test func escapesEachByteAtEachPlace() {
        var entities: [UInt8: String] = [0x26: "&amp;", 0x3C: "&lt;", 0x3E: "&gt;", 0x22: "&quot;", 0x27: "&#39;"]
        for control in Array(0x00..<0x20) + [0x7F] where ![0x09, 0x0A, 0x0D].contains(control) {
            entities[UInt8(control)] = "\u{FFFD}"
        }
        for byte in UInt8.min...UInt8.max {
            for place in 0..<18 {
                var input = Array(repeating: UInt8(ascii: "x"), count: 18)
                input[place] = byte
                var output = Output()
                output.append(escaping: input)
                let expected =
                    input[..<place] + (entities[byte].map { Array($0.utf8) } ?? [byte]) + input[(place + 1)...]
                #expect(output.bytes == Array(expected), "byte \(byte) at \(place)")
            }
        }
    }

    @Test(arguments: [
        (0, "0"), (7, "7"), (10, "10"), (-1, "-1"), (1_234_567_890, "1234567890"),
        (.max, "9223372036854775807"), (.min, "-9223372036854775808"),
    ])
    func writesNumbersInDecimalDigits(number: Int, digits: String) {
        #expect(text { $0.append(number) } == digits)
    }

    @Test func addsWhatIsTrustedAsItStands() {
        let added = text {
            $0.append("<a>")
            $0.append("<")
            $0.append(trusted: "<b>&")
            $0.append(trusted: Array("<c>".utf8))
            $0.append(trusted: Array("x<d>".utf8)[1...])
            $0.append(SafeHTML(trusted: "<e>"))
        }
        #expect(added == "<a><<b>&<c><d><e>")
    }

    @Test func servesManyPages() {
        var output = Output(capacity: 100)
        output.append("first")
        #expect(output.count == 5)
        output.removeAll()
        #expect(output.isEmpty)
        output.append("second")
        #expect(output.bytes == Array("second".utf8))
    }

    @Test func safeHTMLIsWrittenPieceByPiece() {
        let html = SafeHTML {
            $0.append("<em>")
            $0.append(escaping: "a < b")
            $0.append("</em>")
        }
        #expect(html == SafeHTML(trusted: "<em>a &lt; b</em>"))
    }
}
