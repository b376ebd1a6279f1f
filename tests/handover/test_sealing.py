"""A sealed hand-over opens for headquarters and for the public programs, and anything else is refused by name."""

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import minisign
import pyrage
import pytest

from airportdesk.errors import HandoverError
from airportdesk.handover.manifest import CONTACTS, MANIFEST, SIGNATURE_SUFFIX, manifest_from
from airportdesk.handover.sealing import (
    Opened,
    claim_of,
    identities_in,
    opened,
    part_of,
    recipient_id,
    recipients_in,
    sealed,
    signature_beside,
)

from .samples import DESK, PARTS, Keys, manifest_of, new_keys, sealed_at

KEYS = new_keys()
AGE, MINISIGN = shutil.which("age"), shutil.which("minisign")


@pytest.fixture
def made(tmp_path: Path) -> Path:
    return sealed_at(tmp_path, KEYS)


def opened_at(path: Path, keys: Keys = KEYS, public: str = "") -> Opened:
    return opened(path, signature_beside(path), public or keys.public, [keys.first])


def trouble(path: Path, keys: Keys = KEYS, public: str = "") -> str:
    with pytest.raises(HandoverError) as caught:
        opened_at(path, keys, public)
    assert caught.value.ko
    assert "None" not in caught.value.en
    return caught.value.trouble


def test_headquarters_reads_back_every_part_and_the_manifest_as_the_desk_wrote_them(made: Path) -> None:
    with opened_at(made) as found:
        assert found.manifest == manifest_of(PARTS)
        assert {part.name: found.part(part.name) for part in found.manifest.parts} == PARTS
        assert list(found.lines()) == [b'{"contact":1}\n', b'{"contact":2}\n']
        assert manifest_from(found.manifest_bytes) == found.manifest


def test_each_recipient_of_headquarters_opens_it_alone(made: Path) -> None:
    for identity in (KEYS.first, KEYS.second):
        with opened(made, signature_beside(made), KEYS.public, [identity]) as found:
            assert found.part(CONTACTS) == PARTS[CONTACTS]


@pytest.mark.skipif(AGE is None or MINISIGN is None, reason="the public programs age and minisign are not installed")
def test_the_public_programs_check_and_open_it(made: Path, tmp_path: Path) -> None:
    key = tmp_path / "age.key"
    key.write_text(f"# invented\n{KEYS.second}\n")
    said = subprocess.run(["minisign", "-V", "-P", KEYS.public, "-m", made], capture_output=True, text=True, check=True)
    assert f"desk={DESK} number=1 sha256=" in said.stdout
    subprocess.run(["age", "-d", "-i", key, "-o", tmp_path / "plain.zip", made], check=True)
    with zipfile.ZipFile(tmp_path / "plain.zip") as archive:
        assert {name: archive.read(name) for name in archive.namelist() if name != MANIFEST} == PARTS


@pytest.mark.skipif(AGE is None or MINISIGN is None, reason="the public programs age and minisign are not installed")
def test_one_made_by_the_public_programs_is_taken_as_well(made: Path, tmp_path: Path) -> None:
    with opened_at(made) as found:
        plain = tmp_path / "plain.zip"
        with zipfile.ZipFile(plain, "w") as archive:
            archive.writestr(MANIFEST, found.manifest_bytes)
            for name, data in PARTS.items():
                archive.writestr(name, data)
    made.unlink()
    subprocess.run(["age", "-r", KEYS.recipients[0], "-o", made, plain], check=True)
    data = made.read_bytes()
    (tmp_path / "key").write_bytes(KEYS.secret + b"\n")
    comment = claim_comment(data, KEYS)
    subprocess.run(["minisign", "-S", "-W", "-s", tmp_path / "key", "-m", made, "-t", comment], check=True)
    with opened_at(made) as found:
        assert found.part(CONTACTS) == PARTS[CONTACTS]


def claim_comment(data: bytes, keys: Keys, desk: str = DESK, number: int = 1) -> str:
    sha256 = part_of("x", data).sha256
    return f"desk={desk} number={number} sha256={sha256} size={len(data)} to={recipient_id(keys.recipients[0])}"


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-40])


def one_bit(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def longer(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\n")


def no_signature(path: Path) -> None:
    path.with_name(path.name + SIGNATURE_SUFFIX).unlink()


def torn_signature(path: Path) -> None:
    beside = path.with_name(path.name + SIGNATURE_SUFFIX)
    beside.write_bytes(beside.read_bytes()[:100])


def a_packs_signature(path: Path) -> None:
    with minisign.SecretKey.from_bytes(KEYS.secret) as key:
        said = bytes(key.sign(path.read_bytes(), trusted_comment="airportdesk version:2026.12 made:2026-12-01"))
    path.with_name(path.name + SIGNATURE_SUFFIX).write_bytes(said)


@pytest.mark.parametrize(
    ("harm", "named"),
    [
        (cut, "truncated"),
        (one_bit, "altered"),
        (longer, "altered"),
        (no_signature, "unsigned"),
        (torn_signature, "unsigned"),
        (a_packs_signature, "unsigned"),
    ],
)
def test_what_happened_to_a_file_on_its_way_is_named(made: Path, harm: Callable[[Path], None], named: str) -> None:
    harm(made)
    assert trouble(made) == named


def test_a_file_signed_by_another_desk_is_foreign(made: Path) -> None:
    assert trouble(made, public=new_keys().public) == "foreign_key"


def test_a_file_encrypted_for_somebody_else_is_not_for_us(made: Path) -> None:
    other = new_keys()
    assert trouble(made, Keys(KEYS.secret, KEYS.public, other.first, other.second)) == "not_for_us"


def test_a_signature_of_another_number_of_the_same_desk_does_not_pass(made: Path) -> None:
    signed(made, claim_comment(made.read_bytes(), KEYS, number=2))
    assert trouble(made) == "bad_manifest"


def signed(path: Path, comment: str) -> None:
    with minisign.SecretKey.from_bytes(KEYS.secret) as key:
        said = bytes(key.sign(path.read_bytes(), trusted_comment=comment))
    path.with_name(path.name + SIGNATURE_SUFFIX).write_bytes(said)


def forged(path: Path, pack: Callable[[zipfile.ZipFile], None]) -> None:
    """A file with any zip inside, sealed and signed as a desk would: what a desk that was broken into could send."""
    plain, out = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(plain, "w", zipfile.ZIP_DEFLATED) as archive:
        pack(archive)
    plain.seek(0)
    pyrage.encrypt_io(plain, out, [KEYS.first.to_public()])
    path.write_bytes(out.getvalue())
    signed(path, claim_comment(out.getvalue(), KEYS))


def manifest_bytes(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    return sealed(parts, manifest_of(parts), KEYS.recipients, KEYS.secret, out).manifest


def bomb(archive: zipfile.ZipFile) -> None:
    archive.writestr(MANIFEST, manifest_bytes(PARTS))
    archive.writestr(CONTACTS, b"\0" * 3_000_000)


def climbing(archive: zipfile.ZipFile) -> None:
    archive.writestr(MANIFEST, manifest_bytes(PARTS))
    archive.writestr("../../etc/cron.d/x", b"x")


def nothing_inside(archive: zipfile.ZipFile) -> None:
    archive.writestr("readme.txt", b"x")


def other_content(archive: zipfile.ZipFile) -> None:
    archive.writestr(MANIFEST, manifest_bytes(PARTS))
    archive.writestr(CONTACTS, PARTS[CONTACTS].replace(b"1", b"9"))
    archive.writestr("report.pdf", PARTS["report.pdf"])


def a_part_too_many(archive: zipfile.ZipFile) -> None:
    archive.writestr(MANIFEST, manifest_bytes(PARTS))
    for name, data in {**PARTS, "more.txt": b"x"}.items():
        archive.writestr(name, data)


def no_manifest_at_all(archive: zipfile.ZipFile) -> None:
    archive.writestr(MANIFEST, b'{"schema":1}')


@pytest.mark.parametrize(
    ("pack", "named"),
    [
        (bomb, "bad_part"),
        (climbing, "bad_part"),
        (nothing_inside, "bad_part"),
        (other_content, "bad_part"),
        (a_part_too_many, "bad_manifest"),
        (no_manifest_at_all, "bad_manifest"),
    ],
)
def test_a_signed_file_with_a_wrong_inside_is_refused_before_anything_is_taken_from_it(
    tmp_path: Path, pack: Callable[[zipfile.ZipFile], None], named: str
) -> None:
    path = tmp_path / "x.zip.age"
    forged(path, pack)
    assert trouble(path) == named


def test_no_zip_inside_is_refused(tmp_path: Path) -> None:
    path, out = tmp_path / "x.zip.age", io.BytesIO()
    pyrage.encrypt_io(io.BytesIO(b"no zip"), out, [KEYS.first.to_public()])
    path.write_bytes(out.getvalue())
    signed(path, claim_comment(out.getvalue(), KEYS))
    assert trouble(path) == "bad_part"


def test_lines_that_are_all_alike_are_no_bomb_to_our_own_reader(tmp_path: Path) -> None:
    parts = {CONTACTS: b'{"contact":1}\n' * 200_000}
    with opened_at(sealed_at(tmp_path, KEYS, parts)) as found:
        assert found.part(CONTACTS) == parts[CONTACTS]


def test_sealing_can_be_stopped_and_says_so() -> None:
    with pytest.raises(HandoverError) as caught:
        sealed(PARTS, manifest_of(PARTS), KEYS.recipients, KEYS.secret, io.BytesIO(), lambda _: False)
    assert caught.value.trouble == "stopped"


def test_the_comment_names_desk_number_and_recipients_for_who_looks_for_the_key(made: Path) -> None:
    claim = claim_of(signature_beside(made))
    assert (claim.desk, claim.number, claim.size) == (DESK, 1, made.stat().st_size)
    assert claim.to == tuple(map(recipient_id, KEYS.recipients))


def test_files_of_recipients_and_identities_are_read_as_age_reads_them() -> None:
    first, second = KEYS.recipients
    assert recipients_in(f"# 본부\r\n{first}\n\n{second}\n{first}\n") == (first, second)
    assert [str(one) for one in identities_in(f"# created\n{KEYS.first}\n")] == [str(KEYS.first)]
    for text in ("", "# nothing\n", f"{first}x", str(KEYS.first), "ssh-ed25519 AAAA"):
        with pytest.raises(HandoverError, match="no age recipient"):
            recipients_in(text)
    for text in ("", first):
        with pytest.raises(HandoverError, match="no age identity"):
            identities_in(text)


def test_a_manifest_with_a_hole_in_its_parts_is_refused(tmp_path: Path) -> None:
    short = replace(manifest_of(PARTS), parts=manifest_of(PARTS).parts[:1])
    assert trouble(sealed_at(tmp_path, KEYS, manifest=short)) == "bad_manifest"
