import Mustache

/// A page that is the server's own and none of the site.
enum OwnPage {
    /// - Parameter title: a literal, as it stands in the title.
    static func html(title: StaticString, _ body: (inout Output) -> Void) -> [UInt8] {
        var output = Output()
        output.append(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>
            """)
        output.append(title)
        output.append("</title>\n<link rel=\"stylesheet\" href=\"/.onrecord/live.css\">\n</head>\n<body>\n<main>\n")
        body(&output)
        output.append("</main>\n</body>\n</html>\n")
        return output.bytes
    }
}

/// What is shown while the site is read for the first time.
enum StartingPage {
    static func html() -> [UInt8] {
        OwnPage.html(title: "Starting") { output in
            output.append("<h1>The site is being read</h1>\n<p>This page shows it as soon as it is there.</p>\n")
        }
    }
}

/// What is shown where the site has no page.
enum MissingPage {
    static func html() -> [UInt8] {
        OwnPage.html(title: "No such page") { output in
            output.append("<h1>There is no such page</h1>\n<p><a href=\"/\">The front page</a></p>\n")
        }
    }
}
