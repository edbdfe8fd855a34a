#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Baseline {
    /// Why a file is no baseline.
    public struct Malformed: Error, Hashable {
        /// What is wrong and where, as one sentence without a final stop; to be said behind the file's name.
        public let message: String
    }

    /// Reads what ``json()`` writes, in any order and layout.
    ///
    /// - Throws: `Malformed` for anything that is not a baseline of this version, unknown keys among it: a misspelt
    ///   `reason` must not get lost.
    public init(json bytes: [UInt8]) throws(Malformed) {
        let file: File
        do {
            file = try JSONDecoder().decode(File.self, from: Data(bytes))
        } catch let malformed as Malformed {
            throw malformed
        } catch let error as DecodingError {
            throw Malformed(message: error.words)
        } catch {
            throw Malformed(message: "this is not a baseline: \(error)")
        }
        var entries: [Entry] = []
        for (index, known) in file.known.enumerated() { entries.append(try Entry(known, number: index + 1)) }
        self.init(entries)
    }

    /// The outer object.
    private struct File: Decodable {
        let known: [[String: String]]

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            try Malformed.check(container.allKeys.map(\.stringValue), among: ["known", "version"], in: "a baseline")
            let version = try container.decode(Int.self, forKey: Key("version"))
            guard version == Baseline.version else {
                throw Malformed(
                    message: "the baseline has version \(version), and this onrecord reads version \(Baseline.version)")
            }
            known = try container.decode([[String: String]].self, forKey: Key("known"))
        }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }
}

extension Baseline.Entry {
    fileprivate init(_ keys: [String: String], number: Int) throws(Baseline.Malformed) {
        try Baseline.Malformed.check(
            Array(keys.keys), among: ["message", "path", "reason", "rule", "words"], in: "entry \(number)")
        guard let rule = keys["rule"] else { throw .init(message: "entry \(number) has no 'rule'") }
        guard let words = keys["words"] else { throw .init(message: "entry \(number) has no 'words'") }
        self.init(
            rule: rule, path: keys["path"], words: words, message: keys["message"] ?? "", reason: keys["reason"] ?? "")
    }
}

extension Baseline.Malformed {
    fileprivate static func check(
        _ keys: [String], among known: [String], in owner: String
    ) throws(Baseline.Malformed) {
        guard let unknown = keys.filter({ !known.contains($0) }).min() else { return }
        let nearest = didYouMean(unknown, among: known).map { "; perhaps '\($0)' was meant" } ?? ""
        throw Baseline.Malformed(message: "unknown key '\(unknown)' in \(owner)\(nearest)")
    }
}

extension DecodingError {
    fileprivate var words: String {
        switch self {
        case .keyNotFound(let key, _): "the baseline has no '\(key.stringValue)'"
        case .typeMismatch(let type, let context): "\(context.owner) expected \(Self.words(for: type))"
        case .valueNotFound(let type, let context): "\(context.owner) expected \(Self.words(for: type)), found null"
        case .dataCorrupted(let context):
            "this is not JSON: "
                + ((context.underlyingError as? any CustomDebugStringConvertible)?.debugDescription
                    ?? context.debugDescription)
        @unknown default: "this is not a baseline"
        }
    }

    private static func words(for type: Any.Type) -> String {
        switch type {
        case is String.Type: "text"
        case is Int.Type: "a whole number"
        case is [[String: String]].Type, is [Any].Type: "a list"
        default: "an object"
        }
    }
}

extension DecodingError.Context {
    /// Where a value of the wrong type stands: `in entry 3, 'rule':`.
    fileprivate var owner: String {
        var parts: [String] = []
        for (depth, key) in codingPath.enumerated() {
            if let index = key.intValue {
                parts.append("entry \(index + 1)")
            } else if depth > 0 || codingPath.count == 1 {
                parts.append("'\(key.stringValue)'")
            }
        }
        return parts.isEmpty ? "the file:" : "in \(parts.joined(separator: ", ")):"
    }
}
