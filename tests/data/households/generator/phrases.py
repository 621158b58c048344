# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""How people state each kind of fact.

{M} the machine with its article, {m} without, {O} the other machine, {T} a time, {t} a time with the clock first,
{F} 'from A to B', {B} 'between A and B', {D} 'A-B', {A} and {Z} the two ends, {P} a person, {min} a duration,
{kwh} an energy, {kw} a power, {about} a hedge or nothing.
"""

NOW = ["It is {C} now", "Now: {C}", "Current time: {C}", "It is {C}.", "It's {C}.", "It's {C} now.", "Time now: {C}",
       "Right now it is {C}.", "The time is {C}.", "The time is now {C}.", "At the moment it is {C}.", "Time: {C}",
       "The clock says {C}.", "It's just {C}.", "The kitchen clock shows {C}.", "Now it is {C}"]
NOW_DAY = ["It is {W}, {C}.", "It is {C} on {W}.", "Now: {W} {C}", "It's {W}, {C}.", "Today is {W} and it is {C}.",
           "Current time: {W}, {C}", "It is {W} and the time is {C}."]

DEADLINE = [
    "{M} must be finished by {T}", "{M} has to be done by {T}", "{M} needs to be ready by {T}", "{M} must be done before {T}",
    "{P} wants {M} done before {T}", "{P} needs {M} finished by {T}", "{M} should be done by {T}", "{M} has to finish by {T}",
    "{M} must finish before {T}", "{M} has to be through by {T}", "{M} must be ready at {t} at the latest",
    "{M} has to be finished no later than {T}", "{M}: must be done by {T}", "{M}: deadline {T}", "{M}: ready by {T}",
    "{M} - finish by {T}", "Finish {M} by {T}", "I need {M} done by {T}", "We need {M} finished before {T}",
    "Please have {M} done by {T}", "By {T} {M} has to be done", "By {T}, {M} must be finished", "Make sure {M} is done by {T}",
    "Make sure that {M} has finished by {T}", "Get {M} done before {T}", "{M} should have finished by {T}",
    "{M} must be complete by {T}", "{M} must be over by {T}", "{M} is needed by {T}", "{P} needs {M} ready by {T}",
    "{P} would like {M} to be done by {T}", "Deadline for {M}: {T}", "{M} has to end before {T}",
    "{M} has got to be done by {T}", "{M} needs to finish by {T}", "{M} needs to be finished by {T} at the latest",
    "It is important that {M} is done by {T}", "{M}, done by {T}", "{M} should be ready before {T}", "Latest finish for {M}: {T}",
    "{M} may not finish later than {T}", "{M} must not finish after {T}", "Have {M} ready by {T}", "{P} expects {M} to be ready by {T}",
    "{M} must have ended by {T}", "{P} insists that {M} is finished by {T}", "{M} will be needed at {t}, so it must be done by then",
]
EARLIEST = [
    "Don't start {M} before {T}", "{M} can't start before {T}", "{M} is only free from {T}", "{M} cannot start before {T}",
    "{M} must not start before {T}", "{M} may start from {T}", "{M} can start at {t} at the earliest", "{M}: not before {T}",
    "{M}: earliest start {T}", "Earliest start for {M}: {T}", "{M} is available from {T}", "{M} is only available after {T}",
    "{M} is free from {T} on", "Do not run {M} before {T}", "{M} can only start after {T}", "{M} may not run before {T}",
    "{M} is in use until {T}", "{M} is occupied until {T}", "Wait until {T} before starting {M}", "Wait with {M} until {T}",
    "{M} has to wait until {T}", "{M} should not start earlier than {T}", "Not before {T}: {M}", "Hold {M} until {T}",
    "{M} can run from {T}", "{M} can run any time after {T}", "{M} becomes free at {t}", "{M} is not available until {T}",
    "{M} won't be free until {T}", "Never start {M} before {T}", "{M} shouldn't begin before {T}", "{M} will be ready to start at {t}",
    "{M} cannot be started until {T}", "No {m} before {T}", "Start {M} no earlier than {T}", "{P} is using {M} until {T}",
]
WINDOW = [
    "{M} must not run {F}", "{M} must not run {B}", "Don't run {M} {B}", "{M} has to stay off {B}", "{M} must stay off {F}",
    "No {m} {B}", "No {m} {F}", "Keep {M} off {F}", "{M} should be off {B}", "{M} must be quiet {F}", "{M} may not run {B}",
    "{M} can't run {B}", "{M} cannot be on {B}", "{M}: off {D}", "{M}: not {D}", "{M}: not {B}", "{M}: quiet time {D}",
    "Please don't run {M} {F}", "{M} is not allowed to run {B}", "Never run {M} {B}", "Avoid running {M} {B}",
    "Leave {M} off {F}", "{M} has to be silent {F}", "{P} does not want {M} on {B}", "{M} should not be running {B}",
    "{M} shouldn't run {F}", "{M} has to rest {F}", "{B}, {M} has to be off", "{F}, {M} must not run", "Do not use {M} {B}",
    "{M} is off limits {B}", "No running {M} {F}", "Blocked for {M}: {D}", "{M} is blocked {F}", "{P} asks for no {m} {B}",
    "Quiet hours for {M}: {D}", "We don't want {M} running {B}", "{M} isn't allowed {B}",
]
OPEN_WINDOW = [
    "{M} must not run after {T}", "{M} must not be running after {T}", "Don't run {M} after {T}", "No {m} after {T}",
    "{M} may not run after {T}", "{M} must not still be running after {T}", "From {T} on {M} must be off",
    "{M} has to be quiet after {T}", "{M} should not be running after {T}", "{M}: not after {T}",
    "{M} has to stay off after {T}", "{M} can't run past {T}", "{M} must be silent from {T} on",
]
HOUSE_WINDOW = [
    "Nothing may run {B}", "Quiet hours: {D}", "Nothing runs {F}", "No machines {B}", "No machine may run {F}",
    "Everything has to be off {B}", "All machines must be off {F}", "Quiet time {F}", "Nothing is allowed to run {B}",
    "No appliance may run {B}", "All appliances have to stay off {F}", "House rule: nothing runs {F}", "Nothing should run {B}",
    "Don't run anything {B}", "Keep everything off {F}", "We want quiet {F}", "The house has to be quiet {B}",
]
HOUSE_DEADLINE = [
    "Everything has to be finished by {T}", "All machines must be done by {T}", "Everything must be done before {T}",
    "All of it has to be finished by {T}", "All appliances must have finished by {T}", "Everything should be ready by {T}",
]
AFTER = [
    "{M} can only run after {O} is done", "{M} has to wait until {O} has finished", "{M} must wait for {O}",
    "{M} can only start once {O} is done", "Start {M} after {O}", "{M} comes after {O}", "{M} runs after {O}",
    "{M} goes after {O}", "{O} has to finish before {M} starts", "{O} must be done before {M} can start",
    "{M} may not start until {O} has finished", "{M} cannot start before {O} is finished", "Run {O} before {M}",
    "First {O}, then {M}", "{O} first, then {M}", "{M} needs {O} to be finished first", "Only start {M} when {O} is done",
    "{M} waits until {O} is through", "{M}: after {O}", "{M} follows {O}", "Don't start {M} until {O} is finished",
    "{M} only after {O}", "{O} has to run before {M}", "{M} can't begin until {O} is finished", "Once {O} is done, {M} can start",
    "{O} comes before {M}", "{M} depends on {O}, so {O} has to finish first",
]
LIMIT = [
    "All machines together may draw {kw} at most", "The house can take no more than {kw} at once", "Power limit: {kw}",
    "The main fuse allows {kw}", "No more than {kw} at the same time", "Our connection is limited to {kw}",
    "The whole house must stay under {kw}", "Together they must not draw more than {kw}", "Maximum power for the house: {kw}",
    "House limit {kw}", "The fuse trips above {kw}", "Everything together must not exceed {kw}",
    "At any time we can draw at most {kw}", "We must not use more than {kw} at once",
]
RUN = [
    "{M}: {about}{min}, {about}{kwh}", "{M} takes {about}{min} and uses {about}{kwh}", "{M}: runtime {min}, energy {about}{kwh}",
    "{M}: {about}{min}, {kwh}, available now", "{M}: {about}{min}, {about}{kwh}, free now", "{M} - {min} - {kwh}",
    "{M} ({min}, {kwh})", "{M} runs for {about}{min} and needs {about}{kwh}", "{M}: duration {min}, consumption {kwh}",
    "{M}: {kwh} in {min}", "{M}: {min} / {kwh}", "{M} needs {about}{kwh} over {min}", "{M}, {min}, {kwh}", "{M} = {min}, {kwh}",
    "{M} takes {min} and needs {kwh}", "{M} runs {min} and uses {kwh}", "{M} uses {about}{kwh} and takes {about}{min}",
    "{M}: {kwh}, {min}", "{M} needs {min} and {kwh}", "{M}: takes {about}{min}, uses {about}{kwh}", "{M}: time {min}; energy {kwh}",
    "One run of {M} takes {min} and {kwh}", "{M} lasts {about}{min} and consumes {about}{kwh}", "{M} - {about}{min}, {about}{kwh}",
    "{M}: {min}, {kwh} in total", "{M} consumes {kwh} in {min}", "{M} needs {kwh} and {about}{min}",
    "{M} is done in {min} and takes {kwh}", "A run of {M} lasts {min} and uses {kwh}", "{M} will take {min} and {kwh}",
    "{M} -> {min}, {kwh}", "{M} usually takes {about}{min}, using {about}{kwh}", "It takes {M} {min} and {kwh}",
]
RUN_POWER = [
    "{M}: {min} at {kw}", "{M} draws {kw} for {min}", "{M} runs for {min} at {kw}", "{M} takes {min} and draws {kw}",
    "{M}: {kw} for {min}", "{M}: {min}, {kw}", "{M} runs {min} with {kw}",
]
ABOUT = ["about ", "about ", "about ", "around ", "roughly ", "approx. ", "~", "ca. ", "some ", "approximately "]

# One statement about two machines.
PAIR_DEADLINE = ["{M} and {O} must be done by {T}", "{M} and {O} have to be finished by {T}", "Both {M} and {O} need to be ready by {T}",
                 "{M} and {O}: done by {T}", "{P} needs {M} and {O} finished by {T}", "By {T}, {M} and {O} must be done"]
PAIR_WINDOW = ["{M} and {O} must not run {B}", "Neither {M} nor {O} may run {B}", "Don't run {M} or {O} {F}",
               "{M} and {O} have to stay off {B}", "Keep {M} and {O} off {F}", "{M} and {O} are not allowed {B}"]

# The second half of a line whose first half named the machine.
DEADLINE_IT = ["it must be finished by {T}", "it has to be done by {T}", "it needs to be ready before {T}", "it must be done by {T}"]
EARLIEST_IT = ["it can't start before {T}", "it is only free from {T}", "it must not start before {T}", "it can only start after {T}"]
WINDOW_IT = ["it must not run {B}", "it has to stay off {F}", "it must be off {B}", "it may not run {F}"]
RUN_IT = ["It takes {about}{min} and uses {kwh}", "It runs for {min} and needs {about}{kwh}", "It needs {min} and {kwh}",
          "It uses {kwh} in {min}"]

REASON = [
    "because {P} sleeps lightly", "since it stands next to the bedrooms", "because the kids need it clean", "the baby sleeps lightly",
    "{P} works the early shift at the hospital", "otherwise {P} gets grumpy", "our tenant in the annex pays half",
    "because {P} has choir practice", "the neighbours below complain about the noise", "as {P} asked",
    "so that {P} can sleep", "because {P} has visitors", "or the cat hides under the sofa", "because we promised {P}",
    "since the walls are thin", "because {P} has to leave at {C}", "{P} gets up at {C}", "because dinner is at {C}",
    "as the bus leaves at {C}", "since {P} comes home around {C}", "because that is when {P} naps", "as always",
    "because {P} needs it for school", "it is loud", "otherwise the hall smells of soap", "for {P}'s birthday",
]
DISTRACT = [
    "The spare key is with {P}.", "{P} is away until Sunday.", "{P} finished the crossword at breakfast.",
    "The {idle} finished at {C} and sits on its dock at 78%.", "The {idle} ran this morning and is charged to 78 %.",
    "{P} sleeps lightly.", "Dinner is at {C}.", "{P} has choir practice on Tuesdays.", "The bins go out on Thursday.",
    "The door code is 4711.", "{P}'s number is 0171 5550134.", "The Wi-Fi password is tulip-9023.",
    "We like our bread dark.", "The {idle} is broken and unplugged.", "{P} turned seven last week.", "The cat is called Mr. Whiskers.",
    "The meter reading was 48213 on Monday.", "{P} takes the bus at {C}.", "The windows were cleaned yesterday.",
    "Last month we paid 84 for electricity.", "{P} watches the news at {C}.", "The {idle} usually runs after lunch.",
    "There is cake in the fridge.", "{P} borrowed the ladder.", "The thermostat is set to 20 degrees.",
    "The post comes around {C}.", "{P} is allergic to nuts.", "The garden hose leaks a little.", "School starts again in 9 days.",
    "The {idle} stays where it is.",
]
HEADINGS = {
    "facts": ["Household memory:", "Notes:", "Rules:", "What matters:", "Good to know:", "# Notes", "Our rules", "HOUSE RULES", "## Rules",
              "Who needs what", "Remember:", "Things to keep in mind:", "Constraints:", "**Notes**", "Wishes:", "== House rules =="],
    "devices": ["Device facts:", "Devices:", "Machines:", "Appliances:", "# Devices", "MACHINES", "## Appliances", "What they use:",
                "**Devices**", "The machines", "Running times:", "Consumption:", "== Devices =="],
    "prices": ["Tariff:", "Electricity prices:", "Prices:", "# Tariff", "TARIFF", "## Prices", "What we pay:", "Electricity:",
               "**Tariff**", "Power prices", "Our tariff:", "Cost of electricity:", "== Tariff =="],
}
BULLETS = ["- ", "- ", "- ", "* ", "* ", "• ", "", "", "1. ", "1) ", "– ", "  - ", "+ "]

BAND = ["{D}: {price}", "{D}: {price}", "{D}: {price}", "{F}: {price}", "{D} {price}", "{D} = {price}", "{price} {F}", "{price} {B}",
        "{D} - {price}", "{B}: {price}", "{D}  {price}", "{price}: {D}", "{F} it costs {price}", "{F} we pay {price}", "{D} → {price}",
        "{B} electricity costs {price}", "{D} at {price}"]
ONE_LINE = ["Electricity costs {list}", "Tariff: {list}", "Prices: {list}", "We pay {list}", "Power is {list}", "Our tariff is {list}",
            "The price is {list}", "Electricity is {list}"]
FLAT = ["Electricity costs {price} all day", "Flat rate: {price}", "We pay {price} around the clock", "Tariff: {price}, day and night",
        "Electricity is {price} at all times", "The price is always {price}", "Tariff: {price} flat", "One price all day: {price}"]
OTHERWISE = ["otherwise {price}", "{price} otherwise", "{price} the rest of the time", "{price} at all other times",
             "the rest of the day {price}", "else {price}", "all other hours {price}", "{price} for the rest of the day"]

# Statements that no problem can hold, or that say nothing certain. Each line must be listed, and nothing made of it.
VAGUE = [
    "{M} should run sometime in the evening.", "{M} should not finish too late.", "{M} has to be done soon.",
    "It would be nice if {M} ran a bit later.", "{M} ought to run when it is cheap, but not at an odd hour.",
    "{M} must be finished before {P} comes home.", "{M} has to be done by bedtime.", "{M} must not run while {P} is asleep.",
    "{M} should be done by breakfast.", "{M} must be finished by seven or eight.", "{M} can't start until {P} is back.",
]
BEYOND = [
    "{M} must start at exactly {T}.", "{M} has to run twice today.",
    "{M} may only run when the sun shines.", "{M} should run every second day.",
    "We don't want to spend more than 2 in total today.", "{M} and {O} have to start together.",
    "{M} should run at half power after {T}.",
    "{M} should be done by {T} or by noon on Sunday, whichever is cheaper.",
    "{M} must run for at least two more rounds before {T}.",
]
# No constraint is stated: nothing may be made of it, and either list is right.
NEGATED = [
    "{M} does not have to be finished by {T}.", "{M} doesn't need to be done by {T}.", "{M} need not be ready by {T}.",
    "There is no need to have {M} done by {T}.", "It does not matter whether {M} is done by {T}.",
    "{M} used to have to be done by {C}, but no longer.", "{M} no longer has to stay off {B}.", "{M} may run {B} after all.",
    "{M} may well start before {C}.", "{M} doesn't have to wait until {T}.", "Last week {M} had to be done by {C}.",
    "Yesterday {M} was finished by {C}.", "Nobody minds if {M} runs {B}.", "{M} needn't wait for {O}.",
    "{P} asked whether {M} has to be done by {T}; it does not.",
]
# The fact is stated under a condition: it may be kept, since that is the careful side, but the line must be listed.
CONDITION = ["If {P} is home, {M} must be done by {T}.", "{M} has to be done by {T}, unless {P} stays out.",
             "{M} must be finished by {T} if it rains.", "When {P} visits, {M} must be done by {T}."]
# A latest start is a deadline for whoever adds the duration; whoever does not must list it.
LATEST_START = ["{M} must have started by {T}.", "{M} must not start after {T}.", "Start {M} no later than {T}."]
HALF = ["The {idle} uses about {kwh}.", "The {idle} takes {min}.", "{Idle}: {kwh} a day", "{Idle}: {min}"]
