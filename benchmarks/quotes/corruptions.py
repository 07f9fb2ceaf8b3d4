"""Make quotes that must be accepted, and labelled corruptions that must not.

A corruption is kept only if its words do not stand in the article one after another: cutting the last word off a
quote corrupts nothing, and neither does swapping a word for itself. Where the reporter's words are taken into a quote
they do stand there, but not in quotation marks.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from benchmarks.quotes.corpus import MARK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from benchmarks.quotes.corpus import Article, Quoted


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_AUXILIARY: Final = re.compile(r"\b(is|are|was|were|will|would|can|could|should|have|has|had|do|does|did|may|must)\b")
_NEGATION: Final = re.compile(r"\b(?:not|never) |n['’]t\b")
_TOKEN: Final = re.compile(r"[-+−]?[$£€]?\d[\d.,]*%?|[$£€%]|[^\W_]+")
_TOLD_AFTER: Final = re.compile(rf"{MARK} *((?:\w[\w’-]*[ ,]*){{2,6}})")
_TOLD_BEFORE: Final = re.compile(rf"((?:\w[\w’-]*[ ,:]*){{2,6}}){MARK}$")
_WITH_PROSE: Final = frozenset({"attribution taken in", "unquoted words appended", "unquoted words put before"})
_ENOUGH_WORDS: Final = 4
_ENOUGH_LETTERS: Final = 4
_NUMBER_WORDS: Final = {
    "one": "two",
    "two": "three",
    "three": "four",
    "four": "six",
    "five": "nine",
    "ten": "twelve",
} | {"hundred": "thousand", "thousand": "million", "million": "billion", "billion": "million"}
_NUMBER_WORD: Final = re.compile(rf"\b({'|'.join(_NUMBER_WORDS)})\b")
_NAME: Final = re.compile(r"\b[A-Z][\w-]+")
_NO_NAMES: Final = _set("The A An He She They It We I Mr Mrs Ms Dr Sen Rep Gov Another One His Her")
_TYPOGRAPHY: Final = (
    ("''", "”"),
    ('"', "”"),
    ("“", '"'),
    ("’", "\0"),
    ("'", "’"),
    ("\0", "'"),
    ("—", " -- "),
    (" - ", "–"),
)
_TYPOGRAPHY_TO: Final = (
    (" -- ", "—"),
    ("…", "..."),
    (". . .", "…"),
    ("fi", "ﬁ"),
    ("  ", " "),
    (", ", ",\N{NO-BREAK SPACE}"),
)


def variants(article: Article, quoted: Quoted) -> Iterator[tuple[str, str]]:
    """Yield the same quote as other hands would write it, each with its label."""
    yield "as it stands", quoted.words
    other = quoted.words
    for old, new in _TYPOGRAPHY + _TYPOGRAPHY_TO:
        other = other.replace(old, new)
    yield "other typography", other
    runs = [article.text[start:end] for start, end in quoted.runs]
    if any(run.endswith(",") for run in runs):
        yield "comma made a full stop", " ".join(run[:-1] + "." if run.endswith(",") else run for run in runs)
    if len(runs) > 1:
        yield "joined with an ellipsis", " ... ".join(runs)


def corruptions(article: Article, quoted: Quoted, random: Random) -> Iterator[tuple[str, str]]:
    """Yield labelled corruptions of a quote."""
    stands = _spaced(article.text)
    for label, corrupted in _candidates(article, quoted, random):
        words = _spaced(corrupted)
        if words not in _spaced(quoted.words) and (label in _WITH_PROSE or words not in stands):
            yield label, corrupted


def _spaced(text: str) -> str:
    """Return the words, signs and numbers of a text alone, one space between them."""
    words = _TOKEN.findall(text)
    return f" {' '.join(words)} "


def _candidates(article: Article, quoted: Quoted, random: Random) -> Iterator[tuple[str, str]]:
    yield from _turned(quoted.words)
    yield from _figures_changed(quoted.words)
    yield from _words_changed(article, quoted.words.split(" "), random)
    yield from _compositions(article, quoted)


def _turned(text: str) -> Iterator[tuple[str, str]]:
    """Yield quotes with a negation put in or left out."""
    first, _, rest = text.partition(" ")
    if auxiliary := _AUXILIARY.search(text):
        yield "negation inserted", f"{text[: auxiliary.end()]} not{text[auxiliary.end() :]}"
    elif rest:
        yield "negation inserted", f"{first} not {rest}"
    if negation := _NEGATION.search(text):
        yield "negation dropped", text[: negation.start()] + text[negation.end() :]


def _figures_changed(text: str) -> Iterator[tuple[str, str]]:
    """Yield quotes with another digit, sign, currency, number word, or without per cent."""
    if digit := re.search(r"\d", text):
        yield "digit changed", text[: digit.start()] + str((int(digit[0]) + 1) % 10) + text[digit.end() :]
    if number := re.search(r"(?<![\w$£€.,-])\d", text):
        yield "sign added", f"{text[: number.start()]}-{text[number.start() :]}"
    if sign := re.search(r"(?<![\w)])[-−](?=[$£€]?\d)", text):
        yield "sign dropped", text[: sign.start()] + text[sign.end() :]
    if currency := re.search(r"[$£€]", text):
        other = "£" if currency[0] == "$" else "$"
        yield "currency changed", text[: currency.start()] + other + text[currency.end() :]
        yield "currency dropped", text[: currency.start()] + text[currency.end() :]
    if percent := re.search(r"(?<=\d)%", text):
        yield "per cent dropped", text[: percent.start()] + text[percent.end() :]
    if word := _NUMBER_WORD.search(text):
        yield "number word changed", text[: word.start()] + _NUMBER_WORDS[word[1]] + text[word.end() :]


def _words_changed(article: Article, words: list[str], random: Random) -> Iterator[tuple[str, str]]:
    """Yield quotes without a word, with another word or letter, or with their halves swapped."""
    if len(words) < _ENOUGH_WORDS:
        return
    yield "word dropped", _without(words, random.randrange(1, len(words) - 1))
    swapped = random.randrange(len(words))
    other = random.choice(re.findall(r"[^\W\d_]{3,}", article.text))
    yield "word swapped", " ".join([*words[:swapped], other, *words[swapped + 1 :]])
    yield "letter changed", _with_other_letter(words, random)
    half = len(words) // 2
    yield "halves swapped", " ".join(words[half:] + words[:half])
    yield "halves swapped, with an ellipsis", " ".join([*words[half:], "...", *words[:half]])


def _compositions(article: Article, quoted: Quoted) -> Iterator[tuple[str, str]]:
    """Yield quotes put together from what does stand in the article, but not as one speaker's words in this order."""
    text, runs = article.text, quoted.runs
    begin, end = runs[0][0], runs[-1][1]
    if len(runs) > 1:
        turned = [text[start:stop] for start, stop in reversed(runs)]
        yield "pieces reordered", " ".join(turned)
        yield "pieces reordered, with an ellipsis", " ... ".join(turned)
        told = " ".join(re.findall(r"[\w’'.-]+", text[runs[0][1] : runs[1][0]])[:6])
        yield "attribution taken in", f"{text[slice(*runs[0])]} {told} {text[slice(*runs[1])]}"
    after = _TOLD_AFTER.match(text, end)
    if after:
        yield "unquoted words appended", f"{quoted.words} {after[1].strip(' ,')}"
    before = _TOLD_BEFORE.search(text[max(0, begin - 200) : begin])
    if before:
        yield "unquoted words put before", f"{before[1].strip(' ,:')} {quoted.words}"
    others = sorted((other for other in article.quoted if _is_other(quoted, other)), key=lambda other: other.runs)
    following = next((other for other in others if other.runs[0][0] > end), None)
    if following:
        yield "another's next words appended", f"{quoted.words} {text[slice(*following.runs[0])]}"
    if others:
        yield "another's words appended", f"{quoted.words} {others[len(text) % len(others)].words}"


def _is_other(quoted: Quoted, other: Quoted) -> bool:
    names = [set(_NAME.findall(source)) - _NO_NAMES for source in (quoted.source, other.source)]
    return all(names) and names[0].isdisjoint(names[1])


def _without(words: list[str], index: int) -> str:
    return " ".join(words[:index] + words[index + 1 :])


def _with_other_letter(words: list[str], random: Random) -> str:
    long = [index for index, word in enumerate(words) if len(word) >= _ENOUGH_LETTERS and word.isalpha()]
    if not long:
        return " ".join(words)
    index = random.choice(long)
    word = words[index]
    at = random.randrange(1, len(word))
    other = "e" if word[at] != "e" else "a"
    return " ".join([*words[:index], word[:at] + other + word[at + 1 :], *words[index + 1 :]])
