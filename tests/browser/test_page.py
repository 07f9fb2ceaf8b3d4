"""The page in a real browser: it is accessible, goes by keyboard, fits a phone, and runs and loads nothing."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from colombia_brief import Article, check, load_brief
from colombia_brief.formats import to_html
from tests.formats.filled import gathered, hostile_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Dialog, Page, ViewportSize

_DESKTOP: ViewportSize = {"width": 1280, "height": 900}
_PHONE: ViewportSize = {"width": 390, "height": 844}
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start Chromium; the tests skip where there is none."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: no browser is tested")
    path = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if path is None:
        pytest.skip("Chromium is not installed: no browser is tested")
    with playwright.sync_playwright() as running:
        started = running.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="module")
def axe() -> str:
    """Return the source of axe-core; the test skips where it is not installed."""
    path = Path(os.environ.get("COLOMBIA_BRIEF_NODE_MODULES", "node_modules")) / "axe-core" / "axe.min.js"
    if not path.exists():
        pytest.skip(f"axe-core is not installed ({path}): accessibility is not tested")
    return path.read_text("utf-8")


def faulty() -> Article:
    """Return the bundled brief with an altered quote and a wrong figure, and with all that it does not give."""
    brief = load_brief()
    quote = evolve(brief.quotes[4], text="historical")
    figure = evolve(brief.statistics[3], quantity=evolve(brief.statistics[3].quantity, unit_mult=9))
    return evolve(
        brief,
        publisher="The Daily",
        authors=("Ann Lee",),
        dateline="BOGOTÁ",
        date_published="2026-03-01",
        url="https://example.org/brief",
        quotes=(*brief.quotes[:4], quote, *brief.quotes[5:]),
        statistics=(*brief.statistics[:3], figure, *brief.statistics[4:]),
    )


@pytest.fixture(scope="module", params=["brief", "faulty"])
def page_file(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the page of the bundled brief, or of a faulty one."""
    article = load_brief() if request.param == "brief" else faulty()
    path = tmp_path_factory.mktemp("page") / "page.html"
    path.write_text(to_html(article, check(article)), "utf-8")
    return path


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [_DESKTOP, _PHONE], ids=["desktop", "phone"])
def test_accessible(browser: Browser, axe: str, page_file: Path, size: Any, scheme: Any) -> None:
    """The rules of axe-core find no violation, with the waived findings shown and one of the cards open."""
    page = browser.new_page(viewport=size, color_scheme=scheme, bypass_csp=True)
    page.goto(page_file.as_uri())
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    page.locator(".mark.figure:not([tabindex])").nth(2).focus()
    page.add_script_tag(content=axe)
    found = page.evaluate("axe.run()")
    page.close()
    assert found["passes"]
    assert [(item["id"], item["nodes"][0]["html"]) for item in found["violations"]] == []


@pytest.mark.parametrize("size", [_DESKTOP, _PHONE], ids=["desktop", "phone"])
def test_fits_the_screen(browser: Browser, page_file: Path, size: Any) -> None:
    """Nothing is wider than the screen, and every card that opens lies within it from left to right."""
    page = browser.new_page(viewport=size)
    page.goto(page_file.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") == size["width"]
    for mark in page.locator(".mark:not([tabindex])").all()[1:]:
        if mark.get_attribute("aria-describedby"):
            mark.focus()
            card = page.locator(f"#{mark.get_attribute('aria-describedby')}").bounding_box()
            assert card is not None
            assert card["x"] >= 0
            assert card["x"] + card["width"] <= size["width"]
    folder = os.environ.get("COLOMBIA_BRIEF_SCREENSHOTS")
    if folder:
        page.screenshot(path=Path(folder) / f"page-{size['width']}.png")
    page.close()


def test_goes_by_keyboard(browser: Browser, page_file: Path) -> None:
    """The Tab key reaches every quote and figure in the order of the text and opens its card; Enter goes on."""
    page = browser.new_page(viewport=_DESKTOP)
    page.goto(page_file.as_uri())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the text"
    page.keyboard.press("Enter")
    reached: list[str] = []
    expected = page.evaluate(
        "[...document.querySelectorAll('.said > .mark:not([tabindex])')].map(mark => mark.getAttribute('href'))"
    )
    for _ in expected:
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.getAttribute('href')"))
        shown = "getComputedStyle(document.activeElement.nextElementSibling).visibility"
        assert page.evaluate(shown) == "visible"
    assert reached == expected
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == reached[-1]
    back = page.locator(f"{reached[-1]} a", has_text="In the text")
    back.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash").startswith("#in-")
    page.close()


def test_pointing_shows_the_card(browser: Browser, page_file: Path) -> None:
    """Pointing at a figure shows its card, which stays while the pointer moves onto it."""
    page = browser.new_page(viewport=_PHONE)
    page.goto(page_file.as_uri())
    mark = page.locator(".said > .mark.figure").first
    card = page.locator(f"#{mark.get_attribute('aria-describedby')}")
    assert not card.is_visible()
    mark.hover()
    assert card.is_visible()
    card.hover()
    assert card.is_visible()
    page.close()


def _watched(page: Page) -> list[str]:
    """Return the list that fills with whatever the page runs, loads or complains of."""
    seen: list[str] = []
    page.on("request", lambda request: seen.append(f"request {request.url}"))
    page.on("dialog", _dismissed(seen))
    page.on("console", lambda message: seen.append(f"console {message.text}"))
    page.on("pageerror", lambda error: seen.append(f"error {error}"))
    page.on("popup", lambda popup: seen.append(f"popup {popup.url}"))
    return seen


def _touch(page: Page) -> None:
    """Let every handler of the mouse and the keyboard run. To focus a thousand links in truth takes ten seconds."""
    page.evaluate(
        "for (const node of document.querySelectorAll('main *'))"
        " for (const name of ['mouseover', 'focus']) node.dispatchEvent(new Event(name))"
    )


def _dismissed(seen: list[str]) -> Callable[[Dialog], None]:
    def dismiss(dialog: Dialog) -> None:
        seen.append(f"dialog {dialog.message}")
        dialog.dismiss()

    return dismiss


@pytest.mark.heavy
@pytest.mark.parametrize("csp", [True, False], ids=["as it is", "without its policy"])
def test_hostile_text_runs_and_loads_nothing(browser: Browser, tmp_path: Path, *, csp: bool) -> None:
    """A thousand hostile strings, with and without the page's own policy: no script runs, no request leaves."""
    texts: tuple[str, ...] = hostile_texts()
    sample = texts[:: len(texts) // 1000 or 1][:1000]
    for start in range(0, len(sample), 100):
        article: Article = gathered(sample[start : start + 100])
        file = tmp_path / "page.html"
        file.write_text(to_html(article, check(article)), "utf-8")
        page = browser.new_page(viewport=_PHONE, bypass_csp=not csp)
        seen = _watched(page)
        page.goto(file.as_uri())
        _touch(page)
        data = page.locator("script").all_text_contents()
        assert seen == [f"request {file.as_uri()}"]
        assert [json.loads(item)["@type"] for item in data] == ["NewsArticle"]
        page.close()


def test_a_page_that_runs_a_script_would_be_noticed(browser: Browser, tmp_path: Path) -> None:
    """The watch of the test above sees a script, a request, and what stands in an attribute."""
    file = tmp_path / "page.html"
    file.write_text(
        "<img src=x.png onerror=alert(1)><script>console.log(2)</script>"
        "<main><a href=x onfocus=console.log(3)>a</a><b onmouseover=console.log(4)>b</b></main>",
        "utf-8",
    )
    page = browser.new_page()
    seen = _watched(page)
    page.goto(file.as_uri())
    page.wait_for_load_state("networkidle")
    _touch(page)
    page.close()
    assert {line.split(" ")[0] for line in seen} >= {"request", "dialog", "console"}
    assert {"console 3", "console 4"} <= set(seen)


def test_a_page_that_is_not_accessible_would_be_noticed(browser: Browser, axe: str) -> None:
    """The check of accessibility sees a picture without words."""
    page = browser.new_page()
    page.set_content("<html><img src='data:,'></html>")
    page.add_script_tag(content=axe)
    found = page.evaluate("axe.run()")
    page.close()
    assert "image-alt" in {item["id"] for item in found["violations"]}
