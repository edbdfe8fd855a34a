import BriefingModel
import Mustache

/// What came back from an inquiry, in a sentence. No answer is neither denial nor confirmation.
enum InquiryWords {
    static func write(_ ref: Ref<Inquiry>, at: Standpoint, _ output: inout Output) {
        let inquiry = at.briefing[ref]
        output.append(
            pattern(inquiry, at),
            filling: [
                ("who", { output in for link in at.list(inquiry.who.map { at.link($0) }) { output.append(link) } }),
                (
                    "by",
                    { output in
                        if let by = inquiry.by {
                            output.append(at.linkInSentence(by))
                        } else {
                            output.append(escaping: at.words.attribution.ourselves)
                        }
                    }
                ),
            ])
    }

    /// The sentence without links.
    static func plain(_ ref: Ref<Inquiry>, at: Standpoint) -> String {
        let inquiry = at.briefing[ref]
        return Wording.fill(
            pattern(inquiry, at),
            [
                ("who", at.words.list(inquiry.who.map { at.link($0).text })),
                ("by", inquiry.by.map { at.briefing[$0].displayName } ?? at.words.attribution.ourselves),
            ])
    }

    /// Whether the reader should be told that silence says nothing.
    static func isSilence(_ inquiry: Inquiry) -> Bool {
        switch inquiry.answer {
        case .some(.none), .declined, .unreachable: true
        case .partial, .claim, nil: false
        }
    }

    private static func pattern(_ inquiry: Inquiry, _ at: Standpoint) -> String {
        let words = at.words.record
        return switch inquiry.answer {
        case .some(.none): words.didNotRespond
        case .declined: words.declined
        case .partial: words.answeredInPart
        case .unreachable: words.unreachable
        case .claim(let claim): at.isKnown(claim) ? words.answered : words.notYetAnswered
        case nil: words.asked
        }
    }
}
