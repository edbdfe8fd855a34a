"""The Markdown body: an introduction, sections, a closing list."""

from neutral.vocabulary import HEADINGS
from neutral.sentences import anchor_sentence, sentence, wrap
from neutral.wording import place, spoken_date


def make_body(draw, i, claims, events, speakers):
    """The Markdown body: an introduction, sections, a closing list."""
    hard_wrapped = draw.chance(0.5)
    width = 88 if hard_wrapped else 1 << 30
    # The text stops at the end of the section in which it reaches this many
    # words: about 730 words on average, from 400 to 1250.
    wanted = 330 + draw.below(281) + draw.below(241)

    # The anchors that the prose must carry, in the order of the claims.
    anchors = []
    for c in claims:
        name = speakers[c["speakers"][0]]["name"]
        anchors.append((name, c["phrase"], c["id"]))
        if draw.chance(0.15):
            anchors.append((name, c["phrase"], c["id"]))
        for _, target in c["relations"][:1]:
            if not target.startswith("a%05d-" % (i + 1)) and draw.chance(0.45):
                anchors.append((name, "an earlier account", target))
    anchors.reverse()

    blocks = []
    words = 0

    def add(text, prefix=""):
        nonlocal words
        words += text.count(" ") + 1
        blocks.append(prefix + wrap(text, width - len(prefix), prefix))

    def paragraph(prefix=""):
        parts = []
        for _ in range(draw.between(2, 5)):
            if anchors and draw.chance(0.45):
                parts.append(anchor_sentence(draw, *anchors.pop()))
            else:
                parts.append(sentence(draw))
        add(" ".join(parts), prefix)

    def item_list(ordered):
        nonlocal words
        lines = []
        for k in range(draw.between(3, 5)):
            if anchors and draw.chance(0.3):
                text = anchor_sentence(draw, *anchors.pop())
            else:
                text = sentence(draw)
            words += text.count(" ") + 1
            mark = "%d. " % (k + 1) if ordered else "- "
            pad = " " * len(mark)
            lines.append(mark + wrap(text, width - len(mark), pad))
        blocks.append("\n".join(lines))

    paragraph()
    section = 0
    while words < wanted or anchors:
        section += 1
        blocks.append("## %s" % draw.pick(HEADINGS))
        paragraph()
        if draw.chance(0.5):
            paragraph()
        if draw.chance(0.4):
            paragraph("> ")
        if draw.chance(0.25):
            blocks.append("### %s, %s" % (
                place(draw), spoken_date(draw.pick(events)["day"])))
            paragraph()
        if draw.chance(0.4):
            item_list(ordered=draw.chance(0.35))
    if draw.chance(0.3):
        blocks.append("---")
        paragraph()
    return "\n\n".join(blocks) + "\n"
