"""A plan as the YAML file a writer goes on with: the model's order of keys, only what is there, prose as written."""

from __future__ import annotations

from typing import Any, Final

import yaml
from pydantic import BaseModel

from planlint.model.paths import children
from planlint.model.plan import CaseDocument
from planlint.read.fit import Misfit, MisfitKind
from planlint.read.ids import with_ids
from planlint.read.nodes import Mapping, Node, Scalar, Sequence
from planlint.read.source import Source

_WIDTH: Final = 110
_OTHER_BREAKS: Final = frozenset("\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")


def as_yaml(plan: CaseDocument | Source) -> str:
    """The plan as YAML text; read again it is the same plan, with ids where there were none.

    Of a Source, what did not fit the model is written too, as it stood: a value that cannot be used under its key, an
    unknown key with its value, what a key said a second time under `unplaced`.
    """
    model = with_ids(plan.plan if isinstance(plan, Source) else plan)
    data = plain(model)
    assert isinstance(data, dict)
    if isinstance(plan, Source):
        for misfit in plan.misfits:
            if misfit.path:  # else it is about the file itself, such as its macros, and no value was set aside
                _keep(data, misfit, plan)
    known = {key: data[key] for key, _ in children(model) if key in data}
    return dumped({**known, **data})


def plain(value: Any) -> Any:
    """A part as plain data in the order of the model: only what is there, dates as dates, text as written."""
    if isinstance(value, BaseModel):
        return {key: plain(inner) for key, inner in children(value) if _is_there(value, key, inner)}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value


def _is_there(part: BaseModel, key: str, value: Any) -> bool:
    # `document` is what makes the file a plan; a language that nobody named is not written either.
    said = key != "language" or not isinstance(part, CaseDocument) or key in part.model_fields_set
    return said and value is not None and value != ()


def _keep(data: dict[str, Any], misfit: Misfit, source: Source) -> None:
    *way, last = misfit.path
    part: Any = data
    node: Node = source.root
    for step in way:
        node = _inner(node, step)
    if misfit.kind is MisfitKind.DUPLICATE_KEY:
        assert isinstance(node, Mapping)
        second = next(entry for entry in node.doubled if entry.key_span == misfit.span)
        said = _as_text(_as_written(second.value))
        place = f"{source.place(misfit.span)}, a second “{misfit.quote}”"
        data.setdefault("unplaced", []).append({"text": said, "place": place})
        return
    for step in way:
        part = part[step]
    part[last] = _as_written(_inner(node, last))


def _as_written(node: Node) -> Any:
    """The values of a node as plain data: text, None, lists and mappings."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [_as_written(item) for item in node.items]
    return {entry.key: _as_written(entry.value) for entry in node.entries}


def _inner(node: Node, step: str | int) -> Node:
    """What stands under a key, or at a number of a list. Raises KeyError where there is nothing."""
    if isinstance(node, Mapping) and (entry := node.entry(str(step))):
        return entry.value
    if isinstance(node, Sequence) and isinstance(step, int):
        return node.items[step]
    raise KeyError(step)


def _as_text(data: Any) -> str:
    return data if isinstance(data, str) else dumped(data).strip()


def dumped(data: Any) -> str:
    """Plain data as the YAML of a plan file; an empty value is an empty line to fill in."""
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDTH, default_flow_style=False)


class _Dumper(yaml.SafeDumper):
    """Lists stand in from their key, text of several lines as a block, and nothing is an alias for something else."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        return super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True

    def represent_text(self, text: str) -> yaml.ScalarNode:
        """Text as written; a block where it has several lines."""
        style = "|" if "\n" in text.strip("\n") else None
        if _OTHER_BREAKS.intersection(text):
            style = '"'  # the one style in which they are not folded away
        return self.represent_scalar("tag:yaml.org,2002:str", text, style=style)

    def represent_nothing(self, nothing: None) -> yaml.ScalarNode:  # noqa: ARG002
        """Nothing is written for what is not known yet."""
        return self.represent_scalar("tag:yaml.org,2002:null", "")


_Dumper.add_representer(str, _Dumper.represent_text)
_Dumper.add_representer(type(None), _Dumper.represent_nothing)
