// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "loopbackaddress.h"

#include "destination.h"

#include <optional>

namespace gatehouse
{

namespace
{

constexpr QLatin1String schemeMark("://");

/// Reads a port; none where it is not written as one.
std::optional<int> readPort(QStringView text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    // No sign and no zero in front.
    const bool isPlain = isNumber && QString::number(port) == text;
    return isPlain && port > 0 && port <= 65535 ? std::optional(static_cast<int>(port))
                                                : std::nullopt;
}

/// Cut by hand: QUrl reads "127.1", "0x7f.1" and other spellings as addresses, and what is decided
/// here must be what is written.
struct HostAndPort
{
    QString host;
    /// With its colon; may be empty.
    QString port;
};

HostAndPort cut(const QString &text)
{
    const bool isBracketed = text.startsWith(u'[');
    const bool isBareSix = !isBracketed && text.count(u':') > 1;
    const qsizetype colon = isBracketed ? text.indexOf(u"]:") + 1 : text.indexOf(u':');
    if (isBareSix || colon <= 0) {
        return {text, QString()};
    }
    return {text.left(colon), text.mid(colon)};
}

/// \a host as a call names it: in lower case, "localhost" as the address that is meant.
QString plainHost(const QString &host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0) {
        return QStringLiteral("127.0.0.1");
    }
    return host == u"::1" ? QStringLiteral("[::1]") : host;
}

} // namespace

Result<LoopbackAddress, AddressFault> LoopbackAddress::parse(const QString &text, int usualPort)
{
    QString rest = text.trimmed();
    const qsizetype mark = rest.indexOf(schemeMark);
    if (mark >= 0) {
        if (rest.left(mark).compare(u"http", Qt::CaseInsensitive) != 0) {
            return Unexpected{AddressFault::NotHttp};
        }
        rest = rest.mid(mark + schemeMark.size());
    }
    if (rest.endsWith(u'/')) {
        rest.chop(1);
    }
    if (rest.isEmpty()) {
        return Unexpected{AddressFault::NotAnAddress};
    }
    if (rest.contains(u'/') || rest.contains(u'?') || rest.contains(u'#') || rest.contains(u'@')) {
        return Unexpected{AddressFault::MoreThanAnAddress};
    }
    const HostAndPort parts = cut(rest);
    const QString host = plainHost(parts.host);
    if (!isLoopbackAddress(host)) {
        return Unexpected{AddressFault::NotThisMachine};
    }
    const std::optional<int> port =
        parts.port.isEmpty() ? usualPort : readPort(QStringView(parts.port).mid(1));
    if (!port) {
        return Unexpected{AddressFault::NotAnAddress};
    }
    return LoopbackAddress(host, *port);
}

QString LoopbackAddress::authority() const
{
    return m_host + u':' + QString::number(m_port);
}

QString LoopbackAddress::origin() const
{
    return QStringLiteral("http://") + authority();
}

} // namespace gatehouse
