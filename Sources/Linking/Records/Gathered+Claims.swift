import Reading

extension Gathered {
    /// The claims that carry selectors and stand in an article's front matter, embedded ones too, by slug.
    var anchoredClaims: [String: [ClaimRecord]] {
        var claims: [String: [ClaimRecord]] = [:]
        for item in self.claims where !item.record.anchors.isEmpty {
            if let article = item.article { claims[articles[article].id.value, default: []].append(item.record) }
        }
        return claims
    }

    /// Claims from the registry that carry selectors though no article is there to look in.
    var claimsWithoutArticle: [ClaimRecord] {
        claims.lazy.filter { $0.article == nil && !$0.record.anchors.isEmpty }.map(\.record)
    }
}
