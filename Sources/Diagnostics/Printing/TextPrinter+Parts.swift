extension TextPrinter {
    /// A finding in parts, for what lays them out otherwise than a terminal does. Safe to show, not escaped.
    public struct Parts: Sendable {
        /// `path:line:column`; nil where a whole site is at fault.
        public let place: String?
        /// What is wrong.
        public let message: String
        /// The frame, what helps, and the notes with theirs: lines, each with its line end.
        public let frame: Substring
    }

    /// The parts of each finding, in the order given; without colour, whatever the style.
    public func parts(of diagnostics: some Sequence<Diagnostic>) -> [Parts] {
        let plain = TextPrinter(files)
        var indices = LineIndices(files)
        return diagnostics.map { diagnostic in
            var text = ""
            plain.append(diagnostic, to: &text, &indices)
            // The first line is the heading, whose parts these are.
            let frame = text[(text.firstIndex(of: "\n") ?? text.endIndex)...].dropFirst()
            let place = diagnostic.place.map { plain.name(of: $0, &indices) }
            return Parts(
                place: place.map { String($0.dropLast()) }, message: VisibleText.of(diagnostic.message), frame: frame)
        }
    }
}
