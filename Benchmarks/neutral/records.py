"""Speakers and sources: the registries that all articles share."""

from neutral import vocabulary as words
from neutral.draw import Draw
from neutral.sentences import clause
from neutral.wording import FIRST_DAY, SPAN_DAYS, capital, iso, place, slug, surname


def make_speakers(seed, count):
    draw = Draw(seed, "speakers")
    speakers = []
    for k in range(count):
        name = "%s %s" % (draw.pick(words.GIVEN_NAMES), surname(draw))
        speakers.append({
            "id": "%s-%d" % (slug(name), k + 1),
            "name": name,
            "role": draw.pick(words.ROLES),
            "affiliation": "%s %s" % (place(draw), draw.pick(words.BODIES)),
            "bio": "%s %s." % (capital(clause(draw)), draw.pick(words.REASONS)),
        })
    return speakers


def make_sources(seed, count):
    draw = Draw(seed, "sources")
    sources = []
    for k in range(count):
        title = "%s %s, %s %s" % (
            place(draw), draw.pick(words.DOCUMENTS), draw.pick(words.ADJECTIVES),
            draw.pick(words.ASSETS))
        sources.append({
            "id": "src-%05d" % (k + 1),
            "title": title,
            "kind": draw.weighted(words.SOURCE_KINDS),
            "publisher": "%s %s" % (place(draw), draw.pick(words.BODIES)),
            "date": iso(FIRST_DAY - 700 + draw.below(SPAN_DAYS)),
            "url": "https://example.org/%s-%d" % (slug(title), k + 1),
        })
    return sources
