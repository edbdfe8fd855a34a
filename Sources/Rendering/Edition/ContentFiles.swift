import BriefingModel
import Diagnostics

/// Where the files of `content/` are published, for relative links in prose.
///
/// A file that has a page of its own leads to that page; any other is published under its own path.
struct ContentFiles: Sendable {
    enum RecordPage: Sendable {
        case article(Ref<Article>)
        case speaker(Ref<Speaker>)
        case source(Ref<Source>)
        case event(Ref<Event>)
    }

    private var pages: [String: RecordPage] = [:]
    private var articleFolders: [String] = []

    /// - Parameter path: the path of a file, from `content/` on, with slashes.
    init(_ briefing: Briefing, path: (FileID) -> String) {
        for ref in briefing.articles.refs {
            let file = path(briefing[ref].declared.file)
            articleFolders.append(RelativePath.folder(of: file))
            pages[file] = .article(ref)
        }
        // Only a file of one record is that record's: registries hold many.
        func add(_ kind: String, _ id: String, _ file: FileID, _ page: RecordPage) {
            let file = path(file)
            if file == "\(kind)/\(id).md" { pages[file] = page }
        }
        for ref in briefing.speakers.refs {
            add("speakers", briefing[ref].id, briefing[ref].declared.file, .speaker(ref))
        }
        for ref in briefing.sources.refs { add("sources", briefing[ref].id, briefing[ref].declared.file, .source(ref)) }
        for ref in briefing.events.refs { add("events", briefing[ref].id, briefing[ref].declared.file, .event(ref)) }
    }

    /// The page that a file of `content/` becomes, by its path there.
    func page(_ path: String) -> RecordPage? { pages[path] }

    /// The folder of an article's file in `content/`, with a final slash.
    func folder(of article: Ref<Article>) -> String { articleFolders[Int(article.row)] }
}
