"""Which pages a built site has, and of what kinds."""


def pages(site):
    """The paths of all pages below the folder `site`, in order."""
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def kind(page):
    """What stands in `templates/` once and makes many pages: `claims/no-harm.html` is of the kind `claims`.

    Pages that there is one of, such as `timeline.html` or a list `claims/index.html`, are a kind of their own.
    """
    folder, _, name = page.rpartition("/")
    return page if not folder or name == "index.html" else folder.partition("/")[0]


def fullest_of_each_kind(site):
    """One page of each kind, the longest: it has the most in it that can be wrong."""
    fullest = {}
    for page in pages(site):
        size = (site / page).stat().st_size
        fullest[kind(page)] = max(fullest.get(kind(page), (0, "")), (size, page))
    return sorted(page for _, page in fullest.values())
