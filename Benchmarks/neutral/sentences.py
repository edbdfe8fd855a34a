"""Sentences. Claims and the prose around them come from the same patterns."""

from neutral import vocabulary as words
from neutral.wording import capital, place, slug, surname


def clause(draw):
    """A short statement that reads well after 'that'; plain text."""
    kind = draw.below(5)
    where = place(draw)
    asset = draw.pick(words.ASSETS)
    if draw.chance(0.02):
        return 'the "final" survey of the %s %s covers < %d %% of its nuts & bolts' % (
            where, asset, draw.between(5, 95))
    if kind == 0:
        return "the %s %s was %s" % (where, asset, draw.pick(words.ACTIONS))
    if kind == 1:
        return "the %s at %s took %d %s" % (
            asset, where, draw.between(3, 9800), draw.pick(words.QUANTITIES))
    if kind == 2:
        return "the %s of %s paid for the %s" % (draw.pick(words.BODIES), where, asset)
    if kind == 3:
        return "no %s of the %s %s exists" % (draw.pick(words.DOCUMENTS), where, asset)
    return "the %s %s cost %d.%d million crowns" % (
        where, asset, draw.between(1, 240), draw.below(10))


def sentence(draw):
    """One sentence of plain prose with some inline Markdown."""
    kind = draw.below(16)
    if kind < 4:
        return "%s %s." % (capital(clause(draw)), draw.pick(words.REASONS))
    if kind == 4:
        return "According to the *%s %s*, %s." % (
            draw.pick(words.ADJECTIVES), draw.pick(words.DOCUMENTS), clause(draw))
    if kind == 5:
        return "The %s of %s asked for **%d %s** and received %d." % (
            draw.pick(words.BODIES), place(draw), draw.between(20, 9000),
            draw.pick(words.QUANTITIES), draw.between(2, 900))
    if kind == 6:
        return "A [%s %s](https://example.org/%s/%d) puts it differently: %s." % (
            draw.pick(words.ADJECTIVES), draw.pick(words.DOCUMENTS), slug(place(draw)),
            draw.between(1, 9999), clause(draw))
    if kind == 7:
        return "The file is listed as `%s-%04d` in the %s archive." % (
            slug(place(draw)), draw.between(1, 9999), draw.pick(words.ADJECTIVES))
    if kind == 8:
        return "“%s,” the note reads, “and %s.”" % (
            capital(clause(draw)), clause(draw))
    if kind == 9:
        return "Between %d and %d the share fell below %d %% — a drop that the %s did not explain." % (
            draw.between(1985, 2003), draw.between(2004, 2024),
            draw.between(2, 60), draw.pick(words.BODIES))
    if kind == 10:
        return "%s %s, who kept the %s, remembers it otherwise." % (
            draw.pick(words.GIVEN_NAMES), surname(draw), draw.pick(words.DOCUMENTS))
    if kind == 11:
        return "Costs for R&amp;D and for the %s were booked together; the item \\*%d\\* has no receipt." % (
            draw.pick(words.ASSETS), draw.between(100, 999))
    if kind == 12:
        return "It is *not* known whether %s, or whether it was %s." % (
            clause(draw), draw.pick(words.ACTIONS))
    if kind == 13:
        return "Two of the %d %s were counted twice." % (
            draw.between(11, 4000), draw.pick(words.QUANTITIES))
    return "The %s %s from %s says that %s, %s." % (
        draw.pick(words.ADJECTIVES), draw.pick(words.DOCUMENTS), place(draw), clause(draw),
        draw.pick(words.REASONS))


def anchor_sentence(draw, speaker_name, phrase, claim_id):
    """A sentence with an inline anchor to a claim."""
    link = "[%s](claim:%s)" % (phrase, claim_id)
    kind = draw.below(4)
    verb = draw.pick(words.VERBS).replace("_", " ")
    if kind == 0:
        return "%s %s that %s." % (speaker_name, verb, link)
    if kind == 1:
        return "On that day %s %s, in so many words, that %s, %s." % (
            speaker_name, verb, link, draw.pick(words.REASONS))
    if kind == 2:
        return "Whether %s is the question that %s left open." % (
            link, speaker_name)
    return "The statement that %s comes from %s." % (link, speaker_name)


def wrap(text, width, prefix):
    """Greedy line wrapping, with prefix before every line but the first."""
    lines = []
    line = ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = line + " " + word if line else word
    lines.append(line)
    return ("\n" + prefix).join(lines)
