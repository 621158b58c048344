// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// What leaves, whoever wrote it: the guard's shortcuts find what it finds without them, its
// findings lie in the text in their order, and a text that it finds nothing in can be read.
#include "guard.h"
#include "hostiletexts.h"
#include "problemtext.h"

#include <cstdint>
#include <cstdlib>

using namespace gatehouse;

namespace
{

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const PrivateWords words = [] {
        PrivateWords made;
        made.add(PrivateText(hostiletexts::household()));
        return made;
    }();
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const GuardReport report = inspect(text, words);
    require(report == inspect(text, words, Shortcuts::Avoided));
    qsizetype from = 0;
    for (const GuardFinding &finding : report.findings) {
        require(finding.span.from >= from && finding.span.to <= text.size());
        from = finding.span.from;
    }
    require(!report.isClean() || text.isEmpty() || readProblemText(text).has_value());
    return 0;
}
