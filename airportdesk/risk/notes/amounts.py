"""Amounts of pay in notes: 월 1000, 한 달에 천오백만, 2주에 2천불, 하루 30씩, each weighed against its period."""

import re
from collections.abc import Iterator
from functools import cached_property

from airportdesk.pack.lexicon import Pay, Period
from airportdesk.pack.patterns import CLAUSE_END

_DIGITS = {c: n for n, c in enumerate("일이삼사오육칠팔구", start=1)}
_COUNTS = {"한": 1, "두": 2, "세": 3, "석": 3, "네": 4, "넉": 4, "다섯": 5, "여섯": 6, "몇": 2}
_SCALES = {"": 1, "십": 10, "백": 100, "천": 1000}
_NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,9}(?:\.[0-9]{1,2})?)"
_DIGIT = "[이삼사오육칠팔구]"
_SPOKEN = rf"[수몇일이삼사오육칠팔구]?천(?:{_DIGIT}?백)?|[수몇일이삼사오육칠팔구]?백(?:{_DIGIT}?십)?|{_DIGIT}십"
_AMOUNT = re.compile(
    rf"(?P<sign>\$)?(?:(?P<number>{_NUMBER}) ?(?P<scale>[천백십])?(?:(?P<rest>[0-9]|{_DIGIT})(?P<restscale>백))?"
    rf"|(?P<spoken>{_SPOKEN}))(?: ?[~∼\-] ?(?P<to>{_NUMBER})(?P<toscale>[천백십])?)?"
    r" ?(?P<big>억|만)? ?(?P<unit>[a-z가-힣]{0,6})"
)
_MOST_BETWEEN = 14
_AFTER = 12


class PayReader:
    """Finds pay that is far above ordinary work."""

    def __init__(self, pay: Pay) -> None:
        self._pay = pay
        self._period = {word: period for period in pay.periods for word in period.words}

    @cached_property
    def _opening(self) -> re.Pattern[str]:
        """A period, the count before it if any, and what stands between it and the amount."""
        words = "|".join(re.escape(w).replace(r"\ ", " ?") for w in sorted(self._period, key=len, reverse=True))
        counts = "|".join(_COUNTS)
        return re.compile(
            rf"(?<![0-9가-힣])(?:(?P<count>[0-9]{{1,3}}|{counts}) ?)?(?P<period>{words})(?P<from>)"
            rf"(?P<between>[^{CLAUSE_END}0-9$]{{0,{_MOST_BETWEEN}}}?)(?=[0-9$수몇일이삼사오육칠팔구천백])"
        )

    @cached_property
    def _currency(self) -> re.Pattern[str]:
        return re.compile("|".join(map(re.escape, sorted(self._pay.currencies, key=len, reverse=True))))

    def found(self, text: str) -> Iterator[tuple[int, int]]:
        """Where pay stands that is far above: start of the period, end of the amount. `text` is in lower case."""
        at = 0
        while opening := self._opening.search(text, at):
            at = opening.start() + 1
            end = self._end(text, opening)
            if end:
                yield opening.start(), end
                at = end

    def _end(self, text: str, opening: re.Match[str]) -> int:
        """Where the amount ends, or 0 where there is none or it is not far above."""
        start = opening.end("from")
        for amount in _AMOUNT.finditer(text, start, min(len(text), start + _MOST_BETWEEN + 24)):
            between = text[start : amount.start()]
            if len(between) > _MOST_BETWEEN or re.search(f"[{CLAUSE_END}]", between):
                return 0
            if not self._is_number(amount):
                continue
            return self._judged(text, opening, amount, between)
        return 0

    def _is_number(self, amount: re.Match[str]) -> bool:
        """Whether a spoken numeral is one: 천 in 천천히 or 백 in 백화점 is not."""
        if not amount["spoken"] or amount["big"]:
            return True
        return bool(
            re.match(r"$|원|씩|을|를|은|도|정도|이상|에|가|까|넘|짜|준|줌|주|번|벌|받|보|쯤|이|불|달", amount["unit"])
        )

    def _judged(self, text: str, opening: re.Match[str], amount: re.Match[str], between: str) -> int:
        unit = amount["unit"]
        currency = "불" if amount["sign"] else next(iter(self._currency.findall(unit[:4])), "")
        currency = currency if amount["sign"] or unit.startswith(currency) else ""
        won = unit.startswith("원")
        known = bool(amount["big"] or currency or won)
        end = amount.start("unit") + (1 if won else 0 if amount["sign"] else len(currency))
        end = end if won or currency else len(text[:end].rstrip())
        after = re.split(f"[{CLAUSE_END}]", text[end : end + _AFTER])[0]
        if any(word in between or word in after for word in self._pay.costs):
            return 0
        if not known and any(unit.startswith(word) for word in self._pay.counters) and _number(amount) < 100:
            return 0
        earning = any(word in between or word in after for word in self._pay.earning)
        if not known and not earning and (between.strip(" 에은는약") or opening["count"] not in (None, "한", "1")):
            return 0
        worth = _number(amount) * (self._pay.currencies[currency] if currency else _per_won(amount, won))
        least = self._threshold(opening) * (self._pay.abroad if currency else 1)
        return end if worth >= least and worth > 0 else 0

    def _threshold(self, opening: re.Match[str]) -> float:
        """The pay for the whole stretch from which it is far above: three months of 500 are 1,500."""
        period: Period = self._period.get(opening["period"]) or self._spaced(opening["period"])
        count = opening["count"] or "1"
        times = _COUNTS.get(count) or int(count)
        return period.far_above * max(1, times)

    def _spaced(self, written: str) -> Period:
        bare = written.replace(" ", "")
        return next(period for word, period in self._period.items() if word.replace(" ", "") == bare)


def _number(amount: re.Match[str]) -> float:
    """The number of an amount, the upper one of a range; 억 and 만 are left to the unit."""
    if spoken := amount["spoken"]:
        return float(
            sum(_said(part, scale) for part, scale in re.findall(r"([수몇일이삼사오육칠팔구]?)([천백십])", spoken))
        )
    number = _plain(amount["number"]) * _SCALES[amount["scale"] or ""]
    if amount["rest"]:
        number += (_DIGITS.get(amount["rest"]) or int(amount["rest"])) * 100
    if to := amount["to"]:
        number = max(number, _plain(to) * _SCALES[amount["toscale"] or amount["scale"] or ""])
    return number


def _said(digit: str, scale: str) -> int:
    return (2 if digit in ("수", "몇") else _DIGITS.get(digit, 1)) * _SCALES[scale]


def _plain(number: str) -> float:
    return float(number.replace(",", ""))


def _per_won(amount: re.Match[str], won: bool) -> float:
    """What one of the number is worth in 10,000 won; a bare number below 10,000 counts tens of thousands."""
    if amount["big"] == "억":
        return 10_000
    if amount["big"] == "만" or (not won and _number(amount) < 10_000) or (won and _number(amount) < 10_000):
        return 1
    return 1 / 10_000
