// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// A generic Qt plugin that any Qt program loads with QT_QPA_GENERIC_PLUGINS=firstframe. It prints
// the monotonic clock, in nanoseconds, once three text editors have been painted and the event loop
// has come round again. So the programs that are measured need no code for it.
#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QPlainTextEdit>
#include <QSet>
#include <QTimer>

#include <cstdio>
#include <ctime>

class FirstFrame : public QObject
{
    Q_OBJECT

public:
    FirstFrame() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_done &&
            qobject_cast<QPlainTextEdit *>(object->parent()) != nullptr) {
            m_painted.insert(object);
            if (m_painted.size() >= 3) {
                m_done = true;
                QTimer::singleShot(0, this, &FirstFrame::report);
            }
        }
        return false;
    }

private:
    void report()
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        std::fprintf(stderr, "first frame %lld\n",
                     static_cast<long long>(now.tv_sec) * 1'000'000'000LL + now.tv_nsec);
        std::fflush(stderr);
    }

    QSet<QObject *> m_painted;
    bool m_done = false;
};

class FirstFramePlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstframe.json")

public:
    QObject *create(const QString &, const QString &) override { return new FirstFrame; }
};

#include "firstframe.moc"
