"""`make demo` shows the main job, whole."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_demo_lints_renders_and_lists_what_it_made() -> None:
    done = subprocess.run(
        [sys.executable, "tools/demo.py"], cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for copy in ("family-copy-mum-ur-DRAFT", "family-copy-dad-pl-DRAFT", "child-copy-younger-lena-en"):
        for form in ("docx", "html"):
            assert f"good-plan-{copy}.{form}" in done.stdout
    assert "kept-apart-family-copy-kevin-en.docx" in done.stdout
    assert "Ready for sign-off: no" in done.stdout
