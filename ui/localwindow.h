// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fittingdialog.h"
#include "localfinder.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace gatehouse
{

class Chooser;
class MessageBar;
class PullPart;
class TryPart;
struct AnswerRates;

/// "Local model": whether a program that runs models is on this machine, how to get one, which
/// model it is to be, and the yes to it. Nothing of the household is told to anybody by anything in
/// it.
class LocalWindow : public FittingDialog
{
    Q_OBJECT

public:
    /// \a finder outlives the window.
    LocalWindow(LocalFinder &finder, QWidget *parent);

    /// Shows \a settings in place of what was chosen, and \a rates of the model that is asked.
    void present(const LocalSettings &settings, const AnswerRates &rates);

Q_SIGNALS:
    /// The person wants these; whom they ask was agreed to here.
    void settingsChosen(const LocalSettings &settings);

private:
    void build();
    void addProgram(QFormLayout &form);
    void addModel(QFormLayout &form);
    void connectParts();
    void fillModels();
    void look();
    void showUsualAddress();
    void lookAtFound();
    void lookAtModel();
    void showParts();
    void agree();
    void refuse();
    QString saidOf(const LocalProbe &probe) const;
    /// With what the person has chosen here.
    LocalSettings typed() const;
    /// What was found, where it is a program.
    const LocalProbe *probe() const;
    /// Whom the chosen model is with; nothing where it is not there, or of another machine.
    std::optional<LocalServer> server() const;

    LocalFinder &m_finder;
    LocalSettings m_settings;
    /// The model that is chosen, or was before the list was filled anew.
    QString m_wanted;
    Chooser *m_program = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_look = nullptr;
    MessageBar *m_said = nullptr;
    QLabel *m_howTo = nullptr;
    Chooser *m_model = nullptr;
    QLabel *m_modelLabel = nullptr;
    Chooser *m_thinking = nullptr;
    QLabel *m_thinkingLabel = nullptr;
    QSpinBox *m_context = nullptr;
    QLabel *m_contextLabel = nullptr;
    PullPart *m_pull = nullptr;
    TryPart *m_try = nullptr;
    QLabel *m_terms = nullptr;
    QLabel *m_rates = nullptr;
    QPushButton *m_agree = nullptr;
    QPushButton *m_refuse = nullptr;
};

} // namespace gatehouse
