import Reading

extension Gathered {
    /// The claims that each article's front matter declares, embedded ones too, by slug.
    var claimsByArticle: [String: [ClaimRecord]] {
        var claims: [String: [ClaimRecord]] = [:]
        for item in self.claims {
            if let article = item.article { claims[articles[article].id.value, default: []].append(item.record) }
        }
        return claims
    }

    /// Claims from the registry that carry selectors though no article is there to look in.
    var claimsWithoutArticle: [ClaimRecord] {
        claims.lazy.filter { $0.article == nil && !$0.record.anchors.isEmpty }.map(\.record)
    }
}
