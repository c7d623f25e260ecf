"""docs/requirements.md: every requirement of the five documents, where planlint answers it, and which test shows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from planlint.bundled import load_yaml
from planlint.calendar.profiles import procedure, procedure_names
from planlint.finding import Severity
from planlint.rules.pack import Rule, core_rules
from planlint.signoff.gates import GATES

DOCS = Path(__file__).parent.parent / "docs"
TESTS = {
    "model": "tests/requirements/test_model.py",
    "rule": "tests/requirements/test_rules.py",
    "document": "tests/requirements/test_documents.py",
    "calendar": "tests/requirements/test_calendar.py",
    "gate": "tests/requirements/test_gates.py",
}

FUNCTIONS = {
    "model": "test_an_example_holds_the_fact_at_its_place",
    "rule": "test_a_rule_names_the_requirement_and_finds_its_faults",
    "document": "test_the_fact_stands_in_the_document",
    "calendar": "test_the_requirement_gives_a_date",
    "gate": "test_a_plan_without_it_is_refused",
}


def requirements() -> dict[str, dict[str, Any]]:
    """Every requirement by its id: what it says, how it is answered (`by`), and the document it is from (`source`)."""
    data = load_yaml(DOCS / "requirements.yml")
    return {name: {**entry, "source": source} for source, entries in data.items() for name, entry in entries.items()}


def paths(name: str) -> list[str]:
    """The paths in the model at which the facts of a requirement stand."""
    return [*_homes().get(name, {}).get("model", ())]


def documents(name: str) -> dict[str, list[str]]:
    """The documents in which a requirement can be read, with the paths that show it."""
    return dict(_homes().get(name, {}).get("document", {}))


def rules(name: str) -> list[Rule]:
    """The rules that name a requirement as their basis."""
    return [rule for rule in core_rules() if any(basis.id == name for basis in rule.card.basis)]


def dates(name: str) -> list[str]:
    """The numbers of procedures that name a requirement as their basis, in words."""
    return [words for profile in procedure_names() for words in _numbers(profile, name)]


def gates(name: str) -> list[str]:
    """What sign-off refuses for a requirement: its own gate, or the musts whose cards name it."""
    own = [GATES[name]] if name in GATES else []
    return own + [f"no open `{rule.card.id}`" for rule in rules(name) if rule.card.severity is Severity.MUST]


def homes(name: str) -> dict[str, list[str]]:
    """Each kind of answer with its homes in words, as the page shows them."""
    return {
        "model": [f"`{path}`" for path in paths(name)],
        "rule": [f"[{rule.card.id}](rules/{rule.card.id}.md)" for rule in rules(name)],
        "document": [
            f"{document}: {', '.join(f'`{path}`' for path in at)}" for document, at in documents(name).items()
        ],
        "calendar": dates(name),
        "gate": gates(name),
    }


def page() -> str:
    """The page, a section a document and a row a requirement."""
    lines = [
        "# What the five documents ask, and where planlint answers it",
        "",
        "Made from `docs/requirements.yml`, `docs/requirement_homes.yml`, the rule cards and the procedure profiles by",
        "`make docs`. Each answer has a test with the requirement's id in its name: `pytest -k PL5` runs those of PL5.",
        "",
        "| kind | what it means | test |",
        "|---|---|---|",
        f"| model | the fact has a typed home, and an example file holds it | `{TESTS['model']}` |",
        f"| rule | a rule card names it, and its bad examples are found | `{TESTS['rule']}` |",
        f"| document | the facts of an example stand in the rendered Word and HTML | `{TESTS['document']}` |",
        f"| calendar | a procedure's number gives a date in an example | `{TESTS['calendar']}` |",
        f"| gate | sign-off of an example without it is refused | `{TESTS['gate']}` |",
    ]
    source = ""
    for name, entry in requirements().items():
        if entry["source"] != source:
            source = entry["source"]
            lines += ["", f"## {source}", "", "| id | what it says | how planlint answers |", "|---|---|---|"]
        lines.append(f"| {name} | {entry['says']} | {_answers(name, entry['by'])} |")
    return "\n".join(lines) + "\n"


def _answers(name: str, kinds: list[str]) -> str:
    found = homes(name)
    return "<br>".join(f"**{kind}** {'; '.join(found[kind]) or '—'} ({_test(name, kind)})" for kind in kinds)


def _test(name: str, kind: str) -> str:
    """The test that shows an answer, by its name; those of several facts are one test a fact."""
    file = Path(TESTS[kind]).name
    if (kind, name) == ("gate", "FW2"):
        return f"`{file}::test_whoever_leads_the_work_is_refused_as_fw2_asks`"
    return f"`{file}::{FUNCTIONS[kind]}[{name}{'-…' if kind in ('model', 'document') else ''}]`"


def _numbers(profile: str, name: str) -> Iterator[str]:
    known = procedure(profile)
    for limit_name, limit in known.limits.items():
        if name in limit.basis:
            yield f"{profile}: {limit_name.value} {limit.words}"
    for way, seen in known.seen.items():
        if name in seen.basis:
            yield f"{profile}: {way} {seen.how}"
    for own, basis in known.own_dates.items():
        if name in basis:
            yield f"{profile}: {own}, the plan’s own date"
    for milestone in known.milestones:
        if name in milestone.basis:
            yield f"{profile}: {milestone.title.lower()} at {milestone.months} months"


def _homes() -> dict[str, Any]:
    return dict(load_yaml(DOCS / "requirement_homes.yml"))
