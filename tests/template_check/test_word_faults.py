"""Faults planted in a Word template, each found at its paragraph and words, through runs that are split."""

from __future__ import annotations

import functools
import zipfile
from pathlib import Path

import pytest

from planlint.bundled import folder
from planlint.finding import Finding
from planlint.place import WordPlace
from tests.template_check.planting import LETTER, checked, comments, own_word, tie, told

BODY = "word/document.xml"
_PICTURE = (
    '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:docPr id="1" name="logo.png"/></wp:inline></w:drawing>'
)


def p(*runs: str, properties: str = "", look: str = "") -> str:
    """A paragraph of runs; each is a text."""
    made = "".join(
        f'<w:r>{f"<w:rPr>{look}</w:rPr>" if look else ""}<w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs
    )
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{made}</w:p>"


def table(*rows: str, properties: str = "") -> str:
    """A table of three columns with these rows, each cell the same words."""
    cells = "".join("<w:tr>" + f"<w:tc>{p(row)}</w:tc>" * 3 + "</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{cells}</w:tbl>" + p()


NAME = "{{ _('Name') }}"
# A planted piece of the body, the rule that must speak, and the words it must point at.
PLANTED = {
    "a misspelt key": (p("{{ plan.referense }}"), "unknown-variable", "referense"),
    "a tag cut over three runs": (p("{{ plan.ref", "ere", "nse }}"), "unknown-variable", "referense"),
    "a key misspelt in a loop": (
        p("{%p for c in plan.children %}") + p("{{ c.nme }}") + p("{%p endfor %}"), "unknown-variable", "nme"),
    "curly quotes in a tag": (p("{{ _(“Ring the quiet bell.”) }}"), "untranslated-text", "Ring the quiet bell."),
    "a list printed whole": (p("{{ plan.children }}"), "whole-part-printed", "children"),
    "words without a mark": (p("Please ring ", "us."), "unmarked-text", "Please ring us."),
    "fixed text with a slot": (
        p("{{ _('Ring {name} now.') }}"), "catalogue-placeholder", "Ring {name} now."),
    "jargon": (p("{{ _('Ask the multi-agency panel.') }}"), "template-jargon", "multi-agency panel"),
    "the inside of the program": (p("{{ plan.__init__ }}"), "unsafe-template", "__init__"),
    "a loop that explodes": (p("{% for a in range(99999) %}.{% endfor %}"), "endless-loop", "range"),
    "values joined": (p("{{ plan.reference ~ '/' }}"), "value-without-isolation", "reference"),
    "a paragraph on the left": (
        p(NAME, properties='<w:jc w:val="left"/>'), "fixed-side", NAME),
    "a font few have": (p(NAME, look='<w:rFonts w:ascii="Gill Sans MT"/>'), "unknown-font", NAME),
    "a language written in": (p(NAME, look='<w:lang w:val="pl-PL"/>'), "fixed-language", NAME),
    "hidden words": (p("{{ plan.reference }}", look="<w:vanish/>"), "hidden-text", "{{ plan.reference }}"),
    "words hidden on the web": (p(NAME, look="<w:webHidden/>"), "hidden-text", NAME),
    "a hidden tag": (
        p("{%p if plan.reference is given %}", look="<w:vanish/>") + p("{%p endif %}"),
        "hidden-text", "{%p if plan.reference is given %}"),
    "a hidden end of a line": (p(properties="<w:rPr><w:vanish/></w:rPr>"), "hidden-text", ""),
    "a hidden row": (
        f"<w:tbl><w:tr>{'<w:tc>' + p(NAME) + '</w:tc>'}</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>"
        f"<w:tc>{p('{{ plan.reference }}')}</w:tc><w:tc>{p(NAME)}</w:tc></w:tr></w:tbl>" + p(),
        "hidden-text", "{{ plan.reference }}"),
    "white words": (p("{{ plan.reference }}", look='<w:color w:val="FFFFFF"/>'), "hidden-text", "{{ plan.reference }}"),
    "a tracked change": (
        f'<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>{NAME}</w:t></w:r></w:ins></w:p>',
        "tracked-change-in-template", NAME),
    "words that somebody has deleted": (
        '<w:p><w:del w:id="2" w:author="A"><w:r><w:delText>Do not tell dad.</w:delText></w:r></w:del></w:p>',
        "tracked-change-in-template", ""),
    "a change of looks": (
        p(NAME, look='<w:rPrChange w:id="3" w:author="A"><w:rPr/></w:rPrChange>'), "tracked-change-in-template", NAME),
    "a field that fetches": (
        f'<w:p><w:fldSimple w:instr=" INCLUDEPICTURE x.png "><w:r><w:t>{NAME}</w:t></w:r></w:fldSimple></w:p>',
        "refused-in-a-copy", NAME),
    "a field that names who has the file": (
        f'<w:p><w:fldSimple w:instr=" AUTHOR "><w:r><w:t>{NAME}</w:t></w:r></w:fldSimple></w:p>',
        "refused-in-a-copy", NAME),
    "a link written as a field": (
        '<w:p><w:fldSimple w:instr=" HYPERLINK &quot;http://example.org&quot; ">'
        f"<w:r><w:t>{NAME}</w:t></w:r></w:fldSimple></w:p>", "refused-in-a-copy", NAME),
    "a text box": (
        f"<w:p><w:r><w:t>{NAME}</w:t></w:r><w:r><w:pict><w:txbxContent><w:p></w:p></w:txbxContent></w:pict></w:r></w:p>",
        "refused-in-a-copy", NAME),
    "words beside a tag": (
        p("{%p if plan.reference is given %} · ") + p("{%p endif %}"), "text-beside-tag", "·"),
    "a heading too deep": (p(NAME, properties='<w:pStyle w:val="Heading6"/>'), "heading-order", NAME),
    "a heading that is none": (p(NAME, look="<w:b/>"), "heading-order", NAME),
    "a second title": (p(NAME, properties='<w:pStyle w:val="Title"/>'), "heading-order", NAME),
    "a table without a header row": (table(NAME, NAME), "table-without-header", f"{NAME} {NAME} {NAME}"),
    "a picture without words": (f"<w:p><w:r>{_PICTURE}<w:t>{NAME}</w:t></w:r></w:p>", "no-alt-text", NAME),
}  # fmt: skip
ALSO = {
    "curly quotes in a tag": {"unmarked-text"},
    "fixed text with a slot": {"untranslated-text"},
    "jargon": {"untranslated-text"},
}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[Finding]:
    """What is found in a letter with all of these."""
    council = tmp_path_factory.mktemp("council")
    own_word(council, paragraphs=[piece for piece, _, _ in PLANTED.values()])
    return list(checked(council)[f"{LETTER}/{LETTER}.docx"].findings)


@functools.cache
def _first() -> int:
    """The number of the first planted paragraph: the one after all those of planlint's own letter."""
    shipped = zipfile.ZipFile(folder("templates") / LETTER / f"{LETTER}.docx").read(BODY).decode()
    return shipped.count("</w:p>") + 1


def _paragraphs(name: str) -> range:
    """The numbers of the paragraphs that a planted piece has in the finished file."""
    pieces = [piece for piece, _, _ in PLANTED.values()]
    at = list(PLANTED).index(name)
    first = _first() + sum(piece.count("<w:p>") for piece in pieces[:at])
    return range(first, first + pieces[at].count("<w:p>"))


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_found_at_its_words(name: str, found: list[Finding]) -> None:
    _, rule, words = PLANTED[name]
    numbers = _paragraphs(name)
    here = [
        finding
        for finding in found
        if isinstance(finding.place, WordPlace) and finding.place.part == BODY and finding.place.paragraph in numbers
    ]
    assert (rule, words) in {(finding.rule, " ".join(finding.quote.split())) for finding in here}
    assert {finding.rule for finding in here} - ALSO.get(name, set()) == {rule}


def test_nothing_is_found_in_the_paragraphs_that_were_not_touched(found: list[Finding]) -> None:
    assert all(isinstance(finding.place, WordPlace) and finding.place.paragraph >= _first() for finding in found)


def test_a_place_says_the_heading_above(found: list[Finding]) -> None:
    first = next(finding for finding in found if finding.quote == "referense")
    assert str(first.place) == f"“What you can do until then”, paragraph {_first()}"


def test_a_tracked_change_says_the_words_that_are_still_in_the_file(found: list[Finding]) -> None:
    assert [finding for finding in found if "“Do not tell dad.”" in finding.message]


def test_a_font_few_have_is_named(found: list[Finding]) -> None:
    assert [finding for finding in found if "the font “Gill Sans MT” is not one" in finding.message]


def test_a_link_to_a_place_in_the_same_document_is_no_fault(tmp_path: Path) -> None:
    link = f'<w:fldSimple w:instr=" HYPERLINK \\l here "><w:r><w:t>{NAME}</w:t></w:r></w:fldSimple>'
    own_word(tmp_path, paragraphs=[f"<w:p>{link}</w:p>"])
    assert told(checked(tmp_path)) == []


@pytest.mark.parametrize(
    ("planted", "rule", "place", "words"),
    [
        (
            {"properties": '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Ann Lee</dc:creator>'},
            "leaking-property", "file properties, “creator”", "Ann Lee",
        ),
        (
            {"parts": {"docProps/app.xml": ("application/vnd.openxmlformats-officedocument.extended-properties+xml",
             '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
             "<Company>Ellerdale Council</Company></Properties>")}},
            "leaking-property", "file properties, “Company”", "Ellerdale Council",
        ),
        ({"parts": comments("Do not tell dad.")}, "comment-in-template", "comments, “A. Colleague”",
         "Do not tell dad."),
        ({"settings": '<w:docVars><w:docVar w:name="case" w:val="CP/1"/></w:docVars>'}, "leaking-property",
         "settings, “case”", "CP/1"),
        ({"settings_ties": tie("attachedTemplate", "file:///S:/team.dotm")}, "external-link",
         "settings, “attachedTemplate”", "file:///S:/team.dotm"),
        ({"ties": tie("image", "http://example.org/logo.png")}, "external-link", "“image”",
         "http://example.org/logo.png"),
        ({"ties": tie("hyperlink", "http://example.org")}, "external-link", "“hyperlink”", "http://example.org"),
        ({"ties": tie("customXml", "../customXml/item1.xml", outside=False),
          "parts": {"customXml/item1.xml": ("application/xml", "<case/>")}},
         "active-content", "“customXml”", "customXml/item1.xml"),
    ],
)  # fmt: skip
def test_what_travels_with_the_file_is_found(
    planted: dict[str, str], rule: str, place: str, words: str, tmp_path: Path
) -> None:
    own_word(tmp_path, **planted)  # type: ignore[arg-type]
    (finding,) = told(checked(tmp_path))
    assert (finding.rule, finding.quote) == (rule, words)
    assert str(finding.place).startswith(place)


def test_a_file_that_is_no_word_document_is_a_finding(tmp_path: Path) -> None:
    path = own_word(tmp_path)
    path.write_bytes(b"not a zip")
    (finding,) = told(checked(tmp_path))
    assert finding.rule == "not-a-template"


def test_a_tag_that_is_not_closed_is_a_finding_at_its_paragraph(tmp_path: Path) -> None:
    own_word(tmp_path, paragraphs=[p("{{ plan.reference }")])
    (finding,) = told(checked(tmp_path))
    assert (finding.rule, finding.quote) == ("syntax-error", "{{ plan.reference }")


def test_what_stops_only_some_plans_is_found_at_its_paragraph(tmp_path: Path) -> None:
    own_word(tmp_path, paragraphs=[p("{{ plan.conference", ".date }}")])
    (finding,) = told(checked(tmp_path))
    assert (finding.rule, finding.quote) == ("does-not-render", "{{ plan.conference.date }}")


def test_a_field_that_no_plan_can_make_appear_is_missed_where_it_is_named(tmp_path: Path) -> None:
    field = "{{ plan.ending.why }}"
    own_word(tmp_path, swap=(field, f"{{% if plan.reference is not given %}}{field}{{% endif %}}"))
    (finding,) = told(checked(tmp_path))
    assert (finding.rule, "ending.why" in finding.context) == ("missing-field", True)


def test_a_missing_field_is_told_beside_what_would_travel_with_the_file(tmp_path: Path) -> None:
    author = '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Ann Lee</dc:creator>'
    own_word(tmp_path, swap=("{{ plan.ending.why }}", ""), properties=author)
    assert {finding.rule for finding in told(checked(tmp_path))} == {"missing-field", "leaking-property"}


def test_a_field_that_must_be_shown_is_missed(tmp_path: Path) -> None:
    own_word(tmp_path, swap=("{{ plan.ending.why }}", ""))
    (finding,) = told(checked(tmp_path))
    assert finding.rule == "missing-field"
    assert "ending.why" in finding.message
    assert "ST12" in finding.instead
