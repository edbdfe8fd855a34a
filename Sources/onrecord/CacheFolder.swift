import Foundation

/// The user's folder for what programs can make again (on Linux the XDG Base Directory Specification's).
struct CacheFolder {
    /// Ours in it; it need not exist.
    let folder: URL

    init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        if let named = environment["XDG_CACHE_HOME"], named.hasPrefix("/") {
            folder = URL(filePath: named + "/onrecord")
        } else {
            #if os(macOS)
            folder = URL(filePath: NSHomeDirectory() + "/Library/Caches/onrecord")
            #else
            folder = URL(filePath: NSHomeDirectory() + "/.cache/onrecord")
            #endif
        }
    }
}
