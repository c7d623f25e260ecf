"""`planlint render`: the full plan, the family's copy, the minutes of a meeting, or a letter that ends the plan."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from planlint.cli.own_templates import put_templates_to_use
from planlint.cli.writing import write_whole

_DOCUMENTS = ("plan", "family-copy", "minutes", "ending-letter", "looked-after-letter")


@click.command(name="render")
@click.argument("plan", metavar="PLAN")
@click.option("--document", type=click.Choice(_DOCUMENTS), required=True, help="Which document to make.")
@click.option(
    "--language",
    default="en",
    show_default=True,
    metavar="TAG",
    help="Language of the fixed text: en, pl, ur.",
)
@click.option("--format", "form", type=click.Choice(["docx", "html"]), default="docx", show_default=True)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path(),
    show_default="here",
    metavar="DIR",
    help="Folder for the file.",
)
@click.option(
    "--templates",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="A council’s own templates (default: those planlint.toml names).",
)
@click.option("--draft", is_flag=True, help="Accept a translation that nobody has checked; each page then says so.")
def command(plan: str, document: str, language: str, form: str, out: Path, templates: Path | None, draft: bool) -> None:
    """Make a document of PLAN (any draft that lint reads) in Word or HTML.

    A record of a meeting makes minutes, and a plan too, since it carries the plan. The letters end a plan.
    The fixed text is in the chosen language; what people wrote stays as they wrote it. Exit codes: 0 made, 1 refused
    (nothing is written; the reasons are listed), 2 the plan could not be read.

    \b
    Examples:
      planlint render plan.yml --document plan
      planlint render plan.yml --document family-copy --language ur --format html --draft --out copies
      planlint render minutes.yml --document minutes
    """
    from planlint.documents import NotAsTyped, Refused, TemplateUnusable, render
    from planlint.documents.gate import FAMILY_DOCUMENTS, holds_secrets
    from planlint.read import ReadProblem, read_plan
    from planlint.translate.catalogue import catalogue
    from planlint.translate.languages import UnknownLanguage

    put_templates_to_use(templates)
    try:
        source = read_plan(plan)
        content = render(source, document, language=language, format=form, draft=draft)  # type: ignore[arg-type]
        used = catalogue(language)
        tag = used.language.tag.removesuffix("-GB")
        target = out / f"{Path(plan).stem}-{document}-{tag}{'' if used.reviewed else '-DRAFT'}.{form}"
        write_whole(target, content)
    except ReadProblem as problem:
        place = f":{problem.place}" if problem.place else ""
        click.echo(f"{plan}{place}: cannot be read: {problem.message}", err=True)
        sys.exit(2)
    except UnknownLanguage as unknown:
        raise click.BadParameter(str(unknown), param_hint="--language") from unknown
    except Refused as refused:
        for reason in refused.reasons:
            click.echo(f"{plan}: not made: {reason}", err=True)
        sys.exit(1)
    except (NotAsTyped, TemplateUnusable) as lost:
        click.echo(f"{plan}: not made: {lost}", err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(
            f"{out}: the file could not be written ({error.strerror}): choose another folder with --out",
            err=True,
        )
        sys.exit(2)
    click.echo(f"{target}")
    if document not in FAMILY_DOCUMENTS and holds_secrets(source.plan):
        click.echo(
            f"{target}: this document shows facts that somebody may not be told (“not_for”, “withheld”): "
            "check who may be given it",
            err=True,
        )
