# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""What a text means, in whole minutes after now. Shares no code with the program it judges."""
import math
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

DAY = 1440


@dataclass
class Fact:
    """One stated thing: its kind, the load it binds (None is the house), and where it stands."""
    kind: str
    load: str | None = None
    start: int = 0       # clock minute of the day for windows and bands, else minutes after now
    end: int = 0
    value: object = None
    dated: bool = False  # a window that happens once instead of daily
    said: str = ""       # the words that state it
    twin: object = field(default=None, compare=False, repr=False)  # the same said of another machine in one breath


@dataclass
class Load:
    """One machine in the order in which the text states duration and energy."""
    name: str
    minutes: int
    watt_hours: int
    aliases: list = field(default_factory=list)


def first_after(now, clock):
    """Minutes from now to the next time the clock shows this, 24 hours when it shows it now."""
    return (clock - now - 1) % DAY + 1


def daily(now, start, end, horizon):
    """The half-open pieces of a daily window within the horizon; the one that has begun counts from 0."""
    length = (end - start) % DAY or DAY
    first = (start - now) % DAY
    pieces = []
    for begin in range(first - DAY, horizon, DAY):
        low, high = max(begin, 0), min(begin + length, horizon)
        if low < high:
            pieces.append([low, high])
    return merged(pieces)


def merged(pieces):
    """Sorted pieces with those that touch or overlap joined."""
    out = []
    for low, high in sorted(pieces):
        if out and low <= out[-1][1]:
            out[-1][1] = max(out[-1][1], high)
        else:
            out.append([low, high])
    return out


def price_pieces(now, bands, horizon):
    """Price pieces from daily bands (start, end, price); checks that they cover each minute once."""
    pieces = []
    for start, end, price in bands:
        if start == end:
            pieces.append([0, horizon, price])
            continue
        pieces += [[low, high, price] for low, high in daily(now, start, end, horizon)]
    pieces.sort()
    at = 0
    out = []
    for low, high, price in pieces:
        if low != at:
            raise ValueError("the bands leave a gap or overlap")
        at = high
        if out and out[-1][2] == price:
            out[-1][1] = high
        else:
            out.append([low, high, price])
    if at != horizon:
        raise ValueError("the bands end early")
    return out


def plain(number):
    """A decimal as the problem writes it: no exponent, no zeros at the end."""
    text = format(Decimal(number).normalize(), "f")
    return "0" if text in ("-0", "") else text


def load_id(index):
    return "load_" + chr(ord("A") + index)


def build(now, target, loads, facts):
    """The problem, the mapping and the aliases that the facts make."""
    last = max([f.end for f in facts if f.dated or f.kind in ("finish_by", "earliest")] + [DAY])
    horizon = -(-last // DAY) * DAY
    order = [l for l in loads if l.name == target] + [l for l in loads if l.name != target]
    ids = {l.name: load_id(i) for i, l in enumerate(order)}
    built = []
    for load in order:
        mine = [f for f in facts if f.load in (None, load.name)]
        finish = min([f.end for f in mine if f.kind == "finish_by"] + [horizon])
        earliest = max([f.end for f in mine if f.kind == "earliest"] + [0])
        windows = []
        for f in mine:
            if f.kind == "not_during":
                windows += [[f.start, min(f.end, horizon)]] if f.dated else daily(now, f.start, f.end, horizon)
            elif f.kind == "not_after":
                windows.append([first_after(now, f.start), finish])
        after = [{"load": ids[f.value]} for f in mine if f.kind == "after" and f.load == load.name]
        built.append({"id": ids[load.name], "phases": [{"minutes": load.minutes, "wh": load.watt_hours}],
                      "earliest": earliest, "finish_by": finish,
                      "not_during": merged(windows), "after": after})
        apart = [ids[f.value] for f in mine if f.kind == "not_with"]
        if apart:
            built[-1]["not_with"] = apart
    bands = [(f.start, f.end, f.value) for f in facts if f.kind == "price"]
    problem = {"now": 0, "horizon": horizon, "target": "load_A", "loads": built,
               "prices": [{"from": a, "to": b, "per_kwh": plain(p)}
                          for a, b, p in price_pieces(now, bands, horizon)]}
    own = [{"from": a, "to": b, "watts": f.value[0], "per_kwh": plain(f.value[1])}
           for f in facts if f.kind == "surplus" for a, b in daily(now, f.start, f.end, horizon)]
    if own:
        problem["surplus"] = sorted(own, key=lambda stretch: stretch["from"])
    limits = [f.value for f in facts if f.kind == "power_limit"]
    if limits:
        problem["power_limit_watts"] = min(limits)
    mapping = {ids[l.name]: l.name for l in order}
    aliases = {ids[l.name]: sorted(set(l.aliases) - {l.name}) for l in order}
    return problem, mapping, {k: v for k, v in aliases.items() if v}


def cheapest(problem):
    """The optimum as {"cost", "starts"}; None where there is none, a power limit binds it or there is own power."""
    if "surplus" in problem:
        return None
    horizon = problem["horizon"]
    sums = [0]  # prices in millionths, added up minute by minute
    for piece in problem["prices"]:
        for _ in range(piece["from"], piece["to"]):
            sums.append(sums[-1] + int(Fraction(piece["per_kwh"]) * 10**6))
    share = math.lcm(*(l["phases"][0]["minutes"] for l in problem["loads"]))
    loads = {l["id"]: l for l in problem["loads"]}
    children = {i: [] for i in loads}
    if any(len(load["after"]) > 1 or "not_with" in load for load in loads.values()):
        return None
    for load in loads.values():
        for link in load["after"]:
            children[link["load"]].append(load["id"])
    tables = {}

    def table(name):
        """For each start, the cost of this load and of all that wait for it; None is impossible."""
        if name in tables:
            return tables[name]
        load, phase = loads[name], loads[name]["phases"][0]
        length = phase["minutes"]
        rest = [best_from(table(c)) for c in children[name]]
        row = []
        for start in range(horizon - length + 1):
            end = start + length
            allowed = (start >= load["earliest"] and end <= load["finish_by"]
                       and all(end <= a or start >= b for a, b in load["not_during"])
                       and all(end < len(r) and r[end] for r in rest))
            cost = phase["wh"] * (share // length) * (sums[end] - sums[start])
            row.append(cost + sum(r[end][0] for r in rest) if allowed else None)
        tables[name] = row
        return row

    starts = {}

    def place(name, low):
        found = best_from(table(name))
        if low >= len(found) or not found[low]:
            return False
        starts[name] = found[low][1]
        end = found[low][1] + loads[name]["phases"][0]["minutes"]
        return all(place(c, end) for c in children[name])

    roots = [l["id"] for l in problem["loads"] if not l["after"]]
    if not all(place(r, 0) for r in roots) or len(starts) < len(loads):
        return None
    if over_limit(problem, starts):
        return None
    total = sum(best_from(table(r))[0][0] for r in roots)
    return {"cost": six_places(Fraction(total, share * 10**9)), "starts": {l: starts[l] for l in loads}}


def best_from(row):
    """For each minute the cheapest (cost, start) at or after it, the earlier of equals."""
    out = [None] * len(row)
    best = None
    for start in range(len(row) - 1, -1, -1):
        if row[start] is not None and (best is None or row[start] <= best[0]):
            best = (row[start], start)
        out[start] = best
    return out


def over_limit(problem, starts):
    """True when these starts together draw more than the house may."""
    if "power_limit_watts" not in problem:
        return False
    for moment in starts.values():
        drawn = Fraction(0)
        for load in problem["loads"]:
            phase = load["phases"][0]
            if starts[load["id"]] <= moment < starts[load["id"]] + phase["minutes"]:
                drawn += Fraction(60 * phase["wh"], phase["minutes"])
        if drawn > problem["power_limit_watts"]:
            return True
    return False


def six_places(amount):
    """Six decimals, half away from zero."""
    scaled = abs(amount) * 10**6
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    sign = "-" if amount < 0 and whole else ""
    return f"{sign}{whole // 10**6}.{whole % 10**6:06d}"
