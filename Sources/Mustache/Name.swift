/// Names as they stand in tags and in the schema.
enum Name {
    /// Whether a field can be called so: one part of a name, without white space, dots or anything that is a sign in a
    /// tag.
    static func isWellFormed(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    /// A type's name as its author would write it, with the types it is nested in and without its module.
    static func ofType(_ type: Any.Type) -> String {
        // The full name of a private type has a part that differs from run to run: "(unknown context at $7f…)".
        String(reflecting: type).split(separator: ".").dropFirst().filter { !$0.hasPrefix("(") }
            .joined(separator: ".")
    }
}
