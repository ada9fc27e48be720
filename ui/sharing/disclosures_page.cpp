// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/disclosures_page.h"

#include "core/workspace/workspace.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/text.h"
#include "ui/shell/answer.h"
#include "ui/shell/spacing.h"
#include "ui/wording/date_text.h"
#include "ui/wording/names.h"
#include "ui/wording/sharing_wording.h"
#include "ui/wording/user_names.h"

#include <QVBoxLayout>

namespace aicms::ui_sharing {

using kit::CellKind;
using sharing::Disclosure;

DisclosuresPage::DisclosuresPage(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_filter(new kit::MessageBar(kit::MessageBar::Kind::Info)),
      m_table(new kit::DataTable)
{
    setObjectName(QStringLiteral("disclosuresPage"));
    m_table->setObjectName(QStringLiteral("disclosuresTable"));
    m_table->setAccessibleName(tr("What was passed on, newest first"));
    m_table->setColumns({{QStringLiteral("when"), tr("When"), CellKind::Secondary, 150, false},
        {QStringLiteral("recipient"), tr("Who received it"), CellKind::Strong, 170, false, {}, 1},
        {QStringLiteral("purpose"), tr("What for"), CellKind::Text, 190, false, {}, 1},
        {QStringLiteral("people"), tr("People"), CellKind::Number, 84, false},
        {QStringLiteral("data"), tr("Data"), CellKind::Text, 180, false, {}, 1},
        {QStringLiteral("ground"), tr("Ground"), CellKind::Secondary, 130, false},
        {QStringLiteral("how"), tr("How"), CellKind::Secondary, 120, false},
        {QStringLiteral("by"), tr("By"), CellKind::Secondary, 120, false}});
    new kit::ColumnRoom(m_table,
        {QStringLiteral("by"), QStringLiteral("how"), QStringLiteral("ground"), QStringLiteral("data"),
            QStringLiteral("people")});
    m_table->setEmptyState(new kit::EmptyState(QStringLiteral("share-2"), tr("Nothing was passed on"),
        tr("Whatever list is written for a recipient is entered here by itself, and can be taken out by nobody.")));
    m_filter->setObjectName(QStringLiteral("disclosuresFilter"));
    m_filter->setAction(tr("Show everything"));
    m_filter->hide();
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 12);
    all->addWidget(m_filter);
    all->addWidget(m_table, 1);
    connect(m_filter, &kit::MessageBar::actionTriggered, this, &DisclosuresPage::showAll);
}

void DisclosuresPage::reload()
{
    shell::onSuccess(m_context.workspace.sharing().disclosures(m_query), this, m_context.notices,
        [this, asked = m_query](const std::vector<Disclosure>& entries) {
            const bool isWanted = asked.customer == m_query.customer && asked.recipient == m_query.recipient;
            if (isWanted)
                take(entries);
        });
}

void DisclosuresPage::take(const std::vector<Disclosure>& entries)
{
    const wording::UserNames users(m_context.workspace);
    const auto catalogue = m_context.workspace.purposes().catalogue();
    std::vector<kit::PagedTableModel::Row> rows;
    for (const Disclosure& entry : entries) {
        QStringList fields;
        for (const QString& field : entry.fields)
            fields << wording::fieldName(field);
        rows.push_back({wording::momentText(entry.at.toDateTime().toTimeZone(m_context.workspace.zone())),
            entry.recipientName, wording::purposeName(*catalogue, entry.purpose), static_cast<int>(entry.people),
            fields.join(tr(", ", "between the items of a list")), wording::lawfulBasisName(entry.basis),
            wording::disclosureActName(entry.act), users.of(entry.by)});
    }
    const bool isAll = !m_query.customer.isValid() && !m_query.recipient.isValid();
    Q_EMIT counted(isAll ? static_cast<int>(rows.size()) : -1);
    m_table->rows()->setRows(std::move(rows));
}

void DisclosuresPage::showPerson(base::CustomerId customer)
{
    m_query = {};
    m_query.customer = customer;
    m_filter->setText(tr("Only what was passed on about one person."));
    m_filter->show();
    reload();
    shell::onSuccess(m_context.workspace.customers().rows({customer}), this, m_context.notices,
        [this, customer](const std::vector<customers::CustomerRow>& rows) {
            if (!rows.empty() && m_query.customer == customer)
                m_filter->setText(
                    tr("Only what was passed on about %1.", "name of a person").arg(kit::isolated(rows.front().name)));
        });
}

void DisclosuresPage::showRecipient(sharing::RecipientId recipient, const QString& name)
{
    m_query = {};
    m_query.recipient = recipient;
    m_filter->setText(tr("Only what %1 got.", "name of a recipient").arg(kit::isolated(name)));
    m_filter->show();
    reload();
}

void DisclosuresPage::showAll()
{
    m_query = {};
    m_filter->hide();
    reload();
}

} // namespace aicms::ui_sharing
