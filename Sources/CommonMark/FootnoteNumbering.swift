/// A footnote's definition, lifted out of the text.
struct FootnoteDefinition {
    /// As written.
    let label: [UInt8]
    /// The place in the file of `[^label]:`.
    let source: Range<Int>
    let isEmpty: Bool
}

/// Which footnotes are referred to, numbered by first reference.
struct FootnoteNumbering {
    let definitions: [FootnoteDefinition]
    private let byName: [String: Int]
    /// The definitions that are referred to; the first is footnote 1.
    private(set) var order: [Int] = []
    /// By definition: its number, or 0; and how often it is referred to.
    private var numbers: [Int]
    private var references: [Int]

    init(_ definitions: [FootnoteDefinition]) {
        self.definitions = definitions
        var byName: [String: Int] = [:]
        for (index, definition) in definitions.enumerated() { byName[FootnoteLabel.folded(definition.label)] = index }
        self.byName = byName
        numbers = [Int](repeating: 0, count: definitions.count)
        references = numbers
    }

    func definition(named label: Bytes) -> Int? {
        byName.isEmpty ? nil : byName[FootnoteLabel.folded(label)]
    }

    /// Numbers the references among a block's nodes, which so far hold the definition's index.
    mutating func number(_ builder: inout DocumentBuilder, from start: Int) {
        guard !definitions.isEmpty else { return }
        for index in start..<builder.nodes.count where builder.nodes[index].kind == .footnoteReference {
            let definition = Int(builder.nodes[index].a)
            if numbers[definition] == 0 {
                order.append(definition)
                numbers[definition] = order.count
            }
            references[definition] += 1
            builder.nodes[index].a = UInt32(numbers[definition])
            builder.nodes[index].b = UInt32(references[definition])
        }
    }

    /// Adds the footnotes that are referred to and reports the others.
    func finish(_ builder: inout DocumentBuilder) {
        for index in order {
            let definition = definitions[index]
            let label = definition.label.withUnsafeBufferPointer { builder.string($0) }
            builder.footnotes.append(
                Storage.FootnoteRecord(
                    label: label, source: Span(definition.source), references: UInt32(references[index])))
        }
        for (index, definition) in definitions.enumerated() {
            let name = String(decoding: definition.label, as: UTF8.self)
            if numbers[index] == 0 {
                builder.report(.unusedFootnote, at: definition.source, "nothing refers to footnote “\(name)”")
            }
            if definition.isEmpty {
                builder.report(.emptyFootnote, at: definition.source, "footnote “\(name)” has no text")
            }
        }
    }
}

/// `[^label]`: no white space and no brackets in it, at most 100 bytes, upper and lower case alike.
enum FootnoteLabel {
    /// How long the `[^label]` at the beginning of `bytes` is.
    static func length(in bytes: Bytes) -> Int? {
        guard bytes.count >= 4, bytes[0] == ASCII.leftBracket, bytes[1] == ASCII.caret else { return nil }
        var end = 2
        while end < bytes.count, end <= 102, bytes[end] > ASCII.space, bytes[end] != ASCII.leftBracket {
            if bytes[end] == ASCII.rightBracket { return end > 2 ? end + 1 : nil }
            end += 1
        }
        return nil
    }

    static func folded(_ label: some Collection<UInt8>) -> String {
        String(decoding: label, as: UTF8.self).lowercased()
    }
}
