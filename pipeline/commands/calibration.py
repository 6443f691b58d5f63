"""Findings judged against gold in, the tables and figures that ``ilo-events evaluate --calibration`` prints out."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from pipeline.calibration import Judged, Row, bins, expected_error, of_kind, rules, smoothed

_HEAD = "findings  stated  right"


def as_tables(judged: Sequence[Judged]) -> str:
    """A reliability table of all kinds together and of each, then what each rule states beside what it reaches."""
    lines = [] if judged else ["nothing was found that the gold judges"]
    for name, ones in _parts(judged).items():
        error = expected_error(ones)
        lines += [
            f"{name}: {len(ones)} findings, expected calibration error {error:.3f}",
            f"  {'confidence':30s} {_HEAD}",
        ]
        lines += [f"  {_line(row)}" for row in bins(ones)]
        if name != "all":
            lines += [f"  {'type' if name == 'events' else 'rule':30s} {_HEAD}  smoothed"]
            lines += [f"  {_line(row)}     {smoothed(row):.3f}" for row in rules(ones)]
        lines.append("")
    return "\n".join(lines).rstrip()


def as_figures(judged: Sequence[Judged]) -> dict[str, Any]:
    """The same as one JSON-able object: by kind, and under "all", its error, bins and rules."""
    return {
        name: {
            "findings": len(ones),
            "expected_calibration_error": expected_error(ones),
            "bins": [asdict(row) for row in bins(ones)],
            "rules": [{**asdict(row), "smoothed": smoothed(row)} for row in rules(ones)],
        }
        for name, ones in _parts(judged).items()
    }


def _parts(judged: Sequence[Judged]) -> dict[str, Sequence[Judged]]:
    if not judged:
        return {}
    return {"all": judged, **{kind: of_kind(judged, kind) for kind in dict.fromkeys(one.kind for one in judged)}}


def _line(row: Row) -> str:
    return f"{row.name:30s} {row.findings:8d}   {row.stated:.3f}  {row.right:.3f}"
