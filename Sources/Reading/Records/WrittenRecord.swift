/// A record as an editor wrote it: ids are still text, and what is absent is absent.
///
/// A record whose required keys are missing is kept with what it has, so that references to it are not called
/// unresolved; the error about it keeps the site from being built.
public protocol WrittenRecord: PartlyRead {
    /// The id, and where it is written.
    var id: Located<String> { get set }
    /// A record that says nothing yet but its id and where it stands.
    init(id: Located<String>)
}
