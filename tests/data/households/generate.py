#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Writes household texts with their truth (NAME.txt and NAME.json).

usage: generate.py FOLDER COUNT SEED [--unseen]
       generate.py --written FOLDER [TEXTS]    (the truth of hand-written texts, from NAME.meaning)
Of ten texts seven are lists, two are prose and one holds a line that asks for caution. Every fourth phrasing is kept for
--unseen, so that a reader tuned to the others is judged on words it has not met.
"""
import json
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from generator.layout import make  # noqa: E402
from generator.written import Meaning  # noqa: E402

FLAVOURS = ["list", "list", "free", "list", "list", "caution", "list", "free", "list", "list"]


def written(folder, texts):
    for path in sorted(folder.glob("*.meaning")):
        text = (texts / path.name).with_suffix(".txt").read_text(encoding="utf-8")
        meaning = Meaning(text, path.read_text(encoding="utf-8"))
        save(path.with_suffix(".json"), meaning.truth())


def save(path, truth):
    path.write_text(json.dumps(truth, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def main():
    if sys.argv[1:2] == ["--written"] and len(sys.argv) in (3, 4):
        return written(Path(sys.argv[2]), Path(sys.argv[-1]))
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    folder, count, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    for index in range(count):
        rng = random.Random(seed * 100_000 + index)
        flavour = FLAVOURS[index % len(FLAVOURS)]
        case = make(rng, flavour, "--unseen" in sys.argv)
        name = f"{flavour}-{index + 1:03d}"
        (folder / f"{name}.txt").write_text(case.text, encoding="utf-8")
        save(folder / f"{name}.json", {"seed": seed, **case.truth})


if __name__ == "__main__":
    main()
