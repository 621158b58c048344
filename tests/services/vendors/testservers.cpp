// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// The servers that the tests of the clients use, in a program of their own, so that somebody else's
// client may try them. Prints their ports; then each line of standard input lays something down and
// is answered with a line. Ends with its input.
#include "azureserver.h"
#include "ollamaserver.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <string>

namespace
{

void print(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

/// Takes the lines. "azure says TEXT", "azure next KIND", "azure requests", and so for ollama.
class Orders
{
public:
    Orders() { print("{\"azure\": " + portOf(azure) + ", \"ollama\": " + portOf(ollama) + "}"); }

    void take(const QByteArray &line)
    {
        const QList<QByteArray> words = line.split(' ');
        const QByteArray rest = line.mid(words.value(0).size() + words.value(1).size() + 2);
        const bool isAzure = words.value(0) == "azure";
        if (words.value(1) == "says") {
            (isAzure ? azure.says : ollama.says) = QString::fromUtf8(rest);
            print("ok");
        } else if (words.value(1) == "requests") {
            print(QByteArray::number(isAzure ? azure.requests().size() : ollama.requests().size()));
        } else if (words.value(1) == "next") {
            print(isAzure ? layDownAzure(rest) : layDownOllama(rest));
        } else {
            print("no such order");
        }
    }

private:
    static QByteArray portOf(const RecordingServer &server)
    {
        return QByteArray::number(server.port());
    }

    QByteArray layDownAzure(const QByteArray &kind)
    {
        if (kind == "busy") {
            AzureServer::Reply busy = AzureServer::error(429, "rate_limit_exceeded", "slow down");
            busy.headers << "retry-after-ms: 10";
            azure.then(busy);
        } else if (kind == "filtered") {
            azure.then(AzureServer::error(400, "content_filter", "filtered"));
        } else if (kind == "cut") {
            azure.then(AzureServer::ending(
                "response.incomplete",
                R"("output": [], "incomplete_details": {"reason": "max_output_tokens"})"));
        } else if (kind == "broken") {
            AzureServer::Reply broken = azure.streamed(azure.says);
            broken.body.truncate(broken.body.size() / 2);
            azure.then(broken);
        } else {
            return "no such kind";
        }
        return "ok";
    }

    QByteArray layDownOllama(const QByteArray &kind)
    {
        if (kind != "fault") {
            return "no such kind";
        }
        ollama.then("/api/chat", OllamaServer::lines(OllamaServer::line(QStringLiteral("half")) +
                                                     "{\"error\":\"the model crashed\"}\n"));
        return "ok";
    }

    AzureServer azure;
    OllamaServer ollama;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Orders orders;
    // Whoever gives orders waits for each answer, so no second line lies unseen behind the first.
    QSocketNotifier input(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &input, [&orders, &input] {
        std::string line;
        if (std::getline(std::cin, line)) {
            orders.take(QByteArray::fromStdString(line));
        } else {
            input.setEnabled(false);
            QCoreApplication::quit();
        }
    });
    return QCoreApplication::exec();
}
