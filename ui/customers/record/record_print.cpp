// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/record_print.h"

#include "ui/customers/record/activity_card.h"
#include "ui/customers/record/why_text.h"
#include "ui/customers/shown_text.h"
#include "ui/kit/paper.h"
#include "ui/wording/names.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextTable>

namespace aicms::customers_ui {

namespace {

struct Print {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::Print)
};

/// Plain text goes in by cursor, never as markup: what was typed must not become part of the page's make-up.
class Page {
public:
    explicit Page(QTextDocument& document) : m_cursor(&document) { }

    void line(const QString& text, double points, bool strong)
    {
        QTextCharFormat format;
        format.setFontPointSize(points);
        format.setFontWeight(strong ? QFont::DemiBold : QFont::Normal);
        QTextBlockFormat block;
        block.setTopMargin(strong ? points * 0.7 : 0);
        block.setBottomMargin(points * 0.3);
        m_cursor.insertBlock(block, format);
        m_cursor.insertText(text, format);
    }
    void rule() { kit::insertAccentLine(m_cursor); }
    void table(const std::vector<QStringList>& rows, const std::vector<int>& percent)
    {
        if (rows.empty())
            return;
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(2);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QVector<QTextLength> widths;
        for (const int share : percent)
            widths.append(QTextLength(QTextLength::PercentageLength, share));
        format.setColumnWidthConstraints(widths);
        QTextTable* table
            = m_cursor.insertTable(static_cast<int>(rows.size()), static_cast<int>(percent.size()), format);
        QTextCharFormat small;
        small.setFontPointSize(10);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column)
                table->cellAt(row, column)
                    .firstCursorPosition()
                    .insertText(rows[static_cast<std::size_t>(row)].at(column), small);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

private:
    QTextCursor m_cursor;
};

/// Every purpose that the value may be used for, else the one for which it was entered, each with its ground.
QString heldFor(const ProfileRow& row, const RecordData& data)
{
    QStringList codes;
    for (const purposes::Purpose* purpose : purposesOf(row, data))
        codes << purpose->code;
    if (codes.isEmpty())
        codes << row.provenance->purpose;
    QStringList said;
    for (const QString& code : std::as_const(codes))
        said << Print::tr("%1. %2", "purpose, legal ground")
                    .arg(wording::purposeName(*data.catalogue, code), groundOf(*data.catalogue, code));
    return said.join(QStringLiteral("; "));
}

} // namespace

std::unique_ptr<QTextDocument> recordDocument(
    const RecordData& data, const PeopleNames& people, const QString& business, bool seesSensitive)
{
    auto document = std::make_unique<QTextDocument>();
    Page page(*document);
    page.line(business, 10, true);
    page.rule();
    page.line(data.customer.displayName(), 16, true);
    page.line(Print::tr("Printed on %1", "date").arg(longDate(data.today)), 9, false);
    page.line(Print::tr("Profile"), 12, true);
    std::vector<QStringList> rows;
    for (const ProfileRow& row : profileRows(data, seesSensitive)) {
        if (!row.isHidden)
            rows.push_back({row.label, row.notice.isEmpty() ? row.value : row.value + u'\n' + row.notice,
                row.provenance ? heldFor(row, data) : QString()});
    }
    page.table(rows, {22, 43, 35});
    page.line(Print::tr("Contacts, tasks and notes"), 12, true);
    rows.clear();
    RecordData dated = data;
    dated.today = {}; // on paper a day needs its year, whenever it is read
    for (const kit::TimelineItem& item : timelineItems(dated, people, Shown::All)) {
        // Who looked at the record stands in the audit log, not in the customer's paper.
        if (item.id.startsWith(QLatin1String("log.")) || item.id.startsWith(QLatin1String("origin.")))
            continue;
        const bool isNote = item.id.startsWith(QLatin1String("note."));
        rows.push_back({item.date, isNote ? item.toolTip : item.title,
            isNote || item.toolTip.isEmpty() ? item.text : item.toolTip});
    }
    page.table(rows, {18, 42, 40});
    return document;
}

} // namespace aicms::customers_ui
