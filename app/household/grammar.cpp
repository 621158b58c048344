// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "grammar.h"

#include "lexer.h"

#include <QFile>

#include <algorithm>

namespace gatehouse
{

namespace
{

std::optional<FrameFact> frameFact(const QString &name)
{
    static const QHash<QString, FrameFact> names = {
        {QStringLiteral("HARMLESS"), FrameFact::Harmless},
        {QStringLiteral("FINISH_BY"), FrameFact::FinishBy},
        {QStringLiteral("START_FROM"), FrameFact::StartFrom},
        {QStringLiteral("QUIET_TIME"), FrameFact::QuietTime},
        {QStringLiteral("ALLOWED_TIME"), FrameFact::AllowedTime},
        {QStringLiteral("RUNS_AFTER"), FrameFact::RunsAfter},
        {QStringLiteral("RUNS_BEFORE"), FrameFact::RunsBefore},
        {QStringLiteral("IN_ORDER"), FrameFact::InOrder},
        {QStringLiteral("FIRST_OF_PAIR"), FrameFact::FirstOfPair},
        {QStringLiteral("AGAINST_ORDER"), FrameFact::AgainstOrder},
        {QStringLiteral("SPEC"), FrameFact::Spec},
        {QStringLiteral("NOW"), FrameFact::Now},
        {QStringLiteral("POWER_LIMIT"), FrameFact::PowerLimit},
    };
    const auto found = names.constFind(name);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

bool addClasses(ClassSet &set, const QStringList &names)
{
    for (const QString &name : names) {
        const std::optional<WordClass> known = wordClass(name);
        if (!known) {
            return false;
        }
        set.set(static_cast<size_t>(*known));
    }
    return true;
}

/// "FINISH|END", with "?" (at most once), "*" (any number), "+" (at least once) behind it.
bool readPart(QString text, Frame::Part &part)
{
    const QChar last = text.back();
    if (last == u'?' || last == u'*') {
        part.least = 0;
    }
    if (last == u'*' || last == u'+') {
        part.most = 1000;
    }
    if (last == u'?' || last == u'*' || last == u'+') {
        text.chop(1);
    }
    return addClasses(part.classes, text.split(u'|'));
}

} // namespace

Grammar::Grammar(const QString &language)
{
    QFile file(QStringLiteral(":/gatehouse/grammar/%1.grammar").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    QString section;
    int number = 0;
    while (!file.atEnd()) {
        ++number;
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.mid(1, line.size() - 2);
        } else if (!readLine(section, line)) {
            m_faultyLines.push_back(number);
        }
    }
    sortForms();
}

bool Grammar::readLine(const QString &section, const QString &line)
{
    if (section == QLatin1String("WORDS")) {
        return readWords(line);
    }
    if (section == QLatin1String("MACHINES")) {
        return readMachines(line);
    }
    if (section == QLatin1String("HEADS")) {
        return readHeads(line);
    }
    if (section == QLatin1String("PRODUCTS")) {
        return readProducts(line);
    }
    if (section == QLatin1String("FRAMES")) {
        return readFrame(line);
    }
    if (section == QLatin1String("SETS")) {
        return readSet(line);
    }
    if (section == QLatin1String("ENDINGS")) {
        m_endings = line.split(u' ', Qt::SkipEmptyParts);
        return true;
    }
    if (section == QLatin1String("ACTIVITIES")) {
        m_activities = line.split(u' ', Qt::SkipEmptyParts);
        return true;
    }
    return false;
}

bool Grammar::readWords(const QString &line)
{
    const qsizetype colon = line.indexOf(QLatin1String(": "));
    if (colon < 0) {
        return false;
    }
    const QStringList names = line.left(colon).split(u' ');
    const std::optional<WordClass> known = wordClass(names.first());
    if (!known) {
        return false;
    }
    const int value = names.size() > 1 ? names.at(1).toInt() : 0;
    return addForms(line.mid(colon + 2), *known, value);
}

bool Grammar::readMachines(const QString &line)
{
    const int group = m_groupCount++;
    for (const QString &form : line.split(u';')) {
        m_groups.insert(form.trimmed(), group);
    }
    return addForms(line, WordClass::APPLIANCE, group);
}

bool Grammar::readHeads(const QString &line)
{
    for (const QString &form : line.split(u';')) {
        if (!m_groups.contains(form.trimmed())) {
            addForm(form, WordClass::APPLIANCE, head);
        }
    }
    return true;
}

bool Grammar::readProducts(const QString &line)
{
    const QStringList sides = line.split(QStringLiteral("->"));
    if (sides.size() != 2) {
        return false;
    }
    std::vector<int> groups;
    for (const QString &name : sides.at(1).split(u';')) {
        const auto found = m_groups.constFind(name.trimmed());
        if (found == m_groups.constEnd()) {
            return false;
        }
        groups.push_back(*found);
    }
    const int value = firstProduct + static_cast<int>(m_products.size());
    m_products.push_back(groups);
    return addForms(sides.at(0), WordClass::APPLIANCE, value);
}

bool Grammar::readFrame(const QString &line)
{
    const qsizetype colon = line.indexOf(QLatin1String(": "));
    const std::optional<FrameFact> fact = frameFact(line.left(colon));
    if (colon < 0 || !fact) {
        return false;
    }
    Frame frame{.fact = *fact, .parts = {}, .covered = {}};
    for (const QString &text : line.mid(colon + 2).split(u' ', Qt::SkipEmptyParts)) {
        Frame::Part part;
        if (!readPart(text, part)) {
            return false;
        }
        frame.covered |= part.classes;
        frame.parts.push_back(part);
    }
    m_frames.push_back(std::move(frame));
    return true;
}

bool Grammar::readSet(const QString &line)
{
    const qsizetype colon = line.indexOf(QLatin1String(": "));
    const QString name = line.left(colon);
    const QStringList names = line.mid(colon + 2).split(u' ', Qt::SkipEmptyParts);
    if (colon < 0) {
        return false;
    }
    const std::pair<const char *, ClassSet *> sets[] = {{"NEUTRAL", &m_neutral},
                                                        {"HARD", &m_hard},
                                                        {"VALUES", &m_values},
                                                        {"MACHINE_VERBS", &m_machineVerbs},
                                                        {"BESIDE_PRICES", &m_besidePrices},
                                                        {"BESIDE_NOW", &m_besideNow},
                                                        {"OWNS_CLOCK", &m_ownsClock}};
    const auto set = std::find_if(std::begin(sets), std::end(sets), [&name](const auto &known) {
        return name == QLatin1String(known.first);
    });
    return set != std::end(sets) && addClasses(*set->second, names);
}

bool Grammar::addForms(const QString &list, WordClass wordClass, int value)
{
    bool all = true;
    for (const QString &form : list.split(u';')) {
        all = addForm(form, wordClass, value) && all;
    }
    return all;
}

/// False where the form is there already: the second one would never be found.
bool Grammar::addForm(const QString &form, WordClass wordClass, int value)
{
    const LexedText lexed = lex(form.trimmed());
    if (lexed.tokens.empty()) {
        return false;
    }
    WordForm entry{.rest = {}, .second = {}, .wordClass = wordClass, .value = value};
    for (size_t i = 1; i < lexed.tokens.size(); ++i) {
        // A hyphen joins words or not, as people like it.
        if (lexed.sign(static_cast<int>(i)) != u'-') {
            entry.rest.push_back(lexed.text(lexed.tokens[i]).toString());
        }
    }
    entry.second = entry.rest.empty() ? QChar() : entry.rest.front().front();
    std::vector<WordForm> &forms = m_forms[lexed.text(lexed.tokens.front()).toString()];
    const bool known = std::any_of(forms.begin(), forms.end(),
                                   [&](const WordForm &other) { return other.rest == entry.rest; });
    forms.push_back(std::move(entry));
    return !known;
}

void Grammar::sortForms()
{
    for (auto &[word, forms] : m_forms) {
        std::stable_sort(forms.begin(), forms.end(), [](const WordForm &a, const WordForm &b) {
            return a.rest.size() > b.rest.size();
        });
    }
}

const std::vector<WordForm> *Grammar::forms(QStringView word) const
{
    const auto found = m_forms.find(word);
    return found == m_forms.end() ? nullptr : &found->second;
}

const std::vector<int> &Grammar::groupsOfProduct(int value) const
{
    return m_products[static_cast<size_t>(value - firstProduct)];
}

QStringList Grammar::allForms() const
{
    QStringList all;
    for (const auto &[first, forms] : m_forms) {
        for (const WordForm &form : forms) {
            QString text = first;
            for (const QString &word : form.rest) {
                text += u' ' + word;
            }
            all << text;
        }
    }
    return all;
}

QStringView Grammar::activity(QStringView word) const
{
    constexpr qsizetype shortestVerb = 3;
    for (const QString &ending : m_activities) {
        if (word.endsWith(ending) && word.size() >= ending.size() + shortestVerb) {
            return word.chopped(ending.size());
        }
    }
    return {};
}

QStringView Grammar::stem(QStringView word) const
{
    for (const QString &ending : m_endings) {
        // "Press" is one press.
        const bool doubled = ending.size() == 1 && word.chopped(1).endsWith(ending);
        if (word.size() > ending.size() + 1 && word.endsWith(ending) && !doubled) {
            return word.chopped(ending.size());
        }
    }
    return word;
}

} // namespace gatehouse
