import BriefingModel
import Diagnostics

extension CheckedSite {
    /// What the speaker asserts: claim and attribution. That others report what a speaker believes is not counted.
    func words(of speaker: Ref<Speaker>) -> some Sequence<(Claim, Attribution)> {
        briefing.index.claimsOfSpeaker[speaker].lazy.flatMap { ref in
            let claim = briefing[ref]
            return claim.attributions.lazy.filter { $0.speaker == speaker }.map { (claim, $0) }
        }
    }

    /// Whether what is written in the file of `place` is in English, as far as the article or the site says.
    ///
    /// Rules that know phrases of English are silent elsewhere.
    func isEnglish(at place: Place) -> Bool {
        let tag = written.articleLanguage(at: place) ?? briefing.site.lang
        return tag.prefix { $0 != "-" }.lowercased() == "en"
    }
}
