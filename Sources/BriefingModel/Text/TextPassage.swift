/// Words of an article's text, and the sentence around them, in half the room of the ranges: a site has hundreds of
/// thousands.
///
/// A text is shorter than 4 GiB, as is the file in which it is written.
struct TextPassage: Hashable, Sendable {
    private let text: Int32
    private let start: UInt32
    private let end: UInt32
    private let sentenceStart: UInt32
    private let sentenceEnd: UInt32

    init(_ location: TextLocation, range: Range<Int>, sentence: Range<Int>) {
        text = location.position
        start = UInt32(clamping: range.lowerBound)
        end = UInt32(clamping: range.upperBound)
        sentenceStart = UInt32(clamping: sentence.lowerBound)
        sentenceEnd = UInt32(clamping: sentence.upperBound)
    }

    var location: TextLocation { TextLocation(position: text) }
    var range: Range<Int> { Int(start)..<Int(end) }
    var sentence: Range<Int> { Int(sentenceStart)..<Int(sentenceEnd) }
}
