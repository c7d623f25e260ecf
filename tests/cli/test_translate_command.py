"""`planlint translate`: out to a translator and back, on real files."""

from __future__ import annotations

from dataclasses import replace
from http.server import HTTPServer
from pathlib import Path
from threading import Thread

import pytest
from click.testing import CliRunner, Result
from docx import Document

from planlint.cli import cli
from planlint.cli.translate import command as translate
from planlint.translate.catalogues.catalogue import catalogue
from planlint.translate.checks.fault import Fault, Level
from planlint.translate.translation import read_translation
from tests.translate.exchange.test_machine import Engine

PLAN = """\
document: child-protection-plan
reference: CP/2027/0009
version: 2
people:
  - {id: mum, name: Sana Khan, parental_responsibility: true, languages: {reads: ur}}
  - {id: dad, name: Adil Khan, parental_responsibility: true, languages: {reads: ur}}
  - {id: sw, name: Priya Shah, role: social worker, contact: {phone: 0161 496 0000}}
strengths:
  - {id: s1, description: Nan lives near.}
  - {id: s2, description: Sana has a new job., not_for: [dad]}
monitoring: Dad must not be alone with the children.
"""
BY, SECOND = "Amna Raza, CIOL 012345", "Jan Lis, ITI 6789"


@pytest.fixture(autouse=True)
def agreeable_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Checks that refuse a text with FAULT in it, and leave one with TURNED to a second linguist.

    The real ones have tests of their own.
    """

    def faults(_segment: object, text: str, _language: object, **_options: object) -> list[Fault]:
        found: dict[str, Level] = {"FAULT": "error", "TURNED": "second"}
        return [Fault(level, "stand-in", f"{word} is in it") for word, level in found.items() if word in text]

    monkeypatch.setattr("planlint.translate.checks.faults", faults)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.yml"
    path.write_text(PLAN, encoding="utf-8")
    return path


def fixed_text_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on two linguists answer for the fixed text in Urdu."""
    in_urdu = replace(catalogue("ur"), reviewed=True)
    monkeypatch.setattr("planlint.translate.catalogues.catalogue.catalogue", lambda _tag: in_urdu)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["translate", *(str(argument) for argument in arguments)])


def filled(plan: Path, *options: str, text: str = "چكو") -> Path:
    """The table for a translator, with each empty cell filled in."""
    out = plan.with_name("table.docx")
    assert run("export", plan, "--to", "ur", "--out", out, "--force", *options).exit_code == 0
    document = Document(str(out))
    for row in document.tables[0].rows[1:]:
        if not row.cells[2].text:
            row.cells[2].paragraphs[0].add_run(text)
    document.save(str(out))
    return out


def rows(file: Path) -> dict[str, str]:
    """The third column of a table by the reference in the first."""
    return {row.cells[0].text.split()[0]: row.cells[2].text for row in Document(str(file)).tables[0].rows[1:]}


def test_what_goes_out_comes_back_is_signed_and_is_ready_once_the_fixed_text_is(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = filled(plan, "--for", "mum")
    taken = run("import", plan, table, "--by", BY, "--on", "2027-03-05")
    assert (taken.exit_code, taken.stdout) == (0, f"{plan.with_name('plan.ur.translation.yml')}\n")
    assert "    1  for a second linguist too, not signed yet" in run("status", plan, "--for", "mum").output
    signed = run("confirm", plan, "--to", "ur", "--checked-by", SECOND, "--on", "2027-03-06")
    assert "1 text signed" in signed.output
    waits = run("status", plan, "--for", "mum")
    assert waits.exit_code == 1
    assert "no qualified translator has checked the fixed text" in waits.output
    assert "Ready" not in waits.output
    fixed_text_is_checked(monkeypatch)
    ready = run("status", plan, "--for", "mum")
    assert ready.exit_code == 0
    assert "Ready" in ready.output
    texts = read_translation(plan.with_name("plan.ur.translation.yml")).by_ref()
    assert str(texts["monitoring"].text.by) == "Amna Raza, CIOL 012345"
    assert str(texts["monitoring"].text.revised_by) == "Jan Lis, ITI 6789"
    assert texts["strengths.s1.description"].text.revised_by is None


def test_whoever_signs_is_told_what_a_check_doubts_and_only_then_it_is_ready(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fixed_text_is_checked(monkeypatch)
    run("import", plan, filled(plan, text="TURNED"), "--by", BY)
    assert run("status", plan, "--to", "ur").exit_code == 1
    checked = run("check", plan, "--to", "ur")
    assert (checked.exit_code, "0 errors, 3 doubts for a second linguist" in checked.stderr) == (0, True)
    signed = run("confirm", plan, "--to", "ur", "--checked-by", SECOND)
    assert "signed though a check doubts it: monitoring: TURNED is in it" in signed.stderr
    assert run("status", plan, "--to", "ur").exit_code == 0


def test_a_translator_is_not_sent_what_the_reader_may_not_see(plan: Path) -> None:
    assert "strengths.s2.description" in rows(filled(plan, "--for", "mum"))
    assert "strengths.s2.description" not in rows(filled(plan, "--for", "dad"))
    assert "strengths.s2.description" not in rows(filled(plan))


def test_the_next_table_holds_what_is_translated_and_fresh(plan: Path) -> None:
    run("import", plan, filled(plan, text="پلو"), "--by", BY)
    plan.write_text(PLAN.replace("Nan lives near.", "Nan lives far away."), encoding="utf-8")
    out = plan.with_name("next.docx")
    run("export", plan, "--to", "ur", "--out", out)
    assert rows(out)["strengths.s1.description"] == ""
    assert rows(out)["people.sw.role"] == "پلو"
    assert "    1  stale" in run("status", plan, "--to", "ur").output


def test_a_faulty_text_is_refused_and_nothing_is_written(plan: Path) -> None:
    table = filled(plan, text="FAULT")
    refused = run("import", plan, table, "--by", BY)
    assert refused.exit_code == 1
    assert "monitoring: FAULT is in it" in refused.stderr
    assert "Traceback" not in refused.output
    assert not plan.with_name("plan.ur.translation.yml").exists()


def test_kept_on_demand_a_faulty_text_is_not_ready(plan: Path) -> None:
    assert run("import", plan, filled(plan, text="FAULT"), "--by", BY, "--keep-faulty").exit_code == 0
    assert "    3  faulty" in run("status", plan, "--to", "ur").output
    checked = run("check", plan, "--to", "ur")
    assert checked.exit_code == 1
    assert "monitoring: error: FAULT is in it" in checked.output


@pytest.mark.parametrize("who", ["Amna Raza", ", CIOL 1", "Priya Shah, SWE 123", "SHAH Priya, SWE 123"])
def test_a_translator_without_a_number_or_from_the_plan_is_wrong_usage(plan: Path, who: str) -> None:
    assert run("import", plan, filled(plan), "--by", who).exit_code == 2


@pytest.mark.parametrize("second", ["Amna Raza, CIOL 012345", "raza  AMNA, ITI 9"])
def test_nobody_checks_their_own_translation(plan: Path, second: str) -> None:
    table = filled(plan)
    assert run("import", plan, table, "--by", BY, "--revised-by", second).exit_code == 2
    run("import", plan, table, "--by", BY)
    refused = run("confirm", plan, "--to", "ur", "--checked-by", second)
    assert refused.exit_code == 1
    assert "somebody else has to check it" in refused.stderr


def test_nothing_translated_and_nothing_to_sign_write_nothing(plan: Path) -> None:
    assert run("import", plan, filled(plan, text=""), "--by", BY).exit_code == 1
    assert run("confirm", plan, "--to", "ur", "--checked-by", SECOND).exit_code == 1
    assert not plan.with_name("plan.ur.translation.yml").exists()


def test_an_export_is_not_written_over(plan: Path) -> None:
    out = plan.with_name("mine.docx")
    out.write_text("mine")
    assert run("export", plan, "--to", "ur", "--out", out).exit_code == 2
    assert out.read_text() == "mine"


def test_drafts_of_a_machine_go_into_no_word_table_and_to_no_other_computer(plan: Path) -> None:
    word = run("export", plan, "--to", "ur", "--machine-drafts", "http://127.0.0.1:5000")
    elsewhere = run("export", plan, "--to", "ur", "--format", "xliff", "--machine-drafts", "http://203.0.113.9:5000")
    assert (word.exit_code, elsewhere.exit_code) == (2, 2)
    assert not list(plan.parent.glob("*to-translate*"))


@pytest.mark.parametrize("subcommand", ["export", "import", "status", "check", "confirm"])
def test_each_subcommand_shows_an_example(subcommand: str) -> None:
    assert f"planlint translate {subcommand}" in run(subcommand, "--help").output


def test_the_group_names_every_subcommand() -> None:
    listed = translate.list_commands(None)  # type: ignore[arg-type]
    assert listed == ["export", "import", "status", "check", "confirm", "review", "memory", "phrases"]


def test_one_document_alone_can_be_sent(plan: Path) -> None:
    plan.write_text(PLAN + "ending: {why: The children are safe.}\n", encoding="utf-8")
    assert list(rows(filled(plan, "--document", "ending-letter"))) == ["ending.why"]
    assert run("export", plan, "--to", "ur", "--document", "plan").exit_code == 2


def test_a_country_does_not_make_another_file(plan: Path) -> None:
    plan.write_text(PLAN.replace("reads: ur}", "reads: ur, region: PK}", 1), encoding="utf-8")
    run("import", plan, filled(plan, "--for", "mum"), "--by", BY)
    assert [each.name for each in plan.parent.glob("*.translation.yml")] == ["plan.ur.translation.yml"]


def test_xliff_goes_out_and_comes_back(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fixed_text_is_checked(monkeypatch)
    from lxml import etree

    out = plan.with_name("plan.xlf")
    assert run("export", plan, "--to", "ur", "--format", "xliff", "--out", out).exit_code == 0
    tree = etree.parse(str(out))
    for segment in tree.iter("{*}segment"):
        etree.SubElement(segment, "{urn:oasis:names:tc:xliff:document:2.0}target").text = "چكو"
    tree.write(str(out))
    assert run("import", plan, out, "--by", BY, "--revised-by", SECOND).exit_code == 0
    assert run("status", plan, "--to", "ur").exit_code == 0


def test_a_machines_draft_is_a_suggestion_that_nobody_can_import_unread(plan: Path) -> None:
    from lxml import etree

    out = plan.with_name("plan.xlf")
    server = HTTPServer(("127.0.0.1", 0), Engine)
    Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"
    made = run("export", plan, "--to", "ur", "--format", "xliff", "--out", out, "--machine-drafts", url)
    server.shutdown()
    server.server_close()
    assert made.exit_code == 0
    tree = etree.parse(str(out))
    assert not list(tree.iterfind(".//{*}segment/{*}target"))
    for unit in tree.iter("{*}unit"):
        draft = unit.findtext("{*}matches/{*}match/{*}target")
        for segment in unit.iter("{*}segment"):
            etree.SubElement(segment, "{urn:oasis:names:tc:xliff:document:2.0}target").text = draft
    tree.write(str(out))
    refused = run("import", plan, out, "--by", BY)
    assert refused.exit_code == 1
    assert "which no human has settled" in refused.stderr
    assert not plan.with_name("plan.ur.translation.yml").exists()


def test_a_translator_is_offered_what_two_humans_have_answered_for(plan: Path) -> None:
    memory = plan.with_name("memory.sqlite")
    table = filled(plan, text="مثال متن")
    assert run("import", plan, table, "--by", BY, "--revised-by", SECOND).exit_code == 0
    assert run("memory", "add", plan, "--to", "ur", "--memory", memory).exit_code == 0
    plan.with_name("plan.ur.translation.yml").unlink()
    out = plan.with_name("again.docx")
    assert run("export", plan, "--to", "ur", "--out", out, "--memory", memory).exit_code == 0
    cells = [row.cells[2].text for row in Document(str(out)).tables[-1].rows]
    assert "مثال متن" in cells


def test_a_name_alone_and_what_is_translated_already_are_not_asked_for_again(plan: Path) -> None:
    twice = (
        "needs:\n  - {id: n1, description: A bed., services: Priya Shah}\n"
        "  - {id: n2, description: A bed., services: A cot.}\n"
    )
    plan.write_text(PLAN + twice, encoding="utf-8")
    out = plan.with_name("first.docx")
    assert run("export", plan, "--to", "ur", "--out", out).exit_code == 0
    assert rows(out)["needs.n1.services"] == "Priya Shah"
    assert rows(out)["needs.n2.services"] == ""
    run("import", plan, filled(plan, text="بستر"), "--by", BY)
    plan.write_text(PLAN + twice + "  - {id: n3, description: A bed.}\n", encoding="utf-8")
    again = plan.with_name("again.docx")
    assert run("export", plan, "--to", "ur", "--out", again).exit_code == 0
    assert rows(again)["needs.n3.description"] == "بستر"
