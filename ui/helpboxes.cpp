// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "helpboxes.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace gatehouse
{

namespace
{

struct HelpBoxes
{
    Q_DECLARE_TR_FUNCTIONS(HelpBoxes)
};

} // namespace

void showHelp(QWidget *parent)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("help"));
    box.setWindowTitle(HelpBoxes::tr("How it works"));
    box.setTextFormat(Qt::PlainText);
    box.setText(HelpBoxes::tr("From your words to an answer"));
    box.setInformativeText(HelpBoxes::tr(
        "1. Write on the left what the house knows: what time it is, how long each machine runs "
        "and how many kWh it takes, by when it has to be done, when it must be off, what "
        "electricity costs. Ask your question above.\n\n"
        "2. Sanitize (Ctrl+Return) writes it anew in the middle, without a name. What was "
        "understood is underlined; a triangle marks a line that was not, a ring one that is not "
        "needed.\n\n"
        "3. Read the middle, change it if you like, and press Solve here. Nothing is handed over "
        "before.\n\n"
        "4. The plan is checked against every rule and price, and the answer is on the right, in "
        "your words.\n\n"
        "Rest the mouse on a word or a sign to see what it means. The tabulator key goes through "
        "everything in reading order."));
    box.exec();
}

void showAbout(QWidget *parent)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("about"));
    box.setWindowTitle(HelpBoxes::tr("About Gatehouse"));
    box.setTextFormat(Qt::PlainText);
    box.setText(HelpBoxes::tr("Gatehouse %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(HelpBoxes::tr(
        "Plans a household's machines without showing the household.\n\nPlans are made on this "
        "machine unless you choose a cloud model in the settings; that gets what you approved, "
        "and nothing else.\n\nFree software under the MIT licence."));
    box.exec();
}

} // namespace gatehouse
