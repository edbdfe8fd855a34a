"""Names, dates and slugs."""

import datetime
import unicodedata

from neutral import vocabulary as words

FIRST_DAY = datetime.date(2012, 1, 1).toordinal()
SPAN_DAYS = 13 * 365  # articles are dated over thirteen years


def place(draw):
    return draw.pick(words.PLACE_HEADS) + draw.pick(words.PLACE_TAILS)


def surname(draw):
    if draw.chance(0.03):
        return draw.pick(words.ACCENTED_SURNAMES)
    return draw.pick(words.SURNAME_HEADS) + draw.pick(words.SURNAME_TAILS)


def iso(day):
    return datetime.date.fromordinal(day).isoformat()


def spoken_date(day):
    date = datetime.date.fromordinal(day)
    return "%d %s %d" % (date.day, words.MONTH_NAMES[date.month - 1], date.year)


def slug(text):
    """A lower-case ASCII slug; accents are dropped, other letters too."""
    out = []
    for c in unicodedata.normalize("NFD", text).lower():
        if "a" <= c <= "z" or "0" <= c <= "9":
            out.append(c)
        elif c in " -" and out and out[-1] != "-":
            out.append("-")
    return "".join(out).strip("-")


def capital(text):
    return text[0].upper() + text[1:]
