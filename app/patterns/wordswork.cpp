// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordswork.h"

#include "householdreader.h"
#include "householdsentences.h"

#include <mutex>
#include <optional>

namespace gatehouse
{

/// Loads grammar and sentences when they are first needed, which most runs never do.
class WordsWork::Tools
{
public:
    const TakeOver &get()
    {
        std::call_once(m_once, [this] {
            m_reader.emplace();
            m_sentences.emplace();
            m_takeOver.emplace(*m_reader, *m_sentences);
        });
        return *m_takeOver;
    }

private:
    std::once_flag m_once;
    std::optional<HouseholdReader> m_reader;
    std::optional<HouseholdSentences> m_sentences;
    std::optional<TakeOver> m_takeOver;
};

WordsWork::WordsWork() : m_tools(std::make_shared<Tools>()) {}
WordsWork::~WordsWork() = default;

std::unique_ptr<Request> WordsWork::takeOver(const HouseholdWords &words, const Problem &asked,
                                             const std::vector<Difference> &differences,
                                             TakenOverDone done)
{
    return m_work.start<TakenOver>(
        [tools = m_tools, words, asked, differences](const StopFlag &) {
            return tools->get().takeOver(words, asked, differences);
        },
        std::move(done));
}

std::unique_ptr<Request> WordsWork::restateNow(const HouseholdWords &words, const QDateTime &clock,
                                               RestatedDone done)
{
    return m_work.start<std::optional<WordChanges>>(
        [tools = m_tools, words, clock](const StopFlag &) {
            return tools->get().restateNow(words, clock);
        },
        std::move(done));
}

} // namespace gatehouse
