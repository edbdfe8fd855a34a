// Turns the files of templates/ into one Swift source file: theme-embedder OUTPUT FOLDER FILE…
// Every file becomes a raw string keyed by its path in the folder, in path order, so that the
// same templates give the same bytes.
import Foundation

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count >= 2, let output = arguments.first else {
    FileHandle.standardError.write(Data("usage: theme-embedder OUTPUT FOLDER FILE…\n".utf8))
    exit(64)
}
let folder = arguments[arguments.startIndex + 1]
var source = """
    // Made from templates/ by theme-embedder; do not edit.
    /// The built-in theme, file by file, in path order.
    let embeddedThemeFiles: [(path: String, text: String)] = [

    """
for file in arguments.dropFirst(2).sorted() {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let path = file.dropFirst(folder.count).drop { $0 == "/" }
    // The base64 of a file needs no escaping whatever the file says.
    let encoded = Data(text.utf8).base64EncodedString()
    source += "    (\"\(path)\", decodeEmbedded(\"\(encoded)\")),\n"
}
source += "]\n"
try source.write(toFile: output, atomically: true, encoding: .utf8)
