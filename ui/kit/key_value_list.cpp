// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/key_value_list.h"

#include "ui/kit/accessible.h"
#include "ui/kit/action_button.h"
#include "ui/kit/key_value_row.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

KeyValueRow::KeyValueRow(const KeyValue& content, QWidget* parent)
    : PaintedWidget(parent), m_id(content.id), m_name(content.label), m_value(new Label(content.value))
{
    setAttribute(Qt::WA_Hover);
    setAccessibleRole(this, QAccessible::ListItem);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(content.label, Type::Caption, Color::TextMuted));
    words->addWidget(m_value->wrapped());
    auto* row = new QHBoxLayout(this);
    row->addLayout(words, 1);
    if (!content.icon.isEmpty()) {
        m_button = new IconButton(content.icon, content.iconName);
        m_button->setAccessibleName(tr("%1: %2").arg(content.label, content.iconName));
        m_button->installEventFilter(this);
        row->addWidget(m_button, 0, Qt::AlignVCenter);
    }
    followTheme(this, [row] {
        row->setContentsMargins(px(16), px(4), px(12), px(4));
        row->setSpacing(px(8));
    });
    setValue(content.value);
}

void KeyValueRow::setValue(const QString& value)
{
    m_value->setText(value);
    setAccessibleName(tr("%1: %2").arg(m_name, value));
}

bool KeyValueRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return PaintedWidget::eventFilter(watched, event);
}

void KeyValueRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse() || (m_button && m_button->hasFocus()))
        painter.fillRect(rect(), theme::color(Color::Hover));
}

KeyValueList::KeyValueList(QWidget* parent) : QWidget(parent), m_list(new QVBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::List);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
}

void KeyValueList::setRows(const std::vector<KeyValue>& rows)
{
    for (KeyValueRow* row : m_rows) {
        row->hide();
        row->deleteLater(); // a row may be set anew out of its own button's click
    }
    m_rows.clear();
    for (const KeyValue& content : rows) {
        auto* row = new KeyValueRow(content);
        m_rows.push_back(row);
        m_list->addWidget(row);
        if (!row->button())
            continue;
        row->button()->installEventFilter(this);
        connect(row->button(), &QPushButton::clicked, this,
            [this, row] { Q_EMIT actionTriggered(row->id(), row->button()); });
    }
}

KeyValueRow* KeyValueList::find(const QString& id) const
{
    const auto at = std::ranges::find_if(m_rows, [&](const KeyValueRow* row) { return row->id() == id; });
    return at == m_rows.end() ? nullptr : *at;
}

void KeyValueList::setValue(const QString& id, const QString& value)
{
    if (KeyValueRow* row = find(id))
        row->setValue(value);
}

QWidget* KeyValueList::buttonOf(const QString& id) const
{
    const KeyValueRow* row = find(id);
    return row ? row->button() : nullptr;
}

bool KeyValueList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto at = std::ranges::find_if(m_rows, [&](const KeyValueRow* row) { return row->button() == watched; });
    if (at == m_rows.end())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_F1) {
        (*at)->button()->click();
        return true;
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    const int step = key == Qt::Key_Up ? -1 : 1;
    for (auto to = at - m_rows.begin() + step; to >= 0 && to < std::ssize(m_rows); to += step) {
        if (IconButton* button = m_rows[static_cast<std::size_t>(to)]->button()) {
            button->setFocus(Qt::TabFocusReason);
            break;
        }
    }
    return true;
}

} // namespace aicms::kit
