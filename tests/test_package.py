"""The package as others use it: light to import, whole in a wheel, and held in layers."""

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def run(*command: str, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )


def test_the_good_plan_is_linted_without_loading_spacy() -> None:
    code = (
        "import sys; from planlint.linter import lint; from planlint.read import read_plan;"
        "lint(read_plan('examples/good-plan.yml')); sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_importing_planlint_loads_neither_spacy_nor_docx() -> None:
    code = (
        "import sys, planlint; print([name for name in ('spacy', 'docx', 'pydantic', 'lxml') if name in sys.modules])"
    )
    assert run(sys.executable, "-c", code).stdout.strip() == "[]"


def test_a_good_plan_is_linted_without_rendering_libraries() -> None:
    code = (
        "import sys, planlint; planlint.lint(planlint.read_plan('examples/good-plan.yml'));"
        "print([name for name in ('docx', 'docxtpl', 'babel', 'lxml') if name in sys.modules])"
    )
    assert run(sys.executable, "-c", code).stdout.strip() == "[]"


def test_a_file_in_no_layer_turns_the_contract_red(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    lint_imports = str(Path(sys.executable).parent / "lint-imports")
    clean = run(lint_imports, "--no-cache", cwd=tmp_path, PYTHONPATH=str(tmp_path / "src"))
    assert clean.returncode == 0, clean.stdout
    (tmp_path / "src" / "planlint" / "stray.py").write_text('"""In no layer."""\n', encoding="utf-8")
    red = run(lint_imports, "--no-cache", cwd=tmp_path, PYTHONPATH=str(tmp_path / "src"))
    assert red.returncode == 1
    assert "stray" in red.stdout


def test_linting_that_imports_rendering_turns_the_contract_red(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    linter = tmp_path / "src" / "planlint" / "linter" / "hits.py"
    linter.write_text(
        linter.read_text(encoding="utf-8") + "\nfrom planlint.documents import render\n", encoding="utf-8"
    )
    red = run(
        str(Path(sys.executable).parent / "lint-imports"),
        "--no-cache",
        cwd=tmp_path,
        PYTHONPATH=str(tmp_path / "src"),
    )
    assert red.returncode == 1


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder))
    assert built.returncode == 0, built.stdout + built.stderr
    return next(folder.glob("*.whl"))


def test_the_wheel_lints_and_renders_from_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    # The dependencies are lent by a .pth file; planlint itself is there only as the wheel, far from any checkout.
    venv.create(tmp_path / "venv", with_pip=True)
    python = str(tmp_path / "venv" / "bin" / "python")
    assert run(python, "-m", "pip", "install", "--no-deps", "--no-index", str(wheel)).returncode == 0
    site = next((tmp_path / "venv" / "lib").glob("python*/site-packages"))
    lent = [path for path in sys.path if path.endswith("site-packages")]
    blocked = "import sys; sys.path[:] = [path for path in sys.path if not path.endswith('src')]"
    (site / "lent.pth").write_text("\n".join([*lent, blocked, ""]), encoding="utf-8")
    plan = tmp_path / "plan.yml"
    shutil.copy(ROOT / "examples" / "poor-plan.yml", plan)
    shutil.copy(ROOT / "examples" / "good-plan.yml", tmp_path)
    code = "import planlint; print(planlint.__file__)"
    assert str(site) in run(python, "-c", code, cwd=tmp_path, PYTHONPATH="").stdout
    command = str(tmp_path / "venv" / "bin" / "planlint")
    linted = run(command, "lint", str(plan), cwd=tmp_path, PYTHONPATH="")
    assert linted.returncode == 1, linted.stderr
    assert "[vague-timescale]" in linted.stdout
    arguments = ("good-plan.yml", "--document", "plan", "--format", "html", "--out", "copies")
    made = run(command, "render", *arguments, cwd=tmp_path, PYTHONPATH="")
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "copies" / "good-plan-plan-en.html").is_file()
    _a_council_uses_it(command, tmp_path / "council")


def test_the_sdist_holds_what_its_tests_import_and_its_readme_names(tmp_path: Path) -> None:
    built = run(sys.executable, "-m", "build", "--sdist", "--no-isolation", "--outdir", str(tmp_path))
    assert built.returncode == 0, built.stdout + built.stderr
    with tarfile.open(next(tmp_path.glob("*.tar.gz"))) as sdist:
        held = {name.partition("/")[2] for name in sdist.getnames()}
    for name in ("tools/accuracy.py", "benchmarks/lint.py", "tests/conftest.py", "CONTRIBUTING.md", "Makefile"):
        assert name in held
    linked = re.findall(r"\]\((?!https?:|#)([^)#]+)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert [link for link in linked if not any(f"{name}/".startswith(f"{link.rstrip('/')}/") for name in held)] == []


def _a_council_uses_it(command: str, council: Path) -> None:
    """From another folder, with templates and rules of its own."""
    council.mkdir()
    shutil.copy(ROOT / "examples" / "good-plan.yml", council)
    shutil.copytree(ROOT / "lint_rules" / "plan", council / "our-rules" / "plan")
    card = council / "our-rules" / "plan" / "too-many-actions.yml"
    card.write_text(card.read_text(encoding="utf-8").replace("too-many-actions", "few-actions", 1), encoding="utf-8")
    for other in (council / "our-rules" / "plan").glob("*.yml"):
        if other != card:
            other.unlink()
    card.rename(card.with_name("few-actions.yml"))
    settings = 'extends = ["core", "our-rules"]\ntemplates = "our-templates"\n'
    (council / "planlint.toml").write_text(settings, encoding="utf-8")
    footer = council / "our-templates" / "sections" / "footer.html.j2"
    footer.parent.mkdir(parents=True)
    footer.write_text("<p>Ellerdale made this page.</p>", encoding="utf-8")
    linted = run(command, "lint", "good-plan.yml", cwd=council, PYTHONPATH="")
    assert linted.returncode == 0, linted.stdout + linted.stderr
    tested = run(command, "rules", "--test", "--pack", "our-rules", cwd=council, PYTHONPATH="")
    assert tested.stdout.startswith("1 rule,"), tested.stdout + tested.stderr
    made = run(command, "render", "good-plan.yml", "--for", "sw", "--format", "html", cwd=council, PYTHONPATH="")
    assert made.returncode == 0, made.stderr
    assert "Ellerdale made this page." in (council / "good-plan-plan-sw-en.html").read_text(encoding="utf-8")
    # The examples that templates are tried on are in the wheel: its one fault is the text that nobody can translate.
    checked = run(command, "templates", "check", "--language", "en", "--format", "json", cwd=council, PYTHONPATH="")
    assert checked.returncode == 1, checked.stdout + checked.stderr
    assert {one["rule"] for file in json.loads(checked.stdout)["documents"] for one in file["findings"]} == {
        "unmarked-text"
    }
