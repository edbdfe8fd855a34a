import BriefingModel

extension RecordShape where Record == SpeakerRecord {
    static let speaker = RecordShape(
        "speaker", "Who asserts: a person, a group, an organization, a government, an outlet.",
        [
            .one("name", TextShape(), { $0.name = $1 }, "The name; or `anonymous` and `described-as` instead."),
            .one("anonymous", FlagShape(), { $0.isAnonymous = $1 }, "`true` for a speaker who is not named."),
            .one(
                "described-as", TextShape(), { $0.describedAs = $1 },
                "How an anonymous speaker is described to readers."),
            .one(
                "kind", WordShape(SpeakerKind.self), { $0.kind = $1 }, "What sort of agent it is; a person unless said."
            ),
            .one("role", TextShape(), { $0.role = $1 }, "The office or position."),
            .many("on-behalf-of", IDShape(.speaker), { $0.onBehalfOf = $1 }, "For whom they speak."),
            .many("member-of", IDShape(.speaker), { $0.memberOf = $1 }, "Groups they belong to."),
            .many("maybe-member-of", IDShape(.speaker), { $0.maybeMemberOf = $1 }, "Groups they may belong to."),
            .many("same-as", IDShape(.speaker), { $0.sameAs = $1 }, "Records of the same agent."),
            .many(
                "maybe-same-as", IDShape(.speaker), { $0.maybeSameAs = $1 }, "Records that may be of the same agent."),
            .one("interest", TextShape(), { $0.interest = $1 }, "What they stand to gain."),
            .one("reason", TextShape(), { $0.reason = $1 }, "Why they are not named."),
            .one("knows-how", TextShape(), { $0.knowsHow = $1 }, "How they are placed to know."),
            .one("url", AddressShape(), { $0.url = $1 }, "An address about them."),
            .many("aliases", AliasShape(), { $0.aliases = $1 }, "Former ids."),
            .one("note", TextShape(), { $0.note = $1 }, "A remark, published."),
            .secret("private-note", "A remark, never published."),
            .confidential,
        ])
}
