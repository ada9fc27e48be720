// SPDX-License-Identifier: GPL-3.0-or-later
// Where the columns go, one by one.
#include "core/customers/own_field_rules.h"
#include "core/exchange/mapping/own_columns.h"
#include "ui/exchange/import_flow.h"

namespace aicms::ui_exchange {

using exchange::Column;
using exchange::Field;
using exchange::LeftOut;

void ImportFlow::setField(int column, Field field)
{
    if (isStoring() || !isTable())
        return;
    Column& target = m_preview->mapping.columns.at(static_cast<std::size_t>(column));
    const Column& guess = m_guess.columns.at(static_cast<std::size_t>(column));
    const bool leavesOutKept = field == Field::LeaveOut && keeps(target);
    if ((target.field == field && !leavesOutKept) || target.leftOut == LeftOut::SpecialCategory)
        return;
    if (field == guess.field && !leavesOutKept) {
        target = guess;
    } else {
        const Field recognised = guess.field == Field::LeaveOut ? guess.recognisedAs : guess.field;
        target = {target.header, field, {}, target.label, target.group, {}, LeftOut::No, Field::LeaveOut};
        if (field == Field::Own)
            target.ownName = target.header;
        if (field == Field::LeaveOut) {
            target.leftOut = LeftOut::Chosen;
            target.recognisedAs = recognised;
        } else {
            target.purpose = exchange::defaultPurposeOf(field);
        }
    }
    m_counts.reset();
    dropCheck();
    readPreview(fixedMapping(), false);
}

void ImportFlow::setOwnField(int column, const QString& name)
{
    if (isStoring() || !isTable())
        return;
    Column& target = m_preview->mapping.columns.at(static_cast<std::size_t>(column));
    const customers::OwnField* field = customers::findOwnField(m_preview->ownFields, name);
    if (!field || target.leftOut == LeftOut::SpecialCategory
        || (target.field == Field::Own && target.ownName == field->name))
        return;
    target = {.header = target.header, .field = Field::Own, .ownName = field->name, .purpose = field->purpose};
    m_counts.reset();
    dropCheck();
    readPreview(fixedMapping(), false);
}

void ImportFlow::readOwnFieldsAgain()
{
    if (isStoring() || isFinished() || !isTable() || m_subject)
        return;
    dropCheck();
    m_looksForFields = true;
    readPreview(fixedMapping(), false);
}

bool ImportFlow::recogniseNewFields()
{
    exchange::ColumnMapping mapping = fixedMapping();
    exchange::recogniseOwnFields(mapping, m_preview->ownFields);
    bool isNew = false;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const Column& before = m_preview->mapping.columns[i];
        if (before.leftOut == LeftOut::Chosen) // the person said so
            mapping.columns[i] = before;
        isNew = isNew || !(mapping.columns[i] == before);
    }
    if (isNew)
        readPreview(std::move(mapping), false);
    return isNew;
}

void ImportFlow::setLabel(int column, const QString& label)
{
    if (isStoring() || !isTable())
        return;
    Column& target = m_preview->mapping.columns.at(static_cast<std::size_t>(column));
    if (target.label == label)
        return;
    target.label = label;
    dropCheck();
    readPreview(fixedMapping(), false);
}

} // namespace aicms::ui_exchange
