// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "eventstream.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;

namespace
{

using Events = std::vector<StreamEvent>;

Events eventsOf(const QByteArray &stream)
{
    return EventStream().take(stream);
}

/// The same, cut anywhere.
Events eventsInPieces(const QByteArray &stream, QRandomGenerator &random)
{
    EventStream reader;
    Events events;
    qsizetype at = 0;
    while (at < stream.size()) {
        const qsizetype size = random.bounded(1, 8);
        const QByteArray piece = stream.mid(at, size);
        for (StreamEvent &event : reader.take(piece)) {
            events.push_back(std::move(event));
        }
        at += piece.size();
    }
    return events;
}

QString shown(const Events &events)
{
    QString text;
    for (const StreamEvent &event : events) {
        text += QString::fromUtf8(event.name) + u'=' + QString::fromUtf8(event.data) + u'|';
    }
    return text;
}

} // namespace

class TestEventStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreReadAsTheStandardSays_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QString>("events");
        const auto row = [](const char *name, const QByteArray &stream, const char *events) {
            QTest::newRow(name) << stream << QString::fromUtf8(events);
        };
        row("one", "event: a\ndata: 1\n\n", "a=1|");
        row("two", "data: 1\n\nevent: b\ndata: 2\n\n", "=1|b=2|");
        row("carriage returns and line feeds", "event: a\r\ndata: 1\r\n\r\n", "a=1|");
        row("carriage returns alone", "event: a\rdata: 1\r\r", "a=1|");
        row("mixed", "data: 1\r\n\ndata: 2\n\r\n", "=1|=2|");
        row("several lines of data", "data: 1\ndata: 2\ndata:\ndata: 3\n\n", "=1\n2\n\n3|");
        row("no blank behind the colon", "data:1\n\n", "=1|");
        row("one blank goes, the next stays", "data:  1\n\n", "= 1|");
        row("a colon in the data", "data: a: b\n\n", "=a: b|");
        row("a field without colon", "data\n\n", "=|");
        row("comments", ": hello\n:\n\ndata: 1\n: more\n\n", "=1|");
        row("ids and unknown fields", "id: 7\nretry: 10\nfoo: bar\ndata: 1\n\n", "=1|");
        row("a name without data says nothing", "event: a\n\ndata: 1\n\n", "=1|");
        row("empty lines", "\n\n\n\ndata: 1\n\n\n\n", "=1|");
        row("a byte order mark",
            "\xEF\xBB\xBF"
            "data: 1\n\n",
            "=1|");
        row("letters of several bytes", "data: \xC3\xA9\xF0\x9F\x98\x80\n\n",
            "=\xC3\xA9\xF0\x9F\x98\x80|");
        row("the last is not ended", "data: 1\n\ndata: 2\n", "=1|");
        row("the last is cut", "data: 1\n\ndata: 2", "=1|");
        row("nothing", "", "");
    }
    void eventsAreReadAsTheStandardSays()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QString, events);
        QCOMPARE(shown(eventsOf(stream)), events);
        QRandomGenerator random(11);
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(shown(eventsInPieces(stream, random)), events);
        }
    }

    void splitByByteOrWholeTheEventsAreTheSame()
    {
        QRandomGenerator random(2026);
        const QList<QByteArray> pieces = {"event: a", "data: x", "data:", ": c",   "\n",
                                          "\r\n",     "\r",      "\n\n",  "id: 1", "\xC3\xA9"};
        for (int i = 0; i < 500; ++i) {
            QByteArray stream;
            for (int n = random.bounded(30); n > 0; --n) {
                stream += pieces.at(random.bounded(static_cast<int>(pieces.size())));
            }
            QCOMPARE(shown(eventsInPieces(stream, random)), shown(eventsOf(stream)));
        }
    }

    void aLongLineInSmallPiecesIsWhole()
    {
        const QByteArray data(300'000, 'x');
        EventStream reader;
        Events events;
        const QByteArray stream = "data: " + data + "\n\n";
        for (qsizetype at = 0; at < stream.size(); at += 100) {
            for (const StreamEvent &event : reader.take(stream.mid(at, 100))) {
                events.push_back(event);
            }
        }
        QCOMPARE(events.size(), size_t(1));
        QCOMPARE(events.front().data, data);
    }
};

REGISTER_TEST(TestEventStream)
#include "testeventstream.moc"
