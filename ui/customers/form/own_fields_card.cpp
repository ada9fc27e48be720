// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/form/own_fields_card.h"

#include "ui/kit/form_field.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"
#include "ui/wording/own_field_wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace aicms::customers_ui {

using customers::ExtraField;
using customers::OwnField;
using customers::OwnFieldKind;

namespace {

const ExtraField* valueOf(const customers::Customer& customer, base::OwnFieldId field)
{
    const auto found = std::ranges::find(customer.extraFields, field, &ExtraField::field);
    return found == customer.extraFields.end() ? nullptr : &*found;
}

QString wrongSentence(OwnFieldKind kind)
{
    switch (kind) {
    case OwnFieldKind::Number: return OwnFieldsCard::tr("This is no number. Write it like 38.5, or leave it as typed");
    case OwnFieldKind::Date:
        return OwnFieldsCard::tr("This date cannot be read. Write it like 14 Feb 2019, or leave it as typed");
    case OwnFieldKind::Choice:
        return OwnFieldsCard::tr("This is none of the choices. Choose one, or leave it as typed");
    case OwnFieldKind::YesNo: return OwnFieldsCard::tr("This is neither yes nor no. Choose one, or leave it as typed");
    case OwnFieldKind::Text: break;
    }
    return {};
}

} // namespace

OwnFieldsCard::OwnFieldsCard(PurposeNames purposeName, QWidget* parent)
    : Card(tr("Own fields"), parent), m_purposeName(std::move(purposeName))
{
    setObjectName(QStringLiteral("ownFields"));
    hide();
}

QWidget* OwnFieldsCard::makeEditor(const OwnField& field)
{
    const QString name = QStringLiteral("own.%1").arg(field.id.value);
    if (field.kind != OwnFieldKind::Choice && field.kind != OwnFieldKind::YesNo) {
        auto* line = new QLineEdit;
        line->setObjectName(name);
        return line;
    }
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    combo->setEditable(true); // a value that is none of the choices must be seen
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->addItem(QString());
    if (field.kind == OwnFieldKind::Choice)
        combo->addItems(field.choices);
    else
        combo->addItems({wording::ownReadingText(field.kind, QStringLiteral("yes")),
            wording::ownReadingText(field.kind, QStringLiteral("no"))});
    return combo;
}

void OwnFieldsCard::setFields(const std::vector<OwnField>& fields, const customers::ReadingHabits& habits)
{
    m_habits = habits;
    m_rows.clear();
    delete m_content;
    m_content = new QWidget(this);
    auto* grid = new QGridLayout(m_content);
    shell::setSpacing(grid, 0, 0, 0, 0, 12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (const OwnField& field : fields) {
        QWidget* editor = makeEditor(field);
        auto* shown = new kit::FormField(field.name, editor);
        shown->setOptional(true);
        const auto place = static_cast<int>(m_rows.size());
        m_rows.push_back({field, editor, shown, {}, false});
        grid->addWidget(shown, place / 2, place % 2, Qt::AlignTop);
        connect(shown, &kit::FormField::edited, this, [this, place] {
            if (m_isFilling)
                return;
            judge(m_rows[static_cast<std::size_t>(place)]);
            Q_EMIT edited();
        });
    }
    body()->addWidget(m_content);
    setVisible(!m_rows.empty());
}

QString OwnFieldsCard::textOf(const Row& row) const
{
    const auto* combo = qobject_cast<QComboBox*>(row.editor);
    return (combo ? combo->currentText() : static_cast<QLineEdit*>(row.editor)->text()).simplified();
}

void OwnFieldsCard::fill(Row& row, const ExtraField* value)
{
    row.wasHidden = value && value->isHidden;
    QString text = value ? value->value : QString();
    const bool isWord = row.field.kind == OwnFieldKind::YesNo && value && !value->reading.isEmpty();
    if (isWord)
        text = wording::ownReadingText(row.field.kind, value->reading);
    if (row.field.kind == OwnFieldKind::Choice && value && !value->reading.isEmpty())
        text = value->reading;
    if (auto* combo = qobject_cast<QComboBox*>(row.editor))
        combo->setCurrentText(text);
    else
        static_cast<QLineEdit*>(row.editor)->setText(text);
    row.original = textOf(row);
    row.shown->setHint(row.wasHidden ? tr("Hidden. What you type here replaces it")
                                     : tr("For: %1", "a purpose").arg(m_purposeName(row.field.purpose)));
    judge(row);
}

void OwnFieldsCard::setCustomer(const customers::Customer& customer)
{
    m_isFilling = true;
    for (Row& row : m_rows)
        fill(row, valueOf(customer, row.field.id));
    m_isFilling = false;
}

void OwnFieldsCard::judge(Row& row)
{
    const QString text = textOf(row);
    const bool isRead = text.isEmpty() || row.field.kind == OwnFieldKind::Text
        || !customers::readOwnValue(row.field, text, m_habits).isEmpty();
    if (isRead)
        row.shown->setError({});
    else
        row.shown->setWarning(wrongSentence(row.field.kind)); // it is kept as typed
}

void OwnFieldsCard::apply(customers::Customer& customer) const
{
    for (const Row& row : m_rows) {
        const QString text = textOf(row);
        if (text == row.original)
            continue;
        const auto found = std::ranges::find(customer.extraFields, row.field.id, &ExtraField::field);
        if (text.isEmpty()) {
            if (found != customer.extraFields.end())
                customer.extraFields.erase(found);
            continue;
        }
        ExtraField value {row.field.name, text, {}, row.field.id, customers::readOwnValue(row.field, text, m_habits),
            row.field.sensitivity, false};
        if (found == customer.extraFields.end())
            customer.extraFields.push_back(std::move(value));
        else
            *found = std::move(value);
    }
}

} // namespace aicms::customers_ui
