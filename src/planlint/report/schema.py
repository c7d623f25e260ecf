"""The JSON Schema of the lint report: what other programs may rely on."""

from __future__ import annotations

from typing import Any

_TEXT = {"type": "string"}
_FROM_ONE = {"type": "integer", "minimum": 1}
_COUNT = {"type": "integer", "minimum": 0}


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    }


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def report_schema() -> dict[str, Any]:
    """The schema of what `planlint lint --format json` prints."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "planlint lint report",
        "$defs": {"place": {"oneOf": _places()}, "finding": _finding()},
        **_object(
            schema={"const": 1},
            planlint={"type": "string", "description": "Version"},
            documents={"type": "array", "items": _document()},
            summary=_object(must=_COUNT, should=_COUNT, consider=_COUNT),
        ),
    }


def _finding() -> dict[str, Any]:
    place, fix = _or_null({"$ref": "#/$defs/place"}), _or_null(_object(replacement=_TEXT, safe={"type": "boolean"}))
    finding = _object(
        rule={"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"},
        severity={"enum": ["must", "should", "consider"]},
        at={"type": "string", "description": "Path in the model, such as outcomes[0].actions[1].by_when"},
        place=place,
        quote={"type": "string", "description": "The words at fault; empty for something missing"},
        context={"type": "string", "description": "The whole text it stands in, or the nearest words"},
        message=_TEXT,
        instead=_TEXT,
        basis={"type": "array", "items": _TEXT, "minItems": 1},
        fix=fix,
    )
    # Not required: most findings have one place.
    finding["properties"]["also"] = {
        "type": "array",
        "items": _object(at=_TEXT, place=place, quote=_TEXT, fix=fix),
        "description": "Other places of a habit of writing that is told once a document",
    }
    return finding


def _document() -> dict[str, Any]:
    findings = {"type": "array", "items": {"$ref": "#/$defs/finding"}}
    return _object(
        path=_TEXT,
        document=_or_null(_TEXT),
        problem=_or_null(_object(message=_TEXT, place=_or_null({"$ref": "#/$defs/place"}))),
        findings=findings,
        accepted=findings,
        void_acceptances={"type": "array", "items": _object(rule=_TEXT, at=_TEXT, why=_TEXT)},
        known=findings,
        not_run={"type": "array", "items": _object(rule=_TEXT, why=_TEXT)},
        switched_off={"type": "array", "items": _TEXT},
        unplaced={**_COUNT, "description": "Pieces of the draft that were read into no field"},
    )


def _places() -> list[dict[str, Any]]:
    """A place in a text file, in a Word file, in a spreadsheet; the places of one document are of one kind."""
    return [
        _object(kind={"const": "text"}, line=_FROM_ONE, column=_FROM_ONE, end_line=_FROM_ONE, end_column=_FROM_ONE),
        _object(
            kind={"const": "word"},
            part={"type": "string", "description": "Name of the part of the file, such as word/document.xml"},
            heading=_or_null({"type": "string", "description": "Words of the nearest heading above"}),
            table=_or_null(_FROM_ONE),
            row=_or_null(_FROM_ONE),
            cell=_or_null(_FROM_ONE),
            header=_or_null({"type": "string", "description": "Words of the header of the cell’s column or row"}),
            paragraph=_FROM_ONE,
            start=_COUNT,
            end=_COUNT,
        ),
        _object(
            kind={"const": "sheet"},
            sheet={"type": "string", "description": "Name of the sheet; empty in a .csv"},
            cell={"type": "string", "pattern": "^[A-Z]+[1-9][0-9]*$"},
            start=_COUNT,
            end=_COUNT,
        ),
    ]
