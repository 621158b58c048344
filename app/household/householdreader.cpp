// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "householdreader.h"

#include "askednames.h"
#include "clausereader.h"
#include "clock.h"
#include "columnunits.h"
#include "grammar.h"
#include "machinefinder.h"
#include "mentionfinder.h"
#include "missedrules.h"
#include "nowguess.h"
#include "openclocks.h"
#include "phrasebuilder.h"
#include "phrasereader.h"
#include "preparedtext.h"
#include "questionfinder.h"
#include "records.h"
#include "tariffreader.h"
#include "textmemory.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr int daysOfWeek = 7;
constexpr size_t mostMachines = 40;
constexpr qint64 mostMinutes = 4320;
constexpr qint64 mostWattHours = 200'000;
constexpr qint64 highestPrice = 1'000'000'000'000;

QDateTime roundedUp(const QDateTime &clock)
{
    const QTime time = clock.time();
    const QDateTime minute(clock.date(), QTime(time.hour(), time.minute()), clock.timeSpec());
    return time.second() > 0 || time.msec() > 0 ? minute.addSecs(60) : minute;
}

/// The days from \a today to the next \a weekday, where today counts only for a time after \a now.
int daysUntil(int weekday, int today, int minutes, int now)
{
    const int days = (weekday - today + daysOfWeek) % daysOfWeek;
    return days == 0 && minutes <= now ? daysOfWeek : days;
}

/// Reads one text, from words to Household.
class ReadingRun
{
public:
    ReadingRun(const Grammar &grammar, const PhrasePatterns &patterns, PreparedText text,
               const PrivateText &question, const QDateTime &clock)
        : m_grammar(grammar), m_patterns(patterns), m_prepared(std::move(text)),
          m_question(prepare(question.reveal(), grammar, 0)), m_clock(clock),
          m_findings(m_prepared.text), m_questionFindings(m_question.text)
    {}

    Result<Reading, ReadingFailure> run()
    {
        if (std::all_of(m_prepared.sentences.begin(), m_prepared.sentences.end(),
                        [](const Sentence &s) { return s.items.empty(); })) {
            return fail({.kind = ErrorKind::EmptyText});
        }
        findMachines();
        readSentences();
        const Result<QuestionFinder::Found> target = findTarget();
        if (const std::optional<Error> error = firstError(target)) {
            return fail(*error);
        }
        return assemble(*target);
    }

    /// The minute of the day that the text says it is; after run().
    std::optional<int> statedNow() const
    {
        return m_findings.now ? std::optional(m_findings.now->minutes % minutesPerDay)
                              : std::nullopt;
    }

    /// What was found of a text that gave no reading; after run().
    std::vector<MarkedFact> looseFacts()
    {
        for (size_t i = 0; i < m_findings.machines.size(); ++i) {
            m_findings.facts.push_back({.kind = FactKind::MachineName,
                                        .place = m_findings.machines[i].place,
                                        .machine = static_cast<int>(i)});
        }
        sort(m_findings.facts);
        return std::move(m_findings.facts);
    }

private:
    static void sort(std::vector<MarkedFact> &facts)
    {
        std::stable_sort(facts.begin(), facts.end(), [](const MarkedFact &a, const MarkedFact &b) {
            return a.place < b.place;
        });
    }

    Unexpected<ReadingFailure> fail(const Error &error) const
    {
        return Unexpected{ReadingFailure{.error = error, .lines = m_findings.book.lines()}};
    }

    void findMachines()
    {
        nameAsked(m_prepared.sentences, m_prepared.text, m_question.sentences, m_question.text,
                  m_grammar);
        for (const auto &[first, last] : readColumnUnits(m_prepared.sentences, m_prepared.text)) {
            m_findings.book.use(first, last);
        }
        PhraseReader::joinStretches(m_prepared.text, m_patterns, m_prepared.sentences);
        MachineFinder finder(m_prepared.text, m_grammar, m_prepared.sentences);
        m_findings.machines = finder.find();
        m_incomplete = finder.incomplete();
        const MentionFinder mentions(m_prepared.text, m_grammar, m_findings.machines);
        for (Sentence &sentence : m_prepared.sentences) {
            mentions.mark(sentence);
        }
        const MentionFinder asked(m_question.text, m_grammar, m_findings.machines);
        for (Sentence &sentence : m_question.sentences) {
            asked.mark(sentence);
        }
    }

    void readSentences()
    {
        PhraseReader spoken(m_prepared.text, m_patterns, m_findings);
        PhraseBuilder phrases;
        TariffReader tariff(m_prepared.text, m_grammar, m_prepared.sentences, m_findings);
        ClauseReader clauses(m_prepared.text, m_grammar, m_findings);
        NowGuess guess(m_grammar);
        Records records(m_prepared.text);
        for (Sentence &sentence : m_prepared.sentences) {
            if (sentence.withdrawn) {
                m_findings.book.leave(sentence.items.front().first, sentence.items.back().last);
                continue;
            }
            if (statesCurrent(sentence, m_prepared.text)) {
                m_findings.book.leave(sentence.items.front().first, sentence.items.back().last);
            }
            spoken.read(sentence);
            phrases.build(sentence);
            records.read(sentence);
            guess.look(sentence);
            tariff.read(sentence);
            clauses.read(sentence);
        }
        spoken.finish();
        tariff.finish();
        if (!m_findings.now) {
            // One of the clocks that seemed to ask nothing may have been the one that says it.
            for (const auto &[first, last] : m_findings.idle) {
                m_findings.book.leave(first, last);
            }
            takeGuess(guess);
        }
        m_household.tariff = tariff.bands();
        m_household.otherPrice = tariff.otherPrice();
        m_household.currency = tariff.currency();
        m_household.powerLimit = m_findings.powerLimit;
        m_household.ownPower = m_findings.ownPower;
        m_household.feedIn = m_findings.feedIn;
    }

    /// The line of a guess is told as well.
    void takeGuess(const NowGuess &guess)
    {
        if (const std::optional<Item> &clock = guess.clock()) {
            const Place place = m_findings.book.place(clock->first, clock->last);
            m_findings.now = {
                .minutes = clock->from.minutes, .weekday = clock->weekday, .place = place};
            m_findings.facts.push_back({.kind = FactKind::Now, .place = place, .machine = {}});
            m_findings.book.use(clock->first, clock->last);
            m_findings.book.leave(clock->first, clock->last);
        }
    }

    bool hasQuestionField() const { return !m_question.sentences.empty(); }

    Result<QuestionFinder::Found> findTarget() const
    {
        const PreparedText &asked = hasQuestionField() ? m_question : m_prepared;
        return QuestionFinder(asked, m_findings.machines, m_incomplete).find(hasQuestionField());
    }

    std::optional<Error> firstError(const Result<QuestionFinder::Found> &target) const
    {
        if (!target) {
            return target.error();
        }
        if (m_findings.machines.size() > mostMachines) {
            return Error{.kind = ErrorKind::TooManyLoads,
                         .place = m_findings.machines[mostMachines].place};
        }
        if (std::optional<Error> error = overCap()) {
            return error;
        }
        if (m_household.tariff.empty() && !m_household.otherPrice) {
            return Error{.kind = ErrorKind::NoPrices};
        }
        return std::nullopt;
    }

    std::optional<Error> overCap() const
    {
        for (const FoundMachine &machine : m_findings.machines) {
            for (const auto &[duration, energy] : machine.phases) {
                if (duration.value > mostMinutes || duration.value <= 0) {
                    return Error{.kind = ErrorKind::OverCap,
                                 .place = placeOf(duration),
                                 .otherPlace = {},
                                 .subject = QStringLiteral("minutes")};
                }
                if (energy.value > mostWattHours) {
                    return Error{.kind = ErrorKind::OverCap,
                                 .place = placeOf(energy),
                                 .otherPlace = {},
                                 .subject = QStringLiteral("wh")};
                }
            }
        }
        for (const TariffBand &band : m_household.tariff) {
            if (band.price.billionths > highestPrice || band.price.billionths < -highestPrice) {
                return Error{.kind = ErrorKind::OverCap,
                             .place = band.place,
                             .otherPlace = {},
                             .subject = QStringLiteral("per_kwh")};
            }
        }
        return std::nullopt;
    }

    Place placeOf(const FoundMachine::Quantity &quantity) const
    {
        return m_findings.book.place(quantity.firstToken, quantity.lastToken);
    }

    void setNow()
    {
        m_household.now = roundedUp(m_clock);
        if (!m_findings.now) {
            return;
        }
        const Findings::Now &now = *m_findings.now;
        QDate date = m_clock.date();
        const int weekday = now.weekday > 0 ? now.weekday : m_findings.today;
        if (weekday > 0) {
            // The nearest such day.
            const int ahead = (weekday - date.dayOfWeek() + daysOfWeek) % daysOfWeek;
            date = date.addDays(ahead > daysOfWeek / 2 ? ahead - daysOfWeek : ahead);
        }
        const int minutes = now.minutes % minutesPerDay;
        m_household.now = atMinuteOfDay(m_clock, date, minutes);
        m_household.nowIsStated = true;
        m_household.nowPlace = now.place;
    }

    void date(Moment &moment, int weekday) const
    {
        if (weekday > 0 && moment.basis == Moment::Basis::Clock) {
            const QTime now = m_household.now.time();
            moment.day = daysUntil(weekday, m_household.now.date().dayOfWeek(), moment.minutes,
                                   now.hour() * 60 + now.minute());
        }
    }

    HouseholdRule dated(const FoundRule &found) const
    {
        HouseholdRule rule = found.rule;
        if (auto *finish = std::get_if<FinishBy>(&rule.what)) {
            date(finish->moment, found.weekday);
        } else if (auto *start = std::get_if<StartFrom>(&rule.what)) {
            date(start->moment, found.weekday);
        } else if (auto *quiet = std::get_if<QuietTime>(&rule.what)) {
            if (quiet->to) {
                date(quiet->from, *quiet->to, found.weekday);
            } else {
                date(quiet->from, found.weekday);
            }
        } else if (auto *allowed = std::get_if<AllowedTime>(&rule.what)) {
            date(allowed->from, allowed->to, found.weekday);
        }
        return rule;
    }

    void date(Moment &from, Moment &to, int weekday) const
    {
        date(from, weekday);
        if (weekday > 0 && !to.day) {
            to.day = *from.day + (to.minutes <= from.minutes ? 1 : 0);
        }
    }

    Machine described(const FoundMachine &found) const
    {
        Machine machine{.name = found.name, .place = found.place, .phases = {}};
        for (const auto &[duration, energy] : found.phases) {
            machine.phases.push_back(
                {.duration = {.value = Minutes(duration.value), .place = placeOf(duration)},
                 .energy = {.value = {energy.value}, .place = placeOf(energy)}});
        }
        return machine;
    }

    Reading assemble(const QuestionFinder::Found &target)
    {
        setNow();
        m_household.question = target.words;
        m_household.target = target.machine;
        std::vector<MarkedFact> facts = std::move(m_findings.facts);
        for (size_t i = 0; i < m_findings.machines.size(); ++i) {
            m_household.machines.push_back(described(m_findings.machines[i]));
            // "Machine: dryer" names it, and the lines below say the rest.
            m_findings.book.useLine(m_findings.machines[i].place.line);
            if (m_findings.machines[i].several) {
                m_findings.book.leaveLine(m_findings.machines[i].place.line);
            }
            facts.push_back({.kind = FactKind::MachineName,
                             .place = m_findings.machines[i].place,
                             .machine = static_cast<int>(i)});
        }
        for (const FoundRule &rule : m_findings.rules) {
            m_household.rules.push_back(dated(rule));
        }
        facts.push_back(
            {.kind = FactKind::Target, .place = target.place, .machine = target.machine});
        sort(facts);
        markQuestionLine(target);
        leaveOtherQuestions(target);
        return Reading{.household = std::move(m_household),
                       .facts = std::move(facts),
                       .lines = m_findings.book.lines()};
    }

    /// One question is answered; that others were asked is told.
    void leaveOtherQuestions(const QuestionFinder::Found &target)
    {
        for (const Sentence &sentence : m_prepared.sentences) {
            if (sentence.items.empty() || !sentence.question || sentence.request ||
                !QuestionFinder::asksForTime(sentence)) {
                continue;
            }
            const Item &first = sentence.items.front();
            const Item &last = sentence.items.back();
            const bool same =
                m_findings.book.place(first.first, last.last).line <= target.place.line &&
                target.place.line <= m_findings.book.place(last.first, last.last).line;
            const bool other =
                std::any_of(sentence.items.begin(), sentence.items.end(), [&](const Item &item) {
                    return item.is(WordClass::MACHINE) &&
                           std::count(item.machines.begin(), item.machines.end(), target.machine) ==
                               0;
                });
            if (other && !same) {
                m_findings.book.leave(first.first, last.last);
            }
        }
    }

    void markQuestionLine(const QuestionFinder::Found &target)
    {
        if (!hasQuestionField()) {
            m_findings.book.useLine(target.place.line);
        }
    }

    const Grammar &m_grammar;
    const PhrasePatterns &m_patterns;
    PreparedText m_prepared;
    PreparedText m_question;
    QDateTime m_clock;
    Findings m_findings;
    Findings m_questionFindings;
    std::vector<FoundMachine> m_incomplete;
    Household m_household;
};

} // namespace

namespace
{

/// Reads the text again where the time that it tells settles clocks which were open before.
Understanding understand(const Grammar &grammar, const PhrasePatterns &patterns, PreparedText text,
                         const PrivateText &question, const QDateTime &clock)
{
    const bool open = hasOpenClocks(text.sentences);
    PreparedText again = open ? text : PreparedText{};
    auto run = std::make_unique<ReadingRun>(grammar, patterns, std::move(text), question, clock);
    Understanding understanding{.reading = run->run(), .looseFacts = {}};
    const std::optional<int> now = run->statedNow();
    if (open && now && settleOpenClocks(again.sentences, *now)) {
        run = std::make_unique<ReadingRun>(grammar, patterns, std::move(again), question, clock);
        understanding.reading = run->run();
    }
    if (!understanding.reading) {
        understanding.looseFacts = run->looseFacts();
    }
    return understanding;
}

} // namespace

HouseholdReader::HouseholdReader(const QString &language)
    : m_grammar(std::make_unique<const Grammar>(language)),
      m_patterns(std::make_unique<const PhrasePatterns>(language))
{}

HouseholdReader::~HouseholdReader() = default;

Result<Reading, ReadingFailure> HouseholdReader::read(const PrivateText &text,
                                                      const PrivateText &question,
                                                      const QDateTime &clock) const
{
    return understand(*m_grammar, *m_patterns, prepare(text.reveal(), *m_grammar), question, clock)
        .reading;
}

Understanding HouseholdReader::readAgain(const PrivateText &text, const PrivateText &question,
                                         const QDateTime &clock, TextMemory &memory) const
{
    return understand(*m_grammar, *m_patterns, memory.prepare(text.reveal(), *m_grammar), question,
                      clock);
}

WrittenParts HouseholdReader::partsOf(const PrivateText &text) const
{
    return gatehouse::partsOf(prepare(text.reveal(), *m_grammar));
}

std::optional<Place> HouseholdReader::openingQuestion(const PrivateText &text) const
{
    const PreparedText prepared = prepare(text.reveal(), *m_grammar);
    if (prepared.sentences.empty() || !prepared.sentences.front().question ||
        prepared.sentences.front().request) {
        return std::nullopt;
    }
    const Items &items = prepared.sentences.front().items;
    const Token &first = prepared.text.tokens[static_cast<size_t>(items.front().first)];
    Place place = first.place;
    for (const Item &item : items) {
        for (int t = item.first; t < item.last; ++t) {
            const Place &token = prepared.text.tokens[static_cast<size_t>(t)].place;
            if (token.line == place.line) {
                place.span.to = token.span.to;
            }
        }
    }
    return place;
}

} // namespace gatehouse
