"""Where the data folders are: `lint_rules/` and `templates/`, in a checkout and in an installed wheel alike."""

from __future__ import annotations

import functools
import hashlib
import json
from pathlib import Path
from typing import Any

from planlint.reasons import NotDone

_PACKAGE = Path(__file__).parent


@functools.cache
def folder(name: str) -> Path:
    """The data folder `name` (`lint_rules` or `templates`).

    A wheel carries the folders inside the package; a checkout (and an editable install) has them at its root.
    Raises FileNotFoundError when neither is there: the installation is damaged.
    """
    for place in (_PACKAGE / "_data" / name, _PACKAGE.parent.parent / name):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"planlint’s own folder “{name}” is missing: install planlint again")


def load_yaml(path: Path) -> Any:
    """The content of one of planlint's own YAML data files (trusted; users' files go through `planlint.read`)."""
    return own_data(path.read_text(encoding="utf-8"))


def own_data(text: str) -> Any:
    """The content of trusted YAML, parsed only if `make docs` has not met the very same text. Raises yaml.YAMLError."""
    ready = _read_already().get(text_key(text))
    if ready is not None:
        return json.loads(ready)
    from planlint.yaml_data import yaml_data

    return yaml_data(text)


def text_key(text: str) -> bytes:
    """By what `lint_rules/read_already.jsonl` names a text: one changed letter, and it has nothing of it."""
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest().encode()


@functools.cache
def _read_already() -> dict[bytes, bytes]:
    """Texts of word lists and cards, by their keys, as JSON: to parse them as YAML takes ten times as long."""
    file = folder("lint_rules") / "read_already.jsonl"
    lines = file.read_bytes().splitlines() if file.is_file() else []
    return {key: content for key, _, content in (line.partition(b" ") for line in lines)}


_council_words: tuple[Path, ...] = ()


class CouncilFileProblem(NotDone):
    """A council's own YAML file that cannot be read: the file and line, what is wrong, and what to do, in one line."""


class WordsProblem(CouncilFileProblem):
    """A council's word list that cannot be used."""


def council_yaml(path: Path) -> Any:
    """The content of a YAML file that a council wrote. Raises CouncilFileProblem for what is no UTF-8 or no YAML."""
    import yaml

    text = council_text(path)
    try:
        return own_data(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{path}:{mark.line + 1}" if mark else path
        says = getattr(error, "problem", None) or " ".join(str(error).split())
        raise CouncilFileProblem(
            f"{where}: this is not well-formed YAML ({says}): check indents, quotes and colons"
        ) from error


def council_text(path: Path) -> str:
    """The text of a file that a council wrote. Raises CouncilFileProblem for what is not in UTF-8, with the line."""
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise CouncilFileProblem(f"{path}:{line}: the text is not in UTF-8: save the file again as UTF-8") from error


def use_council_words(*folders: Path) -> None:
    """Adds a council's word lists to planlint's own from now on; called before any list is first used.

    A file `<folder>/<name>.yml` has the shape of `lint_rules/words/<name>.yml`; its lists are added to those there,
    and `remove:` names phrases to take out. Raises WordsProblem for a file that cannot be read or fits no list, and
    for a call too late.
    """
    global _council_words
    if folders == _council_words:
        return
    if words.cache_info().currsize:
        raise WordsProblem("word lists are in use already: name the folders before the first plan is read")
    for place in (place for each in folders for place in sorted(each.glob("*.yml"))):
        if not (folder("lint_rules") / "words" / place.name).is_file():
            raise WordsProblem(f"{place}: planlint has no word list “{place.stem}”: take the name of one of its own")
    _council_words = folders
    try:  # at once: found while a draft is read, it would be taken for a fault of the draft
        for place in (place for each in folders for place in sorted(each.glob("*.yml"))):
            words(place.stem)
    except WordsProblem:
        _council_words = ()
        words.cache_clear()
        raise


@functools.cache
def words(name: str) -> Any:
    """The content of the word list `lint_rules/words/<name>.yml` with a council's own words, parsed once."""
    content = load_yaml(folder("lint_rules") / "words" / f"{name}.yml")
    for place in council_files(name):
        content = _with_more(content, _council_list(place), place)
    return content


def _council_list(place: Path) -> Any:
    try:
        return council_yaml(place) or {}
    except CouncilFileProblem as problem:
        raise WordsProblem(str(problem)) from problem


def council_files(name: str) -> tuple[Path, ...]:
    """The council's own files for the word list `name`."""
    files = (each / f"{name}.yml" for each in _council_words)
    return tuple(file for file in files if file.is_file())


def _with_more(own: Any, more: Any, place: Path) -> Any:
    if isinstance(own, dict) and isinstance(more, dict):
        removed = {str(phrase).lower() for phrase in more.get("remove", ())}
        for key in more.keys() - own.keys() - {"remove"}:
            raise WordsProblem(f"{place}: this list has no “{key}”: it has {', '.join(map(str, own))}")
        kept = {key: [each for each in value if not _is(each, removed)] if isinstance(value, list) else value
                for key, value in own.items()}  # fmt: skip
        return {key: _with_more(value, more[key], place) if key in more else value for key, value in kept.items()}
    if isinstance(own, list) and isinstance(more, list):
        shape = {type(each) for each in own}
        wrong = next((each for each in more if type(each) not in shape), None)
        if wrong is not None:
            raise WordsProblem(f"{place}: “{wrong}” is not written as the entries of planlint’s own list are")
        _vet_entries(own, more, place)
        return [*more, *own]
    if type(own) is not type(more):
        raise WordsProblem(f"{place}: “{more}” is not written as in planlint’s own list")
    return more


def _vet_entries(own: list[Any], more: list[Any], place: Path) -> None:
    """Raises WordsProblem for an entry in parts that lacks one which all of planlint’s own have."""
    keys = [each.keys() for each in own if isinstance(each, dict)]
    if not keys:
        return
    needed = set(keys[0]).intersection(*keys)
    for entry in more:
        if lacks := sorted(needed - entry.keys()):
            raise WordsProblem(f"{place}: “{entry}” has no “{lacks[0]}”: every entry of this list needs one")


def _is(entry: Any, removed: set[str]) -> bool:
    term = entry.get("term") if isinstance(entry, dict) else entry
    return str(term).lower() in removed


def dump_yaml(data: Any) -> str:
    """Plain data as YAML, in the order given; for pages and files that people read."""
    import yaml

    return yaml.dump(data, allow_unicode=True, sort_keys=False, width=100)
