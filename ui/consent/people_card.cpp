// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/people_card.h"

#include "core/consent/shown_answers.h"
#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/consent/answer.h"
#include "ui/consent/answer_meaning.h"
#include "ui/consent/renewal_panel.h"
#include "ui/kit/action_button.h"
#include "ui/kit/bulk_bar.h"
#include "ui/kit/chip.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/head_width.h"
#include "ui/kit/label.h"
#include "ui/shell/spacing.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/names.h"
#include "ui/wording/standing_words.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace aicms::ui_consent {

using consent::Standing;
using consent::State;
using kit::CellKind;

namespace {

/// The answers that a chip stands for: as the columns of the matrix count them together.
std::vector<State> countedWith(State state, Standing standing)
{
    if (standing == Standing::OwnCustomer)
        return {State::NeverAsked, State::Requested, State::Unknown};
    if (standing != Standing::AsAnswered) // a yes, of which the other ways may say nothing
        return {State::Given, State::Renewed, State::NeverAsked, State::Requested, State::Unknown, State::Expired};
    switch (state) {
    case State::Given: return {State::Given, State::Renewed};
    case State::Objected: return {State::Objected, State::OptOutSignal};
    case State::Requested: return {State::Requested, State::Unknown};
    case State::Refused: return {State::Refused, State::Invalidated};
    default: return {state};
    }
}

using Answers = std::vector<consent::ShownAnswer>;

/// A cell for each purpose: what the person answers to it, whatever the way.
QVariantList cellsOf(const Answers& given, const std::vector<base::PurposeId>& asked)
{
    QVariantList cells;
    for (const base::PurposeId purpose : asked) {
        const auto found = std::ranges::find_if(given, [purpose](const consent::ShownAnswer& each) {
            return each.purpose == purpose && each.channel == purposes::Channel::All;
        });
        cells << QVariant::fromValue(
            found == given.end() ? answers::statePill(State::NeverAsked) : answers::answerPill(*found));
    }
    return cells;
}

/// In the order of `wanted`; empty where there is no such person any more.
std::vector<QVariantList> rowsOf(const std::vector<base::CustomerId>& wanted, const std::vector<base::PurposeId>& asked,
    const std::vector<Answers>& given, const std::vector<customers::CustomerRow>& people)
{
    QHash<qint64, const customers::CustomerRow*> byId;
    for (const customers::CustomerRow& each : people)
        byId.insert(each.id.value, &each);
    std::vector<QVariantList> rows;
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        const customers::CustomerRow* person = byId.value(wanted[place].value);
        rows.push_back(person ? QVariantList {person->name} + cellsOf(given[place], asked)
                    + QVariantList {person->email, person->city}
                              : QVariantList());
    }
    return rows;
}

} // namespace

PeopleCard::PeopleCard(const shell::Context& context, QWidget* parent)
    : Card(tr("People"), parent), m_context(context), m_everybody(new kit::Chip(tr("Everybody"))),
      m_table(new kit::DataTable),
      m_count((new kit::Label({}, theme::Type::Caption, theme::Color::TextMuted))->wrapped()), m_bulk(new kit::BulkBar),
      m_letters(new RenewalPanel(context))
{
    setObjectName(QStringLiteral("peopleCard"));
    auto* chips = new QWidget;
    auto* flow = new kit::FlowLayout(chips);
    shell::setSpacing(flow, 0, 0, 0, 0, 6);
    const auto add = [this, flow](State state, Standing standing, const QString& code) {
        const bool isAsAnswered = standing == Standing::AsAnswered;
        auto* chip = new kit::Chip(isAsAnswered ? wording::consentStateName(state) : wording::standingName(standing));
        chip->setObjectName(QStringLiteral("people.") + code);
        chip->setAccessibleDescription(answerMeaning(state, standing));
        chip->setCheckable(true);
        chip->setChecked(state == m_state && standing == m_standing);
        flow->addWidget(chip);
        m_chips.push_back({state, standing, chip});
        connect(chip, &QAbstractButton::clicked, this, [this, state, standing] { choose(state, standing); });
    };
    m_everybody->setObjectName(QStringLiteral("people.all"));
    m_everybody->setAccessibleDescription(tr("Whatever they answered"));
    m_everybody->setCheckable(true);
    flow->addWidget(m_everybody);
    connect(m_everybody, &QAbstractButton::clicked, this, &PeopleCard::chooseEverybody);
    add(State::Given, Standing::AsAnswered, consent::stateCode(State::Given));
    add(State::Given, Standing::SomeWays, QStringLiteral("some_ways"));
    add(State::Given, Standing::AskAgain, QStringLiteral("ask_again"));
    add(State::Given, Standing::NoProof, QStringLiteral("no_proof"));
    add(State::Given, Standing::HeldBack, QStringLiteral("held_back"));
    for (const State state :
        {State::Requested, State::Refused, State::Withdrawn, State::Expired, State::Objected, State::NeverAsked})
        add(state, Standing::AsAnswered, consent::stateCode(state));
    add(State::NeverAsked, Standing::OwnCustomer, QStringLiteral("own_customer"));
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setAccessibleName(tr("People by purpose"));
    // Each answer is read whole, or scrolled to; what only helps to tell people apart goes first.
    m_room = new kit::ColumnRoom(m_table, {QStringLiteral("town"), QStringLiteral("email")});
    setColumns();
    m_nobody = new kit::EmptyState(QStringLiteral("users"), {}, {});
    setAnybody(true);
    m_table->setEmptyState(m_nobody);
    m_table->rows()->setLoader(
        [this](const std::vector<qint64>& ids, const kit::PagedTableModel::Answer& answer) { loadRows(ids, answer); });
    body()->addWidget(chips);
    body()->addWidget(m_count);
    constexpr int leastHeight = 36 + 7 * 36; // where it is small the page scrolls
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(leastHeight)); });
    auto* renew = new kit::ActionButton(tr("Ask to renew…"), kit::ActionButton::Role::Outlined, QStringLiteral("mail"));
    renew->setObjectName(QStringLiteral("askToRenew"));
    m_bulk->setObjectName(QStringLiteral("peopleBulk"));
    m_bulk->addAction(renew);
    m_bulk->setCounts(0, 0);
    RenewalPanel::guard(renew, context);
    m_letters->setInner(tr("Ask people again"));
    body()->addWidget(m_letters, 0, Qt::AlignTop);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // its share, not what its rows ask for
    body()->addWidget(m_table, 1);
    body()->addWidget(m_bulk);
    // It has its place before the first tick: below the list it would come out of sight, above it push the rows down,
    // and the next click would tick another person.
    QSizePolicy place = m_bulk->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    m_bulk->setSizePolicy(place);
    connect(m_letters, &RenewalPanel::openChanged, m_table, [this, chips](bool isOpen) {
        // In the place of the list, of which nothing may change meanwhile.
        for (QWidget* each : std::initializer_list<QWidget*> {chips, m_count, m_table})
            each->setHidden(isOpen);
        if (isOpen)
            m_bulk->setCounts(0, 0);
        else
            m_bulk->setCounts(m_table->rows()->checkedCount(), m_table->rows()->rowCount());
    });
    connect(m_letters, &RenewalPanel::keysLeft, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    kit::PagedTableModel* rows = m_table->rows();
    connect(rows, &kit::PagedTableModel::checkedChanged, this,
        [this, rows] { m_bulk->setCounts(rows->checkedCount(), rows->rowCount()); });
    connect(m_bulk, &kit::BulkBar::selectAllRequested, rows, &kit::PagedTableModel::checkAll);
    connect(m_bulk, &kit::BulkBar::clearRequested, rows, &kit::PagedTableModel::clearChecked);
    connect(renew, &QPushButton::clicked, this, &PeopleCard::askToRenew);
    connect(m_table, &kit::DataTable::opened, this, &PeopleCard::opened);
}

void PeopleCard::setAnybody(bool isAnybody)
{
    if (isAnybody)
        m_nobody->setTexts(
            tr("Nobody answered this way"), tr("Choose another answer above, or another purpose in the list."));
    else
        m_nobody->setTexts(tr("There are no customers yet"),
            tr("Add the first under Customers, or import a list there. Here they are found by what they answered."));
}

void PeopleCard::setBarAbove(bool isAbove)
{
    body()->removeWidget(m_bulk);
    body()->insertWidget(isAbove ? body()->indexOf(m_letters) : body()->count(), m_bulk);
}

/// Only an answer that can go on can be ticked.
void PeopleCard::setColumns()
{
    const bool canRenew = !m_isEverybody && (consent::isAgreed(m_state) || m_state == State::Expired);
    std::vector<kit::TableColumn> columns {{QStringLiteral("name"), tr("Name"), CellKind::Name, 200, false, {}, 1}};
    m_asked.clear();
    const auto catalogue = m_context.workspace.purposes().catalogue();
    for (const purposes::Purpose& purpose : catalogue->purposes()) {
        if (purpose.basis != purposes::LawfulBasis::Consent || purpose.retiredAt)
            continue;
        const qint64 people = m_agreeing.value(purpose.code);
        const QString head = tr("%1  %2", "purpose, how many people agreed")
                                 .arg(answers::purposeName(purpose), QLocale().toString(people));
        constexpr int least = 130; // a pill in it
        columns.push_back({QStringLiteral("purpose.") + purpose.code, head, CellKind::Pill, kit::headWidth(head, least),
            false, tr("%Ln people agreed, and may be used for it", nullptr, static_cast<int>(people))});
        m_asked.push_back(purpose.id);
    }
    columns.push_back({QStringLiteral("email"), tr("E-mail"), CellKind::Text, 200, false});
    columns.push_back({QStringLiteral("town"), tr("Town"), CellKind::Secondary, 120, false});
    m_table->setColumns(std::move(columns), canRenew);
    m_room->apply();
}

void PeopleCard::setAgreeing(const QHash<QString, qint64>& people, qint64 everybody)
{
    m_everybody->setText(tr("%1  %2", "answer, how many people").arg(tr("Everybody"), QLocale().toString(everybody)));
    if (people == m_agreeing)
        return;
    m_agreeing = people;
    setColumns();
}

void PeopleCard::chooseEverybody()
{
    m_isEverybody = true;
    m_everybody->setChecked(true);
    for (const Choice& each : m_chips)
        each.chip->setChecked(false);
    m_table->rows()->clearChecked();
    setColumns();
    reload();
}

void PeopleCard::askToRenew()
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const purposes::Purpose* purpose = catalogue->find(m_purpose);
    std::vector<RenewalWish> wishes;
    for (const qint64 id : m_table->rows()->checkedIds()) {
        if (purpose)
            wishes.push_back({{id}, purpose->id});
    }
    m_letters->open(wishes);
}

void PeopleCard::showPurpose(const QString& code, const Counts& counts)
{
    if (code != m_purpose) {
        m_letters->cancel();
        m_table->rows()->clearChecked();
    }
    m_purpose = code;
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const purposes::Purpose* purpose = catalogue->find(code);
    setTitle(purpose ? answers::purposeName(*purpose) : tr("People"));
    setNote(purpose ? wording::lawfulBasisName(purpose->basis) : QString());
    const bool isAsked = !purpose || purpose->basis == purposes::LawfulBasis::Consent;
    for (const auto& [state, standing, chip] : m_chips) {
        const bool isAsAnswered = standing == Standing::AsAnswered;
        const bool isLeft = isAsAnswered && state == State::NeverAsked;
        const QString word = isLeft && !isAsked ? tr("No answer needed")
            : isAsAnswered                      ? wording::consentStateName(state)
                                                : wording::standingName(standing);
        const qint64 people = counts(state, standing);
        chip->setText(
            isLeft && !isAsked ? word : tr("%1  %2", "answer, how many people").arg(word, QLocale().toString(people)));
        // Elsewhere the gate asks for no yes; and what is rare is there where somebody stands so.
        const bool isChosen = state == m_state && standing == m_standing;
        chip->setVisible(isAsAnswered || (isAsked && (people > 0 || isChosen)));
    }
    if (!isAsked && !m_isEverybody && m_standing != Standing::AsAnswered)
        choose(m_state, Standing::AsAnswered);
    reload();
}

void PeopleCard::choose(State state, Standing standing)
{
    m_isEverybody = false;
    m_everybody->setChecked(false);
    m_state = state;
    m_standing = standing;
    for (const Choice& each : m_chips)
        each.chip->setChecked(each.state == state && each.standing == standing);
    m_table->rows()->clearChecked();
    setColumns();
    reload();
}

void PeopleCard::reload()
{
    if (m_purpose.isEmpty())
        return;
    if (m_isEverybody)
        readEverybody(++m_generation);
    else
        read(countedWith(m_state, m_standing), {}, ++m_generation);
}

void PeopleCard::readEverybody(int mine)
{
    onSuccess(m_context.workspace.customers().ids({}), this, m_context.notices,
        [this, mine](const std::vector<base::CustomerId>& people) {
            if (mine != m_generation)
                return;
            std::vector<qint64> ids;
            for (const base::CustomerId id : people)
                ids.push_back(id.value);
            showPeople(std::move(ids), tr("Everybody, whatever they answered."));
        });
}

void PeopleCard::showPeople(std::vector<qint64> ids, const QString& meaning)
{
    m_count->setText(tr("%1: %2", "how many people, what it means")
            .arg(tr("%Ln people", nullptr, static_cast<int>(ids.size())), meaning));
    m_table->rows()->setIds(std::move(ids));
}

/// One answer after the other, until all people of the chip are known.
void PeopleCard::read(std::vector<State> left, std::vector<qint64> ids, int mine)
{
    if (left.empty()) {
        std::ranges::sort(ids);
        const auto catalogue = m_context.workspace.purposes().catalogue();
        const purposes::Purpose* purpose = catalogue->find(m_purpose);
        const bool isAsked = !purpose || purpose->basis == purposes::LawfulBasis::Consent;
        const QString meaning = m_state == State::NeverAsked && m_standing == Standing::AsAnswered && !isAsked
            ? notNeededMeaning()
            : answerMeaning(m_state, m_standing);
        showPeople(std::move(ids), meaning);
        return;
    }
    const State state = left.back();
    left.pop_back();
    onSuccess(m_context.workspace.gate().shownAs(m_purpose, state, m_standing, m_context.workspace.clock().now()), this,
        m_context.notices,
        [this, left = std::move(left), ids = std::move(ids), mine](const std::vector<base::CustomerId>& people) {
            if (mine != m_generation)
                return;
            std::vector<qint64> all = ids;
            for (const base::CustomerId id : people)
                all.push_back(id.value);
            read(left, std::move(all), mine);
        });
}

/// What they answered first, then who they are.
void PeopleCard::loadRows(const std::vector<qint64>& ids, const std::function<void(std::vector<QVariantList>)>& answer)
{
    std::vector<base::CustomerId> wanted;
    for (const qint64 id : ids)
        wanted.push_back({id});
    workspace::Workspace& workspace = m_context.workspace;
    kit::whenDone(this,
        consent::readAnswersOf(workspace.database(), workspace.session(), workspace.purposes().catalogue(),
            workspace.consent().zone(), wanted),
        [this, wanted, answer, asked = m_asked](
            const base::Result<std::vector<std::vector<consent::ShownAnswer>>>& all) {
            if (!all) {
                m_context.notices.error(all.error());
                return answer({});
            }
            kit::whenDone(this, m_context.workspace.customers().rows(wanted),
                [wanted, answer, asked, all = *all](const base::Result<std::vector<customers::CustomerRow>>& people) {
                    answer(people ? rowsOf(wanted, asked, all, *people) : std::vector<QVariantList>());
                });
        });
}

} // namespace aicms::ui_consent
