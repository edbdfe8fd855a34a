import BriefingModel

extension Attribution {
    /// Whether the desk was told by the speaker itself, with nobody between.
    var isToldToUs: Bool { via.count == 1 && via[0].relay == .us }

    /// Whether the way ends at the desk.
    var reachesUs: Bool { via.contains { $0.relay == .us } }

    /// Whether somebody, be it a speaker, passed it on.
    var isRelayed: Bool { via.contains { if case .speaker = $0.relay { true } else { false } } }
}
