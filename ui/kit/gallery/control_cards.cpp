// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/action_button.h"
#include "ui/kit/avatar.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/gallery/specimens.h"
#include "ui/kit/key_cap.h"
#include "ui/kit/label.h"
#include "ui/kit/pill.h"
#include "ui/kit/step_list.h"
#include "ui/kit/switch.h"
#include "ui/kit/toast.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aicms::kit::gallery {

namespace {

using Role = ActionButton::Role;
using theme::px;
using theme::Tone;

FlowLayout* flow(Card* card)
{
    auto* line = new FlowLayout;
    card->body()->addLayout(line);
    followTheme(card, [line] { line->setSpacing(px(8)); });
    return line;
}

} // namespace

QWidget* buttons()
{
    auto* card = new Card(words("Buttons"));
    FlowLayout* line = flow(card);
    auto* save = new ActionButton(words("Save"), Role::Primary);
    auto* create = new ActionButton(words("New customer"), Role::Primary, words("plus"));
    create->setKeyHint(words("N"));
    line->addWidget(save);
    line->addWidget(create);
    line = flow(card);
    auto* lock = new ActionButton(words("Lock"), Role::Outlined, words("lock"));
    lock->setKeyHint(words("Ctrl L"));
    lock->setButtonSize(ActionButton::Size::Small);
    line->addWidget(new ActionButton(words("Cancel")));
    line->addWidget(lock);
    line->addWidget(new IconButton(words("ellipsis"), words("More"), Role::Outlined));
    line = flow(card);
    line->addWidget(new ActionButton(words("Delete 3…"), Role::DangerOutline, words("trash-2")));
    line->addWidget(new ActionButton(words("Delete for good"), Role::Danger));
    line = flow(card);
    line->addWidget(new ActionButton(words("Not useful"), Role::Quiet));
    line->addWidget(new LinkButton(words("How this works")));
    line->addWidget(new KeyCap(words("Esc")));
    line = flow(card);
    auto* off = new ActionButton(words("Not allowed yet"));
    off->setEnabled(false);
    off->setReason(words("Only owners may do this"));
    line->addWidget(off);
    return card;
}

QWidget* pills()
{
    auto* card = new Card(words("Status: always icon, word and tint"));
    FlowLayout* line = flow(card);
    line->addWidget(new Pill(Tone::Success, words("check"), words("Yes")));
    line->addWidget(new Pill(Tone::Neutral, words("minus"), words("Never asked")));
    line->addWidget(new Pill(Tone::Warning, words("hand"), words("Withdrawn")));
    line->addWidget(new Pill(Tone::Danger, words("ban"), words("Said no")));
    line->addWidget(new Pill(Tone::Warning, words("hourglass"), words("Expired")));
    line->addWidget(new Pill(Tone::Info, words("inbox"), words("Request open")));
    line->addWidget(new Pill(Tone::Ai, words("git-merge"), words("Possible duplicate")));
    line->addWidget(new Pill(Tone::Warning, words("gavel"), words("Legal hold")));
    for (const int days : {-1, 0, 2, 7, 16})
        line->addWidget(new DueBadge(days));
    line->addWidget(new Avatar(words("Mara Ellis")));
    return card;
}

QWidget* choices()
{
    auto* card = new Card(words("Choice"));
    auto* grid = new QGridLayout;
    auto* ticked = new QCheckBox(words("Ticked"));
    ticked->setChecked(true);
    auto* some = new QCheckBox(words("Some"));
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    auto* chosen = new QRadioButton(words("Chosen"));
    chosen->setChecked(true);
    auto* on = new Switch(words("On"));
    on->setChecked(true);
    grid->addWidget(ticked, 0, 0, Qt::AlignLeft);
    grid->addWidget(new QCheckBox(words("Not ticked")), 0, 1, Qt::AlignLeft);
    grid->addWidget(some, 1, 0, Qt::AlignLeft);
    grid->addWidget(chosen, 1, 1, Qt::AlignLeft);
    grid->addWidget(on, 2, 0, Qt::AlignLeft);
    grid->addWidget(new Switch(words("Off")), 2, 1, Qt::AlignLeft);
    card->body()->addLayout(grid);
    FlowLayout* line = flow(card);
    auto* all = new Chip(words("All"));
    all->setCheckable(true);
    all->setChecked(true);
    auto* contact = new Chip(words("Contact"));
    contact->setCheckable(true);
    auto* removable = new Chip(words("Last contact after 1 Jan 2022"));
    removable->setRemovable(true);
    auto* add = new Chip(words("Add filter"));
    add->setIconName(words("plus"));
    for (Chip* chip : {all, contact, removable, add})
        line->addWidget(chip);
    return card;
}

QWidget* toast()
{
    auto* card = new Card(words("Undo toast, 10 s, stays while focused"));
    auto* shown = new Toast(words("3 tags removed from 42 people"), words("Undo"), ToastHost::lifetime, nullptr);
    shown->setKeyHint(words("Ctrl Z"));
    shown->setVisible(true);
    card->body()->addWidget(shown);
    return card;
}

QWidget* steps()
{
    auto* card = new Card(words("Steps"));
    auto* list = new StepList;
    list->setSteps({{words("File"), words("CSV, comma, UTF-8")}, {words("Match columns"), words("5 of 7 matched")},
        {words("Check"), words("Duplicates and errors")}, {words("Import"), words("Can be undone")}});
    list->setCurrent(1);
    card->body()->addWidget(list);
    return card;
}

} // namespace aicms::kit::gallery
