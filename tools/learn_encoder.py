"""Teaches a small language model what readers judge (`english/learnt/encoder.py`), in half an hour on two cores.

    python -m tools.learn_encoder [ALL]

starts from all-MiniLM-L6-v2, a public model of 22 million weights that has read much English (Apache License 2.0), and
teaches it all lessons at once, from the texts that teach the sums of weights as well. It prints how well it tells those
of the newest writers, which are held back, and writes lint_rules/words/encoder.onnx, its weights rounded to bytes. With
ALL nothing is held back. It needs PyTorch and what `requirements-encoder.lock` has beside it; planlint itself does not.
"""

from __future__ import annotations

import random
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from transformers import AutoModel

from planlint.bundled import folder
from planlint.english.learnt.encoder import FILE, LESSONS, MOST_PIECES, as_asked
from planlint.english.learnt.word_pieces import numbers
from tools.lessons.for_the_encoder import Answer, asked

_ROUNDS, _AT_ONCE, _NEAR = 4, 24, 480
_STEP, _STEP_OF_ANSWERS = 2e-4, 1e-3
_WARM = 0.06
_RIGHT = 0.955


@dataclass(frozen=True)
class Lessons:
    """`pieces` of each text; by text and lesson the `answers`, how much they count, and which are `held` back."""

    names: list[str]
    pieces: list[list[int]]
    answers: torch.Tensor
    counts: torch.Tensor
    held: torch.Tensor


class Reader(torch.nn.Module):
    """The public model, and over the mean and the most of what it makes of each piece one answer for each lesson."""

    def __init__(self, base: Path, lessons: int) -> None:
        super().__init__()
        self.base = AutoModel.from_pretrained(base, attn_implementation="eager")
        self.answers = torch.nn.Linear(2 * self.base.config.hidden_size, lessons)
        self.forget = torch.nn.Dropout(0.1)
        # What it knows of words that no label has stays as it was.
        self.base.embeddings.requires_grad_(False)

    def forward(self, pieces: torch.Tensor, there: torch.Tensor | None = None) -> torch.Tensor:
        """Answers for texts; `there` is 1 for a piece and 0 behind the end of a shorter text."""
        there = torch.ones_like(pieces) if there is None else there
        made = self.base(input_ids=pieces, attention_mask=there).last_hidden_state
        real = there.unsqueeze(-1).to(made.dtype)
        mean = (made * real).sum(1) / real.sum(1)
        most = (made - (1 - real) * 1e4).max(1).values
        return self.answers(self.forget(torch.cat([mean, most], 1)))


def main() -> None:
    """Teaches, says how well it tells what was held back, and writes the model."""
    random.seed(0)
    torch.manual_seed(0)
    torch.set_num_threads(2)
    taught = _lessons(asked(), hold="ALL" not in sys.argv[1:])
    with tempfile.TemporaryDirectory() as place:
        reader = Reader(_base(Path(place)), len(taught.names))
    _teach(reader, taught)
    _say_how_well(reader, taught)
    _write(reader, taught.names, folder("lint_rules") / FILE)


def _base(place: Path) -> Path:
    with as_file(files("all_minilm_l6_v2") / "model.zip") as packed:
        zipfile.ZipFile(packed).extractall(place)
    return place


def _lessons(texts: dict[tuple[str, str], dict[str, Answer]], *, hold: bool) -> Lessons:
    names = sorted({lesson for answers in texts.values() for lesson in answers})
    tables = torch.zeros(3, len(texts), len(names))
    for row, told in enumerate(texts.values()):
        for lesson, (answer, weight, held) in told.items():
            held = held and hold
            tables[:, row, names.index(lesson)] = torch.tensor([answer, 0 if held else weight, held])
    pieces = [numbers(as_asked(text, field), MOST_PIECES) for text, field in texts]
    return Lessons(names, pieces, *tables)


def _batch(taught: Lessons, rows: Sequence[int]) -> tuple[torch.Tensor, torch.Tensor]:
    longest = max(len(taught.pieces[row]) for row in rows)
    padded = [taught.pieces[row] + [0] * (longest - len(taught.pieces[row])) for row in rows]
    there = [[1] * len(taught.pieces[row]) + [0] * (longest - len(taught.pieces[row])) for row in rows]
    return torch.tensor(padded), torch.tensor(there)


def _batches(taught: Lessons, rows: list[int]) -> Iterator[list[int]]:
    """All rows by lot, those of about one length together, again and again."""
    while True:
        random.shuffle(rows)
        near = (
            sorted(rows[at : at + _NEAR], key=lambda row: len(taught.pieces[row])) for at in range(0, len(rows), _NEAR)
        )
        batches = [some[at : at + _AT_ONCE] for some in near for at in range(0, len(some), _AT_ONCE)]
        random.shuffle(batches)
        yield from batches


def _teach(reader: Reader, taught: Lessons) -> None:
    rows = [row for row, counts in enumerate(taught.counts) if counts.any()]
    steps = int(_ROUNDS * len(rows) / _AT_ONCE)
    optimizer = torch.optim.AdamW(
        [
            {"params": [one for one in reader.base.parameters() if one.requires_grad], "lr": _STEP},
            {"params": reader.answers.parameters(), "lr": _STEP_OF_ANSWERS},
        ],
        weight_decay=0.01,
    )
    slower = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda at: min(1.0, at / (_WARM * steps)) * max(0.0, 1 - at / steps)
    )
    reader.train()
    for _, batch in zip(range(steps), _batches(taught, rows), strict=False):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            leans = reader(*_batch(taught, batch))
        wrong = torch.nn.functional.binary_cross_entropy_with_logits(
            leans.float(), taught.answers[batch], weight=taught.counts[batch], reduction="sum"
        )
        (wrong / _AT_ONCE).backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        slower.step()
        optimizer.zero_grad()


def _say_how_well(reader: Reader, taught: Lessons) -> None:
    reader.eval()
    for at, lesson in enumerate(taught.names):
        rows = [row for row, held in enumerate(taught.held[:, at]) if held]
        with torch.inference_mode():
            leans = [float(reader(*_batch(taught, [row]))[0, at]) for row in rows]
        told = [bool(taught.answers[row, at]) for row in rows]
        if any(told):
            print(f"{lesson}: {len(rows)} held back, {_told_at(leans, told):.2f} of the faults at {_RIGHT} right")


def _told_at(leans: list[float], told: list[bool]) -> float:
    """The greatest part of the faults that can be told so that as many are right."""
    best = right = 0
    for number, (_, fault) in enumerate(sorted(zip(leans, told, strict=True), reverse=True), 1):
        right += fault
        best = right if right / number >= _RIGHT else best
    return best / sum(told)


def _write(reader: Reader, names: list[str], path: Path) -> None:
    reader.eval()
    with tempfile.TemporaryDirectory() as place:
        whole, shaped, small = (str(Path(place) / f"{name}.onnx") for name in ("whole", "shaped", "small"))
        axes = {"pieces": {0: "texts", 1: "places"}}
        some = torch.tensor([reader_sample()])
        torch.onnx.export(
            reader, (some,), whole, input_names=["pieces"], output_names=["leanings"], dynamic_axes=axes,
            opset_version=17, dynamo=False,
        )  # fmt: skip
        quant_pre_process(whole, shaped, skip_symbolic_shape=True)
        quantize_dynamic(
            shaped, small, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather"]
        )
        _named(onnx.load(small), names, path)


def reader_sample() -> list[int]:
    """Pieces of any text, for the shape of the model."""
    return numbers("action: Mum to ring the school", MOST_PIECES)


def _named(model: Any, names: list[str], path: Path) -> None:
    del model.metadata_props[:]
    told = model.metadata_props.add()
    told.key, told.value = LESSONS, "\n".join(names)
    unfinished = path.with_suffix(".unfinished")
    onnx.save(model, str(unfinished))
    unfinished.replace(path)


if __name__ == "__main__":
    main()
