// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entry/entry_tally.h"

namespace aicms::exchange {

namespace {

/// As with columns (CsvLimits): beyond this all others count as one, so that a hostile file cannot fill the memory.
constexpr std::size_t mostProperties = 1'000;
constexpr qsizetype shownCharacters = 200;

const QString& keptPurpose()
{
    static const QString code = QStringLiteral("customer_care");
    return code;
}

/// The fate of a property, by its name alone.
Column judge(const QString& property, Field field, const QString& purpose)
{
    Column column;
    column.header = property;
    if (isSpecialCategory(property)) {
        column.leftOut = LeftOut::SpecialCategory;
        return column;
    }
    if (field == Field::LeaveOut) {
        column.leftOut = isConsentLike(property) ? LeftOut::ConsentLike
            : lacksPurpose(property)             ? LeftOut::NoPurpose
            : isTechnical(property)              ? LeftOut::Technical
                                                 : LeftOut::NotRecognised;
        return column;
    }
    column.purpose = purpose.isEmpty() ? defaultPurposeOf(field) : purpose;
    if (column.purpose.isEmpty()) {
        column.leftOut = LeftOut::NoPurpose;
        column.recognisedAs = field;
        return column;
    }
    column.field = field;
    if (field == Field::Own)
        column.ownName = property;
    return column;
}

} // namespace

std::size_t EntryTally::indexOf(const QString& property, Field field, const QString& purpose)
{
    const auto key = std::pair(property, static_cast<int>(field));
    if (const auto found = m_index.constFind(key); found != m_index.cend())
        return *found;
    const bool isFull = m_columns.columns.size() >= mostProperties;
    if (isFull && m_columns.columns.size() > mostProperties)
        return mostProperties;
    const std::size_t index = m_columns.columns.size();
    m_columns.columns.push_back(
        isFull ? judge(QStringLiteral("…"), Field::LeaveOut, {}) : judge(property, field, purpose));
    m_columns.figures.emplace_back();
    if (!isFull)
        m_index.insert(key, index);
    return index;
}

std::optional<EntryTally::Place> EntryTally::place(
    const QString& property, Field field, const QString& value, const QString& purpose)
{
    const std::size_t index = indexOf(property, field, purpose);
    ColumnPreview& figures = m_columns.figures[index];
    if (figures.filled++ == 0)
        figures.firstValue = value.left(shownCharacters);
    ++figures.right;
    // Judged by itself when it is one of too many to be listed.
    const Column column = index < mostProperties ? m_columns.columns[index] : judge(property, field, purpose);
    if (column.field != Field::LeaveOut)
        return Place {column.field, purpose.isEmpty() ? column.purpose : purpose};
    if (m_unmapped == UnmappedPolicy::Drop || column.leftOut == LeftOut::SpecialCategory) {
        if (m_leftOut)
            m_leftOut(column.header, value);
        return std::nullopt;
    }
    const Field known = column.recognisedAs; // a birthday stays a birthday: only some roles may see it
    return Place {known == Field::LeaveOut ? Field::Own : known, keptPurpose()};
}

void EntryTally::countWrong(const QString& property, Field field, const QString& value)
{
    const auto found = m_index.constFind({property, static_cast<int>(field)});
    if (found == m_index.cend())
        return;
    ColumnPreview& figures = m_columns.figures[*found];
    --figures.right;
    if (figures.wrong++ == 0)
        figures.exampleWrong = value.left(shownCharacters);
}

EntryColumns EntryTally::columns() const
{
    return m_columns;
}

} // namespace aicms::exchange
