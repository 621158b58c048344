// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "pane.h"
#include "privatetext.h"
#include "reading.h"
#include "wordchange.h"

class QLabel;
class QPushButton;

namespace gatehouse
{

class DisclosureButton;
class LocalLine;
class PrivateEditor;
class ReplacementList;
struct RunState;
struct Understanding;

/// The left: the household's own words, which stay.
class PrivatePane : public Pane
{
    Q_OBJECT

public:
    explicit PrivatePane(QWidget *parent = nullptr);

    PrivateEditor *editor() const { return m_editor; }
    PrivateText text() const;
    /// The same without the word at the caret, which may be half written.
    PrivateText settledText() const;
    ReplacementList *replacements() const { return m_replacements; }
    QLabel *check() const { return m_check; }
    LocalLine *localLine() const { return m_local; }

    void present(const RunState &state);
    /// Marks what was understood of \a words while they are written; passed over where other words
    /// stand here by now.
    void presentLive(const PrivateText &words, const Understanding &understanding);
    void goTo(const Place &place);
    /// Makes \a changes in the words, as one step for undo, and shows the last of them.
    void change(const WordChanges &changes);
    /// Makes the text larger by \a steps; negative steps make it smaller.
    void zoom(int steps);

Q_SIGNALS:
    void textChanged();
    void refused(const gatehouse::Error &error);
    void fileDropped(const QString &path);

private:
    void build();
    void buildComparison();
    void noteChange();
    void presentMarks(const RunState &state);
    void presentCounts(const RunState &state);
    void goToNextUnused();

    PrivateEditor *m_editor = nullptr;
    LocalLine *m_local = nullptr;
    QPushButton *m_counts = nullptr;
    /// Folds out the list of what each fact became.
    DisclosureButton *m_compare = nullptr;
    QWidget *m_comparison = nullptr;
    ReplacementList *m_replacements = nullptr;
    QLabel *m_check = nullptr;
    /// The lines it counts, in order.
    std::vector<int> m_unused;
    /// The work whose marks are on the lines.
    quint64 m_marked = 0;
    /// The work whose lines m_unused counts.
    quint64 m_counted = 0;
    /// What was last found while the words were written, and in which.
    PrivateText m_liveWords;
    std::vector<MarkedFact> m_liveFacts;
    /// The words when they were last looked at; tells changes of words from changes of looks.
    QString m_words;
};

} // namespace gatehouse
