"""A thousand articles build in one run, in memory that grows no faster than the site."""

import time

import pytest

import generate

# Below a few hundred articles what the program itself needs, and where the allocator happens to be, tells more.
SIZES = (500, 1000, 2000)


@pytest.fixture(scope="module")
def peaks(onrecord, tmp_path_factory):
    """Number of articles → the most memory that building them took."""
    folder = tmp_path_factory.mktemp("scale")
    found = {}
    for articles in SIZES:
        site, output = folder / f"site-{articles}", folder / f"public-{articles}"
        generate.write_site(articles, site)
        start = time.monotonic()
        found[articles] = onrecord.peak_memory_of_build(site, output, folder / f"{articles}.json")
        print(f"{articles} articles: {time.monotonic() - start:.2f} s, peak memory {found[articles]} KiB")
        assert len(list((output / "articles").rglob("*.html"))) >= articles
        assert len(list((output / "claims").rglob("*.html"))) >= 6 * articles * 0.9
    return found


def test_doubling_the_site_at_most_doubles_the_memory(peaks):
    small, middle, large = SIZES
    assert peaks[middle] <= 2.3 * peaks[small]
    assert peaks[large] <= 2.3 * peaks[middle]


def test_each_further_article_takes_no_more_memory_than_the_one_before(peaks):
    """Twice as many are added the second time: twice the memory is a straight line, four times a parabola."""
    small, middle, large = SIZES
    assert peaks[large] - peaks[middle] <= 3 * (peaks[middle] - peaks[small])
