// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "findingslist.h"

#include "glyph.h"
#include "linkbutton.h"

#include <QMouseEvent>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace gatehouse
{

namespace
{

constexpr int mostInView = 5;
constexpr int leastInView = 2;
/// Long sentences in a narrow list would take the room of the text that they are about.
constexpr int mostLinesInView = 11;

QIcon signOf(Finding::Weight weight, const QWidget &widget)
{
    const QPalette &palette = widget.palette();
    const qreal ratio = widget.devicePixelRatioF();
    switch (weight) {
    case Finding::Weight::Clean:
        return icon(Glyph::Tick, theme::tone(Tone::Good, palette), theme::signSize, ratio);
    case Finding::Weight::Note:
        return icon(Glyph::Ring, theme::mutedText(palette), theme::signSize, ratio);
    case Finding::Weight::Warning:
        return icon(Glyph::Triangle, theme::tone(Tone::Warning, palette), theme::signSize, ratio);
    case Finding::Weight::Blocked:
        break;
    }
    return icon(Glyph::Barred, theme::tone(Tone::Blocked, palette), theme::signSize, ratio);
}

/// What scripts find the button by.
QString objectNameOf(Finding::Action action)
{
    switch (action) {
    case Finding::Action::TakeOver:
        return QStringLiteral("takeOver");
    case Finding::Action::TakeOverAll:
        return QStringLiteral("takeOverAll");
    case Finding::Action::Tidy:
        return QStringLiteral("tidy");
    case Finding::Action::UseClock:
        return QStringLiteral("useClock");
    case Finding::Action::LetOut:
        return QStringLiteral("letOut");
    case Finding::Action::UseReaders:
        return QStringLiteral("useReaders");
    case Finding::Action::UseReadersAll:
        return QStringLiteral("useReadersAll");
    case Finding::Action::KeepModels:
        return QStringLiteral("keepModels");
    case Finding::Action::ShowModels:
        return QStringLiteral("showModels");
    case Finding::Action::None:
        break;
    }
    return {};
}

constexpr int buttonWidthRole = Qt::UserRole;
constexpr int buttonHeightRole = Qt::UserRole + 1;

/// What the button at the end of a finding takes of its width.
int buttonWidth(const QModelIndex &index)
{
    const int width = index.data(buttonWidthRole).toInt();
    return width > 0 ? width + theme::smallGap : 0;
}

/// Signs stand at the first line of what they are about, buttons at its end.
class TopSigns : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground(option);
        initStyleOption(&ground, index);
        // What is chosen is so in its whole width.
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter,
                                              option.widget);
        QStyledItemDelegate::paint(painter, besideButton(option, index), index);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = buttonWidth(index);
        QSize size = QStyledItemDelegate::sizeHint(besideButton(option, index), index);
        const int height = std::max(size.height(), index.data(buttonHeightRole).toInt());
        return width > 0 ? QSize(size.width() + width, height) : size;
    }

    void updateEditorGeometry(QWidget *button, const QStyleOptionViewItem &option,
                              const QModelIndex &) const override
    {
        const QSize size = button->sizeHint();
        button->setGeometry(option.rect.right() + 1 - size.width(), option.rect.top() - 1,
                            size.width(), size.height());
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationAlignment = Qt::AlignHCenter | Qt::AlignTop;
    }

private:
    static QStyleOptionViewItem besideButton(QStyleOptionViewItem option, const QModelIndex &index)
    {
        option.rect.setWidth(std::max(option.rect.width() - buttonWidth(index), 0));
        return option;
    }
};

} // namespace

FindingsList::FindingsList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("Findings"));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setIconSize(QSize(theme::signSize, theme::signSize));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setTabKeyNavigation(false);
    hide();
    setItemDelegate(new TopSigns(this));
    viewport()->setMouseTracking(true);
    const auto jump = [this](const QListWidgetItem *item) {
        Q_EMIT activated(m_findings.at(static_cast<size_t>(row(item))));
    };
    connect(this, &QListWidget::itemActivated, this, jump);
    connect(this, &QListWidget::itemClicked, this, jump);
}

void FindingsList::present(const std::vector<Finding> &findings)
{
    if (findings == m_findings) {
        return;
    }
    m_findings = findings;
    fill();
}

void FindingsList::fill()
{
    // Of the window, which may be behind another.
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus != nullptr && QWidget::isAncestorOf(focus);
    clear();
    setVisible(!m_findings.empty());
    for (const Finding &finding : m_findings) {
        addFinding(finding);
    }
    addButtons();
    measure();
    if (hadFocus) {
        // The button that was pressed is gone with its finding.
        setFocus(Qt::OtherFocusReason);
    }
}

void FindingsList::addFinding(const Finding &finding)
{
    auto *item = new QListWidgetItem(signOf(finding.weight, *this), finding.text, this);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
}

/// After all texts: each button that takes its place lays out what was added before it, and there
/// is something to lay out once only.
void FindingsList::addButtons()
{
    std::vector<std::pair<QListWidgetItem *, QWidget *>> places;
    std::vector<QWidget *> buttons{this};
    for (int i = 0; i < count(); ++i) {
        const Finding &finding = m_findings.at(static_cast<size_t>(i));
        if (finding.action != Finding::Action::None) {
            QWidget *place = makeButtons(finding, buttons);
            item(i)->setData(buttonWidthRole, place->sizeHint().width());
            item(i)->setData(buttonHeightRole, place->sizeHint().height());
            places.emplace_back(item(i), place);
        }
    }
    for (const auto &[item, place] : places) {
        setItemWidget(item, place);
    }
    // They follow the list, from top to bottom.
    for (size_t i = 1; i < buttons.size(); ++i) {
        setTabOrder(buttons.at(i - 1), buttons.at(i));
    }
}

/// One button, or two below each other; they are added to \a all.
QWidget *FindingsList::makeButtons(const Finding &finding, std::vector<QWidget *> &all)
{
    if (finding.otherAction == Finding::Action::None) {
        all.push_back(makeButton(finding, viewport()));
        return all.back();
    }
    Finding other = finding;
    other.action = finding.otherAction;
    other.actionText = finding.otherText;
    other.actionName = finding.otherName;
    auto *both = new QWidget(viewport());
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Finding &each : {finding, other}) {
        all.push_back(makeButton(each, both));
        column->addWidget(all.back(), 0, Qt::AlignRight);
    }
    return both;
}

QWidget *FindingsList::makeButton(const Finding &finding, QWidget *parent)
{
    auto *button = new LinkButton(finding.actionText, Accent::Leaving, parent);
    button->setObjectName(objectNameOf(finding.action));
    button->setAccessibleName(finding.actionName);
    button->setToolTip(finding.actionName);
    // Later: the press may take the button away.
    connect(
        button, &QPushButton::clicked, this, [this, finding] { Q_EMIT actionRequested(finding); },
        Qt::QueuedConnection);
    return button;
}

/// Lines wrap, so how tall an item is is known only once it has been laid out.
void FindingsList::measure()
{
    doItemsLayout();
    m_height = 0;
    m_leastHeight = 0;
    for (int i = 0; i < std::min(count(), mostInView); ++i) {
        m_height += visualItemRect(item(i)).height();
        m_leastHeight = i < leastInView ? m_height : m_leastHeight;
    }
    m_height = std::min(m_height, mostLinesInView * fontMetrics().lineSpacing());
    m_leastHeight = std::min(m_leastHeight, m_height);
    updateGeometry();
}

QSize FindingsList::sizeHint() const
{
    return {QListWidget::sizeHint().width(), m_height};
}

QSize FindingsList::minimumSizeHint() const
{
    return {0, m_leastHeight};
}

/// A hand says which findings lead somewhere.
void FindingsList::mouseMoveEvent(QMouseEvent *event)
{
    QListWidget::mouseMoveEvent(event);
    const QListWidgetItem *item = itemAt(event->position().toPoint());
    const bool leads = item != nullptr && m_findings.at(static_cast<size_t>(row(item))).where !=
                                              Finding::Where::Nowhere;
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FindingsList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        fill();
    }
}

void FindingsList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    // Wrapped lines make the items taller or flatter.
    if (event->oldSize().width() != event->size().width()) {
        measure();
    }
}

} // namespace gatehouse
