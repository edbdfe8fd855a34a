"""A thousand articles build in one run, in memory that grows no faster than the site."""

import time

import pytest

import generate


@pytest.fixture(scope="module")
def peaks(onrecord, tmp_path_factory):
    """Number of articles → the most memory that building them took."""
    folder = tmp_path_factory.mktemp("scale")
    found = {}
    for articles in (250, 500, 1000):
        site, output = folder / f"site-{articles}", folder / f"public-{articles}"
        generate.write_site(articles, site)
        start = time.monotonic()
        found[articles] = onrecord.peak_memory_of_build(site, output)
        print(f"{articles} articles: {time.monotonic() - start:.2f} s, peak memory {found[articles]}")
        assert len(list((output / "articles").rglob("*.html"))) >= articles
        assert len(list((output / "claims").rglob("*.html"))) >= 6 * articles * 0.9
    return found


def test_doubling_the_site_at_most_doubles_the_memory(peaks):
    assert peaks[500] <= 2.3 * peaks[250]
    assert peaks[1000] <= 2.3 * peaks[500]


def test_each_further_article_takes_no_more_memory_than_the_one_before(peaks):
    """Twice as many are added the second time: twice the memory is a straight line, four times a parabola."""
    assert peaks[1000] - peaks[500] <= 3 * (peaks[500] - peaks[250])
