"""What a rule card must hold, and how one that cannot be used is refused: by name, with file and line."""

from pathlib import Path

import pytest

from planlint.rules.card import load_card
from planlint.rules.card_problem import CardProblem
from planlint.rules.example import load_examples
from planlint.rules.pack import core_rules, rules_in
from planlint.rules.page import page

HEAD = """id: no-date
title: An action without a date
severity: must
applies_to: outcomes[*].actions[*]
check: {kind: required, field: by_when}
message: “{description}” has no date.
instead: Write a date.
why: Nobody can tell that it is late.
basis:
  - {id: PL10, source: Pan-Lancashire procedure 1.4.3, force: local procedure}
"""
EXAMPLES = """examples:
  good:
    - {name: a, field: by_when, text: 12 March 2027}
    - {name: b, field: by_when, text: 13 March 2027}
    - {name: c, field: by_when, text: 14 March 2027}
  bad:
    - {name: d, field: by_when, text: " ", findings: [{quote: ""}]}
    - {name: e, field: by_when, text: "  ", findings: [{quote: ""}]}
    - {name: f, field: by_when, text: "   ", findings: [{quote: ""}]}
"""
PROMISED = """
vague-timescale missing-timescale open-ended-timescale timescale-in-the-past timescale-after-review
missing-owner vague-owner organisation-as-owner unknown-owner hidden-owner
missing-evidence vague-evidence attendance-as-evidence outcome-without-action outcome-without-concern
vague-action compound-action template-leftover missing-contingency vague-contingency
jargon undefined-acronym blame-language hard-to-read unknown-field unusable-value duplicate-id
"""


def _card(tmp_path: Path, text: str, name: str = "no-date") -> Path:
    path = tmp_path / f"{name}.yml"
    path.write_text(text, encoding="utf-8")
    return path


def _load(path: Path) -> None:
    load_card(path)
    load_examples(path)


def _refused(tmp_path: Path, text: str, name: str = "no-date") -> str:
    path = _card(tmp_path, text, name)
    with pytest.raises(CardProblem) as refused:
        _load(path)
    return str(refused.value)


def test_whole_card_is_loaded(tmp_path: Path) -> None:
    path = _card(tmp_path, HEAD + EXAMPLES)
    assert load_card(path).id == "no-date"
    assert len(load_examples(path).good) == 3


def test_card_without_examples_is_refused(tmp_path: Path) -> None:
    assert _refused(tmp_path, HEAD) == "no-date.yml:10: the card has no examples, good or bad"


@pytest.mark.parametrize(("kind", "line"), [("good", 12), ("bad", 16)])
def test_card_without_examples_of_one_kind_is_refused(tmp_path: Path, kind: str, line: int) -> None:
    lines, keep = [], True
    for each in EXAMPLES.splitlines():
        if each.startswith("  ") and not each.startswith("   "):
            keep = each.strip() != f"{kind}:"
            each = each if keep else f"  {kind}: []"
            lines.append(each)
        elif keep:
            lines.append(each)
    says = _refused(tmp_path, HEAD + "\n".join(lines))
    assert says == f"no-date.yml:{line}: a card needs at least 3 {kind} examples; this has 0"


def test_bad_example_that_expects_nothing_is_refused_at_its_line(tmp_path: Path) -> None:
    says = _refused(tmp_path, HEAD + EXAMPLES.replace(', text: "  ", findings: [{quote: ""}]', ", text: x"))
    assert says == "no-date.yml:18: bad example “e” expects no finding"


def test_good_example_that_expects_a_finding_is_refused_at_its_line(tmp_path: Path) -> None:
    says = _refused(tmp_path, HEAD + EXAMPLES.replace("14 March 2027", 'x, findings: [{quote: ""}]'))
    assert says == "no-date.yml:15: good example “c” expects a finding"


@pytest.mark.parametrize(("key", "line"), [("message", 6), ("instead", 7)])
def test_unknown_placeholder_is_refused_with_the_known_ones(tmp_path: Path, key: str, line: int) -> None:
    head = HEAD.replace(f"\n{key}: ", f"\n{key}: Ask {{who}} about it; ")
    says = _refused(tmp_path, head + EXAMPLES)
    assert says.startswith(f"no-date.yml:{line}: “{{who}}” is not known in “{key}”; known: ")
    assert "by_whom" in says


def test_advice_for_a_case_that_its_check_does_not_tell_apart_is_refused(tmp_path: Path) -> None:
    head = HEAD.replace("\nwhy: ", "\ninstead_for: {a person: Write the name.}\nwhy: ")
    says = _refused(tmp_path, head + EXAMPLES)
    assert says == "no-date.yml:8: “a person” is no case that check “required” tells apart"


@pytest.mark.parametrize("placeholder", ["{description.__class__}", "{description!r}", "{quote:>9}", "{0}", "{}"])
def test_placeholder_that_reaches_further_is_refused(tmp_path: Path, placeholder: str) -> None:
    head = HEAD.replace("“{description}” has", f"{placeholder} has")
    head = head.replace("message: ", "message: '").replace(" has no date.", " has no date.'")
    assert "no-date.yml:6: " in _refused(tmp_path, head + EXAMPLES)


def test_unknown_option_is_refused_by_name(tmp_path: Path) -> None:
    says = _refused(tmp_path, HEAD.replace("field: by_when}", "field: by_when, fields: x}") + EXAMPLES)
    assert says == "no-date.yml:5: “fields” is not known here: take it out, or look for a slip of the pen"


def test_unknown_key_is_refused_by_name(tmp_path: Path) -> None:
    says = _refused(tmp_path, HEAD.replace("why: ", "because: x\nwhy: ") + EXAMPLES)
    assert says == "no-date.yml:8: “because” is not known here: take it out, or look for a slip of the pen"


def test_missing_key_is_named(tmp_path: Path) -> None:
    assert "“why” is missing" in _refused(
        tmp_path, HEAD.replace("why: Nobody can tell that it is late.\n", "") + EXAMPLES
    )


def test_unknown_check_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    says = _refused(tmp_path, HEAD.replace("kind: required", "kind: requierd") + EXAMPLES)
    assert says.startswith("no-date.yml:5: there is no check “requierd”; known: ")
    assert "'required'" in says


def test_must_with_good_practice_only_is_refused(tmp_path: Path) -> None:
    says = _refused(tmp_path, HEAD.replace("force: local procedure", "force: good practice") + EXAMPLES)
    assert says == ("no-date.yml:3: a “must” needs law, statutory guidance or a local procedure among its basis")


def test_should_with_good_practice_is_loaded(tmp_path: Path) -> None:
    head = HEAD.replace("force: local procedure", "force: good practice").replace(": must", ": should")
    assert load_card(_card(tmp_path, head + EXAMPLES)).severity == "should"


def test_id_that_is_not_the_file_name_is_refused(tmp_path: Path) -> None:
    says = _refused(tmp_path, HEAD + EXAMPLES, "other-name")
    assert says == "other-name.yml:1: the card’s id is “no-date”: it must be the file’s name, “other-name”"


def test_card_that_is_not_yaml_is_refused_at_its_line(tmp_path: Path) -> None:
    assert _refused(tmp_path, HEAD.replace("title: An", "title: [An") + EXAMPLES).startswith("no-date.yml:")


def test_pack_with_the_same_name_twice_is_refused(tmp_path: Path) -> None:
    for pack in ("one", "two"):
        (tmp_path / pack).mkdir()
        _card(tmp_path / pack, HEAD + EXAMPLES)
    with pytest.raises(CardProblem, match="“no-date” is already used"):
        rules_in(tmp_path)


def test_every_rule_that_the_design_promises_has_a_card() -> None:
    assert set(PROMISED.split()) - {rule.card.id for rule in core_rules()} == set()


def test_every_must_of_the_core_names_its_requirement() -> None:
    for rule in core_rules():
        if rule.card.severity == "must":
            assert any(basis.id for basis in rule.card.basis), rule.card.id


@pytest.mark.parametrize(
    "below", ["severity: consider", "only_by_procedure: true", "typo: 1", "documents: []", "once: x"]
)
def test_a_key_below_the_examples_is_refused_with_its_line_and_not_dropped(tmp_path: Path, below: str) -> None:
    path = _card(tmp_path, f"{HEAD}{EXAMPLES}# a comment may stand here\n{below}\n")
    line = HEAD.count("\n") + EXAMPLES.count("\n") + 2
    with pytest.raises(CardProblem, match=rf"^no-date.yml:{line}: “{below.split(':')[0]}” stands below"):
        load_card(path)


def test_a_reason_is_short_because_every_finding_repeats_it(tmp_path: Path) -> None:
    path = _card(tmp_path, HEAD.replace("Nobody can tell that it is late.", "Nobody can tell it. " * 11) + EXAMPLES)
    with pytest.raises(CardProblem, match=r"“why” has at most 40 words.*judged_when"):
        load_card(path)


def test_which_places_a_rule_judges_stands_on_its_page_and_in_no_report() -> None:
    (rule,) = (rule for rule in core_rules() if rule.card.id == "uncovered-situation")
    assert rule.card.judged_when
    assert "## When it is judged\n\nA detailed or reviewed plan is asked for all six." in page(rule)
    assert "stage" not in rule.card.why
