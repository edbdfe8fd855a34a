"""The browser that is installed, and the views of a page that readers have."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
MACOS_APPLICATIONS = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

PHONE, DESKTOP = 390, 1280


@dataclass(frozen=True)
class View:
    width: int
    scheme: str

    def __str__(self):
        return f"{self.width}-{self.scheme}"

    def context(self, browser, **options):
        """A fresh browser profile with this view."""
        return browser.new_context(
            viewport={"width": self.width, "height": 900}, color_scheme=self.scheme, **options)


VIEWS = [View(width, scheme) for width in (PHONE, DESKTOP) for scheme in ("light", "dark")]


def launch(playwright):
    """Starts the installed browser without a window."""
    # As root there is no sandbox to be had, which only matters for pages that are not our own.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=_installed(), args=arguments)


def _installed():
    for name in NAMES:
        if path := shutil.which(name):
            return path
    for path in MACOS_APPLICATIONS:
        if Path(path).is_file():
            return path
    raise FileNotFoundError(f"no browser: none of {', '.join(NAMES)} is installed; run `Scripts/setup test`")
