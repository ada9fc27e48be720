// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/form/contact_rows.h"

#include "core/purposes/purposes.h"
#include "ui/customers/shown_text.h"
#include "ui/kit/action_button.h"
#include "ui/kit/form_field.h"
#include "ui/kit/themed.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace aicms::customers_ui {

using kit::FormField;
using kit::IconButton;

namespace {

/// "Work", "Home" and so on, or own words; the code is kept where there is one.
QComboBox* makeLabelCombo(const QString& field)
{
    auto* combo = new QComboBox;
    combo->setObjectName(field + QStringLiteral(".label"));
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->addItem(QString(), QString());
    for (const QString& code : {QStringLiteral("work"), QStringLiteral("home"), QStringLiteral("mobile"),
             QStringLiteral("website"), QStringLiteral("other")})
        combo->addItem(wording::labelName(code), code);
    return combo;
}

void setLabel(QComboBox* combo, const QString& label)
{
    const int known = combo->findData(label);
    if (known >= 0)
        combo->setCurrentIndex(known);
    else
        combo->setEditText(label);
}

QString labelOf(const QComboBox* combo)
{
    const QString text = combo->currentText().simplified();
    const int known = combo->findText(text, Qt::MatchFixedString);
    return known >= 0 ? combo->itemData(known).toString() : text;
}

/// What the value is held for, or will be once it is saved.
QString purposeHint(const PurposeNames& purposeName, const QString& code)
{
    return FormRow::tr("For: %1", "a purpose").arg(purposeName(code));
}

IconButton* makeRemove(const QString& field)
{
    auto* remove = new IconButton(QStringLiteral("x"), FormRow::tr("Remove this: %1").arg(wording::fieldName(field)));
    remove->setObjectName(field + QStringLiteral(".remove"));
    return remove;
}

/// A button beside fields, at the height of their editors.
QVBoxLayout* besideEditors(QWidget* button)
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    kit::followTheme(button, [column] { column->setContentsMargins(0, theme::px(24), 0, 0); });
    column->addWidget(button);
    column->addStretch(1);
    return column;
}

} // namespace

LineRow::LineRow(const QString& field, PurposeNames purposeName, QWidget* parent)
    : FormRow(parent), m_purposeName(std::move(purposeName)), m_text(new QLineEdit),
      m_field(new kit::FormField(wording::fieldName(field), m_text)), m_label(makeLabelCombo(field))
{
    m_text->setObjectName(field);
    m_field->setHint(purposeHint(m_purposeName, purposes::defaultPurpose(field)));
    auto* row = new QHBoxLayout(this);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    auto* remove = makeRemove(field);
    row->addWidget(m_field, 3, Qt::AlignTop);
    row->addWidget(new FormField(tr("Label"), m_label), 1, Qt::AlignTop);
    row->addLayout(besideEditors(remove));
    connect(m_text, &QLineEdit::textEdited, this, &FormRow::edited);
    connect(m_label, &QComboBox::editTextChanged, this, &FormRow::edited);
    connect(remove, &QPushButton::clicked, this, &FormRow::removeRequested);
}

void LineRow::setValue(const QString& text, const QString& label, const customers::Provenance& provenance)
{
    m_text->setText(text);
    setLabel(m_label, label);
    m_provenance = provenance;
    if (!provenance.purpose.isEmpty())
        m_field->setHint(purposeHint(m_purposeName, provenance.purpose));
}

QString LineRow::text() const
{
    return m_text->text().simplified();
}

QString LineRow::label() const
{
    return labelOf(m_label);
}

bool LineRow::isEmpty() const
{
    return text().isEmpty();
}

AddressRow::AddressRow(PurposeNames purposeName, QWidget* parent)
    : FormRow(parent), m_purposeName(std::move(purposeName)), m_street(new QPlainTextEdit), m_postcode(new QLineEdit),
      m_city(new QLineEdit), m_region(new QLineEdit), m_country(new QLineEdit),
      m_label(makeLabelCombo(QStringLiteral("address"))),
      m_field(new kit::FormField(wording::fieldName(QStringLiteral("street")), m_street))
{
    m_street->setObjectName(QStringLiteral("street"));
    m_field->setHint(purposeHint(m_purposeName, purposes::defaultPurpose(QStringLiteral("address"))));
    m_street->setTabChangesFocus(true);
    kit::followTheme(m_street, [this] {
        m_street->setFixedHeight(theme::px(52));
        m_street->document()->setDocumentMargin(theme::px(6)); // text begins where that of the lines does
    });
    m_postcode->setObjectName(QStringLiteral("postcode"));
    m_city->setObjectName(QStringLiteral("city"));
    m_region->setObjectName(QStringLiteral("region"));
    m_country->setObjectName(QStringLiteral("country"));
    const auto field = [](QLineEdit* edit) { return new FormField(wording::fieldName(edit->objectName()), edit); };
    auto* row = new QHBoxLayout(this);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    // The last column is as wide as the label of an e-mail or a phone above.
    auto* lines = new QVBoxLayout;
    shell::setSpacing(lines, 0, 0, 0, 0, 8);
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    auto* place = new QHBoxLayout;
    for (QHBoxLayout* line : {first, second, place})
        shell::setSpacing(line, 0, 0, 0, 0, 8);
    first->addWidget(m_field, 3, Qt::AlignTop);
    first->addWidget(new FormField(tr("Label"), m_label), 1, Qt::AlignTop);
    place->addWidget(field(m_postcode), 1, Qt::AlignTop);
    place->addWidget(field(m_city), 2, Qt::AlignTop);
    place->addWidget(field(m_region), 1, Qt::AlignTop);
    second->addLayout(place, 3);
    second->addWidget(field(m_country), 1, Qt::AlignTop);
    lines->addLayout(first);
    lines->addLayout(second);
    auto* remove = makeRemove(QStringLiteral("address"));
    row->addLayout(lines, 1);
    row->addLayout(besideEditors(remove));
    for (QLineEdit* edit : {m_postcode, m_city, m_region, m_country})
        connect(edit, &QLineEdit::textEdited, this, &FormRow::edited);
    connect(m_street, &QPlainTextEdit::textChanged, this, &FormRow::edited);
    connect(m_label, &QComboBox::editTextChanged, this, &FormRow::edited);
    connect(remove, &QPushButton::clicked, this, &FormRow::removeRequested);
}

void AddressRow::setValue(const customers::Address& address)
{
    m_street->setPlainText(address.street);
    m_postcode->setText(address.postcode);
    m_city->setText(address.city);
    m_region->setText(address.region);
    m_storedCountry = address.country;
    m_country->setText(countryText(address.country));
    setLabel(m_label, address.label);
    m_provenance = address.provenance;
    if (!m_provenance.purpose.isEmpty())
        m_field->setHint(purposeHint(m_purposeName, m_provenance.purpose));
}

customers::Address AddressRow::value() const
{
    customers::Address address;
    address.street = m_street->toPlainText().trimmed();
    address.postcode = m_postcode->text().simplified();
    address.city = m_city->text().simplified();
    address.region = m_region->text().simplified();
    const QString country = m_country->text().simplified();
    address.country = country == countryText(m_storedCountry) ? m_storedCountry : country;
    address.label = labelOf(m_label);
    address.provenance = m_provenance;
    return address;
}

bool AddressRow::isEmpty() const
{
    return value().isEmpty();
}

} // namespace aicms::customers_ui
