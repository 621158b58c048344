// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymizer.h"
#include "guard.h"
#include "hostiletexts.h"
#include "householdreader.h"
#include "personaldetails.h"
#include "testregistry.h"

#include <QTest>

#include <set>

using namespace gatehouse;

namespace
{

PrivateWords wordsOfHousehold()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(18, 30), Qt::UTC);
    const PrivateText text(hostiletexts::household());
    const auto reading = HouseholdReader().read(text, {}, now);
    PrivateWords words;
    words.add(text, *reading);
    words.addProblem(*anonymize(reading->household, now));
    words.addListed(PrivateText(QStringLiteral("over\nBlue House\n77")));
    return words;
}

} // namespace

class TestGuardShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortcutsFindTheSame()
    {
        const PrivateWords words = wordsOfHousehold();
        QRandomGenerator random(11);
        std::set<GuardFinding::Reason> reasons;
        for (int i = 0; i < 5'000; ++i) {
            const QString text = hostiletexts::draw(random);
            const GuardReport quick = inspect(text, words);
            QVERIFY2(quick == inspect(text, words, Shortcuts::Avoided), qPrintable(text));
            for (const GuardFinding &finding : quick.findings) {
                reasons.insert(finding.reason);
            }
        }
        // Texts in which nothing is hidden would show nothing.
        using Reason = GuardFinding::Reason;
        for (const Reason reason :
             {Reason::WordOfHousehold, Reason::HiddenWord, Reason::NumberOfHousehold,
              Reason::EmailAddress, Reason::WebAddress, Reason::BankAccount, Reason::CardNumber,
              Reason::Coordinates, Reason::Key, Reason::PhoneNumber, Reason::PostalAddress,
              Reason::NotInTheFixedForm, Reason::NotInPlainForm}) {
            QVERIFY2(reasons.contains(reason),
                     qPrintable(QString::number(static_cast<int>(reason))));
        }
    }

    void shortcutsFindTheSameWhereWordsAreShortAndMany()
    {
        // Nearly every row of four letters begins one of these, in some way.
        QRandomGenerator random(12);
        for (int round = 0; round < 60; ++round) {
            PrivateWords words;
            QString list;
            for (int i = 0; i < 400; ++i) {
                for (int length = random.bounded(4, 7); length > 0; --length) {
                    list += QChar(u"aeimnorst"[random.bounded(9)]);
                }
                list += u' ';
            }
            words.add(PrivateText(list));
            for (int i = 0; i < 20; ++i) {
                QString note = QStringLiteral("Note:");
                for (int count = random.bounded(60); count > 0; --count) {
                    note += QChar(u"aeimnorst 13-\u00E6"[random.bounded(14)]);
                }
                QVERIFY2(inspect(note, words) == inspect(note, words, Shortcuts::Avoided),
                         qPrintable(note + u'\n' + list));
            }
        }
    }

    void detailsAreFoundAtAGlance()
    {
        QRandomGenerator random(13);
        const QString signs = QStringLiteral("at dot ring 12.:/-_+@=(),XAB'");
        for (int i = 0; i < 20'000; ++i) {
            QString line;
            for (int count = random.bounded(30); count > 0; --count) {
                line += signs.at(random.bounded(signs.size()));
            }
            const Span all{0, line.size()};
            QVERIFY2(personalDetails(line, all) == personalDetails(line, all, Glance::Never),
                     qPrintable(line));
        }
    }
};

REGISTER_TEST(TestGuardShortcuts)
#include "testguardshortcuts.moc"
