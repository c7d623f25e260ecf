"""What an authorisation is bound to: the plan's content, without its signatures and what was accepted about it."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from planlint.model.plan import CaseDocument

# They follow the content, and may be written after it was authorised.
_LEFT_OUT = {"signatures", "accepted"}


def canonical(document: CaseDocument) -> str:
    """The plan as canonical JSON: keys in order, nothing that is empty, no white space that means nothing."""
    data = _without(document.model_dump(mode="json", by_alias=True))
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(document: CaseDocument) -> str:
    """`sha256:` and the hash of the canonical JSON; any change of the content gives another."""
    return f"sha256:{hashlib.sha256(canonical(document).encode()).hexdigest()}"


def _without(data: Any) -> Any:
    if isinstance(data, dict):
        kept = {key: _without(value) for key, value in data.items() if key not in _LEFT_OUT}
        return {key: value for key, value in kept.items() if value not in (None, [], {})}
    return [_without(each) for each in data] if isinstance(data, list) else data
