// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/review_page.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/data_table.h"
#include "ui/kit/day_field.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/when_done.h"
#include "ui/retention/retention_words.h"
#include "ui/shell/answer.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/retention_wording.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_retention {

using kit::ActionButton;
using kit::CellKind;
using kit::PillText;
using retention::PurgeItem;
using retention::Verdict;
using theme::Tone;

namespace {

/// Numbers of the rows are places in the list, from 1.
PillText decisionPill(const PurgeItem& item)
{
    if (item.verdict == Verdict::KeptOn)
        return {Tone::Info, QStringLiteral("calendar-check"),
            ReviewPage::tr("Kept until %1", "day").arg(dayText(item.lastKept))};
    if (item.verdict == Verdict::Goes)
        return {Tone::Danger, QStringLiteral("trash-2"), ReviewPage::tr("Goes with the next run")};
    return {Tone::Neutral, QStringLiteral("user-check"), ReviewPage::tr("You decide")};
}

} // namespace

ReviewPage::ReviewPage(const shell::Context& context, QWidget* parent)
    : SplitPage(parent), m_context(context), m_table(new kit::DataTable), m_card(new kit::Card(tr("Decide"))),
      m_text(new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary)), m_until(new kit::DayField),
      m_reason(new QLineEdit),
      m_keep(new ActionButton(tr("Keep it until then"), ActionButton::Role::Primary, QStringLiteral("calendar-check"))),
      m_remove(new ActionButton(tr("Let it go"), ActionButton::Role::DangerOutline, QStringLiteral("trash-2")))
{
    setObjectName(QStringLiteral("reviewPage"));
    m_table->setObjectName(QStringLiteral("reviewTable"));
    m_table->setAccessibleName(tr("What waits for a decision"));
    m_table->setColumns({{QStringLiteral("class"), tr("Kind of data"), CellKind::Strong, 150, false},
                            {QStringLiteral("name"), tr("Name"), CellKind::Name, 170, false, {}, 1},
                            {QStringLiteral("since"), tr("Past time since"), CellKind::Secondary, 116, false},
                            {QStringLiteral("state"), tr("Decision"), CellKind::Pill, 200, false}},
        true);
    m_table->setEmptyState(new kit::EmptyState(QStringLiteral("circle-check"), tr("Nothing waits for a decision"),
        tr("What is past its time, and whose rule says that somebody decides, stands here.")));
    m_table->rows()->setLoader([this](const std::vector<qint64>& numbers, const kit::PagedTableModel::Answer& answer) {
        load(numbers, answer);
    });
    main()->addWidget(m_table, 1);
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(260)); });

    m_until->setObjectName(QStringLiteral("reviewUntil"));
    m_reason->setObjectName(QStringLiteral("reviewReason"));
    m_reason->setMaxLength(500);
    m_keep->setObjectName(QStringLiteral("reviewKeep"));
    m_remove->setObjectName(QStringLiteral("reviewRemove"));
    const QDate today = context.workspace.today();
    m_until->setToday(today);
    m_until->setDateRange(today.addDays(1), today.addYears(retention::longestReviewYears));
    m_until->setDate(today.addYears(1));
    m_until->refused = [this](const QString& typed) {
        m_context.notices.warning(tr("“%1” is no day after today. The day before stays.").arg(typed));
    };
    m_card->body()->addWidget(m_text->wrapped());
    auto* until = new kit::FormField(tr("Keep until"), m_until);
    m_reasonField = new kit::FormField(tr("Why"), m_reason);
    m_reasonField->setHint(tr("Stands in the log."));
    for (kit::FormField* field : {until, m_reasonField}) {
        field->setLineReserved(false);
        m_card->body()->addWidget(field);
    }
    m_card->body()->addWidget(m_keep);
    m_card->body()->addWidget(m_remove);
    side()->addWidget(m_card);
    side()->addStretch(1);
    connect(m_table->rows(), &kit::PagedTableModel::checkedChanged, this, &ReviewPage::refresh);
    connect(m_table, &kit::DataTable::opened, this, [this](qint64 number) {
        if (const auto customer = m_items[static_cast<std::size_t>(number - 1)].customer; customer.isValid())
            m_context.commands.run(QStringLiteral("customers.open"), customer.value);
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { decide(false); });
    refresh();
}

void ReviewPage::narrowed(bool isNarrow)
{
    m_table->setColumnVisible(QStringLiteral("since"), !isNarrow);
}

void ReviewPage::reload()
{
    auto& purges = m_context.workspace.purges();
    shell::onSuccess(
        purges.rules(), this, m_context.notices, [this, &purges](const std::vector<retention::Rule>& rules) {
            shell::onSuccess(
                purges.preview(), this, m_context.notices, [this, rules](const retention::PurgePlan& plan) {
                    m_items.clear();
                    for (const PurgeItem& item : plan.items) {
                        const auto rule = std::ranges::find(rules, item.rule, &retention::Rule::id);
                        const bool asks = rule != rules.end() && rule->action == retention::Action::Review;
                        if (item.verdict == Verdict::Review || item.verdict == Verdict::KeptOn
                            || (asks && item.verdict == Verdict::Goes))
                            m_items.push_back(item);
                    }
                    show(plan);
                });
        });
}

void ReviewPage::show(const retention::PurgePlan& plan)
{
    Q_UNUSED(plan)
    std::vector<qint64> numbers;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        numbers.push_back(static_cast<qint64>(i) + 1);
    m_table->rows()->clearChecked();
    m_table->rows()->setIds(numbers);
    m_table->rows()->reload();
    Q_EMIT counted(std::ranges::count(m_items, Verdict::Review, &PurgeItem::verdict));
    refresh();
}

void ReviewPage::load(const std::vector<qint64>& numbers, const kit::PagedTableModel::Answer& answer)
{
    std::vector<PurgeItem> items;
    std::vector<base::CustomerId> people;
    for (const qint64 number : numbers) {
        items.push_back(m_items[static_cast<std::size_t>(number - 1)]);
        if (items.back().customer.isValid() && std::ranges::count(people, items.back().customer) == 0)
            people.push_back(items.back().customer);
    }
    kit::whenDone(this, m_context.workspace.customers().rows(people),
        [items, answer](const base::Result<std::vector<customers::CustomerRow>>& found) {
            if (!found) {
                answer({});
                return;
            }
            QHash<qint64, QString> names;
            for (const customers::CustomerRow& row : *found)
                names.insert(row.id.value, row.name);
            std::vector<kit::PagedTableModel::Row> rows;
            for (const PurgeItem& item : items) {
                const QString name = names.value(item.customer.value);
                rows.push_back({wording::dataClassName(item.dataClass), name.isEmpty() ? tr("Nobody's any more") : name,
                    item.verdict == Verdict::KeptOn ? QString() : dayText(item.lastKept.addDays(1)),
                    QVariant::fromValue(decisionPill(item))});
            }
            answer(std::move(rows));
        });
}

void ReviewPage::refresh()
{
    const auto ticked = static_cast<int>(m_table->rows()->checkedIds().size());
    m_text->setText(
        ticked > 0 ? tr("%Ln record(s) are ticked.", nullptr, ticked) : tr("Tick what you want to decide about."));
    m_keep->setEnabled(ticked > 0);
    m_remove->setEnabled(ticked > 0);
}

void ReviewPage::decide(bool keeps)
{
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    m_reasonField->setError(hasReason ? QString() : tr("Say why, in a few words."));
    if (!hasReason) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    std::vector<retention::Thing> things;
    for (const qint64 number : m_table->rows()->checkedIds()) {
        const PurgeItem& item = m_items[static_cast<std::size_t>(number - 1)];
        things.emplace_back(item.dataClass, item.id);
    }
    const std::optional<QDate> until = keeps ? std::optional(m_until->typed()) : std::nullopt;
    kit::whenDone(this, m_context.workspace.purges().decide(std::move(things), until, m_reason->text()),
        [this, keeps](const base::Result<qint64>& decided) {
            if (!decided) {
                m_context.notices.error(decided.error());
                return;
            }
            m_reason->clear();
            const auto count = static_cast<int>(*decided);
            m_context.notices.toast(keeps ? tr("%Ln record(s) stay until that day.", nullptr, count)
                                          : tr("%Ln record(s) go with the next run.", nullptr, count));
            reload();
        });
}

} // namespace aicms::ui_retention
