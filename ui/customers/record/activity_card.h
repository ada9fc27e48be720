// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/record/people_names.h"
#include "ui/customers/record/record_data.h"
#include "ui/kit/card.h"
#include "ui/kit/timeline.h"

namespace aicms::kit {
class Chip;
class EmptyState;
class FlowLayout;
} // namespace aicms::kit

namespace aicms::customers_ui {

enum class Shown { All, Contact, Money, Tasks, Notes, Record };

/// Contacts, orders, events, tasks, notes and what was done with the record, newest first. The ids are "contact.<id>",
/// "note.<id>", and those of orderItems, eventItems and historyItems.
std::vector<kit::TimelineItem> timelineItems(const RecordData& record, const PeopleNames& people, Shown shown);

/// What happened with a customer, with chips that choose the kind.
class ActivityCard : public kit::Card {
    Q_OBJECT
public:
    explicit ActivityCard(QWidget* parent = nullptr);
    void setData(const RecordData& record, const PeopleNames& people);

Q_SIGNALS:
    void contactOpened(aicms::base::InteractionId id);
    void noteOpened(aicms::base::NoteId id);
    void orderOpened(aicms::base::OrderId id);

private:
    void addChip(Shown shown, const QString& name, const QString& text);
    void choose(Shown shown);
    void fill();

    std::vector<std::pair<Shown, kit::Chip*>> m_chips;
    kit::FlowLayout* m_chipRow; ///< in two lines where the column is narrow
    kit::Timeline* m_timeline;
    kit::EmptyState* m_nothing;
    Shown m_shown = Shown::All;
    RecordData m_data;
    std::optional<PeopleNames> m_people;
};

} // namespace aicms::customers_ui
