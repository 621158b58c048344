# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Lays a drawn household out as a text and writes down which line states what."""
import textwrap

from . import phrases
from .compose import Case, Household, Line, capital, lower, private_words
from .truth import DAY, Fact, build, cheapest, first_after
from .written import entry as fact_entry


def make(rng, flavour, unseen):
    """One case; draws again until the household makes sense and can be planned."""
    while True:
        try:
            return attempt(rng, flavour, unseen)
        except ValueError:
            continue


def attempt(rng, flavour, unseen):
    house = Household(rng, flavour, unseen)
    house.draw_facts()
    bands = house.draw_prices()
    sections = {"facts": fact_lines(house), "devices": device_lines(house), "prices": price_lines(house, bands)}
    if flavour == "caution":
        for _ in range(rng.choice([1, 1, 2])):
            sections["facts"].insert(rng.randrange(len(sections["facts"]) + 1), house.caution())
    check_open_windows(house)
    lines = prose(house, sections) if house.free else listing(house, sections)
    typed(house, lines)
    problem, mapping, aliases = build(house.now, house.target, house.loads, house.facts + bands)
    best = cheapest(problem)
    if best is None:
        raise ValueError("no plan")
    truth = {"problem": problem, "mapping": mapping, "aliases": aliases, "private": private_words(house), "best": best,
             **annotations(house, lines, mapping)}
    return Case("\n".join(l.text for l in lines) + "\n", truth)


def typed(house, lines):
    """Habits of the keyboard: curly apostrophes, no capitals at all, no-break spaces."""
    roll = house.rng.random()
    habit = {0: lambda t: t.replace("'", "\u2019"), 1: str.lower,
             2: lambda t: t.replace(" kWh", "\u00a0kWh").replace(" pm", "\u00a0pm").replace(" am", "\u00a0am")}
    chosen = habit.get(0 if roll < 0.2 else 1 if roll < 0.26 else 2 if roll < 0.3 else None)
    if chosen:
        for line in lines:
            line.text = chosen(line.text)
            for fact in line.facts:
                fact.said = chosen(fact.said)


def check_open_windows(house):
    for fact in [f for f in house.facts if f.kind == "not_after"]:
        ends = [f.end for f in house.facts if f.kind == "finish_by" and f.load in (None, fact.load)]
        if ends and min(ends) <= first_after(house.now, fact.start):
            raise ValueError("the quiet time begins after the deadline")


def annotations(house, lines, mapping):
    """The facts with their lines, the lines that ask for caution, and the lines that state nothing."""
    ids = {name: load for load, name in mapping.items()}
    stated, careful, idle = {}, {}, []
    for number, line in enumerate(lines, 1):
        for fact in line.facts:
            stated.setdefault(id(fact), (fact, []))[1].append(number)
        if line.caution:
            careful.setdefault(id(line.caution), (line.caution, []))[1].append(number)
        if line.idle:
            idle.append(number)
    caution = [caution_entry(note, ids, where) for note, where in careful.values()]
    facts = []
    for fact, where in stated.values():
        facts.append(fact_entry(fact, ids, where, house.now))
    return {"now": house.now, "facts": facts, "caution": caution, "idle": idle}


def caution_entry(note, ids, lines):
    entry = {"lines": lines, "lists": note["lists"]}
    if "tolerated" in note:
        fact = note["tolerated"]
        entry["tolerated"] = {"load": ids[fact.load], "finish_by": fact.end}
        entry["enough"] = note.get("enough", False)
    return entry


def stop(house, text):
    """With a full stop where the person sets one."""
    return text if text.endswith((".", ":", "!")) else text + "."


def fact_lines(house):
    rng = house.rng
    twins = [f.twin for f in house.facts if f.twin]
    waiting = [f for f in house.facts if not any(f is t for t in twins)]
    rng.shuffle(waiting)
    stops = house.free or rng.random() < 0.6
    lines = []
    while waiting:
        fact = waiting.pop()
        text = house.say_pair(fact) if fact.twin else house.say(fact)
        facts = [fact, fact.twin] if fact.twin else [fact]
        partner = next((f for f in waiting if not f.twin and not fact.twin and f.load and f.load == fact.load and f.kind in ("finish_by", "earliest", "not_during")), None)
        if partner and text.startswith(("The ", "Our ")) and fact.kind != "after" and rng.random() < 0.22:
            waiting.remove(partner)
            tail = house.say(partner, it=True)
            text += rng.choice([", and ", " and ", "; ", ". "])
            text += tail if text.endswith(". ") else lower(tail)
            facts.append(partner)
        if rng.random() < 0.33:
            text += rng.choice([", ", ", ", ", ", " - ", " – "]) + house.reason()
        elif rng.random() < 0.06:
            text = stop(house, text) + " " + capital(house.fill("{P} sleeps next door."))
        lines.append(Line(stop(house, text) if stops else text, facts))
    for phrase in {house.choose(phrases.DISTRACT): 0 for _ in range(rng.choices([0, 1, 2, 3], [30, 35, 25, 10])[0])}:
        lines.insert(rng.randrange(len(lines) + 1), Line(house.fill(phrase), idle=True))
    return lines


def device_lines(house):
    rng = house.rng
    runs = [(load, Fact("run", load.name)) for load in house.loads]
    if not house.free and rng.random() < 0.12:
        return device_table(house, runs)
    if not house.free and rng.random() < 0.06:
        return device_blocks(house, runs)
    lines = []
    for load, fact in runs:
        text = house.say_run(load)
        lines.append(Line(stop(house, text) if house.free else text, [fact]))
    return lines


def fixed(text, facts=(), idle=False):
    """A line that never gets a bullet."""
    return Line(text, list(facts), idle=idle, fixed=True)


def device_table(house, runs):
    rng = house.rng
    rows = [(capital(l.name), house.speaker.minutes(l.minutes), house.speaker.energy(l.watt_hours, l.minutes)) for l, _ in runs]
    head = rng.choice([("Machine", "Duration", "Energy"), ("Device", "Time", "Energy"), ("Appliance", "Runtime", "Consumption")])
    if rng.random() < 0.5:
        lines = [fixed("| " + " | ".join(head) + " |", idle=True), fixed("| --- | --- | --- |", idle=True)]
        return lines + [fixed("| " + " | ".join(row) + " |", [fact]) for row, (_, fact) in zip(rows, runs)]
    gap = "\t" if rng.random() < 0.3 else "    "
    wide = [max(len(r[i]) for r in rows + [head]) for i in range(3)]
    form = lambda r: gap.join(cell.ljust(0 if gap == "\t" else wide[i]) for i, cell in enumerate(r)).rstrip()
    return [fixed(form(head), idle=True)] + [fixed(form(row), [fact]) for row, (_, fact) in zip(rows, runs)]


def device_blocks(house, runs):
    lines = []
    for load, fact in runs:
        word = house.rng.choice([("duration", "energy"), ("runtime", "consumption"), ("takes", "uses")])
        lines += [fixed(capital(load.name), [fact]), fixed(f"  {word[0]}: {house.speaker.minutes(load.minutes)}", [fact]),
                  fixed(f"  {word[1]}: {house.speaker.energy(load.watt_hours, load.minutes)}", [fact])]
    return lines


def price_lines(house, bands):
    rng = house.rng
    money, speaker = house.money, house.speaker
    order = list(bands)
    if len(bands) == 1:
        return [Line(stop(house, house.choose(phrases.FLAT).format(price=money.say(bands[0].value))), list(bands))]
    if rng.random() < 0.25:
        rng.shuffle(order)
    elif rng.random() < 0.5:
        turn = rng.randrange(len(order))
        order = order[turn:] + order[:turn]
    if house.free or rng.random() < 0.14:
        return [one_line(house, order)]
    if rng.random() < 0.08:
        return price_table(house, order)
    phrase = house.choose(phrases.BAND)
    rest = rng.choice(order) if rng.random() < 0.1 else None
    labels = rng.random() < 0.08
    lines = []
    for band in order:
        if band is rest:
            continue
        lines.append(Line(band_text(house, "{F}: {price}" if labels else phrase, band, labels, bands), [band]))
    if rest:
        gone = [b for b in bands if b is rest]
        lines.append(Line(capital(house.choose(phrases.OTHERWISE).format(price=money.say(rest.value))), gone))
    return lines


def band_text(house, phrase, band, label=False, bands=()):
    spans = {k: house.speaker.span(band.start, band.end, f) for k, f in (("F", "from"), ("B", "between"), ("D", "dash"))}
    price = house.money.say(band.value)
    if label:
        values = sorted(b.value for b in bands)
        name = "Peak" if band.value == values[-1] else "Off-peak" if band.value == values[0] else "Standard"
        return f"{name} ({spans['D']}): {price}"
    return capital(phrase.format(price=price, **spans))


def one_line(house, order):
    rng = house.rng
    phrase = house.rng.choice(["{price} {F}", "{price} {B}", "{F} {price}"] if house.free else ["{price} {F}", "{D} {price}", "{price} {D}"])
    rest = order[-1] if rng.random() < 0.25 else None
    starts_only = rest is None and house.free and rng.random() < 0.2
    parts = []
    if starts_only:
        order = sorted(order, key=lambda b: (b.start - order[0].start) % DAY)
    for band in order:
        if band is rest:
            parts.append(house.choose(phrases.OTHERWISE).format(price=house.money.say(band.value)))
        elif starts_only:
            parts.append(f"from {house.speaker.clock(band.start)} {house.money.say(band.value)}")
        else:
            parts.append(lower(band_text(house, phrase, band)))
    if starts_only:
        text = ", ".join(parts[:-1]) + " and " + parts[-1]
    else:
        text = rng.choice([", ", "; ", ", "]).join(parts)
        if rest is None and rng.random() < 0.4:
            text = ", ".join(parts[:-1]) + rng.choice([" and ", ", and "]) + parts[-1]
    said = house.choose(phrases.ONE_LINE).format(list=text)
    return Line(stop(house, said), list(order))


def price_table(house, order):
    money, speaker = house.money, house.speaker
    unit = money.form.replace("{main}", "").replace("{cents}", "").strip() + "/kWh"
    rows = []
    for band in order:
        number = money.say(band.value, per=False)
        bare = number.replace(money.form.replace("{main}", "").replace("{cents}", "").strip(), "").strip()
        rows.append((speaker.span(band.start, band.end, "dash"), bare, band))
    kind = house.rng.choice(["pipes", "unit line"])
    if kind == "pipes":
        return ([fixed(f"| Time | {unit} |", list(order)), fixed("|---|---|", idle=True)]
                + [fixed(f"| {span} | {bare} |", [band]) for span, bare, band in rows])
    return [fixed(f"Prices in {unit}:", list(order))] + [fixed(f"{span}  {bare}", [band]) for span, bare, band in rows]


def listing(house, sections):
    rng = house.rng
    order = ["facts", "devices", "prices"]
    if rng.random() < 0.3:
        rng.shuffle(order)
    headed = rng.random() < 0.75
    bullet = rng.choice(phrases.BULLETS)
    gap = rng.random() < 0.8
    out = opening(house)
    for name in order:
        if not sections[name]:
            continue
        if gap:
            out.append(Line("", idle=True))
        if headed:
            out.append(Line(house.choose(phrases.HEADINGS[name]), idle=True))
        for number, line in enumerate(sections[name], 1):
            line.text = ("" if line.fixed else bullet.replace("1", str(number))) + line.text
            out.append(line)
    return out


def opening(house):
    ask = Line(house.question(), [Fact("target", house.target)])
    now = Line(house.now_line(), [Fact("now")])
    roll = house.rng.random()
    if roll < 0.12:
        return [now, ask]
    if roll < 0.2:
        return [Line(stop(house, now.text) + " " + ask.text, now.facts + ask.facts)]
    return [ask, Line("", idle=True), now] if house.rng.random() < 0.6 else [ask, now]


def prose(house, sections):
    rng = house.rng
    lines = opening(house)
    groups = [sections["devices"], sections["facts"], sections["prices"]]
    if rng.random() < 0.4:
        rng.shuffle(groups)
    if rng.random() < 0.35:
        mixed = groups[0] + groups[1]
        groups = [mixed, groups[2]]
    per_line = rng.choice([1, 2, 3, 99])
    for group in groups:
        if rng.random() < 0.5:
            lines.append(Line("", idle=True))
        for at in range(0, len(group), per_line):
            lines.append(joined(group[at:at + per_line]))
    if rng.random() < 0.25:
        return [w for l in lines for w in wrapped(l, rng.choice([60, 72, 80]))]
    return lines


def joined(group):
    """Several sentences on one line; idle only when all are, and as careful as the most careful."""
    caution = next((l.caution for l in group if l.caution), None)
    return Line(" ".join(l.text for l in group), [f for l in group for f in l.facts], caution, all(l.idle for l in group))


def wrapped(line, width):
    """The line broken as a mail program does; each part may state any of its facts."""
    parts = textwrap.wrap(line.text, width, break_on_hyphens=False) or [""]
    return [Line(p, list(line.facts), line.caution, line.idle) for p in parts]
