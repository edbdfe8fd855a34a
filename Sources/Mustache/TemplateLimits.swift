/// Bounds that keep any template and any data from exhausting the program.
///
/// No theme comes near them; a template that includes itself for ever, or doubles itself at each step, meets them.
public enum TemplateLimits {
    /// Sections open at once in one template.
    public static let sectionDepth = 64
    /// Sections and partials open at once while a page is rendered. A tree of items takes two for each generation.
    /// A build without optimisation needs about 300 kB of stack for as many; the smallest threads have 512 kB.
    public static let renderDepth = 128
    /// Bytes of a name.
    public static let nameLength = 256
    /// Parts of a dotted name.
    public static let nameParts = 16
    /// Bytes of a delimiter.
    public static let delimiterLength = 16
    /// Combinations of partial and contexts that one template leads to.
    public static let variants = 2_000
    /// Partials rendered in one page.
    public static let partialsPerPage = 10_000_000
    /// Bytes after which a page renders no further partial.
    public static let bytesPerPage = 1 << 28
}
