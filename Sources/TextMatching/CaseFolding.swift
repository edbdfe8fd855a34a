extension Unicode.Scalar {
    /// The scalar without its case: lower case of upper case, which joins `ß` with `ss`, `ς` with `σ` and
    /// `ﬁ` with `fi` as Unicode's full case folding does.
    var caseFolded: String {
        if value < 0x80 { return properties.lowercaseMapping }
        var folded = ""
        for upper in properties.uppercaseMapping.unicodeScalars {
            folded.unicodeScalars.append(contentsOf: upper.properties.lowercaseMapping.unicodeScalars)
        }
        return folded
    }
}

extension UInt8 {
    /// Lower case for an ASCII letter, itself for every other byte.
    var asciiLowercased: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }
}
