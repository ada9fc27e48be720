// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/find_person.h"

#include "core/workspace/workspace.h"
#include "ui/consent/answer.h"
#include "ui/consent/nobody_yet.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/search_box.h"

#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_consent {

using kit::CellKind;

namespace {

constexpr std::size_t mostLast = 8;
constexpr int mostFound = 50;
constexpr int pause = 120; // milliseconds

} // namespace

FindPerson::FindPerson(const shell::Context& context, QWidget* parent)
    : Card(tr("Whose answers?"), parent), m_context(context),
      m_search(new kit::SearchBox(tr("Name, e-mail, phone or customer number"))), m_table(new kit::DataTable)
{
    setObjectName(QStringLiteral("findPerson"));
    m_search->setObjectName(QStringLiteral("findPersonSearch"));
    m_table->setObjectName(QStringLiteral("findPersonTable"));
    m_table->setAccessibleName(tr("People found, or looked at last"));
    m_table->setColumns({{QStringLiteral("name"), tr("Name"), CellKind::Name, 260, false, {}, 1},
        {QStringLiteral("organisation"), tr("Organisation"), CellKind::Text, 220, false},
        {QStringLiteral("email"), tr("E-mail"), CellKind::Text, 260, false},
        {QStringLiteral("city"), tr("Town"), CellKind::Text, 140, false}});
    new kit::ColumnRoom(m_table, {QStringLiteral("organisation"), QStringLiteral("city"), QStringLiteral("email")});
    showEmpty(false);
    body()->addWidget(m_search);
    body()->addWidget(m_table, 1);
    constexpr int fewRows = 32 + 4 * 36;
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(fewRows)); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &FindPerson::look);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &FindPerson::openFirst);
    connect(m_search, &kit::SearchBox::movedDown, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->setCurrentId(m_table->rows()->idAt(0));
    });
    connect(m_table, &kit::DataTable::opened, this, [this](qint64 row) {
        if (row > 0 && row <= static_cast<qint64>(m_shown.size()))
            Q_EMIT chosen(m_shown[static_cast<std::size_t>(row - 1)].value);
    });
}

void FindPerson::showEmpty(bool isNobodyYet)
{
    m_isNobodyYet = isNobodyYet;
    m_table->setEmptyState(isNobodyYet ? nobodyYet(m_context)
                                       : new kit::EmptyState(QStringLiteral("user-search"), tr("Nobody is found"),
                                             tr("Look for a part of the name, an address or the customer number.")));
}

void FindPerson::takeFocus()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void FindPerson::wasOpened(base::CustomerId customer)
{
    std::erase(m_last, customer);
    m_last.insert(m_last.begin(), customer);
    if (m_last.size() > mostLast)
        m_last.resize(mostLast);
}

void FindPerson::reload()
{
    look();
}

void FindPerson::look()
{
    const int asked = ++m_asked;
    const auto show = [this, asked](const std::vector<base::CustomerId>& people, const QString& note) {
        if (asked != m_asked)
            return;
        const bool isNobodyYet = people.empty() && m_search->text().trimmed().isEmpty();
        setNote(people.empty() ? QString() : note); // of nobody there is nothing to say
        if (isNobodyYet != m_isNobodyYet)
            showEmpty(isNobodyYet);
        showPeople(people);
    };
    const QString wanted = m_search->text().trimmed();
    if (!wanted.isEmpty()) {
        onSuccess(m_context.workspace.customers().search(wanted, mostFound), this, m_context.notices,
            [show](const std::vector<customers::SearchHit>& hits) {
                std::vector<base::CustomerId> people;
                for (const customers::SearchHit& hit : hits) {
                    if (std::ranges::find(people, hit.id) == people.end())
                        people.push_back(hit.id);
                }
                show(people, {});
            });
        return;
    }
    if (!m_last.empty()) {
        show(m_last, tr("Looked at last"));
        return;
    }
    customers::ListQuery query;
    query.sortBy = customers::SortBy::LastContact;
    query.descending = true;
    onSuccess(m_context.workspace.customers().ids(query), this, m_context.notices,
        [show](std::vector<base::CustomerId> people) {
            if (people.size() > mostLast)
                people.resize(mostLast);
            show(people, tr("Those you were in contact with last"));
        });
}

void FindPerson::showPeople(const std::vector<base::CustomerId>& people)
{
    onSuccess(m_context.workspace.customers().rows(people), this, m_context.notices,
        [this, asked = m_asked](const std::vector<customers::CustomerRow>& found) {
            if (asked != m_asked)
                return;
            m_shown.clear();
            std::vector<kit::PagedTableModel::Row> rows;
            for (const customers::CustomerRow& each : found) {
                m_shown.push_back(each.id);
                rows.push_back({each.name, each.organisation, each.email, each.city});
            }
            m_table->rows()->setRows(std::move(rows));
        });
}

void FindPerson::openFirst()
{
    if (m_pause.isActive()) {
        m_pause.stop();
        look();
        return; // Return once more opens what is found then
    }
    if (!m_search->text().trimmed().isEmpty() && !m_shown.empty())
        Q_EMIT chosen(m_shown.front().value);
}

} // namespace aicms::ui_consent
