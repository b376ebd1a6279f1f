"""The base pack holds together, and a broken one is refused by file, entry and field in both languages."""

import shutil
from pathlib import Path

import pytest

from airportdesk.errors import PackError
from airportdesk.model import Kind
from airportdesk.pack import Pack, load
from airportdesk.pack.load import BASE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "pack"))


def edit(folder: Path, file: str, old: str, new: str) -> None:
    """Replace the first `old`, so that every test breaks one thing and is told if it is no longer there."""
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_base_pack_loads_and_names_its_version(pack: Pack) -> None:
    assert pack.version
    assert pack.home == "ICN"
    assert len(pack.questions) > 15
    assert len(pack.signs) > 40


PAID = "sign[ticket_paid_by_stranger]"
BROKEN = [
    ("pack.toml", 'version = "', 'edition = "', "edition"),
    ("questions.toml", 'ko = "방문 목적"', 'ko = 3', "question[purpose].ko"),
    ("questions.toml", 'group = "trip"', 'group = "moon"', "question[purpose].group", "'moon'"),
    ("questions.toml", 'id = "party"', 'id = "purpose"', "question[purpose]"),
    ("questions.toml", '{ id = "work", ko', '{ id = "business", ko', "question[purpose].answers[business]"),
    ("questions.toml", "priority = 20", 'priority = "first"', "question[party].priority"),
    ("questions.toml", "priority = 20\n", "priority = 20\nage = 3\n", "question[party]", "age"),
    ("signs.toml", 'strength = "strong"', 'strength = "iron"', f"{PAID}.strength", "iron"),
    ("signs.toml", 'kind = "control"', 'kind = "guilt"', f"{PAID}.kind", "guilt"),
    ("signs.toml", 'is = ["never_met", "recruiter"]', 'is = ["a_ghost"]', f"{PAID}.when", "a_ghost"),
    ("signs.toml", 'question = "ticket_payer", is', 'question = "sex", is', f"{PAID}.when", "sex"),
    ("signs.toml", 'is = ["never_met", "recruiter"]', "is = []", f"{PAID}.when"),
    ("signs.toml", '{ fact = "detour", at', '{ fact = "age", at', "sign[third_country_route].when.fact", "'age'"),
    ("signs.toml", ', at_least = 1 }', " }", "sign[third_country_route].when", "at_least"),
    ("signs.toml", 'is = ["lender"]', 'is = ["lender"], at_least = 1', "sign[recruited_by_lender].when", "fact"),
    ("signs.toml", 'settled_by = ["group_or_agency"', 'settled_by = ["a_smile"', f"{PAID}.settled_by", "a_smile"),
    ("signs.toml", 'id = "recruited_online"', 'id = "ticket_paid_by_stranger"', PAID),
    ("signs.toml", '"control", "unverifiable_offer"]', '"control", "rumour"]', "gate.high_kinds", "rumour"),
    ("alerts.toml", 'level = "1"', 'level = "9"', "alert[0].level", "'9'"),
    ("alerts.toml", 'area = "KH-22"', 'area = "KH-99"', "alert[1].area", "'KH-99'"),
    ("alerts.toml", "since = 2025-05-21T00:00:00", 'since = "in May"', "alert[0].since"),
    ("places.toml", 'province = "KH-12"', 'province = "KH-77"', "place[phnom-penh]", "'KH-77'"),
    ("places.toml", 'id = "bavet"', 'id = "phnom-penh"', "place[phnom-penh]"),
    ("places.toml", "lat = 11.5625", 'lat = "north"', "place[phnom-penh].lat"),
    ("airports.toml", 'home = "ICN"', 'home = "XXX"', "home", "'XXX'"),
    ("airports.toml", 'was = ["PNH"]', 'was = ["SAI"]', "airport[SAI]"),
    ("airports.toml", 'place = "KTI"', 'place = "nowhere"', "airport[KTI].place", "'nowhere'"),
    ("hotlines.toml", "confirmed = ", "confirmd = ", "hotline[", "confirm"),
    ("phrases.toml", 'answer = "telegram"', 'answer = "smoke"', "phrase[0]", "smoke"),
    ("phrases.toml", '"텔레로"', '"TELEGRAM"', "phrase.spellings[telegram]"),
    ("phrases.toml", '"텔레로"', '"(텔레"', "phrase[0].spellings", "(텔레"),
    ("phrases.toml", '"텔레로"', '"{nobody}로"', "phrase[0].spellings", "{nobody}"),
    ("phrases.toml", '"@ 여부"', '"@..여..부..가"', "unless", "여..부..가"),
    ("phrases.toml", "reach = 10", 'reach = "far"', "negator[0].reach"),
]  # fmt: skip


@pytest.mark.parametrize("broken", BROKEN, ids=[f"{b[0]} {b[2]}" for b in BROKEN])
def test_a_broken_pack_is_refused_by_file_entry_and_field(folder: Path, broken: tuple[str, ...]) -> None:
    file, old, new, *named = broken
    edit(folder, file, old, new)
    with pytest.raises(PackError) as told:
        load(folder)
    for part in (file, *named):
        assert part in told.value.ko
        assert part in told.value.en


@pytest.mark.parametrize("file", sorted(path.name for path in BASE.glob("*.toml")))
def test_a_file_that_is_missing_cut_off_or_no_text_is_named(folder: Path, file: str) -> None:
    whole = (folder / file).read_bytes()
    for broken in (whole[: len(whole) // 2] + b'\n[["', whole[:40] + b"\xff" + whole[40:], None):
        if broken is None:
            (folder / file).unlink()
        else:
            (folder / file).write_bytes(broken)
        with pytest.raises(PackError, match=file) as told:
            load(folder)
        assert file in told.value.ko


def test_a_question_without_answers_is_refused(folder: Path) -> None:
    text = (folder / "questions.toml").read_text(encoding="utf-8")
    start = text.index("answers = [", text.index('id = "inviter_met"'))
    end = text.index("\n]", start)
    (folder / "questions.toml").write_text(text[:start] + "answers = [" + text[end:], encoding="utf-8")
    with pytest.raises(PackError, match=r"question\[inviter_met\]\.answers"):
        load(folder)


@pytest.mark.parametrize(
    "condition",
    [
        '{ question = "party", is = ["alone"] }',
        '{ not = { question = "party", is = ["family", "partner", "tour_group"] } }',
        '{ any = [ { question = "needs_protection", is = ["minor"] }, { question = "money", is = ["debt"] } ] }',
        '{ all = [ { question = "needs_protection", is = ["distress", "disability"] } ] }',
    ],
)
def test_no_rule_may_count_being_alone_age_or_disability_even_by_sparing_others(folder: Path, condition: str) -> None:
    edit(folder, "signs.toml", 'when = { question = "money", is = ["debt"] }', f"when = {condition}")
    with pytest.raises(PackError, match=r"sign\[debt\]\.when") as told:
        load(folder)
    assert "may never be a condition" in told.value.en


def test_every_sign_that_looks_at_age_or_disability_only_protects(pack: Pack) -> None:
    assert [s.id for s in pack.signs if s.kind is Kind.PROTECTION] == ["vulnerable"]


def test_every_text_of_the_pack_is_there_in_both_languages(pack: Pack) -> None:
    named = [*pack.groups, *pack.questions, *pack.signs, *pack.levels, *pack.place_file.place, *pack.airports]
    assert all(n.ko.strip() and n.en.strip() for n in (*named, *pack.hotlines, *pack.answer.values()))
    for sign in pack.signs:
        assert all((sign.why_ko, sign.why_en, sign.check_ko, sign.check_en, sign.source)), sign.id
    for question in pack.questions:
        assert all((question.say_ko, question.say_en)), question.id


def test_old_airport_codes_mean_todays_airport_and_unknown_ones_stay(pack: Pack) -> None:
    assert [pack.airport_code(code) for code in ("PNH", "KTI", "REP", "XYZ")] == ["KTI", "KTI", "SAI", "XYZ"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [("프놈펜", "phnom-penh"), ("phnom", "phnom-penh"), ("뽀이펫", "poipet"), ("sihanouk ville", "sihanoukville"),
     ("시엠리", "siem-reap"), ("시엠ㄹ", "siem-reap"), ("osmach", "osmach"), ("바벳ㅅ", "bavet"),
     ("KH-18", "KH-18"), ("vn", "VN")],
)  # fmt: skip
def test_a_place_is_found_by_any_spelling_while_it_is_typed(pack: Pack, typed: str, first: str) -> None:
    assert pack.find_places(typed)[0].id == first


def test_one_syllable_finds_beginnings_and_two_find_what_lies_inside(pack: Pack) -> None:
    assert "siem-reap" in {p.id for p in pack.find_places("와트")}
    assert "siem-reap" not in {p.id for p in pack.find_places("와")}


def test_nothing_typed_finds_nothing(pack: Pack) -> None:
    assert pack.find_places("") == pack.find_places("ㅍ") == pack.find_places("아틀란티스") == ()


def test_an_exact_name_is_one_place_or_tells_that_it_is_several(pack: Pack) -> None:
    assert [p.id for p in pack.places_named("프놈펜")] == ["phnom-penh"]
    assert [p.id for p in pack.places_named("프놈펜시")] == ["KH-12", "phnom-penh"]
    assert pack.places_named("프놈") == ()


def test_any_country_can_be_recorded_by_its_code(pack: Pack) -> None:
    assert pack.is_place("PH")
    assert not pack.is_place("ph")
    assert not pack.is_place("P1")


def test_what_the_pack_no_longer_knows_is_shown_by_its_id(pack: Pack) -> None:
    assert pack.place_words("old-place").ko == "old-place"
    assert pack.answer_words("party", ("family", "gone")).ko == "동행: 가족, gone"
    assert pack.answer_words("gone", ("x",)).en == "gone: x"
