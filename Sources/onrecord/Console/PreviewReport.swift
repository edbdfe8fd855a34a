import Diagnostics
import Foundation
import Previewing
import Synchronization

/// What a preview says on the terminal: one line for each update, and every error.
final class PreviewReport: Sendable {
    private let console: Console
    private let showsTimings: Bool
    /// What is told before the address is printed waits for it.
    private let waiting = Mutex<[Preview.Message]?>([])

    init(on console: Console, showsTimings: Bool) {
        self.console = console
        self.showsTimings = showsTimings
    }

    /// Prints what has been told, and from now on what is told.
    func begin() {
        let messages = waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting ?? []
        }
        messages.forEach(print)
    }

    func tell(_ message: Preview.Message) {
        let isWaiting = waiting.withLock { waiting in
            waiting?.append(message)
            return waiting != nil
        }
        if !isWaiting { print(message) }
    }

    private func print(_ message: Preview.Message) {
        switch message {
        case .updated(let times, let isShown):
            let what = isShown ? "updated" : "read, and not shown because of errors,"
            let parts = times.parts.map { "\($0.name) \(Self.milliseconds($0.time))" }.joined(separator: ", ")
            console.print("\(what) in \(Self.milliseconds(times.total)) ms" + (showsTimings ? " (\(parts))" : ""))
        case .checked(let findings, let files, let time):
            let errors = findings.filter { $0.severity == .error }
            console.print(errors, of: files)
            let printer = TextPrinter(files, style: console.isColoured ? .ansi : .plain)
            let took = showsTimings ? " in \(Self.milliseconds(time)) ms" : ""
            console.print("checked\(took): \(printer.summary(of: findings))")
        case .gone(let gone): console.fail(gone.description)
        }
    }

    private static func milliseconds(_ time: Duration) -> String { Timings.milliseconds(time) }
}
