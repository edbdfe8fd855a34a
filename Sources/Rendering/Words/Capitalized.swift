extension String {
    /// With its first letter in upper case.
    var capitalized: String {
        guard let first = unicodeScalars.first else { return self }
        return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
    }

    /// Without a full stop at its end, to stand inside a sentence that has its own.
    var withoutFullStop: String { utf8.last == UInt8(ascii: ".") ? String(dropLast()) : self }
}
