// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localsettings.h"
#include "loopbackaddress.h"
#include "modellocal.h"

namespace gatehouse
{

/// Where the program of \a settings is looked for.
Result<LoopbackAddress, AddressFault> addressOf(const LocalSettings &settings);

/// Speaks to \a program at \a address.
std::unique_ptr<LocalModel> localModelAt(LocalProgram program, LoopbackAddress address);

/// The local side that the person has chosen: the built-in reader, alone or with a model beside it.
class ChosenLocal : public LocalSide
{
public:
    /// \a reader outlives it.
    explicit ChosenLocal(LocalSide &reader) : m_reader(reader) {}

    /// Asks whom \a settings name from now on, if they ask and whoever is meant was agreed to; a
    /// request under way must be over.
    void choose(const LocalSettings &settings);
    /// What was chosen last.
    const LocalSettings &settings() const { return m_settings; }
    /// Whether a model is asked.
    bool asksModel() const { return m_model != nullptr; }
    /// Of the answers of this model since it was chosen.
    AnswerRates rates() const { return m_model ? m_model->rates() : AnswerRates(); }

    void follow(const ProgressSeen &seen) override;
    std::unique_ptr<Request> sanitize(const SanitizeInput &input, SanitizeDone done) override;
    void hurry() override;
    std::unique_ptr<Request> ground(const GroundInput &input, GroundDone done) override;

private:
    LocalSide &m_reader;
    LocalSettings m_settings;
    ProgressSeen m_seen;
    std::unique_ptr<ModelLocal> m_model;
};

} // namespace gatehouse
