// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/told_page.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/key_value_list.h"
#include "ui/sharing/sharing_pills.h"
#include "ui/shell/answer.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/date_text.h"
#include "ui/wording/sharing_wording.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_sharing {

using kit::ActionButton;
using kit::CellKind;
using sharing::ToldRecipient;
using sharing::ToldState;

namespace {

constexpr const char* requestOfLetter = "request";

} // namespace

ToldPage::ToldPage(const shell::Context& context, QWidget* parent)
    : SplitPage(parent), m_context(context), m_table(new kit::DataTable),
      m_withSettled(new QCheckBox(tr("Those that were told, too"))), m_card(new kit::Card), m_nobody(new kit::Card),
      m_facts(new kit::KeyValueList), m_settlePart(new QWidget),
      m_letter(new ActionButton(tr("Write to it…"), ActionButton::Role::Outlined, QStringLiteral("mail"))),
      m_note(new QLineEdit)
{
    setObjectName(QStringLiteral("toldPage"));
    m_table->setObjectName(QStringLiteral("toldTable"));
    m_table->setAccessibleName(tr("Who has to be told, oldest first"));
    m_table->setColumns({{QStringLiteral("recipient"), tr("Recipient"), CellKind::Strong, 180, false, {}, 1},
        {QStringLiteral("cause"), tr("The data was"), CellKind::Text, 130, false},
        {QStringLiteral("about"), tr("About"), CellKind::Text, 170, false, {}, 1},
        {QStringLiteral("since"), tr("Since"), CellKind::Secondary, 120, false},
        {QStringLiteral("state"), tr("State"), CellKind::Pill, 140, false}});
    new kit::ColumnRoom(m_table, {QStringLiteral("since"), QStringLiteral("about")});
    m_table->setEmptyState(new kit::EmptyState(QStringLiteral("circle-check"), tr("Nobody has to be told"),
        tr("When data of a person is corrected, deleted, restricted or taken out of sale and sharing, whoever got it "
           "from you and has to know is named here.")));
    m_withSettled->setObjectName(QStringLiteral("toldSettled"));
    main()->addWidget(m_table, 1);
    main()->addWidget(m_withSettled);
    makeCard();
    side()->addWidget(m_card);
    m_nobody->setObjectName(QStringLiteral("toldNobody"));
    m_nobody->body()->addWidget(new kit::EmptyState(QStringLiteral("mail"), tr("Nobody is chosen"),
        tr("Whom to write to, about whom and how far it has come stand here.")));
    side()->addWidget(m_nobody);
    side()->addStretch(1);
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(260)); });
    connect(m_table, &kit::DataTable::currentIdChanged, this, &ToldPage::showChosen);
    connect(m_withSettled, &QCheckBox::toggled, this, &ToldPage::showList);
}

void ToldPage::makeCard()
{
    m_card->setObjectName(QStringLiteral("toldCard"));
    m_facts->setObjectName(QStringLiteral("toldFacts"));
    m_note->setObjectName(QStringLiteral("toldNote"));
    m_card->setPadding(0); // the facts bring their own distance from the border
    m_card->body()->addWidget(m_facts);
    auto* part = new QVBoxLayout(m_settlePart);
    shell::setSpacing(part, 16, 4, 16, 12, 8);
    m_noteField = new kit::FormField(tr("Note"), m_note);
    m_noteField->setOptional(true);
    part->addWidget(m_noteField);
    auto* buttons = new QWidget;
    auto* flow = new kit::FlowLayout(buttons);
    shell::setSpacing(flow, 0, 0, 0, 0, 8);
    const auto button = [&](const QString& text, const char* name, ActionButton::Role role, ToldState state) {
        auto* made = new ActionButton(text, role);
        made->setObjectName(QString::fromLatin1(name));
        flow->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, state] { settle(state); });
    };
    m_letter->setObjectName(QStringLiteral("toldLetter"));
    flow->addWidget(m_letter);
    connect(m_letter, &QPushButton::clicked, this, [this] {
        m_context.commands.run(QStringLiteral("request.letters"), m_letter->property(requestOfLetter).toLongLong());
    });
    button(tr("It was told"), "toldTold", ActionButton::Role::Primary, ToldState::Told);
    button(tr("It confirmed"), "toldConfirmed", ActionButton::Role::Outlined, ToldState::Confirmed);
    button(tr("It cannot be told"), "toldImpossible", ActionButton::Role::Outlined, ToldState::Impossible);
    part->addWidget(buttons);
    m_card->body()->addWidget(m_settlePart);
    m_card->hide();
}

void ToldPage::reload()
{
    shell::onSuccess(m_context.workspace.sharing().toTell(true), this, m_context.notices,
        [this](std::vector<ToldRecipient> notices) { take(std::move(notices)); });
}

void ToldPage::take(std::vector<ToldRecipient> notices)
{
    m_all = std::move(notices);
    Q_EMIT counted(static_cast<int>(std::ranges::count(m_all, ToldState::Open, &ToldRecipient::state)));
    std::vector<base::CustomerId> people;
    for (const ToldRecipient& notice : m_all) {
        if (notice.customer.isValid() && std::ranges::find(people, notice.customer) == people.end())
            people.push_back(notice.customer);
    }
    showList();
    if (people.empty())
        return;
    shell::onSuccess(m_context.workspace.customers().rows(people), this, m_context.notices,
        [this](const std::vector<customers::CustomerRow>& rows) {
            m_names.clear();
            for (const customers::CustomerRow& row : rows)
                m_names.insert(row.id.value, row.name);
            showList();
        });
}

/// Whoever was deleted has no name any more; the number of the request is what is left.
QString ToldPage::about(const ToldRecipient& notice) const
{
    if (notice.customer.isValid())
        return m_names.value(notice.customer.value, tr("customer %1").arg(notice.customer.value));
    return notice.request > 0 ? tr("request %1").arg(notice.request) : tr("somebody who was deleted");
}

void ToldPage::showList()
{
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown),
        [this](const ToldRecipient& notice) { return m_withSettled->isChecked() || notice.state == ToldState::Open; });
    std::vector<kit::PagedTableModel::Row> rows;
    qint64 current = m_shown.empty() ? 0 : 1;
    for (const ToldRecipient& notice : m_shown) {
        rows.push_back({notice.recipientName, wording::toldCauseName(notice.cause), about(notice),
            wording::dayText(notice.madeAt.toDateTime().toTimeZone(m_context.workspace.zone()).date()),
            QVariant::fromValue(toldPill(notice.state))});
        if (notice.id == m_chosen)
            current = static_cast<qint64>(rows.size());
    }
    m_table->rows()->setRows(std::move(rows));
    if (current > 0)
        m_table->setCurrentId(current);
    showChosen(current);
}

void ToldPage::showChosen(qint64 row)
{
    const bool isThere = row > 0 && row <= std::ssize(m_shown);
    m_card->setVisible(isThere);
    m_nobody->setVisible(!isThere);
    if (!isThere)
        return;
    const ToldRecipient& notice = m_shown[static_cast<std::size_t>(row - 1)];
    if (notice.id != m_chosen) {
        m_note->setText(notice.note);
        m_noteField->setError({});
    }
    m_chosen = notice.id;
    m_card->setTitle(notice.recipientName);
    std::vector<kit::KeyValue> facts {{QStringLiteral("about"), tr("About"), about(notice)},
        {QStringLiteral("cause"), tr("The data was"), wording::toldCauseName(notice.cause)},
        {QStringLiteral("contact"), tr("Contact"), notice.contact},
        {QStringLiteral("state"), tr("State"), wording::toldStateName(notice.state)},
        {QStringLiteral("note"), tr("Note"), notice.note}};
    std::erase_if(facts, [](const kit::KeyValue& fact) { return fact.value.isEmpty(); });
    m_facts->setRows(facts);
    const bool may = access::permit(m_context.workspace.session(), access::Operation::RecordDisclosure).has_value();
    m_settlePart->setVisible(may && notice.state != ToldState::Confirmed);
    // The letter belongs to the request; where none was made, it is written without the program.
    m_letter->setVisible(notice.request > 0 && notice.state == ToldState::Open
        && access::permit(m_context.workspace.session(), access::Operation::HandleRequest));
    m_letter->setProperty(requestOfLetter, notice.request);
}

void ToldPage::settle(ToldState state)
{
    if (state == ToldState::Impossible && m_note->text().trimmed().isEmpty()) {
        m_noteField->setError(tr("Say why it cannot be told."));
        m_note->setFocus(Qt::OtherFocusReason);
        return;
    }
    shell::onSuccess(
        m_context.workspace.sharing().settle(m_chosen, state, m_note->text()), this, m_context.notices, [this] {
            m_chosen = {};
            m_note->clear();
            m_context.notices.toast(tr("It is noted."));
            reload();
        });
}

} // namespace aicms::ui_sharing
