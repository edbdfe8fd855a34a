/// A template that has been checked against its root context and compiled: rendering it cannot meet an unknown name.
///
/// Made by ``TemplateLoader``. A value without mutable state: one template serves any number of threads.
public struct Template<Root: Context>: Sendable {
    /// Its name, as it was given to the loader.
    public let name: String
    let program: Program

    /// Adds the page to `output`.
    ///
    /// - Parameters:
    ///   - fragments: where to keep what was written over values that other pages show too, and to find it; one for
    ///     the pages of one loader and of one set of data, all of them noted or none.
    ///   - trace: what contexts note into what they look up.
    /// - Throws: ``RenderError`` where data or partials are nested beyond ``TemplateLimits``; part of the page has
    ///   been written then.
    public func render(
        _ root: Root, keeping fragments: Fragments? = nil, noting trace: (any Trace)? = nil,
        into output: inout Output
    ) throws(RenderError) {
        let failure = withUnsafePointer(to: root) {
            program.render(Frame($0), keeping: fragments, noting: trace, into: &output)
        }
        if let failure { throw failure }
    }

    /// The page alone.
    ///
    /// - Throws: ``RenderError``, as ``render(_:into:)`` does.
    public func render(_ root: Root) throws(RenderError) -> Output {
        var output = Output()
        try render(root, into: &output)
        return output
    }
}
