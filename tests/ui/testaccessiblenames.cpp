// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "testregistry.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

using namespace gatehouse;

namespace
{

struct Named
{
    const char *accessibleName;
    const char *objectName;
};

constexpr Named table[] = {
    {"Question", "question"},
    {"Private input", "privateInput"},
    {"Leaves this machine", "outboundText"},
    {"Exact request", "exactRequest"},
    {"Findings", "findings"},
    {"Answer", "answerText"},
    {"Pattern", "pattern"},
    {"Privacy level", "privacyLevel"},
    {"Sanitize", "sanitize"},
    {"Solve here", "approve"},
    {"Stop", "stop"},
    {"Plan", "timeline"},
};

/// Accessible names of \a node and everything below, the popups of choosers aside.
void collect(QAccessibleInterface *node, QStringList &names)
{
    if (node == nullptr || !node->isValid()) {
        return;
    }
    names << node->text(QAccessible::Name);
    for (int i = 0; i < node->childCount(); ++i) {
        collect(node->child(i), names);
    }
}

QStringList allNames(WindowFixture &window)
{
    QStringList names;
    collect(QAccessible::queryAccessibleInterface(&window.window()), names);
    for (const QMenu *menu : window.window().findChildren<QMenu *>()) {
        Q_EMIT const_cast<QMenu *>(menu)->aboutToShow();
        for (const QAction *action : menu->actions()) {
            names << action->text().remove(u'&');
        }
    }
    return names;
}

} // namespace

class TestAccessibleNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNameBelongsToExactlyOneObjectFromTheStart()
    {
        WindowFixture window;
        checkTable(window);
    }

    void eachNameBelongsToExactlyOneObjectAfterARun()
    {
        WindowFixture window;
        window.ask();
        checkTable(window);
    }

    void aChooserTellsItsChoiceAsValue()
    {
        WindowFixture window;
        auto *level = window.find<QComboBox>("privacyLevel");
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(level);
        QCOMPARE(node->text(QAccessible::Name), QStringLiteral("Privacy level"));
        QCOMPARE(node->text(QAccessible::Value), level->currentText());
        QCOMPARE(node->role(), QAccessible::ComboBox);
        level->setCurrentIndex(0);
        QCOMPARE(node->text(QAccessible::Value), QStringLiteral("Hide names"));
    }

    void theKeyboardReachesEverythingInReadingOrder()
    {
        WindowFixture window;
        window.ask();
        const QStringList expected = {
            QStringLiteral("question"),     QStringLiteral("sanitize"),
            QStringLiteral("pattern"),      QStringLiteral("privacyLevel"),
            QStringLiteral("privateInput"), QStringLiteral("outboundText"),
            QStringLiteral("findings"),     QStringLiteral("showExactRequest"),
            QStringLiteral("answerText"),   QStringLiteral("timeline"),
            QStringLiteral("showChecks"),   QStringLiteral("copyAnswer")};
        auto *widget = window.find<QWidget>("question");
        QStringList reached;
        const QWidget *first = widget;
        do {
            const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0;
            if (takesTab && widget->isVisible() && widget->isEnabled() &&
                expected.contains(widget->objectName())) {
                reached << widget->objectName();
            }
            widget = widget->nextInFocusChain();
        } while (widget != first);
        QCOMPARE(reached, expected);
    }

    void mnemonicsDoNotClash()
    {
        WindowFixture window;
        window.ask();
        QStringList keys;
        const auto add = [&keys](const QString &text) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (!key.isEmpty()) {
                keys << key.toString();
            }
        };
        for (const auto *button : window.window().findChildren<QAbstractButton *>()) {
            add(button->text());
        }
        for (const auto *label : window.window().findChildren<QLabel *>()) {
            if (label->buddy() != nullptr) {
                add(label->text());
            }
        }
        for (const QAction *action : window.window().menuBar()->actions()) {
            add(action->text());
        }
        QVERIFY(keys.size() >= 8);
        const QStringList all = keys;
        QVERIFY2(keys.removeDuplicates() == 0, qPrintable(all.join(u' ')));
    }

    void everyLabelShowsPlainText()
    {
        WindowFixture window;
        window.ask();
        for (const auto *label : window.window().findChildren<QLabel *>()) {
            const bool isOurs = label->buddy() != nullptr || label->textFormat() == Qt::PlainText;
            QVERIFY2(isOurs || label->text().isEmpty(), qPrintable(label->text()));
        }
    }

private:
    void checkTable(WindowFixture &window)
    {
        const QStringList names = allNames(window);
        for (const Named &named : table) {
            const QString name = QString::fromLatin1(named.accessibleName);
            const QString objectName = QString::fromLatin1(named.objectName);
            QCOMPARE(window.window().findChildren<QWidget *>(objectName).size(), 1);
            QAccessibleInterface *node =
                QAccessible::queryAccessibleInterface(window.find<QWidget>(named.objectName));
            QVERIFY(node != nullptr);
            QCOMPARE(node->text(QAccessible::Name), name);
            QVERIFY2(names.count(name) == 1, qPrintable(name));
        }
    }
};

REGISTER_TEST(TestAccessibleNames)
#include "testaccessiblenames.moc"
