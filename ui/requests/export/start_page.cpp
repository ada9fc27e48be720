// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/export/start_page.h"

#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/requests/export/export_flow.h"
#include "ui/requests/wizard/request_facts.h"
#include "ui/requests/wizard/two_columns.h"
#include "ui/shell/spacing.h"

#include <QVBoxLayout>

namespace aicms::ui_requests {

ExportRequestPage::ExportRequestPage(ExportFlow& flow, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_message(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_facts(new RequestFacts), m_goesOut(new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary))
{
    m_message->setObjectName(QStringLiteral("exportRequestMessage"));
    m_message->hide();
    m_goesOut->setObjectName(QStringLiteral("exportGoesOut"));
    auto* what = new kit::Card(tr("What the person gets"));
    what->body()->addWidget(m_goesOut->wrapped());
    what->body()->addWidget(
        (new kit::Label(tr("Nothing changes in the vault: a copy can be made again."), theme::Type::Body))->wrapped());
    what->body()->addStretch(1);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 12);
    all->addWidget(m_message);
    all->addWidget(new TwoColumns(m_facts, 1, what, 1));
    all->addStretch(1);
    connect(&m_flow, &ExportFlow::changed, this, &ExportRequestPage::refresh);
}

QString ExportRequestPage::goesOut() const
{
    switch (m_flow.current().kind) {
    case requests::PackageKind::Access: break;
    case requests::PackageKind::Portability:
        return tr("What the person gave you, and what was observed about them, as far as it rests on consent or on a "
                  "contract: for other programs, as JSON and tables. What your staff wrote or a computer concluded "
                  "stays here. Art. 20");
    case requests::PackageKind::Know:
        return tr("Categories, sources, purposes, who received it, and every single piece that is held. Numbers like "
                  "the social security number are named, but never shown. 1798.110, 11 CCR 7024");
    }
    const QString all = tr("Everything that is held about the person, with the answers that the law demands: what for, "
                           "how long, from where, who received it. Other people are blacked out. Art. 15");
    return m_flow.current().hasPortableFile
        ? all + u' ' + tr("The data to take along goes in as a file of its own. Art. 20")
        : all;
}

void ExportRequestPage::refresh()
{
    const requests::RequestView& view = m_flow.view();
    if (!view.request.id.isValid())
        return;
    m_facts->show(view.request);
    m_goesOut->setText(goesOut());
    showOtherRequests(*m_message, view, !view.request.customer.isValid(),
        tr("Perhaps it is the same matter: one answer may do for both."));
}

} // namespace aicms::ui_requests
