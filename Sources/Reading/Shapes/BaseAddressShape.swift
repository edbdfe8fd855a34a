import YAML

/// The address of a folder on the web, below which a site's own addresses are made: `https://example.org/briefings/`.
struct BaseAddressShape: Shape {
    var type: SchemaType { .address }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> Located<String>? {
        guard let scalar = reader.scalar(node, expecting: "an address") else { return nil }
        if !Self.isBase(scalar.text) { reader.report(.malformedBaseAddress(scalar.text), at: scalar.range) }
        return Located(scalar.text, at: reader.place(scalar.range))
    }

    /// Whether a path can be put behind it: `http` or `https`, a host, no query or fragment, nothing that would have
    /// to be escaped.
    static func isBase(_ address: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: { address.hasPrefix($0) }) else { return false }
        let rest = address.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }
        let path = rest.dropFirst(host.count)
        func isUnreserved(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "-._~".utf8.contains(byte)
            }
        }
        return !host.isEmpty && host.utf8.allSatisfy { isUnreserved($0) || ":[]".utf8.contains($0) }
            && path.utf8.allSatisfy { isUnreserved($0) || "/%!$'()*+,;=:@".utf8.contains($0) }
            && !path.split(separator: "/").contains { $0 == "." || $0 == ".." }
    }
}
