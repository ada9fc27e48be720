// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/unneeded_page.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/form_field.h"
#include "ui/kit/hit_text.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/when_done.h"
#include "ui/retention/retention_words.h"
#include "ui/shell/answer.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/shell/undo_list.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/retention_wording.h"

#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace aicms::ui_retention {

using kit::ActionButton;
using kit::CellKind;
using kit::MessageBar;
using retention::Unneeded;
using retention::UnneededKind;

namespace {

constexpr std::array allKinds = {UnneededKind::Field, UnneededKind::SensitiveNote, UnneededKind::UnopenedFile};
constexpr int kindHead = 32, kindRow = 36; ///< design pixels

int countFor(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// Said where nothing of the kind was found.
QString wellText(UnneededKind kind)
{
    switch (kind) {
    case UnneededKind::Field: return UnneededPage::tr("Every field has a purpose.");
    case UnneededKind::SensitiveNote: return UnneededPage::tr("No note has a sensitive word.");
    case UnneededKind::UnopenedFile: break;
    }
    return UnneededPage::tr("Every file was opened.");
}

/// Of a long text what stands around the first word that was hit.
kit::HitText sayingOf(const Unneeded& item)
{
    constexpr qsizetype before = 18, most = 200;
    const auto words = retention::specialWords(item.text);
    const qsizetype first = words.empty() ? 0 : words.front().first;
    const qsizetype from = first > 2 * before ? item.text.lastIndexOf(QLatin1Char(' '), first - before) + 1 : 0;
    kit::HitText said;
    const QString lead = from > 0 ? QStringLiteral("…") : QString();
    said.text = lead + item.text.mid(from, most) + (item.text.size() > from + most ? QStringLiteral("…") : QString());
    said.text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    for (const auto& [place, length] : words) {
        const qsizetype start = place - from + lead.size();
        if (start >= lead.size() && start + length <= said.text.size())
            said.marks.push_back({start, length});
    }
    return said;
}

} // namespace

UnneededPage::UnneededPage(const shell::Context& context, QWidget* parent)
    : SplitPage(parent), m_context(context), m_message(new MessageBar(MessageBar::Kind::Info)),
      m_kinds(new kit::DataTable), m_itemCard(new kit::Card(tr("One by one"))), m_items(new kit::DataTable),
      m_months(new QSpinBox), m_look(new ActionButton(tr("Look again"), ActionButton::Role::Outlined)),
      m_text(new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary)),
      m_remove(new ActionButton({}, ActionButton::Role::Danger, QStringLiteral("trash-2")))
{
    setObjectName(QStringLiteral("unneededPage"));
    m_message->setObjectName(QStringLiteral("unneededMessage"));
    m_message->setClosable(true);
    m_message->hide();
    top()->addWidget(m_message);
    connect(m_message, &MessageBar::actionTriggered, this, [this] { Q_EMIT certificateWanted(m_erasure); });

    m_kinds->setObjectName(QStringLiteral("unneededKinds"));
    m_kinds->setAccessibleName(tr("What nobody seems to need, by kind"));
    m_kinds->setColumns({{QStringLiteral("kind"), tr("Kind"), CellKind::Strong, 220, false, {}, 1},
                            {QStringLiteral("found"), tr("Found"), CellKind::Number, 80, false},
                            {QStringLiteral("hold"), tr("On hold"), CellKind::Number, 80, false,
                                tr("A legal hold or a restriction keeps them")},
                            {QStringLiteral("go"), tr("Would go"), CellKind::Number, 104, false}},
        true);
    m_kinds->setFrameShape(QFrame::NoFrame);
    kit::followTheme(
        m_kinds, [this] { m_kinds->setFixedHeight(theme::px(kindHead + retention::unneededKindCount * kindRow)); });
    auto* kinds = new kit::Card(tr("What nobody seems to need"));
    kinds->setPadding(0);
    kinds->body()->addWidget(m_kinds);
    main()->addWidget(kinds);

    m_itemCard->setPadding(0);
    m_items->setObjectName(QStringLiteral("unneededItems"));
    m_items->setAccessibleName(tr("What nobody seems to need, one by one"));
    m_items->setColumns({{QStringLiteral("what"), tr("What"), CellKind::Strong, 150, false, {}, 1},
                            {QStringLiteral("text"), tr("What it says"), CellKind::Text, 200, false, {}, 3},
                            {QStringLiteral("whose"), tr("Whose"), CellKind::Text, 120, false, {}, 1},
                            {QStringLiteral("values"), tr("Found"), CellKind::Number, 64, false},
                            {QStringLiteral("since"), tr("Last used"), CellKind::Secondary, 100, false}},
        true);
    m_items->setFrameShape(QFrame::NoFrame);
    m_items->rows()->setLoader([this](const std::vector<qint64>& numbers, const kit::PagedTableModel::Answer& answer) {
        loadItems(numbers, answer);
    });
    m_itemCard->body()->addWidget(m_items, 1);
    main()->addWidget(m_itemCard, 1);
    kit::followTheme(m_items, [this] { m_items->setMinimumHeight(theme::px(kindHead + 5 * kindRow)); });

    m_months->setObjectName(QStringLiteral("unneededMonths"));
    m_months->setRange(retention::leastUnusedMonths, retention::mostUnusedMonths);
    m_months->setValue(retention::usualUnusedMonths);
    m_look->setObjectName(QStringLiteral("lookForUnneeded"));
    auto* time = new kit::Card(tr("How long unused"));
    auto* field = new kit::FormField(tr("Months in which nobody used it"), m_months);
    field->setLineReserved(false);
    time->body()->addWidget(field);
    time->body()->addWidget(m_look, 0, Qt::AlignLeading);
    const retention::WordFile words = retention::specialWordFile();
    auto* source = new kit::Label(
        tr("Sensitive words are looked for with a list of version %1 in German, English and French. Look at each hit: "
           "a word may mean something harmless.",
            "version")
            .arg(words.version),
        theme::Type::Body, theme::Color::TextSecondary);
    time->body()->addWidget(source->wrapped());
    side()->addWidget(time);

    auto* removing = new kit::Card(tr("Remove"));
    m_text->setObjectName(QStringLiteral("unneededText"));
    m_remove->setObjectName(QStringLiteral("removeUnneeded"));
    removing->body()->addWidget(m_text->wrapped());
    removing->body()->addWidget(m_remove);
    side()->addWidget(removing);
    side()->addStretch(1);

    connect(m_look, &QPushButton::clicked, this, &UnneededPage::look);
    connect(m_kinds->rows(), &kit::PagedTableModel::checkedChanged, this, [this] {
        if (m_isFilling)
            return;
        closeQuestion();
        refresh();
    });
    connect(m_kinds, &kit::DataTable::currentIdChanged, this, [this] {
        if (!m_isFilling)
            showItems();
    });
    connect(m_items->rows(), &kit::PagedTableModel::checkedChanged, this, &UnneededPage::tickItems);
    connect(m_items, &kit::DataTable::opened, this, [this](qint64 number) {
        if (const base::CustomerId customer = itemOf(number).customer; customer.isValid())
            m_context.commands.run(QStringLiteral("customers.open"), customer.value);
    });
    connect(m_remove, &QPushButton::clicked, this, &UnneededPage::ask);
    refresh();
}

void UnneededPage::narrowed(bool isNarrow)
{
    m_items->setColumnVisible(QStringLiteral("since"), !isNarrow);
}

void UnneededPage::look()
{
    if (m_isWorking)
        return;
    m_look->setEnabled(false);
    closeQuestion();
    kit::whenDone(this, m_context.workspace.purges().unneeded(m_months->value()),
        [this](base::Result<retention::UnneededReport> report) {
            m_look->setEnabled(true);
            if (report)
                show(std::move(*report));
            else
                m_context.notices.error(report.error());
        });
}

qint64 UnneededPage::goesOf(UnneededKind kind) const
{
    qint64 sum = 0;
    for (const Unneeded& item : m_report.items)
        sum += item.kind == kind && isGoing(item) ? item.goes() : 0;
    return sum;
}

bool UnneededPage::isGoing(const Unneeded& item) const
{
    return item.goes() > 0 && !m_left.contains(retention::thingOf(item));
}

void UnneededPage::show(retention::UnneededReport report)
{
    m_report = std::move(report);
    m_left.clear();
    m_kinds->rows()->clearChecked();
    showKinds();
    showItems();
    refresh();
}

void UnneededPage::showKinds()
{
    const QLocale locale;
    const auto chosen = ticked();
    m_isFilling = true;
    std::vector<kit::PagedTableModel::Row> rows;
    for (const UnneededKind kind : allKinds) {
        qint64 found = 0, held = 0;
        for (const Unneeded& item : m_report.items) {
            found += item.kind == kind ? item.values : 0;
            held += item.kind == kind ? item.held : 0;
        }
        rows.push_back({wording::unneededKindName(kind), locale.toString(found), locale.toString(held),
            locale.toString(goesOf(kind))});
    }
    const qint64 current = std::max<qint64>(1, m_kinds->currentId());
    m_kinds->rows()->setRows(std::move(rows));
    for (const UnneededKind kind : chosen)
        m_kinds->rows()->setChecked(static_cast<qint64>(kind) + 1, true);
    m_kinds->setCurrentId(current);
    m_isFilling = false;
}

const Unneeded& UnneededPage::itemOf(qint64 number) const
{
    return m_report.items[static_cast<std::size_t>(number - 1)];
}

/// The numbers of the rows are places in the report, from 1.
void UnneededPage::showItems()
{
    const auto kind = allKinds.at(std::max<std::size_t>(1, static_cast<std::size_t>(m_kinds->currentId())) - 1);
    std::vector<qint64> numbers;
    qint64 number = 0;
    for (const Unneeded& item : m_report.items) {
        ++number;
        if (item.kind == kind)
            numbers.push_back(number);
    }
    m_itemCard->setTitle(wording::unneededKindName(kind));
    m_items->setColumnVisible(QStringLiteral("whose"), kind != UnneededKind::Field); // a field is many people's
    m_items->setColumnVisible(QStringLiteral("values"), kind == UnneededKind::Field);
    m_items->setColumnVisible(QStringLiteral("text"), kind == UnneededKind::SensitiveNote);
    m_items->setEmptyState(
        new kit::EmptyState(QStringLiteral("circle-check"), tr("Nothing was found"), wellText(kind)));
    m_isFilling = true;
    auto* rows = m_items->rows();
    rows->clearChecked();
    rows->setIds(numbers);
    for (const qint64 each : numbers)
        rows->setChecked(each, isGoing(itemOf(each)));
    rows->reload();
    m_isFilling = false;
}

void UnneededPage::tickItems()
{
    if (m_isFilling)
        return;
    m_isFilling = true;
    auto* rows = m_items->rows();
    for (int row = 0; row < rows->rowCount(); ++row) {
        const qint64 number = rows->idAt(row);
        const Unneeded& item = itemOf(number);
        if (item.goes() == 0)
            rows->setChecked(number, false); // what stays cannot be ticked to go
        else if (rows->isChecked(number))
            m_left.erase(retention::thingOf(item));
        else
            m_left.insert(retention::thingOf(item));
    }
    m_isFilling = false;
    closeQuestion();
    showKinds();
    refresh();
}

void UnneededPage::loadItems(const std::vector<qint64>& numbers, const kit::PagedTableModel::Answer& answer)
{
    std::vector<Unneeded> items;
    std::vector<base::CustomerId> people;
    for (const qint64 number : numbers) {
        items.push_back(itemOf(number));
        if (items.back().customer.isValid() && std::ranges::count(people, items.back().customer) == 0)
            people.push_back(items.back().customer);
    }
    kit::whenDone(this, m_context.workspace.customers().rows(people),
        [items, answer](const base::Result<std::vector<customers::CustomerRow>>& found) {
            QHash<qint64, QString> names;
            if (found) {
                for (const customers::CustomerRow& row : *found)
                    names.insert(row.id.value, row.name);
            }
            std::vector<kit::PagedTableModel::Row> rows;
            for (const Unneeded& item : items)
                rows.push_back({wording::unneededName(item), QVariant::fromValue(sayingOf(item)),
                    names.value(item.customer.value), QLocale().toString(item.values), dayText(item.since)});
            answer(std::move(rows));
        });
}

std::set<UnneededKind> UnneededPage::ticked() const
{
    std::set<UnneededKind> kinds;
    for (const UnneededKind kind : allKinds) {
        if (m_kinds->rows()->isChecked(static_cast<qint64>(kind) + 1))
            kinds.insert(kind);
    }
    return kinds;
}

void UnneededPage::refresh()
{
    qint64 count = 0;
    for (const UnneededKind kind : ticked())
        count += goesOf(kind);
    m_remove->setText(tr("Review and remove %Ln…", "values, notes or files", countFor(count)));
    m_remove->setVisible(count > 0 && !m_question && !m_isWorking);
    m_text->setText(count > 0 ? tr("Nothing goes before you have typed the number.")
                              : tr("Tick a kind to remove what was found of it."));
}

void UnneededPage::ask()
{
    const auto kinds = ticked();
    qint64 count = 0;
    QStringList parts;
    for (const UnneededKind kind : kinds) {
        const qint64 goes = goesOf(kind);
        count += goes;
        if (goes > 0)
            parts << tr("%1: %2", "kind, how many").arg(wording::unneededKindName(kind), QLocale().toString(goes));
    }
    closeQuestion();
    m_question = new kit::ConfirmBox(tr("Remove %Ln for good?", "values, notes or files", countFor(count)),
        parts.join(tr("; ")) + tr(". ")
            + tr("It cannot be undone. What is unticked or on hold stays. Backups hold it for up to %n more day(s); "
                 "when "
                 "one is restored, it is there again.",
                nullptr, retention::backupMaximumAge));
    m_question->setObjectName(QStringLiteral("unneededQuestion"));
    m_question->addDuty(tr("I have looked through the list below"));
    m_question->setTyped(QLocale().toString(count));
    m_question->setKeepText(tr("Keep everything"));
    m_question->setConfirmText(tr("Remove %Ln", "values, notes or files", countFor(count)), QStringLiteral("trash-2"));
    top()->addWidget(m_question);
    m_question->show();
    connect(m_question, &kit::ConfirmBox::kept, this, [this] {
        closeQuestion();
        refresh();
    });
    connect(m_question, &kit::ConfirmBox::confirmed, this, [this, kinds, count] { remove(kinds, count); });
    scrollToTop();
    refresh();
}

void UnneededPage::closeQuestion()
{
    if (m_question)
        std::exchange(m_question, nullptr)->deleteLater();
}

void UnneededPage::remove(const std::set<UnneededKind>& kinds, qint64 count)
{
    closeQuestion();
    m_isWorking = true;
    refresh();
    m_message->setKind(MessageBar::Kind::Info);
    m_message->setText(tr("Removing it, and reading the whole vault to prove that nothing is left…"));
    m_message->setAction({});
    m_message->show();
    kit::whenDone(this, m_context.workspace.purges().removeUnneeded(m_report.months, kinds, count, m_left),
        [this, count](const base::Result<retention::Certificate>& gone) {
            m_isWorking = false;
            if (gone) {
                m_context.undo.clear(); // what it would bring back may be among what went
                m_erasure = gone->id.value;
                const bool isComplete = gone->state == retention::ErasureState::Complete;
                m_message->setKind(isComplete ? MessageBar::Kind::Success : MessageBar::Kind::Warning);
                m_message->setText(tr("Done: %Ln went.", "values, notes or files", countFor(count)) + QLatin1Char(' ')
                    + (isComplete ? tr("Every page of the vault was read: nothing of them is left.")
                                  : tr("Traces of them are still in the file. They are looked for again when the "
                                       "vault is opened next.")));
                m_message->setAction(tr("Show the certificate"));
            } else {
                m_message->setKind(MessageBar::Kind::Danger);
                m_message->setText(wording::sentence(gone.error()));
            }
            look();
            Q_EMIT ended();
        });
}

} // namespace aicms::ui_retention
