"""`planlint translate phrases`: the phrase bank, and how its translations stand."""

from __future__ import annotations

import click

from planlint.cli.ending import stopping, wrong_usage


@click.command(name="phrases")
@click.option("--to", metavar="TAG", help="Show the texts in this language and how each stands: ur, pl …")
@click.option("--search", metavar="WORDS", default="", help="Only phrases in which all these words stand.")
@click.option("--draft", is_flag=True, help="Show drafts as well: for linguists, never for a family.")
def command(to: str | None, search: str, draft: bool) -> None:
    """List the phrases of the bank. With --to, each with its state: reviewed, unchecked, draft, stale or missing.

    A phrase counts as translated once a named human has made or checked it; only reviewed texts are offered.
    Exit codes: 0 listed, 2 wrong usage.

    \b
    Examples:
      planlint translate phrases --search "alone child"
      planlint translate phrases --to ur
    """
    from planlint.translate.languages import UnknownLanguage, language
    from planlint.translate.phrases.bank import bank
    from planlint.translate.phrases.translated import state, translated_phrases

    with stopping(), wrong_usage("--to", UnknownLanguage):
        chosen = language(to) if to else None
        phrases, texts = bank(), translated_phrases(chosen.tag) if chosen else {}
    wanted = search.casefold().split()
    found = [phrase for phrase in phrases.values() if all(word in phrase.text.casefold() for word in wanted)]
    for phrase in found:
        mark = " [MUST NOT]" if phrase.polarity == "must-not" else ""
        click.echo(f"{phrase.id}  ({phrase.kind}){mark}  {phrase.text}")
        if chosen:
            text = texts.get(phrase.id)
            stands = state(phrase, text)
            click.echo(f"    {chosen.tag} {stands}")
            if text and (stands in ("reviewed", "unchecked") or draft):
                for form, words in text.text.items():
                    click.echo(f"      {words}" if len(text.text) == 1 else f"      {form}: {words}")
    click.echo(f"{len(found)} of {len(phrases)} phrases", err=True)
