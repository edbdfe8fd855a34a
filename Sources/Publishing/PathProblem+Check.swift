extension PathProblem.Reason {
    /// Why `path` could not be published even alone, or the first of several reasons; nil when it could.
    init?(ofLoneOutputPath path: String) {
        guard let reason = PathProblem.Reason.first(in: path.utf8) else { return nil }
        self = reason
    }

    private static func first(in bytes: String.UTF8View) -> PathProblem.Reason? {
        if bytes.isEmpty { return .empty }
        if bytes.first == UInt8(ascii: "/") { return .absolute }
        // In one pass and without splitting, which would allocate for each of a hundred thousand paths.
        var length = 0
        var dots = 0
        for byte in bytes {
            switch byte {
            case 0..<0x20, 0x7F: return .controlCharacter
            case UInt8(ascii: "\\"): return .backslash
            case UInt8(ascii: "/"):
                if let reason = PathProblem.Reason(componentOf: length, dots: dots) { return reason }
                (length, dots) = (0, 0)
            default:
                length += 1
                if byte == UInt8(ascii: ".") { dots += 1 }
            }
        }
        if let reason = PathProblem.Reason(componentOf: length, dots: dots) { return reason }
        return bytes.count > SitePlan.longestPath ? .tooLong : nil
    }

    /// The problem of a component of `length` bytes, `dots` of them dots.
    private init?(componentOf length: Int, dots: Int) {
        if length == 0 {
            self = .emptyComponent
        } else if length == dots, length <= 2 {
            self = .dots
        } else if length > SitePlan.longestComponent {
            self = .componentTooLong
        } else {
            return nil
        }
    }
}

extension String {
    /// The same for all names that some file system takes for one: those that differ in case only. Names that differ
    /// in Unicode normalisation need no more, for Swift compares strings by canonical equivalence.
    var foldedName: String {
        var isFolded = true
        for byte in utf8 where byte >= 0x80 || (byte >= 0x41 && byte <= 0x5A) {
            isFolded = false
            break
        }
        // Upper case first: 'ß', 'ſ' and 'ς' differ from what they are folded with in lower case alone.
        return isFolded ? self : uppercased().lowercased()
    }
}
