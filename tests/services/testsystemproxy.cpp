// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "guard.h"
#include "problemtext.h"
#include "sampleproblems.h"
#include "sendingfixture.h"
#include "systemproxy.h"
#include "testregistry.h"
#include "withoutproxies.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace gatehouse;

namespace
{

Destination service(const char *host = "house.example")
{
    return {.kind = Destination::Kind::CloudModel,
            .host = QString::fromLatin1(host),
            .path = QStringLiteral("/openai/v1/responses"),
            .deployment = QStringLiteral("gpt-5.4"),
            .keyHeader = Destination::KeyHeader::ApiKey};
}

/// A proxy on loopback that keeps what is asked of it, agrees to a tunnel, and keeps what comes
/// through that.
class TunnelProxy : public QObject
{
public:
    TunnelProxy()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort()); }

    QByteArray asked;
    QByteArray tunnelled;

private:
    void read(QTcpSocket *socket)
    {
        if (m_isTunnel) {
            tunnelled += socket->readAll();
            // No service of this test has a certificate that anybody trusts.
            socket->disconnectFromHost();
            return;
        }
        asked += socket->readAll();
        if (asked.contains("\r\n\r\n")) {
            m_isTunnel = true;
            socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
        }
    }

    bool m_isTunnel = false;
    QTcpServer m_server;
};

} // namespace

class TestSystemProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { withoutproxies::forget(); }

    void whereNoneIsSetUpThereIsNone()
    {
        QCOMPARE(systemProxyFor(service()), QString());
        QCOMPARE(systemProxyFor({}), QString());
    }

    void theEnvironmentNamesIt()
    {
        qputenv("https_proxy", "http://proxy.example:3128");
        QCOMPARE(systemProxyFor(service()), QStringLiteral("proxy.example:3128"));
        // Nobody is told a login, and none is used.
        qputenv("https_proxy", "http://me:secret@proxy.example:3128");
        QCOMPARE(systemProxyFor(service()), QStringLiteral("proxy.example:3128"));
    }

    void oneThatSpeaksSocksIsNamedAsSuch()
    {
        qputenv("https_proxy", "socks5://proxy.example:1080");
        QCOMPARE(systemProxyFor(service()), QStringLiteral("socks5://proxy.example:1080"));
    }

    void thisMachineIsReachedWithoutIt()
    {
        qputenv("https_proxy", "http://proxy.example:3128");
        qputenv("http_proxy", "http://proxy.example:3128");
        for (const char *host : {"127.0.0.1", "127.1.2.3", "[::1]"}) {
            Destination here = service(host);
            here.scheme = Destination::Scheme::Http;
            QCOMPARE(systemProxyFor(here), QString());
            here.scheme = Destination::Scheme::Https;
            QCOMPARE(systemProxyFor(here), QString());
        }
    }

    void aHostThatIsExemptIsReachedDirectly()
    {
        qputenv("https_proxy", "http://proxy.example:3128");
        qputenv("no_proxy", "house.example");
        QCOMPARE(systemProxyFor(service()), QString());
        QCOMPARE(systemProxyFor(service("other.example")), QStringLiteral("proxy.example:3128"));
    }

    /// What goes to the proxy is where to; the request itself goes through its tunnel, encrypted,
    /// and not before the service has shown who it is.
    void theRequestGoesThroughItsTunnel()
    {
        TunnelProxy proxy;
        qputenv("https_proxy", "http://" + proxy.address().toLatin1());
        Destination destination = service();
        destination.proxy = systemProxyFor(destination);
        QCOMPARE(destination.proxy, proxy.address());
        SendingFixture house;
        const quint64 revision = house.gate.lay(
            write({.problem = sampleproblems::theCase()}),
            {.destination = destination, .envelope = SendingFixture::envelope()}, {});
        house.gate.markSeen(revision);
        house.current = house.sending(*house.gate.approve(revision));
        const CallReport report =
            house.send(std::move(house.current->nextAttempt()).value(), {}, "the-key");
        QVERIFY(report.ending != CallEnding::Complete);
        QVERIFY2(proxy.asked.startsWith("CONNECT house.example:443 HTTP/1."),
                 proxy.asked.constData());
        QVERIFY(!proxy.tunnelled.isEmpty());
        for (const QByteArray &bytes : {proxy.asked, proxy.tunnelled}) {
            QVERIFY(!bytes.contains("load_A"));
            QVERIFY(!bytes.contains("the-key"));
        }
    }

    /// An approval for a way through a proxy, or directly, is for that way.
    void aWayThatWasNotShownIsNotTaken()
    {
        TunnelProxy proxy;
        SendingFixture house;
        RecordedAttempt attempt = house.attempt();
        qputenv("http_proxy", "http://" + proxy.address().toLatin1());
        QCOMPARE(house.send(std::move(attempt)).ending, CallEnding::Complete);
        QCOMPARE(house.server.requests().size(), 1);
        QVERIFY(proxy.asked.isEmpty());
    }
};

REGISTER_TEST(TestSystemProxy)
#include "testsystemproxy.moc"
