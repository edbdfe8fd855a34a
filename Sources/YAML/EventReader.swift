import CLibYAML

/// What libyaml found next. Positions count characters from the start of the text.
struct Event {
    enum Kind {
        case documentStart, documentEnd, streamEnd
        case alias
        case scalar(YAML.Scalar.Style)
        case sequenceStart(isFlow: Bool), sequenceEnd
        case mappingStart(isFlow: Bool), mappingEnd
    }

    let kind: Kind
    let start: Int
    let end: Int
    let isOnOneLine: Bool
    /// Whether an anchor or a tag stands before the value, at `start`.
    var hasProperties = false
}

/// What libyaml says when it cannot go on. Positions count characters from the start of the text.
struct SyntaxFault {
    let problem: String
    let position: Int
    let context: String
    let contextPosition: Int
    let isInFlow: Bool
}

/// libyaml's parser, one event at a time.
struct EventReader: ~Copyable {
    enum Step {
        case event(Event)
        case fault(SyntaxFault)
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var event = yaml_event_t()

    /// A parser over `text`, which must outlive it and be well-formed UTF-8; nil if there is no memory.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        var last = event
        yaml_event_delete(&last)
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The text of the scalar that `next()` returned last; valid until it is called again.
    var value: UnsafeBufferPointer<UInt8> {
        .init(start: event.data.scalar.value, count: event.data.scalar.length)
    }

    /// The next event. Not to be called after a fault or the end of the stream.
    mutating func next() -> Step {
        yaml_event_delete(&event)
        guard yaml_parser_parse(parser, &event) == 1 else { return .fault(fault()) }
        let kind: Event.Kind
        var hasProperties = false
        switch event.type {
        case YAML_DOCUMENT_START_EVENT: kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
        case YAML_ALIAS_EVENT: kind = .alias
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            kind = .scalar(Self.style(scalar.style))
            hasProperties = scalar.anchor != nil || scalar.tag != nil
        case YAML_SEQUENCE_START_EVENT:
            let sequence = event.data.sequence_start
            kind = .sequenceStart(isFlow: sequence.style == YAML_FLOW_SEQUENCE_STYLE)
            hasProperties = sequence.anchor != nil || sequence.tag != nil
        case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            let mapping = event.data.mapping_start
            kind = .mappingStart(isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE)
            hasProperties = mapping.anchor != nil || mapping.tag != nil
        case YAML_MAPPING_END_EVENT: kind = .mappingEnd
        case YAML_STREAM_START_EVENT: return next()
        default: kind = .streamEnd
        }
        let start = event.start_mark
        let end = event.end_mark
        return .event(
            Event(
                kind: kind, start: start.index, end: end.index, isOnOneLine: start.line == end.line,
                hasProperties: hasProperties))
    }

    private func fault() -> SyntaxFault {
        let state = parser.pointee
        return SyntaxFault(
            problem: state.problem.map { String(cString: $0) } ?? "",
            position: state.problem_mark.index,
            context: state.context.map { String(cString: $0) } ?? "",
            contextPosition: state.context_mark.index,
            isInFlow: state.flow_level > 0)
    }

    private static func style(_ style: yaml_scalar_style_t) -> YAML.Scalar.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }
}
