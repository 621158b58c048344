# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""The ways in which people write clock times, days, durations, energies and prices."""
import re
from decimal import Decimal

from .truth import DAY

WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
HOURS = ["twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"]
TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}
STYLES = [("24", 30), ("24 short", 12), ("24 dotted", 8), ("pm", 16), ("pm tight", 14), ("PM", 5),
          ("p.m.", 6), ("pm dotted", 6)]


def pick_style(rng):
    names, weights = zip(*STYLES)
    return rng.choices(names, weights)[0]


def words(clock):
    """'half past six in the evening', or None where nobody would say it so."""
    hour, minute = divmod(clock, 60)
    if hour % 12 == 0 or (hour % 12 == 11 and minute > 30):
        return None
    this, following = HOURS[hour % 12], HOURS[(hour + 1) % 12]
    said = {0: this + " o'clock", 15: "quarter past " + this, 30: "half past " + this,
            45: "quarter to " + following, 10: "ten past " + this, 20: "twenty past " + this,
            40: "twenty to " + following, 50: "ten to " + following}.get(minute)
    return said and said + " " + part_of_day(clock)


def part_of_day(clock):
    if clock < 12 * 60:
        return "in the morning"
    if clock < 18 * 60:
        return "in the afternoon"
    return "in the evening" if clock < 22 * 60 else "at night"


class Speaker:
    """One person's habits for one text."""

    def __init__(self, rng, now, weekday=None, chatty=False):
        self.rng, self.now, self.weekday, self.chatty = rng, now, weekday, chatty
        self.style = pick_style(rng)
        self.word_share = 0.3 if chatty else 0.04
        self.noon_share = rng.choice([0, 0, 0.5, 1])
        self.zeros = rng.choice([True, False])
        self.unit = rng.choice(["min", "min", "minutes", "minutes", "mixed", "hours", "mins"])
        self.energy_unit = rng.choices(["kWh", "KWh", "kilowatt hours", "kwh"], [90, 3, 4, 3])[0]
        self.shares_half = rng.random() < 0.3

    def clock(self, clock, ends=False):
        """A time of day; ends says that it closes a range, where midnight may be 24:00."""
        clock %= DAY
        if clock in (0, 720) and self.rng.random() < self.noon_share:
            return "midnight" if clock == 0 else self.rng.choice(["noon", "noon", "midday"])
        if self.rng.random() < self.word_share:
            said = words(clock)
            if said:
                return said
        return self.digits(clock, ends)

    def digits(self, clock, ends=False):
        hour, minute = divmod(clock, 60)
        if self.style == "24":
            return "24:00" if ends and clock == 0 and self.zeros else f"{hour:02d}:{minute:02d}"
        if self.style == "24 short":
            return f"{hour}:{minute:02d}"
        if self.style == "24 dotted":
            return f"{hour:02d}.{minute:02d}"
        mark = "am" if hour < 12 else "pm"
        dot = "." if self.style == "pm dotted" else ":"
        body = str(hour % 12 or 12) + (f"{dot}{minute:02d}" if minute or self.zeros else "")
        if self.style == "p.m.":
            return f"{body} {mark[0]}.m."
        if self.style == "PM":
            return f"{body} {mark.upper()}"
        return body + ("" if self.style in ("pm tight", "pm dotted") else " ") + mark

    def moment(self, after_now, clock_first=False):
        """A point in time, with a word for its day now and then, and always where the bare clock would mislead."""
        clock = (self.now + after_now) % DAY
        day = (self.now + after_now) // DAY
        said = self.clock(clock)
        must = not 0 < after_now <= DAY or (after_now == DAY)
        if self.now < 4 * 60 or clock < 4 * 60:
            return None if must else said
        if not must and self.rng.random() > 0.22:
            return said
        named = any(said.endswith(x) for x in ("morning", "afternoon", "evening", "night"))
        days = self.day_words(day, clock)
        if not days:
            return None if must else said
        word = self.rng.choice(days)
        if named:
            base = said.rsplit(" ", 3)[0] if " in the " in said else said.rsplit(" ", 2)[0]
            part = part_of_day(clock).split()[-1]
            told = {0: "this " + part, 1: "tomorrow " + part}.get(day)
            if part == "night":
                told = {0: "tonight", 1: "tomorrow night"}.get(day)
            return f"{base} {told}" if told else None if must else said
        if clock_first or self.rng.random() < 0.5:
            on = "on " if word in WEEKDAYS or word.split()[0] in WEEKDAYS else ""
            return f"{said} {on}{word}"
        return self.rng.choice([f"{word} {said}", f"{word} at {said}"])

    def day_words(self, day, clock):
        out = []
        part = part_of_day(clock).split()[-1]
        if day == 0:
            out += ["today"] + (["tonight"] if clock >= 18 * 60 else ["this " + part] if part != "night" else [])
        elif day == 1:
            out += ["tomorrow", "tomorrow " + part] if part != "night" or clock > 720 else ["tomorrow"]
        if self.weekday is not None and day:
            name = WEEKDAYS[(self.weekday + day) % 7]
            out += [name, name + " " + part] if part != "night" else [name]
        return out

    def span(self, start, end, form):
        """A range in one of the forms: dash, from, between."""
        a, b = self.pair(start, end, words_fit=form != "dash")
        if form == "dash":
            dash = self.rng.choice(["-", "-", " - ", "–", " – ", " to "])
            return f"{a}{dash}{b}"
        if form == "between":
            return f"between {a} and {b}"
        return "from " + a + self.rng.choice([" to ", " to ", " until ", " till "]) + b

    def pair(self, start, end, words_fit):
        """Both ends said alike: nobody writes '15:00-three o'clock'."""
        if words_fit and self.chatty and self.rng.random() < 0.15:
            a, b = words(start), words(end)
            if a and b:
                return a, b
        share, self.word_share = self.word_share, 0
        a, b = self.clock(start), self.clock(end, ends=True)
        self.word_share = share
        if self.shares_half and start // 720 == end // 720 and start % 720 and end % 720 and start < end and "m" in self.style.lower():
            a = a[:re.search(r"[ap]\.?m", a, re.I).start()].rstrip()
        return a, b

    def minutes(self, count):
        """A duration."""
        hours, rest = divmod(count, 60)
        plain = [f"{count} min", f"{count} minutes"]
        if self.unit == "min":
            return plain[0]
        if self.unit == "minutes":
            return plain[1]
        if self.unit == "mins":
            return f"{count} mins"
        many = [f"{hours} h", f"{hours} hrs" if hours > 1 else f"{hours} hr", f"{hours} hours" if hours != 1 else "1 hour"] if hours and not rest else []
        if hours and rest:
            noun = "hour" if hours == 1 else "hours"
            many += [f"{hours}h{rest:02d}", f"{hours} h {rest}", f"{hours} h {rest} min",
                     f"{hours} {noun} {rest} minutes", f"{hours} {noun} and {rest} minutes"]
        if rest in (15, 30, 45) and hours:
            many.append(f"{Decimal(count) / 60} hours")
        if self.chatty:
            many += self.spoken(hours, rest)
        return self.rng.choice(many or plain)

    def spoken(self, hours, rest):
        number = HOURS[hours % 12]
        if rest == 30 and hours == 0:
            return ["half an hour"]
        if rest == 45 and hours == 0:
            return ["three quarters of an hour"]
        if rest == 30 and hours == 1:
            return ["an hour and a half", "one and a half hours", "ninety minutes"]
        if rest == 30 and hours < 12:
            return [f"{number} and a half hours"]
        if rest == 0 and hours == 1:
            return ["an hour", "one hour"]
        if rest == 0 and 0 < hours < 12:
            return [f"{number} hours"]
        return []

    def energy(self, watt_hours, minutes):
        """An energy, or a power that gives it over the duration."""
        kilo = plain_number(Decimal(watt_hours) / 1000)
        roll = self.rng.random()
        if roll < 0.08 and watt_hours < 1000:
            return f"{watt_hours} Wh"
        if roll < 0.1 and watt_hours >= 1000:
            return f"{watt_hours} Wh"
        space = " " if self.rng.random() < 0.85 else ""
        return f"{kilo} {self.energy_unit}" if self.energy_unit[0] == "k" and len(self.energy_unit) > 3 else f"{kilo}{space}{self.energy_unit}"

    def power(self, watt_hours, minutes):
        """The even power in kW or W when it is a round number, else None."""
        if 60 * watt_hours % minutes:
            return None
        watts = 60 * watt_hours // minutes
        if watts % 50:
            return None
        if watts < 1000 or self.rng.random() < 0.2:
            return f"{watts} W"
        return f"{plain_number(Decimal(watts) / 1000)} kW"


def plain_number(number):
    return format(Decimal(number).normalize(), "f")


class Money:
    """One currency with the forms that people use for it; prices are whole hundredths or tenths of them."""
    KINDS = {
        "dollar": ["${main}", "${main}", "{main} $", "{cents} cents", "{cents}c", "{cents}¢", "USD {main}"],
        "euro": ["€{main}", "€{main}", "{main} €", "{cents} ct", "{cents} ct", "{cents} cents", "{main} EUR", "{main} euros"],
        "pound": ["£{main}", "£{main}", "{cents}p", "{cents}p", "{cents} p", "{cents} pence"],
        "krone": ["{main} kr", "{main} kr", "kr {main}", "{main} kroner", "{main} NOK"],
    }

    def __init__(self, rng):
        self.kind = rng.choice(["dollar", "dollar", "euro", "euro", "euro", "pound", "pound", "krone"])
        self.form = rng.choice(self.KINDS[self.kind])
        self.per = rng.choice(["/kWh", "/kWh", " per kWh", " per kWh", " a kWh", " / kWh", " for a kWh"])
        self.drop_per = False

    def draw(self, rng):
        if self.kind == "krone":
            return Decimal(rng.randrange(60, 420, 5)) / 100
        if rng.random() < 0.15:
            return Decimal(rng.randrange(80, 480, 5)) / 1000
        return Decimal(rng.randrange(8, 48)) / 100

    def say(self, price, per=True):
        cents = plain_number(price * 100)
        main = format(price, "f") if len(format(price, "f").split(".")[-1]) >= 2 else f"{price:.2f}"
        return self.form.format(main=main, cents=cents) + (self.per if per and not self.drop_per else "")
