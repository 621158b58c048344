// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "modelclients.h"

#include "approvalgate.h"
#include "builtinlocal.h"
#include "clock.h"
#include "cloudclient.h"
#include "cloudsettings.h"
#include "compatibleclient.h"
#include "ground.h"
#include "guard.h"
#include "loopwatch.h"
#include "modelanswers.h"
#include "modellocal.h"
#include "ollamaclient.h"
#include "problemtext.h"
#include "prosecheck.h"
#include "sampleproblems.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <malloc.h>

using namespace gatehouse;

namespace modelclients
{

namespace
{

constexpr int calls = 30;

/// The value in kB of \a name in /proc/self/status.
qint64 statusOf(const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(name + ':')) {
                return line.mid(name.size() + 1).simplified().split(' ').value(0).toLongLong();
            }
        }
    }
    return 0;
}

/// What is resident now; the peak starts from there.
qint64 freshPeak()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
    return statusOf("VmRSS");
}

LoopbackAddress addressOf(const QString &port)
{
    return LoopbackAddress::parse(QStringLiteral("127.0.0.1"), port.toInt()).value();
}

/// Whom a person would have agreed to.
LocalServer ollamaAt(const QString &port)
{
    return {.program = LocalProgram::Ollama,
            .origin = addressOf(port).origin(),
            .version = QStringLiteral("0.21.3"),
            .model = QStringLiteral("gemma4:e4b"),
            .digest = QStringLiteral("c6eb396dbd59")};
}

LocalServer compatibleAt(const QString &port)
{
    return {.program = LocalProgram::OpenAiCompatible,
            .origin = addressOf(port).origin(),
            .version = {},
            .model = QStringLiteral("gemma-4-e4b"),
            .digest = {}};
}

bool askLocal(const LocalModel &model, const LocalServer &agreed)
{
    QEventLoop loop;
    bool isAnswered = false;
    // As the window does it keeps what it was told last.
    ChatProgress last;
    const auto running =
        model.chat({.model = agreed.model,
                    .messages = {{ChatMessage::Role::User, PrivateText(QStringLiteral("Go."))}}},
                   agreed,
                   {.progress = [&last](const ChatProgress &step) { last = step; },
                    .done =
                        [&](const AnswerEnding &ending) {
                            isAnswered = ending.text.has_value();
                            loop.quit();
                        }});
    loop.exec();
    return isAnswered;
}

/// The way to the cloud, with a ledger on the disk.
class Cloud
{
public:
    explicit Cloud(const QString &port)
        : m_settings{.endpoint = QStringLiteral("http://127.0.0.1:") + port}
    {}

    bool ask()
    {
        const quint64 revision =
            m_gate.lay(write({.problem = sampleproblems::theCase()}), *recipientOf(m_settings), {});
        m_gate.markSeen(revision);
        std::optional<ApprovedRequest> request = m_gate.approve(revision);
        QEventLoop loop;
        bool isAnswered = false;
        CloudProgress last;
        const auto running =
            CloudClient(m_ledger, m_clock, m_pauses)
                .send(std::move(*request), {}, *SecretKey::read("the-key"),
                      {.progress = [&last](const CloudProgress &step) { last = step; },
                       .done =
                           [&](const CloudOutcome &outcome) {
                               isAnswered = outcome.text.has_value();
                               loop.quit();
                           }});
        loop.exec();
        return isAnswered;
    }

private:
    CloudSettings m_settings;
    SystemClock m_clock;
    TimerPauses m_pauses;
    QTemporaryDir m_folder;
    ApprovalGate m_gate{m_clock};
    Ledger m_ledger{m_folder.path() + QStringLiteral("/ledger.jsonl"), m_clock};
};

std::optional<Sanitized> sanitized(LocalSide &side)
{
    QEventLoop loop;
    std::optional<Sanitized> result;
    const auto running = side.sanitize({.text = PrivateText(modelanswers::words()),
                                        .question = PrivateText(modelanswers::question()),
                                        .clock = QDateTime(QDate(2026, 5, 25), QTime(18, 30))},
                                       [&](const Result<Sanitized, ReadingFailure> &read) {
                                           result = read ? std::optional(*read) : std::nullopt;
                                           loop.quit();
                                       });
    loop.exec();
    return result;
}

/// The good answer of a household, as a model is asked to tell it.
std::optional<GroundInput> toTell(LocalSide &reader)
{
    std::optional<Sanitized> read = sanitized(reader);
    if (!read) {
        return std::nullopt;
    }
    const auto kept = std::make_shared<Sanitized>(std::move(*read));
    const Anonymized &household = kept->anonymized;
    return GroundInput{.question = PrivateText(modelanswers::question()),
                       .answer = ground({.household = household,
                                         .asked = household.problem,
                                         .runs = kept->optimum.runs,
                                         .optimum = kept->optimum}),
                       .sanitized = kept};
}

/// Whether the model told it, and what it told may be shown.
bool tell(LocalSide &side, const GroundInput &input)
{
    QEventLoop loop;
    bool isTold = false;
    const auto running = side.ground(input, [&](const std::optional<ModelWords> &words) {
        isTold = words && words->text &&
                 checkProse(*words->text, input.answer, input.sanitized->anonymized).has_value();
        loop.quit();
    });
    loop.exec();
    return isTold;
}

/// False where a call failed.
bool printCall(QTextStream &out, const QString &name, const std::function<bool()> &call)
{
    std::vector<double> times;
    // The first ones load and read what later ones find.
    for (int i = -3; i < calls; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!call()) {
            return false;
        }
        if (i >= 0) {
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(times.begin(), times.end());
    out << QStringLiteral("%1%2%3\n")
               .arg(name, -44)
               .arg(times.at(times.size() / 2), 9, 'f', 2)
               .arg(times.back(), 9, 'f', 2);
    return true;
}

bool printCalls(QTextStream &out, const QStringList &ports)
{
    BuiltInLocal reader;
    ModelLocal local(reader, std::make_unique<OllamaClient>(addressOf(ports.at(0))),
                     LocalOrder{.agreed = ollamaAt(ports.at(0))});
    Cloud cloud(ports.at(2));
    return printCall(out, QStringLiteral("sanitize, reader and solver alone"),
                     [&] { return sanitized(reader).has_value(); }) &&
           printCall(out, QStringLiteral("sanitize, with a local model"),
                     [&] { return sanitized(local).has_value(); }) &&
           printCall(out, QStringLiteral("cloud, ledger on the disk"), [&] { return cloud.ask(); });
}

bool printTelling(QTextStream &out, const QStringList &ports)
{
    BuiltInLocal reader;
    ModelLocal local(reader, std::make_unique<OllamaClient>(addressOf(ports.at(0))),
                     LocalOrder{.agreed = ollamaAt(ports.at(0))});
    const std::optional<GroundInput> input = toTell(reader);
    return input && printCall(out, QStringLiteral("telling, with a local model, checked"),
                              [&] { return tell(local, *input); });
}

bool printStream(QTextStream &out, const std::function<bool()> &ask)
{
    // The first one is brief: whatever is loaded once is there then.
    if (!ask()) {
        return false;
    }
    const qint64 before = freshPeak();
    QElapsedTimer timer;
    timer.start();
    const LoopWatch watch;
    if (!ask()) {
        return false;
    }
    const LoopWatch::Stalls stalls = watch.stalls();
    out << timer.elapsed() << ' ' << stalls.computed << ' ' << stalls.longest << ' '
        << stalls.mostly << ' ' << statusOf("VmHWM") - before << '\n';
    return true;
}

} // namespace

int run(const QStringList &arguments)
{
    QTextStream out(stdout);
    const QString &whom = arguments.at(0);
    const QStringList ports = arguments.mid(1);
    if (whom == QStringLiteral("calls")) {
        return printCalls(out, ports) ? 0 : 1;
    }
    if (whom == QStringLiteral("telling")) {
        return printTelling(out, ports) ? 0 : 1;
    }
    if (whom == QStringLiteral("azure")) {
        Cloud cloud(ports.at(2));
        return printStream(out, [&] { return cloud.ask(); }) ? 0 : 1;
    }
    const bool isOllama = whom == QStringLiteral("ollama");
    const OllamaClient ollama(addressOf(ports.at(0)));
    const CompatibleClient compatible(addressOf(ports.at(1)));
    const auto ask = [&] {
        return isOllama ? askLocal(ollama, ollamaAt(ports.at(0)))
                        : askLocal(compatible, compatibleAt(ports.at(1)));
    };
    return printStream(out, ask) ? 0 : 1;
}

QString rightProblem()
{
    return modelanswers::right();
}

QString rightWords()
{
    return QStringLiteral("Run the dishwasher later: it starts at 20:00 and is done at 21:30, "
                          "$0.28 cheaper than now.");
}

QString rightPlan()
{
    return QStringLiteral(
        R"({"recommendation": "run_later", "proposed_schedule": [)"
        R"({"load_id": "load_A", "start": "+1:30", "end": "+3:00", "reason": "cheap"},)"
        R"({"load_id": "load_B", "start": "+5:30", "end": "+7:30", "reason": "cheapest"}],)"
        R"( "reasoning": "waits for the lower prices"})");
}

} // namespace modelclients
