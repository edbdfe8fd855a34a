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
            let found = references(in: profile, file: record.declared.file, article: nil)
            for found in found {
                guard case .body(let block) = found.location else { continue }
                let sentence = Sentences(utf8: profile.textBlocks[block].utf8).around(found.range)
                mention(found, by: host(Ref(row)), sentence: sentence)
            }
        }
    }
}

/// A record that may have a profile as prose.
protocol ProfiledRecord: DeclaredRecord {
    var profile: Document? { get }
}

extension Speaker: ProfiledRecord {}
extension Source: ProfiledRecord {}
extension Event: ProfiledRecord {}
