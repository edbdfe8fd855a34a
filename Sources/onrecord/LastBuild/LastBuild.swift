import Crypto
import Foundation

/// What is remembered of the last build of an output folder: from which state of its inputs it started, which state it
/// left the folder in, and what it said. While neither has changed, a build has nothing to do but to say it again.
///
/// Nothing depends on the file being there or being whole: what is not as it was written is not used.
struct LastBuild: Codable {
    /// Of what it was built from.
    var inputs: String
    /// The files among that which are named by others.
    var places: [String]
    /// Of the folder that it left.
    var output: String
    /// How many files that has.
    var files: Int
    var remarks: Remarks
    /// What it left out.
    var leftOut: [String]
}

extension LastBuild {
    /// The file that keeps what is remembered of an output folder: in the user's folder for caches, for it is of no use
    /// on another machine.
    struct Place {
        private let file: URL

        /// - Parameter output: the absolute path of the folder, without symbolic links.
        init(of output: String, environment: [String: String] = ProcessInfo.processInfo.environment) {
            let name = SHA256.hash(data: Data(output.utf8)).hexadecimal + ".json"
            file = CacheFolder(environment: environment).folder.appending(path: "builds").appending(path: name)
        }

        /// What is remembered; nil where nothing is, or the file is damaged or of another version.
        func read() -> LastBuild? {
            guard let data = try? Data(contentsOf: file), let end = data.firstIndex(of: UInt8(ascii: "\n")) else {
                return nil
            }
            let body = data[(end + 1)...]
            guard data[..<end] == Self.seal(body) else { return nil }
            return try? JSONDecoder().decode(LastBuild.self, from: body)
        }

        /// Remembers a build.
        ///
        /// - Throws: where the file cannot be written.
        func keep(_ build: LastBuild) throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let body = try encoder.encode(build)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try (Self.seal(body) + [UInt8(ascii: "\n")] + body).write(to: file, options: .atomic)
            forgetOldest()
        }

        /// Of how many output folders something is remembered.
        private static let limit = 50

        /// Output folders come and go: of too many those are forgotten that were not built for longest.
        ///
        /// What cannot be listed or removed stays: another build may be at the same.
        private func forgetOldest() {
            let folder = file.deletingLastPathComponent().path
            let kept = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            guard kept.count > Self.limit else { return }
            let dated = kept.map { name in
                let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + name)
                return (name, attributes?[.modificationDate] as? Date ?? .distantPast)
            }
            for (name, _) in dated.sorted(by: { ($0.1, $0.0) < ($1.1, $1.0) }).dropLast(Self.limit) {
                try? FileManager.default.removeItem(atPath: folder + "/" + name)
            }
        }

        /// The line before the rest that tells whether it is whole.
        private static func seal(_ body: Data) -> Data {
            Data("onrecord build 1 \(SHA256.hash(data: body).hexadecimal)".utf8)
        }
    }
}

extension SHA256.Digest {
    fileprivate var hexadecimal: String {
        map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
