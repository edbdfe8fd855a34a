import BriefingModel
import Checking
import Diagnostics

extension ExampleSite {
    /// An article with the given front matter below its title and date, and its prose.
    ///
    /// `report` is a source that claims may name.
    static func article(_ front: String, _ body: String = "Nothing.", policy: Profile = .ap) throws -> ExampleSite {
        try ExampleSite(
            Example(files: [
                .init("sources.yml", "report: {title: The night, URL: \"https://example.org/night\"}"),
                .init(
                    "articles/evening.md",
                    "---\ntitle: The evening\npublished: 2020-01-08\n\(front)\n---\n\(body)\n"),
            ]), policy: policy)
    }

    func messages(_ rule: String) -> [String] { diagnostics.filter { $0.rule == rule }.map(\.message) }

    func words(at place: Place) -> String {
        String(decoding: files[place.file].bytes[place.range], as: UTF8.self)
    }
}
