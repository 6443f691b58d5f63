"""The ``evaluate`` command: a folder of gold annotations with their texts in; scores by the annotation guide out."""

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.errors import ConfigurationError

if TYPE_CHECKING:
    from pipeline.evaluate import Difference, Report

_SENTENCE_END = re.compile(r"(?<=[.!?…”\"])\s+(?=[^\W\d_]|[“\"«(])|\n+")


@click.command(epilog="Example:  ilo-events evaluate sandbox/articles --show")
@click.argument("gold_dir", type=click.Path(path_type=Path))
@click.option("--show", is_flag=True, help="Print each miss and each false find with its sentence.")
@click.option("--calibration", is_flag=True, help="Print how often findings are right beside what they state.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as one JSON object.")
@click.pass_context
def evaluate(ctx: click.Context, gold_dir: Path, show: bool, calibration: bool, as_json: bool) -> None:
    """Run the pipeline on a folder's texts and score it against the gold beside them.

    GOLD_DIR holds NAME.gold.json files (or NAME.json with a "gold" key) and NAME.txt beside each. Exit code 1 when a
    text is missing or is rejected.

    --calibration tells, by kind, of the findings in each bin of confidence and of each rule, what they state on the
    mean and which share is right. What is optional in the gold counts neither way. Of events the main one is judged,
    and right where its type, days and countries all are.
    """
    from pipeline.commands.calibration import as_figures, as_tables  # noqa: PLC0415
    from pipeline.evaluate import evaluate as score  # noqa: PLC0415

    gold = _gold(gold_dir)
    found = _predictions(gold_dir, list(gold))
    report = score(gold, found)
    if show:
        for difference in report.differences:
            click.echo(_shown(difference, found.get(difference.document, {}).get("text", "")), err=as_json)
    figures, tables = report.figures(), _table(report)
    if calibration:
        figures, tables = {**figures, "calibration": as_figures(report.judged)}, as_tables(report.judged)
    click.echo(json.dumps(figures) if as_json else tables)
    ctx.exit(0 if len(found) == len(gold) else 1)


def _gold(folder: Path) -> dict[str, dict[str, Any]]:
    if not folder.is_dir():
        raise ConfigurationError(f"{folder}: no such folder; name one that holds NAME.gold.json files")
    gold = {}
    for path in sorted(folder.glob("*.json")):
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise ConfigurationError(f"{path}: not valid JSON: {error}") from None
        if isinstance(content, dict):
            gold[path.name.split(".")[0]] = content.get("gold", content)
    if not gold:
        raise ConfigurationError(f"{folder}: holds no NAME.gold.json file")
    return gold


def _predictions(folder: Path, names: list[str]) -> dict[str, dict[str, Any]]:
    """What the pipeline makes of each text, by name; what was rejected is told on stderr and left out."""
    from pipeline.commands.extract import problem  # noqa: PLC0415
    from pipeline.files import pages  # noqa: PLC0415
    from pipeline.records import Rejected  # noqa: PLC0415
    from pipeline.run import process  # noqa: PLC0415
    from pipeline.settings import load  # noqa: PLC0415
    from pipeline.shape import shape  # noqa: PLC0415

    found = {}
    texts = pages(folder / f"{name}.txt" for name in names)
    for name, result in zip(names, process(texts, trained=load().trained_pipelines), strict=True):
        if isinstance(result, Rejected):
            click.echo(problem(result), err=True)
        else:
            found[name] = shape(result)
    return found


def _table(report: "Report") -> str:
    lines = [f"articles: {report.documents}"]
    for name, figure in report.figures().items():
        if name in report.counts:
            lines.append(
                f"{name:14s} P {figure['precision']:.3f}  R {figure['recall']:.3f}  F1 {figure['f1']:.3f}"
                f"   (gold {figure['gold']}, found {figure['found']})"
            )
        elif name != "articles":
            lines.append(f"{name:21s} {figure['right']}/{figure['of']} = {figure['share']:.3f}")
    return "\n".join(lines)


def _shown(difference: "Difference", text: str) -> str:
    """One difference in a line or two: what was wanted or found, and the sentence that holds it."""
    if difference.fault == "differs":
        return f"{difference.document} {difference.kind}: want {difference.want!r}, got {difference.got!r}"
    entry = difference.want or difference.got
    kept = {k: v for k, v in entry.items() if k not in ("mentions", "confidence", "optional") and v not in (None, [])}
    line = f"{difference.document} {difference.kind} {difference.fault.upper()} {json.dumps(kept, ensure_ascii=False)}"
    sentence = _sentence(entry, text)
    return f"{line}\n    {sentence}" if sentence else line


def _sentence(entry: dict[str, Any], text: str) -> str | None:
    """The sentence of a finding's first mention, or of the first place where a gold entry's words stand."""
    if entry.get("mentions"):
        at = entry["mentions"][0][0]
    else:
        words = [entry.get("text"), entry.get("name"), *(entry.get("names") or ())]
        at = next((found for word in words if word and (found := text.find(word)) >= 0), -1)
    if at < 0:
        return None
    ends = [0, *(m.end() for m in _SENTENCE_END.finditer(text)), len(text)]
    start = max(end for end in ends if end <= at)
    return " ".join(text[start : next(end for end in ends if end > at)].split())
