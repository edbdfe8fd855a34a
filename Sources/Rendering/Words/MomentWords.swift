/// What a date in the life of a record is of.
final class MomentWords: Sendable {
    let happened = "Happened"
    let byThisAccount = "Happened, by this account"
    let before = "Came before it"
    let partOfIt = "Part of it"
    let said = "Said"
    let reported = "Reported"
    let checked = "Checked"
    let due = "Due"
    let asked = "Asked"
    let published = "Published"
    let read = "Read by us"
}
