// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "builtincloud.h"
#include "cloudmodel.h"
#include "modelsettings.h"

namespace gatehouse
{

/// The cloud side that the person has chosen: a model, or the built-in solver, which also takes its
/// place while what the settings say of a model makes no sense.
class ChosenCloud : public CloudSide
{
public:
    explicit ChosenCloud(CloudMeans means) : m_means(std::move(means)) {}

    /// Asks whom \a settings name from now on; a request under way goes on as it is. Errors: those
    /// of recipientOf(); the built-in solver is asked then.
    Result<void> choose(const ModelSettings &settings);
    /// What whoever is chosen is asked with.
    const CloudMeans &means() const { return m_means; }
    /// What was chosen last.
    const ModelSettings &settings() const { return m_settings; }

    Recipient recipient() const override;
    void follow(const ProgressSeen &seen) override;
    std::unique_ptr<Request> reply(ApprovedRequest request, ReplyDone done) override;

private:
    CloudMeans m_means;
    ModelSettings m_settings;
    ProgressSeen m_seen;
    BuiltInCloud m_builtIn;
    std::unique_ptr<CloudModel> m_model;
};

} // namespace gatehouse
