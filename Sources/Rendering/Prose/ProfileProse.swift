import CommonMark
import Mustache

/// Renders the prose of a profile, in which a link to a claim is a plain link.
struct ProfileProse: HTMLCustomization {
    let links: ProseLinks

    mutating func rendering(ofLink link: Link) -> LinkRendering { links.rendering(link) }
    mutating func rendering(ofImage image: Link) -> ImageRendering { links.rendering(ofImage: image) }

    /// The prose as HTML; nil where there is none.
    static func html(_ document: Document?, in folder: String, at: Standpoint) -> SafeHTML? {
        guard let document, !document.isEmpty else { return nil }
        var prose = ProfileProse(links: ProseLinks(at: at, folder: folder))
        var html: [UInt8] = []
        document.renderHTML(into: &html, options: .prose(at), customization: &prose)
        return SafeHTML(trusted: html)
    }
}

extension RenderingOptions {
    /// How the site's prose is rendered.
    static func prose(_ at: Standpoint) -> RenderingOptions {
        var options = RenderingOptions()
        options.rawHTML = at.briefing.site.allowsRawHTML
        options.blockIDs = true
        return options
    }
}
