/// The entries of one mapping in the order of the file, each key once.
struct UniqueEntries {
    private(set) var all: [YAML.Entry] = []
    /// Where each key is; only filled once there are so many that comparing with each would be slow.
    private var indices: [String: Int] = [:]
    private static let indexedFrom = 12

    var last: YAML.Entry? { all.last }

    /// Adds an entry, or returns the one that has its key already.
    mutating func append(_ entry: YAML.Entry) -> YAML.Entry? {
        if all.count < Self.indexedFrom {
            for index in all.indices where all[index].key.text == entry.key.text { return all[index] }
        } else {
            if indices.isEmpty {
                for (index, entry) in all.enumerated() { indices[entry.key.text] = index }
            }
            if let first = indices[entry.key.text] { return all[first] }
            indices[entry.key.text] = all.count
        }
        if all.isEmpty { all.reserveCapacity(4) }
        all.append(entry)
        return nil
    }

    /// Takes back the last value if it is text that a syntax error has cut off.
    mutating func refuseLastScalar() {
        guard let last = all.last, let value = last.value.afterFault else { return }
        all[all.count - 1] = YAML.Entry(key: last.key, value: value)
    }
}

extension YAML.Node {
    /// What is left of the value that stands directly before a syntax error. Text is not to be trusted, for it may
    /// have lost its end (`a: Iran said: over`) or swallowed the next line; nil if there is nothing to take back.
    var afterFault: YAML.Node? {
        if case .scalar = content { .init(.refused, range: range) } else { nil }
    }
}
