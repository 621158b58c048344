// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include "samples.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

using namespace gatehouse;

WindowFixture::WindowFixture() : m_profile(m_folder.path() + QStringLiteral("/profile"))
{
    open(m_local, m_cloud);
}

WindowFixture::WindowFixture(CloudSide &cloud)
    : m_profile(m_folder.path() + QStringLiteral("/profile"))
{
    open(m_local, cloud);
}

WindowFixture::WindowFixture(LocalSide &local, CloudSide &cloud)
    : m_profile(m_folder.path() + QStringLiteral("/profile"))
{
    open(local, cloud);
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::open(LocalSide &local, CloudSide &cloud)
{
    m_runner = std::make_unique<Runner>(local, cloud, m_gate, m_clock);
    m_window = std::make_unique<MainWindow>(*m_runner, m_profile,
                                            QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_window->follow(m_live);
    const SampleHousehold first = sampleHouseholds().front();
    m_window->openSample(first.title, first.path);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QPlainTextEdit &WindowFixture::editor(const char *name) const
{
    return *find<QPlainTextEdit>(name);
}

QPushButton &WindowFixture::button(const char *name) const
{
    return *find<QPushButton>(name);
}

QString WindowFixture::text(const char *name) const
{
    if (const auto *edit = find<QPlainTextEdit>(name)) {
        return edit->toPlainText();
    }
    if (const auto *line = find<QLineEdit>(name)) {
        return line->text();
    }
    if (const auto *view = find<QTextEdit>(name)) {
        return view->toPlainText();
    }
    if (const auto *button = find<QPushButton>(name)) {
        return button->isVisible() ? button->text() : QString();
    }
    return find<QLabel>(name)->text();
}

QStringList WindowFixture::findings() const
{
    const auto *list = find<QListWidget>("findings");
    QStringList texts;
    for (int i = 0; i < list->count(); ++i) {
        texts << list->item(i)->text();
    }
    return texts;
}

QString WindowFixture::message() const
{
    return find<QLabel>("message")->isVisible() ? text("message") : QString();
}

void WindowFixture::writePrivately(const QString &text)
{
    editor("privateInput").selectAll();
    editor("privateInput").insertPlainText(text);
}

void WindowFixture::writePlainCase()
{
    writePrivately(QStringLiteral("It is 18:30 now.\n"
                                  "Dishwasher: 90 minutes, 1.2 kWh\n"
                                  "EV charger: 120 minutes, 14 kWh\n"
                                  "The dishwasher must be done by 06:30.\n"
                                  "The dishwasher must not run from 22:30 to 06:30.\n"
                                  "The EV charger must be done by 07:00.\n"
                                  "17:00 to 20:00: $0.45 per kWh\n"
                                  "20:00 to 00:00: $0.22 per kWh\n"
                                  "00:00 to 06:00: $0.12 per kWh\n"
                                  "06:00 to 17:00: $0.25 per kWh\n"));
}

void WindowFixture::setQuestion(const QString &question)
{
    find<QLineEdit>("question")->setText(question);
}

void WindowFixture::writeOutbound(const QString &text)
{
    editor("outboundText").selectAll();
    editor("outboundText").insertPlainText(text);
    QTRY_COMPARE(m_runner->state().review->text, text);
}

void WindowFixture::moveCaret(const char *name, const char *words)
{
    QPlainTextEdit &text = editor(name);
    text.setFocus();
    QTextCursor cursor(text.document());
    cursor.setPosition(static_cast<int>(text.toPlainText().indexOf(QString::fromUtf8(words))));
    text.setTextCursor(cursor);
}

void WindowFixture::press(const char *name)
{
    QTest::mouseClick(&button(name), Qt::LeftButton);
}

void WindowFixture::sanitize()
{
    press("sanitize");
    QTRY_VERIFY(m_runner->state().phase != RunPhase::Sanitizing);
}

void WindowFixture::ask()
{
    sanitize();
    QTRY_VERIFY(button("approve").isEnabled());
    press("approve");
    QTRY_COMPARE(m_runner->state().phase, RunPhase::Answered);
}
