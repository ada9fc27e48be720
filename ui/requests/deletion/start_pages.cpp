// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/deletion/start_pages.h"

#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/form_field.h"
#include "ui/kit/key_value_list.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/requests/deletion/delete_flow.h"
#include "ui/requests/deletion/two_columns.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace aicms::ui_requests {

using retention::ErasureGround;

namespace {

constexpr std::array offeredGrounds = {ErasureGround::ConsentWithdrawn, ErasureGround::NoLongerNeeded,
    ErasureGround::Objection, ErasureGround::UnlawfulUse, ErasureGround::LegalObligation, ErasureGround::ChildService,
    ErasureGround::OtherLaw};

QString longDay(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

} // namespace

DeleteRequestPage::DeleteRequestPage(DeleteFlow& flow, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_message(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_facts(new kit::KeyValueList), m_words(new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary)),
      m_ground(new QComboBox)
{
    m_message->setObjectName(QStringLiteral("deleteRequestMessage"));
    m_message->hide();
    m_ground->setObjectName(QStringLiteral("deleteGround"));
    for (const ErasureGround ground : offeredGrounds)
        m_ground->addItem(wording::erasureGroundName(ground), static_cast<int>(ground));
    auto* facts = new kit::Card(tr("The request"));
    facts->setPadding(0); // the rows have their own
    facts->body()->addWidget(m_facts);
    auto* why = new kit::Card(tr("Why it has to be deleted"));
    why->body()->addWidget((new kit::Label(tr("The law asks which ground it is. It stands on the certificate; the "
                                              "person need not give one."),
                                theme::Type::Body, theme::Color::TextSecondary))
            ->wrapped());
    why->body()->addWidget(new kit::FormField(tr("Ground"), m_ground));
    why->body()->addWidget(m_words->wrapped());
    why->body()->addStretch(1);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 12);
    all->addWidget(m_message);
    all->addWidget(new TwoColumns(facts, 1, why, 1));
    all->addStretch(1);
    connect(m_ground, &QComboBox::activated, this,
        [this] { m_flow.setGround(static_cast<ErasureGround>(m_ground->currentData().toInt())); });
    connect(&m_flow, &DeleteFlow::changed, this, &DeleteRequestPage::refresh);
}

void DeleteRequestPage::refresh()
{
    const requests::RequestView& view = m_flow.current().view;
    const requests::Request& request = view.request;
    if (!request.id.isValid())
        return;
    QStringList laws;
    for (const requests::Regime regime : request.regimes)
        laws << wording::requestLawName(regime);
    std::vector<kit::KeyValue> rows
        = {{QStringLiteral("came"), tr("Came in"),
               tr("%1, %2", "way, day").arg(wording::requestWayName(request.arrivedBy), longDay(request.received))},
            {QStringLiteral("law"), tr("Law"), laws.join(tr(", "))}};
    if (request.dueOn.isValid())
        rows.push_back({QStringLiteral("due"), tr("Answer due"), longDay(request.dueOn)});
    if (!request.text.isEmpty())
        rows.push_back({QStringLiteral("text"), tr("Message"), request.text});
    m_facts->setRows(rows);
    m_ground->setCurrentIndex(m_ground->findData(static_cast<int>(m_flow.progress().ground)));
    QStringList others;
    for (const requests::RequestId other : view.otherOpen)
        others << wording::requestNumber(other);
    const bool isNobody = !request.customer.isValid() && !m_flow.deleted();
    m_message->setVisible(isNobody || !others.isEmpty());
    m_message->setText(isNobody
            ? tr("This request belongs to nobody who is stored. Say in the register which customer it is, then come "
                 "back.")
            : tr("The same person has another open request: %1. Answer it first: after the deletion nothing is left to "
                 "answer it with.")
                  .arg(others.join(tr(", "))));
    m_words->setText(tr("What a law still wants stays, and you see it before anything is deleted."));
}

DeleteIdentityPage::DeleteIdentityPage(DeleteFlow& flow, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_message(new kit::MessageBar(kit::MessageBar::Kind::Info)),
      m_ways(new kit::Card(tr("How do you know who asks?"))),
      m_known(new kit::ActionButton(tr("It is known who asks"), kit::ActionButton::Role::Outlined)),
      m_ask(new kit::ActionButton(tr("Ask who it is"), kit::ActionButton::Role::Quiet))
{
    m_message->setObjectName(QStringLiteral("deleteIdentityMessage"));
    m_known->setObjectName(QStringLiteral("deleteKnown"));
    m_ask->setObjectName(QStringLiteral("deleteAsk"));
    const QStringList names = {tr("By things you hold already, like an order or a phone number"),
        tr("By a document that was shown and is not kept"), tr("An agent or a parent has shown that they may ask")};
    const QStringList codes = requests::identityMethods();
    for (int i = 0; i < codes.size(); ++i) {
        auto* radio = new QRadioButton(names.value(i));
        radio->setObjectName(QStringLiteral("deleteMethod-") + codes[i]);
        radio->setProperty("code", codes[i]);
        radio->setChecked(i == 0);
        m_methods.push_back(radio);
        m_ways->body()->addWidget(radio);
    }
    m_ways->body()->addWidget(
        (new kit::Label(tr("Ask for no more than is needed. Only the outcome, the way, who checked and when are kept."),
             theme::Type::Caption, theme::Color::TextSecondary))
            ->wrapped());
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(m_known);
    row->addWidget(m_ask);
    row->addStretch(1);
    m_ways->body()->addLayout(row);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 12);
    all->addWidget(m_message);
    all->addWidget(m_ways);
    all->addStretch(1);
    connect(m_known, &QPushButton::clicked, this, [this] { m_flow.identify(method()); });
    connect(m_ask, &QPushButton::clicked, this, [this] { m_flow.askIdentity(); });
    connect(&m_flow, &DeleteFlow::changed, this, &DeleteIdentityPage::refresh);
}

QString DeleteIdentityPage::method() const
{
    for (const QRadioButton* radio : m_methods) {
        if (radio->isChecked())
            return radio->property("code").toString();
    }
    return {};
}

void DeleteIdentityPage::refresh()
{
    const requests::RequestView& view = m_flow.current().view;
    const bool isKnown = view.request.standing.isIdentified;
    QDate day;
    for (const requests::Event& event : view.events) {
        if (event.move == requests::Move::ShowIdentity)
            day = event.day;
    }
    m_ways->setVisible(!isKnown);
    m_ask->setVisible(!view.request.standing.asksIdentity);
    m_message->setVisible(isKnown || view.request.standing.asksIdentity);
    m_message->setKind(isKnown ? kit::MessageBar::Kind::Success : kit::MessageBar::Kind::Info);
    m_message->setText(isKnown ? tr("It is known who asks: checked on %1.").arg(longDay(day))
                               : tr("The person was asked who it is. The answer is outstanding; the deadline waits."));
}

} // namespace aicms::ui_requests
