"""How Korean syllables are written in Latin letters, and the class each sound falls into whatever the spelling."""

LEADS = ("K", "K", "N", "T", "T", "R", "M", "P", "P", "S", "S", "", "C", "C", "C", "K", "T", "P", "H")
"""The class of each initial consonant, in the order of Unicode; so for vowels and finals."""
VOWELS = "AEAEUEUEUAEEUUUEIUUII"
TAILS = ("", *"KKKNNNTRKMPRRPRMPPTT", "N", *"TTKTPT")


def _row(text: str) -> tuple[str, ...]:
    return tuple("" if word == "-" else word for word in text.split())


LEAD_LETTERS = _row("g kk n d tt r m b pp s ss - j jj ch k t p h")
VOWEL_LETTERS = _row("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
TAIL_LETTERS = _row("- k k k n n n t l k m l l l l l m p p t t ng t t k t p t")
SPELLED_LEADS = {
    "": "",
    "h": "H",
    "n": "N",
    "m": "M",
    "r": "R",
    "l": "R",
    "rh": "R",
    "g": "K",
    "k": "K",
    "kk": "K",
    "kh": "K",
    "d": "T",
    "t": "T",
    "tt": "T",
    "b": "P",
    "p": "P",
    "bb": "P",
    "s": "S",
    "ss": "S",
    "sh": "S",
    "x": "S",
    "j": "C",
    "ch": "C",
    "jj": "C",
    "c": "C",
    "z": "C",
}
"""How passports write it, to its class."""
SPELLED_VOWELS = {
    **dict.fromkeys(_row("a ah ya yah wa wah"), "A"),
    **dict.fromkeys(_row("ae e ai ay eh ye yae yea oe oi we wae"), "E"),
    **dict.fromkeys(_row("eo u o oo ou yeo yu yo you yoo wo woo wou weo uh oh ooh eu ue ew youh eou"), "U"),
    **dict.fromkeys(_row("i ee ie ih ui eui yi y wi wee ea"), "I"),
}
SPELLED_TAILS = {
    "": "",
    "ng": "N",
    "n": "N",
    "k": "K",
    "g": "K",
    "ck": "K",
    "l": "R",
    "r": "R",
    "m": "M",
    "p": "P",
    "b": "P",
    "t": "T",
    "d": "T",
    "s": "T",
}
HEARD = tuple(
    tuple(pair.split(">"))
    for pair in _row(
        "ng>q yeo>yu you>yu yoo>yu woo>u oo>u wo>u eo>u ou>u eu>u o>u ui>i ee>i ie>i ah>a ch>j g>k d>t b>p r>l"
    )
)
"""Spellings made one before two given names are compared letter by letter."""
