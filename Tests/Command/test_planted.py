"""Mistakes planted in the first briefing, as an editor in a hurry makes them: each is found at its words, and alone.

A row says what was done to a copy of content/ and what must be reported: the rule, and words that stand on the reported
line. `also` are the rules that rightly speak too, because one edit did two things.
"""

import hashlib
import json
import shutil
from dataclasses import dataclass

import pytest

from onrecord import CLEAN, REPOSITORY

ARTICLE = "content/articles/word-after-the-missiles.md"
CLAIMS = "content/claims.yml"
SPEAKERS = "content/speakers.yml"
SOURCES = "content/sources.yml"
EVENTS = "content/events.yml"
QUESTIONS = "content/questions.yml"
SETTINGS = "content/site.yml"


@dataclass(frozen=True)
class Edit:
    file: str
    old: str  # stands once in the file; "" stands for the end of it
    new: str

    def apply(self, site):
        path = site / self.file
        path.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        if self.old:
            assert text.count(self.old) == 1, f"{self.old!r} stands {text.count(self.old)} times in {self.file}"
            text = text.replace(self.old, self.new)
        else:
            text += self.new
        path.write_text(text, encoding="utf-8")


@dataclass(frozen=True)
class Planted:
    name: str
    rule: str
    at: str  # stands on the reported line
    edits: tuple
    also: frozenset


def plant(name, rule, at, *edits, also=""):
    return Planted(name, rule, at, tuple(Edit(*edit) for edit in edits), frozenset(also.split()))


# An archived text of the president's remarks in Davos and one of the Pentagon's briefing, for what is quoted from them.
DAVOS_TEXT = (
    "Q Mr. President, a question on the injured. THE PRESIDENT: No, I heard that they had headaches, and a couple of other "
    "things, but I would say, and I can report, it is not very serious. They told me about it numerous days later.\n")
BRIEFING_TEXT = (
    "GEN. MILLEY: That is my own personal assessment. I believe that what I saw was intended to cause structural damage, "
    "destroy vehicles and equipment and aircraft and to kill personnel. The analytics is in the hands of professionals.\n")
DAVOS_ADDRESS = "  URL: https://trumpwhitehouse.archives.gov/briefings-statements/remarks-president-trump-press-conference-davos-switzerland/\n"
BRIEFING_ADDRESS = "  URL: https://www.centcom.mil/MEDIA/Transcripts/Article/2053672/press-brief-by-secretary-esper-and-general-milley/\n"


def archived(address, name, text, sha256=None):
    digest = hashlib.sha256(text.encode()).hexdigest() if sha256 is None else sha256
    line = f"  sha256: {digest}\n" if digest else ""
    return [(f"archive/{name}", "", text), (SOURCES, address, f"{address}  archived-text: archive/{name}\n{line}")]


ARCHIVE = archived(DAVOS_ADDRESS, "davos.txt", DAVOS_TEXT) + archived(BRIEFING_ADDRESS, "briefing.txt", BRIEFING_TEXT)
HEADACHES = "  quote: I heard that they had headaches\n"


def quoted(words, mode="partial-quote"):
    """The quote from Davos with other words, and the archive to compare it with."""
    old = "  mode: partial-quote\n" + HEADACHES
    return [*ARCHIVE, (CLAIMS, old, f"  mode: {mode}\n  quote: {words}\n")]


SOURCING = [
    plant("a claim of our own with nothing under it", "claim-without-evidence", "on-edge:",
          (ARTICLE, "  two-bases:\n", "  on-edge:\n    text: Washington was on edge that night.\n    via: us\n  two-bases:\n"),
          (ARTICLE, "The missiles\n[strained", "[Washington was on edge](claim:on-edge). The missiles\n[strained")),
    plant("the source of a claim deleted", "claim-without-source", "by: hoffman",
          (CLAIMS, "  via: post-brain-injuries\n", ""), also="unused-source"),
    plant("a claim in the later record without speaker and source", "claim-without-evidence", "us-alert:",
          (CLAIMS, "", "\nus-alert:\n  text: American bases in the Gulf were on alert.\n  reported: 2020-01-09\n  supports: tension\n"),
          (ARTICLE, "The next day [the sanctions came]", "[Bases were on alert](claim:us-alert). The next day [the sanctions came]")),
    plant("the reason for anonymity deleted", "anonymous-without-reason", "channel-source:",
          (ARTICLE, "    reason: not-stated\n    knows-how", "    knows-how")),
    plant("not authorized to speak", "boilerplate-reason", "reason: not authorized",
          (ARTICLE, "    reason: not-stated\n    knows-how", "    reason: not authorized to speak publicly about the matter\n    knows-how")),
    plant("asked not to be named", "boilerplate-reason", "reason: who asked",
          (ARTICLE, "    reason: not-stated\n    knows-how", "    reason: who asked not to be identified\n    knows-how")),
    plant("condition of anonymity", "boilerplate-reason", "reason: spoke on",
          (ARTICLE, "    reason: not-stated\n    knows-how", "    reason: spoke on condition of anonymity\n    knows-how")),
    plant("plain a source", "vague-description", "described-as: a source",
          (ARTICLE, "described-as: a source familiar with the channel", "described-as: a source")),
    plant("a well-placed source", "vague-description", "described-as: a well-placed source",
          (ARTICLE, "described-as: a source familiar with the channel", "described-as: a well-placed source")),
    plant("an evaluation by somebody unnamed", "anonymous-opinion", "kind: evaluation",
          (ARTICLE, "regularly used for consular business.\n", "regularly used for consular business.\n    kind: evaluation\n")),
    plant("a source also cited as declining comment", "anonymous-and-declined", "who: channel-source",
          (ARTICLE, "  mission-asked:\n", "  source-asked: {who: channel-source, about: no-route, when: 2020-01-08, answer: declined}\n  mission-asked:\n")),
    plant("off the record", "confidential-reference", "qualifies: channel-always",
          (ARTICLE, "      - speaker: channel-source\n        mode: indirect\n        terms: not-stated\n  crisis-use",
           "      - speaker: channel-source\n        mode: indirect\n        terms: off-record\n  crisis-use")),
    plant("told to the desk, terms not given", "terms-not-stated", "speaker: channel-source",
          (ARTICLE, "      - speaker: channel-source\n        mode: indirect\n        terms: not-stated\n  crisis-use",
           "      - speaker: channel-source\n        mode: indirect\n        via: us\n  crisis-use"), also="anonymous-without-reason"),
    plant("one unnamed person told as fact in a summing-up", "anonymous-origin-as-fact", "Iran used at least three",
          (ARTICLE, "", "\n## In short\n\n[Iran used at least three go-betweens](claim:channels).\n")),
    plant("one office told as fact in a summing-up", "single-origin-as-fact", "There were 110 injured",
          (ARTICLE, "", "\n## In short\n\n[There were 110 injured](claim:final-count).\n")),
    plant("an inferred attribution", "attribution-inferred", "attributed: inferred",
          (ARTICLE, "    note: CNN's sentence names nobody; the one before it names the person familiar with the matter.\n  us-reply:\n", "  us-reply:\n"),
          (ARTICLE, "text: Iran was waiting for the American reaction.\n    kind: intent\n    by:\n      - speaker: insider\n        attributed: by-nearness",
           "text: Iran was waiting for the American reaction.\n    kind: intent\n    by:\n      - speaker: insider\n        attributed: inferred")),
    plant("an unknown attribution", "attribution-inferred", "attributed: unknown",
          (ARTICLE, "  us-reply:\n    text: Washington sought to tell Iran that it worried as much about Iran's armed allies in the region as about Iran itself.\n    by:\n      - speaker: insider\n",
           "  us-reply:\n    text: Washington sought to tell Iran that it worried as much about Iran's armed allies in the region as about Iran itself.\n    by:\n      - speaker: insider\n        attributed: unknown\n")),
    plant("the remark on nearness deleted", "attribution-by-nearness", "attributed: by-nearness",
          (ARTICLE, "    note: CNN's sentence names nobody; the next one names the person familiar with the matter.\n", "")),
    plant("confirmed, with one origin", "confirmed-by-too-few", "credibility: 1", (ARTICLE, "credibility: 2", "credibility: 1")),
    plant("confirmed, from two reports of one office", "confirmed-by-too-few", "credibility: 1",
          (CLAIMS, "  supersedes: fifty-diagnosed\n", "  supersedes: fifty-diagnosed\n  credibility: 1\n")),
    plant("F taken for unreliable", "ungraded-taken-as-low", "unreliable",
          (SOURCES, "  note: The headline here is ours; the address is the agency's.\n",
           "  reliability: F\n  note: The headline here is ours. The agency is unreliable.\n")),
    plant("6 taken for doubtful", "ungraded-taken-as-low", "doubtful",
          (CLAIMS, "  credibility: 5\n", "  credibility: 6\n  note: A doubtful figure.\n")),
    plant("likelihood and confidence", "likelihood-with-confidence", "confidence: low",
          (ARTICLE, "  waiting:\n", "  waiting:\n    likelihood: likely\n    confidence: low\n")),
    plant("both rows of likelihood", "mixed-likelihood-words", "highly-probable",
          (ARTICLE, "  waiting:\n", "  waiting:\n    likelihood: very-likely\n"),
          (CLAIMS, "sanctions-imposed:\n", "sanctions-imposed:\n  likelihood: highly-probable\n")),
    plant("'seems to be' edited away", "stronger-than-its-source", "Iran is standing down",
          (ARTICLE, "text: Iran seems to be standing down.", "text: Iran is standing down.")),
    plant("'seems' edited to 'certainly'", "stronger-than-its-source", "Iran is certainly standing down",
          (ARTICLE, "text: Iran seems to be standing down.", "text: Iran is certainly standing down.")),
]

ATTRIBUTION = [
    plant("a paper named that is not on the way", "relay-not-in-chain", "The Wall Street Journal",
          (ARTICLE, "[announced further sanctions](claim:more-sanctions) and\n",
           "[announced further sanctions](claim:more-sanctions), The Wall Street Journal reported, and\n")),
    plant("two reports taken from each other", "cycle", "toi-report:",
          (SOURCES, "  outlet: wall-street-journal\n", "  outlet: wall-street-journal\n  derived-from: toi-report\n")),
    plant("a copy no longer said to be one", "undeclared-copy", "title: Iran sent",
          (SOURCES, "  copy-of: cnn-report\n", ""), also="source-leads-nowhere"),
    plant("wire copy from another paper", "undeclared-copy", "title: 11 U.S. troops",
          (SOURCES, "", "\nstraits-times:\n  title: 11 U.S. troops wounded in last week's Iran attack on Iraq base - Central Command\n  author: AFP\n  issued: 2020-01-17\n  publisher: The Straits Times\n  URL: https://www.straitstimes.com/world/11-troops\n"),
          (CLAIMS, "none-killed:\n  text: No American service member was killed in the attack.\n  by: urban\n  via: afp-first-injuries\n",
           "none-killed:\n  text: No American service member was killed in the attack.\n  by:\n    - {speaker: urban, via: afp-first-injuries}\n    - {speaker: urban, via: straits-times}\n")),
    plant("a report of belief contradicting another", "belief-contradicts-belief", "contradicts: milley-belief",
          (ARTICLE, "      contradicts: meant-to-kill\n", "    contradicts: milley-belief\n"), also="one-sided-contradiction"),
    plant("said a day after it was reported", "said-after-report", "2020-01-09",
          (ARTICLE, "    quote: appears to be standing down\n    said:\n      edtf: 2020-01-08", "    quote: appears to be standing down\n    said:\n      edtf: 2020-01-09")),
    plant("an event dated after its report", "event-after-report", "edtf: 2020-01-13",
          (EVENTS, "    edtf: 2020-01-03\n    zone: Asia/Tehran\n", "    edtf: 2020-01-13\n    zone: Asia/Tehran\n")),
    plant("a claim about a later day", "claim-dated-after-report", "edtf: 2020-01-18",
          (CLAIMS, "  when:\n    edtf: 2020-01-08\n    zone: Asia/Baghdad\n    clock: 01:45/02:15", "  when:\n    edtf: 2020-01-18\n    zone: Asia/Baghdad\n    clock: 01:45/02:15")),
    plant("a figure as of a later day", "claim-dated-after-report", "as-of: 2020-02-28",
          (CLAIMS, "    as-of: 2020-01-28\n", "    as-of: 2020-02-28\n")),
    plant("a source of May under a claim of January", "source-after-report", "via: hill-medals",
          (ARTICLE, "  tone:\n", "  tone:\n    via: hill-medals\n")),
    plant("read before it was issued", "read-before-issued", "accessed: 2020-01-04",
          (SOURCES, "  title: 29 Purple Hearts approved", "  accessed: 2020-01-04\n  title: 29 Purple Hearts approved")),
    plant("an inquiry whose claim left the article", "inquiry-about-absent-claim", "about: us-note",
          (ARTICLE, "[an earlier message, from Washington](claim:us-note)", "an earlier message, from Washington"), also="claim-never-anchored"),
    plant("the refusal cut from the article", "asked-party-not-mentioned", "who: iran-un-mission",
          (ARTICLE, "\n[Iran's mission to the United Nations](speaker:iran-un-mission)\n[would not comment](inquiry:mission-asked).", "")),
    plant("the silence cut from the article", "asked-party-not-mentioned", "who: nsc",
          (ARTICLE, " The\n[National Security Council](speaker:nsc)\n[did not answer CNN](inquiry:nsc-asked), which neither denies nor confirms any of it.", "")),
]

QUOTATION = [
    plant("words in quotation marks that nobody is cited for", "quotation-marks-without-quote", "a clear signal",
          (ARTICLE, "They described a belief and did not vouch for it.", "They called it “a clear signal to everyone” and did not vouch for it.")),
    plant("a word changed in the text of the article", "quotation-marks-without-quote", "stands prepared to support",
          (ARTICLE, "“stands ready to support”", "“stands prepared to support”")),
    plant("a quote inside our words of a claim", "claim-text-quotes", "the utmost restraint",
          (ARTICLE, "text: All sides should show the utmost restraint and", "text: All sides should show “the utmost restraint” and")),
    plant("a quote that is not in the archived text", "quote-not-in-source", "migraines",
          *quoted("some of them complained of migraines at night"), also="quotation-marks-without-quote"),
    plant("a quote from another source", "quote-in-other-source", "structural damage",
          *quoted("intended to cause structural damage"), also="quotation-marks-without-quote"),
    plant("one word altered", "quote-altered", "they had migraines",
          *quoted("I heard that they had migraines, and a couple of other things"), also="quotation-marks-without-quote"),
    plant("words left out without a mark", "quote-elision-unmarked", "headaches, but I would say",
          *quoted("I heard that they had headaches, but I would say")),
    plant("words left out, with dots alone", "quote-elision-ambiguous", "headaches ... but",
          *quoted("I heard that they had headaches ... but I would say")),
    plant("pieces in another order", "quote-out-of-order", "not very serious […]",
          *quoted("not very serious […] I heard that they had headaches")),
    plant("a direct quote that breaks off", "quote-cut-mid-sentence", "I heard that they had headaches",
          *quoted("I heard that they had headaches", mode="direct-quote")),
    plant("capitals changed", "quote-differs-in-form", "I Heard",
          *quoted("I Heard that they had Headaches")),
    plant("a space lost", "quote-differs-in-form", "thatthey",
          *quoted("I heard thatthey had headaches")),
    plant("an archived text with another sum", "archived-text-changed", "sha256: ",
          *archived(DAVOS_ADDRESS, "davos.txt", DAVOS_TEXT, sha256="0" * 64)),
    plant("an archived text without a sum", "archived-text-without-sha256", "archived-text: archive/davos.txt",
          *archived(DAVOS_ADDRESS, "davos.txt", DAVOS_TEXT, sha256="")),
    plant("an archived text that is not there", "archived-text-unreadable", "archived-text: archive/davo.txt",
          (SOURCES, DAVOS_ADDRESS, DAVOS_ADDRESS + "  archived-text: archive/davo.txt\n")),
    plant("a paragraph quoted whole", "quote-too-long", "quote: I heard that",
          (CLAIMS, "I heard that they had headaches", "I heard that they had headaches" + " and a few other things besides" * 20)),
]

LIFE = [
    plant("a status without its reason", "status-without-reason", "by: eleven-treated",
          (CLAIMS, "      source: afp-first-injuries\n      reason: The president stated it without reserve; Central Command then reported injured service members.\n", "")),
    plant("a status with nothing at all", "status-without-ground", "date: 2020-01-16",
          (CLAIMS, "      by: eleven-treated\n      source: afp-first-injuries\n      reason: The president stated it without reserve; Central Command then reported injured service members.\n", "")),
    plant("superseded by nothing", "superseded-without-successor", "is: superseded",
          (CLAIMS, "  fulfils: more-sanctions\n", "  fulfils: more-sanctions\n  status:\n    - {date: 2020-03-01, is: superseded, reason: The sanctions were widened.}\n"),
          also="fallen-claim-in-text"),
    plant("two successors of one count", "two-successors", "supersedes: fifty-diagnosed",
          (CLAIMS, "  supersedes: sixty-four-diagnosed\n", "  supersedes: fifty-diagnosed\n")),
    plant("counts superseding in a loop", "cycle", "supersedes: hundred-nine-diagnosed",
          (CLAIMS, "  supersedes: eleven-treated\n", "  supersedes: [eleven-treated, final-count]\n")),
    plant("a correction of nothing", "correction-without-claim", "date: 2020-01-24",
          (ARTICLE, "    claims: eleven-treated\n", "")),
    plant("a caveat past its day", "caveat-overdue", "due: 2020-02-01",
          (ARTICLE, "      closed-by: final-count\n", "      due: 2020-02-01\n")),
    plant("a question answered and left open", "question-answered-not-closed", "answers: final-count",
          (QUESTIONS, "  closed: 2020-02-21\n  closed-by: final-count\n", "")),
    plant("closed by a claim that fell", "closed-by-fallen-claim", "closed-by: trump-no-harm",
          (QUESTIONS, "  closed-by: final-count\n", "  closed-by: trump-no-harm\n")),
    plant("medals resting on a count that was replaced", "rests-on-fallen-claim", "first-medals:",
          (CLAIMS, "  supersedes: fifty-diagnosed\n", "  supersedes: fifty-diagnosed\n  supports: first-medals\n")),
    plant("retracted, and told as if it stood", "fallen-claim-in-text", "claim:sanctions-imposed",
          (CLAIMS, "  fulfils: more-sanctions\n", "  fulfils: more-sanctions\n  status:\n    - {date: 2020-03-01, is: retracted, reason: The order was never signed.}\n")),
    plant("refuted, and told as if it stood", "fallen-claim-in-text", "claim:tension",
          (ARTICLE, "further.\n    kind: characterisation\n    event: strike\n",
           "further.\n    kind: characterisation\n    event: strike\n    status:\n      - {date: 2020-02-01, is: refuted, reason: Both sides said that it had eased.}\n")),
    plant("the other figure cut", "one-sided-contradiction", "claim:sixteen-fired",
          (ARTICLE, "[16 fired](claim:sixteen-fired), Iraq's command\n[22 landed](claim:twenty-two-landed).", "[16 fired](claim:sixteen-fired)."),
          also="claim-never-anchored"),
]

HYGIENE = [
    plant("a speaker nobody needs", "unused-speaker", "powell:", (SPEAKERS, "", "\npowell:\n  name: Colin Powell\n  kind: person\n")),
    plant("a source nobody needs", "unused-source", "le-monde:",
          (SOURCES, "", "\nle-monde:\n  title: Le récit d'une nuit\n  issued: 2020-01-12\n  publisher: Le Monde\n  URL: https://www.lemonde.fr/nuit\n")),
    plant("an event nobody needs", "unused-event", "funeral:",
          (EVENTS, "", "\nfuneral:\n  title: Crowds bury the general\n  when: {edtf: 2020-01-07, zone: Asia/Tehran}\n")),
    plant("a claim whose words lost their link", "unused-claim", "swiss-offer:",
          (ARTICLE, "[“stands ready to support”](claim:swiss-offer)", "“stands ready to support”")),
    plant("a claim that others lean on lost its link", "claim-never-anchored", "little-room:",
          (ARTICLE, "[gave Iran next to no way out](claim:little-room)", "gave Iran next to no way out")),
    plant("one officer written twice", "near-duplicate-name", "Thomas Campbel",
          (SPEAKERS, "", "\nthomas-campbell:\n  name: Lt. Col. Thomas Campbel\n  kind: person\n"),
          (CLAIMS, "  by: campbell\n  via: well-news\n", "  by: thomas-campbell\n  via: well-news\n")),
    plant("one address under two sources", "near-duplicate-source", "axios.com",
          (SOURCES, "", "\naxios-2021:\n  title: Further Purple Hearts\n  issued: 2021-12-09\n  publisher: Axios\n  URL: https://www.axios.com/2021/12/09/army-purple-hearts-iran-missile-attack-troops-iraq\n"),
          (CLAIMS, "  by: ramirez\n  via: axios-medals\n", "  by:\n    - {speaker: ramirez, via: axios-medals}\n    - {speaker: ramirez, via: axios-2021}\n")),
    plant("a source without its address", "source-leads-nowhere", "hill-medals:",
          (SOURCES, "  URL: https://thehill.com/policy/defense/496032-29-purple-hearts-approved-for-troops-injured-in-iran-missile-strike\n", "")),
    plant("here", "link-text-says-nothing", "[here]",
          (ARTICLE, "Both reports of\nbelief", "The transcript is [here](https://www.centcom.mil/MEDIA/Transcripts/). Both reports of\nbelief")),
    plant("a picture without words", "image-without-text", "![](",
          (ARTICLE, "## What the president said\n", "![](map.svg)\n\n## What the president said\n"),
          ("content/articles/map.svg", "", '<svg xmlns="http://www.w3.org/2000/svg"/>\n')),
    plant("a heading two levels down", "heading-jump", "#### What Switzerland", (ARTICLE, "## What Switzerland", "#### What Switzerland")),
    plant("a second title", "second-title", "# What Switzerland", (ARTICLE, "## What Switzerland", "# What Switzerland")),
]

RECORDS = [
    plant("a speaker misspelt", "unresolved-id", "by: mnuchn", (CLAIMS, "  by: mnuchin\n", "  by: mnuchn\n"), also="unused-speaker"),
    plant("a claim misspelt in the text", "unresolved-id", "claim:sixtyfour-diagnosed",
          (ARTICLE, "(claim:sixty-four-diagnosed)", "(claim:sixtyfour-diagnosed)")),
    plant("the title reworded under its anchor", "lost-anchor", "exact: word that Iran was done",
          (ARTICLE, "title: After the missiles, word that Iran was done", "title: After the missiles, word that Iran had finished")),
    plant("the text reworded under its anchor", "lost-anchor", "exact: Iran meant to kill",
          (ARTICLE, "by name: Iran meant to kill]", "by name: Iran wanted to kill]")),
    plant("the key of the source misspelt", "unknown-key", "vai: post", (CLAIMS, "  via: post-brain-injuries\n", "  vai: post-brain-injuries\n")),
    plant("terms that there are not", "unknown-value", "terms: on the record",
          (CLAIMS, "  mode: indirect\n  terms: not-stated\n", "  mode: indirect\n  terms: on the record\n")),
    plant("a key misspelt", "unknown-key", "evidance", (CLAIMS, "  evidence: hearsay\n", "  evidance: hearsay\n")),
    plant("a thirteenth month", "malformed-date", "2020-13-09", (EVENTS, "    edtf: 2020-01-09\n", "    edtf: 2020-13-09\n")),
    plant("a claim that corrects itself", "self-relation", "corrects: eleven-treated",
          (CLAIMS, "  corrects: no-harm\n", "  corrects: eleven-treated\n")),
    plant("a claim under a name that is taken", "duplicate-id", "headaches:",
          (ARTICLE, "  tone:\n", "  headaches:\n    text: The injured had headaches.\n    evidence: witnessed\n  tone:\n")),
    plant("a quote without its mode", "quote-without-mode", "quote: I heard", (CLAIMS, "  mode: partial-quote\n" + HEADACHES, HEADACHES)),
    plant("public words about a confidential source", "confidential-reference", "via: tass-swiss",
          (SOURCES, "tass-swiss:\n", "tass-swiss:\n  confidential: true\n"), also="secret-in-public"),
]

JOURNAL_OFFICIALS = "    described-as: US officials who spoke to The Wall Street Journal\n    kind: group\n    reason: not-stated\n"
SUMMED_UP = "The summary is the reporter's."

# Slips of the hand: in a date, a bracket, a spelling. One slip is one finding, whatever leans on it.
SLIPS = [
    plant("a space behind the colon of a reference", "reference-as-text", "(claim: tension)",
          (ARTICLE, "(claim:tension)", "(claim: tension)"), also="claim-never-anchored"),
    plant("a reference that does not close", "reference-as-text", "(claim:tension.",
          (ARTICLE, "(claim:tension).", "(claim:tension."), also="claim-never-anchored"),
    plant("the brackets of a reference changed places", "reference-as-text", "[speaker:milley]",
          (ARTICLE, "[Gen. Mark Milley](speaker:milley)", "(Gen. Mark Milley)[speaker:milley]")),
    plant("last year's date on the article", "published-before-sources", "published: 2019-01-08",
          (ARTICLE, "published: 2020-01-08\n", "published: 2019-01-08\n"), also="event-after-report"),
    plant("the key of the article's date misspelt", "unknown-key", "publshed:",
          (ARTICLE, "published: 2020-01-08\n", "publshed: 2020-01-08\n")),
    plant("the article's date deleted", "missing-key", "title: After the missiles",
          (ARTICLE, "published: 2020-01-08\n", "")),
    plant("a month without its nought", "malformed-date", "2020-1-24", (CLAIMS, "  reported: 2020-01-24\n", "  reported: 2020-1-24\n")),
    plant("a date as Americans write it", "malformed-date", "01/24/2020", (CLAIMS, "  reported: 2020-01-24\n", "  reported: 01/24/2020\n")),
    plant("the thirtieth of February", "malformed-date", "2020-02-30", (CLAIMS, "  reported: 2020-02-21\n", "  reported: 2020-02-30\n")),
    plant("a title with a colon, which ends the reading of the sources", "yaml-needs-quotes", "title: Exclusive: Swiss",
          (SOURCES, "  title: Swiss Back Channel", "  title: Exclusive: Swiss Back Channel")),
    plant("a question closed a year before it was asked", "closed-before-asked", "closed: 2019-02-21",
          (QUESTIONS, "  closed: 2020-02-21\n", "  closed: 2019-02-21\n")),
    plant("a correction of last year", "corrected-before-published", "date: 2019-01-24",
          (ARTICLE, "  - date: 2020-01-24\n", "  - date: 2019-01-24\n")),
    plant("the report that another was taken from misspelt", "unresolved-id", "derived-from: wsj",
          (SOURCES, "  derived-from: wsj-report\n", "  derived-from: wsj\n")),
    plant("one minister under two spellings", "near-duplicate-name", "Mohammed Javad Zarif",
          (SPEAKERS, "", "\njavad-zarif:\n  name: Mohammed Javad Zarif\n  kind: person\n"),
          (CLAIMS, "  by: zarif\n", "  by: javad-zarif\n"), also="unused-speaker"),
    plant("quotation marks in the headline", "quotation-marks-without-quote", "we are finished here",
          (ARTICLE, "title: After the missiles, word", 'title: "After the missiles, ‘we are finished here’: word'),
          (ARTICLE, "word that Iran was done\npublished", 'word that Iran was done"\npublished')),
    plant("quotation marks in the bottom line", "quotation-marks-without-quote", "beyond any doubt",
          (ARTICLE, "  That messages passed is confirmed on", "  That messages passed is “confirmed beyond any doubt” on")),
    plant("an agency that the site has no record of", "relay-not-in-chain", "the Associated Press",
          (ARTICLE, "brain injuries went to [34](claim:thirty-four-diagnosed)",
           "brain injuries went, the Associated Press reported, to [34](claim:thirty-four-diagnosed)")),
    plant("a claim in one line, without source and evidence", "claim-without-evidence", "bases-dark:",
          (CLAIMS, "", '\nbases-dark: {text: "The bases had no power.", kind: observation, reported: 2020-01-09}\n'),
          (ARTICLE, "Wednesday, Iraqi time.", "Wednesday, Iraqi time. [The lights were out](claim:bases-dark).")),
    plant("anonymity for the sensitivity of the matter", "boilerplate-reason", "reason: because of",
          (ARTICLE, JOURNAL_OFFICIALS, JOURNAL_OFFICIALS.replace("not-stated", "because of the sensitivity of the matter"))),
    plant("anonymity folded over two lines", "boilerplate-reason", "reason: >-",
          (ARTICLE, JOURNAL_OFFICIALS, JOURNAL_OFFICIALS.replace("not-stated", ">-\n      who lacked authorization to brief the\n      press on the record"))),
    plant("likelihood and confidence of what is reported", "likelihood-with-confidence", "confidence: moderate",
          (ARTICLE, "      held-by: milley\n", "      held-by: milley\n      likelihood: likely\n      confidence: moderate\n")),
    plant("6 taken for improbable in a check", "ungraded-taken-as-low", "result: Implausible",
          (CLAIMS, "  credibility: 5\n", "  credibility: 6\n  checked: {date: 2020-01-09, how: Compared., result: Implausible.}\n")),
    plant("copies counted as two", "confirmed-by-too-few", "credibility: 1",
          (ARTICLE, "        via: [cnn-report, abc17-copy]\n    event: signal\n", "        via: [cnn-report, abc17-copy]\n    event: signal\n    credibility: 1\n")),
    plant("no holder of a belief", "embedded-without-holder", "id: meant-to-kill", (ARTICLE, "      held-by: milley\n", "")),
    plant("claims that bear each other out", "circular-confirmation", "claim: final-count",  # the last of the circle
          (CLAIMS, "  note: The last figure that the Pentagon gave out.\n", "  supports: first-medals\n")),
    plant("an address without its scheme", "malformed-address", "URL: tass.com", (SOURCES, "URL: https://tass.com/", "URL: tass.com/")),
    plant("an office that is part of its own part", "cycle", "central-command:",  # the last of the circle
          (SPEAKERS, "  name: US Department of Defense\n  kind: organization\n  member-of: us-government\n",
           "  name: US Department of Defense\n  kind: organization\n  member-of: [us-government, central-command]\n")),
    plant("a profile that links to nothing", "unresolved-id", "event:pentagon-brief",
          ("content/speakers/milley.md", "(event:pentagon-briefing)", "(event:pentagon-brief)")),
    plant("a zone misspelt", "unknown-zone", "America/New-York", (SETTINGS, "zone: America/New_York\nzone-names", "zone: America/New-York\nzone-names")),
    plant("an hour that never came", "time-in-gap", "clock: 02:33",
          (EVENTS, "    edtf: 2020-01-22\n    zone: Europe/Zurich\n    clock: 12:33\n", "    edtf: 2020-03-29\n    zone: Europe/Zurich\n    clock: 02:33\n"),
          also="event-after-report"),
    plant("a footnote that is not there", "undefined-footnote", "[^2]", (ARTICLE, SUMMED_UP, f"{SUMMED_UP}[^2]")),
]

PLANTED = SOURCING + ATTRIBUTION + QUOTATION + LIFE + HYGIENE + RECORDS + SLIPS


@pytest.fixture
def copy(tmp_path):
    """A copy of the first briefing and of what it has accepted."""
    site = tmp_path / "site"
    shutil.copytree(REPOSITORY / "content", site / "content")
    shutil.copy(REPOSITORY / "baseline.json", site)
    return site


def found(onrecord, site):
    """What the check reports, without what the baseline accepts."""
    done = onrecord.run("check", site, "--format", "json")
    return [finding for finding in json.loads(done.stdout)["diagnostics"] if not finding.get("accepted")]


def line(site, finding):
    place = finding["place"]
    return (site / place["path"]).read_text(encoding="utf-8").split("\n")[place["start"]["line"] - 1]


def test_the_briefing_has_nothing_but_what_it_accepts(onrecord, copy):
    done = onrecord.run("check", copy, "--strict")
    assert (done.returncode, done.stdout.splitlines()[:-1]) == (CLEAN, []), done.stdout
    assert found(onrecord, copy) == []


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: planted.name)
def test_a_planted_mistake_is_found_at_its_words(onrecord, copy, planted):
    for edit in planted.edits:
        edit.apply(copy)
    findings = found(onrecord, copy)
    places = [line(copy, finding) for finding in findings if finding["rule"] == planted.rule]
    assert places, f"not found; reported: {[finding['rule'] for finding in findings]}"
    assert any(planted.at in words for words in places), places
    assert {finding["rule"] for finding in findings} <= {planted.rule} | planted.also, [finding["message"] for finding in findings]


INNOCENT = {
    "a sentence reworded": [(ARTICLE, "They described a belief and did not vouch for it.", "None of them vouched for the belief.")],
    "the title of a book": [(ARTICLE, "Both reports of\nbelief", "Bob Woodward's book “Rage” tells of that night. Both reports of\nbelief")],
    "the headline of a source": [
        (ARTICLE, "By 11 January [The Wall", "Under the headline “Swiss Back Channel Helped Defuse U.S.-Iran Crisis”, by 11 January [The Wall")],
    "a speaker of one sentence": [
        (SPEAKERS, "", "\nhook:\n  name: Janine Hook\n  kind: person\n  role: analyst\n"),
        (ARTICLE, "The missiles\n[strained", "[Janine Hook](speaker:hook) watched from Baghdad. The missiles\n[strained")],
    "a second source": [
        (CLAIMS, "  via: post-brain-injuries\n", "  via: [post-brain-injuries, upi-again]\n"),
        (SOURCES, "", "\nupi-again:\n  title: Pentagon counts 34 injured\n  issued: 2020-01-24\n  publisher: UPI\n  URL: https://www.upi.com/34\n")],
    "dashes": [(ARTICLE, "(event:injury-count) to settle", "(event:injury-count) – more than a month – to settle")],
    "an article in French": [
        ("content/articles/nuit.md", "", "---\ntitle: La nuit\npublished: 2020-01-09\nlang: fr\nsummary: Ce que l'on sait.\n---\nSelon Berne, le canal « continue de fonctionner ». [Les missiles](event:strike) sont tombés.\n")],
    "a so-called thing": [(ARTICLE, "[strained relations still more]", "[strained the two countries' so-called “relations” still more]")],
    "a shorter quote": [(ARTICLE, "“stands ready to support”", "“ready to support”")],
    "a comma inside the marks": [(ARTICLE, "[“deeply concerned”](claim:swiss-concern), asks", "[“deeply concerned,”](claim:swiss-concern) asks")],
    "straight marks": [(ARTICLE, "“stands ready to support”", '"stands ready to support"')],
    "apostrophes": [(ARTICLE, "sums them up:", "sums 'em up, as the '90s had it:")],
    "what the desk saw itself": [
        (ARTICLE, "  two-bases:\n", "  on-edge:\n    text: Washington was on edge that night.\n    via: us\n    evidence: witnessed\n  two-bases:\n"),
        (ARTICLE, "The missiles\n[strained", "[Washington was on edge](claim:on-edge). The missiles\n[strained")],
    "a reason that is one": [
        (ARTICLE, "    reason: not-stated\n    knows-how", "    reason: feared for the channel if the ministry were to know who spoke\n    knows-how")],
    "a footnote": [
        (ARTICLE, "(event:injury-count) to settle.", "(event:injury-count) to settle.[^1]"), (ARTICLE, "", "\n[^1]: Counted from 8 January.\n")],
    "a picture with words": [
        (ARTICLE, "## What the president said\n", "![Map of the two bases](map.svg)\n\n## What the president said\n"),
        ("content/articles/map.svg", "", '<svg xmlns="http://www.w3.org/2000/svg"/>\n')],
    "another article on the same claims": [
        ("content/articles/count.md", "", "---\ntitle: The count\npublished: 2020-02-22\nsummary: The count ended.\n---\nThe Pentagon's [last count](claim:final-count) was 110, its statement said.\n")],
    "archived texts that agree": ARCHIVE,
    "an elision that is marked": quoted("I heard that they had headaches […] but I would say"),
}


@pytest.mark.parametrize("name", INNOCENT)
def test_an_innocent_edit_raises_nothing(onrecord, copy, name):
    for edit in INNOCENT[name]:
        Edit(*edit).apply(copy)
    assert [finding["message"] for finding in found(onrecord, copy)] == []
