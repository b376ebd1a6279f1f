"""What CONTRIBUTING says of a pack is what the loader takes."""

import re
from pathlib import Path

import msgspec
import pytest

from airportdesk.pack import help_card, leaflets, lexicon, retention, shapes

CONTRIBUTING = Path(__file__).parents[2] / "CONTRIBUTING.md"
SECTION = CONTRIBUTING.read_text(encoding="utf-8").split("## Data packs")[1].split("\n## ")[0]
NAMED = set(re.findall(r"`(?:\[\[?)?(\w+)\??(?:\]\]?)?`", SECTION))
SHAPES = {
    shape
    for module in (shapes, lexicon, leaflets, help_card, retention)
    for shape in vars(module).values()
    if isinstance(shape, type) and issubclass(shape, msgspec.Struct)
}


@pytest.mark.parametrize("shape", sorted(SHAPES, key=str))
def test_every_field_of_a_pack_is_documented(shape: type[msgspec.Struct]) -> None:
    fields = {field.encode_name for field in msgspec.structs.fields(shape)}
    assert fields - NAMED - {"words", "advice", "groups", "gate"} == set()
