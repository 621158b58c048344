// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace gatehouse
{

/// What stands before the address of a proxy that speaks SOCKS 5.
inline constexpr char socksPrefix[] = "socks5://";

/// Where a request goes.
struct Destination
{
    enum class Kind
    {
        /// The built-in solver: nothing leaves this machine.
        BuiltInSolver,
        /// A model at another host; only then do the members below say something.
        CloudModel,
    };
    enum class Scheme
    {
        Https,
        /// Encrypts nothing; for addresses of this machine only.
        Http,
    };
    /// How the key goes along.
    enum class KeyHeader
    {
        None,
        /// `api-key: KEY`, as Azure OpenAI takes it.
        ApiKey,
        /// `Authorization: Bearer KEY`, as OpenAI takes it.
        Bearer,
    };

    Kind kind = Kind::BuiltInSolver;
    Scheme scheme = Scheme::Https;
    /// In its ASCII form, so that no letter of another script passes for one of another host.
    QString host;
    int port = 443;
    /// With its query, if any: "/openai/v1/responses".
    QString path;
    /// "host:port" of the proxy that the connection is made through, with socksPrefix before it
    /// where it speaks SOCKS 5; empty where the connection is made directly.
    QString proxy;
    QString deployment;
    KeyHeader keyHeader = KeyHeader::None;

    /// Whether what goes there leaves this machine's own program.
    bool isAnotherHost() const { return kind != Kind::BuiltInSolver; }
    bool operator==(const Destination &) const = default;
};

/// "https" or "http".
QString schemeName(Destination::Scheme scheme);

/// "https://host", with the port where it is not the usual one.
QString origin(const Destination &destination);

/// Whether \a host is written as an address of this machine: in 127.0.0.0/8, or "[::1]" with or
/// without its brackets. A name is none, whatever it resolves to.
bool isLoopbackAddress(const QString &host);

/// Whether a request may go to \a destination at all: its host is a plain ASCII name or address,
/// its path begins with a slash and holds no space or control character, and it is reached over
/// https or lies on this machine.
bool isSafe(const Destination &destination);

/// One line of a request's head.
struct HeaderLine
{
    QByteArray name;
    /// Empty for the key, which only the sender knows.
    QByteArray value;
    bool isKey = false;

    bool operator==(const HeaderLine &) const = default;
};

/// The whole list of headers with which \a bodyBytes bytes go to \a destination, in order: the same
/// for everybody, so that language, program version or system tell nothing.
std::vector<HeaderLine> headersOf(const Destination &destination, qsizetype bodyBytes);

} // namespace gatehouse
