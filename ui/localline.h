// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace gatehouse
{

class DisclosureButton;
class LinkButton;
struct RunState;

/// Who reads the private words: one line below them, with what a model on this machine is doing
/// and, folded, what it thinks.
class LocalLine : public QWidget
{
    Q_OBJECT

public:
    /// What there is besides the built-in reader.
    struct Models
    {
        /// The model that is asked; empty where none is.
        QString asked;
        /// A program was found that the person has not agreed to: "Ollama".
        QString found;
        /// Nobody can see whether the program passes words on.
        bool mayForward = false;

        bool operator==(const Models &) const = default;
    };

    explicit LocalLine(QWidget *parent);

    /// From now on the person may choose a model; before, there is nothing to press.
    void offer(const Models &models);
    void present(const RunState &state);

Q_SIGNALS:
    void setUpRequested();
    /// The model that is reading is no longer waited for.
    void skipRequested();

private:
    void build();
    QString sentence(const RunState &state) const;
    void showThinking(const QString &thinking);

    Models m_models;
    QLabel *m_state = nullptr;
    LinkButton *m_setUp = nullptr;
    LinkButton *m_skip = nullptr;
    bool m_isOffered = false;
    DisclosureButton *m_thinks = nullptr;
    QPlainTextEdit *m_thinking = nullptr;
};

} // namespace gatehouse
