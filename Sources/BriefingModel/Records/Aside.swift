/// A value that most records lack, kept beside the record: where it is absent it takes up one pointer.
///
/// A site has a hundred thousand records of some thirty keys, of which a handful are written.
@propertyWrapper
public struct Aside<Value: Sendable>: Sendable {
    // Inlinable, so that the modules that have them by the hundred thousand compile them for their own values.
    @usableFromInline
    final class Box: Sendable {
        @usableFromInline let value: Value

        @inlinable
        init(_ value: Value) { self.value = value }
    }

    @usableFromInline var box: Box?

    public init() {}

    @inlinable
    public init(wrappedValue: Value?) { box = wrappedValue.map(Box.init) }

    @inlinable public var wrappedValue: Value? {
        get { box?.value }
        set { box = newValue.map(Box.init) }
    }
}

extension Aside: Equatable where Value: Equatable {
    public static func == (a: Aside, b: Aside) -> Bool { a.wrappedValue == b.wrappedValue }
}

extension Aside: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
