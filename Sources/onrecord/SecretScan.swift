import Diagnostics
import Linking
import Publishing
import Reading
import TextMatching

/// Looks for confidential values in what is about to be published, and says where they were declared, never
/// what they say.
struct SecretScan {
    /// nil where there is nothing to look for.
    let scan: Scan?

    init(_ secrets: [SecretValue], files: SourceFiles) {
        guard !secrets.isEmpty else {
            scan = nil
            return
        }
        let scanner = SecretScanner(secrets: secrets.map(\.text))
        let origins = secrets.map { secret in
            let file = files[secret.place.file]
            let line = LineIndex(file.bytes).position(of: secret.place.range.lowerBound).line
            return "a confidential value of \(file.path):\(line)"
        }
        scan = Scan { path, bytes in
            scanner.scan(path).map { (nil, origins[$0.secret]) }
                + scanner.scan(bytes).map { ($0.range.lowerBound, origins[$0.secret]) }
        }
    }
}
