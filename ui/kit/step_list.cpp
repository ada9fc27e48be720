// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/step_list.h"

#include "ui/kit/accessible.h"
#include "ui/kit/paint.h"
#include "ui/kit/step_item.h"
#include "ui/kit/text.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

StepItem::StepItem(int number, Step step, QWidget* parent)
    : PaintedWidget(parent), m_number(number), m_step(std::move(step))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(this, QAccessible::ListItem);
    describe();
}

void StepItem::setTitle(const QString& title)
{
    m_step.title = title;
    describe();
    refresh();
}

void StepItem::setSubtitle(const QString& subtitle)
{
    m_step.subtitle = subtitle;
    describe();
    refresh();
}

void StepItem::setState(State state)
{
    m_state = state;
    describe();
    update();
}

void StepItem::setFolded(bool folded)
{
    m_isFolded = folded;
    setToolTip(folded ? m_step.title : QString());
    updateGeometry();
    update();
}

void StepItem::setOpens(bool opens)
{
    m_opens = opens;
    if (opens)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void StepItem::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(m_opens);
}

void StepItem::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isMeant = m_opens && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint());
    event->setAccepted(isMeant);
    if (isMeant)
        Q_EMIT clicked();
}

void StepItem::describe()
{
    const QString state = m_state == State::Done ? tr("done")
        : m_state == State::Current              ? tr("you are here")
        : m_state == State::LeftOut              ? tr("not done")
                                                 : tr("to come");
    setAccessibleName(tr("Step %1: %2, %3").arg(m_number).arg(m_step.title, state));
    setAccessibleDescription(m_step.subtitle);
}

int StepItem::textLeft() const
{
    return px(10) + px(22) + px(10);
}

QRect StepItem::circleRect() const
{
    const int left = m_isFolded ? (width() - px(22)) / 2 : px(10);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, px(8), px(22), px(22)));
}

QSize StepItem::sizeHint() const
{
    return {px(200), heightForWidth(px(200))};
}

QSize StepItem::minimumSizeHint() const
{
    return {m_isFolded ? px(36) : px(80), px(38)};
}

int StepItem::heightForWidth(int width) const
{
    if (m_isFolded)
        return px(38);
    const int room = width - textLeft() - px(10);
    const int note = m_step.subtitle.isEmpty() ? 0 : blockSize(Type::Caption, m_step.subtitle, room).height();
    return 2 * px(8) + std::max(px(22), blockSize(Type::BodyStrong, m_step.title, room).height() + note);
}

void StepItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool current = m_state == State::Current;
    const bool done = m_state == State::Done;
    if (current)
        drawPanel(&painter, rect(), px(7), theme::color(Color::Selected));
    const QRect circle = circleRect();
    const Color fill = current ? Color::Accent : done ? Color::SuccessSoft : Color::Surface;
    const Color edge = current ? Color::Accent : done ? Color::Success : Color::BorderControl;
    const Color ink = current ? Color::AccentOn : done ? Color::Success : Color::TextSecondary;
    drawPanel(&painter, circle, circle.width() / 2.0, theme::color(fill), theme::color(edge), px(1) * 1.5);
    if (done || m_state == State::LeftOut) {
        drawIconIn(&painter, circle, done ? QStringLiteral("check") : QStringLiteral("minus"), ink, 13);
    } else {
        painter.setFont(theme::theme().font(Type::TableHead));
        painter.setPen(theme::color(ink));
        drawLine(&painter, circle, QString::number(m_number), Qt::LeftToRight, Qt::AlignCenter);
    }
    if (m_isFolded)
        return;
    const QRect words = rect().adjusted(textLeft(), px(8), -px(10), 0);
    const int title = blockSize(Type::BodyStrong, m_step.title, words.width()).height();
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    painter.setPen(theme::color(current ? Color::TextPrimary : Color::TextSecondary));
    drawBlock(&painter, mirrored(words), current ? Type::BodyStrong : Type::Body, m_step.title, layoutDirection());
    painter.setPen(theme::color(Color::TextMuted));
    drawBlock(&painter, mirrored(words.adjusted(0, title, 0, 0)), Type::Caption, m_step.subtitle, layoutDirection());
}

StepList::StepList(QWidget* parent) : QWidget(parent), m_list(new QVBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::List);
    setAccessibleName(tr("Steps"));
    m_list->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [this] { m_list->setSpacing(px(2)); });
}

void StepList::setSteps(const std::vector<Step>& steps)
{
    for (StepItem* item : m_items)
        delete item;
    m_items.clear();
    for (const Step& step : steps) {
        m_items.push_back(new StepItem(count() + 1, step));
        m_items.back()->setFolded(m_isFolded);
        connect(m_items.back(), &StepItem::clicked, this, [this, index = count() - 1] { Q_EMIT stepWanted(index); });
        m_list->addWidget(m_items.back());
    }
    setCurrent(m_current);
}

void StepList::setTitle(int step, const QString& title)
{
    if (step >= 0 && step < count())
        m_items[static_cast<std::size_t>(step)]->setTitle(title);
}

void StepList::setSubtitle(int step, const QString& subtitle)
{
    if (step >= 0 && step < count())
        m_items[static_cast<std::size_t>(step)]->setSubtitle(subtitle);
}

void StepList::setFolded(bool folded)
{
    m_isFolded = folded;
    for (StepItem* item : m_items)
        item->setFolded(folded);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    for (int index = 0; index < count(); ++index) {
        const auto state = std::ranges::find(m_leftOut, index) != m_leftOut.end() ? StepItem::State::LeftOut
            : index < step || (index == step && m_isFinished)                     ? StepItem::State::Done
            : index == step                                                       ? StepItem::State::Current
                                                                                  : StepItem::State::ToCome;
        m_items[static_cast<std::size_t>(index)]->setState(state);
        m_items[static_cast<std::size_t>(index)]->setOpens(m_doneOpens && index < step);
    }
}

void StepList::setFinished(bool finished)
{
    m_isFinished = finished;
    setCurrent(m_current);
}

void StepList::setLeftOut(std::vector<int> steps)
{
    m_leftOut = std::move(steps);
    setCurrent(m_current);
}

void StepList::setDoneOpens(bool opens)
{
    m_doneOpens = opens;
    setCurrent(m_current);
}

const Step& StepList::step(int index) const
{
    return m_items.at(static_cast<std::size_t>(index))->step();
}

} // namespace aicms::kit
