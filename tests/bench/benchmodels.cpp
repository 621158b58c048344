// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// Prints what the program itself takes when models take nothing: the calls of one question, and
// answers of 30,000 and 60,000 tokens that come at once. The servers run here, and the clients in a
// program of their own (this one again, with arguments), so that its time and memory are theirs
// alone.
#include "modelclients.h"
#include "streamservers.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

namespace
{

constexpr int fewTokens = 30'000;
constexpr int manyTokens = 60'000;

struct Servers
{
    AtOnce<OllamaServer> ollama{"/api/chat"};
    AtOnce<CompatibleServer> compatible{"/v1/chat/completions"};
    AtOnce<AzureServer> azure{"/openai/v1/responses"};

    QStringList ports() const
    {
        return {QString::number(ollama.port()), QString::number(compatible.port()),
                QString::number(azure.port())};
    }

    /// A short answer first, to warm up, then \a answer.
    void lay(const LongAnswer &answer)
    {
        const LongAnswer brief{.form = answer.form, .tokens = 20};
        ollama.lay({ollamaBytes(brief), ollamaBytes(answer)});
        compatible.lay({compatibleBytes(brief), compatibleBytes(answer)});
        azure.lay({azureBytes(brief), azureBytes(answer)});
    }
};

/// The lines that the client prints, asked so.
QStringList ask(const Servers &servers, const QString &whom)
{
    QProcess client;
    client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QEventLoop loop;
    QObject::connect(&client, &QProcess::finished, &loop, &QEventLoop::quit);
    client.start(QCoreApplication::applicationFilePath(), QStringList{whom} + servers.ports());
    loop.exec();
    return QString::fromUtf8(client.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// Prints one line, and tells the growth of memory, in kB.
double printStream(QTextStream &out, Servers &servers, const QString &whom, const QString &form,
                   const LongAnswer &answer)
{
    servers.lay(answer);
    const QStringList lines = ask(servers, whom);
    const QStringList words = lines.value(0).split(u' ');
    if (words.size() != 5) {
        out << whom << ": failed\n";
        return 0;
    }
    out << QStringLiteral("%1 %2 %3 tokens").arg(whom, -12).arg(form, -12).arg(answer.tokens, 6);
    for (const QString &word : words) {
        out << QStringLiteral("%1").arg(word.toDouble(), 10, 'f', 2);
    }
    out << '\n' << Qt::flush;
    return words.last().toDouble();
}

void printStreams(QTextStream &out, Servers &servers)
{
    using Form = LongAnswer::Form;
    out << "Milliseconds, and kB of memory at its peak:\n"
           "                                            wall  computed   longest      99 %    "
           "memory\n";
    for (const QString &whom :
         {QStringLiteral("ollama"), QStringLiteral("compatible"), QStringLiteral("azure")}) {
        const auto print = [&](Form form, const QString &name) {
            if (form == Form::Thinking && whom == QStringLiteral("azure")) {
                // Its service does not show it.
                return;
            }
            const double few = printStream(out, servers, whom, name, {form, fewTokens});
            const double many = printStream(out, servers, whom, name, {form, manyTokens});
            out << "    memory, 60,000 to 30,000 tokens: "
                << QString::number(many / std::max(few, 1.0), 'f', 2) << '\n';
        };
        print(Form::OneLine, QStringLiteral("one line"));
        print(Form::ManyLines, QStringLiteral("many lines"));
        print(Form::OnePiece, QStringLiteral("one piece"));
        print(Form::Thinking, QStringLiteral("thinking"));
    }
}

void printCalls(QTextStream &out, Servers &servers)
{
    servers.ollama.lay({inEvents(OllamaServer().streamed(modelclients::rightProblem()), "\n")});
    servers.azure.lay({inEvents(AzureServer().streamed(modelclients::rightPlan()), "\n\n")});
    out << "Milliseconds for a call, of 30:                    median     most\n";
    for (const QString &line : ask(servers, QStringLiteral("calls"))) {
        out << line << '\n';
    }
    servers.ollama.lay({inEvents(OllamaServer().streamed(modelclients::rightWords()), "\n")});
    for (const QString &line : ask(servers, QStringLiteral("telling"))) {
        out << line << '\n';
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 1) {
        return modelclients::run(QCoreApplication::arguments().mid(1));
    }
    QTextStream out(stdout);
    Servers servers;
    printCalls(out, servers);
    printStreams(out, servers);
    return 0;
}
