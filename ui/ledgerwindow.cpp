// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledgerwindow.h"

#include "dialogbuttons.h"
#include "glyph.h"
#include "ledgerwording.h"
#include "quietlabel.h"
#include "screenroom.h"
#include "theme.h"
#include "unseen.h"
#include "wording.h"

#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
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

/// The text that the search looks through.
constexpr int searchedRole = Qt::UserRole;
/// The place of the record among those that were read.
constexpr int placeRole = Qt::UserRole + 1;

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

QString localTime(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

/// The bytes as a text; what is no text, and what does not show, as escapes.
QString shown(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    if (text.toUtf8() == body) {
        return withEscapes(text);
    }
    QString escaped;
    for (const char byte : body) {
        const auto code = static_cast<uchar>(byte);
        const bool isPlain = byte == '\n' || (code >= 0x20 && code < 0x7f);
        escaped += isPlain ? QString(QLatin1Char(byte))
                           : QStringLiteral("\\x%1").arg(code, 2, 16, QLatin1Char('0'));
    }
    return escaped;
}

/// All that is known of an attempt, its bytes last.
QString details(const LedgerRecord &record, const LedgerAttempt &attempt)
{
    QStringList lines{
        LedgerWindow::tr("Record %1, %2 UTC, attempt %3")
            .arg(QString::number(record.number),
                 record.when.toUTC().toString(Qt::ISODateWithMs).chopped(1),
                 QString::number(attempt.tryNumber)),
        QStringLiteral("%1://%2:%3%4")
            .arg(attempt.scheme, attempt.host, QString::number(attempt.port), attempt.path)};
    if (!attempt.proxy.isEmpty()) {
        lines << LedgerWindow::tr("Through the proxy %1").arg(attempt.proxy);
    }
    lines << QStringLiteral("SHA-256: %1")
                 .arg(QString::fromLatin1(
                     QCryptographicHash::hash(attempt.body, QCryptographicHash::Sha256).toHex()));
    // Names of hosts and paths are no more to be trusted than bodies.
    return withEscapes(lines.join(u'\n')) + QStringLiteral("\n\n") + shown(attempt.body);
}

} // namespace

LedgerWindow::LedgerWindow(const QString &path, const Clock &clock,
                           QFileDevice::Permissions newFiles, QWidget *parent)
    : QDialog(parent), m_ledger(path, clock), m_newFiles(newFiles)
{
    build();
    connectParts();
    refresh();
}

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
    m_said->hide();
    const Result<LedgerContents> read = m_ledger.read();
    present(read ? *read : LedgerContents());
    if (!read) {
        presentState(wording::sentence(read.error()), Tone::Blocked);
        m_erase->setEnabled(false);
    }
}

void LedgerWindow::search(const QString &words)
{
    m_search->setText(words);
}

void LedgerWindow::present(const LedgerContents &contents)
{
    m_contents = contents;
    m_list->clear();
    // Backwards, an outcome comes before its attempt.
    QHash<qint64, LedgerOutcome> outcomes;
    for (std::size_t i = m_contents.records.size(); i > 0; --i) {
        const LedgerRecord &record = m_contents.records.at(i - 1);
        if (const auto *of = std::get_if<LedgerOutcomeOf>(&record.what)) {
            outcomes.insert(of->attempt, of->outcome);
        }
        const auto found = outcomes.constFind(record.number);
        addRecord(record, i <= m_contents.intact,
                  found == outcomes.constEnd() ? std::nullopt : std::optional(*found));
    }
    for (int column = 0; column < Outcome; ++column) {
        m_list->resizeColumnToContents(column);
    }
    const bool isWhole = contents.check.verdict == LedgerVerdict::Intact;
    const bool isEmpty = isWhole && m_list->topLevelItemCount() == 0;
    if (isEmpty) {
        presentState(tr("Nothing has left this machine yet."), std::nullopt);
    } else {
        presentState(wording::sentence(contents.check), toneOf(contents.check.verdict));
    }
    m_export->setEnabled(!contents.records.empty());
    m_erase->setEnabled(!isEmpty);
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

/// Attempts have a line, with their outcome; the other records speak in it or in the state.
void LedgerWindow::addRecord(const LedgerRecord &record, bool isIntact,
                             const std::optional<LedgerOutcome> &outcome)
{
    const auto *attempt = std::get_if<LedgerAttempt>(&record.what);
    if (attempt == nullptr) {
        return;
    }
    const QString became = wording::sentence(outcome);
    auto *item = new QTreeWidgetItem(m_list);
    // Lines of a table need some air.
    item->setSizeHint(Outcome, QSize(0, fontMetrics().height() + theme::smallGap));
    item->setText(When, localTime(record.when));
    item->setText(Host, withEscapes(attempt->host));
    item->setText(Deployment, withEscapes(attempt->deployment));
    item->setText(Bytes, QLocale().toString(attempt->body.size()));
    item->setTextAlignment(Bytes, Qt::AlignRight | Qt::AlignVCenter);
    //: %1 is a sentence on what became of a request.
    item->setText(Outcome,
                  isIntact ? became : tr("Not certain, the ledger was changed. %1").arg(became));
    const auto place = static_cast<qlonglong>(&record - m_contents.records.data());
    item->setData(0, placeRole, place);
    item->setData(0, searchedRole,
                  QStringList{item->text(When), attempt->host, attempt->deployment, became,
                              details(record, *attempt)}
                      .join(u'\n'));
}

void LedgerWindow::filter()
{
    const QString words = m_search->text().trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setHidden(
            !item->data(0, searchedRole).toString().contains(words, Qt::CaseInsensitive));
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
    const auto place = static_cast<std::size_t>(item->data(0, placeRole).toLongLong());
    const LedgerRecord &record = m_contents.records.at(place);
    if (const auto *attempt = std::get_if<LedgerAttempt>(&record.what)) {
        m_bytes->setPlainText(details(record, *attempt));
    }
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
