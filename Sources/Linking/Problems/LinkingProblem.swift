import BriefingModel
import Diagnostics
import EDTF
import Reading

/// What can be wrong with how the records of a site hang together. `LinkingProblem+Wording` says it.
enum LinkingProblem: Sendable {
    // Ids
    case duplicateID(String, RecordKind)
    case aliasIsID(String, RecordKind)
    case aliasOfTwo(String, RecordKind, [String])
    case unresolved(String, [RecordKind], known: [String])
    case formerID(String, now: String, RecordKind)
    case confidentialReference(String, RecordKind)
    case inDraft(String, RecordKind)
    case ambiguousRelay(String)
    case repeated(String)

    // Dates
    case unknownZone(String, suggestion: String?)
    case noZones
    case timeInGap(zone: String)
    case dayInGap(zone: String)
    case phraseWithoutZone(String, assumed: String?)
    case openReported
    case reportedRequired(claim: String)

    // Records
    case speakerWithoutName
    case nameAndAnonymous
    case anonymousWithoutDescription
    case namedWithAnonymousKeys(String)
    case sourceWithoutTitle
    case titleAndDescription
    case byAndHeldBy
    case attributionWithoutSpeaker
    case embeddedWithoutHolder
    case quoteWithoutMode
    case modeWithoutQuote
    case quantityWithoutNumber
    case quantityValueAndRange
    case quantityReversed
    case statusWithoutGround
    case statusOutOfOrder
    case statusBeforeReport
    case statusByLaterClaim(String, reported: CivilDate)
    case statusBySelf
    case updatedBeforePublished

    // Graphs
    case selfRelation(String)
    case duplicateRelation(RelationKind, String)
    case cycle([String], through: [String])
    case repeatedRelay([String])
    case conflictingVerdicts(claim: String, date: CivilDate)

    // Prose
    case schemeInAutolink(String)
    case schemeInImage(String)
    case unknownScheme(String, known: [String])
    case missingHeading(String, article: String?, known: [String])
    case emptyDestination
    case missingAsset(String, known: [String])
    case absolutePath(String)
    case anchorWithoutArticle(claim: String)
    case anchorWithoutText(AnchorRecord.Location)
    case lostAnchor(exact: String, nearest: String?)
    case anchorContextDiffers(exact: String)
    case ambiguousAnchor(exact: String, count: Int)
    case emptyAnchor
    case anchorCutsWord(exact: String)
    case rawHTMLDropped

    // Site
    case unknownPageKind(String, known: [String])
    case collidingOutput(String)
    case reservedOutput(String)
    case invalidAliasPath(String)
    case missingPage(String, known: [String])

    // Confidential
    case secretInPublic
    case offRecordInPublic
    case unrevealedIdentity(String, String, claim: String)
}
