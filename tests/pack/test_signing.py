"""Signatures on packs: ours and the public `minisign` program's, and everything that must not pass for one."""

import base64
import re
import shutil
import subprocess
from pathlib import Path

import minisign as library
import pytest

from airportdesk.errors import PackError
from airportdesk.pack.archive import ARCHIVE_MAX, archive_of
from airportdesk.pack.signing import checked, key_id, new_keys, public_key, read_key, read_with_signature, signed

from .samples import KEYS, NEWER, OTHER_KEYS, Made, edition, stick

MINISIGN = shutil.which("minisign") or ""
needs_minisign = pytest.mark.skipif(
    not MINISIGN, reason="the public program minisign is not installed: `make test-tools` (apt-get install minisign)"
)


@pytest.fixture
def made(tmp_path: Path) -> Made:
    return stick(tmp_path, edition(NEWER))


def minisign(*arguments: object, typed: str = "") -> str:
    done = subprocess.run([MINISIGN, *map(str, arguments)], capture_output=True, input=typed.encode(), timeout=120)
    assert done.returncode == 0, done
    return done.stdout.decode()


def test_a_signed_pack_is_taken_and_says_what_it_is(made: Made) -> None:
    found = checked(*read_with_signature(made.path), KEYS.line, made.path.name)
    assert found.pack.version == NEWER
    assert found.data == made.data


def test_a_changed_byte_of_the_archive_or_the_signature_is_refused(made: Made) -> None:
    for at in (0, len(made.data) // 2, len(made.data) - 1):
        changed = bytearray(made.data)
        changed[at] ^= 1
        with pytest.raises(PackError, match="does not match"):
            checked(bytes(changed), made.signature, KEYS.line, "p")
    for at in range(0, len(made.signature), 3):
        changed = bytearray(made.signature)
        changed[at] ^= 1
        try:
            assert checked(made.data, bytes(changed), KEYS.line, "p").pack.version == NEWER
        except PackError:
            continue
        assert at < made.signature.index(b"\n"), "only the untrusted comment may differ"


def test_a_signature_of_another_key_is_refused_and_says_which_is_trusted(made: Made) -> None:
    with pytest.raises(PackError) as told:
        checked(made.data, made.signature, OTHER_KEYS.line, "p.adpack")
    assert key_id(OTHER_KEYS.line) in told.value.ko
    assert "p.adpack" in told.value.en


def test_a_signature_that_names_the_trusted_key_but_was_made_by_another_is_refused(made: Made) -> None:
    ours = read_lines(made.signature)
    forged = read_lines(signed(made.data, OTHER_KEYS.secret, lambda: ""))
    mine, theirs = base64.b64decode(ours[1]), base64.b64decode(forged[1])
    forged[1] = base64.b64encode(theirs[:2] + mine[2:10] + theirs[10:]).decode()
    with pytest.raises(PackError, match="does not match"):
        checked(made.data, "\n".join(forged).encode(), KEYS.line, "p")


def test_a_good_signature_of_one_edition_does_not_serve_for_another(made: Made) -> None:
    """Whoever holds the key may sign anything by hand; the comment must still say this version and this day."""
    with library.SecretKey.from_bytes(KEYS.secret) as key:
        for comment in ("", "version:2099.1-1", "version:2099.1-1 made:2098-01-01", "version:2099.1-2 made:2099-01-01"):
            signature = bytes(key.sign(made.data, trusted_comment=comment))
            with pytest.raises(PackError, match="was not made for"):
                checked(made.data, signature, KEYS.line, "p")


def test_a_signed_pack_that_is_broken_is_refused_by_file_and_entry() -> None:
    """Signing by hand goes past the check that `pack sign` makes first."""
    files = edition(NEWER)
    data = archive_of({**files, "signs.toml": b"gate = 3"})
    with library.SecretKey.from_bytes(KEYS.secret) as key:
        signature = bytes(key.sign(data))
    with pytest.raises(PackError, match=r"signs.toml"):
        checked(data, signature, KEYS.line, "p")
    with pytest.raises(PackError, match=r"signs.toml"):
        signed(data, KEYS.secret, lambda: "")


def test_the_signature_is_checked_before_the_archive_is_opened() -> None:
    with pytest.raises(PackError, match="does not match"):
        checked(b"PK\x03\x04 not an archive", b"not a signature", KEYS.line, "p")


def test_a_pack_without_its_signature_file_says_which_file_is_missing(made: Made) -> None:
    made.path.with_name(made.path.name + ".minisig").unlink()
    with pytest.raises(PackError, match=rf"{NEWER}.adpack.minisig"):
        read_with_signature(made.path)


def test_a_file_of_any_size_is_read_no_further_than_a_pack_may_be_long(tmp_path: Path) -> None:
    path = tmp_path / "p.adpack"
    with path.open("wb") as file:
        file.truncate(ARCHIVE_MAX * 100)
    (tmp_path / "p.adpack.minisig").write_bytes(b"x")
    with pytest.raises(PackError, match="too large"):
        read_with_signature(path)


@pytest.mark.parametrize("text", ["", "RW", "RWQ", "untrusted comment: x", "A" * 56, "RW" + "가" * 54])
def test_what_is_no_public_key_is_refused(text: str) -> None:
    with pytest.raises(PackError, match=r"minisign\.pub"):
        public_key(text)


def test_a_public_key_is_taken_as_a_line_or_as_the_whole_file() -> None:
    whole = KEYS.public.decode()
    assert public_key(whole) == public_key(whole.replace("\n", "\u2028")) == public_key(f"  {KEYS.line}\n") == KEYS.line


def test_a_secret_key_opens_with_its_password_only(made: Made) -> None:
    keys = new_keys("봄날의 긴 비밀번호")
    assert signed(made.data, keys.secret, lambda: "봄날의 긴 비밀번호")
    with pytest.raises(PackError, match="does not open"):
        signed(made.data, keys.secret, lambda: "다른 비밀번호")
    with pytest.raises(PackError, match="does not open"):
        signed(made.data, b"no key", lambda: "")


@needs_minisign
def test_the_public_program_verifies_what_we_signed(made: Made, tmp_path: Path) -> None:
    public = tmp_path / "minisign.pub"
    public.write_bytes(KEYS.public)
    said = minisign("-V", "-p", public, "-m", made.path)
    assert f"version:{NEWER} made:2099-01-01" in said
    changed = tmp_path / "changed.adpack"
    changed.write_bytes(made.data + b"x")
    with pytest.raises(AssertionError):
        minisign("-V", "-p", public, "-m", changed, "-x", f"{made.path}.minisig")


@needs_minisign
def test_we_verify_what_the_public_program_signed_with_a_key_of_its_own(made: Made, tmp_path: Path) -> None:
    public, secret = tmp_path / "theirs.pub", tmp_path / "theirs.key"
    said = minisign("-G", "-W", "-p", public, "-s", secret)
    signature = tmp_path / "theirs.minisig"
    comment = f"airportdesk version:{NEWER} made:2099-01-01"
    minisign("-S", "-s", secret, "-m", made.path, "-x", signature, "-t", comment)
    line = read_key(public)
    assert key_id(line).lstrip("0") in public.read_text(encoding="utf-8")  # the public program leaves leading zeros out
    assert line in said
    assert checked(made.data, signature.read_bytes(), line, "p").pack.version == NEWER
    assert checked(made.data, signed(made.data, secret.read_bytes(), lambda: ""), line, "p")


@needs_minisign
def test_the_public_program_opens_our_encrypted_key(made: Made, tmp_path: Path) -> None:
    keys = new_keys("plain words 1234")
    secret, public = tmp_path / "ours.key", tmp_path / "ours.pub"
    secret.write_bytes(keys.secret)
    public.write_bytes(keys.public)
    signature = tmp_path / "x.minisig"
    minisign("-S", "-s", secret, "-m", made.path, "-x", signature, typed="plain words 1234\n")
    assert "Signature and comment signature verified" in minisign("-V", "-p", public, "-m", made.path, "-x", signature)


def read_lines(signature: bytes) -> list[str]:
    return re.split(r"\n", signature.decode().strip())
