/// How dates, times and places of clocks are said.
final class DatePhrases: Sendable {
    let weekday = "{weekday} {date}"
    let inPlace = "{date} in {place}"
    let between = "{date}, between {from} and {to}"
    let about = "{date}, about {time}"
    let aboutBetween = "{date}, between about {from} and {to}"
    let at = "{date}, {time}"
    /// Two days that follow each other.
    let twoDays = "{first} and {second}"
    let nextDay = "{time} on {date}"
    let phrase = "“{phrase}”"
    let inferred = "inferred"
    let assumed = "assumed"
    let remark = "{date} ({remark})"
    let zoneRemark = "the zone is {basis}"
    let onDay = "On {date}"
    let from = "From {date}"
}
