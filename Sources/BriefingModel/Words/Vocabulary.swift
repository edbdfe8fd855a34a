/// A closed list of words that an editor may write for a key.
///
/// The raw value is the word in front matter, in JSON and in class names on a page.
public protocol Vocabulary: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}
