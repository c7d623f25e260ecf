"""A Word draft in a council's own layout → the plan in it, with the place of every word."""

from __future__ import annotations

from pathlib import Path

from planlint.read.fit import fit
from planlint.read.nodes import Mapping, Span
from planlint.read.problem import ReadProblem
from planlint.read.source import Explained, Source
from planlint.read.word.blocks import read_blocks, read_margin
from planlint.read.word.facts.conference_told import settle_conference
from planlint.read.word.facts.languages import settle_languages
from planlint.read.word.facts.meetings_told import settle_meetings
from planlint.read.word.facts.records import find_record
from planlint.read.word.facts.review import settle_review
from planlint.read.word.flow.state import Flow
from planlint.read.word.form import is_own_form, read_form
from planlint.read.word.lines.titles import settle_title
from planlint.read.word.misfits.conserve import set_aside, use_once
from planlint.read.word.misfits.flagged import flagged, not_read
from planlint.read.word.misfits.guessed import guessed
from planlint.read.word.misfits.notes import notes
from planlint.read.word.parts.in_sentence import settle_actions
from planlint.read.word.parts.labelled_halves import settle_halves
from planlint.read.word.parts.outcome_lines import settle_child_names, settle_lone, settle_told_twice
from planlint.read.word.parts.over_outcomes import settle_headings
from planlint.read.word.parts.reasons import settle_reasons
from planlint.read.word.parts.steps_of_map import settle_steps
from planlint.read.word.people.categories import settle_category
from planlint.read.word.people.surname import settle_surname
from planlint.read.word.people.who_is_who import settle_relations
from planlint.read.word.tables.captions import without_captions
from planlint.read.word.tables.empty_places import without_empty_places
from planlint.read.word.tables.recurring_labels import told_by_recurring
from planlint.read.word.tables.running_heads import running_heads
from planlint.read.word.tables.typed_records import find_typed
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.places import WordPlaces
from planlint.read.word.text.spaces import one_way_to_space
from planlint.read.word.text.tree import node
from planlint.read.word.vocabulary.terms import Terms, terms
from planlint.read.word.whole_page.second_reading import read_again
from planlint.word import NotWord, Story, opened, read_story

_IN_A_BOX = {"contingency", "concern", "strength", "evidence", "risk_statement"}
_PARTS = ("outcomes", "concerns", "contingency", "children", "strengths", "risk_statement")


def read_word(path: Path, data: bytes, own_terms: Terms | None = None) -> list[Source]:
    """The plan in a .docx, .docm, .dotx or .dotm. Raises ReadProblem when no plan can be read from it."""
    return [read_draft(path, read_story_of(data), own_terms)]


def read_story_of(data: bytes) -> Story:
    """What a reader of the file sees, and nothing that he cannot. Raises ReadProblem when it is no Word file that can
    be read safely."""
    try:
        return one_way_to_space(read_story(opened(data)))
    except NotWord as error:
        raise ReadProblem(str(error)) from error


def read_draft(path: Path, story: Story, own_terms: Terms | None = None) -> Source:
    """The plan in a story. Raises ReadProblem when there is none."""
    own = is_own_form(story)
    draft = read_form(story, own_terms or terms()) if own else understood(story, own_terms)
    places = WordPlaces(story, draft.headers, draft.headings)
    if not own:
        _check(draft)
    use_once(draft.tree, set())
    set_aside(draft, places)
    first = next((paragraph.start for paragraph in story.paragraphs() if paragraph.text.strip()), 0)
    whole = node({key: part for key, part in draft.tree.items() if part}, first)
    assert isinstance(whole, Mapping)
    # What the whole plan lacks is said at its first words, the title.
    root = Mapping(Span(first, first), whole.entries)
    plan, misfits = fit(root)
    explained = tuple(
        Explained(one.words.value, places.place(Span(one.words.start, one.words.end)), one.became)
        for one in sorted((*draft.understood, *draft.taken), key=lambda one: one.words.start)
        if one.became
    )
    return Source(
        path,
        plan,
        (*misfits, *flagged(story, root), *notes(story), *guessed(draft)),
        (),
        root,
        places,
        explained,
        not_read(story),
    )


def understood(story: Story, own_terms: Terms | None = None) -> Draft:
    """What is understood of a story, before what is left over is set aside."""
    story = without_empty_places(story)
    draft = Draft(story, (own_terms or terms()).of_one_draft())
    find_record(draft)
    draft.running_heads = running_heads(draft.terms, story.body)
    body = without_captions(draft, story.body)
    told_by_recurring(draft, body)
    find_typed(draft, body)
    flow = Flow(draft, read_blocks)
    flow.blocks(body)
    for name, blocks in story.streams.items():
        # Notes belong to the words they stand at; headers and footers may hold the child's name and reference.
        if not name.startswith(("footnote", "endnote")):
            flow.open(None, 0, None)
            if name.startswith("text box") and len(flow.empty) == 1 and flow.empty[0][0] in _IN_A_BOX:
                flow.open(flow.empty[0][0], 1, flow.empty.pop()[1])  # a heading stands over nothing but the box
            read_margin(flow, blocks) if name.startswith(("header", "footer")) else flow.blocks(blocks)
    settle_title(draft)
    settle_told_twice(draft)
    settle_lone(draft)
    settle_steps(draft)
    settle_child_names(draft)
    settle_category(draft)
    settle_surname(draft)
    settle_reasons(draft)
    settle_languages(draft)
    settle_relations(draft.tree)
    settle_actions(draft)
    draft = read_again(draft)
    settle_headings(draft)  # behind the choice: how sound a reading is was measured with them
    settle_halves(draft)
    settle_meetings(draft)
    settle_review(draft)
    settle_conference(draft)
    return draft


def _check(draft: Draft) -> None:
    if not any(draft.tree.get(key) for key in _PARTS):
        raise ReadProblem(
            "no plan was found in this document: it has none of a plan’s parts, such as a table of actions or a "
            "heading “Outcomes”; check that this is the plan"
        )
