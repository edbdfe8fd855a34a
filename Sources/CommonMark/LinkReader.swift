import CCmark

extension Reader {
    /// Begins a link or an image.
    mutating func openLink(_ node: CmarkNode, _ walk: inout InlineWalk) -> Bool {
        let isImage = node.type == CMARK_NODE_IMAGE
        var inline = InlineWalk.Open(kind: isImage ? .image : .link, node: 0)
        inline.start = walk.position
        if !walk.isBlind {
            let opening = walk.byte(walk.position)
            if isImage {
                guard opening == ASCII.exclamation, walk.byte(walk.position + 1) == ASCII.leftBracket
                else { return false }
                walk.position += 2
            } else {
                guard opening == ASCII.leftBracket || opening == ASCII.less else { return false }
                walk.position += 1
            }
            inline.delimiter = opening
        }
        inline.inner = walk.position
        inline.text = builder.text.count
        inline.alternative = walk.alternative.count
        inline.link = builder.links.count
        builder.links.append(record(of: node, isImage: isImage, walk))
        if !walk.isInsideImage {
            inline.node = builder.open(Node(kind: inline.kind, a: UInt32(inline.link)))
        }
        walk.open.append(inline)
        walk.count(inline.kind, by: 1)
        return true
    }

    private mutating func record(of node: CmarkNode, isImage: Bool, _ walk: InlineWalk) -> Storage.LinkRecord {
        var record = Storage.LinkRecord(flags: [], block: UInt32(walk.block))
        if isImage { record.flags.insert(.image) }
        if walk.isInsideImage { record.flags.insert(.insideImage) }
        record.destination = builder.string(Bytes(cString: cmark_node_get_url(node)))
        // libcmark answers alike for no title and an empty one; the link's end tells them apart.
        let title = Bytes(cString: cmark_node_get_title(node))
        if !title.isEmpty {
            record.title = builder.string(title)
            record.flags.insert(.titled)
        }
        return record
    }

    /// Ends the innermost link or image.
    mutating func closeLink(_ inline: InlineWalk.Open, _ walk: inout InlineWalk) -> Bool {
        walk.count(inline.kind, by: -1)
        var record = builder.links[inline.link]
        if walk.isBlind {
            let place = Span(blockSource(walk))
            (record.source, record.inner) = (place, place)
        } else {
            let isAutolink = inline.delimiter == ASCII.less
            guard walk.byte(walk.position) == (isAutolink ? ASCII.greater : ASCII.rightBracket) else { return false }
            // Up to the bracket, be there a line ending before it and a prefix.
            let innerStart = place(of: inline.start..<inline.inner).upperBound
            let innerEnd = place(of: walk.position..<walk.position + 1).lowerBound
            record.inner = Span(innerStart..<max(innerStart, innerEnd))
            walk.position += 1
            if isAutolink {
                record.flags.formUnion([.autolink, .destinationHere])
                record.written = record.inner
            } else {
                let tail = ReferenceSyntax(content: walk.content).tail(at: walk.position)
                walk.position = tail.end
                if tail.hasTitle { record.flags.insert(.titled) }
                if let destination = tail.destination {
                    record.flags.insert(.destinationHere)
                    record.written = Span(place(of: destination))
                } else {
                    record.flags.insert(.reference)
                }
            }
            record.source = Span(place(of: inline.start..<walk.position))
            if options.footnotes, record.flags.contains(.reference), walk.byte(inline.inner) == ASCII.caret {
                builder.report(
                    .undefinedFootnote, at: record.source.range,
                    "a footnote cannot be defined inside a quote or a nested list; this is read as a link")
            }
        }
        let blockStart = Int(builder.textBlocks[walk.block].text.start)
        record.text = Span(inline.text - blockStart..<builder.text.count - blockStart)
        if inline.kind == .image {
            record.alternative = walk.alternative.withUnsafeBufferPointer {
                builder.string($0[slice: inline.alternative..<$0.count])
            }
            if !walk.isInsideImage { walk.alternative.removeAll(keepingCapacity: true) }
        }
        builder.links[inline.link] = record
        if !walk.isInsideImage { builder.close(inline.node) }

        let destination = builder.strings[record.destination.range]
        if URLSafety.isUnsafe(destination, asImage: inline.kind == .image) {
            let place = record.flags.contains(.destinationHere) ? record.written : record.source
            builder.report(.unsafeDestination, at: place.range, "the destination is not safe to follow")
        }
        return true
    }
}
