"""Where the data folders are: `lint_rules/` and `templates/`, in a checkout and in an installed wheel alike."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).parent


@functools.cache
def folder(name: str) -> Path:
    """The data folder `name` (`lint_rules` or `templates`).

    A wheel carries the folders inside the package; a checkout (and an editable install) has them at its root.
    Raises FileNotFoundError when neither is there: the installation is damaged.
    """
    for place in (_PACKAGE / "_data" / name, _PACKAGE.parent.parent / name):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"planlint’s own folder “{name}” is missing: install planlint again")


def load_yaml(path: Path) -> Any:
    """The content of one of planlint's own YAML data files (trusted; users' files go through `planlint.read`)."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(path.read_text(encoding="utf-8"), Loader=loader)


@functools.cache
def words(name: str) -> Any:
    """The content of the word list `lint_rules/words/<name>.yml`, parsed once."""
    return load_yaml(folder("lint_rules") / "words" / f"{name}.yml")


def dump_yaml(data: Any) -> str:
    """Plain data as YAML, in the order given; for pages and files that people read."""
    import yaml

    return yaml.dump(data, allow_unicode=True, sort_keys=False, width=100)
