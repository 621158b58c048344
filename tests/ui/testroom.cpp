// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "elidedlabel.h"
#include "language.h"
#include "screenroom.h"
#include "testregistry.h"
#include "windowfixture.h"
#include "wrappedlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

using namespace gatehouse;

namespace
{

/// What is left of 1024 x 700 inside the frame of a desktop.
constexpr QSize smallWindow(1024, 652);

bool isInScrollArea(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent != nullptr;
         parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent) != nullptr) {
            return true;
        }
    }
    return false;
}

/// Every text in view that has not the room it needs, and every thing that sticks out.
QStringList cut(WindowFixture &window)
{
    QStringList found;
    for (const auto *widget : window.window().findChildren<QWidget *>()) {
        const bool looks = widget->isVisible() && !isInScrollArea(widget) && !widget->isWindow();
        if (!looks) {
            continue;
        }
        const QString name = widget->objectName() + u'/' + widget->accessibleName();
        const QRect place(widget->mapTo(&window.window(), QPoint(0, 0)), widget->size());
        if (!window.window().rect().contains(place)) {
            found << QStringLiteral("sticks out: ") + name;
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->sizeHint().height();
            const bool isElided = qobject_cast<const ElidedLabel *>(label) != nullptr;
            const bool isNarrow =
                !label->wordWrap() && !isElided && label->width() < label->sizeHint().width();
            if (label->height() < needed || isNarrow) {
                found << QStringLiteral("cut: ") + name + u'/' + label->text() +
                             QStringLiteral(" %1x%2 of %3")
                                 .arg(label->width())
                                 .arg(label->height())
                                 .arg(needed);
            }
        }
        const bool isPressed = qobject_cast<const QAbstractButton *>(widget) != nullptr ||
                               qobject_cast<const QComboBox *>(widget) != nullptr;
        if (isPressed && widget->width() < widget->minimumSizeHint().width()) {
            found << QStringLiteral("narrow: ") + name;
        }
    }
    return found;
}

class LargeFont
{
public:
    explicit LargeFont(qreal points) : m_before(QApplication::font())
    {
        QFont font = m_before;
        font.setPointSizeF(points);
        QApplication::setFont(font);
    }
    ~LargeFont() { QApplication::setFont(m_before); }
    LargeFont(const LargeFont &) = delete;
    LargeFont &operator=(const LargeFont &) = delete;

private:
    QFont m_before;
};

} // namespace

/// Whether everything has its room where there is little.
class TestRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void nothingIsCutInASmallWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("points");
        for (const char *language : {"en", "de"}) {
            for (const qreal points : {9.0, 10.0}) {
                QTest::addRow("%s, %g points", language, points)
                    << QString::fromLatin1(language) << points;
            }
        }
    }
    void nothingIsCutInASmallWindow()
    {
        QFETCH(QString, language);
        QFETCH(qreal, points);
        const Language spoken(language);
        const LargeFont font(points);
        WindowFixture window;
        const auto isAllInView = [&window] { return cut(window).isEmpty(); };
        window.window().resize(smallWindow);
        QTRY_COMPARE(window.window().size(), smallWindow);
        QTRY_VERIFY2(isAllInView(), qPrintable(cut(window).join(u'\n')));
        window.sanitize();
        QTRY_VERIFY2(isAllInView(), qPrintable(cut(window).join(u'\n')));
        QTRY_VERIFY(window.button("approve").isEnabled());
        window.press("approve");
        QTRY_COMPARE(window.runner().state().phase, RunPhase::Answered);
        QTRY_VERIFY2(isAllInView(), qPrintable(cut(window).join(u'\n')));
        for (const char *button : {"showWhatItTells", "compare", "showChecks"}) {
            window.press(button);
            QTRY_VERIFY2(isAllInView(), qPrintable(cut(window).join(u'\n')));
        }
        QCOMPARE(window.window().size(), smallWindow);
    }

    void aNewWindowIsNoLargerThanTheScreen()
    {
        WindowFixture window;
        const QSize screen = window.window().screen()->availableGeometry().size();
        const QSize large = sizeInScreen(window.window(), 10'000, 10'000);
        QVERIFY(large.width() < screen.width() && large.height() < screen.height());
        const QSize small = sizeInScreen(window.window(), 20, 10);
        QCOMPARE(small.height(), window.window().fontMetrics().height() * 10);
    }

    void whatALevelTellsGivesWayBeforeTheTextDoes()
    {
        WindowFixture window;
        window.window().resize(smallWindow);
        window.sanitize();
        window.press("showWhatItTells");
        const auto *label = window.find<QLabel>("whatItTells");
        const auto *room = window.find<QScrollArea>("roomForWhatItTells");
        QTRY_VERIFY(room->isVisible());
        QTRY_COMPARE(label->height(), label->heightForWidth(label->width()));
        QTRY_VERIFY(room->height() >= 2 * room->fontMetrics().lineSpacing());
        QTRY_VERIFY(window.editor("outboundText").height() >=
                    8 * window.editor("outboundText").fontMetrics().lineSpacing());
        window.window().resize(1600, 1000);
        QTRY_COMPARE(room->height(), label->heightForWidth(label->width()));
    }

    void aWrappedLabelAsksForAllOfItsLines()
    {
        QWidget parent;
        WrappedLabel label(&parent, QStringLiteral("a few words that take several lines here"));
        label.setWordWrap(true);
        for (const int width : {400, 90, 60, 200}) {
            label.resize(width, 20);
            QCOMPARE(label.minimumSizeHint().height(), label.heightForWidth(width));
        }
        label.setWordWrap(false);
        QVERIFY(label.minimumSizeHint().height() < 2 * label.fontMetrics().lineSpacing());
    }
};

REGISTER_TEST(TestRoom)
#include "testroom.moc"
