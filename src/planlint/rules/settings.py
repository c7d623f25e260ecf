"""A council's own settings: `planlint.toml` says which rules judge, how heavy they are, and whose words are known.

    extends = ["core", "our-rules"]      # planlint's own rules, and folders of packs (PACK/RULE.yml)
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
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from planlint.bundled import use_council_words
from planlint.calendar.procedure import use_council_procedures
from planlint.finding import Severity
from planlint.rules.card import Card
from planlint.rules.pack import Rule, core_rules, rules_in
from planlint.template_folders import use_council_templates


class SettingsProblem(Exception):  # noqa: N818 - the field says "problem"; it travels to the report as a value
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
class Settings:
    """The rules that judge in a run, with their weights, and where a council's own words are. `path` is None without a
    file: planlint's own rules as they are."""

    path: Path | None
    rules: tuple[Rule, ...]
    switched_off: tuple[str, ...] = ()
    words: tuple[Path, ...] = ()
    fail_on: str | None = None
    pages: str | None = None
    procedure: str | None = None
    procedures: tuple[Path, ...] = ()
    templates: Path | None = None

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards of the rules that judge."""
        return tuple(rule.card for rule in self.rules)


def load_settings(path: Path | None) -> Settings:
    """The settings of a file, or without one planlint's own. Raises SettingsProblem, and CardProblem for a card."""
    if path is None:
        return Settings(None, core_rules())
    text, file = _parsed(path)
    rules = _extended(path, text, file)
    names = {name: rule.card for rule in rules for name in (rule.card.id, *rule.card.was)}
    off = {_named(path, text, name, names).id for name in file.off}
    for name in file.off:
        if names[name].severity is Severity.MUST:
            raise _problem(
                path, text, name, f"“{name}” is a must and cannot be switched off: accept findings in the plan"
            )
    weights: dict[str, Severity] = {}
    for name, weight in file.severity.items():
        card = _named(path, text, name, names)
        if card.severity is Severity.MUST and weight is not Severity.MUST:
            raise _problem(
                path, text, name, f"“{name}” is a must and cannot be made lighter: accept findings in the plan"
            )
        weights[card.id] = weight
    return Settings(
        path,
        tuple(_weighed(rule, weights.get(rule.card.id)) for rule in rules if rule.card.id not in off),
        tuple(sorted(off)),
        tuple(_existing(path, text, name) for name in file.words),
        file.fail_on,
        file.pages,
        file.procedure,
        tuple(_existing(path, text, name) for name in file.procedures),
        _existing(path, text, file.templates) if file.templates else None,
    )


def put_to_use(settings: Settings) -> None:
    """Puts the council's words, procedures and templates to use; raises WordsProblem for a list that fits none."""
    use_council_words(*settings.words)
    use_council_procedures(*settings.procedures)
    use_council_templates(settings.templates)


def _parsed(path: Path) -> tuple[str, SettingsFile]:
    try:
        text = path.read_text(encoding="utf-8")
        return text, SettingsFile.model_validate(tomllib.loads(text))
    except OSError as error:
        raise SettingsProblem(
            f"{path}: the settings cannot be read ({error.strerror}): check the name after --config"
        ) from error
    except UnicodeDecodeError as error:
        raise SettingsProblem(f"{path}: the settings are not UTF-8 text: save the file again as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsProblem(f"{path}: the settings are not TOML: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        key = str(first["loc"][-1]) if isinstance(first["loc"][-1], str) else str(first["loc"][0])
        if first["type"] == "extra_forbidden":
            meant = _meant(key, [*SettingsFile.model_fields])
            raise _problem(path, text, key, f"there is no setting “{key}”{meant}") from error
        raise _problem(path, text, key, f"“{key}”: {first['msg'].lower()}") from error


def _extended(path: Path, text: str, file: SettingsFile) -> tuple[Rule, ...]:
    rules: list[Rule] = []
    for name in file.extends:
        found = core_rules() if name == "core" else rules_in(_existing(path, text, name))
        for rule in found:
            clash = {rule.card.id, *rule.card.was} & {each.card.id for each in rules}
            if clash:
                raise _problem(path, text, name, f"the rule “{min(clash)}” of {rule.path} is there already: rename it")
            rules.append(rule)
    return tuple(rules)


def _existing(path: Path, text: str, name: str) -> Path:
    place = path.parent / name
    if not place.is_dir():
        raise _problem(path, text, name, f"there is no folder “{name}” beside {path.name}")
    return place


def _named(path: Path, text: str, name: str, names: dict[str, Card]) -> Card:
    if name not in names:
        raise _problem(path, text, name, f"there is no rule “{name}”{_meant(name, [*names])}")
    return names[name]


def _weighed(rule: Rule, weight: Severity | None) -> Rule:
    if weight is None:
        return rule
    return Rule(rule.card.model_copy(update={"severity": weight}), rule.path, rule.pack)


def _meant(name: str, known: list[str]) -> str:
    from planlint.read.did_you_mean import did_you_mean

    meant = did_you_mean(name, known)
    return f": did you mean “{meant}”?" if meant else ": “planlint rules” lists them" if len(known) > 8 else (
        f": there are {', '.join(known)}"
    )  # fmt: skip


def _problem(path: Path, text: str, word: str, message: str) -> SettingsProblem:
    line: Any = next((number for number, one in enumerate(text.splitlines(), 1) if word in one), 1)
    return SettingsProblem(f"{path}:{line}: {message}")
