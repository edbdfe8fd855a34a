import CCmark

/// Bytes that outlive their reading.
typealias Bytes = UnsafeBufferPointer<UInt8>

typealias CmarkNode = OpaquePointer

/// The tree that libcmark makes of a buffer; freed with this value.
struct CmarkTree: ~Copyable {
    let root: CmarkNode

    /// - Precondition: `buffer` has no more than ``Document/sizeLimit`` bytes; libcmark ends the
    ///   process beyond its own limit, which is larger.
    init(parsing buffer: Bytes) {
        // Only a failed allocation gives no tree, and libcmark ends the process on that.
        root = buffer.withMemoryRebound(to: CChar.self) {
            cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
        }
    }

    deinit { cmark_node_free(root) }
}

extension CmarkNode {
    var type: cmark_node_type { cmark_node_get_type(self) }
    var firstChild: CmarkNode? { cmark_node_first_child(self) }
    var next: CmarkNode? { cmark_node_next(self) }
    var parent: CmarkNode? { cmark_node_parent(self) }
    var literal: Bytes { Bytes(cString: cmark_node_get_literal(self)) }
    /// From 0.
    var firstLine: Int { Int(cmark_node_get_start_line(self)) - 1 }
    /// From 0.
    var lastLine: Int { Int(cmark_node_get_end_line(self)) - 1 }
}

extension Bytes {
    /// The bytes of a C string, without the final NUL.
    init(cString: UnsafePointer<CChar>?) {
        guard let cString else {
            self.init(start: nil, count: 0)
            return
        }
        let count = strlen(cString)
        self.init(
            start: UnsafeRawPointer(cString).assumingMemoryBound(to: UInt8.self), count: count)
    }

    func contains(byte: UInt8) -> Bool { firstIndex(of: byte, from: 0) != nil }

    func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        guard let baseAddress, start < count,
            let found = memchr(baseAddress + start, Int32(byte), count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
    }

    /// Whether the bytes from `position` on are these.
    func has(_ other: Bytes, at position: Int) -> Bool {
        guard let baseAddress, let otherAddress = other.baseAddress, position + other.count <= count
        else { return other.isEmpty }
        return memcmp(baseAddress + position, otherAddress, other.count) == 0
    }

    @inline(__always) subscript(slice range: Range<Int>) -> Bytes { Bytes(rebasing: self[range]) }
}
