import Foundation

/// The person's own browser.
enum Browser {
    /// Opens an address; false where nothing on this computer does.
    static func open(_ address: String) -> Bool {
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
        do { try process.run() } catch { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
