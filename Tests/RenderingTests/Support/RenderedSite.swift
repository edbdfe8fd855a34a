import Foundation

@testable import Rendering

/// All pages of a site, rendered, with the links between them.
struct RenderedSite {
    let pages: [String: String]

    init(_ site: SitePages) throws {
        var pages: [String: String] = [:]
        for page in site {
            var bytes: [UInt8] = []
            try page.render(into: &bytes)
            pages[page.path] = String(decoding: bytes, as: UTF8.self)
        }
        self.pages = pages
    }

    /// `page → target` for each relative link that leads to no page or to no id.
    func deadLinks(except asset: String = "") -> [String] {
        var dead: [String] = []
        for (path, html) in pages where path.hasSuffix(".html") {
            for link in Self.values(of: ["href", "src"], in: html) where !link.contains("://") {
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let target = parts[0].isEmpty ? path : resolve(String(parts[0]), from: path)
                guard let target, let page = pages[target] else {
                    if target != asset { dead.append("\(path) → \(link)") }
                    continue
                }
                if parts.count > 1, !page.contains("id=\"\(parts[1])\"") { dead.append("\(path) → \(link)") }
            }
        }
        return dead.sorted()
    }

    /// The pages that links lead to from a page.
    func reachable(from start: String) -> Set<String> {
        var reached: Set<String> = [start]
        var open = [start]
        while let path = open.popLast() {
            for link in Self.values(of: ["href"], in: pages[path] ?? "") {
                let file = link.split(separator: "#", omittingEmptySubsequences: false)[0]
                guard !file.isEmpty, let target = resolve(String(file), from: path), pages[target] != nil else {
                    continue
                }
                if reached.insert(target).inserted { open.append(target) }
            }
        }
        return reached
    }

    private func resolve(_ link: String, from path: String) -> String? {
        RelativePath.normalized(RelativePath.folder(of: path) + link)
    }

    private static func values(of attributes: [String], in html: String) -> [String] {
        attributes.flatMap { attribution in
            html.components(separatedBy: " \(attribution)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        }
    }
}
