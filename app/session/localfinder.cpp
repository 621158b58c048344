// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "localfinder.h"

#include "chosenlocal.h"

namespace gatehouse
{

void LocalFinder::look(const LocalSettings &settings)
{
    m_request.reset();
    m_found.reset();
    const Result<LoopbackAddress, AddressFault> address = addressOf(settings);
    m_origin = address ? address->origin() : QString();
    if (address) {
        m_model = localModelAt(settings.program, *address);
        m_request = m_model->probe([this](Result<LocalProbe, LocalFault> probe) {
            m_found = std::move(probe);
            m_request.reset();
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
}

} // namespace gatehouse
