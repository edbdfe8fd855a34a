/// A moment at which a build may fail or be killed. Tests make it do either at each of them.
enum Step: Sendable {
    /// The lock is held, and what an earlier build left behind has been dealt with.
    case ready
    /// A file has been written to the stage.
    case wrote
    /// A file of the old site has been linked into the stage.
    case linked
    /// The stage is complete.
    case staged
    /// Without exchange: the old site has been moved aside.
    case movedAside
    /// The new site is in place.
    case inPlace
    /// A file of an outgoing tree has been removed.
    case removed
    /// The outgoing tree is gone.
    case cleaned
}

/// What tests change in a build: nothing in any other.
struct FaultInjection: Sendable {
    /// Called after each step; it may throw the failure that the step then has, or end the process.
    var after: (@Sendable (Step) throws(PublishingError) -> Void)?
    /// Whether to act as on a file system that can exchange two folders in one step, where it can.
    var exchanges = true

    /// Whether to act as on a file system that has hard links, where it has.
    var links = true

    static let none = FaultInjection()

    func reached(_ step: Step) throws(PublishingError) { try after?(step) }
}
