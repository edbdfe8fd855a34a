import BriefingModel

/// An entry of a list as its drawing shows it.
struct TimelineMark {
    enum Kind { case event, claim }

    /// The entry's number in the list.
    let number: Int
    let label: String
    let kind: Kind
    let span: CalendarSpan
}

/// Marks that stand in one lane of a drawing.
struct TimelineLane {
    let name: String
    var marks: [TimelineMark]
}
