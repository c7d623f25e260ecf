"""A card as a file: YAML, and nothing in it that a card does not have."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from planlint.bundled import own_data
from planlint.rules.card_problem import not_valid, not_yaml

_Model = TypeVar("_Model", bound=BaseModel)


class Strict(BaseModel):
    """A part of a card: what it does not know is refused."""

    # Linting reads cards, and never the examples on them.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


def validated(path: Path, text: str, model: type[_Model], below: tuple[str, ...] = ()) -> _Model:
    """The part of a card that stands in `text`, under the keys `below`. Raises CardProblem, with the line."""
    import yaml

    try:
        data = own_data(text)
        for key in below:
            data = data[key]
        return model.model_validate(data)
    except yaml.YAMLError as error:
        raise not_yaml(path, error) from error
    except ValidationError as error:
        raise not_valid(path, text, error, below) from error
