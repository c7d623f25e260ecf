"""Drafts come from an engine on this computer alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from planlint.translate.exchange.machine import NoEngine, drafts
from planlint.translate.languages import language
from planlint.translate.translation import MachineDraft
from tests.translate.exchange.tables import made

asked: list[dict[str, str]] = []


class Engine(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        asked.append(body)
        elsewhere = body["q"] == "Elsewhere"
        answer = b"{}" if elsewhere else json.dumps({"translatedText": body["q"][::-1]}).encode()
        self.send_response(307 if elsewhere else 200)
        if elsewhere:
            self.send_header("Location", "http://203.0.113.9/translate")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def engine() -> Iterator[str]:
    asked.clear()
    server = HTTPServer(("127.0.0.1", 0), Engine)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_each_text_gets_a_draft_under_the_engines_name(engine: str) -> None:
    found = drafts(made(["abc", "def"]), language("ur"), engine)
    assert found == {
        "texts.t1": MachineDraft("cba", engine.removeprefix("http://")),
        "texts.t2": MachineDraft("fed", engine.removeprefix("http://")),
    }
    assert asked[0] == {"q": "abc", "source": "en", "target": "ur", "format": "text"}


@pytest.mark.parametrize(
    "url",
    [
        "http://203.0.113.9:5000",
        "http://0.0.0.0:5000",
        "http://localhost.example.org:5000",
        "https://127.0.0.1:5000",
        "http://127.0.0.1@203.0.113.9",
        "127.0.0.1:5000",
        "",
    ],
)
def test_any_other_address_is_refused_before_anything_is_sent(url: str) -> None:
    with pytest.raises(NoEngine):
        drafts(made(["abc"]), language("ur"), url)


def test_a_proxy_is_not_asked(engine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://203.0.113.9:1")
    assert drafts(made(["abc"]), language("ur"), engine)


def test_an_answer_that_points_elsewhere_is_not_followed(engine: str) -> None:
    with pytest.raises(NoEngine):
        drafts(made(["Elsewhere"]), language("ur"), engine)


def test_no_answer_is_one_line_without_the_text() -> None:
    with pytest.raises(NoEngine) as problem:
        drafts(made(["Secret words"]), language("ur"), "http://127.0.0.1:9")
    assert "Secret" not in str(problem.value)
