/// Why a speaker is not named, in English, read for whether it says more than that they are not.
///
/// The reason is parted into clauses. A clause is empty if it says that somebody may not speak (whatever they may not
/// speak about), that anonymity was asked for, or that the matter is delicate; a reason is boilerplate if every clause
/// of it is empty. What is not understood is taken for a reason.
struct AnonymityReason {
    let isBoilerplate: Bool

    init(_ text: String) {
        var clauses: [[String]] = [[]]
        for word in EnglishWords(text).words {
            if word == EnglishWords.clauseMark || Self.openers.contains(word) {
                clauses.append([])
            } else {
                clauses[clauses.count - 1].append(word)
            }
        }
        let spoken = clauses.filter { !$0.allSatisfy(Self.padding.contains) }
        isBoilerplate = !text.isEmpty && spoken.allSatisfy(Self.isEmpty) && clauses.contains { !$0.isEmpty }
    }

    private static func isEmpty(_ clause: [String]) -> Bool {
        !clause.contains(where: fears.contains) && (forbidsSpeech(clause) || asksForAnonymity(clause))
    }

    /// "was not authorized to speak publicly about …", "has no permission to discuss …", "is barred from speaking".
    ///
    /// A purpose behind it ("to protect the talks") is a reason. A ban on anything but speech is one too.
    private static func forbidsSpeech(_ clause: [String]) -> Bool {
        guard let position = clause.firstIndex(where: { permissions.contains($0) || bans.contains($0) }) else {
            return false
        }
        let isForbidden =
            bans.contains(clause[position])
            || clause[..<position].suffix(5).contains(where: EnglishWords.negations.contains)
        guard isForbidden else { return false }
        let rest = clause[(position + 1)...].drop { links.contains($0) }
        guard let verb = rest.first else { return true }
        return speech.contains(verb) && !hasPurpose(rest.dropFirst())
    }

    /// "spoke on condition of anonymity", "asked not to be named", "declined to be identified discussing …".
    private static func asksForAnonymity(_ clause: [String]) -> Bool {
        guard let position = clause.lastIndex(where: anonymity.contains), clause.contains(where: requests.contains)
        else { return clause.allSatisfy { padding.contains($0) || anonymity.contains($0) } }
        let rest = clause[(position + 1)...]
        if rest.allSatisfy(padding.contains) { return true }
        let topic = rest.drop { ["to", "in", "order", "when", "for", "so"].contains($0) }
        return topic.first.map(speech.contains) == true && !hasPurpose(topic.dropFirst())
    }

    /// Whether what is said of the matter ends in a purpose: "… to protect the talks".
    private static func hasPurpose(_ words: ArraySlice<String>) -> Bool {
        zip(words, words.dropFirst()).contains { $0 == "to" && purposes.contains($1) }
    }

    /// Words that begin another clause.
    private static let openers = EnglishWords.set(
        """
        because since as but and who while until before lest due given fearing citing owing unless which despite \
        so
        """)
    private static let permissions = EnglishWords.set(
        """
        authorized authorised authorization authorisation authority allowed permitted permission cleared \
        clearance empowered approved approval free supposed liberty entitled position licence license able
        """)
    private static let bans = EnglishWords.set(
        """
        unauthorized unauthorised barred forbidden prohibited banned precluded restricted
        """)
    /// What stands between a permission and what it is for.
    private static let links = EnglishWords.set(
        """
        to from for by been publicly openly formally officially freely yet be at this time them him her the any \
        government ministry company agency superiors
        """)
    private static let speech = EnglishWords.set(
        """
        speak speaking spoke talk talking comment commenting comments discuss discussing disclose disclosing \
        describe describing brief briefing reveal revealing share sharing divulge give giving make making \
        provide providing release releasing address addressing answer answering go going named quoted identified \
        public publicly media press statements interviews express elaborate communicate
        """)
    private static let anonymity = EnglishWords.set(
        """
        anonymity anonymous anonymously named identified unnamed unidentified name names quoted background \
        identity
        """)
    private static let requests = EnglishWords.set(
        """
        asked asks requested requests requesting asking condition declined declines declining refused wished \
        wishes preferred prefers wanted wants want wish insisted demanded granted spoke speaking speak chose \
        remain request withheld agreed requirement terms
        """)
    /// Words that say nothing by themselves.
    private static let padding = EnglishWords.set(
        """
        a an the of on in to for with about at by from his her their can its he she they it is was are were be \
        been being has have had not this that these more very so only under around due matter matters subject \
        issue issues topic situation information material details discussions conversations deliberations nature \
        sensitive sensitivity sensitivities delicate delicacy confidential confidentiality private internal \
        candid candidly freely frankly openly honestly publicly public record official officials person people \
        source sources speaker individual individuals employee someone order speak speaking spoke talk talking \
        discuss discussing describe describing reasons requested request asked condition usual standard \
        customary policy ongoing
        """)
    /// Behind "to": what somebody is kept from or protected by is a reason.
    private static let purposes = EnglishWords.set(
        """
        protect avoid prevent preserve keep safeguard shield spare escape not avert
        """)
    private static let fears = EnglishWords.set(
        """
        fear fears feared fearful afraid risk risks risking danger threat threats retaliation reprisal reprisals \
        retribution safety dismissal prosecution harassment jeopardize jeopardise lose losing endanger \
        consequences backlash arrest
        """)
}
