/// Runs a program over one root: the state of one page in the making.
struct Renderer {
    private let program: Program
    /// The context on top of the stack for each shape. A slot is read only where the compiler knows that it is set.
    private var slots: [Frame]
    private var indentation: [UInt8] = []
    private var depth = 0
    private var partials = 0
    private let startCount: Int
    private(set) var failure: RenderError?

    init(_ program: Program, root: Frame, startCount: Int) {
        self.program = program
        self.startCount = startCount
        slots = Array(repeating: root, count: program.slotCount)
    }

    /// Runs a part and returns whether it came to its end.
    mutating func run(part number: Int, into output: inout Output) -> Bool {
        run(program.parts[number].steps, of: number, into: &output)
    }

    private mutating func run(_ range: Range<Int>, of part: Int, into output: inout Output) -> Bool {
        guard descend(part) else { return false }
        defer { depth -= 1 }
        var index = range.lowerBound
        while index < range.upperBound {
            switch program.steps[index] {
            case .literal(let bytes):
                output.append(trusted: program.literals[bytes])
                index += 1
            case .indentation:
                output.append(trusted: indentation)
                index += 1
            case .write(let slot, let write):
                write(slots[slot], &output)
                index += 1
            case .test(let slot, let test, let wanted, let end):
                index = test(slots[slot]) == wanted ? index + 1 : end
            case .enter(let slot, let enter, let inner, let end):
                let body = index + 1..<end
                let hidden = slots[inner]
                let wentOn = enter(slots[slot]) { frame in
                    slots[inner] = frame
                    return run(body, of: part, into: &output)
                }
                slots[inner] = hidden
                guard wentOn else { return false }
                index = end
            case .partial(let number, let bytes):
                guard include(number, indentedBy: bytes, into: &output) else { return false }
                index += 1
            }
        }
        return true
    }

    private mutating func include(_ number: Int, indentedBy bytes: Range<Int>, into output: inout Output) -> Bool {
        partials += 1
        if partials > TemplateLimits.partialsPerPage || output.count - startCount > TemplateLimits.bytesPerPage {
            failure = RenderError(kind: .tooLarge, template: program.parts[number].name)
            return false
        }
        indentation.append(contentsOf: program.literals[bytes])
        let wentOn = run(part: number, into: &output)
        indentation.removeLast(bytes.count)
        return wentOn
    }

    /// Counts one more section or partial, unless that is too deep.
    private mutating func descend(_ part: Int) -> Bool {
        guard depth < TemplateLimits.renderDepth else {
            failure = RenderError(kind: .tooDeep, template: program.parts[part].name)
            return false
        }
        depth += 1
        return true
    }
}
