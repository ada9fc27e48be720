// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/disclosures_page.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/text.h"
#include "ui/sharing/disclosure_form.h"
#include "ui/shell/answer.h"
#include "ui/wording/date_text.h"
#include "ui/wording/names.h"
#include "ui/wording/sharing_wording.h"
#include "ui/wording/user_names.h"

#include <QVBoxLayout>

namespace aicms::ui_sharing {

using kit::CellKind;
using sharing::Disclosure;

DisclosuresPage::DisclosuresPage(const shell::Context& context, QWidget* parent)
    : SplitPage(parent), m_context(context), m_filter(new kit::MessageBar(kit::MessageBar::Kind::Info)),
      m_table(new kit::DataTable), m_enter(new kit::ActionButton(tr("Enter what was passed on"),
                                       kit::ActionButton::Role::Outlined, QStringLiteral("plus"))),
      m_unsaved(new kit::MessageBar(kit::MessageBar::Kind::Warning)), m_form(new DisclosureForm(context))
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
        tr("A list or a letter for a recipient is entered here by itself. What was said in a call you enter yourself. "
           "Nobody can take it out again.")));
    m_filter->setObjectName(QStringLiteral("disclosuresFilter"));
    m_filter->setAction(tr("Show everything"));
    m_filter->hide();
    m_enter->setObjectName(QStringLiteral("enterDisclosure"));
    m_enter->setVisible(access::permit(context.workspace.session(), access::Operation::RecordDisclosure).has_value());
    m_unsaved->setObjectName(QStringLiteral("disclosureUnsaved"));
    m_unsaved->hide();
    m_form->hide();
    setSideShown(false);
    top()->addWidget(m_unsaved);
    main()->addWidget(m_enter, 0, Qt::AlignLeading);
    main()->addWidget(m_filter);
    main()->addWidget(m_table, 1);
    side()->addWidget(m_form);
    side()->addStretch(1);
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(260)); });
    connect(m_enter, &QPushButton::clicked, this, &DisclosuresPage::openForm);
    connect(m_form, &DisclosureForm::left, this, &DisclosuresPage::closeForm);
    connect(m_form, &DisclosureForm::recorded, this, [this] {
        closeForm();
        reload();
    });
    connect(m_unsaved, &kit::MessageBar::actionTriggered, this, &DisclosuresPage::closeForm);
    connect(m_filter, &kit::MessageBar::actionTriggered, this, &DisclosuresPage::showAll);
}

void DisclosuresPage::openForm()
{
    if (!m_form->isHidden())
        return;
    setSideShown(true);
    m_form->show();
    m_form->openFor(m_query.recipient, m_query.customer);
    scrollToTop();
}

void DisclosuresPage::closeForm()
{
    m_form->clear();
    m_form->hide();
    m_unsaved->hide();
    setSideShown(false);
    m_enter->setFocus(Qt::OtherFocusReason);
    Q_EMIT settled();
}

bool DisclosuresPage::isDirty() const
{
    return !m_form->isHidden() && m_form->isDirty();
}

void DisclosuresPage::warnUnsaved()
{
    m_unsaved->setText(tr("What you typed about what was passed on is not entered yet."));
    m_unsaved->setAction(tr("Throw it away"));
    m_unsaved->show();
    scrollToTop();
}

QByteArray DisclosuresPage::typed() const
{
    return m_form->isHidden() ? QByteArray() : m_form->typed();
}

bool DisclosuresPage::bringBack(const QByteArray& typed)
{
    if (m_enter->isHidden() || !m_form->bringBack(typed))
        return false;
    setSideShown(true);
    m_form->show();
    return true;
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
