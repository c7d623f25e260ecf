"""What people get wrong at six o'clock: each time one line that says where, what, and what to do; nothing is lost."""

from __future__ import annotations

import sys
import zipfile
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pytest

from planlint.cli import main
from planlint.read.decode import read_bytes
from planlint.read.problem import ReadProblem

ROOT = Path(__file__).parent.parent
GOOD = (ROOT / "examples" / "good-plan.yml").read_text(encoding="utf-8")
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
LOCKED = OLD_OFFICE + "EncryptedPackage".encode("utf-16-le")
ZIPPED_SLIDES = BytesIO()
with zipfile.ZipFile(ZIPPED_SLIDES, "w") as slides:
    slides.writestr("[Content_Types].xml", "<Types/>")
    slides.writestr("ppt/presentation.xml", "<p/>")
FILES: dict[str, bytes | str] = {
    "plan.yml": GOOD,
    "old.doc": OLD_OFFICE,
    "locked.doc": LOCKED,
    "locked.docx": LOCKED,
    "old.xls": OLD_OFFICE,
    "rich.doc": b"{\\rtf1\\ansi plan}",
    "scan.pdf": b"%PDF-1.7\n",
    "photo.jpg": b"\xff\xd8\xff\xe0abc",
    "draft.odt": b"PK\x03\x04mimetype",
    "mail.msg": OLD_OFFICE,
    "link.gdoc": '{"url": "https://docs.example.org/1"}',
    "notes.txt": "Mum will see the GP.\n",
    "~$draft.docx": b"\x05Priya" + b" " * 150,
    "empty.yml": "",
    "empty.docx": b"",
    "renamed.docx": GOOD,
    "renamed.doc": (ROOT / "examples" / "poor-draft.docx").read_bytes(),
    "no-ending": (ROOT / "examples" / "poor-draft.docx").read_bytes(),
    "renamed.csv": (ROOT / "examples" / "poor-draft.docx").read_bytes(),
    "workbook.docx": (ROOT / "examples" / "poor-actions.xlsx").read_bytes(),
    "workbook.yml": (ROOT / "examples" / "poor-actions.xlsx").read_bytes(),
    "old-workbook.docx": OLD_OFFICE + "Workbook".encode("utf-16-le"),
    "old-letter.xlsx": OLD_OFFICE + "WordDocument".encode("utf-16-le"),
    "exported.doc": "<!DOCTYPE html>\n<html><body>Plan</body></html>",
    "exported.xls": "\ufeff  <HTML><table></table></HTML>",
    "exported.docx": "MIME-Version: 1.0\nContent-Type: multipart/related\n",
    "saved.doc": '<?xml version="1.0"?><?mso-application progid="Word.Document"?>',
    "binary.xlsb": b"PK\x03\x04",
    "slides.docx": ZIPPED_SLIDES.getvalue(),
    "plans.zip": b"PK\x03\x04",
    "cut.docx": (ROOT / "examples" / "poor-draft.docx").read_bytes()[:9000],
    "draft.docx": (ROOT / "examples" / "poor-draft.docx").read_bytes(),
    "my plan.docx": (ROOT / "examples" / "poor-draft.docx").read_bytes(),
    "latin.yml": "document: child-protection-plan\nchildren:\n  - {id: a, name: Zoë}\n".encode("cp1252"),
    "tab.yml": "document: child-protection-plan\nchildren:\n\t- id: a\n",
    "quote.yml": 'document: child-protection-plan\nreference: "CP/1\nversion: 1\n',
    "colon.yml": "document: child-protection-plan\nrisk_statement: Mum said: nobody rang\n",
    "indent.yml": "document: child-protection-plan\nchildren:\n  - id: a\n   name: Zoe\n",
    "comma.json": '{"document": "child-protection-plan", "version": 1,}',
    "shopping.yml": "milk: 2\n",
    "no-headings.csv": "Safe,Ring the school,Priya,12 March 2027\n",
    "wrong.toml": 'procedur = "stockport"\n',
    "no-procedure.yml": GOOD.replace("procedure: pan-lancashire", "procedure: pan-lancs"),
    "folder/readme.txt": "x",
}

# What is typed after “planlint”, and what the one line must say: where it is, and what to do.
MISTAKES = [
    ("lint plam.yml", ["plam.yml", "did you mean “plan.yml”?"]),
    ("lint elsewhere/plan.yml", ["there is no folder “elsewhere”", "check its name"]),
    ("lint my", ['"my plan.docx"', "in quotes"]),
    ("lint plans*.docx", ["no file has a name of this pattern", "check the folder"]),
    ("lint https://council.example.org/plan.docx", ["an address on the web", "save the file on this computer"]),
    ("lint folder", ["folder", "holds no draft (Word, Excel"]),
    ("lint old.doc", ["old.doc", "old .doc file", "save it as .docx"]),
    ("lint rich.doc", ["rich.doc", ".rtf", "save it as .docx"]),
    ("lint locked.doc", ["locked.doc", "password", "save it without one"]),
    ("lint locked.docx", ["locked.docx", "password", "save it without one"]),
    ("lint old.xls", ["old.xls", "save it as .xlsx"]),
    ("lint scan.pdf", ["scan.pdf", "PDF", "name the Word or Excel file"]),
    ("lint photo.jpg", ["photo.jpg", "a picture", "name the file that it was made from"]),
    ("lint draft.odt", ["draft.odt", "OpenDocument", "save it as .docx"]),
    ("lint mail.msg", ["mail.msg", "an email", "save the draft that is attached"]),
    ("lint link.gdoc", ["link.gdoc", "only a link", "download that as Word"]),
    ("lint notes.txt", ["notes.txt:1:1", "no plan", "“planlint new” begins one"]),
    ("lint ~$draft.docx", ["while a document is open", "close Word", "draft.docx"]),
    ("lint empty.yml", ["empty.yml", "empty", "“planlint new” begins"]),
    ("lint empty.docx", ["empty.docx", "empty", "keep it on this computer"]),
    ("lint renamed.docx", ["renamed.docx", "not a Word document", "save it again as .docx"]),
    ("lint renamed.doc", ["renamed.doc", "a Word document", "its name ends in .docx"]),
    ("lint no-ending", ["no-ending", "a Word document", "its name ends in .docx"]),
    ("lint renamed.csv", ["renamed.csv", "a Word document", "its name ends in .docx"]),
    ("lint workbook.docx", ["workbook.docx", "an Excel workbook", "its name ends in .xlsx"]),
    ("lint workbook.yml", ["workbook.yml", "an Excel workbook", "its name ends in .xlsx"]),
    ("lint old-workbook.docx", ["an old .xls file", "open it in Excel and save it as .xlsx"]),
    ("lint old-letter.xlsx", ["an old .doc file", "open it in Word and save it as .docx"]),
    ("lint exported.doc", ["exported.doc", "a web page", "save it as .docx"]),
    ("lint exported.xls", ["exported.xls", "a web page", "or .xlsx"]),
    ("lint exported.docx", ["exported.docx", "a web page", "save it as .docx"]),
    ("lint saved.doc", ["saved.doc", "XML", "save it as .docx"]),
    ("lint binary.xlsb", ["binary.xlsb", "a binary Excel workbook", "save it as .xlsx"]),
    ("lint slides.docx", ["slides.docx", "PowerPoint slides", "Word (.docx)"]),
    ("lint plans.zip", ["plans.zip", "a zip file", "name the draft in it"]),
    ("lint cut.docx", ["cut.docx", "damaged", "open it in Word and save it again"]),
    ("lint latin.yml", ["latin.yml", "line 3", "save it again as UTF-8"]),
    ("lint tab.yml", ["tab.yml:3:1", "a tab stands at the start of this line", "use spaces"]),
    ("lint quote.yml", ["quote.yml:2:12", "a quotation mark opens here", "add the closing one"]),
    ("lint colon.yml", ["colon.yml:2:25", "a second colon", "in quotes"]),
    ("lint indent.yml", ["indent.yml:4:4", "not indented", "as many spaces"]),
    ("lint comma.json", ["comma.json:1:52", "a comma too many"]),
    ("lint shopping.yml", ["shopping.yml:1:1", "no child protection plan", "check that this is the plan"]),
    ("lint letter.docx", ["letter.docx", "no plan was found", "check that this is the plan"]),
    ("lint no-headings.csv", ["no-headings.csv", "no table of a plan", "give the table a row of headings"]),
    ("lint rota.xlsx", ["rota.xlsx", "no table of a plan", "give the table a row of headings"]),
    ("render folder --document plan", ["folder", "this is a folder", "name the plan’s file"]),
    ("plan.yml", ["“plan.yml” is a file", "planlint lint plan.yml"]),
    ("lnt plan.yml", ["no command “lnt”", "did you mean “lint”?"]),
    ("lint draft.docx --anotate x.docx", ["--anotate", "--annotate"]),
    ("lint plan.yml --today 31/02/2027", ["--today", "is not a date", "28 days"]),
    ("lint plan.yml --today tomorrow", ["--today", "write it like 3 March 2027"]),
    ("lint plan.yml --annotate x.docx", ["--annotate", "name one .docx file"]),
    ("lint draft.docx --annotate draft.docx", ["--annotate would overwrite the draft", "choose another name"]),
    ("lint draft.docx --annotate answered.doc", ["must end in .docx"]),
    ("lint plan.yml --out plan.yml", ["--out would overwrite plan.yml", "choose another name"]),
    ("lint plan.yml --write-baseline plan.yml", ["--write-baseline would overwrite", "choose another name"]),
    ("lint plan.yml --fix plan.yml", ["--fix would overwrite the plan itself", "choose another name"]),
    ("lint plan.yml --config wrong.toml", ["wrong.toml:1", "did you mean “procedure”?"]),
    ("lint plan.yml --config gone.toml", ["gone.toml", "check the name after --config"]),
    ("dates plan.yml --out plan.yml", ["--out would overwrite plan.yml", "choose another name"]),
    ("dates no-procedure.yml", ["no-procedure.yml", "did you mean “pan-lancashire”?"]),
    ("new plan.yml", ["plan.yml", "was not changed", "choose another name"]),
    ("convert draft.docx plan.yml", ["plan.yml", "was not changed", "--force"]),
    ("convert draft.docx plan.yml/x.yml", ["plan.yml/x.yml", "a file has the name of the folder", "choose another"]),
    ("minutes new plan.yml plan.yml --force", ["would overwrite plan.yml", "choose another name"]),
    ("minutes apply plan.yml next.yml", ["no record of a meeting", "“planlint minutes new” makes one"]),
    ("signoff record plan.yml --by A --role B --out plan.yml", ["--out would overwrite plan.yml", "another name"]),
    ("signoff record plan.yml", ["--by", "“planlint signoff record --help” shows how"]),
    ("rules vague-timescales", ["no rule “vague-timescales”", "did you mean “vague-timescale”?"]),
    ("render plan.yml --document family-copy --language polish", ["“polish”", "such as en"]),
]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, content in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    letter = docx.Document()
    letter.add_paragraph("Dear Ms Khan, thank you for your letter.")
    letter.save(str(tmp_path / "letter.docx"))
    rota = openpyxl.Workbook()
    rota.worksheets[0].append(["Rota", "Monday"])
    rota.save(tmp_path / "rota.xlsx")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def typed(line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """How planlint ends, and what it says besides its report."""
    monkeypatch.setattr(sys, "argv", ["planlint", *line.split(" ")])
    with pytest.raises(SystemExit) as ended:
        main()
    assert isinstance(ended.value.code, int)
    return ended.value.code, capsys.readouterr().err


@pytest.mark.parametrize(("line", "says"), MISTAKES, ids=[line for line, _ in MISTAKES])
def test_a_mistake_is_met_with_one_line_that_helps(
    desk: Path, line: str, says: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in desk.rglob("*") if path.is_file()}
    code, said = typed(line, monkeypatch, capsys)
    assert code == 2
    assert said.count("\n") == 1
    assert [each for each in says if each not in said] == [], said
    assert {path: path.read_bytes() for path in desk.rglob("*") if path.is_file()} == before


@pytest.mark.usefixtures("desk")
def test_a_long_dash_from_word_is_told_from_a_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = typed("lint plan.yml –smart", monkeypatch, capsys)
    assert code == 2
    assert "begins with a long dash: type two short ones, “--smart”" in said


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("key.yml", GOOD.replace("reference:", "referense:", 1), "did you mean “reference”?"),
        ("day.yml", GOOD.replace("date: 2027-03-03", "date: 31 February 2027", 1), "February 2027 has 28 days"),
        ("twice.yml", GOOD + "reference: CP/2\n", "stands here a second time"),
        ("semicolons.csv", "Outcome;Action;By whom;By when\nSafe;Ring the school;Priya Shah;ASAP\n", "cell D2"),
    ],
)
def test_a_slip_in_a_plan_that_can_be_read_is_a_finding_at_its_place(
    desk: Path,
    name: str,
    content: str,
    says: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (desk / name).write_text(content, encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["planlint", "lint", name])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    assert says in capsys.readouterr().out


def test_a_file_that_word_holds_open_or_that_is_not_yours(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ReadProblem, match="close it in Word or Excel, or ask its owner"):
        read_bytes(desk / "draft.docx")


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("line", ["new next.yml", "convert draft.docx next.yml", "lint plan.yml --out next.txt"])
def test_a_place_where_nothing_may_be_written(
    line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(**_: object) -> tuple[int, str]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("planlint.cli.writing.tempfile.mkstemp", refuse)
    code, said = typed(line, monkeypatch, capsys)
    assert code == 2
    assert "you may not write here, or the file is open in Word or Excel: close it there" in said
    assert said.count("\n") == 1
