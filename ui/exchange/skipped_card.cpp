// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/skipped_card.h"

#include "ui/exchange/fitted_table.h"
#include "ui/exchange/import_flow.h"
#include "ui/exchange/row_files.h"
#include "ui/kit/action_button.h"
#include "ui/kit/data_table.h"
#include "ui/kit/label.h"
#include "ui/kit/text.h"
#include "ui/shell/spacing.h"
#include "ui/wording/exchange_wording.h"

#include <QHBoxLayout>
#include <QLocale>

namespace aicms::ui_exchange {

using exchange::SkippedRow;
using exchange::SkipReason;
using kit::ActionButton;

namespace {

constexpr int mostSkippedRows = 8;

QString sentence(SkippedRow row)
{
    if (!row.customerName.isEmpty())
        row.customerName = kit::isolated(row.customerName);
    if (!row.address.isEmpty())
        row.address = kit::isolated(row.address);
    return wording::skipReasonSentence(row);
}

} // namespace

SkippedCard::SkippedCard(ImportFlow& flow, shell::Choosers choosers, bool mayAdd, QWidget* parent)
    : Card(tr("Rows left out"), parent), m_flow(flow), m_choosers(std::move(choosers)), m_table(new kit::DataTable),
      m_save(
          new ActionButton(tr("Save these rows as a file…"), ActionButton::Role::Outlined, QStringLiteral("file-down")))
{
    setObjectName(mayAdd ? QStringLiteral("skippedCard") : QStringLiteral("runSkippedCard"));
    m_save->setObjectName(mayAdd ? QStringLiteral("saveSkipped") : QStringLiteral("runSaveSkipped"));
    m_save->setButtonSize(ActionButton::Size::Small);
    setHeaderAction(m_save);
    setPadding(0);
    m_table->setObjectName(mayAdd ? QStringLiteral("skippedTable") : QStringLiteral("runSkippedTable"));
    m_table->setAccessibleName(tr("Rows left out, with the reason"));
    m_table->setColumns({{QStringLiteral("row"), tr("Row"), kit::CellKind::Number, 70, false,
                             tr("As a spreadsheet counts: the names of the columns are row 1")},
                            {QStringLiteral("name"), tr("In the file"), kit::CellKind::Strong, 200, false},
                            {QStringLiteral("reason"), tr("Why"), kit::CellKind::Text, 420, false}},
        mayAdd);
    fitSentences(m_table, mostSkippedRows);
    body()->addWidget(m_table);
    if (mayAdd) {
        m_addRow = makeAddRow();
        body()->addWidget(m_addRow);
    }
    connect(m_save, &QPushButton::clicked, this, &SkippedCard::save);
}

QWidget* SkippedCard::makeAddRow()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    shell::setSpacing(row, 16, 0, 16, 12, 8);
    m_addHint = new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary);
    m_addHint->setObjectName(QStringLiteral("addAnywayHint"));
    m_add = new ActionButton({}, ActionButton::Role::Outlined, QStringLiteral("user-plus"));
    m_add->setObjectName(QStringLiteral("addAnyway"));
    row->addWidget(m_addHint->wrapped(), 1);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &SkippedCard::addTicked);
    connect(m_table->rows(), &kit::PagedTableModel::checkedChanged, this, &SkippedCard::refreshAdd);
    refreshAdd();
    return holder;
}

void SkippedCard::showRows(const exchange::ImportResult& result)
{
    m_rows = result.passedOver;
    const QLocale locale;
    std::vector<kit::PagedTableModel::Row> rows;
    rows.reserve(m_rows.size());
    for (const SkippedRow& row : m_rows)
        rows.push_back({locale.toString(row.row), row.name, sentence(row)});
    m_table->rows()->clearChecked();
    m_table->rows()->setRows(std::move(rows));
    const auto listed = std::ssize(m_rows);
    const qint64 all = result.skipped + result.quarantined;
    setNote(all > listed ? tr("the first %1 of %2 are listed").arg(locale.toString(listed), locale.toString(all))
                         : QString());
    if (m_addRow)
        m_addRow->setVisible(!m_flow.subject()); // an order or product is there once
    m_save->setVisible(m_flow.preview().has_value()); // after a resume nothing is known of the file's form
    setVisible(all > 0);
}

SkippedCard::Ticked SkippedCard::ticked() const
{
    Ticked ticked;
    for (const qint64 id : m_table->rows()->checkedIds()) {
        const SkippedRow& row = m_rows[static_cast<std::size_t>(id - 1)]; // ids are 1, 2, 3 and on
        if (row.reason == SkipReason::Erased || row.reason == SkipReason::SetAside)
            ++ticked.setAside;
        else if (row.reason == SkipReason::SameEmail || row.reason == SkipReason::SamePhone
            || row.reason == SkipReason::SameName || row.reason == SkipReason::SameOrganisation
            || row.reason == SkipReason::Sums
            || (row.reason != SkipReason::Locked && row.reason != SkipReason::Held && !row.otherNumber.isEmpty()))
            ticked.addable.push_back(row.row);
        else if (row.reason == SkipReason::SameNumber)
            ++ticked.sameNumber;
        else
            ++ticked.known;
    }
    return ticked;
}

void SkippedCard::refreshAdd()
{
    const Ticked chosen = ticked();
    const auto addable = std::ssize(chosen.addable);
    m_add->setText(addable > 0 ? tr("Add %n row(s) all the same", nullptr, static_cast<int>(addable))
                               : tr("Add ticked rows all the same"));
    m_add->setEnabled(addable > 0);
    QStringList hints;
    if (chosen.setAside > 0)
        hints << tr(
            "%n ticked row(s) stay out: whoever was erased, or does not want to be written to, comes back by no "
            "import. Enter them by hand under Customers, if that is decided.",
            nullptr, chosen.setAside);
    if (chosen.sameNumber > 0)
        hints << tr("A customer number can be given only once: %n ticked row(s) stay out.", nullptr, chosen.sameNumber);
    if (chosen.known > 0)
        hints << tr("%n ticked row(s) stay out, because the record is here already.", nullptr, chosen.known);
    if (hints.isEmpty())
        hints << tr("Somebody else with the same e-mail or phone? Tick the row and add it all the same.");
    m_addHint->setText(hints.join(u' '));
}

void SkippedCard::addTicked()
{
    m_flow.addAnyway(ticked().addable);
}

void SkippedCard::save()
{
    const QString path = m_choosers.saveFile(this, tr("Save the rows left out"),
        QStringLiteral("passed-over.") + exchange::rejectedSuffix(m_flow.preview()->fileFormat));
    if (!path.isEmpty())
        Q_EMIT saving(saveSkippedRows(m_flow.path(), m_flow.sourceChoice(), m_rows, path),
            tr("The rows are saved with the reason in front. The file is not encrypted: delete it when you are done."));
}

} // namespace aicms::ui_exchange
