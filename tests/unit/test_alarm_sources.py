"""A source is read, not decoded."""

import pytest

from airportdesk.alarms.sources import source_words
from airportdesk.pack import Pack


@pytest.mark.parametrize(
    ("source", "ko", "en"),
    [
        ("Newsis 6566164", "뉴시스 기사 6566164", "Newsis, article 6566164"),
        (
            "Chosun 2025-12-04; Axinova 8914",
            "조선일보 2025-12-04; Axinova 8914",
            "Chosun Ilbo, 2025-12-04; Axinova 8914",
        ),
        (
            "Newsis 6573630; Korea JoongAng Daily 2362151",
            "뉴시스 기사 6573630; 코리아중앙데일리 기사 2362151",
            "Newsis, article 6573630; Korea JoongAng Daily, article 2362151",
        ),
        (
            "MOFA travel alarm row written 2025-05-21",
            "외교부 여행경보(2025-05-21 작성)",
            "travel alert of the foreign ministry (written 2025-05-21)",
        ),
        (
            "OhmyNews A0003173850; 0404.go.kr ATC0000000048217",
            "오마이뉴스 기사 A0003173850; 외교부 해외안전여행 공지 ATC0000000048217",
            "OhmyNews, article A0003173850; 0404.go.kr, notice ATC0000000048217",
        ),
    ],
)
def test_a_paper_and_a_notice_are_called_by_their_names(source: str, ko: str, en: str) -> None:
    words = source_words(source)
    assert (words.ko, words.en) == (ko, en)


@pytest.mark.parametrize(
    "source", ["", "외교부 여행경보(alarms.json, 2026-08-01 작성); 사람이 지역을 정함", "<b>SBS</b>", "SBS"]
)
def test_what_is_not_known_stays_as_it_is_written(source: str) -> None:
    assert source_words(source).ko == source


def test_every_source_of_the_base_pack_can_be_read(pack: Pack) -> None:
    bare = {part for row in pack.alerts for part in row.source.split("; ") if source_words(part).ko == part}
    assert bare == {"Axinova 8914", "Koatimes 2024-01-11"}  # known by these names only
