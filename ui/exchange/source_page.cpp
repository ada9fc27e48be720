// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/source_page.h"

#include "ui/exchange/import_flow.h"
#include "ui/exchange/option_group.h"
#include "ui/exchange/sales_page.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/spacing.h"

#include <QVBoxLayout>

namespace aicms::ui_exchange {

using customers::Origin;
using exchange::DuplicatePolicy;

SourcePage::SourcePage(ImportFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    auto* consent = new kit::MessageBar(kit::MessageBar::Kind::Info,
        tr("An import never makes a consent. Nobody on the list counts as having agreed to newsletters or anything "
           "else: a "
           "consent needs the day, the words that were agreed to, and proof. (GDPR Art. 7(1))"));
    consent->setObjectName(QStringLiteral("noConsent"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 8, 0, 0, 12);
    m_ofCustomers = new QWidget;
    auto* column = new QVBoxLayout(m_ofCustomers);
    shell::setSpacing(column, 0, 0, 0, 0, 12);
    column->addWidget(makeOrigin());
    column->addWidget(makeDuplicates());
    m_ofSales = new SalesPage(m_flow);
    all->addWidget(m_ofCustomers);
    all->addWidget(m_ofSales);
    all->addWidget(consent);
    all->addStretch(1);
    for (const auto signal : {&ImportFlow::fileChanged, &ImportFlow::settingsChanged, &ImportFlow::stageChanged})
        connect(&m_flow, signal, this, &SourcePage::refresh);
    refresh();
}

QWidget* SourcePage::makeOrigin()
{
    auto* card = new kit::Card(tr("Who gave you these data?"));
    m_origin = new OptionGroup(tr("Who gave you these data?"));
    m_origin->addOption(static_cast<int>(Origin::Provided), tr("The people themselves"),
        tr("They ordered, wrote, signed up or gave you a card. Each of them may have a copy of these data to take "
           "along. "
           "(GDPR Art. 20)"),
        QStringLiteral("originProvided"));
    m_origin->addOption(static_cast<int>(Origin::ThirdParty), tr("Somebody else"),
        tr("Bought, handed over by another firm, or collected from websites. You owe each of them a notice within a "
           "month "
           "that says where you have the data from. (GDPR Art. 14)"),
        QStringLiteral("originThirdParty"));
    connect(m_origin, &OptionGroup::choiceMade, this, [this](int id) { m_flow.setOrigin(static_cast<Origin>(id)); });
    card->body()->addWidget(m_origin);
    return card;
}

QWidget* SourcePage::makeDuplicates()
{
    auto* card = new kit::Card(tr("What about people who are here already?"));
    auto* how = new kit::Label(
        tr("Recognised by customer number, e-mail or phone."), theme::Type::Caption, theme::Color::TextSecondary);
    card->body()->addWidget(how->wrapped());
    m_duplicates = new OptionGroup(tr("What about people who are here already?"));
    m_duplicates->addOption(static_cast<int>(DuplicatePolicy::Skip), tr("Skip their rows"),
        tr("Their records stay exactly as they are. Only new people are added."), QStringLiteral("duplicatesSkip"));
    m_duplicates->addOption(static_cast<int>(DuplicatePolicy::Update), tr("Update their records"),
        tr("What the file says is put in; what it leaves empty stays. Undoing the import brings the old values back."),
        QStringLiteral("duplicatesUpdate"));
    m_duplicates->addOption(static_cast<int>(DuplicatePolicy::Add), tr("Add them once more"),
        tr("You get two records for the same person. Rarely what you want."), QStringLiteral("duplicatesAdd"));
    connect(m_duplicates, &OptionGroup::choiceMade, this,
        [this](int id) { m_flow.setDuplicates(static_cast<DuplicatePolicy>(id)); });
    card->body()->addWidget(m_duplicates);
    return card;
}

bool SourcePage::focusAsked()
{
    return m_flow.subject() && m_ofSales->focusCurrency();
}

void SourcePage::refresh()
{
    m_ofCustomers->setVisible(!m_flow.subject());
    m_ofSales->setVisible(m_flow.subject().has_value());
    m_origin->setChosen(static_cast<int>(m_flow.origin()));
    m_duplicates->setChosen(static_cast<int>(m_flow.duplicates()));
    setEnabled(!m_flow.isStoring());
}

} // namespace aicms::ui_exchange
