// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "chatstream.h"
#include "completionstream.h"
#include "pullprogress.h"

#include <cstdint>
#include <cstdlib>

using namespace gatehouse;

namespace
{

/// Whole, and cut in two: what it comes to is the same, and it comes to something.
template<typename Stream, typename... Arguments>
void holdStream(const QByteArray &bytes, Arguments... arguments)
{
    Stream whole(arguments...);
    whole.take(bytes);
    whole.finish();
    Stream halves(arguments...);
    halves.take(bytes.left(bytes.size() / 2));
    halves.take(bytes.mid(bytes.size() / 2));
    halves.finish();
    const bool isSame = whole.ending() && halves.ending() &&
                        whole.ending()->text.has_value() == halves.ending()->text.has_value() &&
                        whole.text() == halves.text();
    if (!isSame) {
        std::abort();
    }
}

} // namespace

/// What a program on this machine streams: answers in both forms, and the fetching of a model.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    holdStream<ChatStream>(bytes, 4096);
    holdStream<CompletionStream>(bytes);
    PullProgress pull;
    int before = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 16) {
        pull.take(bytes.mid(at, 16), std::chrono::milliseconds(at * 100));
        const PullState &state = pull.state();
        if (state.thousandths < before || state.thousandths > 1000 || state.totalBytes < 0) {
            std::abort();
        }
        before = state.thousandths;
    }
    pull.finish(std::chrono::milliseconds(0));
    if (!pull.ending()) {
        std::abort();
    }
    return 0;
}
