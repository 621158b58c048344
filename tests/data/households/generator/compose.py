# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Draws what a household means, says it in words, and lays the words out as a text."""
import zlib
from dataclasses import dataclass, field
from decimal import Decimal

from . import machines as pool
from . import phrases
from .clocks import WEEKDAYS, Money, Speaker
from .truth import DAY, Fact, Load


@dataclass
class Line:
    text: str
    facts: list = field(default_factory=list)
    caution: dict | None = None
    idle: bool = False          # states nothing that matters
    fixed: bool = False         # part of a table or a block: no bullet

    def __post_init__(self):
        """Each fact remembers the words that first stated it."""
        for fact in self.facts:
            fact.said = fact.said or self.text


@dataclass
class Case:
    text: str
    truth: dict


class Household:
    """One drawn household; raises ValueError where the draw makes no sense, so that the caller draws again."""

    def __init__(self, rng, flavour, unseen):
        self.rng, self.flavour, self.unseen = rng, flavour, unseen
        self.now = rng.randrange(0, DAY, 5)
        self.weekday = rng.randrange(7) if rng.random() < 0.2 else None
        self.free = flavour == "free" or (flavour == "caution" and rng.random() < 0.3)
        self.speaker = Speaker(rng, self.now, self.weekday, chatty=self.free)
        self.money = Money(rng)
        self.people = rng.sample(pool.PEOPLE, 5)
        self.facts, self.loads, self.idle_named = [], [], []
        self.draw_machines()

    # What it means.

    def draw_machines(self):
        count = self.rng.choices([1, 2, 3, 4, 5], [14, 30, 31, 17, 8])[0]
        self.kinds = {}
        taken = set()
        while len(self.kinds) < count:
            kind = self.rng.choice(pool.MACHINES[:8] if self.rng.random() < 0.55 else pool.MACHINES)
            name = self.rng.choice(kind.names) if self.rng.random() < 0.4 else kind.names[0]
            words = set(name.lower().replace("-", " ").split()) - {"machine", "heater", "pump"}
            if kind in self.kinds.values() or words & taken:
                continue
            taken |= words
            self.kinds[name] = kind
            self.loads.append(Load(name, self.rng.choice(kind.minutes), self.rng.choice(kind.watt_hours)))
        self.target = self.loads[0].name
        self.rng.shuffle(self.loads)
        idle = [i for i in pool.IDLE if i not in self.kinds]
        self.idle_named = self.rng.sample(idle, 2)

    def draw_facts(self):
        rng = self.rng
        for load in self.loads:
            roll = rng.random
            finish = None
            if roll() < 0.62:
                finish = self.point(load.minutes + 30, DAY - 5)
                if rng.random() < 0.04:
                    finish += DAY
                self.facts.append(Fact("finish_by", load.name, end=finish))
            if roll() < 0.27:
                room = (finish or DAY) - load.minutes
                if room > 30:
                    self.facts.append(Fact("earliest", load.name, end=self.point(10, min(room, 700))))
            for _ in range(rng.choices([0, 1, 2], [66, 31, 3])[0]):
                self.facts.append(self.window(load.name))
            if roll() < 0.1:
                start = (self.now + self.point(load.minutes + 10, 700)) % DAY
                self.facts.append(Fact("not_after", load.name, start=start))
        if len(self.loads) > 1 and rng.random() < 0.33:
            first, second = rng.sample(self.loads, 2)
            self.facts.append(Fact("after", first.name, value=second.name))
        if len(self.loads) > 1 and rng.random() < 0.18:
            self.draw_twins()
        if rng.random() < 0.1:
            self.facts.append(self.window(None))
        if rng.random() < 0.05:
            self.facts.append(Fact("finish_by", None, end=self.point(500, DAY - 5)))
        if rng.random() < 0.1:
            self.facts.append(Fact("power_limit", value=self.limit()))

    def draw_twins(self):
        """Two facts that one line states together."""
        first, second = (l.name for l in self.rng.sample(self.loads, 2))
        if self.rng.random() < 0.5:
            end = self.point(max(l.minutes for l in self.loads) + 60, DAY - 5)
            pair = [Fact("finish_by", name, end=end) for name in (first, second)]
        else:
            window = self.window(None)
            pair = [Fact("not_during", name, window.start, window.end) for name in (first, second)]
        pair[0].twin = pair[1]
        self.facts += pair

    def point(self, low, high):
        """Minutes after now at which the clock shows a quarter of an hour, now and then another five minutes."""
        step = 15 if self.rng.random() < 0.85 else 5
        choices = [m for m in range(max(low, 1), high) if (self.now + m) % step == 0 and m % DAY]
        if not choices:
            raise ValueError("no room")
        return self.rng.choice(choices)

    def window(self, load):
        start = self.rng.randrange(0, DAY, 15 if self.rng.random() < 0.6 else 30)
        length = self.rng.randrange(30, 600, 15)
        return Fact("not_during", load, start=start, end=(start + length) % DAY)

    def limit(self):
        most = max(-(-60 * l.watt_hours // l.minutes) for l in self.loads)
        return self.rng.randrange(most // 100 * 100 + 200, most + 6000, 100)

    def draw_prices(self):
        rng = self.rng
        count = rng.choices([1, 2, 3, 4, 5], [5, 30, 32, 25, 8])[0]
        starts = sorted(rng.sample(range(0, DAY, 60 if rng.random() < 0.85 else 30), count))
        prices = []
        while len(prices) < count:
            price = self.money.draw(rng)
            if not prices or (price != prices[-1] and (len(prices) < count - 1 or price != prices[0])):
                prices.append(price)
        if count == 1:
            starts = [0]
        return [Fact("price", None, s, starts[(i + 1) % count], prices[i]) for i, s in enumerate(starts)]

    # How it is said.

    def choose(self, options):
        """One phrasing; every fourth is kept for the texts that nobody tunes to."""
        kept = [o for o in options if self.unseen or zlib.crc32(o.encode()) % 4 or len(options) < 5]
        return self.rng.choice(kept)

    def person(self):
        return self.rng.choice(self.people)

    def load(self, name):
        return next(l for l in self.loads if l.name == name)

    def reference(self, name):
        """What the notes call a machine; another word than in the list of devices now and then."""
        kind = self.kinds[name]
        word = name
        others = [o for o in kind.others if not any(o in n.lower().split() for n in self.kinds if n != name)]
        if others and self.rng.random() < 0.35:
            word = self.rng.choice(others)
        if word != name:
            self.load(name).aliases.append(word)
        return word

    def article(self, word):
        if word in ("car", "e-bike", "electric car") and self.rng.random() < 0.2:
            return self.person() + "'s"
        return "our" if self.rng.random() < 0.08 else "the"

    def fill(self, phrase, name=None, other=None, **given):
        word = self.reference(name) if name else ""
        other_word = self.reference(other) if other else ""
        bare = phrase.startswith(("{M}:", "{M} -", "{M} =", "{M} (", "{M},", "{M} -", "{M}: ")) and self.rng.random() < 0.8
        idle = self.rng.choice(self.idle_named)
        values = {"M": word if bare else f"{self.article(word)} {word}", "m": word, "O": f"the {other_word}", "P": self.person(),
                  "idle": idle, "Idle": idle.capitalize(), "C": self.speaker.clock(self.rng.randrange(360, 1380, 15)), **given}
        return whole(phrase.format(**values))

    def say(self, fact, it=False):
        """One sentence for one fact, without the full stop."""
        if fact.kind in ("finish_by", "earliest"):
            return self.say_point(fact, it)
        if fact.kind == "not_during":
            options = phrases.WINDOW_IT if it else phrases.WINDOW if fact.load else phrases.HOUSE_WINDOW
            spans = {k: self.speaker.span(fact.start, fact.end, f) for k, f in (("F", "from"), ("B", "between"), ("D", "dash"))}
            return self.fill(self.usable(options), fact.load, **spans)
        if fact.kind == "not_after":
            return self.fill(self.usable(phrases.OPEN_WINDOW), fact.load, T=self.speaker.clock(fact.start))
        if fact.kind == "after":
            return self.fill(self.usable(phrases.AFTER), fact.load, fact.value)
        watts = fact.value
        said = f"{watts} W" if self.rng.random() < 0.25 else f"{format((Decimal(watts) / 1000).normalize(), 'f')} kW"
        return self.fill(self.usable(phrases.LIMIT), kw=said)

    def say_pair(self, fact):
        if fact.kind == "finish_by":
            said = self.speaker.moment(fact.end)
            if said is None:
                raise ValueError("this point cannot be said")
            return self.fill(self.usable(phrases.PAIR_DEADLINE), fact.load, fact.twin.load, T=said)
        spans = {k: self.speaker.span(fact.start, fact.end, f) for k, f in (("F", "from"), ("B", "between"), ("D", "dash"))}
        return self.fill(self.usable(phrases.PAIR_WINDOW), fact.load, fact.twin.load, **spans)

    def say_point(self, fact, it):
        if fact.kind == "earliest":
            options = phrases.EARLIEST_IT if it else phrases.EARLIEST
        else:
            options = phrases.DEADLINE_IT if it else phrases.DEADLINE if fact.load else phrases.HOUSE_DEADLINE
            special = self.kinds[fact.load].done if fact.load and not it else ()
            if special and self.rng.random() < 0.25:
                options = list(special)
                self.load(fact.load).aliases.append(self.kinds[fact.load].content)
        phrase = self.usable(options)
        said = self.speaker.moment(fact.end, "{t}" in phrase)
        if said is None:
            raise ValueError("this point cannot be said")
        return self.fill(phrase, fact.load, T=said, t=said)

    def usable(self, options):
        """In running text only what is a sentence."""
        if self.free:
            options = [o for o in options if not any(x in o for x in (":", " - ", " = ", "->", "{M},", " / ", "({min}", " flat"))]
        return self.choose(options)

    def say_run(self, load, it=False):
        power = self.speaker.power(load.watt_hours, load.minutes)
        options = phrases.RUN_IT if it else phrases.RUN_POWER if power and self.rng.random() < 0.3 else phrases.RUN
        phrase = self.usable(options)
        duration = self.speaker.minutes(load.minutes)
        hedge = self.rng.choice(["", "about "]) if not duration[0].isdigit() else self.about()
        values = {"min": duration, "kwh": self.speaker.energy(load.watt_hours, load.minutes), "kw": power, "about": hedge,
                  "P": self.person()}
        bare = phrase.startswith("{M}") and not self.free and self.rng.random() < 0.75
        values["M"] = load.name if bare else f"{self.rng.choice(['the', 'the', 'our'])} {load.name}"
        return capital(phrase.format(**values))

    def about(self):
        if self.rng.random() < 0.5:
            return ""
        hedge = self.choose(phrases.ABOUT)
        return hedge

    def question(self):
        kind = self.kinds[self.target]
        if kind.asks and self.rng.random() < 0.3:
            verb = self.rng.choice(kind.asks)
            self.load(self.target).aliases += verb.split()[-1:]
            return capital(self.choose(pool.ASK_VERB).format(V=verb))
        return capital(self.choose(pool.ASKS).format(M="the " + self.reference(self.target)))

    def now_line(self):
        clock = self.speaker.clock(self.now)
        if self.weekday is not None:
            return whole(self.choose(phrases.NOW_DAY).format(C=clock, W=WEEKDAYS[self.weekday]))
        return whole(self.choose(phrases.NOW).format(C=clock))

    def reason(self):
        return self.choose(phrases.REASON).format(P=self.person(), C=self.speaker.clock(self.rng.randrange(360, 1380, 15)))

    def caution(self):
        """A line that must not become a fact, with the lists in which it may turn up."""
        name = self.rng.choice(self.loads).name
        others = [l.name for l in self.loads if l.name != name]
        group, lists = self.rng.choices([(phrases.VAGUE, ["unread"]), (phrases.BEYOND, ["unread"]), (phrases.CONDITION, ["unread"]),
                                         (phrases.NEGATED, ["unread", "unneeded"]), (phrases.HALF, ["unread"]),
                                         (phrases.LATEST_START, ["unread"])], [3, 3, 1, 3, 1, 1])[0]
        options = [p for p in group if others or "{O}" not in p]
        phrase = self.choose(options)
        point = self.point(60, DAY - 5)
        said = self.speaker.moment(point)
        start = self.rng.randrange(0, DAY, 30)
        if said is None:
            raise ValueError("this point cannot be said")
        text = self.fill(phrase, name, self.rng.choice(others) if others else None, T=said,
                         B=self.speaker.span(start, start + 120, "between"), min=self.speaker.minutes(90), kwh="0.9 kWh")
        entry = {"lists": lists}
        if group is phrases.CONDITION:
            entry["tolerated"] = Fact("finish_by", name, end=point)
        elif group is phrases.LATEST_START:
            entry["tolerated"] = Fact("finish_by", name, end=point + self.load(name).minutes)
            entry["enough"] = True
        return Line(text, caution=entry)


def capital(text):
    return text[:1].upper() + text[1:]


def whole(text):
    """A sentence: upper case at the start, and 'p.m.' brings its own full stop."""
    return capital(text.removesuffix(".") if text.endswith("m..") else text)


def lower(text):
    """Within a sentence; names and currencies keep their capitals."""
    return text[:1].lower() + text[1:] if text.startswith(("The ", "Our ", "It ", "From ", "Between ", "No ", "So ")) else text


def private_words(house):
    """Every word of the household that must not turn up outside."""
    words = set(house.people) | set(house.idle_named) | {"4711", "5550134", "tulip", "Whiskers", "48213"}
    for load in house.loads:
        words |= {load.name, *load.aliases}
    return sorted(words)
