/// Words by which English leaves open whether a thing is so.
enum Hedges {
    /// Whether a word may be what leaves it open; in doubt, yes.
    static func isHedge(_ word: String) -> Bool { leavesOpen(word) || conditions.contains(word) }

    /// Whether a word, said of how likely a thing is, leaves it open.
    static func leavesOpen(_ word: String) -> Bool {
        modals.contains(word) || doubts.contains(word) || beliefs.contains(word)
    }

    static let modals: Set = ["may", "might", "could"]
    /// Words that often mean something else.
    private static let conditions = EnglishWords.set(
        """
        can would should if whether unless risk chance probability expected thought points potential
        """)
    /// Adverbs, and verbs of seeming.
    static let doubts = EnglishWords.set(
        """
        possibly perhaps maybe probably likely unlikely reportedly allegedly alleged apparently apparent \
        seemingly presumably purportedly purported supposedly supposed ostensibly appear appears appeared \
        appearing seem seems seemed seeming suggest suggests suggested suggesting indicate indicates indicated \
        potentially possible possibility probable improbable doubtful unclear uncertain unconfirmed unverified \
        preliminary provisional tentative tentatively arguably conceivably credibly
        """)
    static let beliefs = EnglishWords.set(
        """
        believe believes believed belief beliefs think thinks suspect suspects suspected suspicion assume \
        assumes assumed assess assesses assessed assessment judge judges judged estimate estimates estimated \
        opinion view guess impression hope hopes fear fears feared feel feels expect expects speculated \
        speculation
        """)
}
