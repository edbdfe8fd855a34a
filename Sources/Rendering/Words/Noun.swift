/// A noun and its plural.
struct Noun: Sendable {
    var one: String
    var many: String

    init(_ one: String, _ many: String) {
        self.one = one
        self.many = many
    }
}
