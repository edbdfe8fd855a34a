import EDTF
import Foundation

/// A small whole site: two speakers, a source, an event, and an article whose claims show the usual cases.
struct StarterSite {
    /// Why nothing was written.
    enum Failure: Error {
        case notEmpty(String)
        case exists(String)
        case noContent(String)
        case noSlug(String)
        case system(path: String, reason: String)

        var message: String {
            switch self {
            case .notEmpty(let dir): "'\(dir)' is not empty; nothing was written"
            case .exists(let path): "'\(path)' exists already; nothing was written"
            case .noContent(let dir): "'\(dir)' holds no folder 'content'"
            case .noSlug(let title): "no file name can be made from '\(title)': it has no Latin letter or digit"
            case .system(let path, let reason): "'\(path)' cannot be written: \(reason)"
            }
        }
    }

    let date: CivilDate

    /// Writes the site and returns the paths written.
    func write(to folder: String) throws -> [String] {
        let existing = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        guard existing.isEmpty else { throw Failure.notEmpty(folder) }
        return try files.map { name, text in
            let path = folder + "/" + name
            try Self.write(text, to: path)
            return path
        }
    }

    static func write(_ text: String, to path: String) throws {
        do {
            let folder = (path as NSString).deletingLastPathComponent
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        } catch {
            throw Failure.system(path: path, reason: error.localizedDescription)
        }
    }

    private var files: [(String, String)] {
        [
            (".gitignore", "# What must never be published.\nprivate/\n"),
            ("content/site.yml", site),
            ("content/speakers.yml", speakers),
            ("content/sources.yml", sources),
            ("content/articles/water-in-harbour-street.md", article),
        ]
    }

    private var site: String {
        """
        title: My briefings
        description: Reporting whose every claim can be checked.
        lang: en
        zone: Europe/London
        # Where it will stand on the web: feeds, the sitemap and a 404 page need to know.
        # base-url: https://example.org/briefings/

        """
    }

    private var speakers: String {
        """
        # Who asserts. An id, then what is known of the speaker.
        water-company:
          name: Northport Water
          kind: organization
        mayor:
          name: Ada Example
          role: mayor of Northport
          interest: The city owns a third of the water company.
        courier:
          name: The Northport Courier
          kind: outlet

        """
    }

    private var sources: String {
        """
        # Where it can be read, in the variables of CSL.
        courier-report:
          title: Burst main floods Harbour Street
          type: article-newspaper
          issued: \(date)
          outlet: courier
          URL: https://example.org/courier/harbour-street

        """
    }

    private var article: String {
        """
        ---
        title: Water in Harbour Street
        published: \(date)
        summary: A main burst overnight. The company and the mayor differ on whether it was warned.
        bottom-line: That the main burst is undisputed. Whether anyone was warned is not.
        defaults:
          via: courier-report              # how what they said reached us
        events:
          burst:
            title: A water main bursts in Harbour Street
            when: {edtf: \(date), zone: Europe/London, phrase: shortly after five in the morning, clock: "~05:10"}
            place: Harbour Street, Northport
        speakers:
          engineer:
            anonymous: true
            described-as: an engineer who worked on the main
            reason: fears losing the job
            knows-how: inspected the pipe in the spring
        claims:
          main-burst:
            text: The water main in Harbour Street burst.
            by: water-company              # on the record, because the speaker is named
            event: burst
          no-warning:
            text: The company had no warning that the main was weak.
            kind: denial
            by:
              - speaker: water-company
                mode: partial-quote
                quote: no indication whatever
            event: burst
          was-warned:
            text: The company was told in the spring that the main was weak.
            by: engineer
            event: burst
            contradicts: no-warning        # written once; both pages show it
          homes-flooded:
            text: At least twelve homes were flooded.
            by: mayor
            event: burst
            quantity: {min: 12, unit: homes}
            caveat: the count goes on
        inquiries:
          company-asked:
            who: water-company
            about: was-warned
            when: \(date)
            answer: none                   # neither a denial nor a confirmation
        questions:
          when-repaired:
            text: When will the water be back?
            about: main-burst
        ---

        [A water main burst](claim:main-burst) in Harbour Street [before dawn](event:burst), and
        [at least twelve homes stood in water](claim:homes-flooded) by breakfast, said
        [the mayor](speaker:mayor).

        The company said it had had ["no indication whatever"](claim:no-warning) of a weakness.
        [An engineer](speaker:engineer) who worked on the main says otherwise:
        [it was told in the spring](claim:was-warned). Asked about that,
        [the company did not answer](inquiry:company-asked).

        [When the water will be back](question:when-repaired) nobody has said. This account rests
        on [one newspaper report](source:courier-report).

        """
    }
}
