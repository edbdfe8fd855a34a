import ArgumentParser

@main
struct OnRecord: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "onrecord",
        abstract: "Publishes annotated briefings: reporting whose every claim can be checked.")
}
