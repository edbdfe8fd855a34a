import BriefingModel
import EDTF

extension When {
    /// Whether it begins after the end of `day` by anybody's reckoning, however its zone and that of the day were meant.
    ///
    /// Days begin and end up to a day apart around the world, so that only the second day after is later everywhere; the
    /// next one is where both are told by the clocks of one place, and that was said and not assumed. What is uncertain,
    /// approximate or assumed is later than nothing.
    ///
    /// - Parameter zone: the IANA name of the zone that `day` is told in; nil if nobody says.
    func isLater(than day: CivilDate, in zone: String?) -> Bool {
        guard mayBeLater(than: day), let start = edtf.earliest.date else { return false }
        if start.dayNumber - day.dayNumber > 1 { return true }
        return self.zone != nil && self.zone == zone && zoneBasis != .assumed && edtf.dateTime?.shift == nil
    }

    /// Whether it begins after the end of `day` by the clocks of some place.
    func mayBeLater(than day: CivilDate) -> Bool {
        guard let start = edtf.earliest.date, start > day else { return false }
        return !edtf.isUncertain && !edtf.isApproximate && basis != .assumed
    }
}

extension CheckedSite {
    /// The zone that the `reported` of an attribution is told in.
    func zoneOfReport(_ attribution: Attribution, of claim: Claim) -> String? {
        written.written(\.reported, attribution, of: claim)?.zone?.value
            ?? claim.article.flatMap { briefing[$0].zone } ?? briefing.site.zone
    }

    /// The attribution by which a claim became known, the first of several on one day.
    func firstReport(of claim: Claim) -> Attribution? {
        claim.attributions.first { $0.reported == claim.reported }
    }
}
