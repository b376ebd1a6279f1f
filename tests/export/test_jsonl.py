"""The day as JSON Lines, and the schema that says what a line is."""

import json
import re
from typing import Any

import pytest

from airportdesk.export import Profile, day_file
from airportdesk.export.jsonl import SCHEMA_FILE, schema_text
from airportdesk.files import RESOURCES
from airportdesk.handover.lines import line_from

from .days import day_of, planted_day

SCHEMA = json.loads((RESOURCES / SCHEMA_FILE).read_text(encoding="utf-8"))


def test_the_schema_in_the_resources_is_that_of_the_lines() -> None:
    """If this fails: (RESOURCES / SCHEMA_FILE).write_text(schema_text(), encoding="utf-8")."""
    assert (RESOURCES / SCHEMA_FILE).read_text(encoding="utf-8") == schema_text()


def faults(value: Any, schema: dict[str, Any], at: str = "$") -> list[str]:
    """What in a value is against a schema, of the words our schema uses; a word it does not know is a fault."""
    known = {"$ref", "$defs", "$schema", "$comment", "title", "description", "default", "type", "enum", "anyOf"}
    known |= {"properties", "required", "additionalProperties", "items", "pattern", "format"}
    known |= {"minimum", "maximum", "maxLength"}
    found = [f"{at}: unknown word {word}" for word in set(schema) - known]
    if "$ref" in schema:
        found += faults(value, SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]], at)
    if "anyOf" in schema and all(faults(value, one, at) for one in schema["anyOf"]):
        found.append(f"{at}: none of anyOf")
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{at}: {value!r} not in enum")
    kinds: dict[str, type | tuple[type, ...]] = {
        "object": dict,
        "array": list,
        "string": str,
        "boolean": bool,
        "integer": int,
        "null": type(None),
    }
    if "type" in schema and not isinstance(value, kinds[schema["type"]]):
        return [*found, f"{at}: {value!r} is no {schema['type']}"]
    if isinstance(value, dict):
        shown = schema.get("properties", {})
        found += [f"{at}: {name} is missing" for name in schema.get("required", ()) if name not in value]
        for name, inner in value.items():
            other = schema.get("additionalProperties")
            under = shown.get(name) or (other if isinstance(other, dict) else None)
            if under is not None:
                found += faults(inner, under, f"{at}.{name}")
            elif shown:
                found.append(f"{at}: {name} is not in the schema")
    if isinstance(value, list) and "items" in schema:
        found += [fault for inner in value for fault in faults(inner, schema["items"], f"{at}[]")]
    if isinstance(value, str):
        if len(value) > schema.get("maxLength", len(value)):
            found.append(f"{at}: too long")
        if "pattern" in schema and not re.search(schema["pattern"], value):
            found.append(f"{at}: {value!r} against {schema['pattern']}")
    if isinstance(value, int) and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        found.append(f"{at}: {value} out of range")
    return found


@pytest.mark.parametrize("profile", ["hq", "statistics"])
def test_every_line_matches_the_schema_and_is_read_back_by_headquarters(profile: Profile) -> None:
    for log in (day_of(60), planted_day(60)[0]):
        lines = day_file("jsonl", log, "ko", profile).splitlines(keepends=True)
        assert len(lines) >= 50
        for line in lines:
            assert line.endswith(b"\n")
            assert faults(json.loads(line), SCHEMA) == []
            assert line_from(line).desk == log.desk_id


def test_a_line_that_is_none_is_found_out_by_the_schema() -> None:
    line = json.loads(day_file("jsonl", day_of(1), "ko").splitlines()[0])
    assert faults(line | {"concern": "suspicious"}, SCHEMA)
    assert faults(line | {"contact": 0}, SCHEMA)
    assert faults(line | {"desk": "../etc"}, SCHEMA)
    assert faults({name: value for name, value in line.items() if name != "at"}, SCHEMA)


def test_a_line_says_what_the_record_says_in_ids() -> None:
    log = day_of(5)
    for record, line in zip(log.records, day_file("jsonl", log, "en").splitlines(), strict=True):
        read = line_from(line)
        assert (read.contact, read.flight, read.places) == (
            record.contact_id,
            record.contact.flight,
            record.contact.places,
        )
        assert [sign.sign for sign in read.signs] == [found.sign for found in record.assessment.findings]
        assert [one.language for one in read.leaflets] == [m.language for m in log.leaflets.get(read.contact, ())]


def test_an_empty_day_is_an_empty_file() -> None:
    assert day_file("jsonl", day_of(0), "ko") == b""
