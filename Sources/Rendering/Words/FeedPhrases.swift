/// What feeds say.
final class FeedPhrases: Sendable {
    let atom = "{feed} (Atom)"
    let json = "{feed} (JSON Feed)"
    let titled = "{kind}: {title}"
    let claims = "{claims}: {standings}."
    let bottomLine = "Bottom line: {text}"
    let changed = "{before} became {after}, {cause}."
    let was = "Was: {text}"
    let now = "Now: {text}"
}
