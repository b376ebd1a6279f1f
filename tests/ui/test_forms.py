"""Forms as Qt Designer reads them."""

from pathlib import Path
from typing import get_type_hints
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from airportdesk.files import FORMS
from airportdesk.ui.forms import FormError, load_form

EVERY_FORM = sorted(FORMS.glob("*.ui"))


class Broken(QWidget):
    """Declares a part that no form has."""

    no_such_button: QPushButton


@pytest.mark.parametrize("form", EVERY_FORM, ids=lambda form: form.stem)
def test_every_form_has_a_class_module_of_its_own_name(form: Path) -> None:
    module = __import__(f"airportdesk.ui.{form.stem}", fromlist=["x"])
    name = ElementTree.parse(form).findtext("class") or ""  # noqa: S314  # our own file
    assert issubclass(getattr(module, name), QWidget)


@pytest.mark.parametrize("form", EVERY_FORM, ids=lambda form: form.stem)
def test_every_label_of_a_form_shows_plain_text(form: Path) -> None:
    for label in ElementTree.parse(form).iter("widget"):  # noqa: S314  # our own file
        if label.get("class") == "QLabel":
            found = label.findtext("property[@name='textFormat']/enum")
            assert found == "Qt::TextFormat::PlainText", label.get("name")


def test_a_part_that_the_form_lacks_is_named(dressed: QApplication, qtbot: object) -> None:
    with pytest.raises(FormError, match=r"unlock_page.ui has no QPushButton called no_such_button"):
        load_form(Broken(), "unlock_page")


def test_a_form_that_is_not_there_is_named(dressed: QApplication) -> None:
    with pytest.raises(FormError, match=r"nowhere.ui"):
        load_form(Broken(), "nowhere")


def test_no_label_in_the_code_is_made_with_variable_text_as_markup() -> None:
    for module in (FORMS.parent / "airportdesk" / "ui").glob("*.py"):
        assert "QLabel(f" not in module.read_text(encoding="utf-8"), module.name


def test_declared_parts_are_annotations_mypy_sees() -> None:
    from airportdesk.ui.unlock_page import UnlockPage

    assert get_type_hints(UnlockPage)["desk_label"] is QLabel
