"""Finished pages in the system's Chromium, and what axe says of them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

AXE = Path(__file__).parents[1] / "node_modules" / "axe-core" / "axe.min.js"
CHROMIUM = "/usr/bin/chromium"
FLAGS = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update "
    "--disable-sync"
)
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def need(there: object, what: str) -> None:
    """Skips the test when something is not installed; with CI set it fails instead."""
    if not there:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{what}, so that no page was looked at")


def opened(browser: Browser, source: bytes, width: int = 1280) -> Page:
    """The page, at a width in pixels."""
    # The page's own policy keeps axe's script out: switched off for the test alone.
    page = browser.new_context(bypass_csp=True, viewport={"width": width, "height": 900}).new_page()
    page.set_content(source.decode(), wait_until="load")
    return page


def axe_says(page: Page) -> dict[str, Any]:
    """axe's own report, with its lists `violations` and `incomplete`."""
    need(AXE.is_file(), "axe-core is not installed (npm ci)")
    page.add_script_tag(path=AXE)
    found: dict[str, Any] = page.evaluate("tags => axe.run({runOnly: tags})", AXE_TAGS)
    return found
