/// How sure we are of a date or a zone that is written down.
public enum DateBasis: String, Vocabulary {
    case stated, inferred, assumed
}
