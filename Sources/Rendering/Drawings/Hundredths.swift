import Mustache

/// A number with two decimals, counted in hundredths: coordinates of drawings come out the same on every machine.
struct Hundredths: Hashable, Comparable, Sendable {
    var count: Int

    init(count: Int) { self.count = count }
    init(_ whole: Int) { count = whole * 100 }

    /// How much `part` is of `whole` in per cent, however large both are.
    ///
    /// - Parameter part: 0 to `whole`, which is not 0.
    init(part: Int64, of whole: Int64) {
        let product = part.magnitude.multipliedFullWidth(by: 10_000)
        count = Int(whole.magnitude.dividingFullWidth(product).quotient)
    }

    static func < (a: Hundredths, b: Hundredths) -> Bool { a.count < b.count }
    static func + (a: Hundredths, b: Hundredths) -> Hundredths { Hundredths(count: a.count + b.count) }
    static func - (a: Hundredths, b: Hundredths) -> Hundredths { Hundredths(count: a.count - b.count) }
    static func / (a: Hundredths, b: Int) -> Hundredths { Hundredths(count: a.count / b) }
}

extension Output {
    /// Adds a number with as many decimals as it needs: `3`, `97.5`, `12.34`.
    mutating func append(_ number: Hundredths) {
        if number.count < 0 { append("-") }
        let magnitude = Int(number.count.magnitude)
        append(magnitude / 100)
        let rest = magnitude % 100
        guard rest > 0 else { return }
        append(".")
        append(rest / 10)
        if rest % 10 > 0 { append(rest % 10) }
    }

    /// Adds an attribute of a drawing, with a space before it.
    mutating func append(_ name: StaticString, _ value: Int) {
        append(" ")
        append(name)
        append("=\"")
        append(value)
        append("\"")
    }

    /// Adds an attribute of a drawing in pixels, with a space before it.
    mutating func append(_ name: StaticString, _ value: Hundredths) {
        append(" ")
        append(name)
        append("=\"")
        append(value)
        append("\"")
    }

    /// Adds an attribute in per cent of the drawing's width, with a space before it.
    mutating func append(_ name: StaticString, percent value: Hundredths) {
        append(" ")
        append(name)
        append("=\"")
        append(value)
        append("%\"")
    }
}

extension Output {
    /// Adds a `<text>` element at a place of a drawing.
    mutating func append(text: String, _ className: StaticString, x: Hundredths, y: Int) {
        append("<text class=\"")
        append(className)
        append("\"")
        append("x", percent: x)
        append("y", y)
        append(">")
        append(escaping: text)
        append("</text>")
    }
}
