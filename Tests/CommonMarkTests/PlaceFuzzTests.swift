import CommonMark
import Testing

/// Over generated documents: what is said to stand somewhere in the file stands there.
@Suite("Places in generated documents")
struct PlaceFuzzTests {
    private static let front = "---\ntitle: ä\n---\n"

    @Test("every text byte and every link slices to its own source", arguments: 0..<20)
    func places(batch: Int) {
        var linkCount = 0
        for seed in 0..<60 {
            var generator = MarkdownGenerator(seed: UInt64(batch * 1000 + seed))
            let source = Self.front + generator.document()
            let file = Array(source.utf8)
            let document = Document(parsing: file, body: Self.front.utf8.count..<file.count)
            let comment = Comment(rawValue: "seed \(batch * 1000 + seed):\n\(source)")
            for block in document.textBlocks {
                #expect(block.isLocated, comment)
                checkText(of: block, in: file, comment)
                checkWords(of: block, in: file, comment)
            }
            for link in document.links {
                checkBrackets(of: link, in: file, comment)
                guard let written = generator.links[link.title ?? ""] else { continue }
                linkCount += 1
                // After a `!` that happened to come before it, it is an image.
                let source = (link.isImage ? "!" : "") + written.source
                #expect(unprefixed(file[link.range]) == unprefixed(source.utf8), comment)
                #expect(unprefixed(file[link.innerRange]) == unprefixed(written.inner.utf8), comment)
                // A quote's `>` on a lazy line is part of the destination.
                let destination = link.destinationRange.map { text(file[$0].drop { $0 == UInt8(ascii: ">") }) }
                #expect(destination == written.destination, comment)
            }
        }
        #expect(linkCount > 100)
    }

    /// Each character of a block's text stands in the file, in order: as it is, escaped, as a
    /// character reference, or as a line ending.
    private func checkText(of block: TextBlock, in file: [UInt8], _ comment: Comment) {
        var offset = 0
        var last = block.range.lowerBound
        var pending: Range<Int>?
        for scalar in block.text.unicodeScalars {
            let piece = offset..<offset + String(scalar).utf8.count
            let source = block.source(of: piece)
            offset = piece.upperBound
            #expect(source.lowerBound >= last || source == pending, comment)
            #expect(source.upperBound <= block.range.upperBound + 2, comment)
            last = source.upperBound
            pending = source
            let written = text(file[source])
            // libcmark ends the last line of code if the file does not.
            let isEnding =
                (scalar == "\n" || scalar == " ") && ["\n", "\r\n", "\r"].contains(written)
                || scalar == "\n" && source.lowerBound == file.count
            let isReference = written.hasPrefix("&") && written.hasSuffix(";")
            let isTab = written == "\t" && scalar == " "
            let isSame = written == String(scalar) || written == "\\\(scalar)"
            #expect(
                isSame || isEnding || isReference || isTab,
                "\(scalar.debugDescription) is not \(written.debugDescription); \(comment)")
        }
    }

    /// Every word is unique, so there is no mistaking one for another.
    private func checkWords(of block: TextBlock, in file: [UInt8], _ comment: Comment) {
        let bytes = Array(block.utf8)
        var position = 0
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "w") else {
                position += 1
                continue
            }
            var end = position + 1
            while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
            // The last character, which may have several bytes.
            repeat { end += 1 } while end < bytes.count && bytes[end] & 0xC0 == 0x80
            let word = text(bytes[position..<end])
            #expect(text(file[block.source(of: position..<end)]) == word, comment)
            position = end
        }
    }

    private func checkBrackets(of link: Link, in file: [UInt8], _ comment: Comment) {
        let source = text(file[link.range])
        if link.isAutolink {
            #expect(source.hasPrefix("<") && source.hasSuffix(">"), comment)
        } else {
            #expect(source.hasPrefix(link.isImage ? "![" : "["), comment)
            #expect(source.hasSuffix(link.isReference ? "]" : ")"), comment)
        }
        if !link.isImage, !link.isInsideImage, !link.textRange.isEmpty {
            let textSource = link.textBlock.source(of: link.textRange)
            #expect(link.innerRange.contains(textSource.lowerBound), comment)
            #expect(textSource.upperBound <= link.innerRange.upperBound, comment)
        }
    }

    /// Source without what containers and indentation put at the beginnings of its lines.
    private func unprefixed(_ bytes: some Collection<UInt8>) -> String {
        let lines = text(bytes).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
            .split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { index, line in
            index == 0 ? line : line.drop { $0 == " " || $0 == "\t" || $0 == ">" }
        }.joined(separator: "\n")
    }

    private func text(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
