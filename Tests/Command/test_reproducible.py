"""The same input makes the same bytes, whoever builds it, where and how."""

import shutil
import subprocess

import pytest

from onrecord import REPOSITORY
from trees import assert_same, contents, copy_in_reverse


@pytest.fixture(scope="module", params=["seed", "corpus"])
def site(request, tmp_path_factory):
    """A folder with content/ alone: once the first briefing's, once a made-up one's."""
    folder = tmp_path_factory.mktemp(f"reproducible-{request.param}") / "site"
    source = REPOSITORY if request.param == "seed" else request.getfixturevalue("corpus")
    shutil.copytree(source / "content", folder / "content")
    return folder


@pytest.fixture(scope="module")
def reference(onrecord, site, tmp_path_factory):
    """What the site builds to by default."""
    output = tmp_path_factory.mktemp("reference") / "public"
    onrecord.build(site, output=output)
    built = contents(output)
    assert "index.html" in built
    return built


@pytest.fixture(scope="module")
def turkish(tmp_path_factory):
    """An environment in Turkish, where I and i are not two cases of one letter.

    The locale is compiled here, for few systems have it: an unknown one would be taken for C without a word.
    """
    environment = {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"}
    if shutil.which("localedef"):
        locales = tmp_path_factory.mktemp("locales")
        subprocess.run(["localedef", "-i", "tr_TR", "-f", "UTF-8", locales / "tr_TR.UTF-8"], check=True)
        environment["LOCPATH"] = str(locales)
    return environment


@pytest.mark.parametrize("jobs", [1, 2, 8])
def test_for_any_number_of_jobs(onrecord, site, reference, tmp_path, jobs):
    onrecord.build(site, "--jobs", jobs, output=tmp_path / "public")
    assert_same(contents(tmp_path / "public"), reference)


@pytest.mark.parametrize("zone", ["UTC", "Asia/Tehran", "America/New_York"])
def test_in_any_time_zone(onrecord, site, reference, tmp_path, zone):
    onrecord.build(site, output=tmp_path / "public", env={"TZ": zone})
    assert_same(contents(tmp_path / "public"), reference)


def test_in_no_locale(onrecord, site, reference, tmp_path):
    onrecord.build(site, output=tmp_path / "public", env={"LC_ALL": "C"})
    assert_same(contents(tmp_path / "public"), reference)


def test_in_turkish(onrecord, site, reference, tmp_path, turkish):
    onrecord.build(site, output=tmp_path / "public", env=turkish)
    assert_same(contents(tmp_path / "public"), reference)


def test_from_any_working_directory(onrecord, site, reference, tmp_path):
    onrecord.build(".", output=tmp_path / "inside", cwd=site)
    onrecord.build(site.name, output=tmp_path / "above", cwd=site.parent)
    assert_same(contents(tmp_path / "inside"), reference)
    assert_same(contents(tmp_path / "above"), reference)


def test_at_any_path_and_in_any_order_on_disk(onrecord, site, reference, tmp_path):
    elsewhere = tmp_path / "a folder with spaces" / "and ünïcode"
    copy_in_reverse(site, elsewhere)
    onrecord.build(elsewhere, output=elsewhere / "public")
    assert_same(contents(elsewhere / "public"), reference)


def test_a_second_time_over_the_first(onrecord, site, reference, tmp_path):
    onrecord.build(site, output=tmp_path / "public")
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "public").rglob("*.html")}
    onrecord.build(site, output=tmp_path / "public")
    assert_same(contents(tmp_path / "public"), reference)
    assert {path: path.stat().st_mtime_ns for path in times} == times, "unchanged pages keep their times"


def test_with_the_theme_inside_the_binary(seed, onrecord, tmp_path):
    """The repository has templates/, the copy has none: the theme embedded in the binary must be the same."""
    shutil.copytree(REPOSITORY / "content", tmp_path / "content")
    onrecord.build(tmp_path, output=tmp_path / "public")
    assert_same(contents(tmp_path / "public"), contents(seed))
