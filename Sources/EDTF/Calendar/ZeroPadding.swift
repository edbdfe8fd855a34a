/// A number in decimal, at least `width` digits long, the minus sign not counted.
func zeroPadded(_ number: some BinaryInteger, width: Int) -> String {
    let digits = String(number.magnitude)
    let padding = String(repeating: "0", count: max(0, width - digits.utf8.count))
    return (number < 0 ? "-" : "") + padding + digits
}
