// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/action_button.h"
#include "ui/kit/avatar.h"
#include "ui/kit/card.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/gallery/specimens.h"
#include "ui/kit/label.h"
#include "ui/kit/page_header.h"
#include "ui/kit/pill.h"
#include "ui/kit/privacy_pill.h"
#include "ui/kit/rail.h"
#include "ui/kit/search_box.h"
#include "ui/kit/status_bar.h"
#include "ui/kit/wizard_frame.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aicms::kit::gallery {

namespace {

using theme::px;

} // namespace

QWidget* header()
{
    auto* holder = new QWidget;
    auto* search = new SearchBox(words("Search customers, requests and commands"));
    search->setShortcutHint(words("Ctrl K"));
    auto* lock = new ActionButton(words("Lock"), ActionButton::Role::Outlined, words("lock"));
    lock->setButtonSize(ActionButton::Size::Small);
    lock->setKeyHint(words("Ctrl L"));
    auto* bar = new QHBoxLayout;
    bar->addWidget(search, 1);
    bar->addStretch(1);
    bar->addWidget(new PrivacyPill);
    bar->addWidget(new IconButton(words("bell"), words("Notices")));
    bar->addWidget(lock);
    bar->addWidget(new Avatar(words("Mara Ellis")));
    auto* page = new PageHeader(words("Hannah Okafor"), words("Customer since 14 Mar 2021. Last contact 21 Apr."));
    page->setBackVisible(true);
    page->setLeading(new Avatar(words("Hannah Okafor"), 40));
    page->addBeside(new Pill(theme::Tone::Info, words("inbox"), words("Copy of data asked for")));
    page->addBeside(new DueBadge(10));
    auto* contact = new ActionButton(words("Log contact"), ActionButton::Role::Outlined, words("phone"));
    contact->setKeyHint(words("C"));
    auto* edit = new ActionButton(words("Edit"), ActionButton::Role::Outlined, words("pencil"));
    edit->setKeyHint(words("E"));
    page->addAction(contact);
    page->addAction(edit);
    auto* all = new QVBoxLayout(holder);
    all->addLayout(bar);
    all->addWidget(page);
    followTheme(holder, [all, bar] {
        all->setContentsMargins(0, px(8), 0, px(8));
        all->setSpacing(px(16));
        bar->setSpacing(px(12));
    });
    return holder;
}

QWidget* rail()
{
    auto* shown = new Rail;
    shown->setHead(words("Lindenhof Cycles"), words("AICMS"));
    shown->addGroup();
    shown->addEntry({words("home"), words("Home"), words("house")});
    shown->addEntry({words("customers"), words("Customers"), words("users"), 4218});
    shown->addEntry({words("requests"), words("Requests"), words("inbox"), 7, true});
    shown->addEntry({words("consent"), words("Consent"), words("hand-heart")});
    shown->addGroup(words("Data care"));
    shown->addEntry({words("retention"), words("Retention"), words("calendar-clock"), 318});
    shown->addEntry({words("purposes"), words("Purposes & notices"), words("file-text")});
    shown->addGroup(words("Oversight"));
    shown->addEntry({words("audit"), words("Audit log"), words("scroll-text")});
    shown->addFootEntry({words("settings"), words("Users & settings"), words("settings")});
    shown->addFootEntry(
        {words("help"), words("Help & shortcuts"), words("circle-question-mark"), -1, false, words("F1")});
    shown->setCurrent(words("customers"));
    return shown;
}

QWidget* wizard()
{
    auto* frame = new WizardFrame;
    frame->setTitle(words("Set up AICMS"), words("About 5 minutes"));
    frame->setSavedNotice(words("Saved, you can leave and come back"));
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->addWidget(passphrase(), 5, Qt::AlignTop);
    row->addWidget(messages(), 3, Qt::AlignTop);
    frame->addPage({words("Your business"), words("Name, country, language"), {}, {}, {}, new QWidget});
    frame->addPage(
        {words("Passphrase"), words("The key to everything"), words("passphrase"), words("Choose a passphrase"),
            words("It locks the vault with all customer data. We do not know it and nobody can reset it."), content});
    frame->addPage({words("Recovery sheet"), words("Print it now"), words("recovery sheet"), {}, {}, new QWidget});
    auto* info = new Card;
    info->body()->addWidget(
        (new Label(words("Nothing is stored before the last step."), theme::Type::Caption))->wrapped());
    frame->setInfoCard(info);
    frame->setCurrent(1);
    frame->setStatus(words("Nothing leaves this computer"));
    frame->setNextEnabled(false, words("The passphrase is not strong yet"));
    return frame;
}

QWidget* pane()
{
    auto* shown = new DetailPane;
    shown->setTitle(words("Hannah Okafor"));
    shown->body()->addWidget((new Label(words("Rides a 54 cm frame. Prefers a call after 17:00.")))->wrapped());
    shown->body()->addStretch(1);
    shown->addAction(new ActionButton(words("Open"), ActionButton::Role::Primary));
    shown->addAction(new ActionButton(words("Log contact")));
    followTheme(shown, [shown] { shown->setFixedHeight(px(220)); });
    return shown;
}

QWidget* statusBar()
{
    auto* bar = new StatusBar;
    bar->setItem({words("vault"), words("lock"), words("Vault encrypted and open")});
    bar->setItem({words("lock"), words("timer"), words("Locks in 9 min")});
    bar->setItem({words("backup"), words("database-backup"), words("Backup today 08:10, checked")});
    bar->setItem({words("network"), words("wifi-off"), words("No network use")});
    bar->setEndText(words("Tuesday 12 May 2026"));
    return bar;
}

} // namespace aicms::kit::gallery
