import Mustache

/// The templates that pages are made with, each compiled for its context.
///
/// A reference, for each page looks at one of them.
final class PageTemplates: Sendable {
    let navigation: Template<NavigationContext>
    let footer: Template<FooterContext>
    let notes: Template<NotesContext>

    let index: Template<IndexContext>
    let article: Template<ArticleContext>
    let articles: Template<ArticleListContext>
    let claim: Template<ClaimContext>
    let claims: Template<ClaimListContext>
    let speaker: Template<SpeakerContext>
    let speakers: Template<SpeakerListContext>
    let source: Template<SourceContext>
    let sources: Template<SourceListContext>
    let event: Template<EventContext>
    let events: Template<EventListContext>
    let timeline: Template<TimelineContext>
    let asKnown: Template<AsKnownContext>
    let asKnownDates: Template<AsKnownDatesContext>
    let contested: Template<ContestedContext>
    let open: Template<OpenContext>
    let corrections: Template<CorrectionsContext>
    let method: Template<MethodContext>
    let search: Template<SearchContext>
    let redirect: Template<RedirectContext>
    let notFound: Template<NotFoundContext>

    init(_ loader: inout TemplateLoader) {
        navigation = loader.template("partials/navigation")
        footer = loader.template("partials/footer")
        notes = loader.template("partials/notes")
        index = loader.template("index")
        article = loader.template("article")
        articles = loader.template("articles")
        claim = loader.template("claim")
        claims = loader.template("claims")
        speaker = loader.template("speaker")
        speakers = loader.template("speakers")
        source = loader.template("source")
        sources = loader.template("sources")
        event = loader.template("event")
        events = loader.template("events")
        timeline = loader.template("timeline")
        asKnown = loader.template("as-known")
        asKnownDates = loader.template("as-known-dates")
        contested = loader.template("contested")
        open = loader.template("open")
        corrections = loader.template("corrections")
        method = loader.template("method")
        search = loader.template("search")
        redirect = loader.template("redirect")
        notFound = loader.template("not-found")
    }
}
