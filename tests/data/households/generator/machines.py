# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Machines, what people call them, and how they ask about them."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Machine:
    names: tuple          # in a list of devices, the first is the usual one
    others: tuple         # what the same household says elsewhere
    minutes: range
    watt_hours: range
    asks: tuple = ()      # verb phrases for a question
    done: tuple = ()      # own sentences for a deadline, {T} is the time
    content: str = ""     # what these sentences call it


def machine(names, others, minutes, watt_hours, asks=(), done=(), content=""):
    return Machine(tuple(names), tuple(others), range(*minutes), range(*watt_hours), tuple(asks), tuple(done), content)


MACHINES = [
    machine(["dishwasher"], [], (60, 185, 5), (700, 1500, 50), ["wash the dishes", "do the dishes"],
            ["The dishes have to be clean by {T}", "We need the dishes done by {T}"], "dishes"),
    machine(["washing machine", "washer"], ["washer", "washing machine"], (40, 150, 5), (450, 1250, 50),
            ["do the laundry", "do the washing"], ["The laundry has to be done by {T}", "The washing must be finished by {T}"], "laundry"),
    machine(["tumble dryer", "dryer"], ["dryer", "tumble dryer"], (45, 130, 5), (900, 2800, 50),
            ["dry the clothes", "dry the laundry"], []),
    machine(["EV charger", "EV", "electric car", "car charger", "car"], ["car", "EV", "electric car"], (90, 420, 15),
            (4000, 28000, 500), ["charge the car", "charge the EV", "plug in the car"],
            ["The car has to be charged by {T}", "The car must be full by {T}", "We need the car fully charged by {T}",
             "The car needs to be charged before {T}", "Charge the car by {T}"], "car"),
    machine(["e-bike charger", "e-bike", "bike charger"], ["e-bike"], (120, 300, 15), (300, 700, 50),
            ["charge the e-bike"], ["The e-bike has to be charged by {T}", "The e-bike must be full by {T}"], "e-bike"),
    machine(["water heater", "hot water tank", "immersion heater"], [], (60, 200, 5), (1500, 6500, 50), ["heat the water"],
            ["The water has to be hot by {T}"], "water"),
    machine(["heat pump"], [], (60, 260, 5), (1200, 6500, 50)),
    machine(["pool pump"], ["pump"], (90, 300, 5), (600, 2600, 50)),
    machine(["oven"], [], (35, 130, 5), (700, 2400, 50)),
    machine(["bread maker", "bread machine"], [], (150, 245, 5), (300, 600, 50), ["bake the bread"],
            ["The bread has to be ready by {T}"], "bread"),
    machine(["slow cooker"], [], (180, 360, 5), (500, 1200, 50)),
    machine(["dehumidifier"], [], (60, 300, 5), (250, 900, 50)),
    machine(["sauna", "sauna heater"], ["sauna"], (60, 150, 5), (4000, 14000, 250), ["heat the sauna"]),
    machine(["hot tub"], [], (90, 240, 5), (2500, 8000, 250), ["heat the hot tub"]),
    machine(["kiln"], [], (180, 420, 15), (6000, 18000, 500), ["fire the kiln"]),
    machine(["3D printer"], [], (60, 300, 5), (100, 600, 50)),
    machine(["floor heating", "underfloor heating"], ["floor heating"], (90, 240, 15), (1500, 6000, 250)),
    machine(["pond pump"], [], (60, 240, 15), (200, 900, 50)),
    machine(["air conditioner"], [], (60, 240, 15), (700, 3000, 50), [], []),
    machine(["water softener"], [], (30, 90, 5), (50, 200, 10)),
    machine(["ironing machine"], [], (30, 90, 5), (500, 1500, 50)),
    machine(["electric fireplace"], [], (60, 180, 5), (1500, 4000, 100)),
]

# Machines that are mentioned but never a load: no duration or no energy is ever stated for them.
IDLE = ["robot vacuum", "coffee machine", "games console", "lawn mower robot", "fridge", "freezer", "toaster", "record player"]

PEOPLE = ["Maya", "Mark", "Aoife", "Hamid", "Olu", "Saskia", "Ingrid", "Tomasz", "Kenji", "Dmitri", "Beatriz", "Lena", "Priya",
          "Jonas", "Noor", "Grandma Edith", "Mrs. Okafor", "Uncle Bao", "Wanda", "Fatou", "Mateo", "Yusuf", "Clara", "Henrik",
          "Leila", "Anselm", "Rosalind", "Bartholomew", "Xiu", "Paloma", "Gareth", "Zofia", "Emre", "Linnea", "Ravi", "Siobhan",
          "Dr. Albrecht", "Aunt Petronella", "Mr. Castellano", "Thandiwe"]

ASKS = ["Should {M} run now or later?", "When should I run {M}?", "Now or later for {M}?", "Is now a good time for {M}?",
        "When should {M} run?", "Should I start {M} now?", "Should I start {M} now or wait?", "Can {M} wait?",
        "What is the best time to run {M}?", "When is it cheapest to run {M}?", "Shall I switch on {M} now or later?",
        "Do I turn on {M} now or later?", "When is the best moment for {M}?", "Is it better to run {M} now or tonight?",
        "Run {M} now or later?", "Would it be cheaper to run {M} later?", "Should we wait with {M}?",
        "{M}: now or later?", "At what time should {M} start?", "Does it pay to wait with {M}?",
        "Better to start {M} now, or hold off?", "When do I start {M}?"]
ASK_VERB = ["Should I {V} now or later?", "When should I {V}?", "Is now a good time to {V}?", "When is it cheapest to {V}?",
            "Should we {V} now or wait?", "What is the best time to {V}?", "Would it be better to {V} later?"]
