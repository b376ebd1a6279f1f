"""What is set up rarely: the page of settings and imports, and the pages it leads to."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from airportdesk.desk import Desk
from airportdesk.settings import Settings
from airportdesk.text import Language
from airportdesk.ui.access_page import AccessPage
from airportdesk.ui.alerts_page import AlertsPage
from airportdesk.ui.destroy_page import DestroyPage
from airportdesk.ui.fairness_page import FairnessPage
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.manage_page import ManagePage
from airportdesk.ui.officers_page import OfficersPage
from airportdesk.ui.packs_page import PacksPage
from airportdesk.ui.requests import Requests
from airportdesk.ui.safekeeping import Safekeeping
from airportdesk.ui.texts_page import TextsPage
from airportdesk.ui.theme import colours


class Managing(QObject):
    """`page_wanted` gives the page to show, `said` words and their tone, `opened` a contact to look at.

    `alerts_confirmed`: what a talk means may be different now. `settings_changed` asks for pages built anew.
    """

    page_wanted = Signal(object)
    said = Signal(str, str)
    opened = Signal(int)
    alerts_confirmed = Signal()
    settings_changed = Signal(object)
    lock_wanted = Signal()

    def __init__(self, desk: Desk, settings: Settings, folder: Path, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        language: Language = "en" if settings.language == "en" else "ko"
        self._desk = desk
        self._settings = settings
        self._language = language
        self.manage_page = ManagePage(desk, settings, folder)
        self.alerts_page = AlertsPage(desk, language)
        self.packs_page = PacksPage(desk, language, jobs)
        self.fairness_page = FairnessPage(desk, language, colours(settings.contrast))
        self.safekeeping = Safekeeping(desk, jobs, language, self)
        self.safekeeping.page_wanted.connect(self.page_wanted)
        self.safekeeping.said.connect(self.said)
        self.safekeeping.closed.connect(self.show)
        self.safekeeping.lock_wanted.connect(self.lock_wanted)
        self.manage_page.leave_wanted.connect(lambda: parent.window().close())
        self.manage_page.backups_wanted.connect(self.safekeeping.show)
        self.manage_page.alerts_wanted.connect(self.show_alerts)
        self.manage_page.packs_wanted.connect(self.show_packs)
        self.manage_page.fairness_wanted.connect(self.show_fairness)
        self.fairness_page.closed.connect(self.show)
        self.access_page = AccessPage(desk, language, jobs)
        self.manage_page.access_wanted.connect(self.show_access)
        self.access_page.closed.connect(self.show)
        self.access_page.said.connect(self.said)
        self.officers_page = OfficersPage(desk, language, folder)
        self.manage_page.officers_wanted.connect(self.show_officers)
        self.officers_page.closed.connect(self.show)
        self.officers_page.said.connect(self.said)
        self.requests = Requests(desk, language, self)
        self.requests.page_wanted.connect(self.page_wanted)
        self.requests.said.connect(self.said)
        self.requests.opened.connect(self.opened)
        self.requests.closed.connect(self.show)
        self.texts_page = TextsPage(desk, language)
        self.texts_page.closed.connect(self.show)
        self.texts_page.said.connect(self.said)
        self.manage_page.texts_wanted.connect(self.show_texts)
        self.manage_page.rights_wanted.connect(self.requests.show)
        self.manage_page.inventory_wanted.connect(self.requests.choose_inventory)
        self.destroy_page = DestroyPage(desk, language, jobs)
        self.manage_page.destroying_wanted.connect(self.show_destroying)
        self.destroy_page.closed.connect(self.show)
        self.destroy_page.still.connect(self._keep_still)
        self.destroy_page.destroyed.connect(self._destroyed)
        self.manage_page.settings_changed.connect(self.settings_changed)
        self.alerts_page.closed.connect(self.show)
        self.alerts_page.confirmed.connect(self._alerts_confirmed)
        self.packs_page.closed.connect(self.show)
        self.packs_page.opened.connect(self.opened)
        self.packs_page.installed.connect(self._pack_installed)

    def pages(self) -> tuple[QWidget, ...]:
        """The pages to be placed in the window."""
        pages = (
            self.manage_page,
            self.alerts_page,
            self.packs_page,
            self.texts_page,
            self.fairness_page,
            self.access_page,
        )
        return *pages, self.officers_page, self.destroy_page, *self.requests.pages(), *self.safekeeping.pages()

    def show(self) -> None:
        """Go to the rarely needed page."""
        self.page_wanted.emit(self.manage_page)
        self.manage_page.import_button.setFocus()

    def show_packs(self) -> None:
        """Go to the data packs."""
        self.packs_page.refresh()
        self.page_wanted.emit(self.packs_page)
        self.packs_page.take_focus()

    def show_alerts(self) -> None:
        """Go to the travel alerts."""
        self.alerts_page.refresh()
        self.page_wanted.emit(self.alerts_page)
        self.alerts_page.take_focus()

    def show_fairness(self) -> None:
        """Go to the rates of flags; they are counted when the page stands."""
        self.page_wanted.emit(self.fairness_page)
        self.fairness_page.refresh()
        self.fairness_page.take_focus()

    def show_access(self) -> None:
        """Go to the access record; who may not see it is told who may."""
        self.page_wanted.emit(self.access_page)
        self.access_page.refresh()
        self.access_page.take_focus()

    def show_texts(self) -> None:
        """Go to the leaflet texts."""
        self.texts_page.refresh()
        self.page_wanted.emit(self.texts_page)
        self.texts_page.take_focus()

    def choose_departures(self) -> None:
        """Ask for a departures file."""
        self.show()
        self.manage_page.choose_file()

    def show_officers(self) -> None:
        """Go to the officers. Nothing reads the log meanwhile: it is shut while its key is changed."""
        self.stop()
        self.officers_page.refresh()
        self.page_wanted.emit(self.officers_page)
        self.officers_page.take_focus()

    def show_destroying(self) -> None:
        """Go to what may be destroyed."""
        self.destroy_page.refresh()
        self.page_wanted.emit(self.destroy_page)
        self.destroy_page.take_focus()

    def stop(self) -> None:
        """End what runs on these pages, before they go."""
        self.packs_page.stop()
        self.fairness_page.stop()
        self.access_page.stop()
        self.safekeeping.stop()

    def _keep_still(self) -> None:
        """Nothing reads the log on these pages: it is written anew."""
        self.packs_page.stop()
        self.fairness_page.stop()
        self.access_page.stop()
        self.safekeeping.backing.cancel()

    def _destroyed(self, words: str, tone: str) -> None:
        """What was destroyed must stand on no page any more: they are all built anew."""
        self.said.emit(words, tone)
        self.settings_changed.emit(self._settings)

    def _alerts_confirmed(self, count: int) -> None:
        self.alerts_confirmed.emit()
        said = self.tr("여행경보 {n}곳을 확정했습니다. 지금부터 모든 화면과 안내문에 반영됩니다.")
        self.said.emit(said.format(n=count), "good")

    def _pack_installed(self) -> None:
        said = self.tr("자료 {version}을(를) 설치했습니다. 지금부터 이 자료로 적습니다.")
        self.said.emit(said.format(version=self._desk.pack.version), "good")
        self.settings_changed.emit(self._settings)
