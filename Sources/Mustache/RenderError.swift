/// A page that could not be rendered, since the data took the template beyond ``TemplateLimits``.
public struct RenderError: Error, Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        /// More than ``TemplateLimits/renderDepth`` sections and partials were open.
        case tooDeep
        /// More than ``TemplateLimits/partialsPerPage`` partials were begun, or another one was to begin after
        /// ``TemplateLimits/bytesPerPage``.
        case tooLarge
    }

    public let kind: Kind
    /// The template that was being rendered: a partial, if it was in one.
    public let template: String
}

extension RenderError: CustomStringConvertible {
    public var description: String {
        switch kind {
        case .tooDeep:
            "\(template): more than \(TemplateLimits.renderDepth) sections and partials are open; does it include itself?"
        case .tooLarge:
            "\(template): the page has grown beyond all bounds; do partials multiply each other?"
        }
    }
}
