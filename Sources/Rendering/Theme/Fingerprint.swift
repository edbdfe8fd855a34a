/// A hash of a file's bytes, for its name: a browser may then keep the file for ever, and asks anew when it changes.
///
/// FNV-1a, written here: nothing is to be kept from anybody who could forge it, and a cryptographic one would make
/// every newcomer compile a library of them first.
enum Fingerprint {
    /// 16 hexadecimal digits.
    static func of(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
