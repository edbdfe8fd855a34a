import BriefingModel
import Linking
import Reading

/// Ids that something names which is not part of the linked briefing: drafts, what is confidential, records that an
/// error kept out or cut short, and what a mistaken id was most likely meant to be.
struct NamedElsewhere: Sendable {
    private var ids: Set<String> = []

    init(_ linked: LinkedSite, read: ReadSite, damage: Damage) {
        for records in read.records {
            let bytes = read.files[records.file].bytes
            let isDraft = records.article.map { linked.briefing.articles.ref($0.id.value) == nil } ?? false
            if records.isPrivate || isDraft {
                add(wordsOf: bytes[...])
            } else {
                for range in records.withheld.ranges { add(wordsOf: bytes[range.clamped(to: 0..<bytes.count)]) }
            }
        }
        for place in damage.stretches {
            let bytes = read.files[place.file].bytes
            add(wordsOf: bytes[place.range.clamped(to: 0..<bytes.count)])
        }
        for diagnostic in linked.diagnostics where diagnostic.severity == .error {
            for edit in diagnostic.fixIts.flatMap(\.edits) { add(wordsOf: Array(edit.text.utf8)[...]) }
        }
    }

    func contains(_ id: String) -> Bool { ids.contains(id) }

    /// Whatever may be an id: read as such, a word of prose hides no more than one finding.
    private mutating func add(wordsOf bytes: ArraySlice<UInt8>) {
        for word in bytes.split(whereSeparator: { !$0.mayStandInID }) {
            ids.insert(String(decoding: word, as: UTF8.self))
        }
    }
}

extension UInt8 {
    /// Whether ids are made of it.
    var mayStandInID: Bool {
        (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) || self == UInt8(ascii: "-")
    }
}
