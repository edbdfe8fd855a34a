import Diagnostics
import Reading
import TextMatching

/// What was said off the record and stands in public content all the same.
///
/// Words marked confidential that are public as well are no secret. Words said off the record are a promise: they may
/// stand in public only where somebody else said them, which is to say in a claim.
struct OffRecordWords {
    private let withheld: [Withheld.Secret]
    /// Where each secret first stands outside of a claim.
    private var places: [Int: Place] = [:]
    /// The secrets that a public claim says as well.
    private var onRecord: Set<Int> = []

    /// Fewer words may stand anywhere by chance.
    private static let leastWords = 3

    init(_ withheld: [Withheld.Secret]) { self.withheld = withheld }

    /// Takes note of a secret that was found in a public file.
    mutating func note(_ finding: SecretScanner.Finding, in records: FileRecords) {
        let secret = withheld[finding.secret]
        guard secret.isOffRecord, secret.text.split(whereSeparator: \.isWhitespace).count >= Self.leastWords else {
            return
        }
        let claims = records.claims + (records.article?.claims ?? [])
        if claims.contains(where: { $0.says(finding.range) }) {
            onRecord.insert(finding.secret)
        } else if places[finding.secret] == nil {
            places[finding.secret] = Place(file: records.file, range: finding.range)
        }
    }

    /// Reports what `known`, the secrets that stand in public, are: broken promises, or no secrets.
    func report(_ known: Set<Int>, _ report: inout Report) {
        for secret in known.sorted() {
            if let place = places[secret], !onRecord.contains(secret) {
                report(.offRecordInPublic, at: place, others: [withheld[secret].place])
            } else {
                report(.secretInPublic, at: withheld[secret].place)
            }
        }
    }
}

extension ClaimRecord {
    /// Whether the bytes are among what the claim, or one within it, says.
    fileprivate func says(_ range: Range<Int>) -> Bool {
        let quoted = ([defaults] + (by ?? [])).flatMap { [$0.quote, $0.translation, $0.passage] }
        return ([text] + quoted).contains { said in
            said.map { $0.place.range.lowerBound <= range.lowerBound && range.upperBound <= $0.place.range.upperBound }
                == true
        } || embedded.contains { $0.says(range) }
    }
}
