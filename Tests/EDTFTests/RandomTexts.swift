/// Makes texts of every production of the grammar. Most are valid; some ask for a day no calendar has.
struct RandomTexts {
    var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func expression() -> String {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return dateTime()
        case 1...3: return "\(endpoint())/\(endpoint())"
        case 4: return set()
        default: return date()
        }
    }

    mutating func date() -> String {
        if random.oneIn(8) { return said() + longYear() + said() }
        let year = said() + digits(year(), unspecifiedOneIn: 8)
        if random.oneIn(4) { return year + said() }
        if random.oneIn(6) { return "\(year)\(said())-\(said())\(Int.random(in: 21...41, using: &random))\(said())" }
        let month = digits(twoDigits(1...12), unspecifiedOneIn: 8)
        if random.oneIn(3) { return "\(year)\(said())-\(said())\(month)\(said())" }
        let day = digits(twoDigits(1...28), unspecifiedOneIn: 8)
        return "\(year)\(said())-\(said())\(month)\(said())-\(said())\(day)\(said())"
    }

    private mutating func dateTime() -> String {
        let shift = random.pick(["", "Z", "+03", "-05:30", "+14:00", "-00:30"])
        let time = "\(twoDigits(0...23)):\(twoDigits(0...59)):\(twoDigits(0...59))"
        return "\(year())-\(twoDigits(1...12))-\(twoDigits(1...28))T\(time)\(shift)"
    }

    private mutating func endpoint() -> String { random.oneIn(4) ? random.pick(["", ".."]) : date() }

    private mutating func set() -> String {
        var members = (0..<Int.random(in: 1...4, using: &random)).map { _ in
            random.oneIn(3) ? "\(date())..\(date())" : date()
        }
        if random.oneIn(4) { members[0] = "..\(date())" }
        if random.oneIn(4) { members.append("\(date())..") }
        let list = members.joined(separator: ",")
        return random.oneIn(2) ? "[\(list)]" : "{\(list)}"
    }

    private mutating func longYear() -> String {
        let sign = random.oneIn(3) ? "-" : ""
        let significant = random.oneIn(3) ? "S\(Int.random(in: 1...9, using: &random))" : ""
        switch Int.random(in: 0..<3, using: &random) {
        case 0: return "Y\(sign)\(Int.random(in: 10_000...9_999_999_999_999_999, using: &random))\(significant)"
        case 1:
            return
                "Y\(sign)\(Int.random(in: 1...9999, using: &random))"
                + "E\(Int.random(in: 1...12, using: &random))\(significant)"
        default: return year() + "S\(Int.random(in: 1...5, using: &random))"
        }
    }

    private mutating func year() -> String {
        let number = String(Int.random(in: 1...9999, using: &random))
        return (random.oneIn(6) ? "-" : "") + String(repeating: "0", count: 4 - number.count) + number
    }

    private mutating func twoDigits(_ range: ClosedRange<Int>) -> String {
        let number = Int.random(in: range, using: &random)
        return number < 10 ? "0\(number)" : "\(number)"
    }

    private mutating func digits(_ digits: String, unspecifiedOneIn count: Int) -> String {
        String(digits.map { $0 != "-" && random.oneIn(count) ? "X" : $0 })
    }

    private mutating func said() -> String { random.oneIn(6) ? random.pick(["?", "~", "%"]) : "" }
}
