extension Program {
    /// Renders a page over `root` into `output`. Returns why it was given up, nil if it was not.
    func render(
        _ root: Frame, keeping fragments: Fragments? = nil, noting trace: (any Trace)? = nil, into output: inout Output
    ) -> RenderError? {
        // A template that was refused has no parts. None gets out of the loader.
        guard !parts.isEmpty else { return nil }
        var state = RenderState(
            root: root, slotCount: slotCount, startCount: output.count, fragments: fragments, trace: trace)
        return run(part: 0, &state, into: &output) ? nil : state.failure
    }

    /// Runs a part and returns whether it came to its end.
    private func run(part number: Int, _ state: inout RenderState, into output: inout Output) -> Bool {
        run(parts[number].steps, of: number, &state, into: &output)
    }

    private func run(
        _ range: Range<Int>, of part: Int, _ state: inout RenderState, into output: inout Output
    ) -> Bool {
        guard state.descend(into: parts[part]) else { return false }
        var index = range.lowerBound
        while index < range.upperBound {
            switch steps[index] {
            case .literal(let bytes):
                literals.withUnsafeBufferPointer {
                    output.append(trusted: UnsafeBufferPointer(rebasing: $0[bytes]))
                }
                index += 1
            case .indentation:
                output.append(trusted: state.indentation)
                index += 1
            case .write(let slot, let write):
                writes[write].call(state.slots[slot], &output)
                index += 1
            case .test(let slot, let test, let wanted, let end):
                index = tests[test].call(state.slots[slot]) == wanted ? index + 1 : end
            case .enter(let slot, let enter, let inner, let end):
                let body = index + 1..<end
                let hidden = state.slots[inner]
                let wentOn = enters[enter].call(state.slots[slot]) { frame in
                    state.slots[inner] = frame
                    return run(body, of: part, &state, into: &output)
                }
                guard wentOn else { return false }
                state.slots[inner] = hidden
                index = end
            case .partial(let number, let bytes, let kept):
                guard state.include(parts[number], at: output.count) else { return false }
                if let kept, bytes?.isEmpty ?? true, let key = state.key(keeps[kept]) {
                    guard runKept(number, key, &state, into: &output) else { return false }
                } else if let bytes {
                    state.indentation.append(contentsOf: literals[bytes])
                    guard run(part: number, &state, into: &output) else { return false }
                    state.indentation.removeLast(bytes.count)
                } else {
                    let outer = state.indentation
                    state.indentation = []
                    guard run(part: number, &state, into: &output) else { return false }
                    state.indentation = outer
                }
                index += 1
            }
        }
        state.ascend()
        return true
    }

    /// Writes what a partial wrote of a value before, or runs it and keeps what it writes.
    private func runKept(
        _ number: Int, _ key: Fragments.Key, _ state: inout RenderState, into output: inout Output
    ) -> Bool {
        guard let fragments = state.fragments, !fragments.write(key, to: &output, noting: state.trace) else {
            return true
        }
        // What is within is kept as part of the whole.
        let isOutermost = !state.isKeeping
        state.isKeeping = true
        let start = output.count
        let firstNote = isOutermost ? state.trace?.begin() : nil
        guard run(part: number, &state, into: &output) else { return false }
        guard isOutermost else { return true }
        state.isKeeping = false
        let notes = firstNote.flatMap { state.trace?.numbers(since: $0) } ?? []
        fragments.keep(key, output.bytes[start...], noted: notes)
        return true
    }
}
