"""What words name on the map: places, what lies in a country, and the airports a route goes through."""

from collections.abc import Sequence
from dataclasses import dataclass

from airportdesk.links.grams import initials
from airportdesk.pack import Pack

_MOST = 8
_LEAST, _LEAST_ASCII = 2, 3
_WORDS_MOST = 4
"""Words one name may have: Ho Chi Minh City."""
_INITIALS = frozenset("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㄲㄸㅃㅆㅉ")


@dataclass(frozen=True, slots=True)
class Land:
    """Ids of places and codes of airports, in the order of the pack."""

    places: tuple[str, ...] = ()
    airports: tuple[str, ...] = ()

    def __or__(self, other: "Land") -> "Land":
        return Land(
            tuple(dict.fromkeys((*self.places, *other.places))),
            tuple(dict.fromkeys((*self.airports, *other.airports))),
        )


def lands(words: Sequence[str], pack: Pack) -> tuple[Land, ...]:
    """For each word of a query what it names, by itself or as part of a name of several words."""
    found = [_land(word, pack) for word in words]
    for size in range(2, _WORDS_MOST + 1):
        for start in range(len(words) - size + 1):
            name = " ".join(words[start : start + size])
            if pack.begins_place(name):
                whole = _land(name, pack)
                for at in range(start, start + size):
                    found[at] |= whole
    return tuple(found)


def _land(name: str, pack: Pack) -> Land:
    if all(letter in _INITIALS for letter in name):
        return _by_initials(name, pack) if len(name) > 1 else Land()
    if len(name) < (_LEAST_ASCII if name.isascii() else _LEAST):
        return Land()
    places = pack.find_places(name, _MOST)
    countries = {place.id for place in places if place.kind == "country"}
    inside = (place.id for place in pack.place_file.place if place.country in countries)
    return Land(tuple(dict.fromkeys((*(place.id for place in places), *inside))), pack.find_airports(name))


def _by_initials(typed: str, pack: Pack) -> Land:
    places = [place.id for place in pack.place_file.place if initials(place.ko).startswith(typed)]
    codes = [code for port in pack.airports if initials(port.ko).startswith(typed) for code in pack.codes_of(port)]
    return Land(tuple(places[:_MOST]), tuple(codes[: 2 * _MOST]))
