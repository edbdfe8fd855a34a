import BriefingModel
import CommonMark
import Diagnostics

extension ProseLinker {
    /// Checks the profiles of records in id order and gathers who is mentioned in them.
    mutating func link<Record: ProfiledRecord>(
        profilesOf records: [Record], host: (Ref<Record>) -> Mention.Host
    ) {
        for (row, record) in records.enumerated() {
            guard let profile = record.profile else { continue }
            let found = references(
                in: profile, file: record.declared.file, folder: Record.folder, slug: nil)
            for found in found {
                guard case .body(let block) = found.location else { continue }
                let sentence = Sentences(profile.textBlocks[block].text).around(found.range)
                mention(found, by: host(Ref(row)), sentence: sentence)
            }
        }
    }
}

/// A record that may have a profile as prose.
protocol ProfiledRecord: DeclaredRecord {
    var profile: Document? { get }
    /// The folder below content/ in which such records stand.
    static var folder: String { get }
}

extension Speaker: ProfiledRecord { static var folder: String { "speakers" } }
extension Source: ProfiledRecord { static var folder: String { "sources" } }
extension Event: ProfiledRecord { static var folder: String { "events" } }
