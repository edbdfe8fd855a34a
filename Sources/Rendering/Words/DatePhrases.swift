/// How dates, times and places of clocks are said.
struct DatePhrases: Sendable {
    var weekday = "{weekday} {date}"
    var inPlace = "{date} in {place}"
    var between = "{date}, between {from} and {to}"
    var about = "{date}, about {time}"
    var aboutBetween = "{date}, between about {from} and {to}"
    var at = "{date}, {time}"
    /// Two days that follow each other.
    var twoDays = "{first} and {second}"
    var nextDay = "{time} on {date}"
    var phrase = "“{phrase}”"
    var inferred = "inferred"
    var assumed = "assumed"
    var remark = "{date} ({remark})"
    var zoneRemark = "the zone is {basis}"
    var onDay = "On {date}"
    var from = "From {date}"
}
