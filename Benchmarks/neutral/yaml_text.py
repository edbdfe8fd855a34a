"""YAML 1.2 that 1.1 reads alike, as plain text: there is no YAML writer in Python itself."""

from neutral.wording import iso


def quoted(text):
    """A double-quoted YAML scalar. Texts here hold no control characters."""
    return '"%s"' % text.replace("\\", "\\\\").replace('"', '\\"')


def flow(items):
    return "[%s]" % ", ".join(items)


def front_matter(article, speakers, sources):
    out = [
        "---",
        "title: %s" % quoted(article["title"]),
        "date: %s" % iso(article["day"]),
        "summary: %s" % quoted(article["summary"]),
        "claims:",
    ]
    for c in article["claims"]:
        out.append("  - id: %s" % c["id"])
        out.append("    text: %s" % quoted(c["text"]))
        out.append("    speakers: %s" % flow(
            speakers[k]["id"] for k in c["speakers"]))
        out.append("    sources: %s" % flow(
            sources[k]["id"] for k in c["sources"]))
        out.append("    date: %s" % iso(c["day"]))
        out.append("    status: %s" % c["status"])
        if c["relations"]:
            out.append("    relations:")
            for type_, target in c["relations"]:
                out.append("      - type: %s" % type_)
                out.append("        claim: %s" % target)
    out.append("events:")
    for e in article["events"]:
        out.append("  - id: %s" % e["id"])
        out.append("    title: %s" % quoted(e["title"]))
        out.append("    date: %s" % iso(e["day"]))
        out.append("    claims: %s" % flow(e["claims"]))
    out.append("---")
    return "\n".join(out) + "\n"


def registry(records, unquoted):
    """A YAML list of flat records; the keys in unquoted need no quotes."""
    out = []
    for record in records:
        mark = "- "
        for key, value in record.items():
            out.append("%s%s: %s" % (
                mark, key, value if key in unquoted else quoted(value)))
            mark = "  "
    return "\n".join(out) + "\n"
