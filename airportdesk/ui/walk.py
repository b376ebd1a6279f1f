"""The main job walked through the real window, step by step, with a picture of each step."""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from airportdesk.desk import Desk
from airportdesk.export import Kind
from airportdesk.files import RESOURCES
from airportdesk.flights import sample_departures
from airportdesk.handover.manifest import SEALED_SUFFIX
from airportdesk.model import Draft, OfficeStep, Purpose, Reason
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.setup_page import SetupPage
from airportdesk.ui.shell import Doors, Shell
from airportdesk.ui.theme import load_fonts
from airportdesk.ui.unlock_page import UnlockPage

WAIT_MS = 30_000
PASSWORD = "한바퀴 도는 동안만 쓰는 말"  # noqa: S105  # opens a store that is gone when the walk ends


class Walk:
    """Drives a shell and keeps what it shows. Pictures are numbered in the order of the steps."""

    def __init__(self, shell: Shell, jobs: Jobs, out: Path) -> None:
        self.shell = shell
        self.out = out
        self._steps: list[tuple[str, str]] = []
        self._busy = False
        self._jobs = jobs
        jobs.busy_changed.connect(self._set_busy)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy

    def window(self) -> MainWindow:
        """The open desk."""
        page = self.shell.currentWidget()
        if not isinstance(page, MainWindow):
            raise TypeError(f"{type(page).__name__} is shown, not the desk")
        return page

    def settle(self) -> None:
        """Let the window catch up, and the job that runs end."""
        QApplication.processEvents()
        if self._busy:
            loop = QEventLoop()
            self._jobs.busy_changed.connect(loop.quit)
            QTimer.singleShot(WAIT_MS, loop.quit)
            loop.exec()
        if self._busy:
            raise TimeoutError("a job did not end")
        for _ in range(4):  # a change, its preview, the layout it asks for, and the paint
            QApplication.processEvents()

    def picture(self, words: str) -> None:
        """Keep what is shown now, with words about it."""
        self.settle()
        name = f"{len(self._steps) + 1:02}.png"
        self.shell.grab().save(str(self.out / name))
        self._steps.append((name, words))

    def page(self, files: list[tuple[str, str]]) -> Path:
        """One page that says what was done."""
        steps = "".join(
            f"<h2>{n}. {escape(words)}</h2><img src='{name}'>" for n, (name, words) in enumerate(self._steps, 1)
        )
        made = "".join(
            f"<li><a href='{escape(name)}'>{escape(name)}</a> — {escape(words)}</li>" for name, words in files
        )
        page = self.out / "index.html"
        page.write_text(
            "<!doctype html><html lang='ko'><meta charset='utf-8'><title>airportdesk</title>"
            "<style>body{font-family:sans-serif;max-width:1000px;margin:2em auto}"
            "img{max-width:100%;border:1px solid #ccc}"
            f"</style><h1>airportdesk: 하루 업무 한 바퀴</h1><ul>{made}</ul>{steps}",
            encoding="utf-8",
        )
        return page


def walk_main_job(out: Path, doors: Callable[[Path], Doors], sample_desk: Callable[[Path], Desk]) -> Path:
    """Set up, log, amend, make leaflets and export through the real window; the page that shows it all."""
    out.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_without_noise)
    app = QApplication.instance() or QApplication(["airportdesk"])
    if not isinstance(app, QApplication):
        raise TypeError("a program without windows is running")
    load_fonts()
    with _folder() as folder:
        jobs = Jobs()
        walk = Walk(Shell(app, doors(folder / "desk"), folder / "desk", jobs), jobs, out)
        walk.shell.show()
        _first_start(walk)
        _one_talk(walk)
        _amend(walk)
        _office(walk)
        walk.shell.lock()
        _later_start(walk)
        walk.shell.close()
        jobs = Jobs()
        sample = Walk(Shell(app, doors(folder / "sample"), folder / "sample", jobs, sample=True), jobs, out)
        sample._steps = walk._steps
        sample.shell.enter(sample_desk(folder / "sample"))
        sample.shell.show()
        files = _the_day(sample)
        _looks(sample)
        sample.shell.close()
        return sample.page(files)


def _first_start(walk: Walk) -> None:
    walk.picture("첫 시작: 데스크와 첫 근무자를 정합니다")
    door = walk.shell.currentWidget()
    if not isinstance(door, SetupPage):
        raise TypeError("no set-up is shown")
    door.desk_edit.setText("2터미널 캄보디아 데스크")
    door.gate_edit.setText("250")
    door.officer_edit.setText("경위 김온유")
    door.password_edit.setText(PASSWORD)
    door.again_edit.setText(PASSWORD)
    door.start()
    walk.picture("빈 데스크: 출발편이 없으면 무엇을 할지 말해 줍니다")
    window = walk.window()
    window.show_manage()
    window.manage_page.import_departures(RESOURCES / "sample" / "cut_off.json")
    walk.picture("잘린 출발편 파일: 어디가 잘못됐는지 말하고 아무것도 가져오지 않습니다")


def _one_talk(walk: Walk) -> None:
    window = walk.window()
    window._desk.keep_departures(sample_departures(window._desk.today(), window._desk.pack))
    window.contact_page.show_departures()
    window.show_contact()
    page = window.contact_page
    page.trip.flight_box.setCurrentIndex(2)
    QTest.keyClicks(page.trip.place_edit, "bavet")
    walk.picture("편명을 고르고, 장소를 이름 일부로 찾습니다")
    QTest.keyClick(page.trip.place_edit, Qt.Key.Key_Return)
    page.trip.stay_edit.setText("2주")
    for question, digit in (("purpose", "5"), ("ticket_payer", "6"), ("recruited_through", "4"), ("pay", "2")):
        page.talk.focus_question(question)
        QTest.keyClicks(page.talk.focusWidget(), digit)
    page.talk.notes_edit.setPlainText("텔레그램에서 알게 된 사람이 월 천만원 준다 함. 가족은 모른다고.")
    walk.picture("고를 때마다 신호와 이유, 경보, 이어서 물을 것이 나옵니다")
    page.leaflet_button.click()
    walk.picture("한 글쇠로 안내문")
    window.leaflet_page.back_button.click()
    page.save()
    window.show_day()
    walk.picture("저장하면 하루 기록에 나옵니다")


def _amend(walk: Walk) -> None:
    window = walk.window()
    window.day_page.open_button.click()
    window.record_page.amend_button.click()
    page = window.contact_page
    page.reason_edit.setText("본인이 귀가하기로 함")
    page.decision_box.setCurrentIndex(2)
    walk.picture("이유를 적고 고칩니다")
    page.save()
    walk.picture("고친 곳이 표시되고 앞선 기록도 남아 있습니다")


def _office(walk: Walk) -> None:
    window = walk.window()
    page = window.contact_page
    window.show_contact()
    page.show_draft(Draft(act="accompanied", answers={"purpose": ("work",)}, follow_on="내일", follow_what="회사 확인"))
    page.save()
    window.shift.office_page.all_button.click()
    for step in (OfficeStep.WENT_ALONG, OfficeStep.ARRIVED):
        window.shift.office_page.steps.taken.emit(step.value)
    walk.picture("사무실에 함께 오면 점검표와 여섯 시간 시계")


def _later_start(walk: Walk) -> None:
    door = walk.shell.currentWidget()
    if not isinstance(door, UnlockPage):
        raise TypeError("the desk is not locked")
    door.password_edit.setText("틀린 비밀번호")
    door.unlock()
    walk.picture("잠긴 데스크: 틀린 비밀번호는 그렇다고만 말합니다")
    door.password_edit.setText(PASSWORD)
    door.unlock()
    walk.picture("다시 열면 근무의 첫 화면: 오늘 수, 할 일, 사무실, 적다 만 면담")


def _the_day(walk: Walk) -> list[tuple[str, str]]:
    window = walk.window()
    window.show_day()
    walk.picture("연습용 하루: 지어낸 면담들")
    files = []
    kinds: tuple[tuple[Kind, str], ...] = (
        ("xlsx", "하루 기록, 엑셀"),
        ("csv", "하루 기록, CSV"),
        ("pdf", "일일 보고, PDF"),
        ("hwpx", "일일 보고, 한글"),
    )
    for kind, words in kinds:
        path = walk.out / window._desk.export_name(window.day_page.day(), kind)
        window.handing.export_day(window.day_page.day(), kind, path, Reason(Purpose.REPORT))
        walk.settle()
        files.append((path.name, words))
    risky = max(window.day_page.records(), key=lambda record: len(record.assessment.findings))
    for language, words in (("ko", "안내문, 한국어"), ("en", "안내문, 영어")):
        job: Callable[[], bytes] = window._desk.leaflet_job(risky, "en" if language == "en" else "ko")
        (walk.out / f"leaflet_{language}.pdf").write_bytes(job())
        files.append((f"leaflet_{language}.pdf", words))
    return [*files, *_hand_over(walk)]


def _hand_over(walk: Walk) -> list[tuple[str, str]]:
    """Close the day for headquarters whose key is made here and lies beside the file it opens: all is invented."""
    import pyrage

    for earlier in walk.out.glob(f"*{SEALED_SUFFIX}*"):
        earlier.unlink()  # the key it opens with is about to be written over
    window = walk.window()
    key, recipients = walk.out / "headquarters.key", walk.out / "headquarters.keys"
    identity = pyrage.x25519.Identity.generate()
    key.write_text(f"{identity}\n", encoding="ascii")
    recipients.write_text(f"{identity.to_public()}\n", encoding="ascii")
    window.day_page.closing_button.click()
    window.closing.take_keys(recipients)
    window.closing.page.set_place(walk.out)
    window.closing.page.signed_check.setChecked(True)
    walk.picture("하루 마감: 빠진 것을 살펴보고 본부에 넘깁니다")
    window.closing.hand_over()
    walk.picture("넘긴 것: 번호, 드라이브에 쓰고 다시 읽어 확인")
    sealed = next(iter(walk.out.glob(f"*{SEALED_SUFFIX}")))
    return [
        (sealed.name, "본부에 넘기는 봉인 파일 (age -d -i headquarters.key 로 열립니다)"),
        (f"{sealed.name}.minisig", "그 서명"),
        (key.name, "이 한 바퀴에서만 쓰는 본부 열쇠"),
    ]


def _looks(walk: Walk) -> None:
    for language, contrast, words in (
        ("ko", "high", "고대비 화면"),
        ("en", "light", "영어 화면"),
        ("en", "high", "영어, 고대비"),
    ):
        manage = walk.window().manage_page
        manage.language_box.setCurrentIndex(manage.language_box.findData(language))
        manage = walk.window().manage_page
        manage.contrast_box.setCurrentIndex(manage.contrast_box.findData(contrast))
        window = walk.window()
        risky = max(window.day_page.records(), key=lambda record: len(record.assessment.findings))
        window.contact_page.amend(risky)
        window.show_contact()
        walk.picture(words)
        window.contact_page.cancel_amend_button.click()


def _without_noise(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """Leave out what the offscreen platform says of every window; a newcomer takes it for a failure."""
    if "propagateSizeHints" not in words:
        sys.stderr.write(f"{words}\n")


@contextmanager
def _folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="airportdesk-walk-"))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
