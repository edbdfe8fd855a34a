"""Articles with their claims, events and relations. Nothing refers forward in time, so that nothing goes in circles."""

import datetime

from corpus import prose, words
from corpus.dice import Dice
from corpus.records import organizations, source_id, speaker_id

FIRST_DAY = datetime.date(2016, 1, 1)
ARTICLES_PER_DAY = 3

# These settle how an earlier claim stands. Each claim is settled at most once, so that no two verdicts meet.
VERDICTS = ["corrects", "supersedes", "retracts"]
RELATIONS = ["supports", "supports", "confirms", "contradicts", "qualifies", "responds-to", "restates"]


class Articles:
    """The articles of one site, made in the order of their publication."""

    def __init__(self, count, speakers, sources, years=None):
        self._count = count
        # Without a span of years, time goes on with the number of articles.
        self._days = None if years is None else years * 365.25
        self._speakers = speakers
        self._sources = sources
        self._claims_of = []  # claim ids of each article made so far
        self._settled = set()

    def __iter__(self):
        """Yields (path below articles/, front matter, body)."""
        for number in range(self._count):
            yield self._article(number, Dice("article", number))

    @staticmethod
    def slug(number):
        return f"report-{number:06}"

    def published(self, number):
        day = number // ARTICLES_PER_DAY if self._days is None else int(number * self._days / self._count)
        return FIRST_DAY + datetime.timedelta(days=day)

    def _article(self, number, dice):
        day = self.published(number)
        events = self._events(number, dice, day)
        claims, made = {}, []
        for index in range(dice.between(4, 8)):
            claim, happening = f"claim-{number:06}-{index}", prose.happening(dice)
            speaker = speaker_id(dice.early(len(self._speakers)))
            claims[claim] = self._claim(dice, claim, happening, speaker, number, list(events))
            made.append((claim, speaker, self._name(speaker), happening))
        front_matter = {
            "title": f"{dice.pick(words.PEAKS)}: report {number}",
            "published": day.isoformat(),
            "summary": prose.sentence(dice),
            "events": events,
            "claims": claims,
            **self._loose_ends(dice, number, day, list(claims)),
        }
        body = prose.body(dice, made, self._mentions(dice, number, events))
        self._claims_of.append(list(claims))
        return f"{day:%Y/%m}/{self.slug(number)}.md", front_matter, body

    def _name(self, speaker):
        record = self._speakers[speaker]
        return record.get("name") or record["described-as"]

    def _events(self, number, dice, day):
        events = {}
        for index in range(dice.between(1, 3)):
            happened = day - datetime.timedelta(days=dice.between(1, 9))
            when = {"edtf": happened.isoformat() + ("~" if dice.chance(0.1) else ""), "zone": dice.pick(words.ZONES)}
            if "~" not in when["edtf"] and dice.chance(0.4):
                moment = dice.below(len(words.CLOCKS))
                when |= {"phrase": words.PHRASES[moment], "clock": words.CLOCKS[moment]}
            place = dice.pick(words.PEAKS)
            events[f"event-{number:06}-{index}"] = {
                "title": f"Incident {index + 1} at {place}", "when": when, "place": place}
        return events

    def _claim(self, dice, claim, happening, speaker, number, events):
        record = {"text": happening[0].upper() + happening[1:] + ".", "kind": dice.pick(words.KINDS)}
        attribution = {"speaker": speaker, "via": source_id(dice.early(len(self._sources)))}
        if dice.chance(0.5):
            attribution["evidence"] = dice.pick(words.EVIDENCE)
        if dice.chance(0.2):
            attribution |= {"mode": "direct-quote", "quote": f"I was there: {happening}."}
        record["by"] = [attribution]
        if dice.chance(0.2):
            second = speaker_id(dice.early(len(self._speakers)))
            if second != speaker:
                record["by"].append({"speaker": second, "via": attribution["via"]})
        if dice.chance(0.5):
            record["event"] = dice.pick(events)
        if dice.chance(0.2):
            record["quantity"] = {"value": dice.between(0, 500), "unit": dice.pick(words.UNITS)}
        if dice.chance(0.05):
            record["caveat"] = {"text": "the log is still being read"}
        if dice.chance(0.1):
            record["kind"] = "belief-report"
            record["embeds"] = {
                "id": f"{claim}-embedded", "text": prose.sentence(dice), "kind": "motive", "held-by": speaker}
        return record | self._relations(dice, number)

    def _relations(self, dice, number):
        """None to two relations to claims that were published on earlier days."""
        earlier = number  # the first article of this day
        while earlier and self.published(earlier - 1) == self.published(number):
            earlier -= 1
        relations = {}
        targets = set()
        for _ in range(dice.below(3) if earlier else 0):
            target = dice.pick(self._claims_of[dice.recent(earlier)])
            if target in targets:
                continue
            targets.add(target)
            if target not in self._settled and dice.chance(0.1):
                self._settled.add(target)
                relations.setdefault(dice.pick(VERDICTS), []).append(target)
            else:
                relations.setdefault(dice.pick(RELATIONS), []).append(target)
        return relations

    def _loose_ends(self, dice, number, day, claims):
        """What stays open, whom we asked, and what was corrected: in some articles."""
        found = {}
        if dice.chance(0.25):
            found["questions"] = {
                f"question-{number:06}": {
                    "text": f"Why was it that {prose.happening(dice)}?", "about": dice.pick(claims)}}
        if dice.chance(0.2):
            found["inquiries"] = {
                f"inquiry-{number:06}": {
                    "who": speaker_id(dice.pick(organizations(len(self._speakers)))), "about": [dice.pick(claims)],
                    "when": day.isoformat(), "answer": dice.pick(["none", "declined", "partial", "unreachable"])}}
        if dice.chance(0.05):
            corrected = day + datetime.timedelta(days=dice.between(1, 20))
            found["corrections"] = [
                {"date": corrected.isoformat(), "text": "A figure was corrected.", "claims": [dice.pick(claims)],
                 "was": "several", "now": str(dice.between(2, 90))}]
        return found

    def _mentions(self, dice, number, events):
        """Links to this article's events, to a source, and to another article and one of its claims."""
        links = [f"[what happened first](event:{next(iter(events))})",
                 f"[the log](source:{source_id(dice.early(len(self._sources)))})"]
        if number:
            other = dice.recent(number)
            links.append(f"[the report before](article:{self.slug(other)})")
            links.append(f"[what was said then](claim:{dice.pick(self._claims_of[other])})")
        return links
