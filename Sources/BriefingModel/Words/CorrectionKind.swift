/// What sort of change readers were told of.
public enum CorrectionKind: String, Vocabulary {
    case correction, clarification, update, retraction
}
