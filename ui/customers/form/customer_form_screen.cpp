// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/form/customer_form_screen.h"

#include "core/customers/customer_codec.h"
#include "core/customers/customer_rules.h"
#include "core/workspace/workspace.h"
#include "ui/customers/answer.h"
#include "ui/customers/customer_actions.h"
#include "ui/customers/form/clash_card.h"
#include "ui/customers/form/customer_form.h"
#include "ui/customers/form/duplicate_hint.h"
#include "ui/customers/form/problem_list.h"
#include "ui/customers/form/record_merge.h"
#include "ui/customers/list_state.h"
#include "ui/customers/record_edit.h"
#include "ui/kit/action_button.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/foot_bar.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_header.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/when_done.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/names.h"

#include <QCborArray>
#include <QCborValue>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::customers_ui {

using customers::Customer;
using kit::ActionButton;

CustomerFormScreen::CustomerFormScreen(const shell::Context& context, std::shared_ptr<ListState> state, QWidget* parent)
    : Screen(parent), m_context(context), m_state(std::move(state)), m_header(new kit::PageHeader),
      m_page(new kit::ScrollPage(this)),
      m_save(new ActionButton(tr("Save customer"), ActionButton::Role::Primary, QStringLiteral("check"))),
      m_leave(new kit::ConfirmBox(
          tr("Leave without saving?"), tr("What you typed here is not saved. It cannot be brought back."))),
      m_conflict(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_hold(new kit::MessageBar(kit::MessageBar::Kind::Warning)), m_duplicate(new DuplicateHint(context)),
      m_problems(new ProblemList), m_clashes(new ClashCard),
      m_form(new CustomerForm(context.workspace.customers().region(),
          access::permit(context.workspace.session(), access::Operation::ShowSensitive).has_value(),
          [&vault = context.workspace](
              const QString& code) { return wording::purposeName(*vault.purposes().catalogue(), code); })),
      m_failure(new kit::EmptyState(QStringLiteral("database-x"), {}, {}, theme::Tone::Danger))
{
    setObjectName(QStringLiteral("customerFormScreen"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 0);
    makeHeader();
    makeNotices();
    all->addWidget(m_page, 1);
    auto* column = new QWidget;
    kit::followTheme(column, [column] { column->setMaximumWidth(theme::px(820)); });
    auto* rows = new QVBoxLayout(column);
    shell::setSpacing(rows, 0, 0, 0, 0, 12);
    for (QWidget* part : std::initializer_list<QWidget*> {
             m_header, m_leave, m_hold, m_conflict, m_problems, m_clashes, m_duplicate, m_form, m_failure})
        rows->addWidget(part);
    // In a row, which knows how wide it becomes: a column of rows would reckon its height over all the width there is.
    auto* place = new QHBoxLayout;
    place->addWidget(column, 1);
    place->addStretch(0);
    m_page->body()->addLayout(place);
    m_page->body()->addStretch(1);
    all->addWidget(makeFoot()); // made last, so that Tab comes to it last
    m_failure->hide();
    connect(m_form, &CustomerForm::edited, this, [this] {
        Q_EMIT stayed();
        if (!m_problems->isHidden() && !m_form->isBlocked())
            m_problems->hide();
        if (isNew())
            m_duplicate->look(m_form->customer());
    });
    const auto bind = [this](const QKeySequence& keys, void (CustomerFormScreen::*run)()) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, run);
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_S), &CustomerFormScreen::save);
    onSuccess(context.workspace.customers().tagNames(), this, context.notices,
        [this](const QStringList& names) { m_form->setKnownTags(names); });
}

void CustomerFormScreen::makeHeader()
{
    m_header->setBackVisible(true);
    connect(m_header, &kit::PageHeader::backRequested, this, &CustomerFormScreen::askToLeave);
}

QWidget* CustomerFormScreen::makeFoot()
{
    auto* foot = new kit::FootBar;
    m_save->setObjectName(QStringLiteral("saveCustomer"));
    m_save->setKeyHint(tr("Ctrl S"));
    auto* cancel = new ActionButton(tr("Cancel"), ActionButton::Role::Outlined);
    cancel->setObjectName(QStringLiteral("cancelForm"));
    cancel->setKeyHint(tr("Esc"));
    foot->addAction(cancel);
    foot->addAction(m_save);
    connect(cancel, &QPushButton::clicked, this, &CustomerFormScreen::askToLeave);
    connect(m_save, &QPushButton::clicked, this, &CustomerFormScreen::save);
    return foot;
}

void CustomerFormScreen::makeNotices()
{
    m_leave->setObjectName(QStringLiteral("leaveBox"));
    m_leave->setKeepText(tr("Keep editing"));
    m_leave->setConfirmText(tr("Throw away changes"));
    m_leave->hide();
    connect(m_leave, &kit::ConfirmBox::kept, this, [this] {
        m_leave->hide();
        m_form->focusFirst();
        Q_EMIT stayed();
    });
    connect(m_leave, &kit::ConfirmBox::confirmed, this, [this] {
        Q_EMIT letGo();
        leave();
    });
    m_conflict->setObjectName(QStringLiteral("conflict"));
    m_conflict->setText(
        tr("Somebody changed this customer while you were editing. Nothing was saved and nothing is lost."));
    m_conflict->setAction(tr("Show what changed"));
    m_conflict->hide();
    connect(m_conflict, &kit::MessageBar::actionTriggered, this, &CustomerFormScreen::showMeanwhile);
    m_hold->setObjectName(QStringLiteral("formHeld"));
    m_hold->hide();
    connect(m_problems, &ProblemList::chosen, m_form, &CustomerForm::focusField);
    connect(m_duplicate, &DuplicateHint::openRequested, this,
        [this](base::CustomerId id) { m_context.commands.run(QStringLiteral("customers.open"), id.value); });
}

QString CustomerFormScreen::title() const
{
    return isNew() ? tr("New customer") : tr("Edit customer");
}

QDate CustomerFormScreen::today() const
{
    return m_context.workspace.today();
}

void CustomerFormScreen::enter(const QVariant& argument)
{
    const base::CustomerId id {argument.toLongLong()};
    ++m_generation;
    m_id = id;
    m_isOpen = false;
    m_kept.reset();
    m_form->hide();
    readOwnFields();
    if (isNew()) {
        show({});
        return;
    }
    // Who comes from the record has opened it; from anywhere else this is the opening, and the log says so.
    auto& service = m_context.workspace.customers();
    const bool isOpened = m_state->takeOpened() == id;
    kit::whenDone(this, isOpened ? service.reload(id) : service.open(id),
        [this, mine = m_generation](const base::Result<Customer>& customer) {
            if (mine != m_generation)
                return;
            if (!customer)
                showFailure(customer.error());
            else if (customer->deletedAt)
                showFailure({base::ErrorKind::NotFound, {}, customer->id.value});
            else
                showUnlessLocked(*customer);
        });
}

/// Nobody types what could not be saved; what was typed before is shown, so that it can be copied.
void CustomerFormScreen::showUnlessLocked(const Customer& customer)
{
    if (m_kept || !access::permit(m_context.workspace.session(), access::Operation::ListConsent)) {
        show(customer);
        return;
    }
    kit::whenDone(this, m_context.workspace.gate().limits(customer.id),
        [this, customer, mine = m_generation](const base::Result<consent::PersonLimits>& limits) {
            if (mine != m_generation)
                return;
            if (limits && limits->restriction && !m_kept)
                showFailure({base::ErrorKind::Conflict, QStringLiteral("locked"), customer.id.value});
            else
                show(customer);
        });
}

void CustomerFormScreen::readOwnFields()
{
    onSuccess(m_context.workspace.ownFields().fields(), this, m_context.notices,
        [this](std::vector<customers::OwnField> fields) {
            // What the role may not see is not there at all.
            if (!access::permit(m_context.workspace.session(), access::Operation::ShowSensitive))
                std::erase_if(fields, [](const customers::OwnField& field) {
                    return field.sensitivity != customers::Sensitivity::Ordinary;
                });
            m_form->setOwnFields(fields, today());
        });
}

void CustomerFormScreen::show(const Customer& customer)
{
    m_stored = customer;
    m_isOpen = true;
    for (QWidget* notice :
        std::initializer_list<QWidget*> {m_leave, m_hold, m_conflict, m_problems, m_clashes, m_failure})
        notice->hide();
    m_duplicate->reset();
    m_header->setTitle(isNew() ? tr("New customer") : customer.displayName());
    m_header->setSubtitle(isNew() ? tr("A name, an e-mail, a phone or a number is enough.")
                                  : tr("Every change can be undone after saving."));
    if (!isNew())
        showHold();
    m_save->setEnabled(true);
    m_save->setVisible(true);
    m_form->setCustomer(customer, today());
    m_form->show();
    m_form->focusFirst();
    if (m_kept)
        takeUp();
    Q_EMIT titleChanged();
}

/// Before anything is typed that saving would refuse.
void CustomerFormScreen::showHold()
{
    kit::whenDone(this, m_context.workspace.purges().keeping(m_id),
        [this, mine = m_generation](const base::Result<retention::PersonKeeping>& kept) {
            if (mine != m_generation || !kept || kept->person.keeper != retention::Keeper::Hold)
                return;
            m_header->setSubtitle({});
            m_hold->setText(tr("A legal hold keeps this person's data: you can add to it, but nothing that is stored "
                               "can be changed or removed before the hold is lifted."));
            m_hold->show();
        });
}

void CustomerFormScreen::showFailure(const base::Error& error)
{
    m_hold->hide();
    m_form->hide();
    m_save->hide();
    m_header->setTitle(tr("Edit customer"));
    m_header->setSubtitle({});
    m_failure->setTexts(tr("This customer cannot be edited"), wording::sentence(error));
    m_failure->show();
}

void CustomerFormScreen::save()
{
    if (!m_isOpen || !m_save->isEnabled())
        return;
    m_leave->hide();
    const auto problems = m_form->check();
    m_problems->show(problems);
    if (std::ranges::any_of(problems, &customers::Problem::blocks)) {
        m_page->verticalScrollBar()->setValue(0); // the whole list with its head; the focus alone would cut that
        return;
    }
    m_save->setEnabled(false);
    const auto settle = [self = QPointer(this)](const base::Result<base::CustomerId>& result) {
        if (!self)
            return;
        self->m_save->setEnabled(true);
        if (result)
            self->saved(*result);
        else
            self->failed(result.error());
    };
    if (isNew()) {
        addWithUndo(m_context, m_form->customer(), settle);
        return;
    }
    saveWithUndo(
        m_context, m_form->customer(), tr("Customer changed"), [settle, id = m_id](const base::Result<void>& result) {
            settle(result ? base::Result<base::CustomerId>(id)
                          : base::Result<base::CustomerId>(base::fail(result.error())));
        });
}

void CustomerFormScreen::saved(base::CustomerId id)
{
    leaveAndRun(QStringLiteral("customers.open"), id.value);
}

void CustomerFormScreen::failed(const base::Error& error)
{
    if (error.kind == base::ErrorKind::Conflict && error.subject.isEmpty() && !isNew()) {
        m_conflict->show();
        return;
    }
    m_context.notices.error(error);
    if (error.kind == base::ErrorKind::Invalid || error.kind == base::ErrorKind::AlreadyExists)
        m_form->focusField(error.subject);
}

void CustomerFormScreen::showMeanwhile()
{
    onSuccess(m_context.workspace.customers().reload(m_id), this, m_context.notices,
        [this, mine = m_generation](const Customer& theirs) {
            if (mine == m_generation)
                showMerged(m_form->customer(), theirs);
        });
}

void CustomerFormScreen::showMerged(const Customer& mine, const Customer& theirs)
{
    const Merged merged = mergeRecords(m_stored, mine, theirs);
    QStringList taken;
    for (const QString& field : customers::changedFields(m_stored, theirs)) {
        if (std::ranges::find(merged.clashes, field, &Clash::field) == merged.clashes.end())
            taken.append(wording::fieldName(field));
    }
    m_stored = theirs;
    m_form->setCustomer(theirs, today());
    m_form->showOver(merged.record, today());
    m_conflict->hide();
    m_clashes->show(merged.clashes, taken);
    m_form->focusFirst();
}

bool CustomerFormScreen::mayLeave()
{
    if (!m_isOpen || !m_form->isChanged())
        return true;
    m_leave->show();
    m_page->ensureWidgetVisible(m_leave);
    return false;
}

void CustomerFormScreen::askToLeave()
{
    if (mayLeave())
        leave();
}

void CustomerFormScreen::leave()
{
    if (isNew())
        leaveAndRun(QStringLiteral("customers.list"), {});
    else
        leaveAndRun(QStringLiteral("customers.open"), m_id.value);
}

void CustomerFormScreen::leaveAndRun(const QString& command, const QVariant& argument)
{
    // From here on there is nothing left to be asked about.
    m_isOpen = false;
    m_duplicate->reset();
    m_leave->hide();
    Q_EMIT settled();
    m_context.commands.run(command, argument);
}

std::optional<shell::Unsaved> CustomerFormScreen::unsaved() const
{
    if (!m_isOpen || !m_form->isChanged())
        return std::nullopt;
    const QCborArray content {customers::encodeCustomer(m_stored), customers::encodeCustomer(m_form->customer())};
    return shell::Unsaved {m_id, content.toCborValue().toCbor()};
}

bool CustomerFormScreen::restore(const QByteArray& content)
{
    const QCborArray records = QCborValue::fromCbor(content).toArray();
    const auto stored = customers::decodeCustomer(records.at(0).toByteArray());
    const auto typed = customers::decodeCustomer(records.at(1).toByteArray());
    if (!stored || !typed || stored->id != m_id || !mayEdit(m_context))
        return false;
    m_kept = Kept {*stored, *typed};
    if (m_isOpen)
        takeUp();
    return true;
}

void CustomerFormScreen::takeUp()
{
    const Kept kept = *std::exchange(m_kept, std::nullopt);
    if (kept.stored.revision == m_stored.revision) {
        m_form->showOver(kept.typed, today());
        return;
    }
    const Customer theirs = std::exchange(m_stored, kept.stored);
    showMerged(kept.typed, theirs);
}

void CustomerFormScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        askToLeave();
    else
        Screen::keyPressEvent(event);
}

} // namespace aicms::customers_ui
