/// Puts steps in order, joining the text between them into few literals.
struct ProgramWriter {
    private(set) var program = Program()
    /// Where the bytes begin in `literals` that no step writes yet.
    private var literalStart = 0

    /// The number that the next step will have.
    mutating func position() -> Int {
        flush()
        return program.steps.count
    }

    mutating func text(_ bytes: ArraySlice<UInt8>) {
        program.literals += bytes
    }

    mutating func indentation() { step(.indentation) }

    mutating func write(_ slot: Int, _ write: @escaping Accessor.Write) {
        step(.write(slot: slot, program.writes.count))
        program.writes.append(Program.Write(call: write))
    }

    /// Begins a section that is run where the answer is `wanted`.
    mutating func test(_ slot: Int, _ test: @escaping Accessor.Test, wanted: Bool) {
        step(.test(slot: slot, program.tests.count, wanted: wanted, end: 0))
        program.tests.append(Program.Test(call: test))
    }

    /// Begins a section that is run with each value behind `slot`.
    mutating func enter(_ slot: Int, _ enter: @escaping Accessor.Enter, inner: Int) {
        step(.enter(slot: slot, program.enters.count, inner: inner, end: 0))
        program.enters.append(Program.Enter(call: enter))
    }

    private mutating func step(_ step: Program.Step) {
        flush()
        program.steps.append(step)
    }

    mutating func partial(_ number: Int, indentation: ArraySlice<UInt8>?, kept: Program.Kept?) {
        flush()
        let start = program.literals.count
        program.literals += indentation ?? []
        literalStart = program.literals.count
        program.steps.append(
            .partial(
                number, indentation: indentation.map { _ in start..<literalStart },
                kept: kept.map { _ in program.keeps.count }))
        if let kept { program.keeps.append(kept) }
    }

    /// Ends the section that `step` begins: it goes on with the next step.
    mutating func end(_ step: Int) {
        let end = position()
        switch program.steps[step] {
        case .test(let slot, let test, let wanted, _):
            program.steps[step] = .test(slot: slot, test, wanted: wanted, end: end)
        case .enter(let slot, let enter, let inner, _):
            program.steps[step] = .enter(slot: slot, enter, inner: inner, end: end)
        case .literal, .indentation, .write, .partial: break
        }
    }

    mutating func addPart(_ name: String) {
        program.parts.append(Program.Part(name: name, steps: 0..<0))
    }

    /// Says that a part is the steps from `start` on.
    mutating func endPart(_ number: Int, from start: Int) {
        program.parts[number].steps = start..<position()
    }

    /// The program, for as many shapes as there are.
    func finish(slotCount: Int) -> Program {
        var program = program
        program.slotCount = slotCount
        return KeptPartials.marked(in: program)
    }

    private mutating func flush() {
        guard literalStart < program.literals.count else { return }
        program.steps.append(.literal(literalStart..<program.literals.count))
        literalStart = program.literals.count
    }
}
