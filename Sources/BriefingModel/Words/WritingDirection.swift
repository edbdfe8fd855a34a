/// The direction in which a text is written, as HTML's `dir` has it.
public enum WritingDirection: String, Vocabulary {
    case ltr, rtl, auto
}
