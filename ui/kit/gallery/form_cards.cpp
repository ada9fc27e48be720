// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/form_field.h"
#include "ui/kit/gallery/specimens.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/passphrase_edit.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/strength_meter.h"
#include "ui/kit/why_popup.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aicms::kit::gallery {

QWidget* form()
{
    auto* card = new Card(words("Form with checks while typing"));
    auto* grid = new QGridLayout;
    auto* name = new FormField(words("Name"), new QLineEdit(words("Ayla Demir")));
    name->setHint(words("As on the invoice"));
    auto* mail = new FormField(words("Email"), new QLineEdit(words("ayla@@example")));
    mail->setOptional(true);
    mail->setError(words("Two @ signs. Write it like name@example.com"));
    auto* phone = new FormField(words("Phone"), new QLineEdit(words("+49 176 0406 90")));
    phone->setHint(words("Only for repairs. Goes 36 months after last contact"));
    auto* source = new QComboBox;
    source->addItems({words("Spring fair 2026"), words("Counter form")});
    auto* from = new FormField(words("Source"), source);
    from->setSuccess(words("Has a notice, version 5"));
    int at = 0;
    for (FormField* field : {name, mail, phone, from}) {
        grid->addWidget(field, at / 2, at % 2, Qt::AlignTop);
        ++at;
    }
    followTheme(card, [grid] { grid->setHorizontalSpacing(theme::px(16)); });
    card->body()->addLayout(grid);
    return card;
}

QWidget* progress()
{
    auto* card = new Card(words("Progress with stop and time left"));
    auto* panel = new ProgressPanel(words("Removing 306 records"));
    panel->setProgress(212, 306);
    panel->setLine(words("Batch 5 of 7: quotes."));
    panel->setStopText(words("Stop after this batch"));
    panel->setConsequence(words("If you stop, 250 records are gone and 56 stay. Nothing is left half done."));
    card->body()->addWidget(panel);
    return card;
}

QWidget* confirmation()
{
    auto* card = new Card(words("Confirm what cannot be undone"));
    auto* box = new ConfirmBox(words("Remove 306 records for good?"),
        words("164 call notes, 68 customers, 46 quotes, 28 photos. 4 on hold stay. It cannot be undone."));
    box->setKeepText(words("Keep them"));
    box->setConfirmText(words("Remove 306"));
    box->setTyped(words("306"));
    card->body()->addWidget(box);
    return card;
}

QWidget* messages()
{
    auto* card = new Card(words("Message bars"));
    using Kind = MessageBar::Kind;
    auto* past = new MessageBar(Kind::Info, words("Showing 10 December 2025. You cannot change the past."));
    auto* saved = new MessageBar(Kind::Success, words("Export saved, 2.1 MB, with password."));
    saved->setClosable(true);
    auto* backup = new MessageBar(Kind::Warning, words("Backup is 3 days old."));
    backup->setAction(words("Back up now"));
    auto* disk = new MessageBar(Kind::Danger, words("Disk is full. Nothing was lost."));
    disk->setAction(words("What to do"));
    for (MessageBar* bar : {past, saved, backup, disk})
        card->body()->addWidget(bar);
    return card;
}

QWidget* passphrase()
{
    auto* card = new Card(words("Passphrase"));
    auto* edit = new PassphraseEdit;
    edit->setProperty("large", true);
    edit->setText(words("anchor ribbon kettle"));
    edit->setRevealed(true);
    auto* field = new FormField(words("Passphrase"), edit);
    field->setLineReserved(false);
    field->setCornerWidget(new Label(words("Caps Lock is on"), theme::Type::BodyStrong, theme::Color::Warning));
    auto* meter = new StrengthMeter;
    meter->setStrength(3, words("Fair"), words("about 3 months for a strong attacker"));
    auto* again = new PassphraseEdit;
    again->setProperty("large", true);
    again->setPlaceholderText(words("It must match"));
    auto* repeat = new FormField(words("Type it again"), again);
    repeat->setHint(words("You may paste from a password manager."));
    card->body()->addWidget(field);
    card->body()->addWidget(meter);
    card->body()->addWidget(repeat);
    return card;
}

QWidget* popup()
{
    auto* card = new Card(words("Why popup"));
    auto* why = new WhyPopup(words("Why do we hold her phone number?"));
    why->addRow(words("Purpose"), words("to call when a repair is ready"), words("Workshop bookings"));
    why->addRow(words("Legal ground"), words("Contract with her (GDPR Art. 6(1)(b))"));
    why->addRow(words("Came from"), words("Counter form, 14 Mar 2021, by Mara Ellis"));
    why->addRow(words("Shared with"), words("Nobody"));
    auto* remove = new ActionButton(words("Remove this number…"), ActionButton::Role::DangerOutline);
    remove->setButtonSize(ActionButton::Size::Small);
    why->addAction(remove);
    why->setVisible(true);
    card->body()->addWidget(why);
    return card;
}

} // namespace aicms::kit::gallery
