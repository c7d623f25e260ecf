"""Faults planted in an HTML template, each found at its line and words, and nothing else there."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.bundled import folder
from planlint.finding import Finding
from planlint.place import TextPlace
from tests.template_check.planting import SECTION, checked, own, told

# A planted line, the rule that must speak, and the words it must point at.
PLANTED = {
    "a misspelt key": ("{{ plan.referense }}", "unknown-variable", "referense"),
    "a key of a part of a list": (
        "{% for c in plan.children %}{{ c.nickname }}{% endfor %}", "unknown-variable", "nickname"),
    "what the list of the document keeps back": ("{{ plan.monitoring }}", "unknown-variable", "monitoring"),
    "a list asked for a key": ("{{ plan.children.name }}", "unknown-variable", "name"),
    "a name that is nowhere": ("{{ signature }}", "unknown-variable", "signature"),
    "a misspelt filter": ("{{ plan.reference | codid }}", "unknown-variable", "codid"),
    "a misspelt test": ("{% if plan.reference is gifen %}{% endif %}", "unknown-variable", "gifen"),
    "a part printed whole": ("{{ plan.ending }}", "whole-part-printed", "ending"),
    "text without a mark": ("<p>Please ring us.</p>", "unmarked-text", "Please ring us."),
    "text without a mark under a name": ('{% set note = "Ring us now" %}', "unmarked-text", "Ring us now"),
    "an attribute without a mark": ('<p title="Good to know"></p>', "unmarked-text", "Good to know"),
    "text in an expression without a mark": ('{{ show("Please ring us") }}', "unmarked-text", "Please ring us"),
    "text printed by the style": ('<style>p::before { content: "Note"; }</style>', "unmarked-text", "Note"),
    "text that no catalogue has": ('{{ _("Ring the quiet bell.") }}', "untranslated-text", "Ring the quiet bell."),
    "fixed text with a slot": (
        '{{ _("Ring %(name)s now.", name="x") }}', "catalogue-placeholder", "Ring %(name)s now."),
    "jargon": ('{{ _("Ask the multi-agency panel.") }}', "template-jargon", "multi-agency panel"),
    "markup nobody has escaped": ("{{ plan.reference | safe }}", "unsafe-template", "safe"),
    "the inside of the program": ("{{ plan.__class__ }}", "unsafe-template", "__class__"),
    "a call": ("{{ plan.reference.text.upper() }}", "unsafe-template", "upper"),
    "a file elsewhere": ('{% include "../secret.html.j2" %}', "unsafe-template", "../secret.html.j2"),
    "a loop that explodes": (
        "{% for a in range(900) %}{% for b in range(900) %}.{% endfor %}{% endfor %}", "endless-loop", "range"),
    "a text that is multiplied": ('{{ "x" * 99999999 }}', "endless-loop", "x"),
    "a width beyond all measure": ('{{ _("Name") | center(99999999) }}', "endless-loop", "center"),
    "a file that takes itself in": ('{% include "sections/letter-end.html.j2" %}', "endless-loop", SECTION),
    "values joined": ('{{ plan.reference ~ "/" }}', "value-without-isolation", "reference"),
    "a value made bare": ("{{ plan.reference | upper }}", "value-without-isolation", "reference"),
    "a side in the style": ("<style>p { margin-left: 1rem; }</style>", "fixed-side", "margin-left:"),
    "a side on an element": ('<p style="text-align: right"></p>', "fixed-side", "text-align: right"),
    "a direction of its own": ('<p dir="ltr"></p>', "fixed-side", "ltr"),
    "a direction in the style": ("<style>p { direction: rtl; }</style>", "fixed-side", "direction: rtl"),
    "a font few have on an element": ('<font face="Futura"></font>', "unknown-font", "Futura"),
    "a font few have, in short": ("<style>p { font: bold 12pt/1.5 Futura; }</style>", "unknown-font", "Futura"),
    "a remark to a colleague": ("<!-- Do not tell dad. -->", "comment-in-template", "<!-- Do not tell dad. -->"),
    "hidden words": ('<p hidden>{{ _("Name") }}</p>', "hidden-text", "<p hidden>"),
    "words the style hides": ('<p style="display: none">{{ _("Name") }}</p>', "hidden-text", "display: none"),
    "white words": ('<p style="color: #fff">{{ _("Name") }}</p>', "hidden-text", "color: #fff"),
    "a frame around another page": (
        '<iframe src="https://example.org"></iframe>', "active-content", '<iframe src="https://example.org">'),
    "a font few have": ('<style>p { font-family: "Gill Sans"; }</style>', "unknown-font", "Gill Sans"),
    "something fetched": ('<img alt="" src="https://example.org/logo.png">', "external-link",
                          "https://example.org/logo.png"),
    "a script": ("<script></script>", "active-content", "<script>"),
    "a header without scope": (
        '<table><caption>{{ _("Date") }}</caption><tr><th>{{ _("Date") }}</th></tr></table>',
        "table-without-header", "<th>"),
    "a table without a name": (
        '<table><tr><th scope="col">{{ _("Date") }}</th></tr></table>', "table-without-caption", "<table>"),
    "a picture without words": ('<img src="data:image/png;base64,AA==">', "no-alt-text",
                                '<img src="data:image/png;base64,AA==">'),
    "a box without a label": ('<input type="text">', "no-label", '<input type="text">'),
    "a tab order of its own": ('<p tabindex="3"></p>', "tab-order", "3"),
    "a heading too deep": ('<h5>{{ _("Date") }}</h5>', "heading-order", "<h5"),
    "a second first heading": ('<h1>{{ _("Date") }}</h1>', "heading-order", "<h1"),
}  # fmt: skip
# What a planted line also is, beside the fault it is planted for.
ALSO = {"jargon": {"untranslated-text", "hard-sentence"}, "fixed text with a slot": {"untranslated-text"}}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[int, list[Finding]]:
    """What is found in a letter with all of these, by line."""
    council = tmp_path_factory.mktemp("council")
    lines = "\n".join(line for line, _, _ in PLANTED.values())
    own(council, SECTION, add=lines + "\n")
    by_line: dict[int, list[Finding]] = {}
    for finding in checked(council)[SECTION].findings:
        assert isinstance(finding.place, TextPlace)
        by_line.setdefault(finding.place.line, []).append(finding)
    return by_line


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_found_at_its_words(name: str, found: dict[int, list[Finding]]) -> None:
    line, rule, words = PLANTED[name]
    number = _first_line() + list(PLANTED).index(name)
    here = found.get(number, [])
    assert (rule, words) in {(finding.rule, finding.quote) for finding in here}
    assert {finding.rule for finding in here} - ALSO.get(name, set()) == {rule}
    one = next(finding for finding in here if finding.rule == rule)
    assert isinstance(one.place, TextPlace)
    assert line[one.place.column - 1 : one.place.end_column - 1] == words


def test_nothing_is_found_in_the_lines_that_were_not_touched(found: dict[int, list[Finding]]) -> None:
    assert min(found) >= _first_line()


def _first_line() -> int:
    return len((folder("templates") / SECTION).read_text(encoding="utf-8").splitlines()) + 1


def test_a_near_name_is_offered(found: dict[int, list[Finding]]) -> None:
    instead = {finding.quote: finding.instead for findings in found.values() for finding in findings}
    assert instead["referense"] == "Did you mean “reference”?"
    assert instead["codid"] == "Did you mean “coded”?"
    assert instead["gifen"] == "Did you mean “given”?"


def test_the_cure_is_one_for_a_page(found: dict[int, list[Finding]]) -> None:
    instead = {finding.rule: finding.instead for findings in found.values() for finding in findings}
    assert "a page of planlint works without" in instead["active-content"]
    assert "{#" in instead["comment-in-template"]


def test_what_only_some_documents_may_show_can_be_asked_for_first(tmp_path: Path) -> None:
    own(tmp_path, SECTION, add="{{ plan.monitoring }}\n")
    (finding,) = checked(tmp_path)[SECTION].findings
    assert "{% if plan.monitoring is defined %}" in finding.instead
    own(tmp_path, SECTION, add="{% if plan.monitoring is defined %}{{ plan.monitoring }}{% endif %}\n")
    assert told(checked(tmp_path)) == []


def test_white_words_on_a_dark_ground_are_seen(tmp_path: Path) -> None:
    own(tmp_path, SECTION, add='<p style="color: #fff; background: #17495a">{{ _("Name") }}</p>\n')
    assert told(checked(tmp_path)) == []


def test_a_tag_that_is_not_closed_is_a_finding(tmp_path: Path) -> None:
    own(tmp_path, SECTION, add="{% if plan.reference %}\n")
    finding, *_ = checked(tmp_path)[SECTION].findings
    assert finding.rule == "syntax-error"
    assert "endif" in finding.message


@pytest.mark.parametrize(
    ("line", "says", "instead"),
    [
        ('{% if plan.reference = "x" %}{% endif %}', "does not compare", "=="),
        ("{{ _(“Name”) }}", "curly quotes", "straight quotes"),
        ('{{ _("Name) }}', "not closed", "second quote"),
        ("{% if plan.reference %}", "no {% endif %}", "Write {% endif %}"),
        ("{% if plan.reference %}{% endfor %}", "“{% endfor %}” stands where {% if … %} is still open", "{% endif %}"),
        ("{% endif %}", "belongs to nothing", "Take it out"),
        ("{% fi plan.reference %}", "no tag “{% fi %}”", "own templates"),
        ("{{ plan.reference }", "not closed", "}}"),
        ("{{ plan. }}", "something is missing", "dot"),
        ("{% for child plan.children %}{% endfor %}", "“in”", "{% for … in … %}"),
        ("{{ plan reference }}", "“reference” does not belong there", "a dot"),
        ("{# ours", "remark", "#}"),
    ],
)
def test_what_cannot_be_read_is_said_in_plain_words(line: str, says: str, instead: str, tmp_path: Path) -> None:
    own(tmp_path, SECTION, add=f"{line}\n")
    (finding,) = checked(tmp_path)[SECTION].findings
    assert finding.rule == "syntax-error"
    assert says in finding.message
    assert instead in finding.instead


def test_a_field_that_must_be_shown_is_missed_where_its_neighbour_stands(tmp_path: Path) -> None:
    name = "sections/letter-ring.html.j2"
    own(tmp_path, name, swap=('{{ fact(_("How to complain"), plan.local_authority.complaints) }}\n', ""))
    (finding,) = checked(tmp_path)[name].findings
    assert (finding.rule, finding.quote) == ("missing-field", "")
    assert "local_authority.complaints" in finding.message
    assert "Isle of Man procedure (IM2.5)" in finding.instead
    assert "local_authority.appeal" in finding.line


def test_a_field_that_no_plan_can_make_appear_is_missed_where_it_is_named(tmp_path: Path) -> None:
    name = "sections/letter-ring.html.j2"
    line = '{{ fact(_("How to complain"), plan.local_authority.complaints) }}'
    own(tmp_path, name, swap=(line, f"{{% if plan.reference is not defined %}}{line}{{% endif %}}"))
    (finding,) = checked(tmp_path)[name].findings
    assert (finding.rule, "complaints" in finding.line) == ("missing-field", True)
    assert "condition" in finding.instead


def test_a_page_with_its_language_written_in_is_told(tmp_path: Path) -> None:
    own(tmp_path, "html/base.html.j2", swap=('lang="{{ page.language.tag }}"', 'lang="en"'))
    (finding,) = checked(tmp_path)["html/base.html.j2"].findings
    assert (finding.rule, finding.quote) == ("no-language", "en")


def test_the_style_of_all_pages_is_judged(tmp_path: Path) -> None:
    own(tmp_path, "html/style.css", add="h1 { float: left; }\n")
    (finding,) = checked(tmp_path)["html/style.css"].findings
    assert (finding.rule, finding.quote, finding.instead) == ("fixed-side", "float: left", "Write float: inline-start.")


def test_what_stops_only_some_plans_is_found_at_its_line(tmp_path: Path) -> None:
    own(tmp_path, SECTION, add="{{ plan.conference.date }}\n")
    (finding,) = checked(tmp_path)[SECTION].findings
    assert finding.rule == "does-not-render"
    assert finding.line == "{{ plan.conference.date }}"
    assert "a plan that holds nothing yet" in finding.message


def test_a_file_that_no_document_uses_is_told(tmp_path: Path) -> None:
    own(tmp_path, SECTION).rename(tmp_path / "sections" / "letter-ends.html.j2")
    (finding,) = checked(tmp_path)["sections/letter-ends.html.j2"].findings
    assert finding.rule == "unused-template"
    assert SECTION in finding.instead


def test_a_file_that_planlint_never_takes_from_a_council_is_told(tmp_path: Path) -> None:
    own(tmp_path, "ending-letter/needs.yml")
    (finding,) = checked(tmp_path)["ending-letter/needs.yml"].findings
    assert (finding.rule, "always uses its own" in finding.instead) == ("unused-template", True)


def test_a_list_that_lets_more_be_shown_is_told(tmp_path: Path) -> None:
    own(tmp_path, "ending-letter/shows.yml", add="  - people[*].contact.address\n  - people[*].phon\n")
    found = {finding.quote: finding.rule for finding in checked(tmp_path)["ending-letter/shows.yml"].findings}
    assert found == {"people[*].contact.address": "shows-more", "people[*].phon": "unknown-variable"}


def test_a_broken_part_is_told_once_and_not_again_where_it_is_included(tmp_path: Path) -> None:
    own(tmp_path, SECTION, add="{{ plan.reference }\n")
    assert [finding.rule for finding in told(checked(tmp_path))] == ["syntax-error"]


def test_templates_that_extend_each_other_are_told(tmp_path: Path) -> None:
    own(tmp_path, "html/base.html.j2", add='{% extends "ending-letter/ending-letter.html.j2" %}')
    assert "endless-loop" in {finding.rule for finding in told(checked(tmp_path))}
