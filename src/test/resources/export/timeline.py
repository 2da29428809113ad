"""Reads the CSV of a timeline with the types of its columns and prints how many rows there are, how many of them have a first
and a last day, how many are undated, and the sum of the scores.

usage: timeline.py FILE
"""

import csv
import sys
from datetime import date

day = lambda text: date.fromisoformat(text) if text else None
number = lambda text: float(text) if text else None
types = {"earliest": day, "latest": day, "published": day, "goldstein": number, "confidence": float}
types |= dict.fromkeys(("reports", "sources", "denials", "start", "end"), int)
types["undated"] = {"true": True, "false": False}.__getitem__

with open(sys.argv[1], encoding="utf-8", newline="") as text:
    rows = [
        {name: types.get(name, str)(cell) for name, cell in row.items()} for row in csv.DictReader(text, strict=True)
    ]
assert all(row["earliest"] <= row["latest"] for row in rows if row["earliest"] and row["latest"])
print(
    len(rows),
    sum(row["earliest"] is not None for row in rows),
    sum(row["latest"] is not None for row in rows),
    sum(row["undated"] for row in rows),
    "%.1f" % sum(row["goldstein"] or 0 for row in rows),
)
