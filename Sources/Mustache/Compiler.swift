/// Compiles one template and the partials it leads to, each once for every scope it is used with.
///
/// Partials are compiled from a queue, not by recursion, so that no chain of them is too long.
struct Compiler {
    /// A template as it is used with one scope.
    private struct Variant: Hashable {
        let name: String
        let scope: Scope
        /// Whether the way to it indents it: its lines begin with that indentation then.
        let isIndented: Bool
    }

    /// A section whose end has not come yet.
    private struct Section {
        /// The step that begins it; nil where there was a problem.
        let step: Int?
        let outerScope: Scope?
        /// Whether its body is rendered whatever the data.
        let isCertain: Bool
    }

    private let sources: [String: ParsedTemplate]
    private(set) var numbering: PartialNumbering
    private var table = ShapeTable()
    private var writer = ProgramWriter()
    private var variants: [Variant] = []
    private var numbers: [Variant: Int] = [:]
    private var inclusions = Inclusions()
    /// The variant that is being compiled.
    private var current = 0
    private var sections: [Section] = []
    /// Nil in a section whose name stands for nothing: what its body means is not guessed at.
    private var scope: Scope?
    private var isTooLarge = false

    /// What is wrong with the templates that have been compiled, given the root.
    private(set) var problems: [TemplateProblem] = []
    /// The templates that have been compiled.
    private(set) var reached: Set<String> = []
    /// What stood innermost where each partial was included.
    private(set) var contextsOfPartials: [String: Set<String>] = [:]

    init(_ sources: [String: ParsedTemplate], _ numbering: PartialNumbering) {
        self.sources = sources
        self.numbering = numbering
    }

    /// Compiles `name` for a root of the given shape. Where there are problems the program is empty.
    mutating func compile(_ name: String, root: InnerShape) -> Program {
        guard sources[name] != nil else {
            let place = TemplatePlace(template: name, range: 0..<0, line: 1, column: 1)
            problems.append(unknownTemplate(name, .missingTemplate, at: place))
            return Program()
        }
        let scope = Scope(root: table.number(of: root))
        add(Variant(name: name, scope: scope, isIndented: false), from: nil)
        while current < variants.count {
            compileVariant()
            current += 1
        }
        for inclusion in inclusions.endless() {
            current = inclusion.part
            report(TemplateProblem(.tooDeep, at: inclusion.place, "partials include each other without end here"))
        }
        return problems.isEmpty ? writer.finish(slotCount: table.count) : Program()
    }

    /// Queues a variant that is new. Its number is that of its part in the program.
    private mutating func add(_ variant: Variant, from origin: Inclusion?) {
        numbers[variant] = variants.count
        variants.append(variant)
        writer.addPart(variant.name)
        inclusions.addPart(from: origin)
        reached.insert(variant.name)
        if origin != nil { contextsOfPartials[variant.name, default: []].insert(table[variant.scope.top].name) }
    }

    private mutating func compileVariant() {
        let variant = variants[current]
        guard let template = sources[variant.name] else { return }
        scope = variant.scope
        let start = writer.position()
        for token in template.tokens {
            switch token {
            case .lineStart: if variant.isIndented { writer.indentation() }
            case .text(let range): writer.text(template.bytes[range])
            case .variable(let name, let isRaw): variable(name, isRaw: isRaw)
            case .open(let name, let isInverted): open(name, isInverted: isInverted)
            case .close: close()
            case .partial(let name, let indentation): include(name, indentation: indentation.map { template.bytes[$0] })
            }
        }
        writer.endPart(current, from: start)
    }
}

// MARK: Tags

extension Compiler {
    private mutating func variable(_ name: NameInTag, isRaw: Bool) {
        guard let value = resolve(name) else { return }
        if let write = isRaw ? value.accessor.writeRaw : value.accessor.writeEscaped {
            writer.write(value.slot, write)
        } else {
            report(.variable(name, value.accessor.kind, isRaw: isRaw))
        }
    }

    private mutating func open(_ name: NameInTag, isInverted: Bool) {
        let outer = scope
        var step: Int?
        var isCertain = false
        scope = nil
        if let outer, let value = resolve(name, in: outer) {
            let accessor = value.accessor
            if isInverted, let test = accessor.isTrue {
                step = writer.position()
                writer.test(value.slot, test, wanted: false)
                scope = outer
            } else if !isInverted, let enter = accessor.enter, let inner = accessor.inner {
                let shape = table.number(of: inner)
                step = writer.position()
                writer.enter(value.slot, enter, inner: shape)
                scope = outer.entering(shape)
                isCertain = accessor.kind == .object
            } else if !isInverted, let test = accessor.isTrue {
                step = writer.position()
                writer.test(value.slot, test, wanted: true)
                scope = outer.entering(flag: name.text)
            } else {
                report(.section(name, accessor.kind, isInverted: isInverted))
                // The body stands where the section's tag stands: a value that is always there adds no names.
                scope = outer
            }
        }
        sections.append(Section(step: step, outerScope: outer, isCertain: isCertain))
    }

    private mutating func close() {
        guard let section = sections.popLast() else { return }
        if let step = section.step { writer.end(step) }
        scope = section.outerScope
    }

    /// How a partial is kept that is about values of a shape, unless it turns out to read more than them.
    private mutating func kept(_ partial: String, about shape: Int) -> Program.Kept? {
        guard let identity = table.identityOfValue(shape) else { return nil }
        return Program.Kept(
            partial: numbering.number(of: partial, about: table[shape].identity), slot: shape, identity: identity)
    }

    /// - Parameter indentation: the white space before a tag that stands alone on its line; nil for a tag within a
    ///   line, whose partial begins where it stands and so is not indented, whatever surrounds it.
    private mutating func include(_ name: NameInTag, indentation: ArraySlice<UInt8>?) {
        guard sources[name.text] != nil else {
            return report(unknownTemplate(name.text, .unknownPartial, at: name.place))
        }
        guard let scope else { return }
        let inclusion = Inclusion(part: current, place: name.place)
        let variant = Variant(
            name: name.text, scope: scope,
            isIndented: indentation.map { variants[current].isIndented || !$0.isEmpty } ?? false)
        if numbers[variant] == nil {
            guard variants.count < TemplateLimits.variants else { return reportTooLarge(at: name.place) }
            add(variant, from: inclusion)
        }
        guard let number = numbers[variant] else { return }
        writer.partial(number, indentation: indentation, kept: kept(name.text, about: scope.top))
        if sections.allSatisfy(\.isCertain) { inclusions.addCertain(inclusion, of: number) }
    }
}

// MARK: Names and problems

extension Compiler {
    private mutating func resolve(_ name: NameInTag) -> Resolution? {
        guard let scope else { return nil }
        return resolve(name, in: scope)
    }

    /// What `name` stands for; nil, reported, where that is nothing.
    private mutating func resolve(_ name: NameInTag, in scope: Scope) -> Resolution? {
        // A section without a name has been reported by the parser.
        guard !name.text.isEmpty else { return nil }
        do throws(ShapeTable.Failure) {
            return try table.resolve(name.text, in: scope)
        } catch {
            report(
                TemplateProblem(
                    error.kind, at: name.place(of: error.range), error.message, suggestion: error.suggestion,
                    context: error.context))
            return nil
        }
    }

    private func unknownTemplate(
        _ name: String, _ kind: TemplateProblem.Kind, at place: TemplatePlace
    ) -> TemplateProblem {
        let suggestion = NearestName.to(name, among: sources.keys.sorted())
        let help = suggestion.map { "; did you mean '\($0)'?" } ?? ""
        return TemplateProblem(kind, at: place, "there is no template '\(name)'\(help)", suggestion: suggestion)
    }

    /// Says, once, that there are too many variants.
    private mutating func reportTooLarge(at place: TemplatePlace) {
        guard !isTooLarge else { return }
        isTooLarge = true
        report(
            TemplateProblem(
                .tooLarge, at: place,
                "partials are used with more than \(TemplateLimits.variants) combinations of contexts"))
    }

    /// Adds a problem of the current variant, with the way to it.
    private mutating func report(_ problem: TemplateProblem) {
        let way = inclusions.way(to: current)
        problems.append(way.isEmpty ? problem : problem.including(way))
    }
}
