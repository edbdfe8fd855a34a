"""Sentences and articles' bodies: plain CommonMark with the links that OnRecord reads."""

from corpus import words

WORDS_PER_ARTICLE = 730


def happening(dice):
    """What a claim says, without its full stop: it begins in lower case."""
    return f"{dice.pick(words.THINGS)} at {dice.pick(words.PEAKS)} {dice.pick(words.HAPPENINGS)}"


def sentence(dice):
    text = f"{happening(dice)}, {dice.pick(words.CIRCUMSTANCES)}"
    return text[0].upper() + text[1:] + "."


def paragraph(dice, *first):
    """The given sentences and a few more."""
    more = [dice.pick(words.ASIDES) if dice.chance(0.4) else sentence(dice) for _ in range(dice.between(2, 4))]
    return " ".join([*first, *more])


def body(dice, claims, mentions):
    """About 730 words: `claims` is (id, speaker's id, speaker's name, words) of each claim that is made here, and
    `mentions` are links to what stands elsewhere, each used once."""
    mentions = list(mentions)
    blocks = [paragraph(dice)]
    for number, (claim, speaker, name, anchored) in enumerate(claims):
        if number in (2, 4):
            blocks.append(f"## At {dice.pick(words.PEAKS)}, part {number // 2}")
        said = f"[{name}](speaker:{speaker}) said that [{anchored}](claim:{claim})."
        if mentions and dice.chance(0.6):
            said += f" Compare {mentions.pop()}."
        blocks.append(paragraph(dice, said))
    blocks += [f"- {mention}: {sentence(dice)}" for mention in mentions]
    extras = [_list, _quotation, _table, _emphasis]
    while len(" ".join(blocks).split()) < WORDS_PER_ARTICLE - 30:
        blocks.append(dice.pick(extras)(dice) if dice.chance(0.25) else paragraph(dice))
    return "\n\n".join(blocks) + "\n"


def _list(dice):
    return "\n".join(f"{number}. {sentence(dice)}" for number in range(1, dice.between(3, 5)))


def _quotation(dice):
    return f"> {sentence(dice)}\n>\n> {dice.pick(words.ASIDES)}"


def _table(dice):
    rows = [f"| {dice.pick(words.PEAKS)} | {dice.between(2, 400)} |" for _ in range(4)]
    return "\n".join([f"| place | {dice.pick(words.UNITS)} |", "|---|---:|", *rows])


def _emphasis(dice):
    return f"*{sentence(dice)}* The log has `{dice.between(1000, 9999)}-{dice.between(10, 99)}` **and nothing else**."
