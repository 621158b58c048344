// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "accessibility.h"

#include "chooser.h"
#include "timelineview.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>

namespace gatehouse
{

namespace
{

class AccessibleChooser : public QAccessibleWidget
{
public:
    explicit AccessibleChooser(Chooser *chooser) : QAccessibleWidget(chooser, QAccessible::ComboBox)
    {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value) {
            return chooser()->currentText();
        }
        return QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = isOpen();
        state.collapsed = !isOpen();
        return state;
    }

    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(chooser()->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child->object() == chooser()->view() ? 0 : -1;
    }

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction()) {
            return;
        }
        if (isOpen()) {
            chooser()->hidePopup();
        } else {
            chooser()->showPopup();
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    Chooser *chooser() const { return static_cast<Chooser *>(widget()); }
    bool isOpen() const { return chooser()->view()->isVisible(); }
};

QAccessibleInterface *create(const QString &, QObject *object)
{
    if (auto *chooser = qobject_cast<Chooser *>(object)) {
        return new AccessibleChooser(chooser);
    }
    if (auto *timeline = qobject_cast<TimelineView *>(object)) {
        return new QAccessibleWidget(timeline, QAccessible::Graphic);
    }
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(create);
}

} // namespace gatehouse
