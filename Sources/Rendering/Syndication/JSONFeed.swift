import JSON

/// A feed as JSON Feed, version 1.1.
struct JSONFeed: SiteFile {
    let feed: Feed

    static let mediaType = "application/feed+json"

    var bytes: [UInt8] {
        var json = JSONWriter.forFiles
        json.object { json in
            json.string("version", "https://jsonfeed.org/version/1.1")
            json.string("title", feed.title)
            json.string("home_page_url", feed.homeAddress)
            json.string("feed_url", feed.base + feed.kind.jsonPath)
            json.string("description", feed.description)
            json.string("language", feed.lang)
            json.list("authors", [feed.publisher]) { name, json in json.object { $0.string("name", name) } }
            json.array("items") { json in
                for entry in feed.entries {
                    json.breakLine()
                    write(entry, &json)
                }
                json.endLine()
            }
        }
        json.endLine()
        return json.bytes
    }

    private func write(_ entry: FeedEntry, _ json: inout JSONWriter) {
        json.object { json in
            json.string("id", entry.id)
            json.string("url", entry.address)
            json.string("title", entry.title)
            json.string("content_text", entry.text)
            json.string("date_published", entry.published)
            json.string("date_modified", entry.updated)
            json.list("authors", entry.authors) { name, json in json.object { $0.string("name", name) } }
            json.string("language", entry.lang)
        }
    }
}
