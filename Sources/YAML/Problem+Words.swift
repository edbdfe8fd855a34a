extension YAML.Problem {
    /// A readable slug for the kind of problem, such as `yaml-duplicate-key`. It is stable.
    public var rule: String {
        switch kind {
        case .syntax, .tabIndentation: "yaml-syntax"
        case .needsQuotes, .entryWithoutValue: "yaml-needs-quotes"
        case .anchor, .alias: "yaml-anchor"
        case .tag: "yaml-tag"
        case .mergeKey: "yaml-merge-key"
        case .complexKey: "yaml-complex-key"
        case .duplicateKey: "yaml-duplicate-key"
        case .directive, .severalDocuments: "yaml-several-documents"
        case .forbiddenCharacter: "forbidden-character"
        case .malformedUTF8: "malformed-utf-8"
        case .tooDeep, .tooMuchWhiteSpace, .tooManyProblems: "yaml-limit"
        }
    }

    /// What is wrong, as one sentence without a final stop.
    public var message: String {
        switch kind {
        case .syntax(let words): words
        case .tabIndentation: "a tab cannot indent in YAML; use spaces"
        case .needsQuotes(let words): words
        case .entryWithoutValue(let key):
            "'\(Self.brief(key))' has no value here: inside { } a comma ends an unquoted value"
        case .anchor(let name):
            "'&\(Self.brief(name))' is a YAML anchor, which is not supported; quote the value if it begins with '&'"
        case .alias(let name):
            "'*\(Self.brief(name))' is a YAML alias, which is not supported; quote the value if it begins with '*'"
        case .tag(let tag):
            "'\(Self.brief(tag))' is a YAML tag, which is not supported; quote the value if it begins with '!'"
        case .mergeKey: "'<<' is a YAML merge key, which is not supported; write the keys out"
        case .complexKey: "a key must be plain text, not a list, a mapping or an alias"
        case .duplicateKey(let key): "the key '\(Self.brief(key))' stands twice in one mapping"
        case .directive: "YAML directives such as '%YAML' are not supported; remove the line"
        case .severalDocuments: "a second YAML document begins here; only one is read"
        case .forbiddenCharacter(let scalar): "\(Self.name(of: scalar)) is not allowed in text"
        case .malformedUTF8: "this is not UTF-8 text"
        case .tooDeep: "more than \(YAML.maximumDepth) levels of nesting; the rest is not read"
        case .tooMuchWhiteSpace:
            "more than \(YAML.maximumWhiteSpace) bytes of white space in a row; the rest is not read"
        case .tooManyProblems: "more than \(YAML.maximumProblems) problems; the rest is not read"
        }
    }

    /// The name if it is not too long for a sentence, or its beginning.
    private static func brief(_ name: String) -> String {
        let limit = 60
        let start = name.unicodeScalars.prefix(limit)
        return start.endIndex == name.unicodeScalars.endIndex ? name : String(start) + "…"
    }

    /// `U+0007`, or the name that everyone knows it by.
    private static func name(of scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x00: return "NUL"
        case 0xFEFF: return "a byte order mark (U+FEFF)"
        default:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "the control character U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        }
    }
}
