import EDTF
import Mustache

/// The names of days as HTML, put together once: a page has dozens of dates, which differ in little but their year.
///
/// One array of bytes, so that a name is had without a copy of its own.
struct DayNames: Sendable {
    private let bytes: [UInt8]
    /// Where each piece ends in `bytes`; it begins where the one before it ends.
    private let ends: [Int]
    /// Whether every name is what stands before the year, the year, and what stands after it.
    private let isUsual: Bool

    /// Stands for the year while names are made.
    private static let year = "\u{1}"
    private static let days = 31

    /// - Parameters:
    ///   - day: a day's name, given its day and month and what to say for its year.
    ///   - weekday: a day's name with its weekday, from 0, given the name.
    init(day: (_ day: Int, _ month: Int, _ year: String) -> String, weekday: (_ weekday: Int, _ day: String) -> String)
    {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        var isUsual = true
        func add(_ name: String) {
            let parts = name.split(separator: Self.year, omittingEmptySubsequences: false)
            if parts.count != 2 { isUsual = false }
            for part in [parts.first, parts.last] {
                bytes += SafeHTML(escaping: String(part ?? "")).bytes
                ends.append(bytes.count)
            }
        }
        for month in 1...12 {
            for number in 1...Self.days { add(day(number, month, Self.year)) }
        }
        for number in 0..<7 { add(weekday(number, Self.year)) }
        self.bytes = bytes
        self.ends = ends
        self.isUsual = isUsual
    }

    /// Writes a day's name; false, having written nothing, where it is none of those put together.
    func write(_ day: CivilDate, to output: inout Output) -> Bool {
        guard isUsual, day.year > 0 else { return false }
        let name = ((day.month - 1) * Self.days + day.day - 1) * 2
        write(name, to: &output)
        output.append(Int(day.year))
        write(name + 1, to: &output)
        return true
    }

    /// Writes a day's name with its weekday; false, having written nothing, where it is none of those put together.
    func write(weekday day: CivilDate, to output: inout Output) -> Bool {
        guard isUsual, day.year > 0 else { return false }
        let name = (12 * Self.days + day.weekday.rawValue - 1) * 2
        write(name, to: &output)
        _ = write(day, to: &output)
        write(name + 1, to: &output)
        return true
    }

    private func write(_ piece: Int, to output: inout Output) {
        output.append(trusted: bytes[(piece == 0 ? 0 : ends[piece - 1])..<ends[piece]])
    }
}
