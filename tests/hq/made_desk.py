"""An invented desk that hands over: its key, its numbers, its chain, and talks made up for it. No store behind it."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import minisign
import msgspec

from airportdesk.handover.lines import (
    HandleLine,
    LeafletLine,
    PersonLine,
    SignLine,
    TalkLine,
    TaskLine,
    encoded,
)
from airportdesk.handover.manifest import CONTACTS, SIGNATURE_SUFFIX, Manifest, name_of
from airportdesk.handover.sealing import part_of, sealed
from airportdesk.model import KST, Act, Concern, Decision, Ground, Kind, Mark, Strength, TaskKind

FIRST_DAY = date(2026, 11, 1)


@dataclass
class MadeDesk:
    """A desk with the id of 32 times its letter, which counts contacts, hand-overs and its access record."""

    letter: str
    recipient: str
    number: int = 0
    contact: int = 0
    previous: str = ""
    access: int = 0
    whole_id: str = ""
    pair: minisign.KeyPair = field(default_factory=minisign.KeyPair.generate)

    @property
    def id(self) -> str:
        return self.whole_id or self.letter * 32

    @property
    def name(self) -> str:
        return f"제{(self.letter or self.whole_id.lstrip('0')).upper()} 안내 데스크"

    @property
    def card(self) -> bytes:
        key = self.pair.public_key.to_base64().decode()
        return msgspec.json.encode({"desk": self.id, "name": self.name, "key": key})

    def talks(self, count: int, day: date) -> list[TalkLine]:
        """New talks on that day."""
        first, self.contact = self.contact + 1, self.contact + count
        return [talk(self.id, contact, day) for contact in range(first, self.contact + 1)]

    def hand_over(
        self, folder: Path, lines: Sequence[TalkLine | bytes], day: date = FIRST_DAY, **changed: object
    ) -> Path:
        """The next hand-over as a sealed file with its signature beside it; `changed` are fields of the manifest."""
        self.number += 1
        self.access += 10
        data = b"".join(line if isinstance(line, bytes) else encoded(line) for line in lines)
        made = Manifest(
            schema=1,
            desk=self.id,
            desk_name=self.name,
            number=self.number,
            previous=self.previous,
            day=day,
            made_at=datetime.combine(day, time(22), KST),
            profile="hq",
            named=True,
            purpose="test",
            parts=(part_of(CONTACTS, data),),
            access_seq=self.access,
            access_head=f"{self.access:064x}",
        )
        made = replace(made, **changed)  # type: ignore[arg-type]
        return self._sealed(folder, made, data)

    def _sealed(self, folder: Path, manifest: Manifest, data: bytes) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        out = io.BytesIO()
        done = sealed({CONTACTS: data}, manifest, [self.recipient], bytes(self.pair.secret_key), out)
        self.previous = done.sha256
        path = folder / name_of(manifest.desk, manifest.number)
        path.write_bytes(out.getvalue())
        path.with_name(path.name + SIGNATURE_SUFFIX).write_bytes(done.signature)
        return path


def talk(desk: str, contact: int, day: date, revision: int = 1, **changed: object) -> TalkLine:
    """A talk with a row in every table, different from contact to contact."""
    at = datetime.combine(day, time(6), KST) + timedelta(minutes=contact % 900)
    concern = (Concern.NONE, Concern.SOME, Concern.HIGH)[contact % 3]
    values: dict[str, object] = {
        "desk": desk,
        "contact": contact,
        "revision": revision,
        "at": at,
        "written_at": at + timedelta(minutes=5 + revision % 60),
        "officer": f"officer-{contact % 4}",
        "flight": f"KE{600 + contact % 90}",
        "route": ("ICN", "BKK", "KTI") if contact % 5 == 0 else ("ICN", "KTI"),
        "places": ("phnom_penh", "bavet") if contact % 4 == 0 else ("phnom_penh",),
        "stay_days": contact % 60,
        "answers": {"reason": ("job",), "contact_by": ("telegram", "friend")},
        "notes": f"면담 {contact}: 고수익 일자리라고 들음",
        "act": Act.ADVISED,
        "decision": (Decision.LEFT, Decision.WENT_HOME, Decision.UNDECIDED)[contact % 3],
        "concern": concern,
        "overrule": Concern.HIGH if contact % 7 == 0 else None,
        "overrule_reason": "들은 대로" if contact % 7 == 0 else "",
        "signs": (
            SignLine(sign="pay_too_high", strength=Strength.STRONG, kind=Kind.OFFER),
            SignLine(sign="told_to_lie", strength=Strength.MEDIUM, kind=Kind.DECEPTION),
        )[: 1 + contact % 2],
        "levels": {"phnom_penh": "2", "bavet": "4"},
        "traveller": PersonLine(ground=Ground.DUTY, name=f"홍길{contact % 50}", phone=f"010{contact:08d}", birth="1999")
        if contact % 2
        else None,
        "handles": (HandleLine(kind="telegram", value=f"boss{contact % 20}"),),
        "marks": (Mark.VICTIM,) if contact % 9 == 0 else (),
        "family_called": True if contact % 3 == 0 else None,
        "tasks": (TaskLine(kind=TaskKind.CALL_BACK, due=day + timedelta(days=30), what="귀국 확인"),)
        if contact % 3 == 1
        else (),
        "leaflets": (LeafletLine(language="ko", reason="job", format="a4", made_at=at),),
        "pack": "2026.11",
    }
    return TalkLine(**(values | changed))  # type: ignore[arg-type]
