// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/match_row.h"

#include "ui/exchange/column_verdict.h"
#include "ui/kit/accessible.h"
#include "ui/kit/label.h"
#include "ui/kit/text.h"
#include "ui/wording/exchange_wording.h"
#include "ui/wording/names.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>

namespace aicms::ui_exchange {

using exchange::Field;
using kit::Label;
using theme::Color;
using theme::px;
using theme::Type;

namespace {

constexpr int narrow = 760; ///< design pixels; below it the parts stand below one another
constexpr int pad = 12;

/// Fields of which a customer may have several, told apart by a word.
bool takesLabel(Field field)
{
    switch (field) {
    case Field::Email:
    case Field::Phone:
    case Field::Street:
    case Field::HouseNumber:
    case Field::City:
    case Field::Region:
    case Field::Postcode:
    case Field::PostcodeCity:
    case Field::Country:
    case Field::Link: return true;
    default: return false;
    }
}

QRect part(int width, int height, double from, double to)
{
    const int left = static_cast<int>(width * from);
    return {left, 0, static_cast<int>(width * to) - left, height};
}

} // namespace

bool MatchLayout::isWide(int width)
{
    return width >= px(narrow);
}

QRect MatchLayout::name(int width, int height)
{
    return part(width, height, 0, 0.185).adjusted(px(pad), 0, -px(8), 0);
}

QRect MatchLayout::firstValue(int width, int height)
{
    return part(width, height, 0.185, 0.36).adjusted(0, 0, -px(8), 0);
}

QRect MatchLayout::arrow(int width, int height)
{
    return part(width, height, 0.36, 0.385);
}

QRect MatchLayout::goesTo(int width, int height)
{
    return part(width, height, 0.391, 0.613);
}

QRect MatchLayout::check(int width, int height)
{
    return part(width, height, 0.631, 1).adjusted(0, 0, -px(pad), 0);
}

MatchRow::MatchRow(int index, const exchange::Column& column, QStandardItemModel* fields, QWidget* parent)
    : PaintedWidget(parent), m_index(index),
      m_isLocked(column.leftOut == exchange::LeftOut::SpecialCategory || fields == nullptr),
      m_name(new Label(fields == nullptr ? wording::propertyTitle(column) : column.header, Type::BodyStrong,
          Color::TextPrimary, this)),
      m_first(new Label({}, Type::Body, Color::TextSecondary, this)),
      m_arrow(new kit::IconLabel(QStringLiteral("arrow-right"), Color::TextMuted, 16, this)),
      m_sign(new kit::IconLabel(QStringLiteral("info"), Color::TextMuted, 16, this)),
      m_check(new Label({}, Type::Body, Color::TextSecondary, this))
{
    kit::setAccessibleRole(this, QAccessible::Row);
    setAccessibleName(tr("Column “%1”").arg(kit::isolated(column.header)));
    setObjectName(QStringLiteral("matchRow%1").arg(index));
    m_name->strong();
    m_name->setElide(Qt::ElideMiddle);
    m_first->setElide(Qt::ElideMiddle);
    m_check->setObjectName(QStringLiteral("check%1").arg(index));
    m_check->wrapped();
    if (m_isLocked)
        makeLocked(column);
    else
        makeFieldCombo(fields);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MatchRow::makeLocked(const exchange::Column& column)
{
    const bool isBlocked = column.leftOut == exchange::LeftOut::SpecialCategory;
    m_locked = new QLineEdit(isBlocked ? tr("Leave out, not allowed") : wording::importFieldName(column.field), this);
    m_locked->setObjectName(QStringLiteral("locked%1").arg(m_index));
    m_locked->setAccessibleName(accessibleName());
    if (isBlocked)
        m_locked->addAction(
            theme::theme().actionIcon(QStringLiteral("lock"), Color::TextMuted), QLineEdit::TrailingPosition);
    m_locked->setEnabled(false);
}

void MatchRow::makeFieldCombo(QStandardItemModel* fields)
{
    m_field = new QComboBox(this);
    m_field->setObjectName(QStringLiteral("field%1").arg(m_index));
    m_field->setAccessibleName(tr("Where the column “%1” goes").arg(kit::isolated(m_name->text())));
    m_field->setModel(fields);
    m_field->setMaxVisibleItems(14);
    m_field->setFocusPolicy(Qt::StrongFocus); // the wheel over a long table must not change a choice
    connect(
        m_field, &QComboBox::activated, this, [this] { Q_EMIT fieldChosen(m_index, m_field->currentData().toInt()); });
}

void MatchRow::makeLabelCombo()
{
    m_label = new QComboBox(this);
    m_label->setObjectName(QStringLiteral("label%1").arg(m_index));
    m_label->setAccessibleName(tr("Kind of “%1”").arg(kit::isolated(m_name->text())));
    m_label->setFocusPolicy(Qt::StrongFocus);
    m_label->addItem(tr("No kind", "of an e-mail or phone"), QString());
    for (const QString& label :
        {QStringLiteral("work"), QStringLiteral("home"), QStringLiteral("mobile"), QStringLiteral("other")})
        m_label->addItem(wording::labelName(label), label);
    connect(m_label, &QComboBox::activated, this,
        [this] { Q_EMIT labelChosen(m_index, m_label->currentData().toString()); });
    setTabOrder(m_field, m_label);
}

void MatchRow::showLabel(const exchange::Column& column)
{
    const bool wanted = takesLabel(column.field);
    if (wanted && !m_label)
        makeLabelCombo();
    if (!m_label)
        return;
    m_label->setVisible(wanted);
    int at = m_label->findData(column.label);
    if (at < 0) {
        m_label->addItem(wording::labelName(column.label), column.label);
        at = m_label->count() - 1;
    }
    m_label->setCurrentIndex(at);
}

void MatchRow::show(const exchange::Column& column, int code, const QString& firstValue, const ColumnVerdict& verdict)
{
    if (m_field)
        showLabel(column);
    else if (m_locked && column.leftOut != exchange::LeftOut::SpecialCategory)
        m_locked->setText(wording::importFieldName(column.field));
    show(code, firstValue, verdict);
}

void MatchRow::show(int field, const QString& firstValue, const ColumnVerdict& verdict)
{
    m_first->setText(firstValue.isEmpty() ? tr("(empty)") : firstValue.simplified());
    m_sign->setIcon(verdict.icon, verdict.color);
    m_check->setText(verdict.text);
    setAccessibleDescription(tr("First value: %1. %2").arg(kit::isolated(m_first->text()), verdict.text));
    if (m_field) {
        m_field->setCurrentIndex(m_field->findData(field));
        m_field->setAccessibleDescription(verdict.text);
    }
    updateGeometry();
    place();
}

void MatchRow::showKept()
{
    if (m_locked)
        m_locked->setText(wording::fieldName(QStringLiteral("field")));
    if (!m_field)
        return;
    m_field->setPlaceholderText(wording::fieldName(QStringLiteral("field")));
    m_field->setCurrentIndex(-1);
}

int MatchRow::heightForWidth(int width) const
{
    const int field = px(32);
    if (MatchLayout::isWide(width)) {
        const int text = m_check->heightForWidth(MatchLayout::check(width, 0).width() - px(16 + 6));
        return std::max(field, text) + px(14);
    }
    const int line = kit::lineHeight(Type::Body);
    const int text = m_check->heightForWidth(width - 2 * px(pad) - px(16 + 6));
    return 2 * line + field + text + px(8 + 6 + 6 + 10);
}

QSize MatchRow::sizeHint() const
{
    return {px(narrow), px(46)};
}

QSize MatchRow::minimumSizeHint() const
{
    return {px(220), px(46)};
}

void MatchRow::put(QWidget* widget, const QRect& rect) const
{
    widget->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
}

void MatchRow::placeGoesTo(const QRect& room)
{
    if (m_locked)
        return put(m_locked, room);
    const bool labelled = m_label && !m_label->isHidden();
    const int label = labelled ? std::max(px(100), room.width() * 30 / 100) : 0;
    const int gap = labelled ? px(6) : 0;
    put(m_field, room.adjusted(0, 0, -label - gap, 0));
    if (labelled)
        put(m_label, QRect(room.right() + 1 - label, room.top(), label, room.height()));
}

void MatchRow::place()
{
    const int line = kit::lineHeight(Type::Body);
    const int field = px(32);
    const int icon = px(16);
    m_arrow->setVisible(MatchLayout::isWide(width()));
    if (MatchLayout::isWide(width())) {
        const auto middle = [this](const QRect& rect, int height) {
            return QRect(rect.left(), (this->height() - height) / 2, rect.width(), height);
        };
        put(m_name, middle(MatchLayout::name(width(), height()), line));
        put(m_first, middle(MatchLayout::firstValue(width(), height()), line));
        put(m_arrow, middle(MatchLayout::arrow(width(), height()), icon));
        placeGoesTo(middle(MatchLayout::goesTo(width(), height()), field));
        const QRect check = MatchLayout::check(width(), height());
        const int text = m_check->heightForWidth(check.width() - icon - px(6));
        const int top = (height() - text) / 2;
        put(m_sign, QRect(check.left(), top + (line - icon) / 2, icon, icon));
        put(m_check, QRect(check.left() + icon + px(6), top, check.width() - icon - px(6), text));
        return;
    }
    const int left = px(pad);
    const int room = width() - 2 * left;
    int top = px(8);
    put(m_name, QRect(left, top, room, line));
    top += line;
    put(m_first, QRect(left, top, room, line));
    top += line + px(6);
    placeGoesTo(QRect(left, top, room, field));
    top += field + px(6);
    put(m_sign, QRect(left, top + (line - icon) / 2, icon, icon));
    put(m_check, QRect(left + icon + px(6), top, room - icon - px(6), height() - top - px(4)));
}

void MatchRow::resizeEvent(QResizeEvent* event)
{
    PaintedWidget::resizeEvent(event);
    place();
}

void MatchRow::refresh()
{
    PaintedWidget::refresh();
    place();
}

void MatchRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QWidget* focus = focusWidget();
    if (focus && focus->hasFocus() && isAncestorOf(focus))
        painter.fillRect(rect(), theme::color(Color::Hover));
    painter.fillRect(0, 0, width(), theme::theme().borderWidth(), theme::color(Color::BorderSubtle));
}

} // namespace aicms::ui_exchange
