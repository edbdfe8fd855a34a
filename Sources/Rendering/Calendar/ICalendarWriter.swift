/// Writes iCalendar content lines (RFC 5545, section 3.1): escaped, folded at 75 octets, each ended by CRLF.
///
/// Written by hand, for no well-kept Swift library writes iCalendar; this is all of it that we need.
struct ICalendarWriter {
    private(set) var bytes: [UInt8] = []

    private static let longestLine = 75

    /// Adds a line whose value needs no escaping: a date, a URI, a word of the standard.
    ///
    /// - Parameter name: the property with its parameters: `DTSTART;VALUE=DATE`.
    mutating func line(_ name: String, _ value: String) { fold(Array("\(name):\(value)".utf8)) }

    /// Adds a line whose value is text: backslash, semicolon, comma and line breaks are escaped, other control
    /// characters, which TEXT cannot hold, left out.
    mutating func line(_ name: String, text: String) {
        var line = Array("\(name):".utf8)
        var isAfterReturn = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): line += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n") where isAfterReturn: break
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): line += Array("\\n".utf8)
            case UInt8(ascii: "\t"): line.append(byte)
            case 0..<0x20, 0x7F: break
            default: line.append(byte)
            }
            isAfterReturn = byte == UInt8(ascii: "\r")
        }
        fold(line)
    }

    /// Adds a line, broken so that no part is longer than 75 octets and no character is cut.
    private mutating func fold(_ line: [UInt8]) {
        var rest = line[...]
        var room = Self.longestLine
        while rest.count > room {
            var end = rest.startIndex + room
            while end > rest.startIndex + 1, rest[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += rest[..<end]
            bytes += Array("\r\n ".utf8)
            rest = rest[end...]
            room = Self.longestLine - 1
        }
        bytes += rest
        bytes += Array("\r\n".utf8)
    }
}
