"""What comes back from headquarters: the key file desks are given, and signed receipts. Pure but for reading a file."""

from pathlib import Path

import minisign

from airportdesk.handover.manifest import SIGNATURE_SUFFIX, Receipt, receipt_from
from airportdesk.handover.refused import refused
from airportdesk.handover.sealing import SIGNATURE_MAX
from airportdesk.pack.signing import public_key

RECEIPT_MAX = 100_000
"""Bytes of a receipt or key file; a real one has a few hundred."""


def read_receipt(path: Path, key: str) -> Receipt:
    """The receipt in a file that headquarters signed. Raises HandoverError (bad_receipt)."""
    return receipt_from(_signed(path, key))


def signing_key_in(text: str) -> str:
    """The minisign key that a key file of headquarters names in a remark, "" where it names none."""
    for line in text[:RECEIPT_MAX].splitlines():
        if line.startswith("# minisign "):
            return public_key(line)
    return ""


def _signed(path: Path, key: str) -> bytes:
    """The bytes of a file that headquarters signed. Raises HandoverError (bad_receipt)."""
    try:
        with path.open("rb") as file:
            data = file.read(RECEIPT_MAX)
        with path.with_name(path.name + SIGNATURE_SUFFIX).open("rb") as file:
            signature = minisign.Signature.from_bytes(file.read(SIGNATURE_MAX))
        minisign.PublicKey.from_base64(key).verify(data, signature)
    except (OSError, ValueError) as error:
        raise refused("bad_receipt") from error
    return data
