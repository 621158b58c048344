// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// What the start of the window is measured against: a main window with three text editors side by
// side and nothing else, given the same text.
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSplitter>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QFile file(application.arguments().value(1));
    if (!file.open(QIODevice::ReadOnly)) {
        qCritical("usage: barewindow FILE");
        return 1;
    }
    const QString text = QString::fromUtf8(file.readAll());
    QMainWindow window;
    auto *splitter = new QSplitter(&window);
    for (int i = 0; i < 3; ++i) {
        auto *editor = new QPlainTextEdit(splitter);
        editor->setPlainText(i == 0 ? text : QString());
    }
    window.setCentralWidget(splitter);
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
