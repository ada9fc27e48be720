// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/recipients_page.h"

#include "core/sharing/recipient_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/key_value_list.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/text.h"
#include "ui/kit/when_done.h"
#include "ui/sharing/recipient_form.h"
#include "ui/sharing/sharing_pills.h"
#include "ui/shell/answer.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/date_text.h"
#include "ui/wording/names.h"
#include "ui/wording/sharing_wording.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_sharing {

using kit::ActionButton;
using kit::CellKind;
using sharing::Recipient;
using sharing::RecipientRow;

RecipientsPage::RecipientsPage(const shell::Context& context, const shell::Choosers& choosers, QWidget* parent)
    : SplitPage(parent), m_context(context), m_choosers(choosers),
      m_mayEdit(access::permit(context.workspace.session(), access::Operation::EditRecipients).has_value()),
      m_table(new kit::DataTable), m_withEnded(new QCheckBox(tr("Those that get nothing any more, too"))),
      m_unsaved(new kit::MessageBar(kit::MessageBar::Kind::Warning)), m_form(new RecipientForm(context, choosers)),
      m_card(new kit::Card), m_nobody(new kit::Card), m_matter(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_facts(new kit::KeyValueList), m_actions(new QWidget),
      m_change(new ActionButton(tr("Change"), ActionButton::Role::Outlined, QStringLiteral("pencil"))),
      m_paper(
          new ActionButton(tr("Save the signed paper…"), ActionButton::Role::Outlined, QStringLiteral("file-down"))),
      m_endPart(new QWidget), m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("recipientsPage"));
    m_table->setObjectName(QStringLiteral("recipientsTable"));
    m_table->setAccessibleName(tr("Who outside gets data"));
    m_table->setColumns({{QStringLiteral("name"), tr("Name"), CellKind::Strong, 170, false, {}, 1},
        {QStringLiteral("task"), tr("Does for you"), CellKind::Text, 140, false},
        {QStringLiteral("where"), tr("Where"), CellKind::Secondary, 120, false},
        {QStringLiteral("agreement"), tr("Agreement"), CellKind::Pill, 190, false},
        {QStringLiteral("transfer"), tr("Way to other countries"), CellKind::Pill, 200, false},
        {QStringLiteral("people"), tr("People"), CellKind::Number, 84, false}});
    new kit::ColumnRoom(m_table,
        {QStringLiteral("transfer"), QStringLiteral("where"), QStringLiteral("task"), QStringLiteral("people")});
    auto* empty = new kit::EmptyState(QStringLiteral("share-2"), tr("Nobody outside is entered"),
        tr("Enter whoever outside the business gets data about people: who sends your letters, keeps your books, "
           "delivers parcels. Then the program can name them to people who ask, and says when a contract ends."));
    if (m_mayEdit) {
        auto* first = new ActionButton(tr("Enter the first one"), ActionButton::Role::Primary, QStringLiteral("plus"));
        connect(first, &QPushButton::clicked, this, &RecipientsPage::beginNew);
        empty->addAction(first);
    }
    m_table->setEmptyState(empty);
    m_withEnded->setObjectName(QStringLiteral("recipientsEnded"));
    m_unsaved->setObjectName(QStringLiteral("recipientsUnsaved"));
    m_unsaved->hide();
    top()->addWidget(m_unsaved);
    main()->addWidget(m_table, 1);
    main()->addWidget(m_withEnded);
    makeCard();
    side()->addWidget(m_form);
    side()->addWidget(m_card);
    m_nobody->setObjectName(QStringLiteral("recipientNobody"));
    m_nobody->body()->addWidget(new kit::EmptyState(QStringLiteral("file-text"), tr("No recipient is open"),
        tr("Choose one in the list. Its agreement, the way to its country and what it got stand here.")));
    side()->addWidget(m_nobody);
    side()->addStretch(1);
    m_form->hide();
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(260)); });
    connect(m_table, &kit::DataTable::currentIdChanged, this, &RecipientsPage::showChosen);
    connect(m_withEnded, &QCheckBox::toggled, this, &RecipientsPage::showList);
    connect(m_form, &RecipientForm::saved, this, [this](qint64 recipient) {
        m_wanted = recipient;
        closeForm();
        m_context.notices.toast(tr("The recipient is saved."));
        reload();
    });
    connect(m_form, &RecipientForm::left, this, &RecipientsPage::closeForm);
    connect(m_unsaved, &kit::MessageBar::actionTriggered, this, &RecipientsPage::closeForm);
}

void RecipientsPage::makeCard()
{
    m_card->setObjectName(QStringLiteral("recipientCard"));
    m_matter->setObjectName(QStringLiteral("recipientMatter"));
    m_facts->setObjectName(QStringLiteral("recipientFacts"));
    m_change->setObjectName(QStringLiteral("recipientChange"));
    m_paper->setObjectName(QStringLiteral("recipientPaper"));
    m_card->setPadding(0); // the facts bring their own distance from the border
    auto* matter = new QVBoxLayout;
    shell::setSpacing(matter, 16, 0, 16, 0, 0);
    matter->addWidget(m_matter);
    m_card->body()->addLayout(matter);
    m_card->body()->addWidget(m_facts);
    auto* flow = new kit::FlowLayout(m_actions);
    shell::setSpacing(flow, 0, 0, 0, 0, 8);
    auto* entries = new ActionButton(tr("What it got"), ActionButton::Role::Outlined, QStringLiteral("list"));
    entries->setObjectName(QStringLiteral("recipientEntries"));
    for (ActionButton* button : {m_change, entries, m_paper})
        flow->addWidget(button);
    auto* actions = new QVBoxLayout;
    shell::setSpacing(actions, 16, 0, 16, 8, 0);
    actions->addWidget(m_actions);
    m_card->body()->addLayout(actions);
    auto* part = new QVBoxLayout(m_endPart);
    shell::setSpacing(part, 16, 4, 16, 12, 8);
    m_reason->setObjectName(QStringLiteral("recipientEndReason"));
    m_reasonField = new kit::FormField(tr("Why it gets nothing any more"), m_reason);
    m_reasonField->setHint(tr("What went to it stays in the list of what was passed on."));
    auto* end = new ActionButton(tr("Stop sharing with it"), ActionButton::Role::DangerOutline, QStringLiteral("ban"));
    end->setObjectName(QStringLiteral("recipientEnd"));
    part->addWidget(m_reasonField);
    part->addWidget(end, 0, Qt::AlignLeading);
    m_card->body()->addWidget(m_endPart);
    m_card->hide();
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const RecipientRow* row = chosen())
            showForm(row->recipient);
    });
    connect(entries, &QPushButton::clicked, this, [this] {
        if (const RecipientRow* row = chosen())
            Q_EMIT entriesWanted(row->recipient.id.value, row->recipient.name);
    });
    connect(m_paper, &QPushButton::clicked, this, &RecipientsPage::savePaper);
    connect(end, &QPushButton::clicked, this, &RecipientsPage::end);
}

void RecipientsPage::reload()
{
    shell::onSuccess(m_context.workspace.sharing().recipients(true), this, m_context.notices,
        [this](std::vector<RecipientRow> rows) {
            m_all = std::move(rows);
            showList();
        });
}

const RecipientRow* RecipientsPage::chosen() const
{
    const auto found
        = std::ranges::find_if(m_shown, [this](const RecipientRow& row) { return row.recipient.id == m_chosen; });
    return found == m_shown.end() ? nullptr : &*found;
}

void RecipientsPage::showList()
{
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown),
        [this](const RecipientRow& row) { return m_withEnded->isChecked() || !row.recipient.endedAt; });
    const QDate today = m_context.workspace.today();
    const QString country = m_context.workspace.sharing().country();
    std::vector<kit::PagedTableModel::Row> rows;
    qint64 current = m_shown.empty() ? 0 : 1;
    const qint64 wanted = m_wanted != 0 ? m_wanted : m_chosen.value;
    for (const RecipientRow& row : m_shown) {
        const Recipient& recipient = row.recipient;
        rows.push_back({recipient.name, recipient.task, wording::countryNames(recipient.countries),
            QVariant::fromValue(agreementPill(recipient, today)),
            QVariant::fromValue(transferPill(recipient, country, today)), static_cast<int>(row.people)});
        if (recipient.id.value == wanted)
            current = static_cast<qint64>(rows.size());
    }
    m_wanted = 0;
    m_table->rows()->setRows(std::move(rows));
    Q_EMIT counted(
        static_cast<int>(std::ranges::count_if(m_all, [](const RecipientRow& row) { return !row.recipient.endedAt; })));
    if (current > 0)
        m_table->setCurrentId(current);
    showChosen(current);
}

void RecipientsPage::showChosen(qint64 row)
{
    const bool isThere = row > 0 && row <= std::ssize(m_shown);
    m_card->setVisible(isThere && m_form->isHidden());
    m_nobody->setVisible(!isThere && m_form->isHidden());
    if (!isThere)
        return;
    const RecipientRow& shown = m_shown[static_cast<std::size_t>(row - 1)];
    const Recipient& recipient = shown.recipient;
    if (recipient.id != m_chosen) {
        m_reason->clear();
        m_reasonField->forget();
        m_reasonField->setError({});
    }
    m_chosen = recipient.id;
    const QDate today = m_context.workspace.today();
    const QString country = m_context.workspace.sharing().country();
    m_card->setTitle(recipient.name);
    const QString matter = openMatter(recipient, country, today);
    m_matter->setText(matter);
    m_matter->setVisible(!matter.isEmpty());
    QStringList purposes;
    for (const QString& code : recipient.purposes)
        purposes << wording::purposeName(*m_context.workspace.purposes().catalogue(), code);
    QString agreement = wording::agreementStateText(recipient, today);
    if (recipient.agreement)
        agreement = tr("%1, signed on %2: %3", "kind of agreement, day, how it stands")
                        .arg(wording::agreementKindName(recipient.agreement->kind),
                            wording::dayText(recipient.agreement->signedOn), agreement);
    std::vector<kit::KeyValue> facts {
        {QStringLiteral("role"), tr("What it is to you"), wording::recipientRoleName(recipient.role)},
        {QStringLiteral("task"), tr("What it does for you"), recipient.task},
        {QStringLiteral("purposes"), tr("For"), purposes.join(tr(", ", "between the items of a list"))},
        {QStringLiteral("agreement"), tr("Agreement"), agreement},
        {QStringLiteral("countries"), tr("Countries"), wording::countryNames(recipient.countries)},
        {QStringLiteral("transfer"), tr("Way to other countries"),
            wording::transferStateText(recipient, country, today)},
        {QStringLiteral("subprocessors"), tr("Whom it lets work on the data"), recipient.subprocessors},
        {QStringLiteral("review"), tr("To be looked at again on"), wording::reviewStateText(recipient, today)},
        {QStringLiteral("contact"), tr("Contact"), recipient.contact},
        {QStringLiteral("last"), tr("Last passed on"),
            shown.lastAt ? wording::dayText(shown.lastAt->toDateTime().toTimeZone(m_context.workspace.zone()).date())
                         : tr("never")}};
    if (recipient.endedAt)
        facts.push_back({QStringLiteral("ended"), tr("Gets nothing any more"), recipient.endReason});
    std::erase_if(facts, [](const kit::KeyValue& fact) { return fact.value.isEmpty(); });
    m_facts->setRows(facts);
    m_change->setVisible(m_mayEdit && !recipient.endedAt);
    m_endPart->setVisible(m_mayEdit && !recipient.endedAt);
    m_paper->setVisible(recipient.agreement && !recipient.agreement->fileName.isEmpty());
}

void RecipientsPage::beginNew()
{
    if (m_mayEdit)
        showForm({});
}

void RecipientsPage::showForm(const Recipient& recipient)
{
    if (m_form->isVisible() && m_form->isDirty()) {
        warnUnsaved();
        return;
    }
    m_card->hide();
    m_nobody->hide();
    m_form->QWidget::show();
    m_form->openFor(recipient);
}

void RecipientsPage::closeForm()
{
    m_form->openFor({}); // what was typed goes
    m_form->hide();
    m_unsaved->hide();
    showChosen(m_table->currentId());
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT settled();
}

bool RecipientsPage::isDirty() const
{
    return !m_form->isHidden() && m_form->isDirty();
}

void RecipientsPage::warnUnsaved()
{
    m_unsaved->setText(tr("What you typed about a recipient is not saved yet."));
    m_unsaved->setAction(tr("Throw it away"));
    m_unsaved->show();
    scrollToTop();
}

QByteArray RecipientsPage::typed() const
{
    return m_form->isHidden() ? QByteArray() : m_form->typed();
}

bool RecipientsPage::bringBack(const QByteArray& typed)
{
    if (!m_mayEdit || !m_form->bringBack(typed))
        return false;
    m_card->hide();
    m_nobody->hide();
    m_form->QWidget::show();
    return true;
}

void RecipientsPage::savePaper()
{
    const RecipientRow* row = chosen();
    if (!row || !row->recipient.agreement)
        return;
    const QString path = m_choosers.saveFile(this, tr("Save the signed paper"), row->recipient.agreement->fileName);
    if (path.isEmpty())
        return;
    shell::onSuccess(m_context.workspace.sharing().saveAgreement(row->recipient.agreement->id, path), this,
        m_context.notices, [this] { m_context.notices.toast(tr("The signed paper is saved.")); });
}

void RecipientsPage::end()
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setError(tr("Say why; the reason is kept with the recipient."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    shell::onSuccess(m_context.workspace.sharing().end(m_chosen, m_reason->text()), this, m_context.notices,
        [this](const Recipient& ended) {
            m_reason->clear();
            m_context.notices.toast(
                tr("%1 gets nothing any more.", "name of a recipient").arg(kit::isolated(ended.name)));
            reload();
        });
}

} // namespace aicms::ui_sharing
