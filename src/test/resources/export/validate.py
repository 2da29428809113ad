"""Prints, as a JSON list of texts, where documents, one a line, break a JSON schema, and how.

usage: validate.py SCHEMA DOCUMENTS
"""

import json
import sys

from jsonschema import Draft202012Validator, FormatChecker

with open(sys.argv[1], encoding="utf-8") as text:
    schema = json.load(text)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema, format_checker=FormatChecker(["date"]))
with open(sys.argv[2], encoding="utf-8") as text:
    documents = [json.loads(line) for line in text]
json.dump(
    [
        f"{number}: {error.json_path}: {error.message[:200]}"
        for number, document in enumerate(documents, 1)
        for error in validator.iter_errors(document)
    ],
    sys.stdout,
)
