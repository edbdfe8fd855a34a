import Foundation

/// The person's own browser.
enum Browser {
    /// Opens an address. It is not waited for: an opener may last as long as the browser that it starts.
    static func open(_ address: String, on console: Console) {
        let excuse = "warning: no browser could be opened; please open \(address) yourself"
        #if canImport(Darwin)
        let command = ["/usr/bin/open", address]
        #else
        let command = ["/usr/bin/env", "xdg-open", address]
        #endif
        let process = Process()
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.terminationHandler = { if $0.terminationStatus != 0 { console.print(excuse) } }
        do { try process.run() } catch { console.print(excuse) }
    }
}
