import Diagnostics
import Testing

@Suite struct LineIndexTests {
    @Test(arguments: [
        ("", 0, 1, 1), ("ab", 0, 1, 1), ("ab", 2, 1, 3), ("ab\ncd", 3, 2, 1), ("ab\ncd", 2, 1, 3),
        ("ab\r\ncd", 4, 2, 1), ("ab\r\ncd", 3, 1, 4), ("ab\rcd", 3, 2, 1), ("a\r\r\nb", 4, 3, 1), ("a\n", 2, 2, 1),
        ("é漢🛰x", 0, 1, 1), ("é漢🛰x", 2, 1, 2), ("é漢🛰x", 5, 1, 3), ("é漢🛰x", 9, 1, 4), ("e\u{301}x", 3, 1, 3),
        ("é", 1, 1, 1), ("ab", 99, 1, 3), ("\u{FEFF}ab\ncd", 0, 1, 1), ("\u{FEFF}ab\ncd", 2, 1, 1),
        ("\u{FEFF}ab\ncd", 4, 1, 2), ("\u{FEFF}ab\ncd", 7, 2, 2), ("a\u{FEFF}b", 4, 1, 3), ("\u{FEFF}", 3, 1, 1),
    ])
    func countsLinesAndCodePoints(text: String, byte: Int, line: Int, column: Int) {
        let position = LineIndex(Array(text.utf8)).position(of: byte)
        #expect((position.line, position.column) == (line, column))
    }

    @Test(arguments: ["a\nbb\n\nc", "a\r\nbb\r\n\r\nc", "a\rbb\r\rc"])
    func linesComeWithoutTheirEnds(text: String) {
        let bytes = Array(text.utf8)
        let index = LineIndex(bytes)
        let lines = (1...index.lineCount).map { String(decoding: bytes[index.line($0)], as: UTF8.self) }
        #expect(lines == ["a", "bb", "", "c"])
    }

    @Test func columnsFarOutOnALongLineAreExact() {
        let text = String(repeating: "é漢", count: 20_000)
        let index = LineIndex(Array("x\n\(text)\n".utf8))
        for character in [0, 1, 1638, 1639, 3277, 19_999] {
            #expect(index.position(of: 2 + character * 5) == index.position(of: 3 + character * 5))
            #expect(index.position(of: 2 + character * 5).column == character * 2 + 1)
        }
    }

    @Test func bytesThatAreNotUTF8HaveColumns() {
        #expect(LineIndex([0x61, 0xFF, 0xFE, 0x62]).position(of: 3).column == 4)
    }
}
