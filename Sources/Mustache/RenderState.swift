/// What changes while a page is rendered.
struct RenderState {
    /// The innermost context of each shape. A slot is read only where the compiler knows that it is set.
    var slots: [Frame]
    /// What lines begin with in the partials begun so far.
    var indentation: [UInt8] = []
    /// Why the page was given up.
    private(set) var failure: RenderError?

    private var depth = 0
    private var partials = 0
    private let startCount: Int

    init(root: Frame, slotCount: Int, startCount: Int) {
        slots = Array(repeating: root, count: slotCount)
        self.startCount = startCount
    }

    /// Counts one more section or partial as open; false where that is too deep.
    mutating func descend(into part: Program.Part) -> Bool {
        guard depth < TemplateLimits.renderDepth else {
            failure = RenderError(kind: .tooDeep, template: part.name)
            return false
        }
        depth += 1
        return true
    }

    /// Counts one section or partial less as open.
    mutating func ascend() {
        depth -= 1
    }

    /// Counts one more partial as begun, where the output has `count` bytes; false where that is too much.
    mutating func include(_ part: Program.Part, at count: Int) -> Bool {
        partials += 1
        if partials > TemplateLimits.partialsPerPage || count - startCount > TemplateLimits.bytesPerPage {
            failure = RenderError(kind: .tooLarge, template: part.name)
            return false
        }
        return true
    }
}
