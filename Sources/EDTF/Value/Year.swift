extension EDTF {
    /// The year of a date: how it is written, and the years it can be.
    public struct Year: Hashable, Sendable {
        /// The three ways to write a year.
        public enum Notation: Hashable, Sendable {
            /// `1985`, `-0044`, `19XX`: four digits, some of them perhaps unspecified.
            case fourDigits(Digits, isNegative: Bool)
            /// `Y170000002`: five to sixteen digits after the letter.
            case long(Int64)
            /// `Y-17E7`: an integer times a power of ten, of at most sixteen digits together.
            case exponential(significand: Int64, exponent: Int)
        }

        /// How the year is written.
        public let notation: Notation
        /// The count after `S`: how many leading digits are known; `nil` without one.
        public let significantDigits: Int?

        /// The years that can be written: at most sixteen digits.
        public static let limits: ClosedRange<Int64> = -9_999_999_999_999_999...9_999_999_999_999_999
        static let mostDigits = 16

        /// The year, with `S` the estimate; `nil` when a digit is unspecified.
        public var value: Int64? {
            switch notation {
            case .fourDigits(let digits, let isNegative):
                digits.value.map { Int64(isNegative ? -$0 : $0) }
            case .long(let year): year
            case .exponential(let significand, let exponent): significand * powerOfTen(exponent)
            }
        }

        /// How many digits are `X`.
        public var unspecifiedCount: Int {
            if case .fourDigits(let digits, _) = notation { digits.unspecifiedCount } else { 0 }
        }

        /// The first and the last year this can be. Not every year between fits a pattern like `1X99`.
        public var span: ClosedRange<Int64> {
            guard let value else {
                let first = first(ascending: true) { _ in true } ?? 0
                return first...(self.first(ascending: false) { _ in true } ?? first)
            }
            guard let significantDigits else { return value...value }
            let unknown = Self.digitCount(value) - significantDigits
            guard unknown > 0 else { return value...value }
            let unit = powerOfTen(unknown)
            let nearest = abs(value) / unit * unit
            let farthest = nearest + unit - 1
            return value < 0 ? -farthest...(-nearest) : nearest...farthest
        }

        /// The first year, counted from either end of ``span``, that this can be and that satisfies a condition.
        func first(ascending: Bool, where condition: (Int64) -> Bool) -> Int64? {
            guard case .fourDigits(let digits, let isNegative) = notation, digits.value == nil else {
                let candidate = ascending ? span.lowerBound : span.upperBound
                return condition(candidate) ? candidate : nil
            }
            let fillings = Int(powerOfTen(digits.unspecifiedCount))
            // Negative years run backwards: the largest filling is the earliest year.
            for step in 0..<fillings {
                let filling = ascending != isNegative ? step : fillings - 1 - step
                let magnitude = Int64(digits.filled(by: filling))
                if isNegative && magnitude == 0 { continue }  // there is no year -0000
                let year = isNegative ? -magnitude : magnitude
                if condition(year) { return year }
            }
            return nil
        }

        private static func digitCount(_ number: Int64) -> Int {
            var (count, rest) = (1, number.magnitude / 10)
            while rest > 0 { (count, rest) = (count + 1, rest / 10) }
            return count
        }
    }
}

extension EDTF.Year: CustomStringConvertible {
    /// The year as EDTF writes it.
    public var description: String {
        let year =
            switch notation {
            case .fourDigits(let digits, let isNegative): (isNegative ? "-" : "") + digits.description
            case .long(let year): "Y\(year)"
            case .exponential(let significand, let exponent): "Y\(significand)E\(exponent)"
            }
        return significantDigits.map { "\(year)S\($0)" } ?? year
    }
}

/// 10 to the power of 0 through 18.
func powerOfTen(_ exponent: Int) -> Int64 {
    var power: Int64 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
}
