// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pane.h"
#include "reviewfindings.h"

class QTimer;

namespace gatehouse
{

class AgeLine;
class ApprovalGate;
class ApproveBar;
class ExactRequest;
class FindingsList;
class LevelNote;
class OutboundEditor;
class SeenWatch;
struct EarlierView;
struct RunState;

/// The middle: the anonymous problem as it would leave, what is known about it, and the approval.
class OutboundPane : public Pane
{
    Q_OBJECT

public:
    explicit OutboundPane(QWidget *parent = nullptr);

    OutboundEditor *editor() const { return m_editor; }

    void present(const RunState &state, const ApprovalGate &gate);
    /// The text was worked out so many \a minutes ago; 0 while that is not long.
    void presentAge(int minutes);
    void presentEarlier(const EarlierView &view);
    /// Makes the text larger by \a steps; negative steps make it smaller.
    void zoom(int steps);

Q_SIGNALS:
    /// The person is changing the text; edited() follows once the keys rest.
    void touched();
    void edited(const QString &text);
    /// All of the text of this revision of the gate's has been in view.
    void seen(quint64 revision);
    /// The person lets out the unknown words at \a words of the text of this revision.
    void agreed(quint64 revision, gatehouse::Span words);
    void approved(quint64 revision);
    void tidyRequested();
    /// The button of a finding that is about the private words was pressed.
    void actionRequested(const gatehouse::Finding &finding);
    void renewRequested();
    /// The person wants to see all that went to \a host.
    void recordRequested(const QString &host);
    /// A finding about the private words was chosen.
    void privatePlaceChosen(const gatehouse::Place &place);
    void refused(const gatehouse::Error &error);

private:
    void build();
    void connectParts();
    void presentText(const RunState &state);
    void presentFindings(const RunState &state, const ApprovalGate &gate);
    void noteEdit();
    void reportEdit();
    void goTo(const Finding &finding);
    void act(const Finding &finding);
    void reportSeen();

    OutboundEditor *m_editor = nullptr;
    AgeLine *m_age = nullptr;
    LevelNote *m_level = nullptr;
    FindingsList *m_findings = nullptr;
    ApproveBar *m_bar = nullptr;
    ExactRequest *m_exact = nullptr;
    SeenWatch *m_seen = nullptr;
    QTimer *m_rest = nullptr;
    /// The text the editor was last given or gave; tells the person's edits from the program's.
    QString m_text;
    /// The last one that the door let in.
    QString m_admitted;
    quint64 m_revision = 0;
    /// The words have changed since, or much time has passed.
    bool m_wordsChanged = false;
    bool m_isAged = false;
};

} // namespace gatehouse
