// SPDX-License-Identifier: GPL-3.0-or-later
// The dry run one by one: who, since when, what becomes of it, and what is unticked.
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/data_table.h"
#include "ui/kit/paper.h"
#include "ui/kit/printed_pages.h"
#include "ui/kit/search_box.h"
#include "ui/kit/when_done.h"
#include "ui/retention/due_page.h"
#include "ui/retention/going_words.h"
#include "ui/retention/purge_panel.h"
#include "ui/retention/retention_words.h"
#include "ui/shell/answer.h"
#include "ui/wording/request_wording.h"
#include "ui/wording/retention_wording.h"

#include <QLocale>
#include <QPrinter>

#include <algorithm>

namespace aicms::ui_retention {

using retention::ClassCount;
using retention::DataClass;
using retention::PurgeItem;
using retention::Verdict;

namespace {

constexpr int roomForSince = 1240; ///< design pixels of the page
constexpr std::size_t mostPrinted = 5000; ///< rows on paper; what is beyond is counted in words

} // namespace

bool DuePage::isGoing(const PurgeItem& item) const
{
    return item.verdict == Verdict::Goes && !m_left.contains({item.dataClass, item.id});
}

qint64 DuePage::goingOf(DataClass dataClass) const
{
    return std::ranges::count_if(
        m_plan.items, [&](const PurgeItem& item) { return item.dataClass == dataClass && isGoing(item); });
}

qint64 DuePage::reducedOf(DataClass dataClass) const
{
    return std::ranges::count_if(m_plan.items, [&](const PurgeItem& item) {
        return item.dataClass == dataClass && item.action == retention::Action::Reduce && isGoing(item);
    });
}

qint64 DuePage::staysOf(const ClassCount& count) const
{
    return count.past - count.hold - goingOf(count.dataClass);
}

qint64 DuePage::going() const
{
    return std::ranges::count_if(m_plan.items, [this](const PurgeItem& item) { return isGoing(item); });
}

const ClassCount* DuePage::chosenClass() const
{
    const auto found = std::ranges::find(m_plan.classes, m_class, &ClassCount::dataClass);
    return found == m_plan.classes.end() ? nullptr : &*found;
}

const PurgeItem& DuePage::itemOf(qint64 number) const
{
    return m_plan.items[static_cast<std::size_t>(number - 1)];
}

QString DuePage::ruleText(DataClass dataClass) const
{
    const retention::Rule* only = nullptr;
    int count = 0;
    for (const retention::Rule& rule : m_rules) {
        if (rule.dataClass != dataClass || !rule.isOn)
            continue;
        only = &rule;
        ++count;
    }
    if (count == 0)
        return {};
    return count > 1 ? tr("%n rule(s)", nullptr, count) : wording::periodText(only->period);
}

void DuePage::chooseClass(qint64 row)
{
    if (m_isFilling || row <= 0 || row > static_cast<qint64>(m_plan.classes.size()))
        return;
    m_class = m_plan.classes[static_cast<std::size_t>(row - 1)].dataClass;
    fillItems();
}

/// Of people what goes and what stays is more than since when; both have room only on a wide page.
void DuePage::showItemColumns()
{
    const bool areParts = hasParts(m_class);
    for (const char* column : {"goes", "stays"})
        m_items->setColumnVisible(QString::fromLatin1(column), areParts);
    m_items->setColumnVisible(QStringLiteral("since"), !areParts || width() >= theme::px(roomForSince));
}

/// The numbers of the rows are places in the plan, from 1.
void DuePage::fillItems()
{
    std::vector<qint64> numbers;
    qint64 number = 0;
    for (const PurgeItem& item : m_plan.items) {
        ++number;
        if (item.dataClass == m_class && (!m_isSearched || m_found.contains(item.customer.value)))
            numbers.push_back(number);
    }
    const ClassCount* chosen = chosenClass();
    m_itemCard->setTitle(tr("%1: %2", "kind of data, how many")
            .arg(wording::dataClassName(m_class), QLocale().toString(chosen ? chosen->past : 0)));
    m_isFilling = true;
    auto* rows = m_items->rows();
    rows->clearChecked();
    rows->setIds(numbers); // before a column shows: it may ask for what stands in the rows
    showItemColumns();
    rows->checkAll();
    for (const qint64 each : numbers) {
        if (!isGoing(itemOf(each)))
            rows->setChecked(each, false);
    }
    rows->reload();
    m_isFilling = false;
}

void DuePage::tickClasses()
{
    if (m_isFilling)
        return;
    qint64 row = 0;
    for (const ClassCount& count : m_plan.classes) {
        if (count.past == 0)
            break;
        const bool isTicked = m_classes->rows()->isChecked(++row);
        if (isTicked == (goingOf(count.dataClass) > 0))
            continue;
        for (const PurgeItem& item : m_plan.items) {
            if (item.dataClass != count.dataClass || item.verdict != Verdict::Goes)
                continue;
            if (isTicked)
                m_left.erase({item.dataClass, item.id});
            else
                m_left.emplace(item.dataClass, item.id);
        }
    }
    m_panel->closeQuestion();
    showClasses();
    fillItems();
}

void DuePage::tickItems()
{
    if (m_isFilling)
        return;
    m_isFilling = true;
    auto* rows = m_items->rows();
    for (int row = 0; row < rows->rowCount(); ++row) {
        const qint64 number = rows->idAt(row);
        const PurgeItem& item = itemOf(number);
        if (item.verdict != Verdict::Goes)
            rows->setChecked(number, false); // what stays cannot be ticked to go
        else if (rows->isChecked(number))
            m_left.erase({item.dataClass, item.id});
        else
            m_left.emplace(item.dataClass, item.id);
    }
    m_isFilling = false;
    rows->reload(); // what becomes of each is another thing now
    m_panel->closeQuestion();
    showClasses();
}

QByteArray DuePage::unticked() const
{
    QStringList things;
    for (const auto& [dataClass, id] : m_left)
        things << QStringLiteral("%1:%2").arg(static_cast<int>(dataClass)).arg(id);
    return things.join(QLatin1Char(' ')).toLatin1();
}

/// What is no number of a kind names nothing that is past its time, and is dropped with the next count.
void DuePage::untickAgain(const QByteArray& unticked)
{
    retention::LeftOut left;
    for (const QByteArray& thing : unticked.split(' ')) {
        const qsizetype colon = thing.indexOf(':');
        left.emplace(static_cast<retention::DataClass>(thing.first(std::max<qsizetype>(colon, 0)).toInt()),
            thing.sliced(colon + 1).toLongLong());
    }
    untick(left);
}

/// As the first of two people had it, so that the second one sees the same list.
void DuePage::untick(const retention::LeftOut& leftOut)
{
    m_panel->closeQuestion();
    m_left = leftOut;
    if (!m_isRead)
        return;
    showClasses();
    fillItems();
}

void DuePage::search(const QString& text)
{
    m_isSearched = !text.trimmed().isEmpty();
    if (!m_isSearched) {
        fillItems();
        return;
    }
    customers::ListQuery query;
    query.text = text.trimmed();
    kit::whenDone(this, m_context.workspace.customers().ids(query),
        [this, text](const base::Result<std::vector<base::CustomerId>>& found) {
            if (!found || m_search->text() != text)
                return;
            m_found.clear();
            for (const base::CustomerId id : *found)
                m_found.insert(id.value);
            fillItems();
        });
}

kit::PagedTableModel::Row DuePage::cellsOf(
    const PurgeItem& item, const QString& name, const retention::GoingWith& with) const
{
    QString matter;
    for (const retention::Hold& hold : m_holds) {
        if (hold.coversEverybody || std::ranges::count(hold.people, item.customer) > 0)
            matter = hold.matter;
    }
    const QString since = item.verdict == Verdict::KeptOn ? tr("until %1", "day").arg(dayText(item.lastKept))
                                                          : dayText(item.lastKept.addDays(1));
    const bool isUnticked = item.verdict == Verdict::Goes && !isGoing(item);
    return {name.isEmpty() ? tr("Nobody's any more") : name, since, goesText(item, isGoing(item), with),
        staysText(item, isGoing(item), with),
        QVariant::fromValue(isUnticked
                ? kit::PillText {theme::Tone::Neutral, QStringLiteral("minus"), tr("Unticked: stays")}
                : verdictPill(item.verdict, item.action, matter))};
}

void DuePage::loadItems(const std::vector<qint64>& numbers, const kit::PagedTableModel::Answer& answer)
{
    std::vector<PurgeItem> items;
    std::vector<base::CustomerId> people;
    for (const qint64 number : numbers) {
        items.push_back(itemOf(number));
        if (items.back().customer.isValid() && std::ranges::count(people, items.back().customer) == 0)
            people.push_back(items.back().customer);
    }
    kit::whenDone(this, m_context.workspace.customers().rows(people),
        [this, items, answer](const base::Result<std::vector<customers::CustomerRow>>& found) {
            if (!found) {
                answer({});
                return;
            }
            QHash<qint64, QString> names;
            for (const customers::CustomerRow& row : *found)
                names.insert(row.id.value, row.name);
            answerItems(items, names, answer);
        });
}

/// Of people with what goes and stays, which is counted for the rows that are seen alone.
void DuePage::answerItems(const std::vector<PurgeItem>& items, const QHash<qint64, QString>& names,
    const kit::PagedTableModel::Answer& answer)
{
    std::vector<base::CustomerId> people;
    for (const PurgeItem& item : items) {
        if (hasParts(item.dataClass))
            people.push_back(item.customer);
    }
    using With = std::map<base::CustomerId, retention::GoingWith>;
    const auto tell = [this, items, names, answer](const With& all) {
        std::vector<kit::PagedTableModel::Row> rows;
        for (const PurgeItem& item : items) {
            const auto with = all.find(item.customer);
            rows.push_back(cellsOf(
                item, names.value(item.customer.value), with == all.end() ? retention::GoingWith {} : with->second));
        }
        answer(std::move(rows));
    };
    if (people.empty())
        return tell({});
    kit::whenDone(this, m_context.workspace.purges().goingWith(people),
        [tell](const base::Result<With>& with) { tell(with.value_or(With {})); });
}

/// Counts by kind, and everything that is past its time with its reason; by number, so that paper names nobody.
void DuePage::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (!m_choosers.print(this, *printer))
        return;
    kit::Paper page(QLocale().name().section(u'_', 0, 0));
    const QLocale locale;
    page.sender(m_context.workspace.business());
    page.line(tr("Dry run of %1", "day").arg(dayText(m_plan.today)), 16, true);
    page.line(tr("What is past its time, and what would become of it. Nothing was removed."));
    std::vector<QStringList> rows;
    for (const ClassCount& count : m_plan.classes)
        rows.push_back({wording::dataClassName(count.dataClass), ruleText(count.dataClass), locale.toString(count.past),
            locale.toString(count.hold), locale.toString(staysOf(count)), locale.toString(goingOf(count.dataClass)),
            howText(count.action, goingOf(count.dataClass), reducedOf(count.dataClass))});
    page.table(
        {tr("Kind of data"), tr("Kept"), tr("Past time"), tr("On hold"), tr("Stays"), tr("Will go"), tr("How")}, rows);
    if (const auto proofs = retention::proofsThatStay(m_plan, m_left))
        page.line(wording::keptProofsText(*proofs) + u'.');
    rows.clear();
    for (const PurgeItem& item : m_plan.items) {
        if (rows.size() >= mostPrinted)
            break;
        const QString what = isGoing(item) || item.verdict != Verdict::Goes
            ? verdictPill(item.verdict, item.action, {}).text
            : tr("Unticked: stays");
        rows.push_back({wording::dataClassName(item.dataClass), QString::number(item.id),
            item.customer.isValid() ? QString::number(item.customer.value) : QString(),
            dayText(item.lastKept.addDays(1)), what});
    }
    page.table({tr("Kind of data"), tr("No."), tr("Customer"), tr("Past time since"), tr("What becomes of it")}, rows);
    if (m_plan.items.size() > mostPrinted)
        page.line(tr("and %Ln more", nullptr, static_cast<int>(m_plan.items.size() - mostPrinted)));
    const auto document = page.take();
    kit::printPages(*document, *printer, tr("Dry run of %1", "day").arg(dayText(m_plan.today)));
}

} // namespace aicms::ui_retention
