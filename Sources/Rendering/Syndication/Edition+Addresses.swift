import BriefingModel

extension Edition {
    /// The absolute address of a page; nil where the site does not say where it will stand.
    func address(_ path: String) -> String? { briefing.site.baseURL.map { $0 + path } }

    /// The path of the site's root on its host, with slashes at both ends: `/briefings/`. Nil without a base-url.
    var rootOnHost: String? {
        guard let base = briefing.site.baseURL else { return nil }
        // `https://host/a/b/` split at slashes begins with the scheme, nothing and the host.
        let folders = base.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
        return folders.isEmpty ? "/" : "/" + folders.joined(separator: "/")
    }
}
