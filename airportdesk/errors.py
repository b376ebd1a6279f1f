"""What can go wrong in words an officer reads: Korean first, English second."""


def _seen(words: str) -> str:
    """Words without what is not seen but acts: a file's name may hold half characters, and controls for a terminal."""
    return words if words.isprintable() else "".join(c for c in words if c.isprintable() or c in "\n\t\u00a0\u3000")


class DeskError(Exception):
    """A failure the officer is told about, in words that say what to do next. Anything else that is raised is a bug."""

    def __init__(self, ko: str, en: str) -> None:
        super().__init__(_seen(en))
        self.ko = _seen(ko)
        self.en = _seen(en)

    def words(self, language: str) -> str:
        """The message in Korean unless English is asked for."""
        return self.en if language == "en" else self.ko


class PackError(DeskError):
    """A data pack that does not hold together; names the file, the entry and the field."""


class DeparturesError(DeskError):
    """A departures file that cannot be imported; nothing of it was taken."""


class AlarmsError(DeskError):
    """A file of travel alarms that cannot be read; nothing of it was taken."""


class StoreError(DeskError):
    """The store cannot be opened or written; what it held is untouched."""


class BackupError(StoreError):
    """There is no backup; `trouble` (a `BackupTrouble`) says what is wrong with the place it was to go to."""

    def __init__(self, ko: str, en: str, trouble: str) -> None:
        super().__init__(ko, en)
        self.trouble = trouble


class HandoverError(DeskError):
    """A hand-over that cannot be made, written, read or taken in; `trouble` is an id of what is wrong, where one is."""

    def __init__(self, ko: str, en: str, trouble: str = "") -> None:
        super().__init__(ko, en)
        self.trouble = trouble


class WrongPasswordError(StoreError):
    """The password does not open this officer's key."""


class LockedOutError(StoreError):
    """Too many wrong passwords: nothing is tried for so many seconds."""

    def __init__(self, ko: str, en: str, seconds: int) -> None:
        super().__init__(ko, en)
        self.seconds = seconds


class FirstPasswordError(StoreError):
    """The password is right, but somebody else chose it: the log opens only with a new one."""


class SuspendedError(DeskError):
    """The person asked that a talk is used for nothing: it is read only with a reason."""


class NotPermittedError(DeskError):
    """The role of the officer at the desk does not include this, or a second officer is missing."""
