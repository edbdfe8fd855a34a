extension RecurringRule {
    /// Reads a POSIX `TZ` string such as `EST5EDT,M3.2.0,M11.1.0`; nil if it is none.
    init?(posix text: String) {
        var scanner = Scanner(bytes: Array(text.utf8))
        guard scanner.name(), let west = scanner.time() else { return nil }
        standard = -west
        guard !scanner.isAtEnd else { return }
        guard scanner.name() else { return nil }
        var offset = standard + 3600
        if !scanner.isAt(",") {
            guard let west = scanner.time() else { return nil }
            offset = -west
        }
        guard let start = scanner.change(), let end = scanner.change(), scanner.isAtEnd else { return nil }
        daylight = Daylight(offset: offset, start: start, end: end)
    }

    private struct Scanner {
        let bytes: [UInt8]
        var position = 0

        var isAtEnd: Bool { position == bytes.count }
        var next: UInt8? { position < bytes.count ? bytes[position] : nil }

        func isAt(_ character: Unicode.Scalar) -> Bool { next == UInt8(ascii: character) }

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard isAt(character) else { return false }
            position += 1
            return true
        }

        /// A zone's abbreviation: three letters or more, or anything in `<…>`.
        mutating func name() -> Bool {
            if take("<") {
                while let byte = next, byte != UInt8(ascii: ">") { _ = byte; position += 1 }
                return take(">")
            }
            let start = position
            while let byte = next, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF) { position += 1 }
            return position - start >= 3
        }

        mutating func number() -> Int? {
            var value: Int?
            while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), (value ?? 0) < 10_000 {
                value = (value ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
                position += 1
            }
            return value
        }

        /// `[+-]hh[:mm[:ss]]` in seconds.
        mutating func time() -> Int64? {
            let isNegative = take("-")
            if !isNegative { _ = take("+") }
            guard let hours = number() else { return nil }
            var seconds = Int64(hours) * 3600
            for unit in [60, 1] as [Int64] {
                guard take(":") else { break }
                guard let part = number() else { return nil }
                seconds += Int64(part) * unit
            }
            return isNegative ? -seconds : seconds
        }

        /// `,date[/time]`, at 02:00 unless a time is given.
        mutating func change() -> Change? {
            guard take(","), let day = day() else { return nil }
            guard take("/") else { return Change(day: day, time: 7200) }
            return time().map { Change(day: day, time: $0) }
        }

        private mutating func day() -> Change.Day? {
            if take("J") {
                guard let number = number(), (1...365).contains(number) else { return nil }
                return .julian(number)
            }
            if take("M") {
                guard let month = number(), take("."), let week = number(), take("."), let day = number(),
                    (1...12).contains(month), (1...5).contains(week), (0...6).contains(day)
                else { return nil }
                return .weekday(month: month, week: week, day: day)
            }
            guard let number = number(), (0...365).contains(number) else { return nil }
            return .zeroBased(number)
        }
    }
}
