// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "localwording.h"

#include "phrases.h"

#include <QCoreApplication>

namespace gatehouse::wording
{

namespace
{

const char *textOf(LocalFault fault)
{
    switch (fault) {
    case LocalFault::NotReached:
        return QT_TRANSLATE_NOOP("wording",
                                 "No program that runs models answers at this address. Start "
                                 "Ollama, or check the address in the settings.");
    case LocalFault::ConnectionBroke:
        return QT_TRANSLATE_NOOP("wording",
                                 "The connection to the local model broke before it had answered. "
                                 "Check that the program still runs, and ask again.");
    case LocalFault::TooSlow:
        return QT_TRANSLATE_NOOP("wording",
                                 "The local model stopped in the middle of its answer. Ask again, "
                                 "or choose a smaller model.");
    case LocalFault::MovedElsewhere:
        return QT_TRANSLATE_NOOP("wording",
                                 "The program at this address sends to another one, which is never "
                                 "followed. Enter the address of the model's own program.");
    case LocalFault::NotAModelServer:
        return QT_TRANSLATE_NOOP("wording",
                                 "What answers at this address is no program that runs models. "
                                 "Check the address in the settings.");
    case LocalFault::ModelMissing:
        return QT_TRANSLATE_NOOP("wording",
                                 "This model is not installed. Have it fetched, or choose one that "
                                 "is there.");
    case LocalFault::ModelNotForAnswers:
        return QT_TRANSLATE_NOOP("wording",
                                 "This model cannot answer in words. Choose another one.");
    case LocalFault::NotAgreedTo:
        return QT_TRANSLATE_NOOP("wording",
                                 "The program or the model is not the one that you agreed to, so "
                                 "your words were not shown to it. Look at it and agree again.");
    case LocalFault::RemoteModel:
        return QT_TRANSLATE_NOOP("wording",
                                 "This model runs on a machine of somebody else, so it gets none "
                                 "of your words. Choose one that runs here.");
    case LocalFault::SignInWanted:
        return QT_TRANSLATE_NOOP("wording",
                                 "The program wants an account first, which a model on this "
                                 "machine needs not. Choose a model that runs here.");
    case LocalFault::ThinkingUnsupported:
        return QT_TRANSLATE_NOOP("wording",
                                 "This model cannot be asked to think. Turn thinking off in the "
                                 "settings, or choose another model.");
    case LocalFault::OutOfMemory:
        return QT_TRANSLATE_NOOP("wording",
                                 "There is too little memory for this model. Close other programs, "
                                 "or choose a smaller one.");
    case LocalFault::QueueFull:
        return QT_TRANSLATE_NOOP("wording",
                                 "The local model is busy with other questions. Wait a little, and "
                                 "ask again.");
    case LocalFault::RequestRefused:
        return QT_TRANSLATE_NOOP("wording",
                                 "The program of the local model did not accept the question. A "
                                 "newer version of it may help.");
    case LocalFault::ServerFailed:
        return QT_TRANSLATE_NOOP("wording",
                                 "The program of the local model failed. Start it anew, and ask "
                                 "again.");
    case LocalFault::ContextTooSmall:
        return QT_TRANSLATE_NOOP("wording",
                                 "Your text is longer than the local model can take in at once. "
                                 "Take out what has nothing to do with the question.");
    case LocalFault::CutOff:
        return QT_TRANSLATE_NOOP("wording",
                                 "The local model had not finished when its room was used up. Ask "
                                 "again, or choose another model.");
    case LocalFault::EndedEarly:
        return QT_TRANSLATE_NOOP("wording",
                                 "The answer of the local model stopped before it was whole. Ask "
                                 "again.");
    case LocalFault::AnswerEmpty:
        return QT_TRANSLATE_NOOP("wording",
                                 "The local model answered without a word. Ask again, or choose "
                                 "another model.");
    case LocalFault::OnlyThinking:
        return QT_TRANSLATE_NOOP("wording",
                                 "The local model thought and never answered. Turn thinking off in "
                                 "the settings, and ask again.");
    case LocalFault::AnswerTooLong:
        return QT_TRANSLATE_NOOP("wording",
                                 "The local model did not stop writing, and was stopped. Ask "
                                 "again, or choose another model.");
    case LocalFault::AnswerUnreadable:
        return QT_TRANSLATE_NOOP("wording",
                                 "What came back is no answer of such a program. Check the address "
                                 "in the settings.");
    case LocalFault::DiskFull:
        return QT_TRANSLATE_NOOP("wording",
                                 "There is no room on the disk for this model. Make room, then "
                                 "have it fetched again; what came stays.");
    case LocalFault::NoWayToModels:
        return QT_TRANSLATE_NOOP("wording",
                                 "The program could not reach the place where models come from. "
                                 "Check your connection, then have it fetched again.");
    }
    return "";
}

} // namespace

QString sentence(LocalFault fault)
{
    return translate("wording", textOf(fault));
}

} // namespace gatehouse::wording
