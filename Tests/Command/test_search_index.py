"""`onrecord build --search`: the index is made with the site or not at all, and changes nothing else."""

import os
import stat

import pytest

from onrecord import COULD_NOT_RUN, ERRORS_FOUND, with_pagefind
from trees import assert_same, contents


@pytest.fixture
def site(tmp_path):
    """A small site that builds cleanly."""
    content = tmp_path / "site" / "content"
    (content / "articles").mkdir(parents=True)
    (content / "site.yml").write_text("title: A small record\nzone: UTC\npolicy: none\n", "utf-8")
    (content / "articles" / "first.md").write_text(
        "---\ntitle: First\npublished: 2024-05-01\nspeakers:\n  farmer:\n    name: Ada Field\n"
        "claims:\n  dry:\n    text: The well was dry.\n    by: farmer\n---\n"
        "Nobody disputes that [the well was dry](claim:dry).\n", "utf-8")
    return content.parent


def fake(tmp_path, script):
    """An environment in which `pagefind` is a shell script, which answers when it is asked for its version."""
    program = tmp_path / "bin" / "pagefind"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n[ \"$1\" = --version ] && exit 0\n{script}\n", "utf-8")
    program.chmod(0o755)
    return {"PATH": os.pathsep.join([str(program.parent), os.environ["PATH"]])}


def without_index(site):
    return {path: value for path, value in contents(site).items() if not path.startswith("pagefind")}


def test_the_index_is_all_that_it_adds(onrecord, site, tmp_path):
    onrecord.build(site, output=tmp_path / "plain")
    done = onrecord.build(site, "--search", output=tmp_path / "searched", env=with_pagefind())
    assert "with a search index of" in done.stderr
    assert (tmp_path / "searched" / "pagefind" / "pagefind.js").is_file()
    assert_same(without_index(tmp_path / "searched"), contents(tmp_path / "plain"))


def test_its_files_have_the_modes_of_all_others(onrecord, site, tmp_path):
    before = os.umask(0o077)
    try:
        onrecord.build(site, "--search", output=tmp_path / "public", env=with_pagefind())
    finally:
        os.umask(before)
    for path in [tmp_path / "public" / "pagefind", *(tmp_path / "public" / "pagefind").rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) == (0o755 if path.is_dir() else 0o644), path


def test_a_build_without_it_removes_the_index(onrecord, site, tmp_path):
    output = tmp_path / "public"
    onrecord.build(site, "--search", output=output, env=with_pagefind())
    onrecord.build(site, "--search", output=output, env=with_pagefind())
    onrecord.build(site, output=output)
    assert not (output / "pagefind").exists() and (output / "search.html").is_file()


def test_without_pagefind_nothing_is_built_and_it_is_said_how_to_get_it(onrecord, site, tmp_path):
    output = tmp_path / "public"
    (tmp_path / "nothing").mkdir()
    done = onrecord.run("build", site, "--search", "--output", output, env={"PATH": str(tmp_path / "nothing")})
    assert done.returncode == COULD_NOT_RUN
    assert "needs Pagefind, which is not installed" in done.stderr and "pip install pagefind" in done.stderr
    assert not output.exists()


@pytest.mark.parametrize("script, reason", [
    ("echo 'no room left' >&2; exit 3", "exit status 3\n  no room left"),
    ("kill -9 $$", "was killed"),
    ("exit 0", "was not made"),
    ("mkdir pagefind && ln -s /etc/passwd pagefind/passwd", "'pagefind/passwd' in it is neither a file nor a folder"),
])
def test_a_pagefind_that_fails_leaves_the_old_site(onrecord, site, tmp_path, script, reason):
    output = tmp_path / "public"
    onrecord.build(site, output=output)
    before = contents(tmp_path)
    env = fake(tmp_path, script)
    (site / "content" / "site.yml").write_text("title: Another name\nzone: UTC\npolicy: none\n", "utf-8")
    done = onrecord.run("build", site, "--search", "--output", output, env=env)
    assert done.returncode == COULD_NOT_RUN and reason in done.stderr
    after = contents(tmp_path)
    assert_same({path: value for path, value in after.items() if path.startswith("public")},
                {path: value for path, value in before.items() if path.startswith("public")})
    assert not [path for path in tmp_path.iterdir() if path.name.endswith("-stage")]


def test_what_is_confidential_is_looked_for_in_the_index_too(onrecord, site, tmp_path):
    private = site / "private"
    private.mkdir()
    (private / "speakers.yml").write_text("farmer:\n  private-note: moonflower\n", "utf-8")
    output = tmp_path / "public"
    onrecord.build(site, "--search", output=output, env=with_pagefind())
    before = contents(output)
    env = fake(tmp_path, "mkdir pagefind && echo 'the moonflower' > pagefind/words")
    done = onrecord.run("build", site, "--search", "--output", output, env=env)
    assert done.returncode == ERRORS_FOUND
    assert "pagefind/words, byte 4: a confidential value of" in done.stderr and "moonflower" not in done.stderr
    assert_same(contents(output), before)
