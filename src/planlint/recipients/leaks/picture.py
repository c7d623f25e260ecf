"""What a picture says beside its pixels: EXIF, comments, text chunks. Words in its pixels cannot be seen."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from planlint.recipients.leaks.disguises import readings
from planlint.recipients.leaks.place import Place

_INSIDE = (0x8769, 0x8825)  # EXIF's own directory, and that of the place where the picture was taken
_BEGINS = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"RIFF")


def is_picture(data: bytes) -> bool:
    """Whether the bytes begin as a picture does."""
    return data.startswith(_BEGINS)


def picture_places(data: bytes, where: str) -> Iterator[Place]:
    """EXIF and other words kept with the picture; its bytes as they are come from whoever reads those of any part."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as image:
            image.load()
            exif = image.getexif()
            inside = [exif.get_ifd(directory) for directory in _INSIDE if directory in exif]
            beside = {key: value for key, value in image.info.items() if key != "exif"}
    except Exception:  # Pillow raises many kinds, and a damaged picture is one that nobody has searched
        yield Place(f"{where}, a picture", None)
        return
    for value in [*exif.values(), *(value for directory in inside for value in directory.values())]:
        yield from (Place(f"{where}, EXIF", text) for text in _texts(value))
    for value in beside.values():
        yield from (Place(f"{where}, words kept with the picture", text) for text in _texts(value))


def has_exif(data: bytes) -> bool:
    """Whether the picture holds EXIF; True for one that cannot be opened."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as image:
            return len(image.getexif()) > 0
    except Exception:  # as above
        return True


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, bytes):
        yield from readings(value)
    else:
        yield str(value)
