"""Which language a text seems to be in."""

import pytest

from colombia_brief.words.tongues import seeming_language

STORIES = {
    "en": "The mayor said on Monday that the fires had burned 12,000 hectares in the hills to the south of the town, "
    "and asked for help.",
    "es": "El alcalde dijo el lunes que los incendios han quemado 12.000 hectáreas en los montes del sur de la ciudad, "
    "y pidió ayuda.",
    "de": "Der Bürgermeister sagte am Montag, dass die Brände auf den Hügeln im Süden der Stadt 12.000 Hektar zerstört "
    "haben und er nicht mehr weiter weiß.",
    "fr": "Le maire a dit lundi que les incendies ont brûlé 12.000 hectares dans les collines au sud de la ville et "
    "qu’il demande une aide pour les familles.",
}


@pytest.mark.parametrize(("tag", "story"), STORIES.items())
def test_a_story_tells_its_language(tag: str, story: str) -> None:
    """By its short words."""
    assert seeming_language(story) == tag


@pytest.mark.parametrize("text", ["", "12", "el la de que y en los", "rain " * 30, STORIES["en"] + STORIES["es"]])
def test_what_is_not_plain_is_not_said(text: str) -> None:
    """A few words, no short words, or those of two languages."""
    assert seeming_language(text) is None
