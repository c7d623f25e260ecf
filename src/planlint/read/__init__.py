"""A file → the plans in it, with the place of every word."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from planlint.model.kinds import WIDEST, document_named
from planlint.model.paths import fields
from planlint.read.decode import read_bytes, read_text
from planlint.read.fit import document_said
from planlint.read.nodes import Lines, Mapping, Node, Scalar
from planlint.read.problem import ReadProblem
from planlint.read.source import Source, source

__all__ = ["ReadProblem", "Source", "read_documents", "read_plan", "read_source"]

_WORD = {".docx", ".docm", ".dotx", ".dotm"}
_SHEETS = {".xlsx", ".xlsm", ".xls", ".csv", ".tsv"}
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


def read_documents(path: Path | str) -> list[Source | ReadProblem]:
    """Every document in a Word draft, a spreadsheet, or a YAML or JSON file.

    A document in which no plan can be read is there as its problem; when all are so, the first problem is raised.
    """
    path = Path(path)
    if path.suffix.lower() in _SHEETS:
        from planlint.read.sheet import sheet_source

        return [sheet_source(path)]
    if path.suffix.lower() in _WORD:
        from planlint.read.word import read_word

        return [*read_word(path, read_bytes(path))]
    return _documents(read_text(path), path)


def read_plan(path: Path | str) -> Source:
    """The plan in a draft of any of these kinds. Raises ReadProblem when there is none, or more than one."""
    return _only(read_documents(path))


def read_source(text: str, path: Path) -> Source:
    """The plan in a text, read as a file of that name would be. Raises ReadProblem as `read_plan` does."""
    return _only(_documents(text, path))


def _documents(text: str, path: Path) -> list[Source | ReadProblem]:
    lines = Lines(text)
    found: list[Source | ReadProblem] = []
    for node in _nodes(path, text):
        try:
            found.append(source(path, text, _plan_root(node)))
        except ReadProblem as problem:
            found.append(ReadProblem(problem.message, problem.place or lines.place(node.span)))
    if not any(isinstance(each, Source) for each in found) and isinstance(found[0], ReadProblem):
        raise found[0]
    return found


def _only(documents: Sequence[Source | ReadProblem]) -> Source:
    if len(documents) > 1:
        raise ReadProblem(f"the file holds {len(documents)} documents: put each plan into a file of its own")
    if isinstance(documents[0], ReadProblem):
        raise documents[0]
    return documents[0]


def _nodes(path: Path, text: str) -> list[Node]:
    if path.suffix.lower() == ".json":
        from planlint.read.json_nodes import json_document

        return [json_document(text)]
    from planlint.read.yaml_nodes import yaml_documents

    # A file may end in “---” with nothing after it.
    documents = [node for node in yaml_documents(text) if not (isinstance(node, Scalar) and node.value is None)]
    if not documents:
        raise ReadProblem("the file holds no plan, only comments: write a new plan with “planlint new”")
    return documents


def _plan_root(node: Node) -> Mapping:
    if not isinstance(node, Mapping):
        raise ReadProblem(
            "this is no plan: a plan has named parts, such as “children:” and “outcomes:”; “planlint new” begins one"
        )
    names = {entry.key.strip().lower() for entry in node.entries}
    said = document_said(node)
    known = said is not None and document_named(said) is not None
    if not known and not names & (set(fields(WIDEST)) - _COMMON_KEYS):
        raise ReadProblem(
            "this is no child protection plan: it has none of a plan’s parts, such as “children:” and “outcomes:”; "
            "check that this is the plan"
        )
    return node
