// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/deletion/start_pages.h"

#include "ui/kit/card.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/requests/deletion/delete_flow.h"
#include "ui/requests/wizard/request_facts.h"
#include "ui/requests/wizard/two_columns.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <array>

namespace aicms::ui_requests {

using retention::ErasureGround;

namespace {

constexpr std::array offeredGrounds = {ErasureGround::ConsentWithdrawn, ErasureGround::NoLongerNeeded,
    ErasureGround::Objection, ErasureGround::UnlawfulUse, ErasureGround::LegalObligation, ErasureGround::ChildService,
    ErasureGround::OtherLaw};

} // namespace

DeleteRequestPage::DeleteRequestPage(DeleteFlow& flow, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_message(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_facts(new RequestFacts), m_words(new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary)),
      m_ground(new QComboBox)
{
    m_message->setObjectName(QStringLiteral("deleteRequestMessage"));
    m_message->hide();
    m_ground->setObjectName(QStringLiteral("deleteGround"));
    m_ground->setPlaceholderText(tr("Choose…")); // it goes on a certificate: nobody says it for the one who deletes
    for (const ErasureGround ground : offeredGrounds)
        m_ground->addItem(wording::erasureGroundName(ground), static_cast<int>(ground));
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
    all->addWidget(new TwoColumns(m_facts, 1, why, 1));
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
    m_facts->show(request);
    const auto ground = static_cast<int>(m_flow.progress().ground);
    m_ground->setCurrentIndex(m_flow.progress().isChosen ? m_ground->findData(ground) : -1);
    showOtherRequests(*m_message, view, !request.customer.isValid() && !m_flow.deleted(),
        tr("Answer it first: after the deletion nothing is left to answer it with."));
    m_words->setText(tr("What a law still wants stays, and you see it before anything is deleted."));
}

} // namespace aicms::ui_requests
