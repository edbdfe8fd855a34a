"""What an article says: its front matter as data, and its body."""

from neutral import vocabulary as words
from neutral.body import make_body
from neutral.draw import Draw
from neutral.sentences import clause
from neutral.wording import FIRST_DAY, SPAN_DAYS, capital, place


def claim_counts(seed, n):
    """The number of claims of each article, known before any is written."""
    draw = Draw(seed, "shape")
    return [draw.between(4, 8) for _ in range(n)]


def claim_id(article, k):
    return "a%05d-c%d" % (article + 1, k + 1)


def other_article(draw, i, n):
    """Another article's number for a relation from article i, or None."""
    if draw.chance(0.12) and i + 1 < n:
        return i + 1 + draw.below(min(50, n - 1 - i))
    if i == 0:
        return None
    return i - 1 - draw.skewed(min(i, 2000), 3)


def make_article(seed, i, n, counts, speakers, sources):
    """All the data of article number i: front matter fields and body."""
    draw = Draw(seed, "article/%d" % i)
    day = FIRST_DAY + (i * SPAN_DAYS) // n
    title = "%s: the %s %s" % (
        place(draw), draw.pick(words.ASSETS),
        draw.pick(("question", "dispute", "account", "file", "affair",
                   "figures", "contract", "repair")))

    claims = []
    for k in range(counts[i]):
        phrase = clause(draw)
        relations = []
        for _ in range(draw.weighted(words.RELATION_COUNTS)):
            if draw.chance(0.4):
                target = claim_id(i, draw.below(counts[i]))
            else:
                j = other_article(draw, i, n)
                if j is None:
                    continue
                target = claim_id(j, draw.below(counts[j]))
            if target != claim_id(i, k) and target not in (
                    t for _, t in relations):
                relations.append((draw.weighted(words.RELATION_TYPES), target))
        claims.append({
            "id": claim_id(i, k),
            "phrase": phrase,
            "text": "%s %s." % (capital(phrase), draw.pick(words.REASONS)),
            "speakers": draw.distinct_skewed(
                1 if draw.chance(0.8) else 2, len(speakers), 2.0),
            "sources": draw.distinct_skewed(
                draw.weighted(((1, 0.55), (2, 0.33), (3, 0.12))),
                len(sources), 1.5),
            "day": day - draw.skewed(900, 2.0),
            "status": draw.weighted(words.STATUSES),
            "relations": relations,
        })

    events = []
    for k in range(draw.between(1, 3)):
        about = [c["id"] for c in claims if draw.chance(0.3)]
        events.append({
            "id": "a%05d-e%d" % (i + 1, k + 1),
            "title": capital(clause(draw)),
            "day": day - draw.skewed(900, 2.0),
            "claims": about,
        })

    return {
        "number": i,
        "day": day,
        "title": title,
        "summary": "%s %s." % (capital(clause(draw)), draw.pick(words.REASONS)),
        "claims": claims,
        "events": events,
        "body": make_body(draw, i, claims, events, speakers),
    }
