import Mustache

extension SafeHTML {
    /// The words of what the program wrote: without tags, and with the characters that escaping replaced.
    var words: String {
        var text: [UInt8] = []
        var isTag = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "<"): isTag = true
            case UInt8(ascii: ">") where isTag: isTag = false
            default: if !isTag { text.append(byte) }
            }
        }
        var words = String(decoding: text, as: UTF8.self)
        for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            words = words.split(separator: entity, omittingEmptySubsequences: false).joined(separator: character)
        }
        return words
    }
}
