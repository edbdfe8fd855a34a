/// A position in a line during the reading of its container prefixes: the specification's rules for
/// tabs and indentation, as libcmark applies them.
struct LineCursor {
    let buffer: Bytes
    /// Where the line ends, before its line ending.
    let end: Int
    /// The next byte.
    private(set) var offset: Int
    /// The column that it stands in, counted from 0 with tab stops of 4.
    private(set) var column = 0
    /// Whether the next byte is a tab whose first columns have been consumed.
    private(set) var isInsideTab = false

    /// The next byte that is neither space nor tab (or the line's end), and its column. It is kept,
    /// for every container around a line asks for it.
    private(set) var firstNonspace: (offset: Int, column: Int)

    init(_ buffer: Bytes, line: Range<Int>) {
        self.buffer = buffer
        offset = line.lowerBound
        end = line.upperBound
        firstNonspace = (offset, 0)
        findFirstNonspace()
    }

    private mutating func findFirstNonspace() {
        var position = offset, column = column
        while position < end {
            if buffer[position] == ASCII.space {
                column += 1
            } else if buffer[position] == ASCII.tab {
                column += 4 - column % 4
            } else {
                break
            }
            position += 1
        }
        firstNonspace = (position, column)
    }

    /// The columns that an unfinished tab still fills.
    var restOfTab: Int { isInsideTab ? 4 - column % 4 : 0 }

    /// Moves to a later byte.
    mutating func advance(to position: Int) {
        while offset < position {
            column += buffer[offset] == ASCII.tab ? 4 - column % 4 : 1
            offset += 1
            isInsideTab = false
        }
        if offset > firstNonspace.offset { findFirstNonspace() }
    }

    /// Moves by columns, if need be into a tab.
    mutating func advance(columns: Int) {
        var left = columns
        while left > 0, offset < end {
            if buffer[offset] == ASCII.tab {
                let width = 4 - column % 4
                isInsideTab = width > left
                column += min(left, width)
                if !isInsideTab { offset += 1 }
                left -= min(left, width)
            } else {
                isInsideTab = false
                offset += 1
                column += 1
                left -= 1
            }
        }
        if offset > firstNonspace.offset { findFirstNonspace() }
    }

    var isAtSpaceOrTab: Bool { offset < end && buffer[offset].isSpaceOrTab }
}

/// A block that other blocks stand in, by what it takes from the beginning of each line.
enum ContainerPrefix {
    /// `>`, then at most one space.
    case quote
    /// As many columns of indentation as the item's marker and the space after it take.
    case item(width: Int)

    /// Takes the prefix off a line that begins in the container. Returns the container's kind of
    /// prefix for the lines to come.
    static func openQuote(at cursor: inout LineCursor) -> ContainerPrefix {
        cursor.advance(to: min(cursor.firstNonspace.offset + 1, cursor.end))
        if cursor.isAtSpaceOrTab { cursor.advance(columns: 1) }
        return .quote
    }

    static func openItem(at cursor: inout LineCursor) -> ContainerPrefix {
        let marker = cursor.firstNonspace
        let indentation = marker.column - cursor.column
        var end = marker.offset
        while end < cursor.end, cursor.buffer[end].isASCIIDigit { end += 1 }
        end = min(end + 1, cursor.end)
        let markerWidth = end - marker.offset
        cursor.advance(to: end)

        let afterMarker = cursor
        while cursor.column - afterMarker.column <= 5, cursor.isAtSpaceOrTab { cursor.advance(columns: 1) }
        let spaces = cursor.column - afterMarker.column
        if spaces >= 5 || spaces < 1 || cursor.offset >= cursor.end {
            cursor = afterMarker
            if spaces > 0 { cursor.advance(columns: 1) }
            return .item(width: indentation + markerWidth + 1)
        }
        return .item(width: indentation + markerWidth + spaces)
    }

    /// Takes the prefix off a later line; false if the line does not have it.
    func take(from cursor: inout LineCursor) -> Bool {
        let first = cursor.firstNonspace
        switch self {
        case .quote:
            guard first.column - cursor.column <= 3, first.offset < cursor.end,
                cursor.buffer[first.offset] == ASCII.greater
            else { return false }
            cursor.advance(columns: first.column - cursor.column + 1)
            if cursor.isAtSpaceOrTab { cursor.advance(columns: 1) }
            return true
        case .item(let width):
            if first.column - cursor.column >= width {
                cursor.advance(columns: width)
                return true
            }
            guard first.offset >= cursor.end else { return false }
            cursor.advance(to: first.offset)
            return true
        }
    }
}
