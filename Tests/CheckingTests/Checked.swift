@testable import Checking

/// What one rule says of an article, each finding as its message.
///
/// - Parameter article: the keys below `title` and `published: 2020-01-08`, a line `---`, and the prose.
func found(_ rule: String, _ article: String, with others: [Example.File] = []) throws -> [String] {
    try found(rule, Example(article, with: others))
}

/// What one rule says of a site, each finding as its message.
func found(_ rule: String, _ example: Example) throws -> [String] {
    try ExampleSite(example).diagnostics.filter { $0.rule == rule }.map(\.message)
}
