import Foundation
import Testing

@testable import Mustache

/// The mandatory modules of the official Mustache specification, over plain JSON.
@Suite(.enabled(if: Specification.folder != nil, "needs mustache-spec; set ONRECORD_STANDARDS to the folder it is in"))
struct SpecificationTests {
    @Test(arguments: ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"])
    func rendersEveryCase(of module: String) throws {
        let cases = try Specification.cases(of: module)
        #expect(!cases.isEmpty)
        for example in cases {
            var refused: [String] = []
            let page = try example.render(refused: &refused)
            #expect(page == example.expected, "\(module), \(example.name): \(example.desc)")
            #expect(
                refused == Specification.missing["\(module)/\(example.name)", default: []], "\(module), \(example.name)"
            )
        }
    }
}

/// The cases, and how to run them through an engine that knows its data beforehand.
enum Specification {
    /// What the cases use without having it, which the specification renders as nothing and the typed check refuses.
    static let missing = [
        "interpolation/Basic Context Miss Interpolation": ["cannot"],
        "interpolation/Triple Mustache Context Miss Interpolation": ["cannot"],
        "interpolation/Ampersand Context Miss Interpolation": ["cannot"],
        "interpolation/Dotted Names - Broken Chains": ["b"],
        "interpolation/Dotted Names - Broken Chain Resolution": ["c"],
        "interpolation/Dotted Names - Context Precedence": ["c"],
        "interpolation/Dotted Names are never single keys": ["a"],
        "inverted/Context": ["name"],
        "inverted/Context Misses": ["missing"],
        "inverted/List": ["n"],
        "inverted/Dotted Names - Broken Chains": ["b"],
        "partials/Failed Lookup": ["text"],
        "sections/Context Misses": ["missing"],
        "sections/Dotted Names - Broken Chains": ["b"],
    ]

    static var folder: URL? {
        let standards =
            if let named = ProcessInfo.processInfo.environment["ONRECORD_STANDARDS"] {
                URL(fileURLWithPath: named)
            } else {
                URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../../shared/standards").standardized
            }
        let folder = standards.appendingPathComponent("mustache-spec")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }

    static func cases(of module: String) throws -> [Example] {
        struct Module: Decodable { let tests: [Example] }
        let file = try #require(folder).appendingPathComponent("\(module).json")
        return try JSONDecoder().decode(Module.self, from: Data(contentsOf: file)).tests
    }

    struct Example: Decodable {
        let name: String
        let desc: String
        let data: JSON
        let template: String
        let partials: [String: String]?
        let expected: String
    }
}

extension Specification.Example {
    /// Renders the case. Names and partials that it does not have are refused first, each noted in `refused`, and
    /// then declared as absent.
    func render(refused: inout [String]) throws -> String {
        var sources = partials ?? [:]
        sources["the template"] = template
        var shape = JSONShape(of: [data])
        for _ in 0..<10 {
            do {
                let program = try TemplateLoader.load(sources) { $0.compile("the template", root: shape.inner) }
                return try run(program)
            } catch let error as TemplateErrors {
                for problem in error.problems {
                    let bytes = Array((sources[problem.place.template] ?? "").utf8)
                    refused.append(String(decoding: bytes[problem.place.range], as: UTF8.self))
                    switch problem.kind {
                    case .unknownPartial: sources[refused[refused.count - 1]] = ""
                    case .unknownName:
                        // The parts that follow the missing one are missing too.
                        let rest = bytes[problem.place.range.lowerBound...].prefix { $0 != UInt8(ascii: "}") }
                        let parts = String(decoding: rest, as: UTF8.self).split(separator: ".").map(String.init)
                        let isFirst =
                            problem.place.range.lowerBound == 0
                            || bytes[problem.place.range.lowerBound - 1] != UInt8(ascii: ".")
                        shape.declareMissing(parts[...], at: isFirst ? shape.path : try #require(problem.context))
                    default: throw error
                    }
                }
            }
        }
        return "more names are missing than the case has"
    }

    private func run(_ program: Program) throws -> String {
        var output = Output()
        let failure = withUnsafePointer(to: data) { program.render(Frame($0), into: &output) }
        if let failure { throw failure }
        return String(decoding: output.bytes, as: UTF8.self)
    }
}
