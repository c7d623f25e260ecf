"""A file → the plans in it, with the place of every word."""

from __future__ import annotations

from pathlib import Path

from planlint.model.paths import fields
from planlint.model.plan import ChildProtectionPlan
from planlint.place import TextPlace
from planlint.read.decode import read_text
from planlint.read.nodes import Mapping, Node, Scalar
from planlint.read.problem import ReadProblem
from planlint.read.source import Source, source

__all__ = ["ReadProblem", "Source", "read_documents", "read_plan", "read_source"]

_NOT_YET = {"core-group-minutes", "conference-record", "review-record"}
# Keys that other files have too say nothing of what a file is.
_COMMON_KEYS = {
    "document",
    "reference",
    "version",
    "date",
    "language",
    "children",
    "people",
    "changes",
    "accepted",
    "meetings",
}


def read_documents(path: Path | str) -> list[Source]:
    """Every document in a YAML or JSON file. Raises ReadProblem when no plan can be read from it."""
    path = Path(path)
    return _documents(read_text(path), path)


def read_plan(path: Path | str) -> Source:
    """The plan in a YAML or JSON file. Raises ReadProblem when there is none, or more than one."""
    return _only(read_documents(path))


def read_source(text: str, path: Path) -> Source:
    """The plan in a text, read as a file of that name would be. Raises ReadProblem as `read_plan` does."""
    return _only(_documents(text, path))


def _documents(text: str, path: Path) -> list[Source]:
    return [source(path, text, _plan_root(node)) for node in _nodes(path, text)]


def _only(documents: list[Source]) -> Source:
    if len(documents) > 1:
        raise ReadProblem(f"the file holds {len(documents)} documents: put each plan into a file of its own")
    return documents[0]


def _nodes(path: Path, text: str) -> list[Node]:
    if path.suffix.lower() == ".json":
        from planlint.read.json_nodes import json_document

        return [json_document(text)]
    from planlint.read.yaml_nodes import yaml_documents

    documents = yaml_documents(text)
    if not documents:
        raise ReadProblem("the file holds no plan, only comments: write a new plan with “planlint new”")
    return documents


def _plan_root(node: Node) -> Mapping:
    if not isinstance(node, Mapping):
        raise ReadProblem("this is no plan: a plan has named parts, such as “children:” and “outcomes:”")
    kind = node.entry("document")
    if kind is not None and isinstance(kind.value, Scalar) and kind.value.value in _NOT_YET:
        raise ReadProblem(f"this is a {kind.value.value}; this version of planlint reads child protection plans")
    names = {entry.key for entry in node.entries}
    known = kind is not None and isinstance(kind.value, Scalar) and kind.value.value == "child-protection-plan"
    if not known and not names & (set(fields(ChildProtectionPlan)) - _COMMON_KEYS):
        raise ReadProblem(
            "this is no child protection plan: it has none of a plan’s parts, such as “children:” and “outcomes:”",
            TextPlace(1, 1, 1, 1),
        )
    return node
