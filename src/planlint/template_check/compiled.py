"""Templates compiled once for all the plans and languages that they are tried with.

Only a check may do so: what Jinja works out while it compiles (a filter on a constant) is then in the first language.
"""

from __future__ import annotations

from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, Template
from jinja2.bccache import Bucket
from jinja2.sandbox import SandboxedEnvironment


class CompiledFiles(BytecodeCache):
    """For templates that are loaded from files, by their names."""

    def __init__(self) -> None:
        self._code: dict[str, CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Gives the loader what was compiled before."""
        bucket.code = self._code.get(bucket.key)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Takes what the loader has compiled."""
        self._code[bucket.key] = bucket.code


class CompiledTexts:
    """For templates that are given as texts, as those of the parts of a Word file are."""

    def __init__(self) -> None:
        self._code: dict[tuple[str, str], CodeType] = {}

    def code(self, environment: SandboxedEnvironment, source: str, name: str) -> CodeType:
        """The compiled form of a text; `name` is what a traceback calls it."""
        if (source, name) not in self._code:
            self._code[source, name] = environment.compile(source, name, name)
        return self._code[source, name]

    def used_by(self, environment: SandboxedEnvironment) -> SandboxedEnvironment:
        """The same environment, which looks here before it compiles a text."""

        def from_string(source: str, **_: Any) -> Template:
            return Template.from_code(
                environment, self.code(environment, source, "document"), environment.make_globals(None)
            )

        environment.from_string = from_string  # type: ignore[method-assign, assignment]
        return environment
