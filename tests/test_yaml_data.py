"""planlint's own YAML is read as `yaml.load` reads it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from planlint.bundled import folder
from planlint.yaml_data import yaml_data

# libyaml where PyYAML was built with it, as planlint takes it.
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
FILES = sorted(path for name in ("lint_rules", "templates") for path in folder(name).rglob("*.yml"))
TEXTS = [
    "",
    "# only a remark\n",
    "~",
    '- no\n- "no"\n- 12\n- 1.5\n- 1:30\n- 2027-03-01\n- -\n- .inf\n- 0x1f\n- "12"\n- y\n- term',
    "a: &one 1\nb: *one",
    "a: !!str 1",
    "=: 1",
    "{a: 1, <<: {b: 2}}",
    '"": {1: x}\nlast: first\nlast: second',
    "text: |\n  two\n  lines\nfolded: >-\n  one\n  line",
]
FAULTS = ["[", "a: b: c", "a: 1\n---\nb: 2", "? [a]\n: b", "a: !other 1"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_each_data_file_is_what_yaml_says_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert repr(yaml_data(text)) == repr(yaml.load(text, Loader=LOADER))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_each_data_file_is_the_same_where_libyaml_is_missing(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert repr(yaml.load(text, Loader=yaml.SafeLoader)) == repr(yaml_data(text))


@pytest.mark.parametrize("text", TEXTS)
def test_values_are_of_the_kinds_that_yaml_gives_them(text: str) -> None:
    assert repr(yaml_data(text)) == repr(yaml.load(text, Loader=LOADER))


@pytest.mark.parametrize("text", FAULTS)
def test_what_is_no_yaml_is_refused(text: str) -> None:
    with pytest.raises(yaml.YAMLError):
        yaml_data(text)
