/// The kinds of record that stand in mappings from ids: in a registry file, in a folder, in an article.
enum Registries {
    static let speakers = RegistryShape(kind: .speaker) { .speaker }
    static let sources = RegistryShape(kind: .source) { .source }
    static let cslItems = RegistryShape(kind: .source) { .cslItem }
    static let events = RegistryShape(kind: .event) { .event }
    static let claims = RegistryShape(kind: .claim) { .claim }
    static let embeddedClaims = RegistryShape(kind: .claim) { .embeddedClaim }
    static let questions = RegistryShape(kind: .question) { .question }
    static let inquiries = RegistryShape(kind: .inquiry) { .inquiry }
}
