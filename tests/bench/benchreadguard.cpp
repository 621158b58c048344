// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// Prints how long it takes to read a household text and to guard an outbound text of the same
// length, for 10 kB, 100 kB and 1 MB, in all and per kB. What grows in proportion has about the
// same figure per kB in each row.
#include "guard.h"
#include "householdreader.h"
#include "problemtext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace gatehouse;

namespace
{

QString householdText(qsizetype length)
{
    QString text = QStringLiteral("Should the dishwasher run now or later?\n"
                                  "It is 18:30 now.\n"
                                  "Dishwasher: 90 minutes, 1.2 kWh\n"
                                  "The dishwasher must be finished by 06:30.\n"
                                  "17:00-20:00: $0.45 per kWh\n"
                                  "20:00-17:00: $0.22 per kWh\n");
    const QStringList names{QStringLiteral("Ilse"), QStringLiteral("Tariq"), QStringLiteral("Noor"),
                            QStringLiteral("Benedikt")};
    for (int i = 0; text.size() < length; ++i) {
        // Each line has words of its own, so that the private words grow with the text.
        text += QStringLiteral("%1 keeps the bicycle of neighbour%2 in the shed behind garden%3.\n")
                    .arg(names.at(i % names.size()))
                    .arg(i)
                    .arg(i * 7);
    }
    return text;
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

/// The median of \a runs in microseconds.
template<typename Work>
qint64 medianOf(int runs, Work work)
{
    std::vector<qint64> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(timer.nsecsElapsed() / 1000);
    }
    const auto middle = times.begin() + runs / 2;
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

void measure(QTextStream &out, qsizetype kilobytes, int runs)
{
    const HouseholdReader reader;
    const PrivateText household(householdText(kilobytes * 1024));
    const QString outbound = outboundText(kilobytes * 1024);
    const QDateTime clock(QDate(2026, 11, 22), QTime(18, 30));
    bool isRead = true;
    const qint64 reading =
        medianOf(runs, [&] { isRead = isRead && reader.read(household, {}, clock).has_value(); });
    PrivateWords words;
    const qint64 collecting = medianOf(runs, [&] {
        PrivateWords fresh;
        fresh.add(household);
        words = std::move(fresh);
    });
    size_t findings = 0;
    const qint64 guarding =
        medianOf(runs, [&] { findings = inspect(outbound, words).findings.size(); });
    const qint64 all = reading + collecting + guarding;
    out << QStringLiteral("%1 kB  reading %2 us  private words %3 us  guarding %4 us  together %5 "
                          "us, %6 us a kB  (%7, %8 findings)\n")
               .arg(kilobytes, 5)
               .arg(reading, 8)
               .arg(collecting, 7)
               .arg(guarding, 7)
               .arg(all, 8)
               .arg(all / kilobytes, 5)
               .arg(isRead ? QStringLiteral("read") : QStringLiteral("NOT READ"))
               .arg(findings);
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    measure(out, 10, 101);
    measure(out, 100, 21);
    measure(out, 1024, 5);
    return 0;
}
