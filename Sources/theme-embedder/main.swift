// Turns the files of templates/ into one Swift source file: theme-embedder OUTPUT FOLDER FILE…
//
// Each file becomes one literal of hexadecimal digits: any bytes at all survive it, the compiler reads it as fast
// as it reads a comment (an array literal of the same bytes takes minutes), and six lines decode it. Files stand in
// the order of their paths, so that the same templates give the same source.
import Foundation

func fail(_ message: String, exit code: Int32) -> Never {
    FileHandle.standardError.write(Data("theme-embedder: \(message)\n".utf8))
    exit(code)
}

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count >= 2 else { fail("usage: theme-embedder OUTPUT FOLDER FILE…", exit: 64) }
let output = arguments[1]
let folder = arguments[2].hasSuffix("/") ? arguments[2] : arguments[2] + "/"
let digits = Array("0123456789abcdef".utf8)

var source = Array(
    """
    // Made from templates/ by theme-embedder; do not edit.

    /// The built-in theme's files in the order of their paths, their bytes in hexadecimal.
    let embeddedTheme: [(path: String, hexadecimal: StaticString)] = [

    """.utf8)
for file in arguments.dropFirst(2).sorted() {
    guard file.hasPrefix(folder) else { fail("\(file) is not in \(folder)", exit: 1) }
    guard let bytes = FileManager.default.contents(atPath: file) else { fail("cannot read \(file)", exit: 1) }
    let path = String(file.dropFirst(folder.count))
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
