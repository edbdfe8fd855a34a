// Turns the files of templates/ into one Swift source file: theme-embedder OUTPUT FOLDER
//
// Each file becomes one literal of hexadecimal digits: any bytes at all survive it, the compiler reads it as fast
// as it reads a comment (an array literal of the same bytes takes minutes), and six lines decode it. Files stand in
// the order of their paths, so that the same templates give the same source.
import Foundation

func fail(_ message: String, exit code: Int32) -> Never {
    FileHandle.standardError.write(Data("theme-embedder: \(message)\n".utf8))
    exit(code)
}

guard CommandLine.arguments.count == 3 else { fail("usage: theme-embedder OUTPUT FOLDER", exit: 64) }
let output = CommandLine.arguments[1]
let folder = CommandLine.arguments[2]
let digits = Array("0123456789abcdef".utf8)

var paths: [String] = []
guard let walk = FileManager.default.enumerator(atPath: folder) else { fail("cannot read \(folder)", exit: 1) }
for case let path as String in walk {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
    let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
    if exists, !isFolder.boolValue, !isHidden { paths.append(path) }
}

var source = Array(
    """
    // Made from templates/ by theme-embedder; do not edit.

    /// The built-in theme's files in the order of their paths, their bytes in hexadecimal.
    let embeddedTheme: [(path: String, hexadecimal: StaticString)] = [

    """.utf8)
for path in paths.sorted() {
    guard let bytes = FileManager.default.contents(atPath: folder + "/" + path) else {
        fail("cannot read \(path)", exit: 1)
    }
    source += Array("    (\(String(reflecting: path)), \"".utf8)
    for byte in bytes {
        source.append(digits[Int(byte >> 4)])
        source.append(digits[Int(byte & 15)])
    }
    source += Array("\"),\n".utf8)
}
source += Array("]\n".utf8)
do {
    try Data(source).write(to: URL(fileURLWithPath: output), options: .atomic)
} catch {
    fail("cannot write \(output): \(error)", exit: 1)
}
