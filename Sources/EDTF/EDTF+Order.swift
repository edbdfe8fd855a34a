extension EDTF: Comparable {
    /// A total order: by earliest bound, then latest bound, then canonical text, byte by byte.
    ///
    /// An open or unknown start comes before every date, an open or unknown end after every date. A
    /// whole day begins with its first second and ends after its last. Times compare as local times;
    /// shifts from UTC are not applied.
    public static func < (a: EDTF, b: EDTF) -> Bool {
        let keys = (a.sortKey, b.sortKey)
        if keys.0.earliest != keys.1.earliest { return keys.0.earliest < keys.1.earliest }
        if keys.0.latest != keys.1.latest { return keys.0.latest < keys.1.latest }
        return a.description.utf8.lexicographicallyPrecedes(b.description.utf8)
    }

    private var sortKey: (earliest: SortKey, latest: SortKey) {
        (
            SortKey(earliest, unbounded: .min, wholeDay: 0),
            SortKey(latest, unbounded: .max, wholeDay: 86_401)
        )
    }
}

/// A bound as numbers: day, then second of the day.
private struct SortKey: Comparable {
    let day: Int64
    let second: Int

    /// A written year has at most sixteen digits, so no date reaches `Int64`'s ends.
    init(_ bound: EDTF.Bound, unbounded: Int64, wholeDay: Int) {
        day = bound.date?.dayNumber ?? unbounded
        second = bound.time?.secondOfDay ?? wholeDay
    }

    static func < (a: SortKey, b: SortKey) -> Bool { (a.day, a.second) < (b.day, b.second) }
}
