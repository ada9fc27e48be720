// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/renew_page.h"

#include "core/consent/renewal.h"
#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/consent/answer.h"
#include "ui/consent/renewal_panel.h"
#include "ui/kit/action_button.h"
#include "ui/kit/bulk_bar.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/growing_page.h"
#include "ui/kit/pill.h"
#include "ui/kit/search_box.h"
#include "ui/kit/when_done.h"
#include "ui/shell/spacing.h"

#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace aicms::ui_consent {

using consent::State;
using kit::CellKind;

RenewPage::RenewPage(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_letters(new RenewalPanel(context)), m_purpose(new QComboBox),
      m_find(new kit::SearchBox(tr("Find a name"))), m_askAll(new kit::ActionButton(tr("Ask all of these again…"),
                                                         kit::ActionButton::Role::Outlined, QStringLiteral("mail"))),
      m_bulk(new kit::BulkBar), m_table(new kit::DataTable)
{
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 8);
    m_purpose->setObjectName(QStringLiteral("renewPurpose"));
    m_purpose->setAccessibleName(tr("Only of this purpose"));
    auto* head = new QHBoxLayout;
    shell::setSpacing(head, 0, 0, 0, 0, 8);
    head->addWidget(m_purpose);
    m_find->setObjectName(QStringLiteral("renewFind"));
    head->addWidget(m_find);
    head->addWidget(m_askAll);
    head->addStretch(1);
    all->addLayout(head);
    m_askAll->setObjectName(QStringLiteral("renewAll"));
    RenewalPanel::guard(m_askAll, context);
    // Without ticking them: whoever thinks better of it would come back to ticks that nobody set.
    connect(m_askAll, &QPushButton::clicked, this, [this] {
        m_isToAskAll = true;
        askAll();
    });
    m_table->setObjectName(QStringLiteral("renewTable"));
    m_table->setAccessibleName(tr("People to ask again, and consents that end soon"));
    m_table->setColumns({{QStringLiteral("name"), tr("Name"), CellKind::Name, 260, false},
                            {QStringLiteral("purpose"), tr("Purpose"), CellKind::Text, 280, false},
                            {QStringLiteral("until"), tr("Holds until"), CellKind::Date, 140, false},
                            {QStringLiteral("left"), tr("Why"), CellKind::Pill, 240, false},
                            {QStringLiteral("asked"), tr("Asked on"), CellKind::Date, 120, false}},
        true);
    showNobody(false);
    constexpr int fourRows = 32 + 4 * 36 + 14; // and a bar that scrolls sideways
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(fourRows)); });
    auto* letters
        = new kit::ActionButton(tr("Ask them again…"), kit::ActionButton::Role::Outlined, QStringLiteral("mail"));
    letters->setObjectName(QStringLiteral("prepareLetters"));
    m_bulk->setObjectName(QStringLiteral("renewBulk"));
    m_bulk->addAction(letters);
    m_bulk->setCounts(0, 0);
    RenewalPanel::guard(letters, context);
    all->addWidget(m_letters, 0, Qt::AlignTop);
    all->addWidget(m_table, 1);
    all->addWidget(m_bulk);
    connect(m_letters, &RenewalPanel::openChanged, m_table, [this](bool isOpen) {
        m_table->setHidden(isOpen);
        m_purpose->setHidden(isOpen);
        m_find->setHidden(isOpen);
        m_askAll->setHidden(isOpen || m_endings.empty());
        if (isOpen) {
            m_bulk->setCounts(0, 0);
            return;
        }
        m_bulk->setCounts(m_table->rows()->checkedCount(), m_table->rows()->rowCount());
        Q_EMIT settled();
    });
    connect(m_letters, &RenewalPanel::keysLeft, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    kit::PagedTableModel* rows = m_table->rows();
    connect(rows, &kit::PagedTableModel::checkedChanged, this,
        [this, rows] { m_bulk->setCounts(rows->checkedCount(), rows->rowCount()); });
    connect(m_bulk, &kit::BulkBar::selectAllRequested, rows, &kit::PagedTableModel::checkAll);
    connect(m_bulk, &kit::BulkBar::clearRequested, rows, &kit::PagedTableModel::clearChecked);
    connect(letters, &QPushButton::clicked, this, [this] { m_letters->open(wishes()); });
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &RenewPage::showEndings);
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        m_table->rows()->clearChecked(); // rows are numbered: a tick would go to somebody else
        showRows();
    });
    connect(m_find, &kit::SearchBox::movedDown, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &kit::DataTable::opened, this, [this](qint64 row) {
        if (row > 0 && row <= static_cast<qint64>(m_endings.size()))
            Q_EMIT opened(m_endings[static_cast<size_t>(row - 1)].customer.value);
    });
}

/// What stands in the list's place: nobody at all, or nobody by the name that is looked for.
void RenewPage::showNobody(bool isLookedFor)
{
    m_isLookedFor = isLookedFor;
    m_table->setEmptyState(isLookedFor
            ? new kit::EmptyState(QStringLiteral("search"), tr("Nobody of this name is to be asked"),
                  tr("Type fewer letters, or choose all purposes."))
            : new kit::EmptyState(QStringLiteral("circle-check"), tr("Nobody is to be asked"),
                  tr("Two months before a consent ends the person stands here, so that you can ask in time; and so "
                     "does whoever agreed before a purpose changed.")));
}

/// As soon as it is known who was asked a short while ago: these are left out, and it is said how many they are.
void RenewPage::askAll()
{
    if (!m_isAskedRead || !std::exchange(m_isToAskAll, false))
        return;
    constexpr int daysToAnswer = 30;
    const QDate today = m_context.workspace.today();
    std::vector<RenewalWish> everybody;
    for (const ToRenew& ending : m_endings) {
        if (!ending.asked.isValid() || ending.asked.daysTo(today) > daysToAnswer)
            everybody.push_back({ending.customer, ending.purpose});
    }
    const auto waiting = static_cast<int>(m_endings.size() - everybody.size());
    const QString said = waiting == 0
        ? QString()
        : tr("%Ln of these were asked within the last 30 days and are left out. Tick whom "
             "you want to ask again all the same.",
              nullptr, waiting);
    if (!everybody.empty())
        m_letters->open(everybody, said);
    else if (waiting > 0)
        m_context.notices.toast(said);
}

bool RenewPage::restore(const QByteArray& kept)
{
    return m_letters->restore(kept);
}

/// Below the list no row moves under the pointer that ticks; where the page scrolls it would come up out of sight.
void RenewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    auto* all = static_cast<QVBoxLayout*>(layout());
    const bool isAbove = kit::GrowingPage::isLow(window()->height());
    all->removeWidget(m_bulk);
    all->insertWidget(isAbove ? all->indexOf(m_letters) : all->count(), m_bulk);
}

void RenewPage::reload()
{
    const base::UtcTime now = m_context.workspace.clock().now();
    onSuccess(m_context.workspace.gate().toAskAgain(now), this, m_context.notices,
        [this](const std::vector<consent::AskAgain>& again) {
            onSuccess(m_context.workspace.consent().endings(days), this, m_context.notices,
                [this, again](const std::vector<consent::Ending>& endings) {
                    takeEndings(again, endings);
                    Q_EMIT counted(static_cast<int>(m_all.size()));
                    fillPurposes();
                    showEndings();
                });
        });
}

/// Whom a changed purpose concerns first: their yes is not used any more. Who ends soon as well stands here once.
void RenewPage::takeEndings(const std::vector<consent::AskAgain>& again, const std::vector<consent::Ending>& endings)
{
    m_all.clear();
    std::set<std::pair<qint64, qint64>> known;
    for (const consent::AskAgain& each : again) {
        known.insert({each.purpose.value, each.customer.value});
        m_all.push_back({each.customer, each.purpose, std::nullopt});
    }
    for (const consent::Ending& each : endings) {
        if (!known.contains({each.purpose.value, each.customer.value}))
            m_all.push_back({each.customer, each.purpose, each.validUntil});
    }
}

std::vector<RenewalWish> RenewPage::wishes() const
{
    std::vector<RenewalWish> wishes;
    for (const qint64 row : m_table->rows()->checkedIds()) {
        const ToRenew& ending = m_endings[static_cast<std::size_t>(row - 1)];
        wishes.push_back({ending.customer, ending.purpose});
    }
    return wishes;
}

/// Every purpose that has somebody, with how many.
void RenewPage::fillPurposes()
{
    const QSignalBlocker quiet(m_purpose);
    const QVariant kept = m_purpose->currentData();
    m_purpose->clear();
    m_purpose->addItem(tr("All purposes"), qint64(0));
    const auto catalogue = m_context.workspace.purposes().catalogue();
    for (const purposes::Purpose& purpose : catalogue->purposes()) {
        const auto people = std::ranges::count(m_all, purpose.id, &ToRenew::purpose);
        if (people > 0)
            m_purpose->addItem(
                tr("%1 (%2)", "purpose, how many people")
                    .arg(answers::purposeName(purpose), QLocale().toString(static_cast<qlonglong>(people))),
                purpose.id.value);
    }
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(kept)));
}

void RenewPage::showEndings()
{
    constexpr std::size_t mostShown = 1'000;
    const qint64 purpose = m_purpose->currentData().toLongLong();
    m_isAskedRead = false;
    m_ofPurpose.clear();
    for (const ToRenew& ending : m_all) {
        if (m_ofPurpose.size() < mostShown && (purpose == 0 || ending.purpose.value == purpose))
            m_ofPurpose.push_back(ending);
    }
    std::vector<base::CustomerId> ids;
    for (const ToRenew& ending : m_ofPurpose)
        ids.push_back(ending.customer);
    onSuccess(m_context.workspace.customers().rows(ids), this, m_context.notices,
        [this, mine = ++m_generation](const std::vector<customers::CustomerRow>& people) {
            if (mine != m_generation)
                return;
            m_names.clear();
            for (const customers::CustomerRow& each : people)
                m_names.insert(each.id.value, each.name);
            showRows();
            readAsked(mine);
        });
}

/// Whoever was asked since the yes is not written to again unawares.
void RenewPage::readAsked(int mine)
{
    std::vector<consent::RenewalWish> wishes;
    for (const ToRenew& ending : m_ofPurpose)
        wishes.push_back({ending.customer, ending.purpose});
    workspace::Workspace& workspace = m_context.workspace;
    kit::whenDone(this, consent::readAsked(workspace.database(), workspace.session(), std::move(wishes)),
        [this, mine](const base::Result<std::vector<std::optional<base::UtcTime>>>& asked) {
            if (mine != m_generation)
                return;
            m_isAskedRead = true; // or cannot be
            const QTimeZone& zone = m_context.workspace.consent().zone();
            for (std::size_t place = 0; asked && place < asked->size(); ++place) {
                const std::optional<base::UtcTime>& time = (*asked)[place];
                m_ofPurpose[place].asked = time ? time->toDateTime().toTimeZone(zone).date() : QDate();
            }
            showRows();
            askAll();
        });
}

void RenewPage::showRows()
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const QTimeZone& zone = m_context.workspace.consent().zone();
    const QDate today = m_context.workspace.today();
    std::vector<kit::PagedTableModel::Row> rows;
    const QString wanted = m_find->text().trimmed();
    m_endings.clear();
    std::ranges::copy_if(m_ofPurpose, std::back_inserter(m_endings), [&](const ToRenew& ending) {
        return m_names.value(ending.customer.value).contains(wanted, Qt::CaseInsensitive);
    });
    if (m_isLookedFor == wanted.isEmpty())
        showNobody(!wanted.isEmpty());
    for (const ToRenew& ending : m_endings) {
        kit::PagedTableModel::Row row {
            m_names.value(ending.customer.value), answers::purposeName(*catalogue, ending.purpose)};
        if (ending.validUntil) {
            const base::UtcTime end {ending.validUntil->microseconds - 1};
            const QDate last = end.toDateTime().toTimeZone(zone).date();
            row << last << QVariant::fromValue(kit::duePill(static_cast<int>(today.daysTo(last))));
        } else {
            row << QVariant()
                << QVariant::fromValue(kit::PillText {
                       theme::Tone::Warning, QStringLiteral("triangle-alert"), tr("The purpose changed")});
        }
        row << (ending.asked.isValid() ? QVariant(ending.asked) : QVariant());
        rows.push_back(row);
    }
    const qint64 current = m_table->currentId(); // read anew, the table has no current row any more
    m_askAll->setHidden(rows.empty() || m_letters->isOpen());
    const bool hasRows = !rows.empty();
    m_table->rows()->setRows(std::move(rows));
    // A row has the keys from the start: the ring around all of them would go through the first.
    if (hasRows)
        m_table->setCurrentId(m_table->rows()->rowOf(current) >= 0 && current > 0 ? current : 1);
}

} // namespace aicms::ui_consent
