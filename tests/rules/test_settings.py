"""A council's settings: which rules judge, how heavy they are, and what cannot be set."""

from pathlib import Path

import pytest

from planlint.finding import Severity
from planlint.rules.card_problem import CardProblem
from planlint.rules.nearest import find_settings
from planlint.rules.pack import core_cards
from planlint.rules.settings import load_settings
from planlint.rules.settings_file import SettingsProblem

CARD = """
id: swimming-not-named
title: A swimming lesson without a pool
severity: consider
applies_to: outcomes[*].actions[*]
check: {kind: required, field: resources}
message: “{description}” names no pool.
instead: Name the pool.
why: A child must know where to go.
basis: [{source: Ellerdale, place: our own, force: good practice}]
examples: {good: [], bad: []}
"""


def settings_file(folder: Path, text: str) -> Path:
    path = folder / "planlint.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_the_core_rules_judge() -> None:
    settings = load_settings(None)
    assert (settings.cards, settings.switched_off, settings.path) == (core_cards(), (), None)


def test_the_nearest_file_above_the_folder_is_found(tmp_path: Path) -> None:
    path = settings_file(tmp_path, "")
    (tmp_path / "plans" / "2027").mkdir(parents=True)
    assert find_settings(tmp_path / "plans" / "2027") == path


def test_a_rule_that_is_off_does_not_judge_and_is_named(tmp_path: Path) -> None:
    settings = load_settings(settings_file(tmp_path, 'off = ["hard-to-read"]'))
    assert settings.switched_off == ("hard-to-read",)
    assert "hard-to-read" not in {card.id for card in settings.cards}


def test_a_weight_can_be_raised(tmp_path: Path) -> None:
    settings = load_settings(settings_file(tmp_path, '[severity]\njargon = "must"'))
    assert {card.severity for card in settings.cards if card.id == "jargon"} == {Severity.MUST}


def test_a_pack_of_the_councils_own_is_added(tmp_path: Path) -> None:
    (tmp_path / "our-rules" / "pool").mkdir(parents=True)
    (tmp_path / "our-rules" / "pool" / "swimming-not-named.yml").write_text(CARD, encoding="utf-8")
    settings = load_settings(settings_file(tmp_path, 'extends = ["core", "our-rules"]'))
    assert {card.id for card in settings.cards} - {card.id for card in core_cards()} == {"swimming-not-named"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('off = ["vague-timescale"]', "planlint.toml:1: “vague-timescale” is a must and cannot be switched off"),
        ('[severity]\nvague-timescale = "should"', "planlint.toml:2: “vague-timescale” is a must and cannot be made"),
        ('off = ["jargn"]', "there is no rule “jargn”: did you mean “jargon”?"),
        ('extend = ["core"]', "there is no setting “extend”: did you mean “extends”?"),
        ('extends = ["core", "nowhere"]', "there is no folder “nowhere” beside planlint.toml"),
        ('[severity]\njargon = "heavy"', "planlint.toml:2: “jargon”"),
        ("off = [", "the settings are not TOML"),
        (
            'extends = "core"',
            'planlint.toml:1: “extends”: this is a list: write extends = ["core"], in square brackets',
        ),
        ('off = "jargon"', '“off”: this is a list: write off = ["jargon"]'),
        ('procedure = ["ours"]', "“procedure”: one text in quotation marks is wanted here"),
        ('fail_on = "all"', "“fail_on”: write 'must', 'should', 'consider' or 'never'"),
        ('pages = "intranet"', "“pages”: this is an address that begins with https://"),
        ('severity = "must"', "“severity”: this is a part of its own: write [severity] in one line"),
        ('words = [""]', "there is no folder “”"),
    ],
)
def test_what_cannot_be_used_is_said_in_one_line_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SettingsProblem) as problem:
        load_settings(settings_file(tmp_path, text))
    assert said in str(problem.value)
    assert "\n" not in str(problem.value)


def test_two_rules_of_one_name_are_refused(tmp_path: Path) -> None:
    (tmp_path / "ours" / "pool").mkdir(parents=True)
    text = CARD.replace("swimming-not-named", "jargon")
    (tmp_path / "ours" / "pool" / "jargon.yml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsProblem, match="is there already"):
        load_settings(settings_file(tmp_path, 'extends = ["core", "ours"]'))


@pytest.mark.parametrize("extends", ["[]", '["our-rules"]'])
def test_planlints_own_rules_and_their_musts_cannot_be_left_out(tmp_path: Path, extends: str) -> None:
    with pytest.raises(SettingsProblem, match=r"planlint.toml:1: planlint’s own rules cannot be left out.*\[\"core\""):
        load_settings(settings_file(tmp_path, f"extends = {extends}"))


@pytest.mark.parametrize(
    ("setting", "file", "said"),
    [
        ('extends = ["core", "ours"]', "swimming-not-named.yml", "the folder “ours” holds no rule (PACK/RULE.yml)"),
        ('words = ["ours"]', "terms.txt", "the folder “ours” holds no word list, such as terms.yml"),
        ('words = ["ours"]', "terms.yaml", "“terms.yaml” is not read: name it “terms.yml”"),
        ('procedures = ["ours"]', "ours.txt", "the folder “ours” holds no procedure (NAME.yml)"),
    ],
)
def test_a_folder_of_which_nothing_would_be_read_is_refused(tmp_path: Path, setting: str, file: str, said: str) -> None:
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / file).write_text("id: x\n", encoding="utf-8")
    with pytest.raises(SettingsProblem) as problem:
        load_settings(settings_file(tmp_path, setting))
    assert said in str(problem.value)


def test_a_councils_rule_that_is_not_in_utf_8_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "ours" / "pool").mkdir(parents=True)
    (tmp_path / "ours" / "pool" / "cafe.yml").write_bytes(b"id: cafe\ntitle: caf\xe9\n")
    with pytest.raises(CardProblem, match=r"cafe.yml:2: the text is not in UTF-8"):
        load_settings(settings_file(tmp_path, 'extends = ["core", "ours"]'))
