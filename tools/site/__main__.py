"""Writes the site into build/site; with --check, only follows every link, and ends with 1 when one leads nowhere."""

from __future__ import annotations

import shutil
import sys

from tools.site.build import site
from tools.site.links import broken
from tools.site.pages import ROOT

OUT = ROOT / "build" / "site"


def main() -> None:
    """Builds the site, says what is wrong with its links, and writes it unless only that was asked."""
    files, wrong = site()
    wrong = wrong or broken(files)
    for line in wrong:
        print(line)
    if wrong:
        sys.exit(1)
    if "--check" in sys.argv:
        print(f"{len(files)} files of the site: every link leads somewhere")
        return
    shutil.rmtree(OUT, ignore_errors=True)
    for name, content in files.items():
        path = OUT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    print(f"{OUT.relative_to(ROOT)}/index.html: {len(files)} files")


if __name__ == "__main__":
    main()
