/// Finds the partials whose bytes follow from the value they are about and from nothing around them, so that they can be
/// rendered once for each value (``Fragments``).
struct KeptPartials {
    private var program: Program
    /// For each part the slots that it reads and does not set itself, as bits.
    private var readByPart: [UInt64]

    /// `program` without the marks of those of its partials that read more than the value.
    static func marked(in program: Program) -> Program {
        var partials = KeptPartials(program: program, readByPart: Array(repeating: 0, count: program.parts.count))
        // As many shapes as there are bits: no theme has half as many, and with more nothing is kept.
        let isMeasured = program.slotCount <= UInt64.bitWidth
        if isMeasured { partials.measureParts() }
        for (index, step) in program.steps.enumerated() {
            guard case .partial(let number, let indentation, let kept?) = step else { continue }
            if isMeasured, partials.readByPart[number] & ~(1 << UInt64(program.keeps[kept].slot)) == 0 { continue }
            partials.program.steps[index] = .partial(number, indentation: indentation, kept: nil)
        }
        return partials.program
    }

    /// Parts may include each other, so this goes round until nothing is added.
    private mutating func measureParts() {
        var grew = true
        while grew {
            grew = false
            for (number, part) in program.parts.enumerated() {
                let read = read(by: part.steps)
                if read != readByPart[number] {
                    readByPart[number] = read
                    grew = true
                }
            }
        }
    }

    /// The slots that steps read from outside.
    private func read(by steps: Range<Int>) -> UInt64 {
        var read: UInt64 = 0
        var index = steps.lowerBound
        while index < steps.upperBound {
            switch program.steps[index] {
            case .literal, .indentation: break
            case .write(let slot, _), .test(let slot, _, _, _): read |= 1 << UInt64(slot)
            case .partial(let number, _, _): read |= readByPart[number]
            case .enter(let slot, _, let inner, let end):
                read |= 1 << UInt64(slot)
                read |= self.read(by: index + 1..<end) & ~(1 << UInt64(inner))
                index = end
                continue
            }
            index += 1
        }
        return read
    }
}
