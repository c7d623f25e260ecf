"""`make demo`: answers a poor Word draft, and makes the copies of a good plan for its family, Word and HTML."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

OUT = Path("build/demo")


def run(*arguments: str, expect: int = 0) -> None:
    """Shows a planlint command and runs it as a user would; stops the demo when it ends otherwise than expected."""
    print(f"\n$ planlint {' '.join(arguments)}", flush=True)
    code = subprocess.run([str(Path(sys.executable).parent / "planlint"), *arguments], check=False).returncode
    if code != expect:
        sys.exit(f"the demo stops: exit {code} where {expect} was expected")


def main() -> None:
    """The main job, whole: what is wrong with a poor draft and a poor plan; each one's copy of a good plan."""
    OUT.mkdir(parents=True, exist_ok=True)
    run("lint", "examples/poor-draft.docx", "--annotate", str(OUT / "poor-draft-answered.docx"), expect=1)
    run("convert", "examples/poor-draft.docx", str(OUT / "poor-draft.yml"), "--force")
    run("lint", "examples/poor-plan.yml", expect=1)
    run("lint", "examples/good-plan.yml", "--fail-on", "consider")
    for form in ("docx", "html"):
        # Urdu and Polish are drafts until qualified translators have worked on them, and say so on every page.
        run("render", "examples/good-plan.yml", "--for", "mum", "--format", form, "--draft", "--out", str(OUT))
        run("render", "examples/good-plan.yml", "--for", "dad", "--format", form, "--draft", "--out", str(OUT))
        run("render", "examples/good-plan.yml", "--for", "lena", "--format", form, "--out", str(OUT))
    run("render", "examples/kept-apart.yml", "--for", "kevin", "--out", str(OUT))
    print(f"\nMade in {OUT}:")
    for path in sorted(OUT.iterdir()):
        print(f"  {path}  ({path.stat().st_size / 1000:.0f} kB)")


if __name__ == "__main__":
    main()
