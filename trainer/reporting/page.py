"""One HTML page that needs nothing else: styles and plots inside, no scripts, every text escaped."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any, TypeGuard

from trainer.evaluation.evaluate import Evaluation
from trainer.evaluation.scoring import Scores
from trainer.reporting import headlines
from trainer.reporting.plots import heat_map, lines, scatter
from trainer.reporting.table import shown, worst_pairs

_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
table{border-collapse:collapse;margin:1rem 0}td,th{padding:.25rem .6rem;text-align:right;border-bottom:1px solid #ddd}
td:first-child,th:first-child{text-align:left}figure{margin:1.5rem 0;overflow-x:auto}figcaption{color:#555;max-width:44rem}
svg{max-width:100%;height:auto}.tick{font:11px sans-serif;fill:#333}.cell{font:10px sans-serif}
.axis{font:12px sans-serif;fill:#333}
.frame{fill:none;stroke:#999}
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_LARGEST_EVENTS = 256 << 20


def evaluation_page(evaluations: Sequence[Evaluation], *, events: Path | None = None, title: str = "Evaluation") -> str:
    """Every collection of every model, the alignment-uniformity plane of all models, and the losses of a run if given."""
    body = [f"<h1>{escape(title)}</h1>"]
    if len(evaluations) > 1:
        body.append(comparison(evaluations))
    body.append(plane(evaluations))
    for evaluation in evaluations:
        body.append(f"<h2>{escape(evaluation.label)}</h2>")
        body += [f"<p>{escape(note)}</p>" for note in evaluation.notes]
        body += [_section(scores) for scores in evaluation.retrieval]
        if evaluation.similarity:
            rows = [[found.name, shown(found.mono), shown(found.cross)] for found in evaluation.similarity]
            body.append("<h3>Similarity</h3>" + table(["Spearman", "within a language", "across languages"], rows))
    if events is not None:
        body.append(_curves(events))
    return page(title, "\n".join(part for part in body if part))


def page(title: str, body: str) -> str:
    """A whole document round a body of HTML."""
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head>\n'
        f"<body>\n{body}\n</body></html>\n"
    )


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """An HTML table of plain texts."""
    head = "".join(f"<th>{escape(cell)}</th>" for cell in header)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def comparison(evaluations: Sequence[Evaluation]) -> str:
    """All models side by side, one row a model and collection."""
    parts = table(headlines.HEADER, headlines.rows(evaluations))
    if any(evaluation.run for evaluation in evaluations):
        parts += "<p>Means over the runs of a model that differ by their seed alone, ± the standard error of the mean.</p>"
    return parts


def plane(evaluations: Sequence[Evaluation]) -> str:
    """Alignment against uniformity: a picture a collection, a point a model; nothing where neither is known."""
    caption = (
        "Alignment: mean squared distance of translations. Uniformity: how evenly all texts spread. "
        "A model that clusters by language spreads well and aligns badly."
    )
    axes = ("uniformity (left is better)", "alignment (low is better)")
    return "".join(
        f"<figure>{scatter(points, *axes, f'Alignment and uniformity: {name}')}"
        f"<figcaption>{escape(name)}. {caption}</figcaption></figure>"
        for name, points in headlines.points(evaluations).items()
    )


def _section(scores: Scores) -> str:
    measures = list(scores.mlir)
    kinds = {"MLIR, all languages pooled": scores.mlir, "One language": scores.mono, "Two languages": scores.cross}
    parts = [
        f"<h3>{escape(scores.name)}</h3>",
        f"<p>{scores.queries} queries in {len(scores.query_languages)} languages, {scores.passages} passages.</p>",
        table(["", *measures], [[name, *(shown(values[key]) for key in measures)] for name, values in kinds.items()]),
    ]
    facts = {
        **scores.mrc,
        **scores.peer,
        "own language in the top 10": scores.own_share,
        "unbiased share": scores.fair_share,
    }
    if scores.geometry is not None:
        found = scores.geometry
        facts |= {"alignment": found.alignment, "uniformity": found.uniformity, "bitext accuracy": found.bitext}
    parts.append(table(["Fairness and geometry", ""], [[name, shown(value)] for name, value in facts.items()]))
    picture = heat_map(scores.pairs["ndcg@20"], scores.query_languages, scores.passage_languages, "nDCG@20 by language pair")
    parts.append(
        f"<figure>{picture}<figcaption>nDCG@20: query language (rows), passage language (columns).</figcaption></figure>"
    )
    worst = [[f"{query} to {passage}", shown(value)] for value, query, passage in worst_pairs(scores, most=10)]
    parts.append(table(["Worst pairs", "nDCG@20"], worst))
    return "\n".join(parts)


def _curves(events: Path) -> str:
    losses, scores = read_curves(events)
    parts = []
    if losses:
        parts.append(f"<figure>{lines(losses, 'step', 'loss', 'Losses')}<figcaption>Losses by step.</figcaption></figure>")
    if scores:
        picture = lines(scores, "step", "MLIR nDCG@20", "Dev measurements")
        parts.append(f"<figure>{picture}<figcaption>MLIR nDCG@20 on the dev split.</figcaption></figure>")
    return "<h2>Training</h2>" + "".join(parts) if parts else ""


def read_curves(events: Path) -> tuple[dict[str, list[tuple[float, float]]], dict[str, list[tuple[float, float]]]]:
    """(losses, dev scores) by name, points (step, value), from a run's ``events.jsonl``; a torn line is passed over."""
    losses: dict[str, list[tuple[float, float]]] = {}
    scores: dict[str, list[tuple[float, float]]] = {}
    if not events.is_file() or events.stat().st_size > _LARGEST_EVENTS:
        return losses, scores
    with events.open(encoding="utf-8", errors="replace") as file:
        for line in file:
            event = _event(line)
            step, stage = event.get("step"), str(event.get("stage", ""))
            if not _is_number(step):
                continue
            if event.get("event") == "step" and isinstance(event.get("losses"), Mapping):
                for name, value in event["losses"].items():
                    if _is_number(value):
                        losses.setdefault(f"{stage} {name}".strip(), []).append((float(step), float(value)))
            elif event.get("event") == "eval" and _is_number(event.get("score")):
                scores.setdefault(stage or "dev", []).append((float(step), float(event["score"])))
    return losses, scores


def _event(line: str) -> dict[str, Any]:
    try:
        values = json.loads(line)
    except ValueError:
        return {}
    return values if isinstance(values, dict) else {}


def _is_number(value: Any) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
