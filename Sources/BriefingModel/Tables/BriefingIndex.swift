import Threads

/// Prepared answers to "what is tied to this?", each in O(1); every list is in the order of its refs.
public struct BriefingIndex: Sendable {
    /// The places in prose that refer to each record, as linking found them, in reading order.
    public struct Mentions: Sendable {
        /// A record, and a place that refers to it.
        public typealias Tie<Record> = (from: Ref<Record>, to: Mention)

        public var claims: [Tie<Claim>] = []
        public var speakers: [Tie<Speaker>] = []
        public var sources: [Tie<Source>] = []
        public var events: [Tie<Event>] = []
        public var questions: [Tie<Question>] = []
        public var inquiries: [Tie<Inquiry>] = []

        public init() {}

        /// Takes what was found elsewhere, behind what is there.
        public mutating func take(_ others: [Mentions]) {
            Self.take(others.map(\.claims), &claims)
            Self.take(others.map(\.speakers), &speakers)
            Self.take(others.map(\.sources), &sources)
            Self.take(others.map(\.events), &events)
            Self.take(others.map(\.questions), &questions)
            Self.take(others.map(\.inquiries), &inquiries)
        }

        private static func take<Record>(_ others: [[Tie<Record>]], _ ties: inout [Tie<Record>]) {
            // With room for all at once: an array that grows has up to twice that, and what it grew out of beside it.
            ties.reserveCapacity(others.reduce(ties.count) { $0 + $1.count })
            for other in others { ties += other }
        }
    }

    /// Claims that the speaker asserts, whose voice they are in, or that the speaker is reported to hold.
    public let claimsOfSpeaker: Adjacency<Speaker, Ref<Claim>>
    /// Claims that the speaker relays.
    public let claimsRelayedBy: Adjacency<Speaker, Ref<Claim>>
    /// Claims with the source on the way to us.
    public let claimsOfSource: Adjacency<Source, Ref<Claim>>
    public let claimsOfEvent: Adjacency<Event, Ref<Claim>>
    /// Claims that the article declares or marks.
    public let claimsOfArticle: Adjacency<Article, Ref<Claim>>
    /// Positions in `Briefing.relations` of what a claim bears on.
    public let relationsFrom: Adjacency<Claim, Int>
    /// Positions in `Briefing.relations` of what bears on a claim.
    public let relationsTo: Adjacency<Claim, Int>
    /// The claims that report the claim as somebody's belief.
    public let embeddedIn: Adjacency<Claim, Ref<Claim>>
    public let questionsAbout: Adjacency<Claim, Ref<Question>>
    public let inquiriesAbout: Adjacency<Claim, Ref<Inquiry>>
    public let inquiriesTo: Adjacency<Speaker, Ref<Inquiry>>
    public let inquiriesOfArticle: Adjacency<Article, Ref<Inquiry>>
    /// Speakers that are, or may be, members of the speaker.
    public let membersOf: Adjacency<Speaker, Ref<Speaker>>
    /// Speakers that speak for the speaker.
    public let spokenForBy: Adjacency<Speaker, Ref<Speaker>>
    /// Speakers whose record says that they are, or may be, the speaker.
    public let namedAsSameBy: Adjacency<Speaker, Ref<Speaker>>
    /// Sources that are the voice of the speaker.
    public let sourcesOfOutlet: Adjacency<Speaker, Ref<Source>>
    /// Sources copied or derived from the source.
    public let derivedFromSource: Adjacency<Source, Ref<Source>>
    /// Events that are part of the event.
    public let partsOfEvent: Adjacency<Event, Ref<Event>>
    public private(set) var mentionsOfClaim: Adjacency<Claim, Mention>
    public private(set) var mentionsOfSpeaker: Adjacency<Speaker, Mention>
    public private(set) var mentionsOfSource: Adjacency<Source, Mention>
    public private(set) var mentionsOfEvent: Adjacency<Event, Mention>
    public private(set) var mentionsOfQuestion: Adjacency<Question, Mention>
    public private(set) var mentionsOfInquiry: Adjacency<Inquiry, Mention>

    init(
        speakers: Table<Speaker>, sources: Table<Source>, events: Table<Event>, claims: Table<Claim>,
        articles: Table<Article>, questions: Table<Question>, inquiries: Table<Inquiry>, relations: [Relation],
        mentions: Mentions, jobs: Int
    ) {
        // What takes longest, as far as it can be told apart.
        let (ofNames, ofThings) = Threads.both(
            jobs: jobs,
            {
                (
                    speakers: claims.group(into: speakers) { claim, name in
                        for attribution in claim.attributions {
                            if let asserter = attribution.asserter { name(asserter) }
                        }
                        claim.heldBy.forEach(name)
                    },
                    relays: claims.group(into: speakers) { claim, name in
                        for attribution in claim.attributions {
                            for link in attribution.via { if case .speaker(let ref) = link.relay { name(ref) } }
                        }
                    },
                    events: claims.group(into: events) { claim, name in
                        if let event = claim.event { name(event) }
                    }
                )
            },
            {
                (
                    sources: claims.group(into: sources) { claim, name in
                        for attribution in claim.attributions {
                            for link in attribution.via { if case .source(let ref) = link.relay { name(ref) } }
                        }
                    },
                    articles: Self.claims(of: articles, claims: claims),
                    embedded: claims.group(into: claims) { $0.embeds.forEach($1) }
                )
            })
        claimsOfSpeaker = ofNames.speakers
        claimsRelayedBy = ofNames.relays
        claimsOfEvent = ofNames.events
        claimsOfSource = ofThings.sources
        claimsOfArticle = ofThings.articles
        embeddedIn = ofThings.embedded
        relationsFrom = Adjacency(rows: claims.count, relations.enumerated().map { ($1.from, $0) })
        relationsTo = Adjacency(rows: claims.count, relations.enumerated().map { ($1.to, $0) })
        questionsAbout = questions.group(into: claims) { $0.about.forEach($1) }
        inquiriesAbout = inquiries.group(into: claims) { $0.about.forEach($1) }
        inquiriesTo = inquiries.group(into: speakers) { $0.who.forEach($1) }
        inquiriesOfArticle = inquiries.group(into: articles) { $1($0.article) }
        membersOf = speakers.group(into: speakers) { ($0.memberOf + $0.maybeMemberOf).forEach($1) }
        spokenForBy = speakers.group(into: speakers) { $0.onBehalfOf.forEach($1) }
        namedAsSameBy = speakers.group(into: speakers) { ($0.sameAs + $0.maybeSameAs).forEach($1) }
        sourcesOfOutlet = sources.group(into: speakers) { source, name in
            if let outlet = source.outlet { name(outlet) }
        }
        derivedFromSource = sources.group(into: sources) { source, name in
            if let original = source.copyOf { name(original) }
            source.derivedFrom.forEach(name)
        }
        partsOfEvent = events.group(into: events) { event, name in
            if let whole = event.partOf { name(whole) }
        }
        mentionsOfClaim = Adjacency(rows: claims.count, mentions.claims)
        mentionsOfSpeaker = Adjacency(rows: speakers.count, mentions.speakers)
        mentionsOfSource = Adjacency(rows: sources.count, mentions.sources)
        mentionsOfEvent = Adjacency(rows: events.count, mentions.events)
        mentionsOfQuestion = Adjacency(rows: questions.count, mentions.questions)
        mentionsOfInquiry = Adjacency(rows: inquiries.count, mentions.inquiries)
    }

    /// The same after the prose of `host` was edited.
    ///
    /// - Parameter mentions: what it refers to now.
    /// - Returns: nil where that are not the records that it referred to before, each as often.
    func replacingMentions(by host: Mention.Host, with mentions: Mentions) -> BriefingIndex? {
        func isOld(_ mention: Mention) -> Bool { mention.host == host }
        guard let claims = mentionsOfClaim.replacing(where: isOld, with: mentions.claims),
            let speakers = mentionsOfSpeaker.replacing(where: isOld, with: mentions.speakers),
            let sources = mentionsOfSource.replacing(where: isOld, with: mentions.sources),
            let events = mentionsOfEvent.replacing(where: isOld, with: mentions.events),
            let questions = mentionsOfQuestion.replacing(where: isOld, with: mentions.questions),
            let inquiries = mentionsOfInquiry.replacing(where: isOld, with: mentions.inquiries)
        else { return nil }
        var index = self
        index.mentionsOfClaim = claims
        index.mentionsOfSpeaker = speakers
        index.mentionsOfSource = sources
        index.mentionsOfEvent = events
        index.mentionsOfQuestion = questions
        index.mentionsOfInquiry = inquiries
        return index
    }

    private static func claims(of articles: Table<Article>, claims: Table<Claim>) -> Adjacency<Article, Ref<Claim>> {
        var pairs: [(from: Ref<Article>, to: Ref<Claim>)] = []
        for ref in claims.refs {
            if let article = claims[ref].article { pairs.append((article, ref)) }
        }
        for article in articles.refs {
            for mark in articles[article].marks where claims[mark.claim].article != article {
                pairs.append((article, mark.claim))
            }
        }
        pairs.sort { ($0.from, $0.to) < ($1.from, $1.to) }
        // An article may mark a claim of another more than once.
        var last: (Ref<Article>, Ref<Claim>)?
        pairs.removeAll { pair in
            defer { last = pair }
            return last.map { $0 == pair } ?? false
        }
        return Adjacency(rows: articles.count, pairs)
    }
}

extension Table {
    /// For each record of `other`, the records of this table that name it, each once.
    fileprivate func group<Other>(
        into other: Table<Other>, by visit: (Record, _ name: (Ref<Other>) -> Void) -> Void
    ) -> Adjacency<Other, Ref<Record>> {
        var pairs: [(from: Ref<Other>, to: Ref<Record>)] = []
        for ref in refs {
            let first = pairs.count
            visit(self[ref]) { target in
                if !pairs[first...].contains(where: { $0.from == target }) { pairs.append((target, ref)) }
            }
        }
        return Adjacency(rows: other.count, pairs)
    }
}
