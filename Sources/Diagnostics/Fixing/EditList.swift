/// The edits to be made in one file, none of which touches another.
struct EditList {
    /// In the order of the file.
    private var edits: [Diagnostic.FixIt.Edit] = []

    /// Whether `edit` can be made beside those that are here, or is one of them.
    ///
    /// Edits that only touch are refused too: of two insertions at one place, nobody can say which goes first.
    func allows(_ edit: Diagnostic.FixIt.Edit) -> Bool {
        let index = position(of: edit)
        if index < edits.endIndex, edits[index] == edit { return true }
        if index > edits.startIndex, edits[index - 1].place.range.upperBound >= edit.place.range.lowerBound {
            return false
        }
        return index == edits.endIndex || edits[index].place.range.lowerBound > edit.place.range.upperBound
    }

    /// Adds an edit that the list allows, once.
    mutating func insert(_ edit: Diagnostic.FixIt.Edit) {
        let index = position(of: edit)
        if index < edits.endIndex, edits[index] == edit { return }
        edits.insert(edit, at: index)
    }

    /// `bytes` with every edit made.
    func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var done = 0
        for edit in edits {
            result += bytes[done..<edit.place.range.lowerBound]
            result += edit.text.utf8
            done = edit.place.range.upperBound
        }
        return result + bytes[done...]
    }

    /// Where `edit` is, or would be inserted.
    private func position(of edit: Diagnostic.FixIt.Edit) -> Int {
        var low = edits.startIndex
        var high = edits.endIndex
        while low < high {
            let middle = (low + high) / 2
            if edits[middle].place < edit.place { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
