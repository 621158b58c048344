// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledgerwindow.h"

#include "dialogbuttons.h"
#include "glyph.h"
#include "ledgerrows.h"
#include "ledgerwording.h"
#include "quietlabel.h"
#include "screenroom.h"
#include "theme.h"
#include "wording.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gatehouse
{

namespace
{

constexpr int windowLetters = 140;
constexpr int windowLines = 42;

enum Column
{
    When,
    Host,
    Deployment,
    Bytes,
    Outcome,
    ColumnCount,
};

/// The place of a line's row among those that were read.
constexpr int placeRole = Qt::UserRole;

Tone toneOf(LedgerVerdict verdict)
{
    switch (verdict) {
    case LedgerVerdict::Intact:
        return Tone::Good;
    case LedgerVerdict::Torn:
        return Tone::Warning;
    case LedgerVerdict::Cut:
    case LedgerVerdict::Replaced:
    case LedgerVerdict::Broken:
        break;
    }
    return Tone::Blocked;
}

} // namespace

LedgerWindow::LedgerWindow(const QString &path, const Clock &clock,
                           QFileDevice::Permissions newFiles, QWidget *parent)
    : QDialog(parent), m_ledger(path, clock), m_clock(clock), m_newFiles(newFiles)
{
    build();
    connectParts();
    refresh();
}

LedgerWindow::~LedgerWindow() = default;

void LedgerWindow::build()
{
    setObjectName(QStringLiteral("ledgerWindow"));
    setWindowTitle(tr("What left this machine"));
    resize(sizeInScreen(*this, windowLetters, windowLines));
    m_sign = new QLabel(this);
    m_state = new QuietLabel(this);
    m_state->setObjectName(QStringLiteral("ledgerState"));
    m_state->setWordWrap(true);
    m_said = new QuietLabel(this);
    m_said->setObjectName(QStringLiteral("ledgerSaid"));
    m_said->setWordWrap(true);
    m_said->hide();
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("ledgerSearch"));
    m_search->setAccessibleName(tr("Search what left"));
    m_search->setPlaceholderText(tr("Search hosts, times and texts"));
    m_search->setClearButtonEnabled(true);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("ledgerList"));
    m_list->setAccessibleName(tr("Records of what left"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels(
        {tr("When"), tr("To"), tr("Deployment"), tr("Bytes"), tr("What became of it")});
    m_bytes = new QPlainTextEdit(this);
    m_bytes->setObjectName(QStringLiteral("ledgerBytes"));
    m_bytes->setAccessibleName(tr("Bytes of the chosen record"));
    m_bytes->setReadOnly(true);
    m_bytes->setTabChangesFocus(true);
    m_bytes->setFont(theme::monospaced());
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(m_list);
    halves->addWidget(m_bytes);
    halves->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::gap);
    auto *state = new QHBoxLayout;
    state->setSpacing(theme::smallGap);
    state->addWidget(m_sign, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    layout->addLayout(state);
    layout->addWidget(m_said);
    layout->addWidget(m_search);
    layout->addWidget(halves, 1);
    layout->addWidget(buildButtons());
}

QWidget *LedgerWindow::buildButtons()
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_export = box->addButton(tr("E&xport …"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("ledgerExport"));
    m_erase = box->addButton(tr("&Erase …"), QDialogButtonBox::ResetRole);
    m_erase->setObjectName(QStringLiteral("ledgerErase"));
    // Enter in the search field must not press anything.
    leaveEnterAlone(*box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::close);
    return box;
}

void LedgerWindow::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &LedgerWindow::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &LedgerWindow::showChosen);
    connect(m_export, &QPushButton::clicked, this, &LedgerWindow::exportCopy);
    connect(m_erase, &QPushButton::clicked, this, &LedgerWindow::eraseAll);
}

void LedgerWindow::refresh()
{
    using Shared = std::shared_ptr<const LedgerRows>;
    m_said->hide();
    presentState(tr("Reading what left this machine …"), std::nullopt);
    m_export->setEnabled(false);
    m_erase->setEnabled(false);
    // What an earlier request still finds is out of date, and is dropped with it.
    m_request = m_work.start<Shared>(
        [path = m_ledger.path(), &clock = m_clock](const StopFlag &stop) -> Shared {
            return std::make_shared<const LedgerRows>(
                readLedgerRows(Ledger(path, clock), [&stop] { return !stop.isRaised(); }));
        },
        [this](const Shared &read) {
            m_request.reset();
            present(read);
        });
}

void LedgerWindow::search(const QString &words)
{
    m_search->setText(words);
}

void LedgerWindow::present(const std::shared_ptr<const LedgerRows> &read)
{
    // Its lines belong to the rows before.
    m_list->clear();
    m_read = read;
    presentRows();
    const bool isWhole = read->check.verdict == LedgerVerdict::Intact;
    const bool isEmpty = isWhole && read->rows.empty();
    if (read->error) {
        presentState(wording::sentence(*read->error), Tone::Blocked);
    } else if (isEmpty) {
        presentState(tr("Nothing has left this machine yet."), std::nullopt);
    } else {
        presentState(wording::sentence(read->check), toneOf(read->check.verdict));
    }
    m_export->setEnabled(read->hasRecords);
    m_erase->setEnabled(!read->error && !isEmpty);
}

void LedgerWindow::presentRows()
{
    QList<QTreeWidgetItem *> lines;
    for (const LedgerRow &row : m_read->rows) {
        lines << lineOf(row);
    }
    m_list->addTopLevelItems(lines);
    for (int column = 0; column < Outcome; ++column) {
        m_list->resizeColumnToContents(column);
    }
    filter();
    showChosen();
}

void LedgerWindow::presentState(const QString &sentence, std::optional<Tone> tone)
{
    m_state->setText(sentence);
    m_sign->setVisible(tone.has_value());
    if (tone) {
        const QIcon sign = icon(glyphOf(*tone), theme::tone(*tone, palette()), theme::signSize,
                                devicePixelRatioF());
        m_sign->setPixmap(
            sign.pixmap(QSize(theme::signSize, theme::signSize), devicePixelRatioF()));
    }
}

QTreeWidgetItem *LedgerWindow::lineOf(const LedgerRow &row) const
{
    auto *item = new QTreeWidgetItem;
    // Lines of a table need some air.
    item->setSizeHint(Outcome, QSize(0, fontMetrics().height() + theme::smallGap));
    item->setText(When, row.when);
    item->setText(Host, row.host);
    item->setText(Deployment, row.deployment);
    item->setText(Bytes, row.bytes);
    item->setTextAlignment(Bytes, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(Outcome, row.outcome);
    item->setData(0, placeRole, static_cast<qlonglong>(&row - m_read->rows.data()));
    return item;
}

const LedgerRow &LedgerWindow::rowOf(const QTreeWidgetItem &line) const
{
    return m_read->rows.at(static_cast<std::size_t>(line.data(0, placeRole).toLongLong()));
}

void LedgerWindow::filter()
{
    const QString words = m_search->text().trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setHidden(!rowOf(*item).holds(words));
    }
    chooseOneInView();
}

/// What is chosen, and shown below, is one of those that were found.
void LedgerWindow::chooseOneInView()
{
    const QTreeWidgetItem *chosen = m_list->currentItem();
    if (chosen != nullptr && !chosen->isHidden()) {
        return;
    }
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount() && first == nullptr; ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        first = item->isHidden() ? nullptr : item;
    }
    m_list->setCurrentItem(first);
}

void LedgerWindow::showChosen()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr) {
        m_bytes->clear();
        return;
    }
    m_bytes->setPlainText(rowOf(*item).details);
}

void LedgerWindow::exportCopy()
{
    const QString target =
        QFileDialog::getSaveFileName(this, tr("Export the ledger"), QStringLiteral("ledger.jsonl"),
                                     tr("Lines of JSON (*.jsonl)"));
    if (target.isEmpty()) {
        return;
    }
    const Result<void> done = m_ledger.exportTo(target, m_newFiles);
    say(done ? tr("A copy was written.") : wording::sentence(done.error()));
}

void LedgerWindow::eraseAll()
{
    const auto answer = QMessageBox::question(
        this, tr("Erase the ledger?"),
        tr("All records of what left this machine are gone then, here and for good; what the hosts "
           "got, they keep. A new ledger begins that says that the one before was erased."),
        QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Yes) {
        return;
    }
    const Result<void> done = m_ledger.erase();
    present(std::make_shared<const LedgerRows>());
    refresh();
    if (!done) {
        say(wording::sentence(done.error()));
    }
}

void LedgerWindow::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
}

} // namespace gatehouse
