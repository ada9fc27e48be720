// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/activity_card.h"

#include "ui/customers/record/history_items.h"
#include "ui/customers/record/sales_items.h"
#include "ui/customers/shown_text.h"
#include "ui/kit/chip.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/text.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"

#include <QHBoxLayout>

#include <algorithm>
#include <iterator>

namespace aicms::customers_ui {

using customers::Interaction;
using customers::InteractionKind;
using kit::TimelineItem;
using theme::Tone;

namespace {

QString taskState(const Interaction& task, QDate today)
{
    if (task.doneAt)
        return ActivityCard::tr("Done %1").arg(shortDate(localDate(*task.doneAt), today));
    if (task.dueAt)
        return ActivityCard::tr("Due %1").arg(shortDate(localDate(*task.dueAt), today));
    return ActivityCard::tr("To do");
}

Tone toneOf(const Interaction& contact, QDate today)
{
    if (contact.kind != InteractionKind::Task)
        return Tone::Info;
    if (contact.doneAt)
        return Tone::Success;
    return contact.dueAt && daysLeft(*contact.dueAt, today) < 0 ? Tone::Danger : Tone::Warning;
}

DatedItem contactItem(const Interaction& contact, const PeopleNames& people, QDate today)
{
    const bool isTask = contact.kind == InteractionKind::Task;
    const bool isDone = isTask && contact.doneAt;
    QStringList how {isTask ? taskState(contact, today) : wording::interactionName(contact.kind),
        ActivityCard::tr("by %1").arg(kit::isolated(people.nameOf(contact.by)))};
    QString text = how.join(QStringLiteral(", "));
    QString said = contact.text.simplified();
    if (said.endsWith(u'.'))
        said.chop(1); // the line goes on
    if (!said.isEmpty())
        text = said + QStringLiteral(" · ") + text;
    return {contact.at,
        {QStringLiteral("contact.%1").arg(contact.id.value),
            isDone ? QStringLiteral("check") : interactionIcon(contact.kind), toneOf(contact, today),
            interactionTitle(contact), text, momentText(contact.at, today), contact.text}};
}

DatedItem noteItem(const customers::Note& note, const PeopleNames& people, QDate today)
{
    const QString who = ActivityCard::tr("Note by %1").arg(kit::isolated(people.nameOf(note.provenance.enteredBy)));
    return {note.at,
        {QStringLiteral("note.%1").arg(note.id.value), QStringLiteral("sticky-note"), Tone::Neutral,
            note.text.simplified(), who, momentText(note.at, today), note.text}};
}

bool isShown(const Interaction& contact, Shown shown)
{
    const bool isTask = contact.kind == InteractionKind::Task;
    return shown == Shown::All || shown == (isTask ? Shown::Tasks : Shown::Contact);
}

} // namespace

std::vector<TimelineItem> timelineItems(const RecordData& record, const PeopleNames& people, Shown shown)
{
    std::vector<DatedItem> dated;
    for (const Interaction& contact : record.interactions) {
        if (isShown(contact, shown))
            dated.push_back(contactItem(contact, people, record.today));
    }
    if (shown == Shown::All || shown == Shown::Notes) {
        for (const customers::Note& note : record.customer.notes)
            dated.push_back(noteItem(note, people, record.today));
    }
    if (shown == Shown::All || shown == Shown::Money)
        std::ranges::move(orderItems(record), std::back_inserter(dated));
    if (shown == Shown::All || shown == Shown::Contact)
        std::ranges::move(eventItems(record), std::back_inserter(dated));
    if (shown == Shown::All || shown == Shown::Record) {
        // Who opened the record is told under "Record": among everything it would push the contacts out of sight.
        std::ranges::copy_if(historyItems(record, people), std::back_inserter(dated),
            [shown](const DatedItem& one) { return shown == Shown::Record || !one.isOpening; });
    }
    std::ranges::stable_sort(dated, [](const DatedItem& a, const DatedItem& b) { return a.at > b.at; });
    std::vector<TimelineItem> items;
    for (DatedItem& one : dated)
        items.push_back(std::move(one.item));
    return items;
}

ActivityCard::ActivityCard(QWidget* parent)
    : Card({}, parent), m_chipRow(new kit::FlowLayout), m_timeline(new kit::Timeline),
      m_nothing(new kit::EmptyState(
          QStringLiteral("history"), tr("Nothing here yet"), tr("Log a contact, add a task or write a note.")))
{
    setObjectName(QStringLiteral("activity"));
    setInner(tr("Timeline"));
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_timeline->setAccessibleName(tr("Timeline"));
    // Two rows; below this the column scrolls instead. With the form above it must not do so on a screen of 1280 x 800.
    kit::followTheme(m_timeline, [this] { m_timeline->setMinimumHeight(theme::px(90)); });
    m_nothing->setObjectName(QStringLiteral("timelineEmpty"));
    shell::setSpacing(m_chipRow, 0, 0, 0, 0, 6);
    addChip(Shown::All, QStringLiteral("showAll"), tr("All"));
    addChip(Shown::Contact, QStringLiteral("showContact"), tr("Contact"));
    addChip(Shown::Money, QStringLiteral("showMoney"), tr("Money"));
    addChip(Shown::Tasks, QStringLiteral("showTasks"), tr("Tasks"));
    addChip(Shown::Notes, QStringLiteral("showNotes"), tr("Notes"));
    addChip(Shown::Record, QStringLiteral("showRecord"), tr("Record"));
    auto* head = new QHBoxLayout;
    shell::setSpacing(head, 0, 0, 0, 0, 8);
    head->addLayout(m_chipRow, 1);
    auto* order = new kit::Label(tr("Newest first"), theme::Type::Caption, theme::Color::TextMuted);
    kit::followTheme(order, [order] { order->setMinimumHeight(theme::px(28)); }); // on the line of the chips
    head->addWidget(order, 0, Qt::AlignTop);
    body()->addLayout(head);
    body()->addWidget(m_nothing);
    body()->addWidget(m_timeline, 1);
    body()->addStretch(0);
    connect(m_timeline, &kit::Timeline::opened, this, [this](const QString& id) {
        const qint64 number = id.section(u'.', 1).toLongLong();
        if (id.startsWith(QLatin1String("note.")))
            Q_EMIT noteOpened({number});
        else if (id.startsWith(QLatin1String("contact.")))
            Q_EMIT contactOpened({number});
        else if (id.startsWith(QLatin1String("order.")))
            Q_EMIT orderOpened({number});
    });
    choose(Shown::All);
}

void ActivityCard::addChip(Shown shown, const QString& name, const QString& text)
{
    auto* chip = new kit::Chip(text);
    chip->setObjectName(name);
    chip->setCheckable(true);
    connect(chip, &QAbstractButton::clicked, this, [this, shown] { choose(shown); });
    m_chips.emplace_back(shown, chip);
    m_chipRow->addWidget(chip);
}

void ActivityCard::choose(Shown shown)
{
    m_shown = shown;
    for (const auto& [kind, chip] : m_chips)
        chip->setChecked(kind == shown);
    fill();
}

void ActivityCard::setData(const RecordData& record, const PeopleNames& people)
{
    m_data = record;
    m_people = people;
    fill();
}

void ActivityCard::fill()
{
    auto items = m_people ? timelineItems(m_data, *m_people, m_shown) : std::vector<TimelineItem> {};
    m_nothing->setVisible(items.empty());
    m_timeline->setVisible(!items.empty());
    m_timeline->setItems(std::move(items));
}

} // namespace aicms::customers_ui
