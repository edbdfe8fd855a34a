import EDTF

/// Test cases written as a text table: one a line, columns apart by two spaces or more, `;` before a remark.
func table(_ text: String) -> [[String]] {
    text.split(separator: "\n").compactMap { line in
        let row = line.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)[0]
        var columns: [String] = []
        var column = ""
        for character in row {
            if character == " ", column.last == " " {
                column.removeLast()
                if !column.isEmpty { columns.append(column) }
                column = ""
            } else if character == " ", column.isEmpty {
                continue
            } else {
                column.append(character)
            }
        }
        if column.last == " " { column.removeLast() }
        if !column.isEmpty { columns.append(column) }
        return columns.isEmpty ? nil : columns
    }
}
