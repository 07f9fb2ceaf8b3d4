"""Who a few words name or describe."""

from __future__ import annotations

import pytest

from colombia_brief import SourceKind
from colombia_brief.words.speakers import Speaker, read_speaker
from colombia_brief.words.speech import Speech, speech


def patterns(language: str = "en") -> Speech:
    """The patterns of a language that has some."""
    found = speech(language)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("words", "name", "role"),
    [
        ("Ana Ruiz", "Ana Ruiz", None),
        ("Ruiz", "Ruiz", None),
        ("J. R. Ruiz", "J. R. Ruiz", None),
        ("A. Ruiz", "A. Ruiz", None),
        ("Dr. A. L. Ruiz", "A. L. Ruiz", "Dr."),
        ("abc. Ruiz", "Ruiz", "abc."),
        ("President Ana Ruiz of Altamira", "Ana Ruiz", "President"),
        ("Ruiz of Altamira", "Ruiz of Altamira", None),
        ("O’Brien", "O’Brien", None),
        ("Mayor Ana Ruiz", "Ana Ruiz", "Mayor"),
        ("Colombian Brig. Gen. Ana Ruiz", "Ana Ruiz", "Colombian Brig. Gen."),
        ("the spokeswoman Ana de la Cruz", "Ana de la Cruz", "spokeswoman"),
        ("campaign manager Ana van der Berg", "Ana van der Berg", "campaign manager"),
        ("Secretary of State Ana Ruiz", "Ana Ruiz", "Secretary of State"),
        ("Brightwater Corp.", "Brightwater Corp.", None),
        ("the University of Altamira", "University of Altamira", None),
        ("Ana Ruiz of the Harbor Union", "Ana Ruiz", None),
        ("State Department data", "State Department data", None),
        ("April Ruiz", "April Ruiz", None),
    ],
)
def test_names_are_told_from_roles(words: str, name: str, role: str | None) -> None:
    """Titles and what is written small before a name are no part of it."""
    assert read_speaker(words, patterns()) == Speaker(words=words, name=name, role=role)


@pytest.mark.parametrize(
    "words",
    [
        "officials",
        "a person familiar with the talks",
        "one official",
        "a spokesman for Ruiz",
        "the Ruiz campaign",
        "local police",
        "the " + "old " * 12 + "aide",
    ],
)
def test_descriptions_are_kept_as_they_are(words: str) -> None:
    """Nobody is named by them."""
    assert read_speaker(words, patterns()) == Speaker(words=words, described_as=words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "the",
        "rain",
        "Monday",
        "Mayor",
        "The",
        "after Ruiz",
        "Ruiz and Gil",
        "nobody",
        "Ruiz said",
        "from Ruiz",
        "Ruiz’s",
        "12 Ruiz",
        "Ruiz: Gil",
        "It rained. Ruiz",
        "Secretary of State",
        "Mayor of Cali",
        "west two three four five six seven Ruiz",
        "officials and more of them than one would have thought of at the head of it",
        "Spokesman for Ruiz",
        "Ruiz campaign",
        "his",
        # Another sentence ends there, or so many words say more.
        "abcd. Ruiz",
        "the " + "old " * 13 + "aide",
    ],
)
def test_other_words_are_no_speaker(words: str) -> None:
    """Not to know is an answer."""
    assert read_speaker(words, patterns()) is None


@pytest.mark.parametrize(("words", "name"), [("M. Roux", "Roux"), ("L. Roux", "L. Roux"), ("Mme L. Roux", "L. Roux")])
def test_an_initial_is_no_french_article(words: str, name: str) -> None:
    """Monsieur is shortened as an initial is."""
    found = read_speaker(words, patterns("fr"))
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(("count", "named"), [(5, True), (6, True), (7, False)])
def test_six_words_may_stand_before_a_name(count: int, named: bool) -> None:  # noqa: FBT001 - a column of the table
    """More of them describe something else."""
    found = read_speaker("ward " * count + "Ana Ruiz", patterns())
    assert (found is not None and found.name == "Ana Ruiz") is named


@pytest.mark.parametrize(
    ("words", "language", "pronoun"), [("He", "en", "he"), ("ella", "es", "she"), ("they", "en", "they")]
)
def test_pronouns_are_known(words: str, language: str, pronoun: str) -> None:
    """They name nobody by themselves."""
    assert read_speaker(words, patterns(language)) == Speaker(words=words, pronoun=pronoun)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Ana Ruiz", SourceKind.PERSON),
        ("DEA", SourceKind.ORGANIZATION),
        ("U.S.", SourceKind.ORGANIZATION),
        ("Harbor Bank", SourceKind.ORGANIZATION),
        ("the weather service", SourceKind.ORGANIZATION),
        ("a person at the weather service", SourceKind.PERSON),
        ("Weather Service data", SourceKind.DATASET),
        ("a report of the ministry", SourceKind.DOCUMENT),
        ("a social-media post", SourceKind.POST),
    ],
)
def test_the_kind_is_read_from_the_head(words: str, kind: SourceKind) -> None:
    """A person is what nothing speaks against."""
    speaker = read_speaker(words, patterns())
    assert speaker is not None
    assert speaker.kind is kind


def test_the_surname_is_the_last_word() -> None:
    """By it an article calls a person again."""
    assert Speaker(words="Ana Ruiz", name="Ana Ruiz").surname == "Ruiz"
    assert Speaker(words="an aide", described_as="an aide").surname == ""
