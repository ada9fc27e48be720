// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/page_list.h"

#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/kit/themed.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace aicms::handbook {

using theme::Color;
using theme::px;
using theme::Type;

namespace {

constexpr int nameRole = Qt::UserRole; ///< of the page; none: a heading
constexpr int shownRole = Qt::UserRole + 1;

class PageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const bool isHeading = index.data(nameRole).isNull();
        const bool hasWhy = !index.data(shownRole).value<kit::HitText>().why.isEmpty();
        int height = kit::lineHeight(isHeading ? Type::TableHead : Type::Body) + px(isHeading ? 14 : 10);
        if (hasWhy)
            height += kit::lineHeight(Type::Caption);
        return {px(120), height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const auto shown = index.data(shownRole).value<kit::HitText>();
        QRect room = option.rect.adjusted(px(12), 0, -px(8), 0);
        if (index.data(nameRole).isNull()) {
            painter->setFont(theme::theme().font(Type::TableHead));
            painter->setPen(theme::color(Color::TextMuted));
            room.setTop(room.bottom() - kit::lineHeight(Type::TableHead));
            kit::drawLine(painter, room, shown.text, option.direction);
            painter->restore();
            return;
        }
        const QRectF panel = QRectF(option.rect).adjusted(px(4), 1, -px(4), -1);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const bool isUnder = option.state.testFlag(QStyle::State_MouseOver);
        const bool hasNoTints = theme::theme().scheme() == theme::Scheme::HighContrast;
        if (isCurrent || isUnder)
            kit::drawPanel(painter, panel, px(6), theme::color(isCurrent ? Color::Selected : Color::Hover),
                isCurrent && hasNoTints ? theme::color(Color::BorderControl) : QColor(), px(1));
        if (option.state.testFlag(QStyle::State_HasFocus))
            kit::drawFocusRing(painter, panel, px(6));
        const int line = kit::lineHeight(Type::Body);
        const int caption = shown.why.isEmpty() ? 0 : kit::lineHeight(Type::Caption);
        room.setTop(room.top() + (room.height() - line - caption) / 2);
        painter->setFont(theme::theme().font(shown.why.isEmpty() && !isCurrent ? Type::Body : Type::BodyStrong));
        painter->setPen(theme::color(Color::TextPrimary));
        kit::drawHitLine(
            painter, {room.left(), room.top(), room.width(), line}, shown.text, shown.marks, option.direction);
        if (caption > 0) {
            painter->setFont(theme::theme().font(Type::Caption));
            painter->setPen(theme::color(Color::TextSecondary));
            kit::drawHitLine(painter, {room.left(), room.top() + line, room.width(), caption}, shown.why,
                shown.whyMarks, option.direction);
        }
        painter->restore();
    }
};

} // namespace

PageList::PageList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("handbookPages"));
    setAccessibleName(tr("Pages of the handbook"));
    setItemDelegate(new PageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true); // for the row under the pointer
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    kit::followTheme(this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            Q_EMIT chosen(item->data(nameRole).toString());
    });
}

void PageList::addPage(const QString& name, const kit::HitText& shown)
{
    auto* item = new QListWidgetItem(this);
    item->setData(nameRole, name);
    item->setData(shownRole, QVariant::fromValue(shown));
    item->setData(
        Qt::AccessibleTextRole, shown.why.isEmpty() ? shown.text : shown.text + QStringLiteral(": ") + shown.why);
    item->setToolTip(shown.text);
}

void PageList::showContents(const Book& book)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const Group& group : Book::contents()) {
        auto* heading = new QListWidgetItem(this);
        heading->setFlags(Qt::NoItemFlags);
        heading->setData(shownRole, QVariant::fromValue(kit::HitText {.text = group.title}));
        heading->setData(Qt::AccessibleTextRole, group.title);
        for (const QString& name : group.pages) {
            if (const Page* page = book.page(name))
                addPage(name, {.text = page->title});
        }
    }
}

void PageList::showHits(const std::vector<Hit>& hits)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const Hit& hit : hits)
        addPage(hit.page, hit.shown);
}

void PageList::setCurrentPage(const QString& name)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(nameRole).toString() == name) {
            setCurrentRow(row);
            scrollToItem(item(row));
            return;
        }
    }
    setCurrentRow(-1);
}

bool PageList::chooseFirst()
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(nameRole).isNull())
            continue;
        setCurrentRow(row);
        Q_EMIT chosen(item(row)->data(nameRole).toString()); // it may have been the current one before
        return true;
    }
    return false;
}

void PageList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT readWanted();
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // closes the window
    else
        QListWidget::keyPressEvent(event);
}

} // namespace aicms::handbook
