// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// Prints what a key costs in the real window while the household's text is long: how long the main
// thread computes for it, until everything that follows from it is in view, and how long after the
// key the marks are there (left) or the findings (middle). A key on the left also waits for the
// reading on another thread, so its time to the marks is that of a clock on the wall.
#include "approvalgate.h"
#include "builtincloud.h"
#include "builtinlocal.h"
#include "clock.h"
#include "lazyreader.h"
#include "livereader.h"
#include "mainwindow.h"
#include "profile.h"
#include "runner.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

using namespace gatehouse;

namespace
{

constexpr qsizetype kilo = 1024;
constexpr int keys = 200;

/// Microseconds that this thread has computed, whatever else the machine does meanwhile.
qint64 computed()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64{time.tv_sec} * 1'000'000 + time.tv_nsec / 1000;
}

/// Lines of every kind in which people write, among many that are no part of the question.
QString householdText(qsizetype length)
{
    QString text = QStringLiteral("It is 18:30 now.\n"
                                  "Dishwasher: 90 minutes, 1.2 kWh\n"
                                  "The dishwasher must be finished by 06:30.\n"
                                  "17:00-20:00: $0.45 per kWh\n"
                                  "20:00-17:00: $0.22 per kWh\n");
    const QStringList names{QStringLiteral("Ilse"), QStringLiteral("Tariq"), QStringLiteral("Noor"),
                            QStringLiteral("Benedikt")};
    const QStringList lines{
        QStringLiteral("%1 keeps the bicycle of neighbour%2 in the shed behind garden%3.\n"),
        QStringLiteral("- %1 met teacher%2 on Monday at 7 pm, about room %3.\n"),
        QStringLiteral("\u05e9\u05dc\u05d5\u05dd %1, \u05d1\u05d9\u05ea %2 %3\n"),
        QStringLiteral("\u6d17\u7897\u6a5f\u306f%1\u3055\u3093 %2 %3\n")};
    for (int i = 0; text.size() < length - 120; ++i) {
        text += lines.at(i % 16 == 7    ? 2
                         : i % 16 == 15 ? 3
                                        : i % 2)
                    .arg(names.at(i % names.size()))
                    .arg(i)
                    .arg(i * 7);
    }
    return text;
}

class Figures
{
public:
    void add(qint64 microseconds) { m_times.push_back(microseconds); }

    /// In milliseconds.
    QString text()
    {
        std::sort(m_times.begin(), m_times.end());
        const auto at = [this](size_t hundredths) {
            const qint64 time = m_times.at((m_times.size() - 1) * hundredths / 100);
            return QString::number(double(time) / 1000, 'f', 2).rightJustified(9);
        };
        return at(50) + at(95) + at(100);
    }

private:
    std::vector<qint64> m_times;
};

/// The window with one household's text.
class Typist
{
public:
    explicit Typist(QTextStream &out)
        : m_out(out), m_local(m_reader), m_gate(m_clock),
          m_runner(m_local, m_cloud, m_gate, m_clock), m_live(m_reader, m_clock),
          m_profile(m_folder.path()),
          m_window(m_runner, m_profile, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
    {
        m_window.follow(m_live);
        m_window.resize(1280, 800);
        m_window.show();
    }

    void measure(qsizetype kilobytes)
    {
        m_window.findChild<QLineEdit *>(QStringLiteral("question"))
            ->setText(QStringLiteral("Should the dishwasher run now or later?"));
        const QString text = householdText(kilobytes * kilo);
        QPlainTextEdit &words = editor("privateInput");
        words.selectAll();
        const qint64 start = computed();
        words.insertPlainText(text);
        settle();
        m_out << QStringLiteral("%1 kB put in: %2 ms of the main thread until all is marked\n")
                     .arg(kilobytes)
                     .arg(double(computed() - start) / 1000, 0, 'f', 1);
        press("sanitize");
        waitFor(m_runner, &Runner::stateChanged,
                [this] { return m_runner.state().phase == RunPhase::Reviewing; });
        settle();
        report(kilobytes, "left", "marks", typeOnTheLeft());
        press("sanitize");
        waitFor(m_runner, &Runner::stateChanged,
                [this] { return m_runner.state().phase == RunPhase::Reviewing; });
        settle();
        report(kilobytes, "middle", "findings", typeInTheMiddle());
    }

private:
    struct Costs
    {
        Figures busy;
        Figures wait;
    };

    void report(qsizetype kilobytes, const char *where, const char *what, Costs costs)
    {
        m_out << QStringLiteral("%1 kB, a key %2:")
                     .arg(kilobytes)
                     .arg(QLatin1String(where))
                     .leftJustified(24)
              << QStringLiteral(" main thread") << costs.busy.text()
              << QStringLiteral("   until %1").arg(QLatin1String(what)).leftJustified(18)
              << costs.wait.text() << Qt::endl;
    }

    QPlainTextEdit &editor(const char *name)
    {
        return *m_window.findChild<QPlainTextEdit *>(QString::fromLatin1(name));
    }
    void press(const char *name)
    {
        m_window.findChild<QPushButton *>(QString::fromLatin1(name))->click();
    }

    template<typename Sender, typename Signal>
    void waitFor(Sender &sender, Signal signal, const std::function<bool()> &isDone)
    {
        QEventLoop loop;
        QObject::connect(&sender, signal, &loop, [&] {
            if (isDone()) {
                loop.quit();
            }
        });
        if (!isDone()) {
            loop.exec();
        }
    }

    /// Until nothing more follows.
    static void settle()
    {
        constexpr int longEnough = 700;
        QEventLoop loop;
        QTimer::singleShot(longEnough, &loop, &QEventLoop::quit);
        loop.exec();
    }

    static void press(QWidget &widget, QChar c)
    {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(&widget, &down);
        QKeyEvent up(QEvent::KeyRelease, Qt::Key_A, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(&widget, &up);
    }

    Costs typeOnTheLeft()
    {
        Costs costs;
        QPlainTextEdit &words = editor("privateInput");
        QRandomGenerator random(5);
        const QString typed = QStringLiteral("and done by 7 pm. ");
        for (int i = 0; i < keys; ++i) {
            if (i % 10 == 0) {
                const int line = random.bounded(words.document()->blockCount());
                QTextCursor cursor(words.document()->findBlockByNumber(line));
                cursor.movePosition(QTextCursor::EndOfBlock);
                words.setTextCursor(cursor);
                settle();
            }
            type(costs, words, typed.at(i % typed.size()), m_live, &LiveReader::wordsRead,
                 [&] { return m_live.text().reveal() == words.toPlainText(); });
        }
        return costs;
    }

    Costs typeInTheMiddle()
    {
        Costs costs;
        QPlainTextEdit &text = editor("outboundText");
        text.moveCursor(QTextCursor::End);
        text.insertPlainText(QStringLiteral("\nNote: "));
        settle();
        const QString typed = QStringLiteral("please keep it gentle Ilse ");
        for (int i = 0; i < keys; ++i) {
            type(costs, text, typed.at(i % typed.size()), m_runner, &Runner::stateChanged, [&] {
                const std::optional<Review> &review = m_runner.state().review;
                return review && review->text == text.toPlainText();
            });
        }
        return costs;
    }

    template<typename Sender, typename Signal>
    void type(Costs &costs, QWidget &widget, QChar c, Sender &sender, Signal signal,
              const std::function<bool()> &isDone)
    {
        QElapsedTimer wall;
        wall.start();
        const qint64 start = computed();
        QEventLoop loop;
        // Behind the window's own connection, so what follows from the signal is done.
        const auto connection = QObject::connect(&sender, signal, &loop, [&] {
            if (isDone()) {
                loop.quit();
            }
        });
        press(widget, c);
        loop.exec();
        const qint64 waited = wall.nsecsElapsed() / 1000;
        // What was put off until the keys rest, and the paint.
        QTimer::singleShot(60, &loop, &QEventLoop::quit);
        QObject::disconnect(connection);
        loop.exec();
        costs.busy.add(computed() - start);
        costs.wait.add(waited);
        if (!isDone()) {
            m_out << QStringLiteral("a report about other words\n");
        }
    }

    QTextStream &m_out;
    const SystemClock m_clock;
    QTemporaryDir m_folder;
    std::shared_ptr<LazyReader> m_reader = std::make_shared<LazyReader>();
    BuiltInLocal m_local;
    BuiltInCloud m_cloud;
    ApprovalGate m_gate;
    Runner m_runner;
    LiveReader m_live;
    Profile m_profile;
    MainWindow m_window;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    out << QStringLiteral("milliseconds                         median      95 %     most"
                          "                      median      95 %     most\n");
    for (const qsizetype kilobytes : {200, 2000}) {
        Typist(out).measure(kilobytes);
    }
    return 0;
}
