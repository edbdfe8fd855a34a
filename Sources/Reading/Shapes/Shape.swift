import YAML

/// How one kind of value is written in YAML: reads it, and describes it for the schema and the reference page.
protocol Shape: Sendable {
    associatedtype Value: Sendable

    /// What a reader of the reference, an editor's schema and the secret scanner need to know of it.
    var type: SchemaType { get }

    /// The value that `node` says, or nil with the reason reported to `reader`.
    func read(_ node: YAML.Node, with reader: inout RecordReader) -> Value?
}
