// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/tasks_card.h"

#include "ui/customers/record/contact_actions.h"
#include "ui/customers/shown_text.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/pill.h"
#include "ui/shell/spacing.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace aicms::customers_ui {

using customers::Interaction;
using customers::InteractionKind;
using kit::Label;
using theme::Color;
using theme::Type;

namespace {

std::vector<Interaction> openTasks(const RecordData& record)
{
    std::vector<Interaction> tasks;
    std::ranges::copy_if(record.interactions, std::back_inserter(tasks),
        [](const Interaction& one) { return one.kind == InteractionKind::Task && !one.doneAt; });
    std::ranges::stable_sort(tasks, {}, [](const Interaction& task) {
        return task.dueAt ? task.dueAt->microseconds : std::numeric_limits<qint64>::max();
    });
    return tasks;
}

} // namespace

TasksCard::TasksCard(const shell::Context& context, QWidget* parent)
    : Card(tr("Open tasks"), parent), m_context(context)
{
    setObjectName(QStringLiteral("tasks"));
    auto* add = new kit::ActionButton(tr("New task"), kit::ActionButton::Role::Quiet, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("newTask"));
    add->setButtonSize(kit::ActionButton::Size::Small);
    m_add = add;
    setHeaderAction(add);
    connect(add, &QPushButton::clicked, this, &TasksCard::newTaskWanted);
}

void TasksCard::setData(const RecordData& record, bool mayChange, const QString& whyNone)
{
    delete m_list;
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    m_add->setVisible(mayChange);
    m_add->setEnabled(whyNone.isEmpty());
    m_add->setReason(whyNone);
    const auto tasks = openTasks(record);
    setNote(tasks.empty() ? QString() : QLocale().toString(static_cast<int>(tasks.size())));
    if (tasks.empty())
        column->addWidget((new Label(tr("Nothing to do"), Type::Body, Color::TextMuted))->wrapped());
    for (const Interaction& task : tasks)
        column->addWidget(makeTask(task, record.today, mayChange));
    body()->addWidget(m_list);
}

QWidget* TasksCard::makeTask(const Interaction& task, QDate today, bool mayChange)
{
    auto* widget = new QWidget(m_list);
    auto* row = new QHBoxLayout(widget);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    auto* tick = new QCheckBox;
    tick->setObjectName(QStringLiteral("task.%1").arg(task.id.value));
    tick->setAccessibleName(tr("Done: %1").arg(interactionTitle(task)));
    tick->setToolTip(tr("Mark as done"));
    tick->setEnabled(mayChange);
    connect(tick, &QCheckBox::clicked, this, [this, task](bool done) { setTaskDone(m_context, task, done); });
    auto* title = (new Label(interactionTitle(task)))->wrapped();
    row->addWidget(tick, 0, Qt::AlignTop);
    row->addWidget(title, 1);
    if (task.dueAt) {
        auto* due = new kit::DueBadge(daysLeft(*task.dueAt, today));
        due->setToolTip(tr("Due %1").arg(longDate(localDate(*task.dueAt))));
        row->addWidget(due, 0, Qt::AlignTop);
    }
    return widget;
}

} // namespace aicms::customers_ui
