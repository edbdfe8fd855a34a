/// Numbers for partials about values of a shape, the same wherever they are included: what a partial writes of a value is
/// the same there too, if it reads nothing else.
struct PartialNumbering {
    private struct Partial: Hashable {
        let name: String
        let shape: ShapeIdentity
    }

    private var numbers: [Partial: Int] = [:]

    /// The number of the partial called `name` about values of a shape.
    mutating func number(of name: String, about shape: ShapeIdentity) -> Int {
        let partial = Partial(name: name, shape: shape)
        if let number = numbers[partial] { return number }
        numbers[partial] = numbers.count
        return numbers.count - 1
    }
}
