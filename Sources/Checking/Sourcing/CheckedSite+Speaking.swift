import BriefingModel
import Diagnostics

extension CheckedSite {
    /// What the speaker asserts: claim and attribution. That others report what a speaker believes is not counted.
    func words(of speaker: Ref<Speaker>) -> some Sequence<(Claim, Attribution)> {
        briefing.index.claimsOfSpeaker[speaker].lazy.flatMap { [briefing] ref in
            let claim = briefing[ref]
            return claim.attributions.lazy.filter { $0.speaker == speaker }.map { (claim, $0) }
        }
    }
}
