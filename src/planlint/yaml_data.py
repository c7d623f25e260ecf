"""What `yaml.load` gives for planlint's own data, read off the parser's events: in less than half the time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml
from yaml.constructor import SafeConstructor
from yaml.resolver import Resolver

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TEXT = "tag:yaml.org,2002:str"
# The letters with which something begins that is no text when it stands without quotes: no, true, 12, ~ …
_MAY_BE_MORE = frozenset(Resolver.yaml_implicit_resolvers)
# Of what begins with a letter nothing but true, false, yes, no, on, off and null is no text.
_LONGEST_WORD = len("false")


class _Linked(Exception):
    """A file with anchors, links, merged keys or tags, which only the whole of YAML can read."""


def yaml_data(text: str) -> Any:
    """The content of trusted YAML: mappings, lists, texts, numbers, dates … Raises yaml.YAMLError."""
    events = _LOADER(text)
    try:
        return _Values(events.get_event).document()
    except _Linked:
        return yaml.load(text, Loader=_LOADER)
    finally:
        events.dispose()


class _Values:
    def __init__(self, next_event: Callable[[], Any]) -> None:
        self._next = next_event
        self._resolver: Any = Resolver()

    def document(self) -> Any:
        """The first document, or None where there is none."""
        self._next()
        if isinstance(self._next(), yaml.StreamEndEvent):
            return None
        value = self._value(self._next())
        self._next()
        if not isinstance(self._next(), yaml.StreamEndEvent):
            raise _Linked
        return value

    def _value(self, event: Any) -> Any:
        if event.anchor is not None or event.tag is not None:  # an alias event carries the name of its anchor
            raise _Linked
        kind = type(event)
        if kind is yaml.ScalarEvent:
            value = event.value
            return self._read(value) if event.implicit[0] and value[:1] in _MAY_BE_MORE else value
        if kind is yaml.SequenceStartEvent:
            values = []
            while type(inner := self._next()) is not yaml.SequenceEndEvent:
                values.append(self._value(inner))
            return values
        pairs = {}
        while type(inner := self._next()) is not yaml.MappingEndEvent:
            if type(inner) is not yaml.ScalarEvent:
                raise _Linked
            key = self._value(inner)
            pairs[key] = self._value(self._next())
        return pairs

    def _read(self, value: str) -> Any:
        """What a word without quotes is."""
        if value[:1].isalpha() and len(value) > _LONGEST_WORD:
            return value
        tag = self._resolver.resolve(yaml.ScalarNode, value, (True, False))
        if tag == _TEXT:
            return value
        if tag in ("tag:yaml.org,2002:merge", "tag:yaml.org,2002:value"):
            raise _Linked
        return SafeConstructor().construct_object(yaml.ScalarNode(tag, value))
