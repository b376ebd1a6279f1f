"""Korean for the few words of Qt's own dialogs that its Korean translation lacks."""

from PySide6.QtCore import QTranslator

_KOREAN = {
    "QFileDialog": {
        "&Look in:": "찾는 위치(&L):",
        "&Look In:": "찾는 위치(&L):",
        "&File name:": "파일 이름(&N):",
        "Files of &type:": "파일 종류(&T):",
    },
    "QAbstractFileIconProvider": {
        "%1 File": "%1 파일",
        "File": "파일",
        "Folder": "폴더",
        "File Folder": "폴더",
        "Drive": "드라이브",
        "Alias": "바로 가기",
        "Shortcut": "바로 가기",
        "Unknown": "알 수 없음",
    },
    "QPlatformTheme": {"Yes": "예", "No": "아니요"},
}


class QtWords(QTranslator):
    """Install it before Qt's own translation: Qt asks the translator that came last first."""

    def isEmpty(self) -> bool:
        """It is never empty; an empty one is not asked."""
        return False

    def translate(self, context: str, source: str, *_more: object) -> str | None:
        """The Korean word, or nothing."""
        return _KOREAN.get(context, {}).get(source)
