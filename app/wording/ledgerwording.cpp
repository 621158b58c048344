// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledgerwording.h"

#include "phrases.h"

namespace gatehouse::wording
{

namespace
{

QString brokenSentence(const LedgerCheck &check)
{
    const QString record = QString::number(check.records + 1);
    switch (check.flaw) {
    case LedgerFlaw::None:
    case LedgerFlaw::NotARecord:
        return translate("wording", "Record %1 is not one that Gatehouse wrote: the file was "
                                    "changed there, and nothing from there on is certain.")
            .arg(record);
    case LedgerFlaw::Changed:
        return translate("wording", "Record %1 was changed after it was written; nothing from "
                                    "there on is certain.")
            .arg(record);
    case LedgerFlaw::OutOfChain:
        return translate("wording", "Record %1 does not follow the one before it: something was "
                                    "taken out or put in, and nothing from there on is certain.")
            .arg(record);
    case LedgerFlaw::NoSuchAttempt:
        return translate("wording", "Record %1 is the outcome of something that was never sent; "
                                    "nothing from there on is certain.")
            .arg(record);
    case LedgerFlaw::TooLong:
        return translate("wording", "Line %1 is longer than a record can be; nothing from there on "
                                    "is certain.")
            .arg(record);
    }
    return {};
}

} // namespace

QString sentence(const LedgerCheck &check)
{
    switch (check.verdict) {
    case LedgerVerdict::Intact:
        return translate("wording", "All is as it was written (records: %1).")
            .arg(QString::number(check.records));
    case LedgerVerdict::Torn:
        return translate("wording", "The last record was not written to its end, so it was never "
                                    "sent. It is taken off, and that is noted, with the next one "
                                    "(bytes: %1).")
            .arg(QString::number(check.tornBytes));
    case LedgerVerdict::Cut:
        return translate("wording", "The end is missing: the file is shorter than it was (records "
                                    "missing: %1).")
            .arg(QString::number(check.missingRecords));
    case LedgerVerdict::Replaced:
        return translate("wording", "This is not the record that Gatehouse wrote: its lines fit "
                                    "each other, but another file was put in its place.");
    case LedgerVerdict::Broken:
        return brokenSentence(check);
    }
    return {};
}

QString sentence(const std::optional<LedgerOutcome> &outcome)
{
    if (!outcome) {
        return translate("wording", "May have arrived: what became of it is not known.");
    }
    const QString status = QString::number(outcome->httpStatus.value_or(0));
    switch (outcome->kind) {
    case LedgerOutcomeKind::Answered:
        return translate("wording", "Arrived, and was answered.");
    case LedgerOutcomeKind::Refused:
        return outcome->httpStatus
                   //: %1 is a status of HTTP: "429".
                   ? translate("wording", "Arrived, and was refused (%1).").arg(status)
                   : translate("wording", "Arrived, and was refused.");
    case LedgerOutcomeKind::NotConnected:
        return translate("wording", "Did not leave: there was no connection.");
    case LedgerOutcomeKind::Broken:
        return translate("wording", "May have arrived: the connection broke.");
    case LedgerOutcomeKind::Stopped:
        return translate("wording", "May have arrived: it was stopped.");
    }
    return {};
}

} // namespace gatehouse::wording
