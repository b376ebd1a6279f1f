"""The same reports with Splink 5 (its DuckDB engine), to be compared: `python -m tests.benchmarks.hq_people splink`.

Splink is no part of the program and in no lock: make an environment with `pip install '.[hq,bench]'` and run it there
from the checkout. Splink reads no Hangul as Latin letters, so
`plain` gives it the name as it stands and nothing more, and `keyed` what this project makes of a name, family name and
given name in classes of sounds, and the project's own keys to find pairs by.
"""

import resource
import time
from collections.abc import Iterator
from datetime import date
from typing import Any

from airportdesk.hq.people import asked_keys, index_keys
from airportdesk.hq.people_keys import COUNTED, day_of, is_masked, plain_name
from airportdesk.links.names import readings

from .hq_people import Trial, say

Row = dict[str, Any]
NEVER = 0.005


def linked(trial: Trial, *, keyed: bool) -> None:
    """One of both ways, with its time, the process's most memory, precision and recall."""
    start, begun = time.perf_counter(), time.process_time()
    contacts, reports = list(_contacts(trial, keyed)), list(_reports(trial, keyed))
    answers = _linked(contacts, reports, len(trial.wanted), keyed)
    took, work = time.perf_counter() - start, time.process_time() - begun
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"splink, {'keyed' if keyed else 'plain'}: {took:.1f} s ({work:.1f} s CPU), at most {most:.0f} MB")
    keys = {n: one.key for n, one in enumerate(trial.known)}
    say(trial, [[(keys[n], share) for n, share in answer] for answer in answers])


def _row(
    number: int, name: str, birth: str, phone: str, flight: str, days: tuple[date | None, date | None], keyed: bool
) -> Row:
    family, given, latin = "", name, ""
    if keyed and name and not is_masked(name) and (found := readings(plain_name(name))):
        family, given, latin = found[0].family, found[0].key.partition(":")[2], found[0].given
    whole = len(birth) == 10 and "*" not in birth
    return {
        "unique_id": number,
        "name": name.casefold() or None,
        "family": family or None,
        "given": given or None,
        "latin": latin or None,
        "birth": birth if whole else None,
        "year": birth[:4] or None,
        "phone": phone if phone and "*" not in phone else None,
        "flight": flight or None,
        "first": days[0],
        "last": days[1],
    }


def _contacts(trial: Trial, keyed: bool) -> Iterator[Row]:
    for n, one in enumerate(trial.known):
        day = day_of(one.at)
        row = _row(n, one.name, one.birth, one.phone, one.flight, (day, day), keyed)
        yield row | {
            "keys": [key for key in index_keys(one) if key[0] != COUNTED],
            "handles": _values(one.handles),
        }


def _reports(trial: Trial, keyed: bool) -> Iterator[Row]:
    for n, one in enumerate(trial.wanted):
        row = _row(n, one.names[0], one.born, (*one.phones, "")[0], one.flight, (one.first, one.last), keyed)
        yield row | {"keys": list(asked_keys(one)), "handles": _values(one.handles)}


def _values(handles: tuple[str, ...]) -> list[str]:
    return [handle.split()[-1] for handle in handles]


def _settings(keyed: bool) -> Any:
    import splink.comparison_level_library as levels
    import splink.comparison_library as cl
    from splink import SettingsCreator, block_on

    birth = cl.CustomComparison(
        output_column_name="birth",
        comparison_levels=[
            levels.NullLevel("year"),
            levels.ExactMatchLevel("birth"),
            levels.LevenshteinLevel("birth", 1),
            levels.ExactMatchLevel("year"),
            levels.ElseLevel(),
        ],
    )
    days = cl.CustomComparison(
        output_column_name="first",
        comparison_levels=[
            levels.NullLevel("first"),
            levels.CustomLevel('"first_l" <= "last_r" + 1 and "first_r" <= "last_l" + 1', "days meet"),
            levels.ElseLevel(),
        ],
    )
    handles = cl.ArrayIntersectAtSizes("handles", [1])
    others = [birth, cl.LevenshteinAtThresholds("phone", 1), cl.ExactMatch("flight"), days, handles]
    if not keyed:
        names = [cl.JaroWinklerAtThresholds("name", [0.95, 0.88]).configure(term_frequency_adjustments=True)]
        rules = [block_on("name"), block_on("birth"), block_on("phone"), block_on("year", "substr(name, 1, 2)")]
    else:
        names = [
            cl.ExactMatch("family").configure(term_frequency_adjustments=True),
            cl.CustomComparison(
                output_column_name="given",
                comparison_levels=[
                    levels.NullLevel("given"),
                    levels.ExactMatchLevel("latin"),
                    levels.ExactMatchLevel("given", term_frequency_adjustments=True),
                    levels.JaroWinklerLevel("latin", 0.9),
                    levels.ElseLevel(),
                ],
            ),
        ]
        rules = [block_on("keys", arrays_to_explode=["keys"])]
    return SettingsCreator(
        link_type="link_only", comparisons=[*names, *others], blocking_rules_to_generate_predictions=rules
    )


def _linked(contacts: list[Row], reports: list[Row], count: int, keyed: bool) -> list[list[tuple[int, float]]]:
    import pyarrow as pa
    from splink import Linker, block_on
    from splink.backends.duckdb import DuckDBAPI

    engine = DuckDBAPI()
    tables = [
        engine.register(pa.Table.from_pylist(rows), dataset_display_name=name)
        for rows, name in ((contacts, "contacts"), (reports, "reports"))
    ]
    linker = Linker(tables, _settings(keyed), log_level=40)
    training = linker.training
    name_rule = block_on("family", "given") if keyed else block_on("name")
    training.estimate_probability_two_random_records_match(
        [block_on("phone"), block_on(*(("family", "given") if keyed else ("name",)), "birth")], recall=0.5
    )
    training.estimate_u_using_random_sampling(max_pairs=5e6, seed=1)
    training.estimate_parameters_using_expectation_maximisation(block_on("birth"))
    training.estimate_parameters_using_expectation_maximisation(name_rule)
    found = linker.inference.predict(threshold_match_probability=NEVER)
    answers: list[list[tuple[int, float]]] = [[] for _ in range(count)]
    for row in found.as_record_list():
        sides = {row["source_dataset_l"]: row["unique_id_l"], row["source_dataset_r"]: row["unique_id_r"]}
        answers[sides["reports"]].append((sides["contacts"], row["match_probability"]))
    return answers
