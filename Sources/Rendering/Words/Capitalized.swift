extension String {
    /// With its first letter in upper case.
    var capitalized: String {
        guard let first = unicodeScalars.first else { return self }
        guard first.isASCII, !("a"..."z" ~= first) else {
            return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
        }
        return self
    }

    /// Without a full stop at its end, to stand inside a sentence that has its own.
    var withoutFullStop: String {
        utf8.last == UInt8(ascii: ".") ? String(self[..<utf8.index(before: utf8.endIndex)]) : self
    }
}
