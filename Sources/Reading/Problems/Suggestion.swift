import Diagnostics

/// The valid name that a mistaken one was most likely meant to be: the only one that has it as a whole part
/// (`direct` is `direct-quote`, however near `indirect` looks), or else the nearest.
func suggestion(for word: String, among known: [String]) -> String? {
    let lower = word.lowercased()
    let whole = known.filter { $0.lowercased().split(separator: "-").contains { $0 == lower } }
    if whole.count == 1, !known.contains(where: { $0.lowercased() == lower }) { return whole[0] }
    return didYouMean(word, among: known)
}
