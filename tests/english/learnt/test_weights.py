"""What was learnt, lesson by lesson."""

import pytest

from planlint.english.form import for_the_writer
from planlint.english.learnt.weights import BUCKETS, leaning_of, pull, weights
from planlint.english.opinion.leaning import VIEWS
from planlint.english.owners import body_names

_LESSONS = (*VIEWS, body_names.LESSON, for_the_writer.LESSON)


@pytest.mark.parametrize("lesson", _LESSONS)
def test_every_bucket_of_what_is_noticed_has_a_weight(lesson: str) -> None:
    assert len(weights(lesson).of_bucket) == BUCKETS


@pytest.mark.parametrize("lesson", _LESSONS)
def test_what_is_noticed_in_two_parts_leans_as_the_whole(lesson: str) -> None:
    whole = {1: 0.5, 77: 1.0, 4096: 0.25}
    first, second = {1: 0.5}, {77: 1.0, 4096: 0.25}
    assert leaning_of(lesson, first) + pull(lesson, second) == pytest.approx(leaning_of(lesson, whole))


def test_where_nothing_is_noticed_it_leans_as_before() -> None:
    assert leaning_of(body_names.LESSON, {}) == weights(body_names.LESSON).before
