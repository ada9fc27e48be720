// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/row_plan.h"

#include <QHash>

namespace aicms::exchange {

namespace {

enum class Piece { None, Address, Organisation };

Piece pieceOf(Field field)
{
    switch (field) {
    case Field::Street:
    case Field::HouseNumber:
    case Field::City:
    case Field::Region:
    case Field::Postcode:
    case Field::PostcodeCity:
    case Field::Country: return Piece::Address;
    case Field::Organisation:
    case Field::Role: return Piece::Organisation;
    default: return Piece::None;
    }
}

QString groupOf(const Column& column)
{
    return column.group.isEmpty() ? column.label : column.group;
}

/// Gives each group of pieces its slot. A second city or company of one group begins a new slot, so that neither is
/// lost; street lines are joined instead.
class Slots {
public:
    int slotOf(const Column& column)
    {
        const bool repeats = column.field == Field::Street || column.field == Field::HouseNumber;
        const QString fieldKey = QStringLiteral("%1/%2").arg(groupOf(column)).arg(static_cast<int>(column.field));
        const int turn = repeats ? 0 : m_turns[fieldKey]++;
        const QString key = QStringLiteral("%1#%2").arg(groupOf(column)).arg(turn);
        const auto found = m_slots.constFind(key);
        if (found != m_slots.constEnd())
            return *found;
        const int slot = static_cast<int>(m_slots.size());
        m_slots.insert(key, slot);
        return slot;
    }
    int count() const { return static_cast<int>(m_slots.size()); }

private:
    QHash<QString, int> m_slots;
    QHash<QString, int> m_turns;
};

Field labelFieldOf(Field field)
{
    switch (field) {
    case Field::Email: return Field::EmailLabel;
    case Field::Phone: return Field::PhoneLabel;
    case Field::Link: return Field::LinkLabel;
    default: return pieceOf(field) == Piece::Address ? Field::AddressLabel : Field::LeaveOut;
    }
}

qsizetype labelCell(const ColumnMapping& mapping, const Column& column)
{
    const Field wanted = labelFieldOf(column.field);
    if (wanted == Field::LeaveOut)
        return -1;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        if (mapping.columns[i].field == wanted && groupOf(mapping.columns[i]) == groupOf(column))
            return static_cast<qsizetype>(i);
    }
    return -1;
}

/// What is done with a left-out column under UnmappedPolicy::Keep; false: nothing.
bool keepLeftOut(PlannedColumn& planned)
{
    Column& column = planned.column;
    if (!canBeKept(column.leftOut))
        return false;
    column.purpose = QStringLiteral("customer_care");
    column.field = column.recognisedAs; // a birthday stays a birthday: only some roles may see it
    if (column.field == Field::LeaveOut) {
        column.field = Field::Own;
        const QString place = QStringLiteral("column %1").arg(planned.index + 1);
        column.ownName = column.header.isEmpty() ? place : column.header;
        if (column.leftOut == LeftOut::FieldTaken) // under its header alone it would go into that field
            column.ownName = QStringLiteral("%1 (%2)").arg(column.header, place);
        planned.asExtra = true;
    }
    return true;
}

bool isNamePart(Field field)
{
    return field == Field::GivenName || field == Field::FamilyName || field == Field::AdditionalName;
}

} // namespace

RowPlan planRows(const ColumnMapping& mapping, const RowOptions& options)
{
    RowPlan plan;
    plan.splitsNames = true;
    Slots addresses;
    Slots organisations;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        PlannedColumn planned;
        planned.index = static_cast<qsizetype>(i);
        planned.column = mapping.columns[i];
        if (planned.column.field == Field::LeaveOut
            && (options.unmapped == UnmappedPolicy::Drop || !keepLeftOut(planned)))
            continue;
        const Column& column = planned.column;
        planned.provenance = options.provenance;
        planned.provenance.purpose = column.purpose;
        planned.labelIndex = labelCell(mapping, column);
        if (pieceOf(column.field) == Piece::Address)
            planned.slot = addresses.slotOf(column);
        else if (pieceOf(column.field) == Piece::Organisation)
            planned.slot = organisations.slotOf(column);
        plan.splitsNames = plan.splitsNames && !isNamePart(column.field);
        plan.columns.push_back(planned);
    }
    plan.addresses = addresses.count();
    plan.organisations = organisations.count();
    plan.addressLabels.assign(static_cast<std::size_t>(plan.addresses), -1);
    plan.addressLabelTexts.assign(static_cast<std::size_t>(plan.addresses), QString());
    for (const PlannedColumn& planned : plan.columns) {
        if (pieceOf(planned.column.field) != Piece::Address)
            continue;
        const auto slot = static_cast<std::size_t>(planned.slot);
        plan.addressLabels[slot] = planned.labelIndex;
        plan.addressLabelTexts[slot] = planned.column.label;
    }
    return plan;
}

} // namespace aicms::exchange
