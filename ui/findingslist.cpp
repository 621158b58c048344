// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "findingslist.h"

#include "glyph.h"

#include <QMouseEvent>
#include <QStyledItemDelegate>

namespace gatehouse
{

namespace
{

constexpr int signSize = 16;
constexpr int mostInView = 5;
constexpr int leastInView = 2;

QIcon signOf(Finding::Weight weight, const QWidget &widget)
{
    const QPalette &palette = widget.palette();
    const qreal ratio = widget.devicePixelRatioF();
    switch (weight) {
    case Finding::Weight::Clean:
        return icon(Glyph::Tick, theme::tone(Tone::Good, palette), signSize, ratio);
    case Finding::Weight::Note:
        return icon(Glyph::Ring, theme::mutedText(palette), signSize, ratio);
    case Finding::Weight::Warning:
        return icon(Glyph::Triangle, theme::tone(Tone::Warning, palette), signSize, ratio);
    case Finding::Weight::Blocked:
        break;
    }
    return icon(Glyph::Barred, theme::tone(Tone::Blocked, palette), signSize, ratio);
}

/// Signs stand at the first line of what they are about.
class TopSigns : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationAlignment = Qt::AlignHCenter | Qt::AlignTop;
    }
};

} // namespace

FindingsList::FindingsList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("Findings"));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setIconSize(QSize(signSize, signSize));
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
    clear();
    setVisible(!m_findings.empty());
    for (const Finding &finding : m_findings) {
        addFinding(finding);
    }
    measure();
}

void FindingsList::addFinding(const Finding &finding)
{
    auto *item = new QListWidgetItem(signOf(finding.weight, *this), finding.text, this);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
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
