/// What a text has opened, and not closed, of Unicode's explicit marks of direction (UAX #9, 2).
///
/// Left open, a name's override would turn the rest of the line round, and an isolate left open, or closed once too
/// often, undoes the `<bdi>` that should hold it: there the browser pairs them with its own.
struct OpenDirections {
    private enum Kind { case embedding, isolate }
    private var open: [Kind] = []

    /// Whether the three bytes in UTF-8 at `index` may stand; what they open is remembered.
    mutating func allows(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 2 < text.count else { return true }
        switch (text[index + 1], text[index + 2]) {
        case (0x80, 0xAA), (0x80, 0xAB), (0x80, 0xAD), (0x80, 0xAE): open.append(.embedding)
        case (0x81, 0xA6), (0x81, 0xA7), (0x81, 0xA8): open.append(.isolate)
        case (0x80, 0xAC):
            guard open.last == .embedding else { return false }
            open.removeLast()
        case (0x81, 0xA9):
            guard let isolate = open.lastIndex(of: .isolate) else { return false }
            open.removeSubrange(isolate...)
        default: break
        }
        return true
    }

    /// Closes what is open, the innermost first.
    func close(in output: inout Output) {
        for kind in open.reversed() {
            switch kind {
            case .embedding: output.append("\u{202C}")
            case .isolate: output.append("\u{2069}")
            }
        }
    }
}
