// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/profile_list.h"

#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::customers_ui {

using kit::Label;
using theme::Color;
using theme::Type;

ProfileList::ProfileList(QWidget* parent) : QWidget(parent), m_list(new QVBoxLayout(this))
{
    shell::setSpacing(m_list, 0, 0, 0, 0, 0);
}

void ProfileList::setRows(const std::vector<ProfileRow>& rows)
{
    // A row may be what the person is on while its record changes: find the focus again by its name.
    const QWidget* focused = focusWidget();
    const QString name = focused && focused->hasFocus() ? focused->objectName() : QString();
    delete m_content;
    m_buttons.clear();
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    for (const ProfileRow& row : rows)
        column->addWidget(makeRow(row));
    m_list->addWidget(m_content);
    if (auto* again = name.isEmpty() ? nullptr : m_content->findChild<QWidget*>(name))
        again->setFocus(Qt::OtherFocusReason);
}

void ProfileList::addMark(QVBoxLayout* texts, const QString& name, const QString& icon, const QString& sentence)
{
    auto* mark = new QHBoxLayout;
    shell::setSpacing(mark, 0, 0, 0, 0, 5);
    mark->addWidget(new kit::IconLabel(icon, Color::Warning, 13), 0, Qt::AlignTop);
    auto* words = (new Label(sentence, Type::Caption, Color::Warning))->wrapped();
    words->setObjectName(name);
    mark->addWidget(words, 1);
    texts->addLayout(mark);
}

QWidget* ProfileList::makeRow(const ProfileRow& row)
{
    auto* widget = new QWidget(m_content);
    widget->setObjectName(QStringLiteral("row.") + row.id);
    auto* line = new QHBoxLayout(widget);
    shell::setSpacing(line, 0, 0, 0, 0, 6);
    auto* texts = new QVBoxLayout;
    shell::setSpacing(texts, 0, 0, 0, 0, 0);
    auto* label = new Label(row.label, Type::Caption, Color::TextMuted);
    label->setElide(Qt::ElideMiddle);
    texts->addWidget(label);
    if (row.link.isValid()) {
        auto* link = new kit::LinkButton(QString(row.value).replace(u'&', QLatin1String("&&")));
        link->setObjectName(QStringLiteral("link.") + row.id);
        link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        link->setMinimumWidth(1); // a long name is cut, the column stays as it is
        link->setToolTip(row.value);
        connect(link, &QPushButton::clicked, this, [this, id = row.link] { Q_EMIT linkOpened(id); });
        texts->addWidget(link, 0, Qt::AlignLeading);
    } else {
        auto* value
            = (new Label(row.value, Type::Body, row.isHidden ? Color::TextMuted : Color::TextPrimary))->wrapped();
        value->setObjectName(QStringLiteral("value.") + row.id);
        value->setTextInteractionFlags(Qt::NoTextInteraction);
        texts->addWidget(value);
    }
    if (row.problem)
        addMark(texts, QStringLiteral("problem.") + row.id, QStringLiteral("triangle-alert"),
            tr("%1; it is kept as typed").arg(wording::problemSentence(*row.problem)));
    if (!row.notice.isEmpty())
        addMark(texts, QStringLiteral("notice.") + row.id, QStringLiteral("ban"), row.notice);
    line->addLayout(texts, 1);
    if (row.canShow) {
        auto* show = new kit::LinkButton(tr("Show once"));
        show->setObjectName(QStringLiteral("show.") + row.id);
        show->setAccessibleName(tr("Show once: %1").arg(row.label));
        connect(show, &QPushButton::clicked, this, [this, show] { Q_EMIT showAsked(show); });
        line->addWidget(show, 0, Qt::AlignVCenter);
    }
    if (row.isHidden)
        line->addWidget(new kit::IconLabel(QStringLiteral("lock"), Color::TextMuted), 0, Qt::AlignVCenter);
    if (row.provenance) {
        auto* why = new kit::IconButton(
            QStringLiteral("circle-question-mark"), tr("Why is this held: %1 (F1)").arg(row.label));
        why->setObjectName(QStringLiteral("why.") + row.id);
        why->setButtonSize(kit::ActionButton::Size::Small);
        why->installEventFilter(this);
        connect(why, &QPushButton::clicked, this, [this, id = row.id, why] { Q_EMIT whyAsked(id, why); });
        m_buttons.push_back(why);
        line->addWidget(why, 0, Qt::AlignVCenter);
    }
    return widget;
}

void ProfileList::step(QObject* button, int by)
{
    const auto found = std::ranges::find(m_buttons, button);
    const auto next = found - m_buttons.begin() + by;
    if (found != m_buttons.end() && next >= 0 && next < static_cast<std::ptrdiff_t>(m_buttons.size()))
        m_buttons[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

bool ProfileList::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (event->type() == QEvent::ShortcutOverride && key == Qt::Key_F1) {
        // Else the window would show its help.
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        if (key == Qt::Key_F1)
            static_cast<QPushButton*>(watched)->click();
        else if (key == Qt::Key_Up || key == Qt::Key_Down)
            step(watched, key == Qt::Key_Down ? 1 : -1);
        else
            return QWidget::eventFilter(watched, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace aicms::customers_ui
