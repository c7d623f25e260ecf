"""What kind of rows a table has, and what a column means in a table of that kind."""

from __future__ import annotations

from planlint.read.word.vocabulary.keys import PEOPLE

_PERSON = {
    "name",
    "role",
    "relation",
    "agency",
    "born",
    "parental_responsibility",
    "attended",
    "signature",
    "signed",
} | {
    "forename",
    "surname",
}
_AGREED = {"action", "by_whom", "by_when"}
_IN_CONTINGENCY = {"action": "then", "contingency": "then", "date": "by_when", "how_often": "by_when"} | {
    "name": "by_whom",
    "agency": "by_whom",
    "known_as": "by_whom",
    "helpers": "by_whom",
}


def kind_of(keys: set[str], section: str | None) -> str | None:
    """The kind of a table with columns of these keys, under the heading of `section`; None when nothing tells."""
    if "if_this" in keys or (
        section == "contingency" and keys & {"action", "contingency", "then"} and not keys >= {"outcome", "evidence"}
    ):
        return "contingency"
    if keys & {"signature", "signed", "declined"} and keys & {"name", "role", "relation", "agency"}:
        return "signature"
    if section == "signatures" and keys & {"by_whom", "name"} and "action" in keys and not keys >= _AGREED:
        return "log"  # who released the form in the system: “Authorisation task | Assigned worker | Outcome | Date”
    if "sees" in keys or (section == "contacts" and "how_often" in keys):
        return "contact"
    if "document" in keys and "name" in keys and not keys & _PERSON:
        return "delivery"
    people = keys & _PERSON | ({"name"} if "by_whom" in keys and keys & {"role", "relation"} else set())
    if keys & {"born", "category"} and keys & {"name", "forename", "surname"} and not keys & {"by_whom", "by_when"}:
        return "person"
    if "action" not in keys and len(people) >= 2 and not keys & {"outcome", "evidence"}:
        return "person"
    if section in (*PEOPLE, "child") and "name" in keys and "action" not in keys:
        return "person"
    if keys & {"seen_by", "how_often"} and "evidence" in keys and "action" not in keys:
        return "evidence"
    if keys & {"action", "outcome", "evidence", "concern", "contingency"} or keys >= {"by_whom", "by_when"}:
        return "action"
    return None


def beside(key: str, kind: str, keys: set[str], before: set[str]) -> str | None:
    """What a key means in a table of that kind."""
    if kind == "action":
        if key == "target" and "by_when" not in keys | before and "who_when" not in keys:
            return "by_when"
        if key in ("date", "signed"):
            return "by_when" if "by_when" not in keys | before else "progress"
        if key in ("name", "agency", "role", "known_as"):
            return "by_whom" if not {"by_whom", "who_when"} & (keys | before) else None
        if key == "helpers":  # beside whoever leads, those who help; alone they are all who act
            return "resources" if {"by_whom", "who_when"} & (keys | before) else "by_whom"
        if key == "starts" and not keys & {"by_when", "who_when"}:
            return "by_when"  # “Who | will do what | from when”
        if key == "how_often":
            return "by_when" if "by_when" not in keys else None
        if key == "then":
            return "contingency"
        if key == "purpose":
            return "outcome" if "outcome" not in keys else None
        if key == "school" or key in ("gp", "speaks", "contact", "address", "attended", "phone", "email"):
            return None
        if key == "by_when" and key in before:
            return "progress"
        if key == "by_whom" and key in before:
            return "by_whom"
    if kind == "contingency":
        if key in ("concern", "outcome"):
            return "if_this" if "if_this" not in keys else None
        return _IN_CONTINGENCY.get(key, key)
    if kind == "signature":
        return {"date": "signed", "by_when": "signed"}.get(key, key) if key != "known_as" else None
    if kind == "person" and key == "action":  # “Decision: Plan – Neglect”
        return "decision"
    if kind == "person" and key == "concern":  # in Scotland, “Area of concern”
        return "category" if "category" not in keys else None
    if kind in ("person", "contact") and key == "by_whom":
        return "name" if "name" not in keys else None
    if kind == "contact" and key == "by_when":
        return "how_often"
    return key
