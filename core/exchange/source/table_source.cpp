// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source/table_source.h"

#include "core/base/text_fold.h"
#include "core/exchange/mapping/identifying_fields.h"
#include "core/exchange/mapping/own_columns.h"
#include "core/exchange/source/table_entries.h"

#include <algorithm>

namespace aicms::exchange {

namespace {

constexpr int dateSampleRows = 5'000;

} // namespace

base::Result<void> TableSource::bind(const SourceChoice& choice)
{
    {
        const auto reader = rows();
        if (!reader)
            return base::fail(reader.error());
        m_header = (*reader)->header();
    }
    // One that says only how the file is read leaves the columns to be guessed.
    if (choice.mapping && (!choice.mapping->columns.empty() || !choice.mapping->constants.empty())) {
        auto bound = bindMapping(*choice.mapping, m_header, choice.ownFields);
        if (!bound)
            return base::fail(bound.error());
        m_mapping = std::move(*bound);
    } else {
        m_mapping = guessMapping(m_header);
        recogniseOwnFields(m_mapping, choice.ownFields);
        takeSaved(choice);
        if (choice.mapping && choice.mapping->dateOrder)
            m_mapping.dateOrder = choice.mapping->dateOrder;
    }
    return settleDateOrder();
}

void TableSource::takeSaved(const SourceChoice& choice)
{
    const auto saved = choice.findMatching ? choice.findMatching(m_header) : std::nullopt;
    if (!saved)
        return;
    ColumnMapping wanted = saved->mapping;
    if (saved->isNear)
        addUnnamed(wanted);
    auto bound = bindMapping(wanted, m_header, choice.ownFields);
    if (!bound) // the rules may have become stricter since
        return;
    m_mapping = std::move(*bound);
    m_matching = saved->name;
    m_isNear = saved->isNear;
}

/// Columns that the matching never saw go where they would go without it, unless it fills their field already.
void TableSource::addUnnamed(ColumnMapping& wanted) const
{
    QStringList named;
    for (const Column& column : wanted.columns)
        named << base::foldText(column.header);
    const std::vector<Column> saved = wanted.columns;
    for (const Column& guess : m_mapping.columns) {
        const bool isNamed = named.removeOne(base::foldText(guess.header));
        const bool isTaken = std::ranges::any_of(saved, [&guess](const Column& column) {
            return column.field == guess.field && column.ownName == guess.ownName && column.label == guess.label
                && column.group == guess.group;
        });
        if (!isNamed && !isTaken && guess.field != Field::LeaveOut)
            wanted.columns.push_back(guess);
    }
}

base::Result<void> TableSource::settleDateOrder()
{
    const auto isBirthday = [](const Column& column) {
        return column.field == Field::Birthday || column.recognisedAs == Field::Birthday;
    };
    const auto found = std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(), isBirthday);
    if (m_mapping.dateOrder || found == m_mapping.columns.end())
        return {};
    const auto index = found - m_mapping.columns.begin();
    const auto reader = rows();
    if (!reader)
        return base::fail(reader.error());
    QStringList values;
    TableRow row;
    for (int i = 0; i < dateSampleRows; ++i) {
        const auto next = (*reader)->next(row);
        if (!next)
            return base::fail(next.error());
        if (!*next)
            break;
        values.append(row.cells.value(index));
    }
    m_mapping.dateOrder = guessDateOrder(values);
    return {};
}

base::Result<std::unique_ptr<EntryReader>> TableSource::entries(const RowOptions& options, Figures figures)
{
    auto reader = rows();
    if (!reader)
        return base::fail(reader.error());
    return std::make_unique<TableEntries>(std::move(*reader), m_mapping, options, figures);
}

bool TableSource::canIdentify() const
{
    return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(), identifies);
}

} // namespace aicms::exchange
