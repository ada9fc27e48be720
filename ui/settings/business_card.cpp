// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/business_card.h"

#include "core/base/money.h"
#include "core/deadlines/holidays.h"
#include "core/requests/letters/letter_book.h"
#include "core/workspace/unlocking.h"
#include "ui/kit/action_button.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/when_done.h"
#include "ui/settings/open_workspace.h"
#include "ui/shell/first_run/countries.h"
#include "ui/shell/notices.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/region_names.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace aicms::settings {

using kit::ActionButton;
using kit::MessageBar;

namespace {

constexpr int longestName = 200;

QStringList regionsOf(const QString& country)
{
    const auto& all = deadlines::HolidayBook::builtIn().countries();
    const auto found = std::ranges::find(all, country, &deadlines::CountryHolidays::country);
    return found == all.end() ? QStringList() : found->regions;
}

requests::Authority authorityIn(const QString& country, const QString& region)
{
    return requests::authorityFor(requests::Regime::EuGdpr, country, region, {});
}

} // namespace

BusinessCard::BusinessCard(const shell::Context& context, QWidget* parent)
    : Card(tr("Your business"), parent), m_context(context), m_name(new QLineEdit(this)),
      m_country(new QComboBox(this)), m_region(new QComboBox(this))
{
    setObjectName(QStringLiteral("businessCard"));
    m_name->setObjectName(QStringLiteral("businessName"));
    m_name->setMaxLength(longestName);
    m_nameField = new kit::FormField(tr("Name of the business"), m_name, this);
    m_nameField->setHint(tr("As it stands on letters, sheets and the lock screen. The folder keeps its name."));
    m_nameField->setValidator([](const QString& text) {
        return text.trimmed().isEmpty() ? tr("The name is needed, for example “Lindenhof Cycles”.") : QString();
    });
    m_country->setObjectName(QStringLiteral("businessCountry"));
    for (const shell::Country& each : shell::allCountries())
        m_country->addItem(each.name, each.code);
    m_countryField = new kit::FormField(tr("Country"), m_country, this);
    m_countryField->setHint(tr("It decides how phone numbers are read, and which laws apply."));
    m_region->setObjectName(QStringLiteral("businessRegion"));
    m_regionField = new kit::FormField(tr("Region"), m_region, this);
    m_regionField->setObjectName(QStringLiteral("businessRegionField"));
    m_consequence = new MessageBar(MessageBar::Kind::Info, {}, this);
    m_consequence->setObjectName(QStringLiteral("countryConsequence"));
    m_problem = new MessageBar(MessageBar::Kind::Danger, {}, this);
    m_problem->setObjectName(QStringLiteral("businessProblem"));
    m_problem->hide();
    m_save = new ActionButton(tr("Save"), ActionButton::Role::Outlined, QStringLiteral("check"), this);
    m_save->setObjectName(QStringLiteral("saveBusiness"));
    m_save->setAccessibleName(tr("Save the name and country of the business"));
    for (QWidget* each :
        std::initializer_list<QWidget*> {m_nameField, m_countryField, m_regionField, m_consequence, m_problem})
        body()->addWidget(each);
    body()->addWidget(m_save, 0, Qt::AlignLeading);
    connect(m_name, &QLineEdit::textChanged, this, &BusinessCard::update);
    connect(m_name, &QLineEdit::returnPressed, this, &BusinessCard::save);
    connect(m_country, &QComboBox::currentIndexChanged, this, &BusinessCard::update);
    connect(m_region, &QComboBox::currentIndexChanged, this, &BusinessCard::update);
    fillRegions();
    connect(m_save, &QPushButton::clicked, this, &BusinessCard::save);
    reload();
}

void BusinessCard::reload()
{
    m_name->setText(m_context.workspace.business());
    m_country->setCurrentIndex(m_country->findData(m_context.workspace.nextCountry()));
    m_nameField->forget();
    m_typedRegion.reset();
    update();
    kit::whenDone(this, m_context.workspace.requests().region(), [this](const base::Result<QString>& region) {
        if (!region)
            return;
        m_storedRegion = *region;
        m_region->setCurrentIndex(std::max(0, m_region->findData(m_typedRegion.value_or(*region))));
        update();
    });
}

/// Of the country whose law counts now: another one counts from the next unlocking on.
void BusinessCard::fillRegions()
{
    const QSignalBlocker quiet(m_region);
    const QString country = m_context.workspace.country();
    m_region->addItem(tr("Not chosen"), QString());
    for (const QString& code : regionsOf(country))
        m_region->addItem(wording::regionName(country, code), code);
}

QString BusinessCard::regionHint() const
{
    const QString country = m_context.workspace.country();
    QStringList parts {tr("Its holidays move the last day of a time that the law gives you.")};
    if (const requests::Authority authority = authorityIn(country, region()); !authority.name.isEmpty())
        parts << tr("People may complain about you to: %1. Letters name it.", "authority").arg(authority.text());
    else if (!authorityIn(country, regionsOf(country).value(0)).name.isEmpty())
        parts << tr("Each region has an authority of its own; letters leave it open until you choose.");
    return parts.join(u' ');
}

QCborMap BusinessCard::typed() const
{
    if (m_name->text() == m_context.workspace.business() && country() == m_context.workspace.nextCountry()
        && !isRegionOther())
        return {};
    return {{QStringLiteral("name"), m_name->text()}, {QStringLiteral("country"), country()},
        {QStringLiteral("region"), region()}};
}

void BusinessCard::typeAgain(const QCborMap& typed)
{
    m_name->setText(typed[QStringLiteral("name")].toString());
    m_country->setCurrentIndex(m_country->findData(typed[QStringLiteral("country")].toString()));
    m_typedRegion = typed[QStringLiteral("region")].toString();
    m_region->setCurrentIndex(std::max(0, m_region->findData(*m_typedRegion)));
}

QString BusinessCard::country() const
{
    return m_country->currentData().toString();
}

QString BusinessCard::region() const
{
    return m_region->currentData().toString();
}

bool BusinessCard::isRegionOther() const
{
    // What was stored for another country stands in no list of this one.
    const bool isListed = m_region->findData(m_storedRegion) >= 0;
    return !m_regionField->isHidden() && region() != (isListed ? m_storedRegion : QString());
}

bool BusinessCard::isBusinessOther() const
{
    return m_name->text().simplified() != m_context.workspace.business()
        || country() != m_context.workspace.nextCountry();
}

QString BusinessCard::whyNot() const
{
    if (m_busy)
        return tr("Wait a moment");
    if (m_name->text().trimmed().isEmpty())
        return tr("Enter the name of the business first");
    if (country().isEmpty())
        return tr("Choose the country first");
    if (!isBusinessOther() && !isRegionOther())
        return tr("Nothing is changed yet");
    return {};
}

void BusinessCard::update()
{
    m_regionField->setVisible(m_region->count() > 1 && country() == m_context.workspace.country());
    m_regionField->setHint(regionHint());
    const QString missing = whyNot();
    m_save->setEnabled(missing.isEmpty());
    m_save->setReason(missing);
    // Also after it was saved, until the vault is opened again: till then the old one counts.
    const bool isOther = !country().isEmpty() && country() != m_context.workspace.country();
    if (isOther) {
        const QString currency = base::currencyOf(country());
        QString text
            = tr("From the next unlocking on, the laws of %1 decide about deadlines, how long data is kept and "
                 "from what age somebody may agree, and phone numbers and addresses are read as there.",
                "a country")
                  .arg(m_country->currentText());
        if (!currency.isEmpty() && currency != base::currencyOf(m_context.workspace.country()))
            text += QLatin1Char(' ') + tr("New products and orders are offered in %1.", "a currency").arg(currency);
        text += QLatin1Char(' ') + tr("What is stored stays as it is.");
        m_consequence->setText(text);
    }
    m_consequence->setVisible(isOther);
}

void BusinessCard::save()
{
    if (!whyNot().isEmpty())
        return;
    m_busy = true;
    m_problem->hide();
    update();
    if (!isBusinessOther())
        return saveRegion();
    kit::whenDone(this,
        workspace::setBusinessInBackground(shared(m_context.workspace), m_name->text().simplified(), country()),
        [this](const base::Result<void>& changed) {
            if (changed && isRegionOther())
                saveRegion();
            else
                onSaved(changed);
        });
}

void BusinessCard::saveRegion()
{
    kit::whenDone(this, m_context.workspace.requests().setRegion(region()),
        [this](const base::Result<void>& changed) { onSaved(changed); });
}

void BusinessCard::onSaved(const base::Result<void>& changed)
{
    m_busy = false;
    if (changed) {
        m_context.notices.toast(tr("What you entered about the business is saved"));
        reload();
        Q_EMIT settled();
        return;
    }
    m_problem->setText(wording::sentence(changed.error()));
    m_problem->show();
    update();
}

} // namespace aicms::settings
