extension PathProblem.Reason {
    /// Why `path` could not be published even alone; nil when it could.
    init?(ofLoneOutputPath path: String) {
        let bytes = path.utf8
        if bytes.isEmpty {
            self = .empty
        } else if bytes.first == UInt8(ascii: "/") {
            self = .absolute
        } else if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            self = .controlCharacter
        } else if bytes.contains(UInt8(ascii: "\\")) {
            self = .backslash
        } else if let reason = PathProblem.Reason(ofComponentsIn: bytes) {
            self = reason
        } else if bytes.count > SitePlan.longestPath {
            self = .tooLong
        } else {
            return nil
        }
    }

    private init?(ofComponentsIn bytes: String.UTF8View) {
        // Counted along, for splitting would allocate for each of a hundred thousand paths.
        var length = 0
        var dots = 0
        for byte in bytes {
            if byte != UInt8(ascii: "/") {
                length += 1
                if byte == UInt8(ascii: ".") { dots += 1 }
                continue
            }
            if let reason = PathProblem.Reason(componentOf: length, dots: dots) {
                self = reason
                return
            }
            (length, dots) = (0, 0)
        }
        guard let reason = PathProblem.Reason(componentOf: length, dots: dots) else { return nil }
        self = reason
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
