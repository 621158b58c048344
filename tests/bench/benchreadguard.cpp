// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// Prints how long it takes to read a household text and to guard an outbound text of the same
// length, and how that grows: first a text as people write it, then texts that repeat one thing up
// to the size of the door, as nobody writes them but a program or a cat. What grows in proportion
// has about the same figure per kB, so a ratio near 1, in each row.
#include "anonymizer.h"
#include "guard.h"
#include "householdreader.h"
#include "problemtext.h"
#include "textplaces.h"
#include "wording.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTextStream>

#include <sys/resource.h>

#include <algorithm>
#include <ctime>
#include <functional>
#include <optional>
#include <vector>

using namespace gatehouse;

namespace
{

constexpr qsizetype kilo = 1024;
/// The door takes 2 MB.
constexpr qsizetype doorSize = 2000;
/// Of processor time for each figure; the fastest run counts, which others disturbed least.
constexpr qint64 enough = 300'000;
constexpr size_t mostRuns = 201;
constexpr size_t fewestRuns = 5;

/// Microseconds that this program has computed, whatever else the machine does meanwhile.
qint64 computed()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return qint64{time.tv_sec} * 1'000'000 + time.tv_nsec / 1000;
}

template<typename Work>
qint64 fastestOf(Work work)
{
    std::vector<qint64> times;
    qint64 sum = 0;
    while (times.size() < fewestRuns || (sum < enough && times.size() < mostRuns)) {
        const qint64 start = computed();
        work();
        times.push_back(computed() - start);
        sum += times.back();
    }
    return *std::min_element(times.begin(), times.end());
}

/// What a reading needs so that it ends in a problem.
QString readable()
{
    return QStringLiteral("Should the dishwasher run now or later?\n"
                          "It is 18:30 now.\n"
                          "Dishwasher: 90 minutes, 1.2 kWh\n"
                          "The dishwasher must be finished by 06:30.\n"
                          "17:00-20:00: $0.45 per kWh\n"
                          "20:00-17:00: $0.22 per kWh\n");
}

QString filled(qsizetype length, const std::function<QString(int)> &line)
{
    QString text = readable();
    text.reserve(length);
    for (int i = 0;; ++i) {
        const QString next = line(i);
        if (text.size() + next.size() > length) {
            return text;
        }
        text += next;
    }
}

QString householdText(qsizetype length)
{
    const QStringList names{QStringLiteral("Ilse"), QStringLiteral("Tariq"), QStringLiteral("Noor"),
                            QStringLiteral("Benedikt")};
    return filled(length, [&](int i) {
        // Each line has words of its own, so that the private words grow with the text.
        return QStringLiteral("%1 keeps the bicycle of neighbour%2 in the shed behind garden%3.\n")
            .arg(names.at(i % names.size()))
            .arg(i)
            .arg(i * 7);
    });
}

/// Half of it the fixed form, half of it notes, which are compared word by word.
QString outboundText(qsizetype length)
{
    QString text = QStringLiteral("Horizon: +24:00\n"
                                  "Price +0:00 to +24:00: 0.30 per kWh\n");
    for (int i = 0; text.size() < length; ++i) {
        text += QStringLiteral("load_%1: 90 min 1.2 kWh; finish by +12:00; not during +4:00 to "
                               "+12:00\n")
                    .arg(QChar(u'A' + i % 26));
        text += QStringLiteral("Note: keep it gentle and let nobody wait for more than %1 hours\n")
                    .arg(i % 10);
    }
    return text;
}

struct Figures
{
    qint64 reading = 0;
    qint64 collecting = 0;
    qint64 guarding = 0;
    bool isRead = true;

    qint64 sum() const { return reading + collecting + guarding; }
};

Figures measured(const HouseholdReader &reader, const QString &text, const QString &outbound)
{
    const QDateTime clock(QDate(2026, 11, 22), QTime(18, 30));
    const PrivateText household(text);
    Figures figures;
    figures.reading = fastestOf([&] {
        const auto reading = reader.read(household, {}, clock);
        figures.isRead = reading && anonymize(reading->household, clock);
    });
    PrivateWords words;
    figures.collecting = fastestOf([&] {
        PrivateWords fresh;
        fresh.add(household);
        words = std::move(fresh);
    });
    figures.guarding = fastestOf([&] { static_cast<void>(inspect(outbound, words)); });
    return figures;
}

/// Measures one kind of text in some lengths; the first one is what the others are held against.
class Row
{
public:
    Row(QTextStream &out, const HouseholdReader &reader, QString name)
        : m_out(out), m_reader(reader), m_name(std::move(name))
    {}

    void measure(qsizetype kilobytes, const QString &text, const QString &outbound)
    {
        const Figures figures = measured(m_reader, text, outbound);
        const double each = double(figures.sum()) / double(kilobytes);
        m_first = m_first > 0 ? m_first : each;
        const auto perKilobyte = [&](qint64 time) {
            return QString::number(double(time) / double(kilobytes), 'f', 1).rightJustified(8);
        };
        m_out << m_name.leftJustified(24) << QString::number(kilobytes).rightJustified(5)
              << perKilobyte(figures.reading) << perKilobyte(figures.collecting)
              << perKilobyte(figures.guarding) << perKilobyte(figures.sum())
              << QString::number(each / m_first, 'f', 2).rightJustified(8)
              << QString::number(double(figures.sum()) / 1000, 'f', 2).rightJustified(10)
              << (figures.isRead ? "" : "  (refused)") << Qt::endl;
    }

private:
    QTextStream &m_out;
    const HouseholdReader &m_reader;
    QString m_name;
    double m_first = 0;
};

/// The words of \a household that the guard looks for.
QStringList privateWordsOf(const QString &household)
{
    PrivateWords words;
    words.add(PrivateText(household));
    static const QRegularExpression between(QStringLiteral("\\W+"));
    QStringList list = household.split(between, Qt::SkipEmptyParts);
    list.removeDuplicates();
    list.removeIf([&words](const QString &word) { return !words.contains(word); });
    return list;
}

/// The time that `grep -F` takes to look for \a list in \a outbound, its start included, in
/// microseconds of computing; nothing where there is no grep.
std::optional<qint64> grepTime(const QStringList &list, const QString &outbound)
{
    QTemporaryFile words;
    QTemporaryFile text;
    if (!words.open() || !text.open()) {
        return std::nullopt;
    }
    words.write(list.join(u'\n').toUtf8());
    text.write(outbound.toUtf8());
    words.flush();
    text.flush();
    const auto computedByChildren = [] {
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        return (qint64{usage.ru_utime.tv_sec} + usage.ru_stime.tv_sec) * 1'000'000 +
               usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
    };
    std::vector<qint64> times;
    for (size_t i = 0; i < fewestRuns; ++i) {
        const qint64 start = computedByChildren();
        QProcess grep;
        grep.setStandardOutputFile(QProcess::nullDevice());
        grep.start(QStringLiteral("grep"),
                   {QStringLiteral("-F"), QStringLiteral("-i"), QStringLiteral("-o"),
                    QStringLiteral("-f"), words.fileName(), text.fileName()});
        if (!grep.waitForFinished()) {
            return std::nullopt;
        }
        times.push_back(computedByChildren() - start);
    }
    return *std::min_element(times.begin(), times.end());
}

struct Repeated
{
    const char *name;
    std::function<QString(int)> line;
};

/// A word that is in no dictionary, another one for each \a number.
QString nonsense(quint32 number)
{
    QString word;
    for (quint32 rest = number * 2654435761U; word.size() < 7; rest = rest / 20 + number) {
        word += QChar(u'a' + static_cast<int>(rest % 20));
    }
    return word;
}

std::vector<Repeated> repeatedTexts()
{
    const auto always = [](const char *line) {
        return [text = QString::fromLatin1(line)](int) { return text; };
    };
    return {
        {"one deadline", always("The dishwasher must be finished by 06:30.\n")},
        {"one quiet time", always("The dishwasher must not run after 22:30.\n")},
        {"one machine's figures", always("Dishwasher: 90 minutes, 1.2 kWh\n")},
        {"figures apart",
         always("The dishwasher takes 90 minutes.\nThe dishwasher needs 1.2 kWh.\n")},
        {"one price", always("17:00-20:00: $0.45 per kWh\n")},
        {"one question", always("Should the dishwasher run now?\n")},
        {"one machine's name", always("dishwasher\n")},
        {"one name in a line", always("dishwasher ")},
        {"one letter in a line", always("a")},
        {"different machines", [](int i) { return QStringLiteral("kiln%1 pump\n").arg(i); }},
        {"rules not read",
         [](int i) {
             return QStringLiteral("Oven%1 heater: 9 min, 1 kWh\nThe oven%1 heater must be sold "
                                   "by ten.\n")
                 .arg(i);
         }},
        {"different loads", [](int i) { return QStringLiteral("Kiln%1: 9 min, 1 kWh\n").arg(i); }},
        {"nonsense", [](int i) { return nonsense(quint32(i)) + QChar(i % 9 == 8 ? u'\n' : u' '); }},
        {"nonsense in a line", [](int i) { return nonsense(quint32(i)) + u' '; }},
        {"numbers",
         [](int i) { return QString::number(i * 7919) + QChar(i % 9 == 8 ? u'\n' : u' '); }},
        {"clock times",
         [](int i) {
             return QStringLiteral("%1:%2\n").arg(i % 24).arg(i % 60, 2, 10, QChar(u'0'));
         }},
        {"clock times in a line", always("18:30, ")},
        {"commas", always(",")},
        {"newlines", always("\n")},
    };
}

struct Noted
{
    const char *name;
    /// Words to a line.
    int perLine;
    std::function<QString(int)> word;
};

/// Notes in which each word is a finding.
std::vector<Noted> notedTexts()
{
    const auto unknown = [](int i) { return nonsense(quint32(i)); };
    return {
        {"unknown words", 10, unknown},
        {"unknown, long lines", 1000, unknown},
        {"private words", 10,
         [](int i) { return QString::fromLatin1(i % 2 == 0 ? "bicycle" : "Benedikt"); }},
        {"private, long lines", 1000, [](int) { return QStringLiteral("Benedikt"); }},
        {"private, in look-alikes", 10, [](int) { return QStringLiteral("b1cyc1e"); }},
        {"private, backwards", 10, [](int) { return QStringLiteral("elcycib"); }},
    };
}

QString notesOf(int words, const Noted &noted)
{
    QString text = write({.problem = {}});
    for (int i = 0; i < words; ++i) {
        text += i % noted.perLine == 0 ? QStringLiteral("\nNote: ") : QStringLiteral(" ");
        text += noted.word(i);
    }
    return text + u'\n';
}

/// What grows in proportion has about the same figure at each size.
void measureFindings(QTextStream &out)
{
    PrivateWords words;
    words.add(PrivateText(householdText(10 * kilo)));
    out << QStringLiteral("nanoseconds of computing a byte   words   guard   telling   findings\n");
    for (const Noted &noted : notedTexts()) {
        for (const int count : {10'000, 20'000, 40'000}) {
            const QString text = notesOf(count, noted);
            GuardReport report;
            const qint64 guarding = fastestOf([&] { report = inspect(text, words); });
            const qint64 telling = fastestOf([&] {
                const TextPlaces places(text);
                for (const GuardFinding &finding : report.findings) {
                    static_cast<void>(places.codePointsBefore(finding.span.to));
                    static_cast<void>(wording::sentence(finding, text, places));
                }
            });
            const auto perByte = [&](qint64 time) {
                return QString::number(double(time) * 1000 / double(text.size()), 'f', 1);
            };
            out << QString::fromLatin1(noted.name).leftJustified(32)
                << QString::number(count).rightJustified(7) << perByte(guarding).rightJustified(8)
                << perByte(telling).rightJustified(10)
                << QString::number(report.findings.size()).rightJustified(11) << Qt::endl;
        }
    }
}

/// The door takes no line of more than 10,000 characters.
QString broken(QString text)
{
    constexpr qsizetype longestLine = 9'990;
    for (qsizetype at = text.lastIndexOf(u'\n') + longestLine; at < text.size();
         at += longestLine) {
        text.replace(at, 1, u'\n');
    }
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const HouseholdReader reader;
    out << QStringLiteral(
        "microseconds of computing a kB     reading   words   guard     all   ratio        ms\n");
    Row house(out, reader, QStringLiteral("a household"));
    for (const qsizetype size : {10, 100, 1024}) {
        house.measure(size, householdText(size * kilo), outboundText(size * kilo));
        const auto grep =
            grepTime(privateWordsOf(householdText(size * kilo)), outboundText(size * kilo));
        out << QStringLiteral("  grep -F -i, same words ")
            << QString::number(size).rightJustified(5) << QString(16, u' ')
            << (grep ? QString::number(double(*grep) / double(size), 'f', 1) : QStringLiteral("-"))
                   .rightJustified(8)
            << Qt::endl;
    }
    measureFindings(out);
    // The guard has an outbound text of the usual length for these; the words are theirs.
    const QString outbound = outboundText(10 * kilo);
    const QString filter = application.arguments().value(1);
    for (const Repeated &repeated : repeatedTexts()) {
        const QString name = QString::fromLatin1(repeated.name);
        if (!name.contains(filter)) {
            continue;
        }
        Row row(out, reader, name);
        for (const qsizetype size : {qsizetype{10}, doorSize}) {
            row.measure(size, broken(filled(size * kilo, repeated.line)), outbound);
        }
    }
    return 0;
}
