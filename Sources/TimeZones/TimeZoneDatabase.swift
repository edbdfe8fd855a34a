import Diagnostics
import Foundation

/// The tz database of the system: compiled files in a folder.
public struct TimeZoneDatabase: Sendable {
    /// Where systems keep it.
    public static let usualFolders = [
        "/usr/share/zoneinfo", "/var/db/timezone/zoneinfo", "/usr/share/lib/zoneinfo", "/usr/lib/zoneinfo",
    ]

    private let folder: String

    /// The database in `folder`.
    public init(folder: String) { self.folder = folder }

    /// The system's database; nil where none is installed (Debian's package `tzdata`).
    public static func system() -> TimeZoneDatabase? {
        usualFolders.first { FileManager.default.fileExists(atPath: $0 + "/UTC") }.map(TimeZoneDatabase.init)
    }

    /// Where the rules of a zone stand.
    public func file(of name: String) -> String { folder + "/" + name }

    /// The zone of an IANA name; nil if there is none of that name.
    public func zone(named name: String) -> TimeZone? {
        guard Self.isPlausible(name), let data = FileManager.default.contents(atPath: file(of: name)) else {
            return nil
        }
        return TimeZone(name: name, tzif: [UInt8](data))
    }

    /// Every name of the database, sorted, for suggestions.
    public func names() -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
        var names: [String] = []
        for case let name as String in walk where Self.isPlausible(name) && name.contains("/") {
            names.append(name)
        }
        return names.sorted()
    }

    /// The name that was probably meant: the same in another case, the zone of a city that is written without its
    /// continent, or the nearest; nil if nothing is near.
    public func suggestion(for name: String) -> String? {
        let names = names()
        let city = name.split { $0 == "/" || $0 == " " }.joined(separator: "_").lowercased()
        return names.first { $0.lowercased() == name.lowercased() }
            ?? names.first { $0.lowercased().hasSuffix("/" + city) }
            ?? didYouMean(name, among: names)
    }

    /// Whether `name` can be a zone's: no way out of the folder, and none of the database's copies that count
    /// leap seconds or leave out history.
    private static func isPlausible(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, !["posix", "right"].contains(first) else { return false }
        return parts.allSatisfy { part in
            guard let start = part.utf8.first, start >= 65 && start <= 90 else { return false }
            return part.utf8.allSatisfy { byte in
                switch byte {
                case 48...57, 65...90, 97...122, UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
                default: false
                }
            }
        }
    }
}
