"""How text breaks into lines."""

import pytest

from airportdesk.leaflet.fonts import BOLD, HAN, REGULAR, width_of
from airportdesk.leaflet.setting import Run, Setting, Type, set_text
from airportdesk.leaflet.words import LeafletError

from .samples import LANGUAGES, PACK

BODY = Type(10, 15, "#000000")


def lines(setting: Setting) -> list[str]:
    return ["".join(piece.text for piece in line) for line in setting.lines]


def test_korean_breaks_between_words_and_never_inside_one() -> None:
    words = ["고수익", "일자리를", "제안받으셨다면", "떠나기", "전에", "회사를", "확인해", "주세요"]
    for width in range(80, 300, 7):
        said = lines(set_text(BODY, (" ".join(words),), width))
        assert " ".join(said).split() == words


def test_a_word_wider_than_the_line_is_cut_and_nothing_of_it_is_lost() -> None:
    said = lines(set_text(BODY, ("opendatacommons.org/licenses/odbl 끝",), 60))
    assert "".join(said).replace(" ", "") == "opendatacommons.org/licenses/odbl끝"
    assert all(width_of(line, 10) <= 60.1 for line in said)


def test_chinese_breaks_anywhere_but_never_before_a_comma_or_after_an_opening_mark() -> None:
    text = "请把行程（航班、住处）告诉家人，并约好通话的时间。如果“住处”突然改变，请马上告诉别人。"
    for width in range(30, 200, 3):
        said = lines(set_text(BODY, (text,), width, chinese=True))
        assert "".join(said) == text
        assert all(line[0] not in "，。、）”" for line in said)
        assert all(line[-1] not in "（“" for line in said)


def test_in_chinese_a_number_and_a_latin_word_stay_whole() -> None:
    text = "请拨打+82-2-3210-0404或查看Sihanoukville的2025年10月16日警报"
    for width in range(100, 200, 3):
        said = lines(set_text(BODY, (text,), width, chinese=True))
        for whole in ("+82-2-3210-0404", "Sihanoukville", "2025年", "16日"):
            assert any(whole in line for line in said)


def test_bold_and_coloured_runs_keep_their_font_and_colour_over_a_line_break() -> None:
    setting = set_text(BODY, ("보통 ", Run("굵고 붉은 글이 여러 줄에 걸칩니다", bold=True, colour="#ff0000")), 60)
    first, *rest = setting.lines
    assert (first[0].font, first[0].colour) == (REGULAR, "#000000")
    assert len(rest) > 1
    assert all(piece.font == BOLD and piece.colour == "#ff0000" for line in rest for piece in line)


def test_a_chinese_line_takes_latin_from_the_one_font_and_han_from_the_other() -> None:
    ((latin, han),) = set_text(BODY, ("KTI 金边",), 200, chinese=True).lines
    assert (latin.font, latin.text) == (REGULAR, "KTI ")
    assert (han.font, han.text) == (HAN, "金边")


@pytest.mark.parametrize("text", ["<b>굵게</b>", "&amp; &lt;", '<font color="red">x</font>', "a < b & c"])
def test_what_looks_like_markup_is_set_as_it_stands(text: str) -> None:
    assert " ".join(lines(set_text(BODY, (text,), 60))).replace(" ", "") == text.replace(" ", "")


def test_a_character_no_font_has_is_refused_by_name() -> None:
    with pytest.raises(LeafletError, match="☎"):
        set_text(BODY, ("전화 ☎",), 100)
    with pytest.raises(LeafletError, match="简"):
        set_text(BODY, ("简",), 100)
    assert set_text(BODY, ("简",), 100, chinese=True).height == 15


def test_a_newline_in_a_text_is_a_blank() -> None:
    assert lines(set_text(BODY, ("한 줄\n두 줄",), 200)) == ["한 줄 두 줄"]


def test_no_line_is_wider_than_it_may_be() -> None:
    for language in LANGUAGES:
        chinese = language == "zh"
        for advice in PACK.leaflets[language].advice.values():
            for width in (60, 97, 155, 240, 499):
                for line in set_text(BODY, (Run(advice.lead, bold=True), f" {advice.text}"), width, chinese).lines:
                    end = line[-1]
                    assert end.x + width_of(end.text, 10, end.font not in (REGULAR, HAN), chinese) <= width + 0.1
