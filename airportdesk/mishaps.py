"""What is written down when the program itself fails: types and places in its code, never a message or a value.

The message of an error may hold what somebody typed. Where it happened does not, and that is what mends it.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

LOG = "mishaps.log"
SIZE_MAX = 200_000
"""Bytes after which the file is begun anew."""
FRAMES = 30
"""Places of one error that are written, the nearest to it last."""


def told(error: BaseException) -> str:
    """Type and places of an error and of what led to it, a line each."""
    lines: list[str] = []
    seen: set[int] = set()
    found: BaseException | None = error
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        lines += [type(found).__qualname__, *_places(found.__traceback__)[-FRAMES:]]
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)
    return "\n".join(lines)


def watch(folder: Path, now: Callable[[], object]) -> None:
    """From now on what nobody catches is written to a file in the folder and to standard error, without its message."""

    def caught(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        words = f"{now()}\n{told(error)}\n"
        sys.stderr.write(words)
        _append(folder / LOG, words)

    sys.excepthook = caught
    sys.unraisablehook = lambda unraisable: caught(*_of(unraisable.exc_value))


def _of(error: BaseException | None) -> tuple[type[BaseException], BaseException, TracebackType | None]:
    known = error or RuntimeError()
    return type(known), known, known.__traceback__


def _places(trace: TracebackType | None) -> list[str]:
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"  {Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return places


def _append(path: Path, words: str) -> None:
    try:
        whole = path.exists() and path.stat().st_size + len(words) > SIZE_MAX
        with path.open("w" if whole else "a", encoding="utf-8") as file:
            file.write(words)
        path.chmod(0o600)
    except OSError:
        pass  # what cannot be written down must not hide what happened
