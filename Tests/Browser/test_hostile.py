"""A site in which every text is an attack, or turns the line round: it is shown as text, and does nothing."""

from pages import pages
from serving import serve

NARROWEST, DESKTOP = 320, 1280

# The ways in which markup of a text would have become markup of the page; the two forms of the site are its own.
FOREIGN_MARKUP = """() => [...document.querySelectorAll("*")].filter(element =>
    !element.closest("#finder, form#search") && ["IFRAME", "OBJECT", "EMBED", "FORM", "INPUT", "BASE", "MARQUEE", "MATH", "STYLE", "ANIMATE"]
        .includes(element.tagName.toUpperCase())
    || element.matches("script:not([src], [type='application/ld+json'])") || element.matches("meta[http-equiv=refresh]")
    || [...element.attributes].some(attribute => attribute.name.startsWith("on")
        || ["href", "src", "action"].includes(attribute.name)
            && /^\\s*(javascript|vbscript|data):/i.test(attribute.value))
).map(element => element.outerHTML.slice(0, 120))"""

# Where the first and the last character of the program's own words after a name stand: reversed, or not.
REVERSED = """() => {
    const reversed = [];
    for (const name of document.querySelectorAll(".by bdi, .by a, .state a, .facts dd a")) {
        const text = name.nextSibling ?? name.parentElement.nextSibling;
        if (text?.nodeType !== Node.TEXT_NODE) continue;
        const words = /[a-z]{2,}/.exec(text.data);
        if (!words) continue;
        const at = offset => {
            const range = document.createRange();
            range.setStart(text, offset);
            range.setEnd(text, offset + 1);
            return range.getBoundingClientRect();
        };
        const [first, last] = [at(words.index), at(words.index + words[0].length - 1)];
        if (first.width && first.top === last.top && last.left < first.left) reversed.push(text.data);
    }
    return reversed;
}"""


def test_nothing_runs_is_asked_for_or_becomes_markup(browser, hostile):
    complaints, requested, foreign = [], [], {}
    with serve(hostile) as address, browser.new_context() as context:
        page = context.new_page()
        page.on("dialog", lambda dialog: (complaints.append(f"{page.url}: {dialog.message}"), dialog.dismiss()))
        page.on("console", lambda message: complaints.append(f"{page.url}: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
        page.on("request", lambda request: requested.append(request.url))
        names = pages(hostile)
        for name in names:
            page.goto(address + name)
            page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
            if found := page.evaluate(FOREIGN_MARKUP):
                foreign[name] = found
            assert page.url == address + name, "it led elsewhere"
        page.goto(address + "articles/hostile.html")
        for mark in page.locator(".ref").all():
            mark.click()
            assert page.locator("#card .says").first.is_visible()
            assert page.evaluate(FOREIGN_MARKUP) == []
            page.keyboard.press("Escape")
    assert len(names) > 30
    assert complaints == []
    assert foreign == {}
    assert [url for url in requested if not url.startswith(address)] == []


def test_the_attacks_are_there_as_text(browser, hostile):
    """Else the test above would pass for a site that says nothing."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto((hostile / "articles" / "hostile.html").as_uri())
        text = page.locator("body").inner_text()
    for attack in ["<script>alert('headline')</script>", "<script>alert('speaker')</script>", "{{{body}}}",
                   "<img src=x onerror=alert('anonymous')>", "<script>alert('correction')</script>"]:
        assert attack in text, attack


def test_no_name_turns_the_words_after_it_round(browser, hostile):
    reversed_words = {}
    with browser.new_context() as context:
        page = context.new_page()
        for name in pages(hostile):
            page.goto((hostile / name).as_uri())
            if found := page.evaluate(REVERSED):
                reversed_words[name] = found
        assert reversed_words == {}
        # That it would be noticed:
        page.set_content('<p class="by"><bdi>Turned \u202Eretfa \u2067 gninrut</bdi>, on the record.</p>')
        assert page.evaluate(REVERSED) == [", on the record."]


def test_nothing_sticks_out_to_the_side(browser, hostile):
    too_wide = {}
    for width in (NARROWEST, DESKTOP):
        with browser.new_context(viewport={"width": width, "height": 900}) as context:
            page = context.new_page()
            for name in pages(hostile):
                page.goto((hostile / name).as_uri())
                needed = page.evaluate("document.documentElement.scrollWidth")
                if needed > width:
                    too_wide[name, width] = needed
    assert too_wide == {}


def test_no_control_character_is_published(hostile):
    """But for tabs and the ends of lines, which is what HTML and XML allow."""
    for file in hostile.rglob("*"):
        if file.suffix in {".html", ".xml", ".svg", ".json"}:
            text = file.read_text("utf-8")
            controls = {character for character in text
                        if ord(character) < 32 and character not in "\t\n\r" or 127 <= ord(character) < 160}
            assert controls == set(), file
