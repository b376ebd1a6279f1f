"""Run in a fresh process by bench_leaflet: the time to a process's first leaflet, ours or bare, on standard output.

Pack, talk and the pages to be drawn are there before the clock starts, and reportlab is imported; no font is read, no
code made.
"""

import pickle
import sys
import time
from pathlib import Path


def main(part: str, kept: Path) -> None:
    """`kept` holds the lines of the pages; the first run makes it."""
    from airportdesk.pack import load
    from tests.benchmarks.bench_leaflet import AT, DESK, talks

    pack = load()
    contact, said = next(talks(pack))
    if part == "ours":
        from airportdesk.leaflet import leaflet_pdf

        start = time.perf_counter()
        leaflet_pdf(contact, said, pack, DESK, "ko", AT)
        print(time.perf_counter() - start)
    else:
        print(_bare(kept))


def _bare(kept: Path) -> float:
    """The same pages by plain calls: fonts, outline of the map and codes are read and made for them too."""
    from airportdesk.pack import load
    from tests.benchmarks import leaflets

    pack = load()
    if not kept.exists():
        from airportdesk.leaflet import leaflet_pdf
        from tests.benchmarks.bench_leaflet import AT, DESK, talks

        contact, said = next(talks(pack))
        kept.write_bytes(pickle.dumps(leaflets.sheets_of(leaflet_pdf(contact, said, pack, DESK, "ko", AT))))
    sheets = pickle.loads(kept.read_bytes())  # noqa: S301  # our own, of a moment ago
    start = time.perf_counter()
    leaflets.ready("ko")
    leaflets.bare(sheets, leaflets.codes_of(pack, "ko"))
    return time.perf_counter() - start


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
