"""With whom sessions are held, which alone could be a child's."""

from __future__ import annotations

import pytest

from planlint.english.evidence.turning_up import turnings_up


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kerry attended ten sessions at the drug clinic", "service"),
        ("Ivy attended ten sessions with the therapist at CAMHS", "child-service"),
    ],
)
def test_the_service_that_holds_them_tells(text: str, kind: str) -> None:
    assert turnings_up(text)[0].kind == kind
