// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_screen.h"

#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/form_field.h"
#include "ui/kit/page_header.h"
#include "ui/kit/scroll_page.h"
#include "ui/settings/appearance_card.h"
#include "ui/settings/business_card.h"
#include "ui/settings/contact_card.h"
#include "ui/settings/fields_card.h"
#include "ui/settings/passphrase_card.h"
#include "ui/settings/recovery_card.h"
#include "ui/settings/users_card.h"
#include "ui/settings/vault_today.h"
#include "ui/shell/commands.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/spacing.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::settings {

using shell::Context;
using shell::ScreenEntry;

namespace {

const QString businessKey = QStringLiteral("business");
const QString contactKey = QStringLiteral("contact");
const QString usersKey = QStringLiteral("users");
const QString fieldsKey = QStringLiteral("fields");

} // namespace

SettingsScreen::SettingsScreen(const Context& context, const shell::Choosers& choosers, int lockMinutes,
    std::function<QString()> language, QWidget* parent)
    : Screen(parent)
{
    setObjectName(QStringLiteral("settingsScreen"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 0);
    auto* page = new kit::ScrollPage(this);
    auto* body = page->body();
    body->addWidget(new kit::PageHeader(
        tr("Users and settings"), tr("Changes take effect at once. Who changed what is written down."), page));
    std::vector<QWidget*> cards {new AppearanceCard(context, std::move(language), this),
        makeLockCard(context, lockMinutes), new PassphraseCard(context, this)};
    if (access::permit(context.workspace.session(), access::Operation::ChangeRecovery))
        cards.push_back(new RecoveryCard(context, choosers, this));
    if (access::permit(context.workspace.session(), access::Operation::ChangeSettings)) {
        m_business = new BusinessCard(context, this);
        m_contact = new ContactCard(context, this);
        cards.insert(cards.begin(), {m_business, m_contact});
    }
    if (access::permit(context.workspace.session(), access::Operation::ListUsers)) {
        m_users = new UsersCard(context, this);
        cards.insert(cards.begin(), m_users);
    }
    if (access::permit(context.workspace.session(), access::Operation::EditOwnFields)) {
        m_fields = new FieldsCard(context, this);
        cards.insert(std::ranges::find_if(cards, [](QWidget* card) { return qobject_cast<AppearanceCard*>(card); }),
            m_fields); // before what concerns this person alone
    }
    const auto settle = [this] {
        if (typed().isEmpty())
            Q_EMIT settled();
    };
    if (m_business)
        connect(m_business, &BusinessCard::settled, this, settle);
    if (m_contact)
        connect(m_contact, &ContactCard::settled, this, settle);
    if (m_users)
        connect(m_users, &UsersCard::settled, this, settle);
    if (m_fields)
        connect(m_fields, &FieldsCard::settled, this, settle);
    auto* column = new QWidget;
    kit::followTheme(column, [column] { column->setMaximumWidth(theme::px(720)); });
    auto* rows = new QVBoxLayout(column);
    shell::setSpacing(rows, 0, 0, 0, 0, 12);
    for (QWidget* card : cards)
        rows->addWidget(card);
    // In a row, which knows how wide it becomes: a column of rows would reckon its height over all the width there is.
    auto* place = new QHBoxLayout;
    place->addWidget(column, 1);
    place->addStretch(0);
    body->addLayout(place);
    body->addStretch(1);
    all->addWidget(page);
}

QString SettingsScreen::title() const
{
    return tr("Users and settings");
}

void SettingsScreen::enter(const QVariant& argument)
{
    if (m_users)
        m_users->reload();
    if (m_fields)
        m_fields->reload();
    // What was typed and not saved is still there for who comes back.
    if (m_business && m_business->typed().isEmpty())
        m_business->reload();
    if (m_fields && argument.toString() == QLatin1String("fields"))
        m_fields->addForImport();
    if (m_contact && m_contact->typed().isEmpty())
        m_contact->reload();
}

QCborMap SettingsScreen::typed() const
{
    QCborMap all;
    const auto take = [&all](const QString& card, const QCborMap& typed) {
        if (!typed.isEmpty())
            all.insert(card, typed);
    };
    take(businessKey, m_business ? m_business->typed() : QCborMap());
    take(contactKey, m_contact ? m_contact->typed() : QCborMap());
    take(usersKey, m_users ? m_users->typed() : QCborMap());
    take(fieldsKey, m_fields ? m_fields->typed() : QCborMap());
    return all;
}

std::optional<shell::Unsaved> SettingsScreen::unsaved() const
{
    const QCborMap all = typed();
    return all.isEmpty() ? std::nullopt : std::optional(shell::Unsaved {{}, all.toCborValue().toCbor()});
}

bool SettingsScreen::restore(const QByteArray& content)
{
    const QCborMap all = QCborValue::fromCbor(content).toMap();
    bool isBack = false;
    const auto give = [&](const QString& key, auto* card) {
        if (!card || !all.contains(key))
            return;
        card->typeAgain(all[key].toMap());
        isBack = true;
    };
    give(businessKey, m_business);
    give(contactKey, m_contact);
    give(usersKey, m_users);
    give(fieldsKey, m_fields);
    return isBack;
}

QWidget* SettingsScreen::makeLockCard(const Context& context, int lockMinutes)
{
    auto* card = new kit::Card(tr("Lock by itself"), this);
    auto* minutes = new QSpinBox(card);
    minutes->setObjectName(QStringLiteral("lockMinutes"));
    minutes->setRange(shell::IdleLock::leastMinutes, shell::IdleLock::mostMinutes);
    minutes->setValue(lockMinutes);
    minutes->setSuffix(tr(" min"));
    auto* field = new kit::FormField(tr("After so long without use"), minutes, card);
    field->setHint(tr("1 to 30 minutes. Ctrl+L locks at once."));
    card->body()->addWidget(field);
    connect(minutes, &QSpinBox::valueChanged, this,
        [&commands = context.commands](int value) { commands.run(QStringLiteral("settings.lockMinutes"), value); });
    return card;
}

ScreenEntry settingsEntry(
    const shell::Choosers& choosers, std::function<int()> lockMinutes, std::function<QString()> language)
{
    ScreenEntry entry;
    entry.id = QStringLiteral("settings");
    entry.railText = SettingsScreen::tr("Users & settings");
    entry.railIcon = QStringLiteral("settings");
    entry.railGroup = shell::railFoot;
    entry.today
        = [log = newReadLog()](const Context& context, const shell::ShowToday& show) { tellVault(context, log, show); };
    entry.make = [choosers, lockMinutes, language](const Context& context, QWidget* parent) {
        return new SettingsScreen(context, choosers, lockMinutes(), language, parent);
    };
    return entry;
}

} // namespace aicms::settings
