// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/list/hit_cells.h"

#include "ui/kit/hit_text.h"
#include "ui/kit/text.h"
#include "ui/wording/names.h"

#include <QCoreApplication>

#include <unordered_map>

namespace aicms::customers_ui {

using customers::SearchHit;
using kit::HitText;
using kit::PagedTableModel;

namespace {

struct HitWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::HitWords)
};

QVector<kit::TextMark> marksAt(const std::vector<customers::TextRange>& ranges, qsizetype from = 0)
{
    QVector<kit::TextMark> marks;
    for (const customers::TextRange& range : ranges)
        marks.append({range.start + from, range.length});
    return marks;
}

/// The column that shows values of the field; the tags' one shows no letters apart.
QString columnOfField(const QString& field)
{
    return field == QLatin1String("city") ? QStringLiteral("town") : field;
}

/// Marks the value in its own cell, where that shows it.
bool markValue(PagedTableModel::Row& row, const SearchHit& hit, const CellPlace& placeOf)
{
    const auto place = placeOf(columnOfField(hit.field));
    if (!place)
        return false;
    QVariant& value = row[*place];
    if (hit.field == QLatin1String("tag"))
        return value.toStringList().contains(hit.snippet);
    HitText cell = kit::hitTextOf(value);
    if (cell.text != hit.snippet)
        return false;
    cell.marks = marksAt(hit.snippetMarks);
    value = QVariant::fromValue(cell);
    return true;
}

void sayWhy(HitText& name, const SearchHit& hit)
{
    const QString own = QStringLiteral("own:");
    if (hit.field == QLatin1String("note")) {
        name.why = HitWords::tr("Found in a note");
    } else if (hit.field.startsWith(own)) {
        name.why = HitWords::tr("Found in “%1”", "an own field").arg(kit::isolated(hit.field.mid(own.size())));
    } else {
        const bool isOrder = hit.field == QLatin1String("order"); // it is found by its number
        name.why = HitWords::tr("%1: %2", "a field and its value")
                       .arg(wording::fieldName(isOrder ? QStringLiteral("order_number") : hit.field),
                           kit::isolated(hit.snippet));
        name.whyMarks = marksAt(hit.snippetMarks, name.why.lastIndexOf(hit.snippet));
    }
}

} // namespace

void markHits(std::vector<PagedTableModel::Row>& rows, const std::vector<qint64>& ids,
    const std::vector<SearchHit>& hits, const CellPlace& placeOf)
{
    std::unordered_map<qint64, const SearchHit*> byId;
    for (const SearchHit& hit : hits)
        byId.emplace(hit.id.value, &hit);
    const auto namePlace = placeOf(QStringLiteral("name"));
    for (std::size_t i = 0; i < rows.size() && i < ids.size() && namePlace; ++i) {
        const auto found = byId.find(ids[i]);
        if (found == byId.end() || rows[i].isEmpty())
            continue;
        const SearchHit& hit = *found->second;
        HitText name = kit::hitTextOf(rows[i][*namePlace]);
        if (name.text == hit.name)
            name.marks = marksAt(hit.nameMarks);
        if (hit.field != QLatin1String("name") && !markValue(rows[i], hit, placeOf))
            sayWhy(name, hit);
        rows[i][*namePlace] = QVariant::fromValue(name);
    }
}

} // namespace aicms::customers_ui
