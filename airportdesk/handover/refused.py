"""Why a hand-over is not made, not written or not taken in: an id each, with words that say what to do next. Pure."""

from collections.abc import Mapping
from types import MappingProxyType

from airportdesk.errors import HandoverError
from airportdesk.text import Words

WORDS: Mapping[str, Words] = MappingProxyType(
    {
        # reading one, at headquarters
        "unsigned": Words(
            "서명이 없거나 인계 파일의 서명이 아닙니다. .minisig 파일을 함께 받아 주세요.",
            "There is no signature of a hand-over. Get the .minisig file along with it.",
        ),
        "foreign_key": Words(
            "이 데스크의 열쇠로 서명되지 않았습니다. 데스크의 공개키를 확인해 주세요.",
            "It was not signed with this desk's key. Check the public key of the desk.",
        ),
        "altered": Words(
            "파일이 서명한 뒤에 바뀌었습니다. 데스크에서 다시 받아 주세요.",
            "The file was changed after it was signed. Get it again from the desk.",
        ),
        "truncated": Words(
            "파일이 중간에 끊겼습니다. 데스크에서 다시 받아 주세요.",
            "The file is cut off. Get it again from the desk.",
        ),
        "not_for_us": Words(
            "이 열쇠로 열 수 있게 암호화되지 않았습니다. 데스크에 등록한 본부 열쇠를 확인해 주세요.",
            "It was not encrypted for this key. Check which headquarters' key the desk has.",
        ),
        "bad_manifest": Words(
            "명세(manifest.json)가 내용이나 서명과 맞지 않습니다. 데스크에 알려 주세요.",
            "Its manifest does not match its content or its signature. Tell the desk.",
        ),
        "bad_part": Words(
            "'{name}' 부분이 명세와 다르거나 받을 수 없는 모양입니다. 데스크에 알려 주세요.",
            "Its part '{name}' is not what the manifest says, or of a form that is not taken. Tell the desk.",
        ),
        "no_recipient": Words(
            "본부의 age 공개키가 아닙니다. age1로 시작하는 줄이 든 파일을 골라 주세요.",
            "This holds no age recipient of headquarters. Choose the file with the lines that begin with age1.",
        ),
        "no_identity": Words(
            "age 비밀키 파일이 아닙니다. AGE-SECRET-KEY-1로 시작하는 줄이 든 파일이 필요합니다.",
            "This holds no age identity. The file with the line that begins with AGE-SECRET-KEY-1 is needed.",
        ),
        # making one, at the desk
        "stopped": Words(
            "인계를 그만두었습니다. 드라이브에는 아무것도 남지 않았고, 나중에 이어서 쓸 수 있습니다.",
            "The hand-over was stopped. Nothing of it is on the drive, and it can be written later.",
        ),
        "running": Words(
            "다른 인계가 진행 중입니다. 그것이 끝난 뒤에 다시 해 주세요. 진행 중인 인계는 그대로 갑니다.",
            "Another hand-over is under way. Try again when it is done; it goes on undisturbed.",
        ),
        "unfinished": Words(
            "{name}번 인계가 아직 드라이브에 쓰이지 않았습니다. 그것을 먼저 써 주세요.",
            "Hand-over {name} has not been written to a drive yet. Write that one first.",
        ),
        "nothing": Words(
            "넘길 면담이 없습니다. 저장한 면담은 모두 앞선 인계에 들어 있습니다.",
            "There is nothing to hand over: every contact that was saved is in an earlier hand-over.",
        ),
        "no_headquarters": Words(
            "본부 열쇠가 등록되지 않았습니다. 감독자가 먼저 본부의 age 공개키 파일을 등록해야 합니다.",
            "No key of headquarters is set. A supervisor must set headquarters' age recipients first.",
        ),
        "sealed_lost": Words(
            "{name}번 인계의 암호화된 파일이 이 노트북에 더 없습니다. 전에 쓴 드라이브의 파일을 그대로 전달해 주세요.",
            "The sealed file of hand-over {name} is not on this laptop any more. Pass on the one on the drive.",
        ),
        "no_room": Words(
            "인계 파일을 노트북에 만들지 못했습니다: {name}. 디스크 공간과 권한을 확인하고 다시 해 주세요.",
            "The hand-over could not be sealed on the laptop: {name}. Check free space and rights, then try again.",
        ),
        "other_headquarters": Words(
            "이 파일의 본부 서명 공개키가 이 데스크에 등록된 것과 다릅니다. 본부에 확인해 주세요. 바꾸지 않았습니다.",
            "The signing key in this file is not the one this desk trusts. Ask headquarters. Nothing was changed.",
        ),
        "no_such": Words(
            "{name}번 인계는 이 데스크에 없습니다.",
            "This desk has made no hand-over {name}.",
        ),
        # the drive
        "no_drive": Words(
            "드라이브가 없습니다: {name}. 드라이브를 꽂고 다시 하거나 다른 폴더를 골라 주세요.",
            "The drive is not there: {name}. Plug it in and try again, or choose another folder.",
        ),
        "two_drives": Words(
            "드라이브가 둘 이상 꽂혀 있습니다: {name}. 하나만 남기거나 폴더를 직접 골라 주세요.",
            "More than one drive is plugged in: {name}. Leave only one, or choose the folder yourself.",
        ),
        "same_place": Words(
            "기록이 있는 폴더 안에는 쓰지 않습니다: {name}. 이동식 드라이브를 골라 주세요.",
            "Nothing is written into the folder of the log: {name}. Choose a removable drive.",
        ),
        "read_only": Words(
            "드라이브가 읽기 전용입니다: {name}. 쓰기 잠금을 풀거나 다른 드라이브를 써 주세요.",
            "The drive can only be read: {name}. Lift its write lock, or use another drive.",
        ),
        "locked": Words(
            "이 폴더에 쓸 권한이 없습니다: {name}. 드라이브의 잠금을 풀거나 다른 폴더를 골라 주세요.",
            "There is no right to write into this folder: {name}. Unlock the drive, or choose another folder.",
        ),
        "full": Words(
            "드라이브가 가득 찼습니다: {name}. 공간을 비우거나 다른 드라이브를 써 주세요. 있던 파일은 그대로입니다.",
            "The drive is full: {name}. Make room or use another drive. What lay there is untouched.",
        ),
        "removed": Words(
            "쓰는 동안 드라이브가 빠졌습니다: {name}. 다시 꽂고 한 번 더 써 주세요. 기록은 그대로입니다.",
            "The drive was removed while it was written to: {name}. Plug it in and write again. The log is safe.",
        ),
        "name_taken": Words(
            "'{name}' 파일이 이미 있는데 내용이 다릅니다. 덮어쓰지 않았습니다. 다른 폴더나 드라이브를 골라 주세요.",
            "There is a file '{name}' already, with other content. It was not written over. Choose another folder.",
        ),
        "not_verified": Words(
            "다시 읽어 보니 쓴 것과 달라 지웠습니다: {name}. 드라이브 고장일 수 있으니 다른 것을 써 주세요.",
            "Read back, it was not what was written, so it was removed: {name}. The drive may be failing: use another.",
        ),
        # what comes back
        "wrong_code": Words(
            "이 데스크가 넘긴 어느 인계의 확인 번호도 아닙니다. 여덟 자를 다시 확인해 주세요.",
            "This is the code of no hand-over of this desk. Check the eight characters.",
        ),
        "bad_receipt": Words(
            "본부의 인수증이 아니거나 이 데스크의 인계와 맞지 않습니다. 본부에 확인해 주세요.",
            "This is no receipt of headquarters, or it does not match a hand-over of this desk. Ask headquarters.",
        ),
        "no_key": Words(
            "본부 서명 공개키가 등록되지 않아 인수증을 확인할 수 없습니다. 자료 묶음 화면에서 먼저 등록해 주세요.",
            "No public key of headquarters is set, so a receipt cannot be checked. Set it on the page of data packs.",
        ),
        # the watch-list
        "no_watch_key": Words(
            "본부 서명 공개키가 없어 주의 목록을 확인할 수 없습니다. 감독자가 본부 열쇠 파일을 먼저 등록하십시오.",
            "No signing key of headquarters is set, so a watch-list cannot be checked. Set headquarters' keys first.",
        ),
        "no_watch_signature": Words(
            "서명 파일이 없습니다. '{name}'을(를) 주의 목록과 같은 폴더에 두십시오.",
            "There is no signature. Put '{name}' into the folder of the watch-list.",
        ),
        "not_yet": Words(
            "{name}에 만든 주의 목록인데 이 노트북의 날짜가 그보다 앞섭니다. 시계를 맞추고 다시 하십시오.",
            "The watch-list was made on {name}, after today's date on this laptop. Set its clock and try again.",
        ),
        "older_list": Words(
            "이미 받은 주의 목록({name} 판)보다 오래된 것입니다. 바꾸지 않았습니다. 본부에서 새 목록을 받으십시오.",
            "This watch-list is older than the one of {name} here. Nothing was changed. Get a new one.",
        ),
        "same_list": Words(
            "{name} 판 주의 목록은 이미 받았습니다. 바꾼 것은 없습니다.",
            "The watch-list of {name} is here already. Nothing was changed.",
        ),
        "not_ours": Words(
            "'{name}' 파일은 본부의 인수증도 주의 목록도 아닙니다. 본부에서 온 파일을 골라 주세요.",
            "'{name}' is neither a receipt nor a watch-list of headquarters. Choose a file that came from there.",
        ),
        "pack_file": Words(
            "'{name}' 파일은 자료 묶음입니다. 관리(F6)의 자료 묶음 화면에서 살펴보고 설치하십시오.",
            "'{name}' is a data pack. Look at it and install it on the page of data packs (F6).",
        ),
    }
)


def refused(trouble: str, name: object = "") -> HandoverError:
    """The error with that id; `name` is what the words name."""
    words = WORDS[trouble]
    return HandoverError(words.ko.format(name=name), words.en.format(name=name), trouble)
