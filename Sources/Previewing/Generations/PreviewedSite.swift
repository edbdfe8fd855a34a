import Diagnostics

/// Which site is previewed, and how it is read.
public struct PreviewedSite: Sendable {
    /// The folder that holds `content/`, without links.
    public let root: String
    /// Where what must never be published stands; `private/` beside `content/` if nil.
    public let privateFolder: String?
    /// How many threads read and check.
    public let jobs: Int
    /// A file outside `content/` on which `settle` depends.
    let baseline: String
    /// What is left of findings when those are taken out that the desk has accepted.
    let settle: @Sendable ([Diagnostic], SourceFiles) -> [Diagnostic]

    public init(
        root: String, privateFolder: String?, jobs: Int, baseline: String,
        settle: @escaping @Sendable ([Diagnostic], SourceFiles) -> [Diagnostic]
    ) {
        self.root = root
        self.privateFolder = privateFolder
        self.jobs = jobs
        self.baseline = baseline
        self.settle = settle
    }
}
