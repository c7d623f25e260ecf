"""A translation of what people wrote in one plan: who made each text, from which English, and who checked it.

It is kept in a file beside the plan, under names that outlive versions (`model/references.py`).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planlint.reasons import NotDone
from planlint.translate import languages
from planlint.translate.languages import language
from planlint.translate.linguists import Linguist, TranslationProblem
from planlint.translate.texts import HumanText, MachineDraft

__all__ = [
    "HumanText",
    "Linguist",
    "MachineDraft",
    "Translated",
    "Translation",
    "TranslationProblem",
    "beside",
    "read_translation",
    "write_translation",
    "written_language",
]

_UNUSUAL_LINE_END = re.compile("[\r\x85\u2028\u2029]")
_MOST_BYTES = 20_000_000
_NOTE = "# Made by “planlint translate”. Change a text by importing the translator’s file again, not here.\n"


@dataclass(frozen=True, slots=True)
class Translated:
    """One text: `ref` names its field, `english` and `hash` what it was made from, `critical` whether two must sign."""

    ref: str
    english: str
    hash: str
    critical: bool
    text: HumanText


@dataclass(frozen=True, slots=True)
class Translation:
    """All that is translated of one plan into one language: the plan's reference, and the version last worked from."""

    language: str
    of: str
    plan_version: int | None
    texts: tuple[Translated, ...]

    def by_ref(self) -> dict[str, Translated]:
        """Each text by the reference of its field."""
        return {text.ref: text for text in self.texts}


def beside(plan: Path, tag: str) -> Path:
    """Where the translation of a plan stands: `plan.ur.translation.yml` beside `plan.yml`, for ur and ur-PK alike.

    Raises UnknownLanguage for a tag that is none.
    """
    return plan.with_name(f"{plan.stem}.{written_language(tag)}.translation.yml")


def written_language(tag: str) -> str:
    """The tag of the language that is written: `ur` for ur-PK, `ar` for ar-SY; `pa-Arab` stays as it is."""
    return languages.written_language(language(tag)) or language(tag).tag


def read_translation(path: Path) -> Translation:
    """The translation in a file. Raises TranslationProblem for anything that is none, OSError where it is missing."""
    import yaml

    if path.stat().st_size > _MOST_BYTES:
        raise TranslationProblem(f"{path}: a translation file has at most {_MOST_BYTES // 1_000_000} MB")
    try:
        # The base loader hands over text alone, so that a number such as 012345 stays as it was typed.
        said = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        return _translation(said)
    except TranslationProblem as problem:
        raise TranslationProblem(f"{path}: {problem}") from problem
    except (NotDone, yaml.YAMLError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise TranslationProblem(
            f"{path}: this is no translation that planlint wrote: get the file back from its last version, or import "
            "what the translator sent again with “planlint translate import”"
        ) from error


def write_translation(translation: Translation) -> bytes:
    """The content of the file that `read_translation` reads; the command line writes it whole."""
    said = {
        "language": translation.language,
        "of": translation.of,
        "plan_version": translation.plan_version,
        "texts": [_said(text) for text in translation.texts],
    }
    return (_NOTE + _dumped(said)).encode("utf-8")


def _dumped(said: dict[str, Any]) -> str:
    import yaml

    class Dumper(yaml.SafeDumper):
        """Quotes a text with an unusual line end: left plain, it would come back as a space."""

    def text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
        style = '"' if _UNUSUAL_LINE_END.search(value) else None
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style)

    Dumper.add_representer(str, text)
    return yaml.dump(said, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=100)


def _said(translated: Translated) -> dict[str, Any]:
    text = translated.text
    said: dict[str, Any] = {
        "ref": translated.ref,
        "english": translated.english,
        "hash": translated.hash,
        "critical": translated.critical,
        "text": text.text,
        "by": _signed(text.by),
    }
    if text.revised_by is not None:
        said["revised_by"] = _signed(text.revised_by)
    if text.post_edited_from is not None:
        said["post_edited_from"] = text.post_edited_from
    return said


def _signed(by: Linguist) -> dict[str, str]:
    return {"name": by.name, "body": by.body, "number": by.number, "on": by.on.isoformat()}


def _translation(said: Mapping[str, Any]) -> Translation:
    version = said["plan_version"]
    texts = tuple(_text(each) for each in said["texts"] or ())
    refs = [text.ref for text in texts]
    if len(set(refs)) < len(refs):
        double = next(ref for ref in refs if refs.count(ref) > 1)
        raise TranslationProblem(f"“{double}” stands in it twice: take one of the two out")
    return Translation(said["language"], said["of"], int(version) if version not in ("", "null") else None, texts)


def _text(said: Mapping[str, Any]) -> Translated:
    revised = said.get("revised_by")
    human = HumanText(
        said["text"], _linguist(said["by"]), _linguist(revised) if revised else None, said.get("post_edited_from")
    )
    return Translated(said["ref"], said["english"], said["hash"], said["critical"] == "true", human)


def _linguist(said: Mapping[str, str]) -> Linguist:
    return Linguist(said["name"], said["body"], said["number"], dt.date.fromisoformat(said["on"]))
