import Crypto
import Diagnostics
import Reading
import Threads

/// What the files of a site say, as digests (SHA-256): the words of each record by themselves, and of each file the rest.
struct ContentDigests {
    /// Of one file.
    struct File: Sendable {
        /// From the site's folder.
        let path: String
        /// Of all but the words of records.
        let rest: SHA256.Digest
        let words: [(owner: RecordWords.Owner, digest: SHA256.Digest)]
    }

    /// In the order of the site's files.
    let files: [File]

    /// - Parameter jobs: how many threads to use.
    init(of site: ReadSite, jobs: Int) {
        files = Threads.map(site.files.all.count, jobs: jobs) { Self.digests(of: FileID($0), in: site) }
    }

    private static func digests(of file: FileID, in site: ReadSite) -> File {
        let bytes = site.files[file].bytes
        var rest = SHA256()
        var words: [(owner: RecordWords.Owner, hash: SHA256)] = []
        var numbers: [RecordWords.Owner: Int] = [:]
        var start = 0
        for piece in site.words(in: file) {
            rest.add(bytes[start..<max(start, piece.range.lowerBound)])
            let number = numbers[piece.owner] ?? words.count
            if number == words.count {
                numbers[piece.owner] = number
                words.append((piece.owner, SHA256()))
                // The same words elsewhere are others.
                words[number].hash.add(site.files[file].path)
            }
            words[number].hash.add(bytes[piece.range])
            start = max(start, piece.range.upperBound)
        }
        rest.add(bytes[start...])
        return File(
            path: site.files[file].path, rest: rest.finalize(), words: words.map { ($0.owner, $0.hash.finalize()) })
    }
}

extension SHA256 {
    // Each with its length, so that no two lists of things give the same bytes.

    mutating func add(_ bytes: some Collection<UInt8>) {
        withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { update(bufferPointer: $0) }
        if bytes.withContiguousStorageIfAvailable({ update(bufferPointer: UnsafeRawBufferPointer($0)) }) == nil {
            update(data: Array(bytes))
        }
    }

    mutating func add(_ text: String) { add(text.utf8) }
}
