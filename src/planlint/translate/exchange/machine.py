"""Drafts from an engine on this very computer, for a translator's eyes: text about a family goes nowhere else."""

from __future__ import annotations

import http.client
import ipaddress
import json
from collections.abc import Sequence
from urllib.parse import urlsplit

from planlint.reasons import NotDone
from planlint.translate.languages import Language
from planlint.translate.segments import Segment
from planlint.translate.translation import MachineDraft

_SECONDS = 60
_MOST_BYTES = 1_000_000


class NoEngine(NotDone):
    """No engine that may be asked, or none that answers; the message never holds text of the plan."""


def drafts(segments: Sequence[Segment], language: Language, url: str) -> dict[str, MachineDraft]:
    """A draft of each text by its ref, from an engine that answers as LibreTranslate does (`POST /translate`).

    Raises NoEngine for any address but one of this computer (127.0.0.1, ::1), and for one that does not answer.
    """
    parts = urlsplit(url)
    try:
        address = ipaddress.ip_address(parts.hostname or "")
        port = parts.port
    except ValueError as error:
        raise NoEngine(f"“{url}” is no address of this computer: write it as http://127.0.0.1:5000") from error
    if parts.scheme != "http" or not address.is_loopback:
        raise NoEngine(f"“{url}” is not this computer: texts about a family are sent nowhere else")
    # A connection of our own: a proxy from the environment is never asked, and an answer that points elsewhere is none.
    connection = http.client.HTTPConnection(str(address), port or 80, timeout=_SECONDS)
    try:
        return {
            segment.ref: MachineDraft(_asked(connection, segment.english, language), f"{parts.netloc}")
            for segment in segments
        }
    except (OSError, http.client.HTTPException, ValueError, KeyError, TypeError) as error:
        raise NoEngine(f"the engine at {parts.netloc} gave no translation ({type(error).__name__})") from error
    finally:
        connection.close()


def _asked(connection: http.client.HTTPConnection, text: str, language: Language) -> str:
    body = {"q": text, "source": "en", "target": language.tag, "format": "text"}
    connection.request("POST", "/translate", json.dumps(body), {"Content-Type": "application/json"})
    answer = connection.getresponse()
    content = answer.read(_MOST_BYTES)
    if answer.status != 200:
        raise ValueError(f"answer {answer.status}")
    draft = json.loads(content)["translatedText"]
    if not isinstance(draft, str):
        raise TypeError("no text")
    return draft
