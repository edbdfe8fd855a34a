import BriefingModel
import Diagnostics
import EDTF

/// Writes a briefing by hand, in few words. Records are named by id and days are days of January 2020:
///
/// ```swift
/// var desk = Desk()
/// desk.speaker("ann")
/// desk.claim("toll", .by("ann", on: 3))
/// desk.claim("new-toll", .by("ann", on: 9))
/// desk.relation("new-toll", .supersedes, "toll")
/// desk.facts().standing("toll", on: 9)    // .superseded
/// ```
struct Desk {
    struct ClaimLine {
        var id: String
        var kind: ClaimKind
        var attributions: [Said]
        var heldBy: [String] = []
        var statuses: [(date: Int, standing: Standing)] = []
    }

    struct RelationLine {
        var from: String
        var kind: RelationKind
        var to: String
        var scope: String?
    }

    struct SpeakerLine {
        var id: String
        var kind: SpeakerKind
        var ties: [Tie]
    }

    struct SourceLine {
        var id: String
        var outlet: String?
        var copyOf: String?
        var derivedFrom: [String]
    }

    /// Something that makes, or may make, two speakers one.
    enum Tie: Hashable {
        case sameAs(String), maybeSameAs(String), memberOf(String), maybeMemberOf(String), onBehalfOf(String)
    }

    var speakers: [SpeakerLine] = []
    var sources: [SourceLine] = []
    var claims: [ClaimLine] = []
    var relations: [RelationLine] = []

    mutating func speaker(_ id: String, kind: SpeakerKind = .person, _ ties: Tie...) {
        speakers.append(SpeakerLine(id: id, kind: kind, ties: ties))
    }

    mutating func source(_ id: String, outlet: String? = nil, copyOf: String? = nil, derivedFrom: [String] = []) {
        sources.append(SourceLine(id: id, outlet: outlet, copyOf: copyOf, derivedFrom: derivedFrom))
    }

    /// A claim that is known from the first day on which somebody says it.
    mutating func claim(_ id: String, kind: ClaimKind = .fact, heldBy: [String] = [], _ said: Said...) {
        claims.append(ClaimLine(id: id, kind: kind, attributions: said, heldBy: heldBy))
    }

    mutating func status(of claim: String, _ standing: Standing, on date: Int) {
        guard let position = claims.firstIndex(where: { $0.id == claim }) else { return }
        claims[position].statuses.append((date, standing))
    }

    mutating func relation(_ from: String, _ kind: RelationKind, _ to: String, scope: String? = nil) {
        relations.append(RelationLine(from: from, kind: kind, to: to, scope: scope))
    }
}

/// Who said a claim, and when.
struct Said {
    var speaker: String?
    var date: Int
    /// Ids of sources, the first nearest to the speaker.
    var via: [String] = []
    var voice: String?
    var onBehalfOf: [String] = []
    var evidence = Evidence.notStated
    var attributed = Attributed.stated

    static func by(
        _ speaker: String, on date: Int = 1, via: [String] = [], onBehalfOf: [String] = [],
        attributed: Attributed = .stated
    ) -> Said {
        Said(speaker: speaker, date: date, via: via, onBehalfOf: onBehalfOf, attributed: attributed)
    }

    /// Nobody is named; `voice` is the outlet in whose words it stands.
    static func byNobody(
        on date: Int = 1, via: [String] = [], voice: String? = nil, evidence: Evidence = .notStated
    ) -> Said {
        Said(speaker: nil, date: date, via: via, voice: voice, evidence: evidence)
    }
}

/// The day of January 2020; 32 is 1 February.
func day(_ number: Int) -> CivilDate {
    CivilDate(dayNumber: 18_261 + Int64(number))
}

/// A place that stands for none in particular.
let somewhere = Place(file: FileID(0), range: 0..<0)
