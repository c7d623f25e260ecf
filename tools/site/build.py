"""All files of the site: pages from Markdown, pages of the rules, and the files they lead to."""

from __future__ import annotations

import posixpath
from html import escape
from typing import Any
from urllib.parse import quote, unquote

from planlint.report.pages import environment, site_style
from planlint.report.rule_pages import rule_pages
from planlint.rules.pack import core_rules
from tools.site.markdown import page
from tools.site.pages import NAVIGATION, ROOT, page_of, sources


def site() -> tuple[dict[str, bytes], list[str]]:
    """The files of the site by name, and what is wrong with links in the Markdown files, one line each."""
    files: dict[str, bytes] = {}
    wrong: list[str] = []
    linked: set[str] = set()
    template = _template()
    for source, name in sources().items():
        moves = _Moves(source, name, wrong, linked)
        made = page((ROOT / source).read_text(encoding="utf-8"), moves)
        files[name] = template.render(title=made.title, content=made.html, navigation=navigation(name)).encode()
    for name, text in rule_pages(core_rules(), navigation("rules/index.html")).items():
        files[f"rules/{name}"] = text.encode()
    for path in sorted(linked):
        _carry(path, files)
    return files, wrong


def navigation(of: str) -> list[tuple[str, str, bool]]:
    """For a page of the site: where each entry of the navigation is from there, its name, and whether it is this."""
    folder = posixpath.dirname(of)
    return [(posixpath.relpath(name, folder or "."), title, name == of) for name, title in NAVIGATION]


class _Moves:
    """Turns the links of one Markdown file into those of its page, and remembers what else they lead to."""

    def __init__(self, source: str, name: str, wrong: list[str], linked: set[str]) -> None:
        self._source, self._name, self._wrong, self._linked = source, name, wrong, linked

    def __call__(self, link: str) -> str:
        address, mark, anchor = link.partition("#")
        if not address or "://" in address or address.startswith("mailto:"):
            return link
        path = posixpath.normpath(posixpath.join(posixpath.dirname(self._source), unquote(address)))
        if path.startswith("..") or not (ROOT / path).exists():
            self._wrong.append(f"{self._source}: leads to “{address}”, which is not there")
            return link
        to = page_of(path)
        if to is None:
            self._linked.add(path)
            to = _carried(path)
        return quote(posixpath.relpath(to, posixpath.dirname(self._name) or "."), safe="/:") + mark + anchor


def _carried(path: str) -> str:
    """Where the site has a file or folder of the repository that is no page: a folder is shown as a list."""
    to = path.removeprefix("docs/")
    return f"{to}/index.html" if (ROOT / path).is_dir() else to


def _carry(path: str, files: dict[str, bytes]) -> None:
    place = ROOT / path
    if place.is_file():
        files[_carried(path)] = place.read_bytes()
        return
    inside = [file for file in sorted(place.rglob("*")) if file.is_file() and "__pycache__" not in file.parts]
    names = [file.relative_to(place).as_posix() for file in inside]
    for name, file in zip(names, inside, strict=True):
        files[f"{path.removeprefix('docs/')}/{name}"] = file.read_bytes()
    items = "\n".join(f'<li><a href="{quote(name)}">{escape(name)}</a></li>' for name in names)
    to = _carried(path)
    files[to] = (
        _template()
        .render(title=path, content=f"<h1>{escape(path)}</h1>\n<ul>\n{items}\n</ul>", navigation=navigation(to))
        .encode()
    )


def _template() -> Any:
    templates = environment()
    templates.globals["style"] = site_style()
    return templates.get_template("site/document.html.j2")
