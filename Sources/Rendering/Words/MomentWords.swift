/// What a date in the life of a record is of.
struct MomentWords: Sendable {
    var happened = "Happened"
    var byThisAccount = "Happened, by this account"
    var before = "Happened before"
    var partOfIt = "Part of it"
    var said = "Said"
    var reported = "Reported"
    var checked = "Checked"
    var due = "Due"
    var asked = "Asked"
    var published = "Published"
    var read = "Read by us"
}
