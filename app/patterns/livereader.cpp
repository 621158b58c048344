// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "livereader.h"

#include "clock.h"
#include "householdreader.h"
#include "lazyreader.h"
#include "textmemory.h"

#include <utility>

namespace gatehouse
{

LiveReader::LiveReader(std::shared_ptr<LazyReader> reader, const Clock &clock, QObject *parent)
    : QObject(parent), m_reader(std::move(reader)), m_clock(clock),
      m_memory(std::make_shared<TextMemory>())
{}

LiveReader::~LiveReader() = default;

quint64 LiveReader::read(const PrivateText &text, const PrivateText &question)
{
    Job job{.revision = ++m_revision,
            .words = {.text = text, .question = question, .clock = m_clock.now()}};
    if (m_request) {
        m_waiting = std::move(job);
    } else {
        start(job);
    }
    return m_revision;
}

/// A request is never given up while it runs: the memory would be touched by two threads.
void LiveReader::start(const Job &job)
{
    m_request = m_work.start<Understanding>(
        [reader = m_reader, memory = m_memory, words = job.words](const StopFlag &) {
            return reader->get().readAgain(words.text, words.question, words.clock, *memory);
        },
        [this, job](Understanding understanding) { finish(job, std::move(understanding)); });
}

void LiveReader::finish(const Job &job, Understanding understanding)
{
    m_request.reset();
    if (m_waiting) {
        const Job next = *std::exchange(m_waiting, std::nullopt);
        start(next);
    }
    if (job.revision != m_revision) {
        return;
    }
    m_understanding = std::move(understanding);
    m_text = job.words.text;
    Q_EMIT wordsRead(job.revision);
}

} // namespace gatehouse
