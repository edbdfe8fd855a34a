import BriefingModel

extension RecordShape where Record == SpeakerRecord {
    static let speaker = RecordShape(
        "speaker", "Who asserts: a person, a group, an organization, a government, an outlet.",
        [
            .one("name", TextShape(), \.name, "The name; or `anonymous` and `described-as` instead."),
            .one("anonymous", FlagShape(), \.isAnonymous, "`true` for a speaker who is not named."),
            .one("described-as", TextShape(), \.describedAs, "How an anonymous speaker is described to readers."),
            .one("kind", WordShape(SpeakerKind.self), \.kind, "What sort of agent it is; a person unless said."),
            .one("role", TextShape(), \.role, "The office or position."),
            .many("on-behalf-of", IDShape(.speaker), \.onBehalfOf, "For whom they speak."),
            .many("member-of", IDShape(.speaker), \.memberOf, "Groups they belong to."),
            .many("maybe-member-of", IDShape(.speaker), \.maybeMemberOf, "Groups they may belong to."),
            .many("same-as", IDShape(.speaker), \.sameAs, "Records of the same agent."),
            .many("maybe-same-as", IDShape(.speaker), \.maybeSameAs, "Records that may be of the same agent."),
            .one("interest", TextShape(), \.interest, "What they stand to gain."),
            .one("reason", TextShape(), \.reason, "Why they are not named."),
            .one("knows-how", TextShape(), \.knowsHow, "How they are placed to know."),
            .one("url", AddressShape(), \.url, "An address about them."),
            .many("aliases", AliasShape(), \.aliases, "Former ids."),
            .one("note", TextShape(), \.note, "A remark, published."),
            .secret("private-note", "A remark, never published."),
            .confidential,
        ])
}
