"""An entry of the access record as a row that reads by itself: when, who, what, whose, and the rest."""

from collections.abc import Callable, Mapping

from airportdesk.labels import label as words_of
from airportdesk.model import KST, AccessAct, AccessRecord, OfficerAct, Purpose, Right, RightsAnswer, moment
from airportdesk.roles import ACTION_WORDS, Action
from airportdesk.text import Language, Words

_AS_IT_IS = {"day", "kind", "language", "step", "area", "level"}
"""Values that are shown as they stand."""
_FORMS: Mapping[str, Words] = {
    "number": Words("{value}차", "revision {value}"),
    "n": Words("{value}건", "{value} talks"),
    "more": Words("더 있음", "and more"),
    "times": Words("잇달아 {value}번", "{value} in a row"),
    "named": Words("인적사항 {value}건", "{value} identities"),
    "masked": Words("가린 인적사항 {value}건", "{value} identities masked"),
    "copies": Words("{value}부", "copies: {value}"),
    "destruction": Words("파기 {value}번", "destruction {value}"),
    "words": Words("적힌 말 {value}곳", "words of {value} entries"),
    "gone": Words("사본 {value}개 지움", "{value} copies erased"),
    "by_hand": Words("손으로 파기할 것 {value}개", "{value} to be destroyed by hand"),
    "days": Words("{value}일마다", "every {value} days"),
    "recovery": Words("본부 복구 열쇠로", "with the recovery key"),
    "undone": Words("취소함", "undone"),
    "wrong": Words("이상 {value}건", "wrong: {value}"),
    "amending": Words("{value}번 면담을 고치던 것", "amending contact {value}"),
    "links": Words("{value}번 면담의 연결", "links of contact {value}"),
    "profile": Words("통계용", "for statistics"),
    "request": Words("요구 {value}호", "request {value}"),
    "found": Words("찾은 면담 {value}건", "{value} talks found"),
    "inventory": Words("개인정보 항목 목록", "inventory of personal data"),
    "notice": Words("통지서", "notice"),
    "copy": Words("통지서 {value}부째", "notice, copy {value}"),
    "suspended": Words("처리정지", "suspended"),
    "lifted": Words("처리정지를 풂", "suspension lifted"),
    "suspended_seen": Words("처리정지된 기록 보기", "suspended record read"),
    "handover": Words("본부 인수 {value}번", "hand-over {value}"),
    "sent": Words("본부 인수 {value}번", "hand-over {value}"),
    "written": Words("드라이브에 쓰고 다시 읽음", "written and read back"),
    "confirmed": Words("본부가 받음({value})", "confirmed by headquarters ({value})"),
    "signing": Words("데스크 서명 열쇠 만듦", "signing key of the desk made"),
    "recipients": Words("본부 암호화 열쇠 {value}개", "keys of headquarters: {value}"),
    "trial": Words("새 자료 시험 {value}", "trial of a pack {value}"),
}
_LISTS: Mapping[str, Words] = {
    "tasks": Words("할 일", "tasks"),
    "office": Words("사무실", "office"),
    "rights": Words("정보주체 요구", "requests of persons"),
    "tied": Words("적는 동안의 연결", "links while typing"),
}
_COVERED: Mapping[str, Words] = {
    "1": Words("요구에 넣음", "covered by it"),
    "0": Words("요구에서 뺌", "not covered by it"),
}
_OFFICER_ACTS: Mapping[str, Words] = {
    OfficerAct.SET_UP: Words("데스크를 만듦", "desk made"),
    OfficerAct.ADDED: Words("추가", "added"),
    OfficerAct.REMOVED: Words("삭제", "removed"),
    OfficerAct.RENEWED: Words("역할·비밀번호 새로", "role or password given anew"),
    OfficerAct.PASSWORD: Words("비밀번호 바꿈", "password changed"),
    OfficerAct.ROTATED: Words("기록 열쇠 바꿈", "key of the log changed"),
    OfficerAct.ROTATION_FINISHED: Words("열쇠 바꾸기 마침", "change of the key finished"),
    OfficerAct.RECOVERY_KEY: Words("본부 복구 열쇠 등록", "recovery key set"),
    OfficerAct.RECOVERED: Words("복구 열쇠로 만듦", "made with the recovery key"),
    OfficerAct.FOUND: Words("열쇠 파일에서 나타남", "appeared in the key file"),
    OfficerAct.GONE: Words("열쇠 파일에서 사라짐", "gone from the key file"),
}


def access_cells(record: AccessRecord, names: Mapping[str, str], language: Language) -> tuple[str, ...]:
    """Time, officer, act, whose data, what else is known, place and number, in the words of the screen."""
    return (
        f"{record.at.astimezone(KST):%Y-%m-%d %H:%M:%S}",
        record.officer.name,
        words_of(record.act).say(language),
        subject_words(record.subject, names).say(language),
        details(record, language),
        record.place,
        str(record.seq),
    )


def subject_words(subject: str, names: Mapping[str, str]) -> Words:
    """Whose data it was: numbers of contacts, an officer, a half-typed talk, a pack."""
    kind, colon, id = subject.partition(":")
    if not colon:
        numbers = subject.replace(" ", ", ")
        return Words(f"{numbers}번 면담", f"contact {numbers}") if subject else Words("", "")
    if kind == "draft":
        return Words("적던 면담", "half-typed talk")
    if kind == "pack":
        return Words(f"자료 {id}", f"pack {id}")
    if kind == "watchlist":
        return Words(f"주의 목록 {id}", f"watch-list {id}")
    return Words(names.get(id, id), names.get(id, id))


def details(record: AccessRecord, language: Language) -> str:
    """The rest of an entry; what was typed stands in quotation marks."""
    said = [_said(record.act, *pair.partition("=")[::2]) for pair in record.detail.split(" ")]
    parts = [words.say(language) for words in said if words]
    if record.erased:
        parts.append(Words("(적힌 말은 파기함)", "(the words were destroyed)").say(language))
    elif record.words:
        parts.append(f"“{record.words}”")
    return " · ".join(parts)


def _said(act: AccessAct, key: str, value: str) -> Words | None:
    if act is AccessAct.BEGUN or not value:
        return None
    known: dict[str, Callable[[], Words | None]] = {
        "purpose": lambda: words_of(Purpose(value)),
        "act": lambda: _OFFICER_ACTS.get(value),
        "right": lambda: words_of(Right(value)),
        "answer": lambda: words_of(RightsAnswer(value)),
        "covered": lambda: _COVERED.get(value),
        "action": lambda: ACTION_WORDS[Action(value)],
        "list": lambda: _LISTS.get(value),
        "last": lambda: _last(value),
        "first": lambda: _first(act, value),
    }
    if key in known:
        return known[key]()
    if key in _AS_IT_IS:
        return Words(value, value)
    form = _FORMS.get(key)
    return Words(form.ko.format(value=value), form.en.format(value=value)) if form else None


def _last(value: str) -> Words:
    if "T" not in value:
        return Words(f"{value}번까지", f"to entry {value}")
    when = f"{moment(value).astimezone(KST):%m-%d %H:%M}"
    return Words(f"마지막 {when}", f"last {when}")


def _first(act: AccessAct, value: str) -> Words:
    if act is AccessAct.REVIEWED:
        return Words(f"{value}번부터", f"from entry {value}")
    return Words("데스크를 만들며", "as the desk was made")
