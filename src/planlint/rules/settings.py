"""The settings of a run: which rules judge, how heavy they are, and what a council adds (`planlint.toml`)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from planlint.bundled import use_council_words
from planlint.calendar.profiles import use_council_procedures
from planlint.finding import Severity
from planlint.rules.card import Card
from planlint.rules.pack import Rule, core_rules, rules_in
from planlint.rules.settings_file import SettingsFile, SettingsText, meant, parsed
from planlint.template_folders import use_council_templates


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
    text, file = parsed(path)
    rules = _extended(text, file)
    names = {name: rule.card for rule in rules for name in (rule.card.id, *rule.card.was)}
    off = _switched_off(text, file, names)
    weights = _weights(text, file, names)
    return Settings(
        path,
        tuple(_weighed(rule, weights.get(rule.card.id)) for rule in rules if rule.card.id not in off),
        tuple(sorted(off)),
        tuple(text.folder_with(name, "word list, such as terms.yml", "*.yml") for name in file.words),
        file.fail_on,
        file.pages,
        file.procedure,
        tuple(text.folder_with(name, "procedure (NAME.yml)", "*.yml") for name in file.procedures),
        text.folder(file.templates) if file.templates else None,
    )


def put_to_use(settings: Settings) -> None:
    """Puts the council's words, procedures and templates to use; raises WordsProblem for a list that fits none."""
    use_council_words(*settings.words)
    use_council_procedures(*settings.procedures)
    use_council_templates(settings.templates)


def _extended(text: SettingsText, file: SettingsFile) -> tuple[Rule, ...]:
    if "core" not in file.extends:  # else the musts, none of which can be switched off, would all be
        kept = ", ".join(f'"{name}"' for name in ("core", *file.extends))
        raise text.problem(
            "extends",
            "planlint’s own rules cannot be left out, for no must may be switched off: "
            f"write extends = [{kept}], and under “off” what is not wanted",
        )
    rules: list[Rule] = []
    for name in file.extends:
        found = core_rules() if name == "core" else rules_in(text.folder_with(name, "rule (PACK/RULE.yml)", "*/*.yml"))
        for rule in found:
            clash = {rule.card.id, *rule.card.was} & {each.card.id for each in rules}
            if clash:
                raise text.problem(name, f"the rule “{min(clash)}” of {rule.path} is there already: rename it")
            rules.append(rule)
    return tuple(rules)


def _switched_off(text: SettingsText, file: SettingsFile, names: dict[str, Card]) -> set[str]:
    """The ids of the rules left out. Raises SettingsProblem for a must."""
    cards = {name: _named(text, name, names) for name in file.off}
    for name, card in cards.items():
        if card.severity is Severity.MUST:
            raise text.problem(name, f"“{name}” is a must and cannot be switched off: accept findings in the plan")
    return {card.id for card in cards.values()}


def _weights(text: SettingsText, file: SettingsFile, names: dict[str, Card]) -> dict[str, Severity]:
    """The other weight of each rule that has one, by its id. Raises SettingsProblem for a must made lighter."""
    weights: dict[str, Severity] = {}
    for name, weight in file.severity.items():
        card = _named(text, name, names)
        if card.severity is Severity.MUST and weight is not Severity.MUST:
            raise text.problem(name, f"“{name}” is a must and cannot be made lighter: accept findings in the plan")
        weights[card.id] = weight
    return weights


def _named(text: SettingsText, name: str, names: dict[str, Card]) -> Card:
    if name not in names:
        raise text.problem(name, f"there is no rule “{name}”{meant(name, [*names])}")
    return names[name]


def _weighed(rule: Rule, weight: Severity | None) -> Rule:
    if weight is None:
        return rule
    return Rule(rule.card.model_copy(update={"severity": weight}), rule.path, rule.pack)
