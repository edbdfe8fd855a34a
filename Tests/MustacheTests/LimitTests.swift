import Mustache
import Testing

/// Hostile templates and hostile data are answered, in time that grows with their size.
@Suite(.timeLimit(.minutes(5)))
struct LimitTests {
    /// A claim that is answered by one that is answered by one, and so on.
    private func chain(_ generations: Int) -> Claim {
        (1..<generations).reduce(Claim(text: "x")) { claim, _ in Claim(text: "x", replies: [claim]) }
    }

    private let claimPartial = ["claim": "{{text}}{{#replies}}{{>claim}}{{/replies}}"]

    @Test func aTreeMayBeAsDeepAsTheLimit() throws {
        let deepest = TemplateLimits.renderDepth / 2
        #expect(
            try page("{{>claim}}", partials: claimPartial, of: chain(deepest - 1))
                == String(repeating: "x", count: deepest - 1))
        #expect(throws: RenderError.self) { try page("{{>claim}}", partials: claimPartial, of: chain(deepest + 1)) }
    }

    @Test func aTreeThatIsTooDeepIsGivenUpWithTheTemplatesName() {
        #expect {
            try page("{{>claim}}", partials: claimPartial, of: chain(1000))
        } throws: {
            let error = $0 as? RenderError
            return error?.kind == .tooDeep && error?.template == "claim"
        }
    }

    @Test func aPartialThatIncludesItselfAlwaysIsRefused() {
        #expect(
            problems("{{>a}}", partials: ["a": "\n{{>a}}"]).map(\.description) == [
                "a:2:4: partials include each other without end here"
            ])
        #expect(
            problems("{{>a}}", partials: ["a": "{{>b}}", "b": "{{#author}}{{>a}}{{/author}}"]).map(\.kind) == [.tooDeep]
        )
        #expect(problems("{{#draft}}{{>a}}{{/draft}}", partials: ["a": "{{>a}}"]).map(\.kind) == [.tooDeep])
    }

    @Test func aPartialThatIncludesItselfWhileAFlagIsSetIsGivenUp() {
        let partials = ["a": "{{#draft}}{{>a}}{{>a}}{{/draft}}"]
        #expect(throws: RenderError.self) { try page("{{>a}}", partials: partials, of: Briefing(isDraft: true)) }
        #expect(throws: Never.self) { try page("{{>a}}", partials: partials, of: Briefing()) }
    }

    @Test func aChainOfPartialsMayBeAsLongAsCanBeRendered() {
        func chain(_ length: Int) -> [String: String] {
            Dictionary(uniqueKeysWithValues: (1...length).map { ("p\($0)", $0 < length ? "{{>p\($0 + 1)}}" : "end") })
        }
        let longest = TemplateLimits.renderDepth - 1
        #expect(throws: Never.self) { try page("{{>p1}}", partials: chain(longest), of: Briefing()) }
        #expect(problems("{{>p1}}", partials: chain(longest + 1)).map(\.kind) == [.tooDeep])
        #expect(problems("{{>p1}}", partials: chain(1500)).map(\.kind) == [.tooDeep])
    }

    /// Twenty-eight partials that double themselves would be hundreds of millions of pieces.
    @Test func partialsThatMultiplyEachOtherAreGivenUp() {
        var partials = Dictionary(uniqueKeysWithValues: (0..<28).map { ("p\($0)", "{{>p\($0 + 1)}}{{>p\($0 + 1)}}") })
        partials["p28"] = String(repeating: "laughter ", count: 1000)
        #expect {
            try page("{{>p0}}", partials: partials, of: Briefing())
        } throws: {
            ($0 as? RenderError)?.kind == .tooLarge
        }
    }

    @Test func sectionsMayBeNestedAsDeepAsTheLimit() {
        func nested(_ depth: Int) -> String {
            String(repeating: "{{^draft}}", count: depth) + "x" + String(repeating: "{{/draft}}", count: depth)
        }
        #expect(throws: Never.self) { try page(nested(TemplateLimits.sectionDepth), of: Briefing()) }
        #expect(problems(nested(TemplateLimits.sectionDepth + 1)).map(\.kind) == [.tooDeep])
        #expect(problems(nested(20_000)).map(\.kind) == [.tooDeep])
    }

    /// Eight contexts that lead to each other can be stacked in a hundred thousand orders.
    @Test func aPartialThatIsUsedWithTooManyContextsIsRefused() {
        struct Node<Kind>: Context {
            static var fields: Fields<Self> {
                [
                    .optional("a", "") { _ in Node<Int>?.none }, .optional("b", "") { _ in Node<Int8>?.none },
                    .optional("c", "") { _ in Node<Int16>?.none }, .optional("d", "") { _ in Node<Int32>?.none },
                    .optional("e", "") { _ in Node<UInt>?.none }, .optional("f", "") { _ in Node<UInt8>?.none },
                    .optional("g", "") { _ in Node<UInt16>?.none }, .optional("h", "") { _ in Node<UInt32>?.none },
                ]
            }
        }
        let template = "abcdefgh".map { "{{#\($0)}}{{>page}}{{/\($0)}}" }.joined()
        #expect {
            try page(template, of: Node<Int>())
        } throws: {
            ($0 as? TemplateErrors)?.problems.map(\.kind) == [.tooLarge]
        }
    }

    @Test func namesHaveBounds() {
        let parts = Array(repeating: "a", count: TemplateLimits.nameParts + 1).joined(separator: ".")
        #expect(problems("{{\(parts)}}").map(\.message) == ["a name has at most 16 parts"])
        let name = String(repeating: "a", count: TemplateLimits.nameLength + 1)
        #expect(problems("{{\(name)}}").map(\.message) == ["a name has at most 256 bytes"])
    }

    /// Each of these took quadratic time in one careless way of reading templates or another.
    @Test(arguments: [
        ("tags that are never closed", "", "{{a ", "", 100_000),
        ("tags that are closed at the very end", "", "{{a ", "}}", 100_000),
        ("comments that are never closed", "", "{{! ", "", 100_000),
        ("changes of delimiters that are never closed", "", "{{= ", "", 100_000),
        ("braces", "", "{", "", 400_000),
        ("blank space before tags in one line", String(repeating: " ", count: 400_000), "{{!}}", "", 50_000),
        ("blank space after tags", "", "{{!}}" + String(repeating: " ", count: 40), "", 20_000),
        ("unknown names in one line", "", "{{tit}}", "", 20_000),
        ("sections that are never closed", "", "{{#draft}}", "", 20_000),
        ("ends of sections that are not open", "", "{{/draft}}", "", 20_000),
        ("delimiters that almost match", "{{=aaaaaaaaaaaaaaab b=}}", "a", "", 400_000),
    ])
    func takesTimeInProportion(_ what: String, start: String, repeated: String, end: String, count: Int) {
        func time(_ count: Int) -> Duration {
            let template = start + String(repeating: repeated, count: count) + end
            return processorTime { _ = problems(template) }
        }
        let (some, more) = (time(count / 4), time(count))
        // Four times the input takes sixteen times as long where time is quadratic.
        #expect(more < some * 10 + .milliseconds(200), "\(what)")
    }
}
