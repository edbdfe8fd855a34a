/// The context stack as far as the compiler knows it, reduced to what a name can reach.
///
/// Of several frames with one shape only the uppermost can be reached, since it offers the same names. So a scope is a
/// list of *different* shapes, each has one slot when a page is rendered, and a partial that includes itself leads to
/// finitely many scopes. Shapes are numbered by the ``ShapeTable``; the numbers are the slots.
struct Scope: Hashable {
    /// From the outermost to the innermost; never empty.
    private(set) var shapes: [Int]
    /// The flag whose section is innermost, which is then what `{{.}}` would be.
    private(set) var flag: String?

    init(root: Int) { shapes = [root] }

    /// The innermost context.
    var top: Int { shapes[shapes.count - 1] }

    /// The scope in a section that pushes a context of `shape`.
    func entering(_ shape: Int) -> Scope {
        var scope = self
        scope.shapes.removeAll { $0 == shape }
        scope.shapes.append(shape)
        scope.flag = nil
        return scope
    }

    /// The scope in the section of a flag.
    func entering(flag: String) -> Scope {
        var scope = self
        scope.flag = flag
        return scope
    }
}

/// Every shape that a template and its partials reach, numbered in the order they are met.
struct ShapeTable {
    private var shapes: [Shape] = []
    private var identitiesOfValues: [(@Sendable (Frame) -> UInt64?)?] = []
    private var numbers: [ShapeIdentity: Int] = [:]

    var count: Int { shapes.count }

    /// The number of the shape behind a field.
    mutating func number(of inner: InnerShape) -> Int {
        if let number = numbers[inner.identity] { return number }
        let number = shapes.count
        numbers[inner.identity] = number
        shapes.append(inner.make())
        identitiesOfValues.append(inner.identityOfValue)
        return number
    }

    /// The shape behind a field.
    mutating func shape(of inner: InnerShape) -> Shape {
        // Not one expression: the subscript's argument would change a table that has been copied already.
        let number = number(of: inner)
        return shapes[number]
    }

    /// What tells values of the shape with a number apart that are shown on many pages.
    func identityOfValue(_ number: Int) -> (@Sendable (Frame) -> UInt64?)? { identitiesOfValues[number] }

    /// The shape with a number.
    subscript(number: Int) -> Shape { shapes[number] }
}
