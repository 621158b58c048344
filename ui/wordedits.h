// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mapping.h"
#include "reviewfindings.h"
#include "wordswork.h"

#include <QObject>

namespace gatehouse
{

class PrivatePane;
class Runner;
struct HouseholdWords;

/// Changes the household's words on the left for what was done in the middle: copies edits there,
/// and puts the clock's time in place of the stated one. Each is one step for undo.
class WordEdits : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    WordEdits(Runner &runner, PrivatePane &pane, QObject *parent);
    ~WordEdits() override;

    /// Does what \a finding offers, as far as it is about the words.
    void act(const Finding &finding);

Q_SIGNALS:
    /// Not everything could be done; \a sentence says what is to be done by hand.
    void refused(const QString &sentence);
    /// The stated time was replaced: the words are to be sanitized anew.
    void nowRestated();

private:
    /// What of Runner sanitizes the changed words.
    using SanitizeChanged = void (Runner::*)(const PrivateText &);

    HouseholdWords words() const;
    void takeOverEdits(const std::vector<Difference> &differences);
    void keepModels(const Difference &difference);
    void keepReaders();
    void takeOver(const Problem &wanted, const std::vector<Difference> &differences,
                  SanitizeChanged sanitize, const MachineNames &newNames = {});
    void finishTakeOver(const TakenOver &taken, size_t wished, SanitizeChanged sanitize);
    void restateNow();
    bool change(const WordChanges &changes);
    bool isCurrent() const;

    Runner &m_runner;
    PrivatePane &m_pane;
    WordsWork m_work;
    std::unique_ptr<Request> m_request;
};

} // namespace gatehouse
