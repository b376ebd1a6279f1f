"""Names in the ministry's spelling as areas of the pack: with or without 주 and 시, by every alias the pack has."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from airportdesk.pack import Pack
from airportdesk.pack.shapes import Place
from airportdesk.text import Words, folded

_EXTENT = re.compile(r"\s*(?:전\s*지역|전역|전체|전부|지역|일대)$")
_UNIT = re.compile(r"(?P<name>.*\S)\s*(?P<unit>주|州|시)")
_ALL = re.compile(r"(?:전\s*지역|전\s*국토|전국|전역|전체(?:\s*지역)?|모든\s*지역|국가\s*전체)")
_REST = re.compile(
    r"(?:그\s*(?:외|밖의)|나머지|기타|이\s*외의?|여타)\s*(?:모든\s*|전\s*)?지역|상기\s*지역\s*(?:외|이외)(?:\s*지역)?"
)
_BORDER = re.compile(
    r"(?:캄보디아\s*(?:와|-)?\s*)?(?:태국\s*(?:과의|과|와의)?\s*)?(?:국경|접경)\s*(?:선|지역)?\s*(?:으?로?부터|에서)?\s*"
    r"(?P<km>\d{1,3})\s*(?:km|㎞|킬로미터)\s*(?:이내|내|이하)?(?:의)?\s*(?:지역)?",
    re.IGNORECASE,
)
_AS_WRITTEN = Words("이름 그대로", "named as the data has it")
_SAME_NAME = Words("주로 읽음(같은 이름의 도시도 있음)", "read as the province (a town has the same name)")


@dataclass(frozen=True, slots=True)
class Named:
    """An area and how its name was understood."""

    area: str
    how: Words


class Names:
    """The names of a pack's areas as a remark may write them."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack

    def is_country(self, area: str) -> bool:
        """Whether an area is a whole country."""
        return self._pack.place[area].kind == "country"

    def is_all(self, text: str, country: str) -> bool:
        """Whether a text means the whole country: 전 지역, 캄보디아 전역."""
        rest = text.strip()
        for name in self._of(self._pack.place[country]) if country else ():
            rest = rest.removeprefix(name).strip()
        return bool(_ALL.fullmatch(rest))

    def is_rest(self, text: str) -> bool:
        """Whether a text means what the other rows leave over: 그 외 지역."""
        return bool(_REST.fullmatch(text.strip()))

    def area(self, text: str, country: str) -> Named | None:
        """The area a text names, and only that: "캄폿주 보코산 지역" is one, "캄폿주 남부" is none."""
        text = " ".join(text.split())
        if border := _BORDER.fullmatch(text):
            return self._border(int(border["km"]), country)
        return self._named(text, country) or self._inside(text, country)

    def belongs(self, text: str, named: Named, country: str) -> bool:
        """Whether a text beside an area's name says no more than where it is: its province or another name of it."""
        other = self.area(text, country)
        if other is None:
            return False
        if named.area == self._pack.place_file.border_area:
            return self._pack.place[other.area].thai_border_band
        return other.area in (named.area, self._pack.place[named.area].province, country)

    def _border(self, km: int, country: str) -> Named | None:
        """The band along the Thai border on this side of it, if the pack means the same width."""
        places = self._pack.place_file
        area = self._pack.place.get(places.border_area)
        if area is None or area.country != country or km != places.border_km:
            return None
        return Named(area.id, Words(f"태국 국경 {km}km 띠", f"the {km} km band along the Thai border"))

    def _named(self, text: str, country: str) -> Named | None:
        bare = _EXTENT.sub("", text) if not self._places(text, country) else text
        unit = _UNIT.fullmatch(bare)
        provinces = [p for p in self._places(bare, country) if p.kind == "province"]
        others = [p for p in self._places(bare, country) if p.kind in ("area", "town")]
        if unit and unit["unit"] != "시":
            provinces += self._provinces(unit["name"], country)
            others = [p for p in others if p.kind == "area"]
        elif unit:
            others += [p for p in self._places(unit["name"], country) if p.kind in ("area", "town")]
        else:
            provinces += self._provinces(bare, country)
        found = {p.id: p for p in provinces} or {p.area or p.id: p for p in others}
        if len(found) != 1:
            return None
        ((area, place),) = found.items()
        if provinces and not unit and others:
            return Named(area, _SAME_NAME)
        return Named(area, self._how(bare, place))

    def _inside(self, text: str, country: str) -> Named | None:
        """A named area behind the name of its province, or behind another name of its own."""
        head, _, tail = text.partition(" ")
        while tail:
            outer, inner = self._named(head, country), self._named(tail, country)
            if inner and not self._is_province(inner.area):
                place = self._pack.place.get(inner.area)
                spelt = {folded(name) for name in (self._of(place) if place else ())}
                own = (outer and place and place.province == outer.area) or folded(head).removesuffix("주") in spelt
                if own:
                    return inner
            more, _, tail = tail.partition(" ")
            head = f"{head} {more}"
        return None

    def _is_province(self, area: str) -> bool:
        return self._pack.place[area].kind == "province"

    def _provinces(self, name: str, country: str) -> list[Place]:
        spellings = (name, f"{name}주", f"{name}시", f"{name} province")
        return [p for spelling in spellings for p in self._places(spelling, country) if p.kind == "province"]

    def _places(self, name: str, country: str) -> list[Place]:
        """Places of that name in the country; never the border band, which only its width names."""
        border = self._pack.place_file.border_area
        return [p for p in self._pack.places_named(name) if p.country == country and p.id != border]

    def _how(self, text: str, place: Place) -> Words:
        ours = {folded(name).removesuffix("주").removesuffix("시") for name in (place.ko, place.en)}
        if folded(text).removesuffix("주").removesuffix("시") in ours:
            return _AS_WRITTEN
        return Words(f"다른 이름: {text} = {place.ko}", f"another name: {text} = {place.en}")

    def _of(self, place: Place) -> Iterator[str]:
        yield from sorted((place.ko, place.en, *place.aliases), key=len, reverse=True)
