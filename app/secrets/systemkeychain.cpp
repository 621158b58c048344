// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "systemkeychain.h"

#include <QObject>

#include <qt6keychain/keychain.h>

#include <optional>

namespace gatehouse
{

namespace
{

/// Its context outlives no interest in the job: with it goes the connection, and a job that has
/// begun deletes itself once it has ended. Deleting the job instead would take it from under the
/// keychain, which still calls it back.
class JobRequest : public KeyRequest
{
public:
    /// \a finish gets how \a job ended.
    template<typename Finish>
    JobRequest(QKeychain::Job *job, Finish finish)
    {
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, &m_context,
                         [finish](QKeychain::Job *ended) { finish(*ended); });
        job->start();
    }

private:
    QObject m_context;
};

/// Without a Secret Service, or without a bus to ask for one, the reason is told in words alone.
/// The names in them are in no language.
bool hasNoService(const QString &words)
{
    return words.contains(QLatin1String("org.freedesktop.secrets")) ||
           words.contains(QLatin1String("D-Bus"));
}

std::optional<Error> errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return Error{.kind = ErrorKind::KeyMissing};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Error{.kind = ErrorKind::KeychainMissing};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Error{.kind = ErrorKind::KeychainRefused};
    case QKeychain::OtherError:
        if (hasNoService(job.errorString())) {
            return Error{.kind = ErrorKind::KeychainMissing};
        }
        break;
    case QKeychain::CouldNotDeleteEntry:
        break;
    }
    return Error{.kind = ErrorKind::KeychainFailed};
}

Result<void> resultOf(const std::optional<Error> &error)
{
    return error ? Result<void>(Unexpected{*error}) : Result<void>();
}

} // namespace

QString SystemKeychain::service()
{
    return QStringLiteral("gatehouse");
}

QString SystemKeychain::entryOf(const QString &host)
{
    // Some keychains know an entry by this alone, so it names the program as well.
    return QStringLiteral("gatehouse key for ") + host;
}

std::unique_ptr<KeyRequest> SystemKeychain::read(const QString &host, ReadDone done)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(entryOf(host));
    return std::make_unique<JobRequest>(job, [done](QKeychain::Job &ended) {
        if (const std::optional<Error> error = errorOf(ended)) {
            done(Unexpected{*error});
        } else {
            done(SecretKey::read(static_cast<QKeychain::ReadPasswordJob &>(ended).binaryData()));
        }
    });
}

std::unique_ptr<KeyRequest> SystemKeychain::write(const QString &host, const SecretKey &key,
                                                  Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(entryOf(host));
    // As text: then other programs of the person show it as what it is.
    job->setTextData(QString::fromLatin1(key.reveal()));
    return std::make_unique<JobRequest>(job, [done](QKeychain::Job &ended) {
        const std::optional<Error> error = errorOf(ended);
        // Not found while writing: there is nothing to write into.
        if (error && error->kind == ErrorKind::KeyMissing) {
            done(failure(ErrorKind::KeychainMissing));
        } else {
            done(resultOf(error));
        }
    });
}

std::unique_ptr<KeyRequest> SystemKeychain::erase(const QString &host, Done done)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(entryOf(host));
    return std::make_unique<JobRequest>(job, [done](QKeychain::Job &ended) {
        const std::optional<Error> error = errorOf(ended);
        const bool gone = error && error->kind == ErrorKind::KeyMissing;
        done(gone ? Result<void>() : resultOf(error));
    });
}

} // namespace gatehouse
