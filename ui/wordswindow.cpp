// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordswindow.h"

#include "dialogbuttons.h"
#include "messagebar.h"
#include "ownwords.h"
#include "quietlabel.h"
#include "wordlistwording.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr int windowWidth = 460;
constexpr int windowHeight = 480;

/// \a entries as people look for them.
std::vector<QString> sorted(const std::vector<PrivateText> &entries)
{
    std::vector<QString> words;
    words.reserve(entries.size());
    for (const PrivateText &entry : entries) {
        words.push_back(entry.reveal());
    }
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    return words;
}

/// The entries that \a words are: what was pasted may have several lines.
std::vector<PrivateText> entriesIn(const QString &words)
{
    static const QRegularExpression lineEnds(QStringLiteral("[\\n\\r\\x{2028}\\x{2029}]"));
    std::vector<PrivateText> entries;
    for (const QString &line : words.split(lineEnds)) {
        if (PrivateText entry = WordList::normalized(PrivateText(line)); !entry.isEmpty()) {
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

/// Some two thousand words at once. More of them in one line hold the window up while it is laid
/// out; a longer list is put into its file.
constexpr int longestEntryText = 20'000;

} // namespace

WordsWindow::WordsWindow(OwnWords &words, QWidget *parent) : QDialog(parent), m_words(words)
{
    build();
    connectParts();
    present();
}

void WordsWindow::build()
{
    setObjectName(QStringLiteral("wordsWindow"));
    setWindowTitle(tr("Words that never leave"));
    resize(windowWidth, windowHeight);
    auto *explanation = new QLabel(
        tr("No text that holds one of these words can be approved, whichever household is open "
           "and however the word is written. A phrase counts as a whole: add a word of it, too, "
           "where it must not leave alone either. The list itself stays on this machine."),
        this);
    explanation->setObjectName(QStringLiteral("wordsExplanation"));
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    m_said = new MessageBar(this, MessageBar::Kind::Lasting);
    m_said->setLabelName(QStringLiteral("wordsSaid"));
    buildList();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::gap);
    layout->addWidget(explanation);
    layout->addWidget(buildEntry());
    layout->addWidget(m_said);
    layout->addWidget(m_list, 1);
    layout->addWidget(buildButtons());
    setTabOrder(m_entry, m_add);
    setTabOrder(m_add, m_list);
    m_entry->setFocus();
}

QWidget *WordsWindow::buildEntry()
{
    auto *row = new QWidget(this);
    m_entry = new QLineEdit(row);
    m_entry->setObjectName(QStringLiteral("wordsEntry"));
    m_entry->setAccessibleName(tr("Word or phrase to add"));
    m_entry->setPlaceholderText(tr("A name, a street, a phrase"));
    m_entry->setToolTip(tr("Several lines can be pasted at once: each becomes an entry."));
    m_entry->setMaxLength(longestEntryText);
    m_add = new QPushButton(tr("&Add"), row);
    m_add->setObjectName(QStringLiteral("wordsAdd"));
    m_add->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::smallGap);
    layout->addWidget(m_entry, 1);
    layout->addWidget(m_add);
    return row;
}

void WordsWindow::buildList()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("wordsList"));
    m_list->setAccessibleName(tr("Words on the list"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(1);
    m_list->setTabKeyNavigation(false);
    m_empty = new QuietLabel(m_list, tr("No word is on the list yet."));
    m_empty->setObjectName(QStringLiteral("wordsEmpty"));
    // On the ground of a list the colour of its texts would be taken.
    m_empty->setForegroundRole(QPalette::WindowText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *middle = new QVBoxLayout(m_list->viewport());
    middle->addWidget(m_empty);
}

QWidget *WordsWindow::buildButtons()
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_remove = box->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(QStringLiteral("wordsRemove"));
    m_putBack = box->addButton(tr("Put &back"), QDialogButtonBox::ActionRole);
    m_putBack->setObjectName(QStringLiteral("wordsPutBack"));
    m_readAgain = box->addButton(tr("Read a&gain"), QDialogButtonBox::ActionRole);
    m_readAgain->setObjectName(QStringLiteral("wordsReadAgain"));
    // Enter adds what was typed and presses nothing.
    leaveEnterAlone(*box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::close);
    return box;
}

void WordsWindow::connectParts()
{
    connect(m_entry, &QLineEdit::returnPressed, this, &WordsWindow::add);
    connect(m_entry, &QLineEdit::textChanged, this, &WordsWindow::enableButtons);
    connect(m_entry, &QLineEdit::inputRejected, this, [this] {
        //: %1 is a number.
        m_said->showMessage(Tone::Warning, tr("At most %1 characters fit in here at once; the rest "
                                              "was not taken over.")
                                               .arg(longestEntryText));
    });
    connect(m_add, &QPushButton::clicked, this, &WordsWindow::add);
    connect(m_remove, &QPushButton::clicked, this, &WordsWindow::remove);
    connect(m_putBack, &QPushButton::clicked, this, &WordsWindow::putBack);
    connect(m_readAgain, &QPushButton::clicked, this, &WordsWindow::refresh);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &WordsWindow::enableButtons);
    connect(&m_words, &OwnWords::changed, this, &WordsWindow::present);
    const auto addKey = [this](QKeySequence::StandardKey key, void (WordsWindow::*slot)()) {
        auto *action = new QAction(m_list);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    addKey(QKeySequence::Delete, &WordsWindow::remove);
    addKey(QKeySequence::Undo, &WordsWindow::putBack);
}

void WordsWindow::refresh()
{
    m_said->clear();
    m_words.refresh();
    offerBack({});
    present();
}

void WordsWindow::present()
{
    const Result<WordList, WordListFault> &list = m_words.list();
    m_list->clear();
    if (list) {
        for (const QString &entry : sorted(list->entries())) {
            m_list->addItem(entry);
        }
    } else {
        //: %1 is the path of a file, %2 says why.
        m_said->showMessage(Tone::Warning,
                            tr("The list in %1 cannot be read, and stays as it is. %2")
                                .arg(m_words.path(), wording::sentence(list.error())));
    }
    m_empty->setVisible(list && list->isEmpty());
    m_entry->setEnabled(list.has_value());
    m_list->setEnabled(list.has_value());
    m_readAgain->setVisible(!list);
    m_remove->setVisible(list.has_value());
    enableButtons();
}

void WordsWindow::add()
{
    const std::vector<PrivateText> entries = entriesIn(m_entry->text());
    if (entries.empty()) {
        return;
    }
    const auto added = m_words.add(entries);
    tellChange(added, {});
    if (added || added.error().kind == WordListFault::Kind::ListedAlready) {
        m_entry->clear();
        choose(entries);
    }
}

void WordsWindow::remove()
{
    const std::vector<PrivateText> entries = chosen();
    if (entries.empty()) {
        return;
    }
    const int row = m_list->currentRow();
    const auto removed = m_words.remove(entries);
    tellChange(removed, entries.size() == 1
                            //: %1 is a word or a phrase.
                            ? tr("“%1” is no longer on the list.").arg(entries.front().reveal())
                            : tr("%n entries are no longer on the list.", nullptr,
                                 static_cast<int>(entries.size())));
    if (!removed) {
        return;
    }
    offerBack(entries);
    // The next one, so that the key can be pressed again.
    if (m_list->count() > 0) {
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
}

void WordsWindow::putBack()
{
    if (m_takenOut.empty()) {
        return;
    }
    const std::vector<PrivateText> entries = m_takenOut;
    const auto added = m_words.add(entries);
    tellChange(added, {});
    if (added || added.error().kind == WordListFault::Kind::ListedAlready) {
        offerBack({});
        choose(entries);
    }
}

/// Says \a done, or why nothing was. Of a list that cannot be read present() speaks.
void WordsWindow::tellChange(const Result<void, WordListFault> &changed, const QString &done)
{
    if (changed) {
        m_said->showMessage(Tone::Good, done);
    } else if (changed.error().kind == WordListFault::Kind::NotWritable) {
        //: %1 is the path of a file, %2 says why.
        m_said->showMessage(Tone::Warning,
                            tr("The list in %1 was not changed. %2")
                                .arg(m_words.path(), wording::sentence(changed.error())));
    } else if (m_words.list()) {
        m_said->showMessage(Tone::Warning, wording::sentence(changed.error()));
    }
}

void WordsWindow::offerBack(std::vector<PrivateText> entries)
{
    m_takenOut = std::move(entries);
    enableButtons();
}

std::vector<PrivateText> WordsWindow::chosen() const
{
    std::vector<PrivateText> entries;
    for (const QListWidgetItem *item : m_list->selectedItems()) {
        entries.emplace_back(item->text());
    }
    return entries;
}

/// Selects \a entries, those that are there.
void WordsWindow::choose(const std::vector<PrivateText> &entries)
{
    QSet<QString> wanted;
    for (const PrivateText &entry : entries) {
        wanted.insert(entry.reveal().toCaseFolded());
    }
    m_list->clearSelection();
    for (int row = 0; row < m_list->count(); ++row) {
        if (wanted.contains(m_list->item(row)->text().toCaseFolded())) {
            m_list->setCurrentRow(row, QItemSelectionModel::Select);
        }
    }
    m_list->scrollToItem(m_list->currentItem());
}

void WordsWindow::enableButtons()
{
    const bool reads = m_words.list().has_value();
    m_add->setEnabled(reads && !m_entry->text().trimmed().isEmpty());
    m_remove->setEnabled(reads && m_list->selectionModel()->hasSelection());
    m_putBack->setVisible(reads && !m_takenOut.empty());
}

} // namespace gatehouse
