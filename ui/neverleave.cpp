// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "neverleave.h"

#include "guardededitor.h"
#include "messagebar.h"
#include "ownwords.h"
#include "windowmenus.h"
#include "wordlistwording.h"
#include "wordswindow.h"

namespace gatehouse
{

NeverLeave::NeverLeave(const QString &path, Runner &runner, const Parts &parts, QWidget &window)
    : QObject(&window), m_window(window), m_message(parts.message),
      m_words(new OwnWords(path, runner, this))
{
    connect(&parts.menus, &WindowMenus::ownWordsRequested, this, &NeverLeave::showWindow);
    for (const GuardedEditor *editor : {&parts.words, &parts.outbound}) {
        connect(editor, &GuardedEditor::neverLeaves, this, &NeverLeave::add);
    }
}

/// Made when it is first asked for: start-up does without it.
void NeverLeave::showWindow()
{
    if (m_shown == nullptr) {
        m_shown = new WordsWindow(*m_words, &m_window);
    }
    m_shown->refresh();
    m_shown->show();
    m_shown->raise();
    m_shown->activateWindow();
}

void NeverLeave::add(const PrivateText &words)
{
    const auto added = m_words->add({words});
    if (added) {
        //: %1 are words that the person chose.
        m_message.showMessage(
            Tone::Good, tr("“%1” never leaves from now on. Settings > Words that never leave has "
                           "the list.")
                            .arg(WordList::normalized(words).reveal()));
        return;
    }
    m_message.showMessage(Tone::Warning, refusal(added.error()));
}

/// Why nothing was added.
QString NeverLeave::refusal(const WordListFault &fault) const
{
    const QString why = wording::sentence(fault);
    if (!m_words->list()) {
        //: %1 says why.
        return tr("Your list of words that never leave cannot be read, so nothing was added. %1")
            .arg(why);
    }
    if (fault.kind == WordListFault::Kind::NotWritable) {
        //: %1 says why.
        return tr("Your list of words that never leave was not changed. %1").arg(why);
    }
    return why;
}

} // namespace gatehouse
