extension EDTF {
    /// The two or four digits of a date component, any of which may be unspecified (`X`).
    public struct Digits: Hashable, Sendable {
        /// How many digits there are: 2 (month, day) or 4 (year).
        public let count: Int
        /// One nibble a digit, the first digit highest; `unspecified` stands for `X`.
        private var nibbles: UInt16 = 0

        private static let unspecified: UInt16 = 0xA

        /// `ascii` holds `0`–`9` and `X` only, at most four of them.
        init(ascii: ArraySlice<UInt8>) {
            count = ascii.count
            for byte in ascii {
                let digit = byte == UInt8(ascii: "X") ? Self.unspecified : UInt16(byte & 0xF)
                nibbles = nibbles << 4 | digit
            }
        }

        /// The digits of a number that has no more of them; zeros stand before it.
        init(_ number: Int, count: Int) {
            self.count = count
            var rest = number
            for place in 0..<count {
                nibbles |= UInt16(rest % 10) << (4 * UInt16(place))
                rest /= 10
            }
        }

        /// The digit at a place counted from the left, or `nil` where it is unspecified.
        public subscript(index: Int) -> Int? {
            let digit = nibbles >> (4 * UInt16(count - 1 - index)) & 0xF
            return digit == Self.unspecified ? nil : Int(digit)
        }

        /// How many digits are unspecified.
        public var unspecifiedCount: Int {
            (0..<count).reduce(0) { self[$1] == nil ? $0 + 1 : $0 }
        }

        /// The number, or `nil` when a digit is unspecified.
        public var value: Int? {
            var number = 0
            for index in 0..<count {
                guard let digit = self[index] else { return nil }
                number = number * 10 + digit
            }
            return number
        }

        /// Whether a number of at most ``count`` digits can be what these digits stand for.
        public func matches(_ number: Int) -> Bool {
            var rest = number
            for index in (0..<count).reversed() {
                if let digit = self[index], digit != rest % 10 { return false }
                rest /= 10
            }
            return rest == 0
        }

        /// The number with the unspecified digits filled, left to right, by those of `filling`.
        func filled(by filling: Int) -> Int {
            var (number, unit, rest) = (0, 1, filling)
            for index in (0..<count).reversed() {
                if let digit = self[index] {
                    number += digit * unit
                } else {
                    number += rest % 10 * unit
                    rest /= 10
                }
                unit *= 10
            }
            return number
        }
    }
}

extension EDTF.Digits: CustomStringConvertible {
    /// The digits as written, such as `19XX`.
    public var description: String {
        String(decoding: (0..<count).map { self[$0].map { UInt8($0) + 0x30 } ?? 0x58 }, as: UTF8.self)
    }
}
