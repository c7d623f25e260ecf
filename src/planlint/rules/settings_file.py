"""A council's own settings: `planlint.toml` says which rules judge, how heavy they are, and whose words are known.

    extends = ["core", "our-rules"]      # planlint's own rules, always, and folders of packs (PACK/RULE.yml)
    off = ["hard-to-read"]               # rules left out; never a must
    words = ["our-words"]                # folders with word lists of the same names and shapes as lint_rules/words:
                                         # jargon.yml, terms.yml (what this council calls the parts of a plan) …
    fail_on = "should"
    pages = "https://intranet.example/rules"    # where the pages of the rules are kept (planlint rules --site)
    procedure = "our-council"            # whose time limits apply to a plan that names no procedure of its own
    procedures = ["our-procedures"]      # folders with procedure profiles (our-council.yml …)
    templates = "our-templates"          # a folder whose files stand in place of planlint's own templates of that name

    [severity]
    vague-owner = "must"                 # another weight; a must never becomes lighter

Paths count from the file's own folder. The nearest file above the folder planlint runs in is used, or `--config`.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from planlint.finding import Severity
from planlint.reasons import NotDone

# How a setting is written, by what pydantic says of one that is written otherwise.
_WRITTEN = {
    "tuple_type": 'this is a list: write {key} = ["{word}"], in square brackets',
    "string_type": "one text in quotation marks is wanted here",
    "literal_error": "write {expected}",
    "enum": "write {expected}",
    "string_pattern_mismatch": "this is an address that begins with https:// and holds no spaces",
    "dict_type": 'this is a part of its own: write [{key}] in one line, and below it a line such as jargon = "must"',
}


class SettingsProblem(NotDone):
    """Settings that cannot be used: the file and line, what is wrong, and what to do, in one line."""


class SettingsFile(BaseModel):
    """What `planlint.toml` may hold; every key may be left out."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    extends: Annotated[
        tuple[str, ...],
        Field(description="The rules that judge: “core” for planlint’s own, and folders of packs (PACK/RULE.yml)"),
    ] = ("core",)
    off: Annotated[tuple[str, ...], Field(description="Rules that do not judge; never a must")] = ()
    words: Annotated[
        tuple[str, ...],
        Field(
            description="Folders with word lists of the names and shapes of planlint’s own (jargon.yml, terms.yml …)"
        ),
    ] = ()
    fail_on: Annotated[
        Literal["must", "should", "consider", "never"] | None,
        Field(description="From which weight on “planlint lint” ends with 1, unless --fail-on says; must by itself"),
    ] = None
    pages: Annotated[
        str | None,
        Field(
            pattern=r'^https?://[^\s"<>]+$',
            description="The address under which “planlint rules --site” was put: comments and SARIF link to it",
        ),
    ] = None
    procedure: Annotated[
        str | None, Field(description="Whose time limits apply to a plan that names no procedure of its own")
    ] = None
    procedures: Annotated[tuple[str, ...], Field(description="Folders with the council’s own procedures")] = ()
    templates: Annotated[
        str | None, Field(description="A folder with the council’s own templates, which inherits planlint’s")
    ] = None
    severity: Annotated[
        dict[str, Severity], Field(description="Another weight for a rule, by its id; a must never becomes lighter")
    ] = {}


@dataclass(frozen=True, slots=True)
class SettingsText:
    """The text of a settings file, by which what is wrong with it is said at its line."""

    path: Path
    text: str

    def problem(self, word: str, message: str) -> SettingsProblem:
        """What is wrong, at the first line with the word."""
        line = next((number for number, one in enumerate(self.text.splitlines(), 1) if word in one), 1)
        return SettingsProblem(f"{self.path}:{line}: {message}")

    def folder(self, name: str) -> Path:
        """A folder that the settings name, counted from the file's own. Raises SettingsProblem when it is missing."""
        place = self.path.parent / name
        if not name.strip() or not place.is_dir():
            raise self.problem(name, f"there is no folder “{name}” beside {self.path.name}")
        return place

    def folder_with(self, name: str, what: str, pattern: str) -> Path:
        """As `folder`. Raises SettingsProblem too where it holds no such file, or one under another ending: what
        nobody reads would look as if it were in use."""
        place = self.folder(name)
        other = next(iter(sorted(place.rglob("*.yaml"))), None)
        if other is not None:
            raise self.problem(name, f"“{other.relative_to(place)}” is not read: name it “{other.stem}.yml”")
        if not any(place.glob(pattern)):
            raise self.problem(name, f"the folder “{name}” holds no {what}")
        return place


def parsed(path: Path) -> tuple[SettingsText, SettingsFile]:
    """The text of a settings file and what it holds. Raises SettingsProblem."""
    try:
        text = path.read_text(encoding="utf-8")
        return SettingsText(path, text), SettingsFile.model_validate(tomllib.loads(text))
    except OSError as error:
        raise SettingsProblem(
            f"{path}: the settings cannot be read ({error.strerror}): check the name after --config"
        ) from error
    except UnicodeDecodeError as error:
        raise SettingsProblem(f"{path}: the settings are not UTF-8 text: save the file again as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsProblem(f"{path}: the settings are not TOML: {error}") from error
    except ValidationError as error:
        raise _not_valid(SettingsText(path, text), error) from error


def _not_valid(text: SettingsText, error: ValidationError) -> SettingsProblem:
    """What is wrong with the first setting that cannot be used, and how it is written."""
    first = error.errors()[0]
    key = str(first["loc"][-1]) if isinstance(first["loc"][-1], str) else str(first["loc"][0])
    if first["type"] == "extra_forbidden":
        return text.problem(key, f"there is no setting “{key}”{meant(key, [*SettingsFile.model_fields])}")
    value = first["input"]
    told = _WRITTEN.get(first["type"])
    expected = first.get("ctx", {}).get("expected", "")
    word = value if isinstance(value, str) else "…"
    says = told.format(word=word, key=key, expected=expected) if told else first["msg"].lower()
    return text.problem(key, f"“{key}”: {says}")


def meant(name: str, known: list[str]) -> str:
    """What may have been meant by a name that is not known, as the end of a sentence."""
    from planlint.read.did_you_mean import did_you_mean

    nearest = did_you_mean(name, known)
    return f": did you mean “{nearest}”?" if nearest else ": “planlint rules” lists them" if len(known) > 8 else (
        f": there are {', '.join(known)}"
    )  # fmt: skip
