/// What feeds say.
struct FeedPhrases: Sendable {
    var atom = "{feed} (Atom)"
    var json = "{feed} (JSON Feed)"
    var titled = "{kind}: {title}"
    var claims = "{claims}: {standings}."
    var bottomLine = "Bottom line: {text}"
    var changed = "{before} became {after}, {cause}."
    var was = "Was: {text}"
    var now = "Now: {text}"
}
