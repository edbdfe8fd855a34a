/// A growing buffer of UTF-8 bytes that pages are rendered into.
///
/// One buffer serves many pages: ``removeAll(keepingCapacity:)`` empties it without giving its memory back. Every way
/// of adding text says what becomes of markup in it: text is added with ``append(escaping:)-(String)``, a literal of the
/// program as it stands, and everything else needs the word `trusted`, so that a review finds each such place.
public struct Output: Sendable {
    /// What has been written so far.
    public private(set) var bytes: [UInt8] = []

    /// An empty buffer with room for `capacity` bytes.
    public init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Exchanges what has been written for other bytes: a buffer of the caller's is filled without a copy.
    public mutating func exchange(with other: inout [UInt8]) { swap(&bytes, &other) }

    /// How many bytes have been written.
    public var count: Int { bytes.count }

    /// Whether nothing has been written.
    public var isEmpty: Bool { bytes.isEmpty }

    /// Empties the buffer; with `keepingCapacity`, its memory serves the next page.
    public mutating func removeAll(keepingCapacity: Bool = true) {
        bytes.removeAll(keepingCapacity: keepingCapacity)
    }
}

// MARK: Adding as it stands

extension Output {
    /// Adds a literal of the program as it stands: the compiler sees to it that this is not data.
    public mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Adds HTML that is known to be safe.
    public mutating func append(_ html: SafeHTML) {
        bytes.append(contentsOf: html.bytes)
    }

    /// Adds a number in decimal digits.
    public mutating func append(_ number: Int) {
        let magnitude = number.magnitude
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var power: UInt = 1
        while magnitude / power >= 10 { power *= 10 }
        while power > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(magnitude / power % 10))
            power /= 10
        }
    }

    /// Adds text as it stands. The caller vouches that it is safe where it will stand.
    public mutating func append(trusted text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Adds bytes as they stand. The caller vouches that they are UTF-8 and safe where they will stand.
    public mutating func append(trusted more: [UInt8]) {
        bytes.append(contentsOf: more)
    }

    /// Adds bytes as they stand. The caller vouches that they are UTF-8 and safe where they will stand.
    public mutating func append(trusted more: ArraySlice<UInt8>) {
        bytes.append(contentsOf: more)
    }

    /// Adds bytes as they stand: the one door that the others go through when they hold memory.
    mutating func append(trusted more: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: more)
    }
}
