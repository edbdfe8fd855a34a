import Crypto
import Foundation

/// What is remembered of the last build of an output folder: from which state of its inputs it started, which state it
/// left the folder in, and what it said. While neither has changed, a build has nothing to do but to say it again.
///
/// Nothing depends on the file being there or being whole: what is not as it was written is not used.
struct LastBuild: Codable {
    /// Of what it was built from; empty where that may have changed while it was read.
    var inputs = ""
    /// The files among that which are named by others.
    var places: [String]
    /// Of the folder that it left.
    var output = ""
    /// How many files that has.
    var files: Int
    var remarks: Remarks
    /// What it left out.
    var leftOut: [String]
    /// The seal of what is remembered of its pages, which is kept beside this.
    var pages = ""
}

extension LastBuild {
    /// The file that keeps what is remembered of an output folder: in the user's folder for caches, for it is of no use
    /// on another machine.
    struct Place {
        private let file: URL
        /// What is remembered of the pages, which only a build reads that has something to do.
        private var pages: URL { Self.pages(beside: file) }

        /// - Parameter output: the absolute path of the folder, without symbolic links.
        init(of output: String, environment: [String: String] = ProcessInfo.processInfo.environment) {
            let name = SHA256.hash(data: Data(output.utf8)).hexadecimal + ".json"
            file = CacheFolder(environment: environment).folder.appending(path: "builds").appending(path: name)
        }

        private static func pages(beside file: URL) -> URL {
            file.deletingPathExtension().appendingPathExtension("pages")
        }

        /// What is remembered; nil where nothing is, or the file is damaged or of another version.
        func read() -> LastBuild? {
            guard let data = try? Data(contentsOf: file), let end = data.firstIndex(of: UInt8(ascii: "\n")) else {
                return nil
            }
            let body = data[(end + 1)...]
            guard data[..<end] == Data(Self.seal(body).utf8) else { return nil }
            return try? JSONDecoder().decode(LastBuild.self, from: body)
        }

        /// What is remembered of the pages of a build; nil where nothing is, or not of that build.
        func pages(of build: LastBuild) -> MadePages? {
            guard let data = try? Data(contentsOf: pages), Self.seal(data) == build.pages else { return nil }
            return try? PropertyListDecoder().decode(MadePages.self, from: data)
        }

        /// Remembers a build.
        ///
        /// - Throws: where a file cannot be written.
        func keep(_ build: LastBuild, _ made: MadePages) throws {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            let binary = PropertyListEncoder()
            binary.outputFormat = .binary
            let pages = try binary.encode(made)
            var build = build
            build.pages = Self.seal(pages)
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let body = try encoder.encode(build)
            try pages.write(to: self.pages, options: .atomic)
            try (Data((Self.seal(body) + "\n").utf8) + body).write(to: file, options: .atomic)
            forgetOldest()
        }

        /// Of how many output folders something is remembered.
        private static let limit = 50

        /// Output folders come and go: of too many those are forgotten that were not built for longest.
        ///
        /// What cannot be listed or removed stays: another build may be at the same.
        private func forgetOldest() {
            let folder = file.deletingLastPathComponent().path
            let kept = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
                .filter { $0.hasSuffix(".json") }
            guard kept.count > Self.limit else { return }
            let dated = kept.map { name in
                let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + name)
                return (name, attributes?[.modificationDate] as? Date ?? .distantPast)
            }
            for (name, _) in dated.sorted(by: { ($0.1, $0.0) < ($1.1, $1.0) }).dropLast(Self.limit) {
                let file = URL(filePath: folder + "/" + name)
                for url in [file, Self.pages(beside: file)] { try? FileManager.default.removeItem(at: url) }
            }
        }

        /// What tells whether something is as it was written, by a program that writes the same.
        private static func seal(_ body: Data) -> String {
            "onrecord build 2 \(SHA256.hash(data: body).hexadecimal)"
        }
    }
}

extension SHA256.Digest {
    fileprivate var hexadecimal: String {
        map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
