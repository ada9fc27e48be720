// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/list/customer_pane.h"

#include "core/workspace/workspace.h"
#include "ui/customers/customer_actions.h"
#include "ui/customers/record/profile_list.h"
#include "ui/customers/record/profile_rows.h"
#include "ui/customers/record/why_card.h"
#include "ui/kit/action_button.h"
#include "ui/kit/when_done.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"

#include <QVBoxLayout>

#include <algorithm>

namespace aicms::customers_ui {

using kit::ActionButton;

namespace {

constexpr int restingTime = 200; // milliseconds; arrow keys held down are faster

} // namespace

CustomerPane::CustomerPane(const shell::Context& context, QWidget* parent)
    : DetailPane(parent), m_context(context), m_profile(new ProfileList), m_edit(nullptr)
{
    setObjectName(QStringLiteral("customerPane"));
    body()->addWidget(m_profile);
    body()->addStretch(1);
    auto* open = new ActionButton(tr("Open"), ActionButton::Role::Primary);
    open->setObjectName(QStringLiteral("paneOpen"));
    auto* edit = new ActionButton(tr("Edit"), ActionButton::Role::Outlined, QStringLiteral("pencil"));
    edit->setObjectName(QStringLiteral("paneEdit"));
    m_edit = edit;
    addAction(open);
    addAction(edit);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restingTime);
    connect(&m_rest, &QTimer::timeout, this, &CustomerPane::read);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_id); });
    connect(edit, &QPushButton::clicked, this,
        [this] { m_context.commands.run(QStringLiteral("customers.edit"), m_id.value); });
    connect(m_profile, &ProfileList::linkOpened, this, &CustomerPane::openWanted);
    // A reason is asked for on the record itself.
    connect(m_profile, &ProfileList::showAsked, this, [this] { Q_EMIT openWanted(m_id); });
    connect(m_profile, &ProfileList::whyAsked, this, &CustomerPane::showWhy);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const base::Change& change) {
        if (change.kind == base::ChangeKind::Customer && (change.id == 0 || change.id == m_id.value))
            readAgain();
    });
}

void CustomerPane::showCustomer(base::CustomerId id)
{
    const bool wasHidden = isHidden();
    m_id = id;
    ++m_generation; // an answer about the one before comes too late
    show();
    if (wasHidden)
        read();
    else
        m_rest.start();
}

void CustomerPane::read()
{
    take(m_context.workspace.customers().open(m_id));
}

void CustomerPane::readAgain()
{
    if (!isHidden() && !m_rest.isActive())
        take(m_context.workspace.customers().reload(m_id));
}

void CustomerPane::take(QFuture<base::Result<customers::Customer>> answer)
{
    kit::whenDone(this, answer, [this, mine = m_generation](const base::Result<customers::Customer>& customer) {
        if (mine != m_generation)
            return;
        if (customer)
            fill(*customer);
        else
            m_context.notices.error(customer.error());
    });
}

void CustomerPane::fill(const customers::Customer& customer)
{
    if (!m_people)
        m_people.emplace(m_context.workspace);
    m_data = {};
    m_data.customer = customer;
    m_data.catalogue = m_context.workspace.purposes().catalogue();
    m_data.today = m_context.workspace.today();
    kit::whenDone(
        this, m_context.workspace.purges().rules(), [this](const base::Result<std::vector<retention::Rule>>& rules) {
            if (rules)
                m_data.rules = *rules;
        });
    kit::whenDone(this, m_context.workspace.purges().keeping(customer.id),
        [this, id = customer.id](const base::Result<retention::PersonKeeping>& keeping) {
            if (keeping && m_data.customer.id == id)
                m_data.keeping = *keeping;
        });
    kit::whenDone(this, m_context.workspace.gate().answers(customer.id, m_context.workspace.clock().now()),
        [this, id = customer.id](const base::Result<std::vector<consent::ShownAnswer>>& uses) {
            if (uses && m_data.customer.id == id)
                m_data.uses = *uses;
        });
    setTitle(customer.displayName());
    m_profile->setRows(profileRows(m_data, seesSensitive()));
    m_edit->setVisible(mayEdit(m_context) && !customer.deletedAt);
}

void CustomerPane::showWhy(const QString& rowId, QWidget* button)
{
    const auto rows = profileRows(m_data, seesSensitive());
    const auto row = std::ranges::find(rows, rowId, &ProfileRow::id);
    if (row == rows.end() || !m_people)
        return;
    auto* popup = makeWhyCard(whyText(*row, *m_people, m_data), this);
    popup->setObjectName(QStringLiteral("paneWhy"));
    popup->openAt(button);
}

bool CustomerPane::seesSensitive() const
{
    return access::permit(m_context.workspace.session(), access::Operation::ShowSensitive).has_value();
}

} // namespace aicms::customers_ui
