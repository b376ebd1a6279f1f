"""From a contact to its assessment."""

from collections.abc import Container

from airportdesk.labels import label
from airportdesk.model import Assessment, Concern, Contact, Finding, Strength
from airportdesk.pack import Pack
from airportdesk.pack.shapes import Question, Sign
from airportdesk.risk.accepting import accepted
from airportdesk.risk.alerts import notices
from airportdesk.risk.conditions import Facts, leaves
from airportdesk.risk.gate import SignWeight, concern_of, gate_met, gate_missing, gate_words
from airportdesk.risk.rules import REASSURANCE, Rule, Rules
from airportdesk.text import Words, joined

ASK = 3
"""How many questions are suggested at a time."""
_NOT_YET = Words("아직 모름", "not known yet")


def assessment(contact: Contact, rules: Rules, dismissed: Container[tuple[str, str]] = frozenset()) -> Assessment:
    """What the signs, the places and the notes of a contact say; everything in it is explained in words.

    `dismissed` are (question, answer) that the officer no longer wants to be offered for this talk.
    """
    pack = rules.pack
    facts = facts_of(contact, pack)
    there = [rule.test(facts) for rule in rules.rules]
    standing = [met and not rule.settling(facts) for met, rule in zip(there, rules.rules, strict=True)]
    weights = rules.standing(facts)
    found = [(rule, stands) for rule, met, stands in zip(rules.rules, there, standing, strict=True) if met]
    order = {Strength.STRONG: 0, Strength.MEDIUM: 1, Strength.WEAK: 2}
    found.sort(key=lambda entry: order[entry[0].sign.strength])
    offered = rules.reader.suggestions(contact.notes, contact.answers)
    suggested, if_accepted = accepted([s for s in offered if (s.question, s.answer) not in dismissed], facts, rules)
    return Assessment(
        concern=concern_of(weights, rules.high_kinds),
        findings=tuple(_finding(rule, contact, facts, pack) for rule, stands in found if stands),
        settled=tuple(_finding(rule, contact, facts, pack) for rule, stands in found if not stands),
        notices=notices(contact, pack),
        unknown=tuple(q.id for q in pack.questions if q.id not in contact.answers and rules.touched_by[q.id]),
        ask=ask(facts, there, rules),
        suggested=suggested,
        concern_if_accepted=if_accepted,
        gate=gate_words(weights, rules.high_kinds),
        gate_met=gate_met(weights),
        gate_missing=gate_missing(weights, rules.high_kinds),
        pack=pack.version,
    )


def standing_signs(contact: Contact, rules: Rules) -> list[Rule]:
    """The signs that stand, without a word about them."""
    return _standing(facts_of(contact, rules.pack), rules)


def concern_alone(contact: Contact, rules: Rules) -> Concern:
    """The concern without a word about it: all that a trial over many contacts needs of an assessment."""
    facts = facts_of(contact, rules.pack)
    weights = [weight for number in _heard(facts, rules) if (weight := rules.rules[number].counted(facts))]
    return concern_of(weights, rules.high_kinds)


def _standing(facts: Facts, rules: Rules) -> list[Rule]:
    found = (rules.rules[number] for number in sorted(_heard(facts, rules)))
    return [rule for rule in found if rule.test(facts) and not rule.settling(facts)]


def _heard(facts: Facts, rules: Rules) -> set[int] | frozenset[int]:
    """The numbers of the rules that may be met."""
    return rules.silent | {number for question in facts.answers for number in rules.heard_by.get(question, ())}


def reasons_of(contact: Contact, rules: Rules) -> dict[tuple[str, SignWeight], Words]:
    """The signs that stand by id and weight, each with its strength, its title and the answers that led to it."""
    facts = facts_of(contact, rules.pack)
    found = {}
    for rule in standing_signs(contact, rules):
        sign, because = rule.sign, _because(rule.sign, contact, facts, rules.pack)
        strength = label(sign.strength)
        found[sign.id, rule.weight] = Words(
            f"[{strength.ko}] {sign.ko} ({because.ko})", f"[{strength.en}] {sign.en} ({because.en})"
        )
    return found


def facts_of(contact: Contact, pack: Pack) -> Facts:
    """What the rules may look at: never name, age, sex, looks or nationality; the facts hold none of them.

    `detour` counts the stops on the way to an airport that Incheon has direct flights to, and the landing in another
    country when a place in Cambodia was named; a change of planes where there is no other way counts nothing.
    """
    detour: int | None = None
    if contact.route:
        last = pack.airport.get(contact.route[-1])
        named = (pack.place.get(id) for id in contact.places)
        onward = any(place and "KH" in (place.id, place.country) for place in named)
        overland = bool(last and last.country != "KH" and onward)
        stops = max(0, len(contact.route) - 2)
        detour = stops + overland if overland or (last and last.direct) else 0
    return Facts(contact.answers, {"detour": detour, "stay_days": contact.stay_days})


def ask(facts: Facts, there: list[bool], rules: Rules) -> tuple[str, ...]:
    """The unanswered questions whose one answer could most change the concern, at most three.

    A question's swing is the highest concern one of its answers would lead to minus the lowest, each reached from the
    answers as they are. Questions of priority 0 open the talk; then the larger swing comes first, then the priority.
    If some question could lower the concern and none such is among the three, the best of them takes the last place:
    what reassures is asked for as hard as what alarms.
    """
    weights = [w for r, met in zip(rules.rules, there, strict=True) if met and (w := r.counted(facts))]
    now = concern_of(weights, rules.high_kinds).rank
    ranked = []
    for question in rules.pack.questions:
        if question.id in facts.answers or not (rules.touched_by[question.id] or question.priority == 0):
            continue
        reached = _reached(facts, there, question, rules)
        swing = max(reached) - min(reached)
        ranked.append((question.priority != 0, -swing, question.priority, question.id, min(reached) < now))
    ranked.sort()
    chosen = ranked[:ASK]
    lowering = [entry for entry in ranked[ASK:] if entry[-1]]
    if lowering and not any(lowers for *_, lowers in chosen):
        chosen[-1] = lowering[0]
    return tuple(id for *_, id, _ in chosen)


def _reached(facts: Facts, there: list[bool], question: Question, rules: Rules) -> set[int]:
    """The ranks of concern that single answers to a question would lead to.

    Only the rules the question touches are weighed anew, and each set of standing rules once: this is most of the work
    of a preview.
    """
    touched = rules.touched_by[question.id]
    rest = [
        weight
        for number, (rule, met) in enumerate(zip(rules.rules, there, strict=True))
        if met and number not in touched and (weight := rule.counted(facts))
    ]
    outcomes = set()
    for answer in question.answers:
        then = Facts({**facts.answers, question.id: (answer.id,)}, facts.numbers)
        standing = []
        for number in touched:
            rule = rules.rules[number]
            met = question.id in rule.questions or there[number]
            if met and (weight := rule.counted(then)):
                standing.append(weight)
        outcomes.add(tuple(standing))
    return {concern_of((*rest, *standing), rules.high_kinds).rank for standing in outcomes}


def _finding(rule: Rule, contact: Contact, facts: Facts, pack: Pack) -> Finding:
    sign = rule.sign
    settling = rule.settling(facts)
    return Finding(
        sign=sign.id,
        strength=sign.strength,
        kind=sign.kind,
        title=sign.words,
        because=_because(sign, contact, facts, pack),
        why=Words(sign.why_ko, sign.why_en),
        check=_check(rule, facts, pack),
        source=sign.source,
        leaflet=sign.leaflet,
        settled_by=pack.answer_words(REASSURANCE, settling) if settling else None,
    )


def _check(rule: Rule, facts: Facts, pack: Pack) -> Words:
    """What to ask; first of all where a verified fact and another answer do not go together."""
    sign = rule.sign
    doubted = rule.doubted(facts)
    if not doubted:
        return Words(sign.check_ko, sign.check_en)
    said = pack.answer_words(REASSURANCE, doubted)
    return Words(
        f"'{said.ko}'와 맞지 않는 답이 있어 풀리지 않았습니다. 어느 쪽이 맞는지 물어봐 주세요. {sign.check_ko}",
        f"'{said.en}' does not settle it: another answer says otherwise. Ask which is so. {sign.check_en}",
    )


def _because(sign: Sign, contact: Contact, facts: Facts, pack: Pack) -> Words:
    """The answers and facts that led to the sign, and the questions whose silence it rests on."""
    said: dict[str, Words] = {}
    for leaf, negated in leaves(sign.when):
        if leaf.fact == "detour" and not negated:
            route = "-".join(contact.route)
            said[leaf.fact] = Words(f"경로: {route}", f"route: {route}")
        elif leaf.fact == "stay_days" and not negated:
            said[leaf.fact] = Words(f"체류 {contact.stay_days}일", f"stay: {contact.stay_days} days")
        elif leaf.question:
            given = facts.answers.get(leaf.question, ())
            hit = tuple(a for a in given if a in leaf.is_)
            if hit and not negated:
                said[leaf.question] = pack.answer_words(leaf.question, hit)
            elif negated and not given:
                name = pack.question[leaf.question].words
                said.setdefault(leaf.question, Words(f"{name.ko}: {_NOT_YET.ko}", f"{name.en}: {_NOT_YET.en}"))
    return joined(said.values(), " · ")
