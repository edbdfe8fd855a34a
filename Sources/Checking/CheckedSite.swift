import BriefingModel
import Diagnostics
import EDTF
import Linking
import Reading

/// What a rule may see: the linked briefing, what follows from it, and where each word of it is written.
public struct CheckedSite: Sendable {
    public let briefing: Briefing
    public let facts: DerivedFacts
    /// The records as written, for the places of their keys.
    let written: WrittenRecords
    let thresholds: Thresholds
    /// Which records linking could not make whole.
    let damage: Damage

    /// The date for which the site speaks.
    var date: CivilDate { briefing.site.date }

    init(_ linked: LinkedSite, read: ReadSite, policy: Policy) {
        briefing = linked.briefing
        facts = linked.facts
        written = WrittenRecords(read)
        thresholds = policy.thresholds
        damage = Damage(linked, read: read)
    }
}
