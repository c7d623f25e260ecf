"""A file that planlint would read for ever is given up, so that the other files of a batch are still judged."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

# Of the processor's time, which a slow or busy computer does not use up; the longest plans take a tenth of it.
MINUTES = 3


class TookTooLong(BaseException):
    """The time for one file is over."""


@contextmanager
def time_limit(minutes: float = MINUTES) -> Iterator[None]:
    """Raises TookTooLong in what it holds. On Windows, and beside the main thread, there is no timer and no limit.

    A limit around this one stands still meanwhile, and goes on after it.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _give_up)
    around = signal.setitimer(signal.ITIMER_VIRTUAL, minutes * 60)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
        signal.setitimer(signal.ITIMER_VIRTUAL, *around)


def _give_up(*_: object) -> None:
    raise TookTooLong
