"""A leaflet against the same pages drawn straight with reportlab, and against typst and WeasyPrint on the same text.

The n-th: a talk that was not printed before, after ten others, as it is at a desk. The first: in a fresh process that
has imported reportlab; both read the same fonts and make the same QR codes. typst and WeasyPrint are measured where
they are installed (`pip install airportdesk[bench]`) and left out where they are not; they say how far others are.
"""

import importlib.util
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from random import Random
from statistics import median

from airportdesk.leaflet import leaflet_pdf
from airportdesk.model import KST, Assessment, Contact, DeskInfo
from airportdesk.pack import Pack, load
from airportdesk.risk import Rules, assessment
from airportdesk.text import LEAFLET_LANGUAGES, LeafletLanguage

from . import leaflets

AT = datetime(2026, 11, 24, 18, 20, tzinfo=KST)
DESK = DeskInfo("인천 T2 안내데스크")
TARGET = 1.3
WARM, MEASURED = 10, 40


def talks(pack: Pack) -> Iterator[tuple[Contact, Assessment]]:
    """Invented talks, none like another, always the same ones."""
    random, rules = Random(404), Rules(pack)
    places = [place.id for place in pack.place_file.place if place.country == "KH"]
    while True:
        asked = random.sample(pack.questions, 8)
        answers = {question.id: (random.choice(question.answers).id,) for question in asked}
        contact = Contact(at=AT, places=tuple(random.sample(places, random.randint(0, 4))), answers=answers)
        yield contact, assessment(contact, rules)


def nth(pack: Pack, language: LeafletLanguage) -> float:
    """The leaflet of a talk over the bare pages, medians of pairs."""
    codes, shares = leaflets.codes_of(pack, language), []
    leaflets.ready(language)
    for number, (contact, said) in zip(range(WARM + MEASURED), talks(pack), strict=False):
        make = partial(leaflet_pdf, contact, said, pack, DESK, language, AT)
        ours = _seconds(make)
        draw = partial(leaflets.bare, leaflets.sheets_of(make()), codes)
        theirs = median(_seconds(draw) for _ in range(3))
        if number >= WARM:
            shares.append(ours / theirs)
    return median(shares)


def first(runs: int = 9) -> float:
    """The first leaflet of a process over the bare pages, medians of alternating runs."""
    times: dict[str, list[float]] = {"bare": [], "ours": []}
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "sheets.pickle"
        for _ in range(runs):
            for part, found in times.items():
                code = [sys.executable, "-m", "tests.benchmarks.first_leaflet", part, str(kept)]
                found.append(float(subprocess.run(code, check=True, capture_output=True, text=True).stdout))
    return median(times["ours"]) / median(times["bare"])


def others(pack: Pack, language: LeafletLanguage) -> Iterator[tuple[str, float]]:
    """Our leaflet over the other engines' on the same paragraphs, each of a talk of its own."""
    for name, engine in (("typst", _typst), ("WeasyPrint", _weasyprint)):
        if importlib.util.find_spec(name.lower()) is None:
            continue
        work, shares = engine(leaflets.svg(pack, language)), []
        for number, (contact, said) in zip(range(12), talks(pack), strict=False):
            make = partial(leaflet_pdf, contact, said, pack, DESK, language, AT)
            ours = _seconds(make)
            text = leaflets.paragraphs_of(leaflets.sheets_of(make()))
            theirs = _seconds(partial(work, text))
            if number >= 2:
                shares.append(ours / theirs)
        yield f"n-th leaflet ({language}) / {name}", median(shares)


def _typst(drawing: str) -> Callable[[tuple[str, ...]], object]:
    import typst

    folder = Path(tempfile.mkdtemp())
    (folder / "drawing.svg").write_text(drawing, encoding="utf-8")
    source = folder / "leaflet.typ"
    source.write_text("", encoding="utf-8")
    compiler = typst.Compiler(str(source), root=str(folder), font_paths=[str(leaflets.FONTS)])

    def work(text: tuple[str, ...]) -> object:
        source.write_text(leaflets.in_typst(text), encoding="utf-8")
        return compiler.compile(format="pdf")

    return work


def _weasyprint(drawing: str) -> Callable[[tuple[str, ...]], object]:
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    return lambda text: weasyprint.HTML(string=leaflets.in_html(text, drawing)).write_pdf(font_config=fonts)


def ratios() -> Iterator[tuple[str, float]]:
    """Every ratio, as it is measured."""
    pack = load()
    for language in LEAFLET_LANGUAGES:
        yield f"n-th leaflet ({language}) / bare reportlab (at most {TARGET})", nth(pack, language)
    yield f"first leaflet / bare reportlab (at most {TARGET})", first()
    yield from others(pack, "ko")


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    for said, ratio in ratios():
        print(f"{ratio:.2f}  {said}", flush=True)
