"""`planlint rules`: list the rules, show one rule's page, or run every card's examples."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planlint.cli.ending import stopping, write

if TYPE_CHECKING:
    from planlint.rules.pack import Rule


@click.command(name="rules")
@click.argument("rule", required=False)
@click.option("--test", "testing", is_flag=True, help="Run the examples on every card.")
@click.option(
    "--pack",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder of packs (PACK/RULE.yml) instead of planlint’s own rules.",
)
@click.option(
    "--site",
    "site_folder",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Write the pages of all rules as web pages into FOLDER.",
)
def command(rule: str | None, testing: bool, folder: Path | None, site_folder: Path | None) -> None:
    """List the rules; with RULE, show its page; with --test, run the cards’ examples; with --site, write all pages.

    A rule’s page says what it finds, why, what to write instead, and shows what is found and what is right.

    \b
    Exit codes:
      0  said; with --test: every example is judged as its card says
      1  with --test: some are not
      2  there is no such rule, a card cannot be used, or wrong usage

    \b
    Examples:
      planlint rules
      planlint rules vague-timescale
      planlint rules --test --pack our-rules
      planlint rules --site pages
    """
    from planlint.rules.pack import core_rules, rules_in

    with stopping("planlint rules"):
        rules = rules_in(folder) if folder else core_rules()
        chosen = [each for each in rules if rule in (None, each.card.id, *each.card.was)]
        if not chosen:
            raise click.UsageError(_no_such_rule(rule, [each.card.id for each in rules]))
        if testing:
            sys.exit(_test(chosen))
        if site_folder is not None:
            _write_site(chosen, site_folder)
        elif rule is None:
            _list(rules)
        else:
            from planlint.rules.page import page

            click.echo(page(chosen[0]))


def _list(rules: Sequence[Rule]) -> None:
    pack = None
    for rule in rules:
        if rule.pack != pack:
            click.echo(("" if pack is None else "\n") + rule.pack)
            pack = rule.pack
        click.echo(f"  {rule.card.id:28} {rule.card.severity:9} {rule.card.title}")


def _write_site(rules: Sequence[Rule], folder: Path) -> None:
    from planlint.report.rule_pages import rule_pages

    for name, page in rule_pages(rules).items():
        write(folder / name, page.encode(), instead="choose another folder")
    click.echo(f"{folder}: {len(rules)} pages and index.html", err=True)


def _test(rules: Sequence[Rule]) -> int:
    from planlint.linter.examples import judge_example
    from planlint.rules.example import load_examples
    from planlint.rules.self_test import self_test

    examples = mismatches = 0
    for rule in rules:
        given = load_examples(rule.path)
        examples += len(given.good) + len(given.bad)
        for mismatch in self_test(rule.card, given, judge_example):
            mismatches += 1
            click.echo(str(mismatch))
    counted = f"{len(rules)} rule{'' if len(rules) == 1 else 's'}"
    click.echo(f"{counted}, {examples} examples, {mismatches} not as the card says")
    return int(mismatches > 0)


def _no_such_rule(rule: str | None, known: list[str]) -> str:
    from planlint.read.did_you_mean import did_you_mean

    meant = did_you_mean(rule or "", known)
    return f"there is no rule “{rule}”" + (f": did you mean “{meant}”?" if meant else ": “planlint rules” lists them")
