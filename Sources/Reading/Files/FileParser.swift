import BriefingModel
import CommonMark
import Diagnostics
import YAML

/// Turns the bytes of one file into records. A pure function of the bytes and the path.
struct FileParser {
    private let bytes: [UInt8]
    private let isPrivate: Bool
    private var reader: RecordReader
    private var records: FileRecords

    init(file: FileID, bytes: [UInt8], isPrivate: Bool) {
        self.bytes = bytes
        self.isPrivate = isPrivate
        reader = RecordReader(file: file, isPrivate: isPrivate)
        records = FileRecords(file: file, isPrivate: isPrivate)
    }

    /// What the file says.
    mutating func parse(as content: ContentFile) -> FileRecords {
        if let nul = bytes.firstIndex(of: 0) { refuse(.nul, at: nul..<nul + 1) }
        if let bad = MalformedUTF8.first(in: bytes) { refuse(.malformedUTF8, at: bad) }
        if records.isComplete {
            switch content {
            case .settings: settings()
            case .policy: policy()
            case .registry(let kind): registry(kind)
            case .cslJSON: cslJSON()
            case .entity(let kind, let id): entity(kind, id: id)
            case .article(let slug): article(slug: slug)
            case .asset, .unexpected: break
            }
        }
        if !records.isComplete { records.unread = content.kinds }
        // The name of the file is the slug, whatever stands in it.
        if records.article != nil { records.unread.remove(.article) }
        records.withheld = reader.withheld
        records.diagnostics = reader.diagnostics.sorted()
        return records
    }

    private mutating func refuse(_ problem: ReadingProblem, at range: Range<Int>) {
        reader.report(problem, at: range)
        records.isComplete = false
    }

    /// The tree of a block of YAML, its problems reported.
    private mutating func tree(_ range: Range<Int>) -> YAML.Node? {
        let document = YAML.parse(bytes[range])
        for problem in document.problems { reader.report(.yaml(problem), at: problem.range) }
        if !document.isComplete {
            records.isComplete = false
            reader.cutOff = document.root?.range.upperBound
        }
        return document.root
    }

    private mutating func settings() {
        guard let root = tree(0..<bytes.count) else { return refuseIfEmpty() }
        var site = SiteRecord(at: reader.place(root.range))
        RecordShape<SiteRecord>.site.fill(&site, from: root, with: &reader)
        records.site = site
    }

    private mutating func policy() {
        guard let root = tree(0..<bytes.count) else { return refuseIfEmpty() }
        var policy = PolicyRecord(at: reader.place(root.range))
        RecordShape<PolicyRecord>.policy.fill(&policy, from: root, with: &reader)
        records.policy = policy
    }

    private mutating func refuseIfEmpty() {
        if records.isComplete { refuse(.emptyFile, at: 0..<0) }
    }

    private mutating func registry(_ kind: RecordKind) {
        guard let root = tree(0..<bytes.count) else { return }
        switch kind {
        case .speaker: records.speakers = Registries.speakers.read(root, with: &reader) ?? []
        case .source: records.sources = Registries.sources.read(root, with: &reader) ?? []
        case .event: records.events = Registries.events.read(root, with: &reader) ?? []
        case .claim: records.claims = Registries.claims.read(root, with: &reader) ?? []
        case .question: records.questions = Registries.questions.read(root, with: &reader) ?? []
        case .article, .inquiry: break
        }
    }

    private mutating func cslJSON() {
        guard let root = tree(0..<bytes.count) else { return refuseIfEmpty() }
        records.sources = CSLJSON.sources(root, with: &reader)
    }

    private mutating func entity(_ kind: RecordKind, id text: String) {
        guard let (block, prose) = parts() else { return }
        let id = Located(text, at: reader.place(block.lowerBound..<block.lowerBound))
        checkFileName(text, at: block.lowerBound)
        guard let root = frontMatter(block) else { return withholdIfPrivate(prose) }
        let profile = profile(prose)
        switch kind {
        case .speaker:
            guard var record = Registries.speakers.read(id, root, with: &reader) else { return withholdProse(prose) }
            record.profile = profile
            records.speakers = [record]
        case .source:
            guard var record = Registries.sources.read(id, root, with: &reader) else { return withholdProse(prose) }
            record.profile = profile
            records.sources = [record]
        case .event:
            guard var record = Registries.events.read(id, root, with: &reader) else { return withholdProse(prose) }
            record.profile = profile
            records.events = [record]
        case .article, .claim, .inquiry, .question: break
        }
    }

    /// The prose of a withheld record is as secret as its keys: every paragraph of it.
    private mutating func withholdProse(_ prose: Range<Int>) {
        guard !prose.isEmpty else { return }
        reader.withheld.ranges.append(prose)
        for block in Document(parsing: bytes, body: prose).textBlocks where block.count > 0 {
            reader.withheld.secrets.append(Withheld.Secret(text: block.text, place: reader.place(block.range)))
        }
    }

    private mutating func profile(_ prose: Range<Int>) -> Document? {
        guard !isPrivate else { return nil }
        let document = markdown(prose)
        return document.isEmpty ? nil : document
    }

    private mutating func markdown(_ range: Range<Int>) -> Document {
        let document = Document(parsing: bytes, body: range)
        // Whether raw HTML is lost is for the site's settings to say, which linking knows.
        for problem in document.problems where problem.kind != .rawHTML {
            reader.report(.markdown(problem), at: problem.range)
        }
        return document
    }

    private mutating func withholdIfPrivate(_ prose: Range<Int>) {
        if isPrivate { withholdProse(prose) }
    }

    private mutating func article(slug: String) {
        guard let (block, prose) = parts() else { return }
        var record = ArticleRecord(id: Located(slug, at: reader.place(block.lowerBound..<block.lowerBound)))
        checkFileName(slug, at: block.lowerBound)
        if let root = frontMatter(block) {
            reader.articleTerms = root.mapping?.first { $0.key.text == "defaults" }?.value.text(of: "terms")
            RecordShape<ArticleRecord>.article.fill(&record, from: root, with: &reader)
        }
        guard !isPrivate else { return withholdProse(prose) }
        record.body = markdown(prose)
        records.article = record
    }

    /// The tree of front matter, which must not be empty.
    private mutating func frontMatter(_ block: Range<Int>) -> YAML.Node? {
        let root = tree(block)
        if root == nil, records.isComplete, !isPrivate {
            reader.report(.emptyFrontMatter, at: block.lowerBound..<block.lowerBound)
        }
        return root
    }

    /// Reports a file's name that is no id, where its record begins.
    private mutating func checkFileName(_ name: String, at position: Int) {
        if let problem = Slug.problem(inFileName: name) { reader.report(problem, at: position..<position) }
    }

    /// Front matter and prose, or nil with an error.
    private mutating func parts() -> (block: Range<Int>, prose: Range<Int>)? {
        let parts = FrontMatter(bytes)
        guard let block = parts.block else {
            refuse(.missingFrontMatter, at: 0..<0)
            return nil
        }
        // Where it ends is anyone's guess, so that no key of it is read.
        if parts.isUnclosed {
            refuse(.unclosedFrontMatter, at: parts.fence)
            return nil
        }
        return (block, parts.body)
    }
}
