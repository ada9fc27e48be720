// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/processing_page.h"

#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/key_value_list.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/paper.h"
#include "ui/kit/scroll_page.h"
#include "ui/shell/answer.h"
#include "ui/shell/choosers.h"
#include "ui/shell/spacing.h"

#include <QFileInfo>
#include <QLocale>
#include <QPrinter>
#include <QVBoxLayout>

namespace aicms::ui_purposes {

using kit::CellKind;

namespace {

std::vector<kit::KeyValue> keyValues(const std::vector<RecordFact>& facts)
{
    std::vector<kit::KeyValue> rows;
    for (const RecordFact& fact : facts)
        rows.push_back({fact.id, fact.label, fact.value});
    return rows;
}

} // namespace

ProcessingPage::ProcessingPage(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_table(new kit::DataTable), m_gaps(new kit::MessageBar(kit::MessageBar::Kind::Info)),
      m_common(new kit::Card(tr("The same for all of them"))), m_controller(new kit::KeyValueList),
      m_safeguards((new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary))->wrapped()),
      m_entry(new kit::Card), m_facts(new kit::KeyValueList)
{
    shell::setSpacing(m_row, 0, 0, 0, 0, 12);
    m_table->setObjectName(QStringLiteral("processingTable"));
    m_table->setAccessibleName(tr("Purposes in the record of processing"));
    m_table->setColumns({{QStringLiteral("purpose"), tr("Purpose"), CellKind::Strong, 220, false, {}, 1},
        {QStringLiteral("ground"), tr("Ground"), CellKind::Secondary, 130, false},
        {QStringLiteral("kept"), tr("Kept"), CellKind::Text, 110, false},
        {QStringLiteral("recipients"), tr("Who outside receives it"), CellKind::Text, 180, false},
        {QStringLiteral("review"), tr("Next review"), CellKind::Date, 116, false}});
    // The chosen one says all of it in its pane.
    new kit::ColumnRoom(m_table, {QStringLiteral("review"), QStringLiteral("recipients"), QStringLiteral("ground")});
    m_gaps->setObjectName(QStringLiteral("processingGaps"));
    m_safeguards->setObjectName(QStringLiteral("processingSafeguards"));
    m_common->setObjectName(QStringLiteral("processingCommon"));
    m_entry->setObjectName(QStringLiteral("processingEntry"));
    auto* common = new kit::ScrollPage;
    common->setMargins(0);
    common->body()->addWidget(m_gaps);
    common->body()->addWidget(m_controller);
    common->body()->addWidget(new kit::SectionLabel(tr("What protects all of it")));
    common->body()->addWidget(m_safeguards);
    common->body()->addStretch(1);
    m_common->body()->addWidget(common, 1);
    auto* page = new kit::ScrollPage;
    page->setMargins(0);
    page->body()->addWidget(m_facts);
    page->body()->addStretch(1);
    m_entry->body()->addWidget(page, 1);
    auto* left = new QVBoxLayout;
    shell::setSpacing(left, 0, 0, 0, 0, 12);
    left->addWidget(m_table, 5);
    left->addWidget(m_common, 4);
    m_row->addLayout(left, 5);
    m_row->addWidget(m_entry, 3);
    connect(m_table, &kit::DataTable::currentIdChanged, this, &ProcessingPage::showChosen);
    kit::followTheme(this, [this] { applyRoom(); });
}

/// In a narrow window, or with large text, one stands below the other and the page scrolls.
void ProcessingPage::applyRoom()
{
    constexpr int leastWidth = 760; // design pixels
    constexpr int entryWidth = 340;
    constexpr int listHeight = 32 + 4 * 36 + 14;
    constexpr int commonHeight = 150;
    constexpr int entryHeight = 420;
    const bool isNarrow = width() < theme::px(leastWidth);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_table->setMinimumHeight(theme::px(listHeight));
    m_common->setMinimumHeight(theme::px(isNarrow ? entryHeight : commonHeight));
    m_entry->setMinimumWidth(isNarrow ? 0 : theme::px(entryWidth));
    m_entry->setMinimumHeight(isNarrow ? theme::px(entryHeight) : 0);
}

/// What it needs when one stands below the other: side by side it would never become narrow enough to change over.
QSize ProcessingPage::minimumSizeHint() const
{
    return {theme::px(340), QWidget::minimumSizeHint().height()};
}

void ProcessingPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyRoom();
}

void ProcessingPage::reload()
{
    shell::onSuccess(m_context.workspace.purges().rules(), this, m_context.notices,
        [this](const std::vector<retention::Rule>& rules) { take(rules); });
}

void ProcessingPage::take(const std::vector<retention::Rule>& rules)
{
    workspace::Workspace& vault = m_context.workspace;
    m_record = processingRecord(
        *vault.purposes().catalogue(), rules, vault.business(), vault.purposes().controller(), vault.today());
    m_controller->setRows(keyValues(m_record.controller));
    m_safeguards->setText(m_record.safeguards.join(u'\n'));
    const QStringList open = gaps();
    m_gaps->setText(open.join(u'\n'));
    m_gaps->setVisible(!open.isEmpty());
    std::vector<kit::PagedTableModel::Row> rows;
    qint64 current = m_record.entries.empty() ? 0 : 1;
    for (const RecordEntry& entry : m_record.entries) {
        const QVariant review = entry.reviewOn.isValid() ? QVariant(entry.reviewOn) : QVariant(QStringLiteral("–"));
        rows.push_back({entry.name, entry.ground, entry.keptShort,
            entry.recipients.isEmpty() ? tr("Nobody") : entry.recipients.join(tr(", ", "between the items of a list")),
            review});
        if (entry.code == m_code)
            current = static_cast<qint64>(rows.size());
    }
    m_isFilling = true;
    m_table->rows()->setRows(std::move(rows));
    m_table->setCurrentId(current);
    m_isFilling = false;
    showChosen(current);
}

void ProcessingPage::showChosen(qint64 row)
{
    if (m_isFilling || row <= 0 || row > static_cast<qint64>(m_record.entries.size()))
        return;
    const RecordEntry& entry = m_record.entries[static_cast<std::size_t>(row - 1)];
    m_code = entry.code;
    m_entry->setTitle(entry.name);
    m_facts->setRows(keyValues(entry.facts));
}

QStringList ProcessingPage::gaps() const
{
    return recordGaps(m_record, m_context.workspace.purposes().controller());
}

void ProcessingPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    if (shell::Choosers::ofSystem().print(this, printer)
        && !kit::printPages(*recordPaper(m_record, gaps()), printer, recordFoot(m_record)))
        m_context.notices.error({base::ErrorKind::InputOutput, tr("it could not be printed")});
}

void ProcessingPage::save()
{
    const QString path = shell::saveAsKind(this, tr("Save the record of processing"),
        tr("record-of-processing", "a file name without the ending"),
        {{QStringLiteral("pdf"), tr("PDF, to read and print")}, {QStringLiteral("csv"), tr("CSV, for spreadsheets")}});
    if (!path.isEmpty())
        saveTo(path);
}

void ProcessingPage::saveTo(const QString& path)
{
    const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const bool isSaved = isCsv ? saveRecordCsv(m_record, path)
                               : kit::savePdf(*recordPaper(m_record, gaps()), path, recordFoot(m_record));
    if (isSaved)
        m_context.notices.toast(tr("Saved as %1. It names no customer.", "file name").arg(QFileInfo(path).fileName()));
    else
        m_context.notices.error({base::ErrorKind::InputOutput, tr("the file could not be written")});
}

} // namespace aicms::ui_purposes
