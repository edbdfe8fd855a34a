/// A value that most records lack, kept beside the record: where it is absent it takes up one pointer.
///
/// A site has a hundred thousand records of some thirty keys, of which a handful are written.
@propertyWrapper
public struct Aside<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private var box: Box?

    public init() {}

    public init(wrappedValue: Value?) { box = wrappedValue.map(Box.init) }

    public var wrappedValue: Value? {
        get { box?.value }
        set { box = newValue.map(Box.init) }
    }
}
