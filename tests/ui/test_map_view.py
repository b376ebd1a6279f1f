"""The map on its own and over the conversation: seen, pointed at, walked over."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from airportdesk.atlas.placing import free
from airportdesk.model import KST
from airportdesk.pack import Pack
from airportdesk.ui import map_drawing as drawing
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.map_letters import letters_beside, letters_inside
from airportdesk.ui.map_view import MapView
from airportdesk.ui.theme import dress

AT = datetime(2026, 11, 24, 18, 0, tzinfo=KST)


@pytest.fixture
def shown(dressed: QApplication, qtbot: QtBot, pack: Pack) -> MapView:
    made = MapView("ko")
    qtbot.addWidget(made)
    made.resize(460, 420)
    made.show_levels(pack, AT)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


@pytest.fixture
def high(dressed: QApplication) -> Iterator[None]:
    dress(dressed, "high")
    yield
    dress(dressed, "light")


def test_the_focus_begins_at_the_capital_and_says_name_and_level(shown: MapView) -> None:
    assert shown.focused() == "phnom-penh"
    assert shown.accessibleDescription().startswith("프놈펜 · 2단계 여행자제 · 2025-12-04부터")


def test_arrows_go_to_the_neighbour_and_enter_chooses_it(shown: MapView, qtbot: QtBot) -> None:
    shown.focus_place("svay-rieng")
    QTest.keyClick(shown, Qt.Key.Key_Right)
    assert shown.focused() == "bavet"
    assert "기한 지남, 확인 필요" in shown.accessibleDescription()
    with qtbot.waitSignal(shown.place_chosen) as chosen:
        QTest.keyClick(shown, Qt.Key.Key_Return)
    assert chosen.args == ["bavet"]


def test_a_click_on_a_town_chooses_the_town_and_beside_it_the_province(shown: MapView, qtbot: QtBot) -> None:
    for id in ("poipet", "KH-16"):
        with qtbot.waitSignal(shown.place_chosen) as chosen:
            QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.point_of(id).toPoint())
        assert chosen.args == [id]
    with qtbot.assertNotEmitted(shown.place_chosen):
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(8, 300))


def test_chosen_places_are_marked_and_said(shown: MapView) -> None:
    before = shown.grab().toImage()
    shown.show_chosen(("bavet", "KH-1", "nowhere"))
    assert shown.grab().toImage() != before
    shown.focus_place("bavet")
    assert shown.accessibleDescription().endswith("고른 곳")


@pytest.mark.parametrize("size", [(360, 280), (700, 640)])
def test_a_place_with_a_ban_keeps_its_square_when_it_is_chosen_and_when_the_keys_are_there(
    shown: MapView, size: tuple[int, int]
) -> None:
    """The middle of the mark is the same picture before and after; the ring is drawn around it."""
    shown.resize(*size)
    shown.focus_place("siem-reap")
    at = shown.point_of("bavet").toPoint()
    half = 5 if size[0] > 420 else 3
    mark, around = QRect(at - QPoint(half, half), QSize(2 * half, 2 * half)), QRect(at - QPoint(12, 12), QSize(24, 24))
    before = shown.grab().toImage()
    shown.show_chosen(("bavet",))
    chosen = shown.grab().toImage()
    shown.focus_place("bavet")
    focused = shown.grab().toImage()
    for after in (chosen, focused):
        assert after.copy(mark) == before.copy(mark)
        assert after.copy(around) != before.copy(around)


def test_the_border_band_is_told_from_a_province_of_the_same_level(shown: MapView) -> None:
    legend = {words: (level, band) for level, words, band in shown._legend()}
    assert legend["3단계 철수권고"] == ("3", False)
    assert legend["굵은 선 안: 태국 국경 50km 이내"] == ("3", True)
    pictures = []
    for band in (False, True):
        picture = QPixmap(30, 18)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        drawing.draw_swatch(painter, QRectF(2, 2, 26, 14), "3", "light", "3", QColor("#b1b8be"), band)
        painter.end()
        pictures.append(picture.toImage())
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize("size", [(200, 150), (360, 280), (1300, 700)])
def test_every_size_draws_every_level_of_the_day_and_another_day_looks_different(
    shown: MapView, pack: Pack, size: tuple[int, int]
) -> None:
    shown.resize(*size)
    today = shown.grab().toImage()
    shown.show_levels(pack, datetime(2025, 6, 1, tzinfo=KST))
    assert shown.grab().toImage() != today


@pytest.mark.parametrize("size", [(470, 250), (560, 560), (900, 700)])
def test_every_area_with_a_level_carries_its_letter_and_none_covers_another_or_a_mark(
    shown: MapView, size: tuple[int, int]
) -> None:
    shown.resize(*size)
    frame, drawn = shown._frame(), shown._fields
    assert drawn is not None
    marks = drawing.marks_of(shown._towns(frame), frame)
    letters, left = letters_inside(drawn, frame, marks)
    every = [*letters, *letters_beside(left, frame, [*marks, *(letter.box(frame) for letter in letters)])]
    assert {letter.area for letter in every if not letter.inside} >= {"KH-12", "KH-18", "KH-13"}
    assert "KH-13" in {letter.area for letter in every if letter.inside}
    for number, letter in enumerate(every):
        others = [*marks, *(other.box(frame) for other in every[number + 1 :])]
        assert free(letter.box(frame), others), letter.area


@pytest.mark.parametrize("size", [(470, 250), (560, 560)])
def test_no_name_of_a_town_lies_under_the_ring_where_the_keys_are(shown: MapView, size: tuple[int, int]) -> None:
    shown.resize(*size)
    frame = shown._frame()
    picture = QPixmap(shown.size())
    painter = QPainter(picture)
    painter.setFont(shown.font())
    towns, ink = shown._towns(frame), QColor("black")
    taken = drawing.draw_towns(painter, towns, frame, ink, ink, ())
    painter.end()
    names = taken[len(towns) :]
    assert names
    for spot in (town.spot for town in towns if town.spot.id in ("siem-reap", "phnom-penh", "sihanoukville")):
        at, half = frame.to(spot.lon, spot.lat), drawing.ring_half(0.0, drawing.RING)
        ring = (at.x() - half * 0.7, at.y() - half * 0.7, at.x() + half, at.y() + half * 0.7)
        own = [name for name in names if name[0] - at.x() < 20 and name[0] > at.x() and name[1] < at.y() < name[3]]
        assert all(free(ring, [name]) for name in own), spot.id


def test_high_contrast_is_dark(high: None, shown: MapView) -> None:
    assert shown.grab().toImage().pixelColor(4, 4).lightness() < 30


def test_alt_p_opens_the_map_over_the_talk_and_places_are_added_until_escape(window: MainWindow) -> None:
    page = window.contact_page
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert page.map.isVisible()
    assert page.map.map.hasFocus()
    assert page.map.width() == page.talk_place.width()
    page.map.map.focus_place("bavet")
    QTest.keyClick(page.map.map, Qt.Key.Key_Return)
    QTest.keyClick(page.map.map, Qt.Key.Key_Return)
    assert page.trip.places() == ("bavet",)
    assert page.map.isVisible()
    assert page.map.map.accessibleDescription().endswith("고른 곳")
    QTest.keyClick(page.map.map, Qt.Key.Key_Escape)
    assert not page.map.isVisible()
    assert page.trip.place_edit.hasFocus()


def test_the_map_button_opens_it_too_and_saving_closes_it(window: MainWindow) -> None:
    page = window.contact_page
    page.trip.map_button.click()
    page.map.map.place_chosen.emit("siem-reap")
    assert page.map.isVisible()
    assert page.save() is not None
    assert not page.map.isVisible()
