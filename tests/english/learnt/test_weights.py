"""What was learnt, lesson by lesson."""

import pytest

from planlint.english.form import for_the_writer
from planlint.english.learnt.weights import BUCKETS, NOTHING, leaning_of, pull, weights
from planlint.english.opinion.lessons import LESSONS
from planlint.english.owners import body_names

_LESSONS = (*LESSONS, body_names.LESSON, for_the_writer.LESSON)


@pytest.mark.parametrize("lesson", _LESSONS)
def test_every_bucket_of_what_is_noticed_has_a_weight(lesson: str) -> None:
    assert len(weights(lesson).of_bucket) == BUCKETS


@pytest.mark.parametrize("lesson", _LESSONS)
def test_what_is_noticed_in_two_parts_leans_as_the_whole(lesson: str) -> None:
    one, other, third = [at for at, weight in enumerate(weights(lesson).of_bucket) if weight != NOTHING][:3]
    whole = {one: 0.51, other: 1.03, third: 0.27}
    parts = leaning_of(lesson, {one: 0.51}) + pull(lesson, {other: 1.03, third: 0.27})
    assert parts == pytest.approx(leaning_of(lesson, whole))
    assert pull(lesson, whole) != pytest.approx(0.0)
