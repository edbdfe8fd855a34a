/// How reliable a source is (Admiralty code). `f` means *cannot be judged*, not *low*.
public enum Reliability: String, Vocabulary {
    case a = "A", b = "B", c = "C", d = "D", e = "E", f = "F"

    /// The code's own words for the grade.
    public var words: String {
        switch self {
        case .a: "completely reliable"
        case .b: "usually reliable"
        case .c: "fairly reliable"
        case .d: "not usually reliable"
        case .e: "unreliable"
        case .f: "reliability cannot be judged"
        }
    }
}

/// How credible an item is (Admiralty code). `6` means *cannot be judged*, not *low*.
public enum Credibility: String, Vocabulary {
    case confirmed = "1", probablyTrue = "2", possiblyTrue = "3", doubtful = "4", improbable = "5", unjudged = "6"

    /// The code's own words for the grade.
    public var words: String {
        switch self {
        case .confirmed: "confirmed by other independent sources"
        case .probablyTrue: "probably true"
        case .possiblyTrue: "possibly true"
        case .doubtful: "doubtful"
        case .improbable: "improbable"
        case .unjudged: "truth cannot be judged"
        }
    }
}

/// How likely, in the words of ICD 203; two rows of words share seven bands, and one site uses one row.
public enum Likelihood: String, Vocabulary {
    case almostNoChance = "almost-no-chance", remote
    case veryUnlikely = "very-unlikely", highlyImprobable = "highly-improbable"
    case unlikely, improbable
    case roughlyEvenChance = "roughly-even-chance", roughlyEvenOdds = "roughly-even-odds"
    case likely, probable
    case veryLikely = "very-likely", highlyProbable = "highly-probable"
    case almostCertain = "almost-certain", nearlyCertain = "nearly-certain"

    /// The band in per cent.
    public var percent: ClosedRange<Int> {
        switch self {
        case .almostNoChance, .remote: 1...5
        case .veryUnlikely, .highlyImprobable: 5...20
        case .unlikely, .improbable: 20...45
        case .roughlyEvenChance, .roughlyEvenOdds: 45...55
        case .likely, .probable: 55...80
        case .veryLikely, .highlyProbable: 80...95
        case .almostCertain, .nearlyCertain: 95...99
        }
    }
}

/// How sure an analyst is of the grounds of a judgement (ICD 203); never mixed with likelihood in one sentence.
public enum Confidence: String, Vocabulary {
    case low, moderate, high
}
