/// Where a briefing may differ from the one before it, all of whose records it has, tied to each other in the same way:
/// what words alone can change.
public struct BriefingEdit: Sendable {
    /// Articles with another body, and marks elsewhere in it.
    public var articles: [Ref<Article>] = []
    /// Speakers of whom readers are told something else: the name, the role, a note.
    public var speakers: [Ref<Speaker>] = []

    public init() {}
}

extension Speaker {
    /// Whether another record of the speaker differs in nothing but words and where it is written; profiles, which may
    /// refer to others, are more than words.
    public func differsInWordsAlone(from other: Speaker) -> Bool {
        id == other.id && kind == other.kind && isAnonymous == other.isAnonymous
            && onBehalfOf == other.onBehalfOf && memberOf == other.memberOf && maybeMemberOf == other.maybeMemberOf
            && sameAs == other.sameAs && maybeSameAs == other.maybeSameAs && profile == nil && other.profile == nil
    }
}
