import CommonMark
import Diagnostics

/// Who asserts: a person, a group, an organization, a government, an outlet; named or anonymous (prov:Agent).
public struct Speaker: Identified {
    /// What a reader may be told of who the speaker is.
    public enum Identity: Hashable, Sendable {
        /// By name.
        case named(String)
        /// Only as described; `reason` is why they are not named, `knowsHow` how they are placed to know.
        case anonymous(describedAs: String, reason: String?, knowsHow: String?)
    }

    public var id: String
    /// Where the record is written.
    public var declared: Place
    public var identity: Identity
    public var kind: SpeakerKind
    /// The office or position, in words: "chairman of the Joint Chiefs of Staff".
    public var role: String?
    /// Whom the speaker speaks for (prov:actedOnBehalfOf).
    public var onBehalfOf: [Ref<Speaker>]
    public var memberOf: [Ref<Speaker>]
    public var maybeMemberOf: [Ref<Speaker>]
    /// Certainly the same agent under another record.
    public var sameAs: [Ref<Speaker>]
    /// Possibly the same agent: lowers the minimum of origins, never the maximum.
    public var maybeSameAs: [Ref<Speaker>]
    /// What the speaker stands to gain, in words.
    public var interest: String?
    public var url: String?
    public var note: String?
    /// Prose below the front matter of `speakers/<id>.md`.
    public var profile: Document?

    public init(
        id: String, declared: Place, identity: Identity, kind: SpeakerKind, role: String? = nil,
        onBehalfOf: [Ref<Speaker>] = [], memberOf: [Ref<Speaker>] = [], maybeMemberOf: [Ref<Speaker>] = [],
        sameAs: [Ref<Speaker>] = [], maybeSameAs: [Ref<Speaker>] = [], interest: String? = nil,
        url: String? = nil, note: String? = nil, profile: Document? = nil
    ) {
        self.id = id
        self.declared = declared
        self.identity = identity
        self.kind = kind
        self.role = role
        self.onBehalfOf = onBehalfOf
        self.memberOf = memberOf
        self.maybeMemberOf = maybeMemberOf
        self.sameAs = sameAs
        self.maybeSameAs = maybeSameAs
        self.interest = interest
        self.url = url
        self.note = note
        self.profile = profile
    }
}

extension Speaker {
    /// How the speaker is called on a page: the name, or the description.
    public var displayName: String {
        switch identity {
        case .named(let name): name
        case .anonymous(let description, _, _): description
        }
    }

    /// Whether the speaker is not named.
    public var isAnonymous: Bool {
        if case .anonymous = identity { true } else { false }
    }

    /// What a reader is told of who the speaker is.
    public var basis: Basis {
        if isAnonymous { return .anonymous }
        return kind == .person ? .named : .institution
    }
}
