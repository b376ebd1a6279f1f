"""The situation report on one page: an overview as a `Report`, for PDF and HWPX, in Korean or English."""

from collections.abc import Callable, Sequence
from datetime import datetime

from airportdesk.export.report import Bar, Bars, Part, Report, Table
from airportdesk.hq.overview import Line, Overview
from airportdesk.hq.rising import CHANNEL, FACTOR, FALSE_ALARMS, Topic, Trend
from airportdesk.labels import label
from airportdesk.model import Concern
from airportdesk.pack import Pack
from airportdesk.rates import Share
from airportdesk.text import Language, Words

SHOWN = range(6, 0, -1)
"""Rows of a list: as many as fit on one page."""
_LONGEST = 40
"""Characters of a handle that are shown."""
TOPICS = {
    Topic.FLAGGED: Words("위험 징후", "concern"),
    Topic.SIGN: Words("징후", "sign"),
    Topic.ROUTE: Words("경로", "route"),
    Topic.PLACE: Words("목적지", "place"),
    Topic.CHANNEL: Words("알게 된 경로", "channel"),
    Topic.HANDLE: Words("연락 계정", "handle"),
}
HANDLE_KINDS = {
    "telegram": Words("텔레그램", "Telegram"),
    "kakao": Words("카카오톡", "KakaoTalk"),
    "account": Words("계정", "account"),
    "phone": Words("전화", "telephone"),
    "email": Words("전자우편", "e-mail"),
    "web": Words("웹", "web"),
    "company": Words("업체", "company"),
}


def situation_pdf(found: Overview, pack: Pack, language: Language, made_at: datetime) -> bytes:
    """The report as a PDF of one page: its lists are cut to what fits."""
    import pypdfium2

    from airportdesk.export.pdf import report_pdf

    made = b""
    for shown in SHOWN:
        made = report_pdf(situation_report(found, pack, language, made_at, shown))
        if len(pypdfium2.PdfDocument(made)) == 1:
            break
    return made


def situation_report(
    found: Overview, pack: Pack, language: Language, made_at: datetime, shown: int = SHOWN[0]
) -> Report:
    """The report of an overview with so many rows of each list; words come from the pack.

    A place that was typed and is in no pack stays out: what is typed may name somebody.
    """

    def say(ko: str, en: str) -> str:
        return en if language == "en" else ko

    def name(topic: Topic, id: str) -> str:
        return item_words(topic, id, pack).say(language)

    of_talks = say(f"면담 {found.talks:,}건 중", f"of {found.talks:,} contacts")
    asked = found.channels[0].share.of if found.channels else 0
    rising = [one for one in found.rising if _telling(one.weekly.topic, one.weekly.id, pack)]
    places = [one for one in found.places if pack.is_place(one.id)]
    return Report(
        title=say("상황 보고", "Situation report"),
        subtitle=say(
            "여행자가 누구인지는 이 보고에 없습니다. 모두 건수이며 괄호는 95 % 구간입니다.",
            "This report does not say who any traveller is. Everything is a count; brackets are 95 % intervals.",
        ),
        facts=(
            (say("기간", "Days"), f"{found.since} ~ {found.until}"),
            (say("보고한 데스크", "Desks"), f"{found.desks:,}"),
        ),
        figures=(
            (say("면담", "contacts"), f"{found.talks:,}"),
            (say("주의 이상", "flagged"), f"{found.flagged.hits:,}"),
            (say("높음", "high"), f"{found.high.hits:,}"),
            (say("귀가", "went home"), f"{found.went_home.hits:,}"),
            (say("안내문 받음", "given a leaflet"), f"{found.leaflets.hits:,}"),
        ),
        rows=(
            (_rising(rising, name, say, len(found.trends), shown),),
            (
                _weeks(found, say),
                _listed(say("편명별 주의 이상", "Flagged by flight"), "", found.flights[:shown], str, say),
            ),
            (
                _listed(say("징후", "Signs"), of_talks, found.signs[:shown], lambda id: name(Topic.SIGN, id), say),
                _listed(say("목적지", "Places"), of_talks, places[:shown], lambda id: name(Topic.PLACE, id), say),
            ),
            (
                _listed(
                    say("알게 된 경로", "Channels"),
                    say(f"물어본 {asked:,}건 중", f"of {asked:,} in which it was asked"),
                    found.channels[:shown],
                    lambda id: name(Topic.CHANNEL, id),
                    say,
                ),
                _handles(found.handles[:shown], name, say),
            ),
        ),
        foot=("", say(f"본부 안에서만 · {made_at:%Y-%m-%d %H:%M}", f"Headquarters only · {made_at:%Y-%m-%d %H:%M}")),
        language=language,
        made_at=made_at,
    )


def item_words(topic: Topic, id: str, pack: Pack) -> Words:
    """What an item is called."""
    if topic is Topic.FLAGGED:
        return label(Concern(id)) if id in set(Concern) else Words(id, id)
    if topic is Topic.SIGN:
        return next((Words(sign.ko, sign.en) for sign in pack.signs if sign.id == id), Words(id, id))
    if topic is Topic.PLACE:
        return pack.place_words(id)
    if topic is Topic.CHANNEL:
        known = pack.answer.get((CHANNEL, id))
        return known.long if known else Words(id, id)
    if topic is Topic.HANDLE:
        kind, _, value = id.partition(" ")
        words = HANDLE_KINDS.get(kind, Words(kind, kind))
        value = value if len(value) <= _LONGEST else f"{value[: _LONGEST - 1]}…"
        return Words(f"{words.ko} {value}", f"{words.en} {value}")
    return Words(id.replace(" ", "→"), id.replace(" ", "→"))


def _telling(topic: Topic, id: str, pack: Pack) -> bool:
    return topic is not Topic.PLACE or pack.is_place(id)


def percent(share: Share) -> str:
    """A rate with its interval: 12.0 % (8.1–17.3)."""
    if not share.of:
        return "–"
    low, high = share.wilson
    return f"{share.rate:.1%} ({low * 100:.1f}–{high * 100:.1f})".replace("%", " %")


def times(one: Trend) -> str:
    """How many times the rate before, with its interval; "new" has none."""
    low, high = one.interval
    return "–" if one.ratio > 1e9 else f"×{one.ratio:.1f} ({low:.1f}–{'∞' if high > 999 else f'{high:.1f}'})"


Say = Callable[[str, str], str]


def _rising(found: Sequence[Trend], name: Callable[[Topic, str], str], say: Say, tested: int, shown: int) -> Part:
    rows = tuple(
        (
            TOPICS[one.weekly.topic].say("en" if say("", "en") else "ko"),
            name(one.weekly.topic, one.weekly.id),
            f"{one.last.hits:,}/{one.last.of:,}",
            f"{one.before.hits:,}/{one.before.of:,}",
            times(one),
            "< 0.001" if one.adjusted < 0.001 else f"{one.adjusted:.3f}",
        )
        for one in found[:shown]
    )
    more = len(found) - len(rows)
    note = say(
        f"지난주와 그 앞 8주 비교, 항목 {tested:,}개 시험, 잘못 표시될 비율 {FALSE_ALARMS:.0%} 이하, {FACTOR}배 이상",
        f"last week against 8 before, {tested:,} tested, {FALSE_ALARMS:.0%} false at most, {FACTOR} times or more",
    )
    if more > 0:
        note += say(f", {more:,}개 더 있음", f", {more:,} more")
    return Table(
        say("늘고 있는 것", "Rising"),
        note,
        (
            *(say("종류", "kind"), say("항목", "item"), say("지난주", "last week"), say("그 앞 8주", "8 weeks before")),
            *(say("배(95 %)", "times (95 %)"), say("조정 확률", "adjusted p")),
        ),
        rows,
        (1.3, 3.4, 1.3, 1.5, 2, 1.1),
        frozenset((2, 3, 4, 5)),
        say("늘었다고 볼 것이 없습니다.", "Nothing stands out."),
    )


def _weeks(found: Overview, say: Say) -> Part:
    of = ", ".join(f"{week.talks:,}" for week in found.weeks)
    last = percent(found.weeks[-1].flagged)
    return Bars(
        say("주별 주의 이상", "Flagged by week"),
        say(
            f"7일씩, 주의 첫날 아래. 면담 {of}건 중, 지난주 {last}",
            f"seven days each, under their first day. Of {of} contacts; last week {last}",
        ),
        tuple(Bar(f"{week.first:%m-%d}", week.flagged.hits) for week in found.weeks),
        upright=True,
        empty=say("면담이 없습니다.", "No contacts."),
    )


def _listed(title: str, note: str, lines: Sequence[Line], name: Callable[[str], str], say: Say) -> Part:
    return Table(
        title,
        note,
        (say("항목", "item"), say("건수", "count"), say("비율(95 %)", "rate (95 %)")),
        tuple((name(one.id), f"{one.share.hits:,}/{one.share.of:,}", percent(one.share)) for one in lines),
        (3, 1.5, 2.4),
        frozenset((1, 2)),
        say("없습니다.", "None."),
    )


def _handles(found: Sequence[Line], name: Callable[[Topic, str], str], say: Say) -> Part:
    return Table(
        say("데스크 둘 이상이 만난 연락 계정", "Handles met by two desks or more"),
        say("여행자 본인의 번호는 빠짐", "travellers' own numbers left out"),
        (say("계정", "handle"), say("데스크", "desks"), say("면담", "contacts")),
        tuple((name(Topic.HANDLE, one.id), f"{one.desks:,}", f"{one.share.hits:,}") for one in found),
        (4, 1, 1.3),
        frozenset((1, 2)),
        say("없습니다.", "None."),
    )
