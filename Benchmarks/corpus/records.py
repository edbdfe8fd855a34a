"""Speakers and sources: the registries that all articles of a site share."""

from corpus import words
from corpus.dice import Dice


def speaker_id(number):
    return f"speaker-{number:05}"


def source_id(number):
    return f"source-{number:05}"


def organizations(speaker_count):
    """The numbers of the speakers that are organizations; every other one is an outlet."""
    return range(0, speaker_count, 4)


def speakers(count):
    """Id → record. One in eight is an outlet, one in eight an organization, one in six of the others is anonymous."""
    return {speaker_id(number): _speaker(number, Dice("speaker", number)) for number in range(count)}


def _speaker(number, dice):
    if number % 8 == 0:
        return {"name": f"{dice.pick(words.PEAKS)} {dice.pick(words.PAPERS)}", "kind": "outlet"}
    if number % 4 == 0:
        return {"name": f"{dice.pick(words.PEAKS)} {dice.pick(words.BODIES)}", "kind": "organization"}
    role = dice.pick(words.ROLES)
    if dice.chance(1 / 6):
        record = {"anonymous": True, "described-as": f"a {role} who was there", "reason": "not-stated"}
        if dice.chance(0.5) and number % 4 != 1:
            record["maybe-same-as"] = speaker_id(number - 1)
        return record
    record = {"name": f"{dice.pick(words.GIVEN_NAMES)} {dice.pick(words.SURNAMES)}", "kind": "person", "role": role}
    if dice.chance(0.3):
        record["member-of"] = speaker_id(number - number % 4)  # the organization or outlet before
    return record


def sources(count, speaker_count):
    """Id → record. One in ten is a copy of an earlier one."""
    return {source_id(number): _source(number, Dice("source", number), speaker_count) for number in range(count)}


def _source(number, dice, speaker_count):
    record = {
        "type": "article-newspaper",
        "title": f"{dice.pick(words.PEAKS)}: what the log says, no. {number}",
        "author": f"{dice.pick(words.GIVEN_NAMES)} {dice.pick(words.SURNAMES)}",
        "issued": f"{dice.between(2009, 2015)}-{dice.between(1, 12):02}-{dice.between(1, 28):02}",
        "URL": f"https://example.org/log/{number}",
        "outlet": speaker_id(dice.pick(organizations(speaker_count)[::2])),
    }
    if number and dice.chance(0.1):
        record["copy-of"] = source_id(dice.below(number))
    return record
