"""English is whole: nothing untranslated in the Linguist file, no Korean left on the pages."""

import re
from collections.abc import Callable
from xml.etree import ElementTree

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from airportdesk.files import RESOURCES
from airportdesk.settings import Settings
from airportdesk.ui.main_window import MainWindow

from .test_contact_page import settle

HANGUL = re.compile("[ㄱ-ㆎ가-힣]")
OWN_NAMES = {"language_box"}


def test_every_text_of_forms_and_code_is_translated() -> None:
    tree = ElementTree.parse(RESOURCES / "i18n" / "airportdesk_en.ts")  # noqa: S314  # our own file
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, message.findtext("source")
        assert translation.text, message.findtext("source")
        wanted = set(re.findall(r"\{\w+\}", message.findtext("source") or ""))
        assert set(re.findall(r"\{\w+\}", translation.text)) == wanted, message.findtext("source")


def test_no_korean_is_left_on_the_english_pages(dressed: QApplication, open_window: Callable[..., MainWindow]) -> None:
    translator = QTranslator()
    assert translator.load(str(RESOURCES / "i18n" / "airportdesk_en.qm"))
    dressed.installTranslator(translator)
    try:
        window = open_window(Settings("en"))
        window.desk_label.clear()
        window.officer_label.clear()
        window.desk_label.setAccessibleName("")
        window.officer_label.setAccessibleName("")
        for show in (window.show_contact, window.show_day, window.show_manage, window.managing.show_alerts):
            show()
            settle()
            assert [text for text in said(window) if HANGUL.search(text)] == []
    finally:
        dressed.removeTranslator(translator)


def said(root: QWidget) -> list[str]:
    """Every text that stands on buttons and labels, names for screen readers included."""
    found = []
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton):
            found.append(widget.text())
        if widget.objectName() not in OWN_NAMES:
            found.append(widget.accessibleName())
    return found
