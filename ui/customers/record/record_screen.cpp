// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/record_screen.h"

#include "core/workspace/workspace.h"
#include "ui/answers/record_panel.h"
#include "ui/customers/customer_actions.h"
#include "ui/customers/record/activity_card.h"
#include "ui/customers/record/consent_card.h"
#include "ui/customers/record/files_card.h"
#include "ui/customers/record/held_card.h"
#include "ui/customers/record/log_contact_panel.h"
#include "ui/customers/record/notes_card.h"
#include "ui/customers/record/photo_card.h"
#include "ui/customers/record/profile_list.h"
#include "ui/customers/record/purchases_card.h"
#include "ui/customers/record/record_columns.h"
#include "ui/customers/record/record_header.h"
#include "ui/customers/record/sales_actions.h"
#include "ui/customers/record/tasks_card.h"
#include "ui/customers/record_edit.h"
#include "ui/kit/action_button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/tab_order.h"
#include "ui/kit/when_done.h"
#include "ui/shell/commands.h"
#include "ui/shell/late_focus.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"

#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::customers_ui {

using customers::Customer;
using customers::Interaction;

namespace {

constexpr int mostLogEntries = 200; ///< in the timeline; the audit log has them all
constexpr int mostEvents = 1'000; ///< in the timeline, the newest

} // namespace

RecordScreen::RecordScreen(const shell::Context& context, std::shared_ptr<ListState> state, QWidget* parent)
    : Screen(parent), m_context(context), m_state(std::move(state)), m_header(new RecordHeader(context, this)),
      m_columns(new RecordColumns(this)), m_holdBar(new kit::MessageBar(kit::MessageBar::Kind::Warning, {}, this))
{
    setObjectName(QStringLiteral("recordScreen"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 20, 20, 20, 12, 14);
    all->addWidget(m_header);
    all->addWidget(m_holdBar);
    all->addWidget(m_columns, 1);
    makeColumns();
    connectHeader();
    addKeys();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(50);
    connect(&m_refresh, &QTimer::timeout, this, [this] { read(false); });
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const base::Change& change) {
        using base::ChangeKind;
        if (change.kind == ChangeKind::User)
            m_people.reset();
        const bool isMine = change.kind != ChangeKind::Customer || change.id == 0 || change.id == m_id.value;
        const bool isAboutCustomers = change.kind != ChangeKind::Settings && change.kind != ChangeKind::Purpose;
        if (m_isLoaded && isMine && isAboutCustomers && !m_refresh.isActive())
            m_refresh.start();
    });
    context.commands.add(
        {QStringLiteral("customers.leave"), {}, {}, {}, {}, [self = QPointer(this)](const QVariant& id) {
             if (self && self->isVisible() && self->m_id.value == id.toLongLong())
                 self->goBack();
         }});
    connect(m_state.get(), &ListState::idsChanged, this, &RecordScreen::showPosition);
}

QString RecordScreen::title() const
{
    // Never the name: the title is seen in the task switcher.
    return tr("Customer");
}

void RecordScreen::enter(const QVariant& argument)
{
    const base::CustomerId id {argument.toLongLong()};
    const bool isBackFromForm = m_isEditing && id == m_id && m_isLoaded;
    m_isEditing = false;
    if (id != m_id) {
        setFocus(Qt::OtherFocusReason); // what is hidden now would pass the keys on to the search field or the rail
        m_log->hide();
        m_answer->close();
        m_isLoaded = false;
        m_columns->hide();
        m_header->hide();
        m_holdBar->hide();
        m_context.notices.offer(lockedNotice, {}); // said of the one who was shown before
        m_columns->showPage(RecordColumns::Timeline);
        m_columns->showPage(RecordColumns::Profile); // each column's first, whoever was looked at before
        m_columns->scrollToTop();
    }
    m_id = id;
    m_state->setShown(id);
    read(!isBackFromForm);
}

bool RecordScreen::mayLeave()
{
    if (m_isLoaded && m_log->unsaved()) {
        m_context.notices.offer(
            contactNotice, tr("The contact is not saved yet. Nothing is lost: save it or close it first."));
        m_columns->showPage(RecordColumns::Timeline);
        m_log->goOn();
        m_columns->followFocus();
        return false;
    }
    if (m_isLoaded && m_answer->unsaved()) {
        m_context.notices.offer(
            answerNotice, tr("The answer is not recorded yet. Nothing is lost: record it or close it first."));
        m_columns->showPage(RecordColumns::Consent);
        m_answer->goOn();
        m_columns->followFocus();
        return false;
    }
    if (!m_notes->isWriting())
        return true;
    m_context.notices.offer(noteNotice, tr("The note is not saved yet. Nothing is lost: save it or close it first."));
    m_columns->showPage(RecordColumns::Notes);
    m_notes->goOn();
    m_columns->followFocus();
    return false;
}

void RecordScreen::read(bool isOpening)
{
    auto& service = m_context.workspace.customers();
    auto answer = isOpening ? service.open(m_id) : service.reload(m_id);
    kit::whenDone(this, answer, [this, mine = ++m_generation](const base::Result<Customer>& customer) {
        if (mine != m_generation)
            return;
        if (customer)
            show(*customer);
        else
            showFailure(customer.error());
    });
}

void RecordScreen::show(const Customer& customer)
{
    m_data.customer = customer;
    m_data.shownOnce.clear();
    m_data.uses.reset();
    m_data.zone = m_context.workspace.consent().zone();
    m_data.catalogue = m_context.workspace.purposes().catalogue();
    m_data.today = m_context.workspace.today();
    kit::whenDone(
        this, m_context.workspace.purges().rules(), [this](const base::Result<std::vector<retention::Rule>>& rules) {
            if (rules)
                m_data.rules = *rules;
        });
    m_data.keeping.reset();
    kit::whenDone(this, m_context.workspace.purges().keeping(customer.id),
        [this, id = customer.id](const base::Result<retention::PersonKeeping>& keeping) {
            if (!keeping || m_data.customer.id != id)
                return;
            m_data.keeping = *keeping;
            if (m_isLoaded)
                m_held->setData(m_data);
            showHold();
        });
    kit::whenDone(this, m_context.workspace.gate().answers(customer.id, m_context.workspace.clock().now()),
        [this, id = customer.id](const base::Result<std::vector<consent::ShownAnswer>>& uses) {
            if (uses && m_data.customer.id == id)
                m_data.uses = *uses;
        });
    const int mine = m_generation;
    kit::whenDone(this, m_context.workspace.customers().interactions(m_id),
        [this, mine](const base::Result<std::vector<Interaction>>& found) {
            if (mine != m_generation)
                return;
            if (isRead(found, m_data.interactions))
                readRest(mine);
        });
}

/// What cannot be read must not look as if there were none: without an order the page tells of somebody who never
/// bought. What the role may not see is not there for it.
template <class T> bool RecordScreen::isRead(const base::Result<T>& found, T& place)
{
    if (!found && found.error().kind != base::ErrorKind::NotAllowed) {
        showFailure(found.error());
        return false;
    }
    place = found ? *found : T {};
    return true;
}

void RecordScreen::readRest(int generation)
{
    if (m_data.customer.kind == customers::Kind::Person) {
        m_data.members.clear();
        readLog(generation);
        return;
    }
    kit::whenDone(this, m_context.workspace.customers().members(m_id),
        [this, generation](const base::Result<std::vector<customers::CustomerRow>>& found) {
            if (generation != m_generation)
                return;
            if (isRead(found, m_data.members))
                readLog(generation);
        });
}

void RecordScreen::readLog(int generation)
{
    m_data.log.clear();
    m_data.answers.clear();
    if (!access::permit(m_context.workspace.session(), access::Operation::ListAudit)) {
        readAnswers(generation);
        return;
    }
    audit::ListFilter filter;
    filter.kind = audit::ObjectKind::Customer;
    filter.objectId = m_id.value;
    filter.limit = mostLogEntries;
    kit::whenDone(this, m_context.workspace.audit().list(filter),
        [this, generation](const base::Result<std::vector<audit::LoggedEntry>>& found) {
            if (generation != m_generation)
                return;
            if (isRead(found, m_data.log))
                readAnswers(generation);
        });
}

void RecordScreen::readAnswers(int generation)
{
    if (!access::permit(m_context.workspace.session(), access::Operation::ListConsent)) {
        readOrders(generation);
        return;
    }
    kit::whenDone(this, m_context.workspace.consent().history(m_id),
        [this, generation](const base::Result<std::vector<consent::HistoryEntry>>& found) {
            if (generation != m_generation)
                return;
            if (isRead(found, m_data.answers)) {
                std::ranges::reverse(m_data.answers);
                readOrders(generation);
            }
        });
}

void RecordScreen::readOrders(int generation)
{
    kit::whenDone(this, m_context.workspace.orders().ofCustomer(m_id),
        [this, generation](const base::Result<std::vector<sales::OrderHead>>& found) {
            if (generation != m_generation)
                return;
            if (isRead(found, m_data.orders))
                readEvents(generation);
        });
}

void RecordScreen::readEvents(int generation)
{
    kit::whenDone(this, m_context.workspace.orders().events(m_id, mostEvents),
        [this, generation](const base::Result<std::vector<sales::Event>>& found) {
            if (generation != m_generation)
                return;
            if (isRead(found, m_data.events))
                readRestriction(generation);
        });
}

void RecordScreen::readRestriction(int generation)
{
    m_data.restriction.reset();
    m_data.silenced.clear();
    if (!access::permit(m_context.workspace.session(), access::Operation::ListConsent)) {
        fill();
        return;
    }
    kit::whenDone(this, m_context.workspace.gate().limits(m_id),
        [this, generation](const base::Result<consent::PersonLimits>& found) {
            if (generation != m_generation)
                return;
            if (!found) {
                showFailure(found.error());
                return;
            }
            m_data.restriction = found->restriction;
            readSilenced(generation);
        });
}

/// A list that was tampered with is told, and no reason not to show the record.
void RecordScreen::readSilenced(int generation)
{
    kit::whenDone(this, m_context.workspace.gate().silenced(m_id),
        [this, generation](const base::Result<std::vector<consent::SilencedAddress>>& found) {
            if (generation != m_generation)
                return;
            if (found)
                m_data.silenced = *found;
            if (found && found->empty())
                m_context.notices.offer(objectionNotice(), {}); // a later yes was recorded
            if (!found)
                m_context.notices.error(found.error());
            fill();
        });
}

void RecordScreen::fill()
{
    if (!m_people)
        m_people.emplace(m_context.workspace);
    const bool isFirst = !m_isLoaded;
    m_isLoaded = true;
    delete m_failure;
    m_failure = nullptr;
    m_header->setData(m_data, seesSensitive());
    m_profile->setRows(profileRows(m_data, seesSensitive()));
    m_photo->setData(m_data.customer);
    m_activity->setData(m_data, *m_people);
    m_columns->setCount(RecordColumns::Purchases, static_cast<int>(m_data.orders.size()));
    m_purchases->setOrders(m_data.orders, mayChange() && mayAddOrders(m_context));
    m_notes->setData(m_data, *m_people, mayChangeRecord());
    m_tasks->setData(m_data, mayChange(), m_data.restriction ? RecordHeader::noTaskSentence() : QString());
    m_files->setCustomer(m_id, *m_people, mayChange());
    m_held->setData(m_data);
    m_consent->setCustomer(m_id, mayChange());
    if (!mayChange())
        m_log->hide();
    showPosition();
    if (m_state->count() == 0)
        readOrder();
    m_header->show();
    m_columns->show();
    kit::orderTabsAsLaidOut(this); // what was filled in now was made after all the rest
    if (isFirst)
        shell::focusLate(this, m_stepped == 0 ? m_header->firstAction() : m_header->stepAction(m_stepped));
    m_stepped = 0;
    if (!m_kept.isEmpty())
        takeUp();
}

void RecordScreen::showFailure(const base::Error& error)
{
    m_isLoaded = false;
    m_header->hide();
    m_holdBar->hide();
    m_columns->hide();
    delete m_failure;
    const bool isGone = error.kind == base::ErrorKind::NotFound;
    auto* state = new kit::EmptyState(isGone ? QStringLiteral("search-x") : QStringLiteral("database-x"),
        isGone ? tr("This customer is not here any more") : tr("This customer cannot be shown"),
        wording::sentence(error), theme::Tone::Danger, this);
    state->setObjectName(QStringLiteral("recordFailed"));
    auto* back = new kit::ActionButton(tr("Back to the list"), kit::ActionButton::Role::Primary);
    back->setObjectName(QStringLiteral("backToList"));
    connect(back, &QPushButton::clicked, this, &RecordScreen::goBack);
    state->addAction(back);
    m_failure = state;
    layout()->addWidget(state);
    shell::focusLate(this, back);
}

/// Whoever comes here first, after a lock, has no list behind the page: then the order is that of all customers.
void RecordScreen::readOrder()
{
    kit::whenDone(this, m_context.workspace.customers().ids({}),
        [this](const base::Result<std::vector<base::CustomerId>>& found) {
            if (!found || m_state->count() > 0)
                return;
            auto ids = std::make_shared<std::vector<qint64>>();
            for (const base::CustomerId id : *found)
                ids->push_back(id.value);
            m_state->setIds(std::move(ids));
        });
}

void RecordScreen::showPosition()
{
    m_header->setPosition(m_state->positionOf(m_id), m_state->count());
}

void RecordScreen::step(int by)
{
    const qint64 position = m_state->positionOf(m_id);
    const base::CustomerId next = position < 0 ? base::CustomerId {} : m_state->at(position + by);
    if (!next.isValid())
        return;
    m_context.commands.run(QStringLiteral("customers.open"), next.value);
    if (m_id == next) // not where something unsaved kept the page
        m_stepped = by;
}

void RecordScreen::goBack()
{
    m_context.commands.run(QStringLiteral("customers.list"));
}

void RecordScreen::edit()
{
    if (mayChange() && !mayChangeRecord())
        sayLocked(RecordHeader::lockedSentence());
    if (!mayChangeRecord())
        return;
    m_isEditing = true;
    m_state->setOpened(m_id);
    m_context.commands.run(QStringLiteral("customers.edit"), m_id.value);
    m_state->setOpened({}); // where the form did not come up
}

void RecordScreen::logContact()
{
    if (!mayChange())
        return;
    m_columns->showPage(RecordColumns::Timeline);
    if (m_log->unsaved())
        m_log->goOn();
    else
        m_log->beginNew(m_id);
    m_columns->followFocus();
}

void RecordScreen::addTask()
{
    if (!mayChange())
        return;
    if (m_data.restriction)
        return sayLocked(RecordHeader::noTaskSentence());
    m_columns->showPage(RecordColumns::Timeline);
    if (m_log->unsaved())
        m_log->goOn();
    else
        m_log->beginTask(m_id);
    m_columns->followFocus();
}

bool RecordScreen::mayChange() const
{
    return m_isLoaded && mayEdit(m_context) && !m_data.customer.deletedAt;
}

bool RecordScreen::mayChangeRecord() const
{
    return mayChange() && !m_data.restriction;
}

/// By the key the button's reason is not seen.
void RecordScreen::sayLocked(const QString& why)
{
    m_context.notices.offer(lockedNotice, why, tr("Look at the restriction"),
        [this] { m_context.commands.run(QStringLiteral("consent.open"), m_id.value); });
}

bool RecordScreen::seesSensitive() const
{
    return access::permit(m_context.workspace.session(), access::Operation::ShowSensitive).has_value();
}

void RecordScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && m_isLoaded && !m_data.customer.deletedAt) {
        if (mayDeleteOrSays(m_context))
            moveToBin(m_context, {m_id});
    } else if (event->key() == Qt::Key_Escape) {
        if (m_answer->isVisible())
            m_answer->leave();
        else
            goBack();
    } else {
        Screen::keyPressEvent(event);
    }
}

} // namespace aicms::customers_ui
