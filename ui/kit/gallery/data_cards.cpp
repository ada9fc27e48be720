// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/action_button.h"
#include "ui/kit/bulk_bar.h"
#include "ui/kit/card.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/gallery/specimens.h"
#include "ui/kit/key_value_list.h"
#include "ui/kit/pill.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/timeline.h"
#include "ui/kit/view_tabs.h"

#include <QDate>
#include <QVBoxLayout>

namespace aicms::kit::gallery {

namespace {

using theme::Tone;

PagedTableModel::Row row(const char* name, const char* mail, const QDate& date, double spent, const PillText& state)
{
    const QVector<IconPill> consent {{Tone::Success, words("mail"), words("check"), words("Newsletter: yes")},
        {Tone::Neutral, words("share-2"), words("minus"), words("Partners: never asked")}};
    return {words(name), words(mail), QVariant::fromValue(consent), date, spent, QVariant::fromValue(state)};
}

} // namespace

QWidget* table()
{
    auto* card = new Card(words("Table with ticks, sort and bulk bar"));
    card->setPadding(0);
    auto* view = new DataTable;
    view->setFrameShape(QFrame::NoFrame);
    view->setColumns(
        {{words("name"), words("Name"), CellKind::Name, 170}, {words("mail"), words("Email"), CellKind::Secondary, 190},
            {words("consent"), words("Consent"), CellKind::IconPills, 130, false},
            {words("last"), words("Last contact"), CellKind::Date, 110},
            {words("spent"), words("Spent, €"), CellKind::Number, 90},
            {words("status"), words("Data status"), CellKind::Pill, 150}},
        true);
    const PillText open = {Tone::Info, words("inbox"), words("Request open")};
    const PillText keep = {Tone::Neutral, words("check"), words("Keep, active")};
    view->rows()->setRows({row("Adaeze Kalu", "adaeze.kalu@example.com", QDate(2026, 5, 8), 2318.4, keep),
        row("Bruno Keller", "bruno.keller@example.org", QDate(2026, 5, 2), 640, open),
        row("Chloé Dumont", "chloe.dumont@example.net", QDate(2026, 4, 29), 1102.75, duePill(7)),
        row("Dev Malhotra", "dev.malhotra@example.com", QDate(2026, 4, 27), 418.2, duePill(-1))});
    view->rows()->setChecked(3, true);
    view->setSort(words("name"), Qt::AscendingOrder);
    view->setCurrentId(2);
    followTheme(view, [view] { view->setFixedHeight(theme::px(32 + 4 * 36 + 2)); });
    auto* bar = new BulkBar;
    auto* tag = new ActionButton(words("Tag"), ActionButton::Role::Outlined, words("tag"));
    tag->setButtonSize(ActionButton::Size::Small);
    bar->addAction(tag);
    bar->setCounts(1, 1094);
    card->body()->addWidget(view);
    card->body()->addWidget(bar);
    return card;
}

QWidget* timeline()
{
    auto* card = new Card(words("Timeline"));
    card->setPadding(0);
    card->setNote(words("Newest first"));
    auto* list = new Timeline;
    list->setItems({{words("1"), words("hand"), Tone::Warning, words("Withdrew consent to share with partners"),
                        words("By phone. List updated the same day."), words("9 Dec")},
        {words("2"), words("receipt"), Tone::Neutral, words("Order 19777, 1 item, € 1,249.00"),
            words("Commuter bike, 54 cm"), words("30 Nov")},
        {words("3"), words("hand-heart"), Tone::Success, words("Agreed to newsletter"), words("Notice v4, web form"),
            words("14 Mar 2021")}});
    followTheme(list, [list] { list->setFixedHeight(theme::px(3 * 50 + 6)); });
    card->body()->addWidget(list);
    return card;
}

QWidget* profile()
{
    auto* card = new Card(words("Profile"));
    card->setPadding(0);
    auto* list = new KeyValueList;
    const QString icon = words("circle-question-mark");
    const QString why = words("Why do we hold this?");
    list->setRows({{words("mail"), words("Email"), words("hannah.okafor@example.com"), icon, why},
        {words("phone"), words("Phone"), words("+49 40 66969 142"), icon, why},
        {words("address"), words("Address"), words("Ankerweg 12, 20457 Hamburg"), icon, why}});
    card->body()->addWidget(list);
    auto* spark = new Sparkline;
    spark->setValues({2, 3, 3, 4, 3, 5, 4, 6}, words("Open requests in eight weeks: from 2 to 6"));
    card->body()->addWidget(spark, 0, Qt::AlignHCenter);
    return card;
}

QWidget* emptyStates()
{
    auto* card = new Card(words("Nothing here, an error, not allowed"));
    auto* none = new EmptyState(words("inbox"), words("No open requests"),
        words("When someone asks about their data, start here. You have one month to answer."));
    auto* create = new ActionButton(words("New request"), ActionButton::Role::Primary, words("plus"));
    create->setButtonSize(ActionButton::Size::Small);
    none->addAction(create);
    auto* broken = new EmptyState(words("database-x"), words("This file is no vault, or the passphrase is wrong"),
        words("We changed nothing. The last good backup is from today 08:10."), Tone::Danger);
    auto* again = new ActionButton(words("Try again"), ActionButton::Role::Primary);
    auto* restore = new ActionButton(words("Restore backup…"));
    again->setButtonSize(ActionButton::Size::Small);
    restore->setButtonSize(ActionButton::Size::Small);
    broken->addAction(again);
    broken->addAction(restore);
    auto* barred = new EmptyState(words("lock"), words("Only owners see dates of birth"),
        words("Ask Mara Ellis, or give a reason to see it once. It is logged."), Tone::Warning);
    auto* off = new EmptyState(words("sparkles"), words("No suggestions for this person"),
        words("He did not agree to it. No profile exists."), Tone::Ai);
    off->addAction(new LinkButton(words("How to ask him")));
    for (EmptyState* state : {none, broken, barred, off})
        card->body()->addWidget(state);
    return card;
}

QWidget* tabsAndFilters()
{
    auto* card = new Card(words("Views and filters"));
    auto* tabs = new ViewTabs;
    tabs->addView(words("all"), words("All"));
    tabs->addView(words("regulars"), words("Regulars"));
    tabs->addView(words("open"), words("Open requests"), 7);
    tabs->addView(words("old"), words("Past retention"), 318);
    auto* filters = new FilterBar(words("Filter this list"));
    filters->addFilter(words("private"), words("Private customers"));
    filters->addFilter(words("last"), words("Last contact after 1 Jan 2022"));
    filters->setCountText(words("1,094 shown"));
    filters->addTrailing(new ActionButton(words("Columns"), ActionButton::Role::Outlined, words("columns-3")));
    card->body()->addWidget(tabs);
    card->body()->addWidget(filters);
    return card;
}

} // namespace aicms::kit::gallery
