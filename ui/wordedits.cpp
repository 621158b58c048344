// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordedits.h"

#include "privatepane.h"
#include "runner.h"
#include "textdoor.h"
#include "wording.h"

namespace gatehouse
{

namespace
{

/// That \a left of \a wished edits could not be copied.
QString refusal(int left, size_t wished)
{
    if (wished == 1) {
        return WordEdits::tr("This edit cannot be copied into your words without changing "
                             "something else as well. Change it on the left, in your own words.");
    }
    if (left == 1) {
        return WordEdits::tr("One edit cannot be copied into your words without changing "
                             "something else as well. Change it on the left, in your own words.");
    }
    return WordEdits::tr("%n edits cannot be copied into your words without changing something "
                         "else as well. Change them on the left, in your own words.",
                         nullptr, left);
}

} // namespace

WordEdits::WordEdits(Runner &runner, PrivatePane &pane, QObject *parent)
    : QObject(parent), m_runner(runner), m_pane(pane)
{}

WordEdits::~WordEdits() = default;

void WordEdits::act(const Finding &finding)
{
    switch (finding.action) {
    case Finding::Action::TakeOver:
        takeOverEdits({*finding.difference});
        break;
    case Finding::Action::TakeOverAll:
        takeOverEdits(takeableDifferences(m_runner.state()));
        break;
    case Finding::Action::KeepModels:
        keepModels(*finding.difference);
        break;
    case Finding::Action::UseReaders:
        m_runner.keepReaders(*finding.difference);
        break;
    case Finding::Action::UseReadersAll:
        keepReaders();
        break;
    case Finding::Action::UseClock:
        restateNow();
        break;
    case Finding::Action::Tidy:
    case Finding::Action::LetOut:
    case Finding::Action::ShowModels:
    case Finding::Action::None:
        break;
    }
}

void WordEdits::keepReaders()
{
    if (const auto &sanitized = m_runner.state().sanitized; sanitized && sanitized->model) {
        // A copy: each one that is settled changes the state.
        for (const Difference &difference : std::vector(sanitized->model->differences)) {
            m_runner.keepReaders(difference);
        }
    }
}

/// What the model found becomes what the words say, so that the reader finds it there, too.
void WordEdits::keepModels(const Difference &difference)
{
    const auto &sanitized = m_runner.state().sanitized;
    if (isCurrent() && sanitized->model && sanitized->model->problem) {
        takeOver(*sanitized->model->problem, {difference}, &Runner::sanitizeWithModels,
                 sanitized->model->newNames);
    }
}

void WordEdits::takeOverEdits(const std::vector<Difference> &differences)
{
    if (isCurrent() && m_runner.state().review->asked) {
        takeOver(m_runner.state().review->asked->problem, differences, &Runner::sanitizeTakenOver);
    }
}

/// Whether what stands in the middle stems from the very words on the left.
bool WordEdits::isCurrent() const
{
    const RunState &state = m_runner.state();
    return state.review && !state.isWorking() && !state.reviewIsOld &&
           m_pane.text() == state.input.text;
}

HouseholdWords WordEdits::words() const
{
    const SanitizeInput &input = m_runner.state().input;
    return {.text = input.text, .question = input.question, .clock = input.clock};
}

/// Makes the words say what \a wanted says of \a differences, with \a newNames for machines that
/// they do not name, then has them sanitized.
void WordEdits::takeOver(const Problem &wanted, const std::vector<Difference> &differences,
                         SanitizeChanged sanitize, const MachineNames &newNames)
{
    const RunState &state = m_runner.state();
    const quint64 work = state.readWork;
    const QString outbound = state.review->text;
    HouseholdWords own = words();
    own.newNames = newNames;
    m_request = m_work.takeOver(
        own, wanted, differences,
        [this, work, outbound, sanitize, wished = differences.size()](const TakenOver &taken) {
            // Whoever types on in the meantime wants something else.
            const RunState &now = m_runner.state();
            if (isCurrent() && now.readWork == work && now.review->text == outbound) {
                finishTakeOver(taken, wished, sanitize);
            }
        });
}

void WordEdits::finishTakeOver(const TakenOver &taken, size_t wished, SanitizeChanged sanitize)
{
    if (!taken.changes.empty() && change(taken.changes)) {
        (m_runner.*sanitize)(m_pane.text());
    }
    if (taken.left.empty()) {
        return;
    }
    Q_EMIT refused(refusal(static_cast<int>(taken.left.size()), wished));
}

void WordEdits::restateNow()
{
    if (!isCurrent()) {
        return;
    }
    const quint64 work = m_runner.state().readWork;
    m_request = m_work.restateNow(
        words(), m_runner.state().input.clock,
        [this, work](const std::optional<WordChanges> &changes) {
            if (!isCurrent() || m_runner.state().readWork != work) {
                return;
            }
            if (!changes) {
                Q_EMIT refused(tr("The time cannot be replaced in your words without changing "
                                  "something else as well. Change it on the left."));
            } else if (change(*changes)) {
                Q_EMIT nowRestated();
            }
        });
}

/// Through the door, like everything that enters the editor.
bool WordEdits::change(const WordChanges &changes)
{
    const Result<QString> text = textdoor::admit(changed(m_pane.text(), changes).reveal());
    if (!text) {
        Q_EMIT refused(wording::sentence(text.error()));
        return false;
    }
    m_pane.change(changes);
    return true;
}

} // namespace gatehouse
