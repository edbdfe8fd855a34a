import EDTF
import Foundation

/// An article to begin with: a draft with one claim, so that it builds as it is.
struct StarterArticle {
    let title: String
    let date: CivilDate

    /// Writes the article into a site and returns its path.
    func write(to site: String) throws -> String {
        let content = site + "/content"
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: content, isDirectory: &isFolder), isFolder.boolValue else {
            throw StarterSite.Failure.noContent(site)
        }
        guard let slug = Self.slug(of: title) else { throw StarterSite.Failure.noSlug(title) }
        let path = content + "/articles/\(slug).md"
        guard !FileManager.default.fileExists(atPath: path) else { throw StarterSite.Failure.exists(path) }
        try StarterSite.write(text(slug: slug), to: path)
        return path
    }

    private func text(slug: String) -> String {
        """
        ---
        title: \(Self.quoted(title))
        published: \(date)
        draft: true                        # take this line out to publish
        claims:
          \(slug.prefix(60))-1:
            text: What is asserted, in your own words.
            # by: who says so, an id from speakers.yml
            # via: where it can be read, an id from sources.yml
        ---

        Tie a claim to words by a link: [these words](claim:\(slug.prefix(60))-1).

        """
    }

    /// Lower-case letters and digits with single hyphens between; nil if nothing is left.
    private static func slug(of title: String) -> String? {
        let folded = title.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        let words = folded.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let slug = words.joined(separator: "-").prefix(80).drop { $0 == "-" }
        let trimmed = slug.last == "-" ? slug.dropLast() : slug
        return trimmed.isEmpty || ["us", "index", "none", "declined", "partial", "unreachable"].contains(trimmed)
            ? nil : String(trimmed)
    }

    /// The title as a YAML string in single quotes.
    private static func quoted(_ text: String) -> String {
        "'" + text.replacingOccurrences(of: "'", with: "''").replacingOccurrences(of: "\n", with: " ") + "'"
    }
}
