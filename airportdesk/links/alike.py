"""Whether two talks were with one traveller: from the name, the telephone and the birth date, each with its reason."""

from dataclasses import dataclass

from airportdesk.links.handles import handles_in
from airportdesk.links.names import asked_keys, likeness, likeness_but_for_first_sounds, name_keys
from airportdesk.links.values import HandleKind, Sure
from airportdesk.model import Traveller
from airportdesk.text import Words

_LIKE = 0.75
_SOUND_ALIKE = 0.9
_SAME_PHONE = Words("전화가 같음", "same telephone")
_SAME_NAME = Words("이름이 같음", "same name")
_SOUNDS = Words("이름 발음이 같음", "name sounds the same")
_NEAR = Words("이름이 비슷함", "similar name")
_FIRST_SOUND = Words("두음법칙 표기만 다른 이름", "same name but for its first sound (Ri, Yi)")
_NEAR_FIRST_SOUND = Words("두음법칙 표기가 다르고 비슷한 이름", "similar name with another first sound (Ri, Yi)")
_OTHER_NAME = Words("이름은 다름", "but another name")
_SAME_BIRTH = Words("생년월일이 같음", "same birth date")
_ONE_OFF = Words("생년월일이 한 자리만 다름", "birth date one digit off")
_SWAPPED = Words("생년월일의 월과 일이 바뀜", "month and day of birth swapped")


@dataclass(frozen=True, slots=True)
class Person:
    """What of a traveller is compared. `phone` is in E.164, `birth` YYYY-MM-DD; each may be empty."""

    name: str = ""
    phone: str = ""
    birth: str = ""


def person_of(traveller: Traveller) -> Person:
    """A traveller as travellers are compared."""
    phones = [one.handle.value for one in handles_in(traveller.phone) if one.handle.kind is HandleKind.PHONE]
    return Person(traveller.name, phones[0] if phones else "", traveller.birth)


def person_keys(person: Person) -> tuple[str, ...]:
    """The keys under which a traveller is found again. A birth date one digit off keeps its year or its day."""
    return _keys(person, name_keys(person.name))


def asked_person_keys(person: Person) -> tuple[str, ...]:
    """The keys under which a traveller is looked for: those under which one who spells the name otherwise is found."""
    return _keys(person, asked_keys(person.name))


def _keys(person: Person, names: tuple[str, ...]) -> tuple[str, ...]:
    keys = [f"tel {person.phone}"] if person.phone else []
    for key in names:
        keys.append(key)
        if person.birth:
            keys += [f"{key} {person.birth[:4]}", f"{key} {person.birth[4:]}"]
    return tuple(keys)


def judged(person: Person, other: Person) -> tuple[Sure, float, tuple[Words, ...]] | None:
    """How sure it is that both are one, a rank within that, and why; None where what is known speaks against it."""
    like, named = _names(person.name, other.name)
    birth = _birth(person.birth, other.birth)
    known = bool(person.birth and other.birth)
    if person.phone and person.phone == other.phone:
        against = _OTHER_NAME if person.name and other.name and not named else None
        why = tuple(words for words in (_SAME_PHONE, named, birth, against) if words)
        return (Sure.LIKELY if against or (known and not birth) else Sure.HIGH), like, why
    if named is None or (known and birth is None):
        return None
    sure = Sure.HIGH if birth is _SAME_BIRTH else Sure.LIKELY if birth else Sure.POSSIBLE
    return sure, like, tuple(words for words in (named, birth) if words)


def _names(one: str, other: str) -> tuple[float, Words | None]:
    """How like two names are, and what that is called; None where they are not."""
    if not one or not other:
        return 0.0, None
    like = likeness(one, other)
    if like < _LIKE and (soft := likeness_but_for_first_sounds(one, other)) >= _LIKE:
        return soft, _FIRST_SOUND if soft >= _SOUND_ALIKE else _NEAR_FIRST_SOUND
    return like, _SAME_NAME if like == 1 else _SOUNDS if like >= _SOUND_ALIKE else _NEAR if like >= _LIKE else None


def _birth(one: str, other: str) -> Words | None:
    if not one or not other or len(one) != len(other):
        return None
    if one == other:
        return _SAME_BIRTH
    if one[:4] == other[:4] and one[5:7] == other[8:] and one[8:] == other[5:7]:
        return _SWAPPED
    return _ONE_OFF if sum(a != b for a, b in zip(one, other, strict=True)) == 1 else None
