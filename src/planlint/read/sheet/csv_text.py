"""The text of a .csv, in whichever of the encodings that spreadsheets write; where it cannot be told, that is said.

The same byte is “ë” to Excel on a Mac and “‘” to Windows. Names would be garbled without a sign of it, so that the two
are told by what stands round such letters: “Zoë” is a word, and “Zo‘” is none.
"""

from __future__ import annotations

import re
from typing import Final

from planlint.read.problem import ReadProblem

_MARKS: Final = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe\x00\x00": "utf-32",
    b"\x00\x00\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}
_UNKNOWN: Final = "the text is in no encoding planlint knows: save it as “CSV UTF-8”"
_LOWER: Final = "àáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿšžß"
_UPPER: Final = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒÙÚÛÜÝŸŠŽ"
# Signs where English sets them: “Mum’s”, “O’Neill”, “the boys’ room”, “‘yes’”, “2 – 4”, “£5”, “1½”, “then …”.
_SIGN: Final = re.compile(
    r"(?<=[^\W\d_])’(?=(?:s|t|d|m|re|ve|ll)\b)|(?<=\b[ODMdl])’(?=[^\W\d_])|(?<=[\w.,!?…])[’”](?!\w)"
    r"|(?<!\w)[‘“](?=\w)|(?<![^\W\d_])[–—](?![^\W\d_])|[£€](?=\d)|(?<![A-Z])…(?![^\W\d_])|(?<!\S)[•·](?!\w)|(?<=\d)[°½¼¾²×]"
    r"|(?<!\w)[½¼¾§©®×]|(?<=\w)[™®]|\xa0"
)
# Letters in words: “Zoë”, “Émile”, “ZOË”, “Seán Ó Briain”; not “MumÕs”, nor “îrla”, which is a Mac's “Órla”.
_LETTER: Final = re.compile(
    rf"(?<=[^\W\d_])[{_LOWER}]|(?<!\w)[{_UPPER}](?=[^\W\d_]| [A-Z])|(?<=[A-Z])[{_UPPER}](?![a-z])"
)
_NOT_PLAIN: Final = re.compile(r"[^\x00-\x7f]")
_WORD: Final = re.compile(r"\S*[^\x00-\x7f]\S*")


def csv_text(raw: bytes) -> str:
    """The text: by its byte order mark, else UTF-8, else what Excel saves: Windows-1252, or Mac Roman. Raises
    ReadProblem for what is no text, and where nothing tells one of the two."""
    encoding = next((name for mark, name in _MARKS.items() if raw.startswith(mark)), None) or _of_two_bytes(raw)
    try:
        text = raw.decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        if encoding is not None:
            raise ReadProblem(_UNKNOWN) from error
        text = _by_words(raw)
    if "\0" in text:
        raise ReadProblem("this is a binary file: name the plan’s file")
    return text


def _of_two_bytes(raw: bytes) -> str | None:
    """The encoding of letters of two bytes each, of which the one is mostly nothing."""
    head = raw[:4000]
    if head.count(b"\0") <= len(head) // 4:
        return None
    return "utf-16-le" if head[1::2].count(b"\0") > head[::2].count(b"\0") else "utf-16-be"


def _by_words(raw: bytes) -> str:
    """The one of the two readings that holds words. Where both do, by line ends that only one of the two systems
    writes; ends that both write tell nothing."""
    mac = raw.decode("mac_roman")
    try:
        windows = raw.decode("cp1252")
    except UnicodeDecodeError:  # a byte that Windows has no letter for
        windows = ""
    of_mac, of_windows = _likely(mac), _likely(windows) if windows else -1
    if max(of_mac, of_windows) < 0:
        raise ReadProblem(_UNKNOWN)
    if of_mac != of_windows:
        return mac if of_mac > of_windows else windows
    if b"\n" not in raw:
        return mac
    if b"\r\n" in raw:
        return windows
    either = "” or “".join(found.group() for text in (windows, mac) if (found := _WORD.search(text)))
    raise ReadProblem(f"it cannot be told whether this file says “{either}”: save it as “CSV UTF-8”")


def _likely(text: str) -> int:
    """How well the letters and signs beyond plain English stand among the others; below 0 where most of them do not."""
    signs, letters = len(_SIGN.findall(text)), len(_LETTER.findall(text))
    return 2 * signs + letters - 2 * (len(_NOT_PLAIN.findall(text)) - signs - letters)
