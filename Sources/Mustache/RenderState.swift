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
    /// Where what was written over a value is kept, if anywhere.
    let fragments: Fragments?
    /// Where contexts note what they look up, if anywhere.
    let trace: (any Trace)?
    /// Whether what is being written will be kept.
    var isKeeping = false

    init(root: Frame, slotCount: Int, startCount: Int, fragments: Fragments?, trace: (any Trace)?) {
        slots = Array(repeating: root, count: slotCount)
        self.startCount = startCount
        self.fragments = fragments
        self.trace = trace
    }

    /// By what a partial is kept; nil where it is not, or stands indented and so has other bytes.
    func key(_ kept: Program.Kept) -> Fragments.Key? {
        guard fragments != nil, indentation.isEmpty else { return nil }
        return kept.identity(slots[kept.slot]).map { Fragments.Key(partial: kept.partial, identity: $0) }
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
