// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "backgroundwork.h"
#include "understanding.h"

#include <QObject>

#include <optional>

namespace gatehouse
{

class Clock;
class LazyReader;
class TextMemory;

/// Reads a household's words on another thread while somebody writes them. Only lines that changed
/// are looked at again. One text is read and one waits at most: a newer one takes its place.
class LiveReader : public QObject
{
    Q_OBJECT

public:
    /// \a clock outlives this object.
    LiveReader(std::shared_ptr<LazyReader> reader, const Clock &clock, QObject *parent = nullptr);
    ~LiveReader() override;

    /// Begins to read \a text and \a question, or lets them wait; what was asked for before is not
    /// reported any more. Returns their revision, which grows with each call.
    quint64 read(const PrivateText &text, const PrivateText &question);

    /// What was made of the words of the last report.
    const Understanding &understanding() const { return *m_understanding; }
    /// The text of the last report.
    const PrivateText &text() const { return m_text; }

Q_SIGNALS:
    /// The words with the latest revision were read.
    void wordsRead(quint64 revision);

private:
    struct Job
    {
        quint64 revision = 0;
        SanitizeInput words;
    };

    void start(const Job &job);
    void finish(const Job &job, Understanding understanding);

    std::shared_ptr<LazyReader> m_reader;
    const Clock &m_clock;
    /// Belongs to the work while that runs.
    std::shared_ptr<TextMemory> m_memory;
    quint64 m_revision = 0;
    std::optional<Job> m_waiting;
    std::optional<Understanding> m_understanding;
    PrivateText m_text;
    std::unique_ptr<Request> m_request;
    BackgroundWork m_work;
};

} // namespace gatehouse
