// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordlistwording.h"

#include "phrases.h"
#include "wording.h"

namespace gatehouse::wording
{

namespace
{

/// Begins in lower case: it may follow "Line 9: ".
QString withoutLine(WordListFault::Kind kind)
{
    switch (kind) {
    case WordListFault::Kind::NotSearchable:
        return translate("wording", "there is no letter and no digit here, so there is nothing to "
                                    "look for. Write a word or a number.");
    case WordListFault::Kind::TooLong:
        //: %1 is a number.
        return translate("wording", "this has more than %1 characters, too many for a word or a "
                                    "phrase. Make it shorter, or several.")
            .arg(WordList::longestEntry);
    case WordListFault::Kind::ListedAlready:
        return translate("wording", "this is on your list already.");
    case WordListFault::Kind::ListTooLong:
        //: %1 is a number.
        return translate("wording", "the list has more than %1 words. Take out those that you can "
                                    "do without.")
            .arg(WordList::mostEntries);
    case WordListFault::Kind::NotAList:
        return translate("wording", "this is not a list of words, one a line. Mend the file, or "
                                    "move it away to begin a new one.");
    case WordListFault::Kind::NotUtf8:
    case WordListFault::Kind::Unreadable:
    case WordListFault::Kind::NotWritable:
        break;
    }
    return {};
}

/// What goes wrong with any file is said in the same words.
std::optional<ErrorKind> errorOf(WordListFault::Kind kind)
{
    switch (kind) {
    case WordListFault::Kind::NotUtf8:
        return ErrorKind::InvalidUtf8;
    case WordListFault::Kind::Unreadable:
        return ErrorKind::FileUnreadable;
    case WordListFault::Kind::NotWritable:
        return ErrorKind::FileNotWritable;
    case WordListFault::Kind::NotSearchable:
    case WordListFault::Kind::TooLong:
    case WordListFault::Kind::ListedAlready:
    case WordListFault::Kind::ListTooLong:
    case WordListFault::Kind::NotAList:
        break;
    }
    return std::nullopt;
}

} // namespace

QString sentence(const WordListFault &fault)
{
    if (const std::optional<ErrorKind> kind = errorOf(fault.kind)) {
        return sentence(Error{.kind = *kind, .place = {.line = fault.line}});
    }
    const QString what = withoutLine(fault.kind);
    if (fault.line == 0) {
        return atHead(what);
    }
    //: %1 is a line number, %2 a sentence.
    return translate("wording", "Line %1: %2").arg(QString::number(fault.line), what);
}

} // namespace gatehouse::wording
