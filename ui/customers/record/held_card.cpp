// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/held_card.h"

#include "ui/customers/record/why_text.h"
#include "ui/kit/label.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"
#include "ui/wording/retention_wording.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace aicms::customers_ui {

using kit::Label;
using theme::Color;
using theme::Type;

QMap<QString, int> valuesByPurpose(const RecordData& record)
{
    QMap<QString, int> counts;
    for (const ProfileRow& row : profileRows(record, true)) {
        if (row.provenance)
            ++counts[row.provenance->purpose];
    }
    for (const customers::Note& note : record.customer.notes)
        ++counts[note.provenance.purpose];
    for (const customers::Interaction& contact : record.interactions)
        ++counts[contact.provenance.purpose];
    return counts;
}

namespace {

void addFact(QVBoxLayout* column, const QString& what, const QString& text, const QString& name)
{
    if (text.isEmpty())
        return;
    auto* group = new QVBoxLayout;
    shell::setSpacing(group, 0, 0, 0, 0, 0);
    group->addWidget(new Label(what, Type::Caption, Color::TextMuted));
    auto* words = new Label(text);
    words->setObjectName(name);
    group->addWidget(words->wrapped());
    column->addLayout(group);
}

/// When it goes, or what keeps it until nobody knows when.
void addLimit(QVBoxLayout* column, const QString& what, const retention::Keeping& keeping, QDate today)
{
    addFact(column, what, wording::keepingSentence(keeping, today), QStringLiteral("heldUntil"));
}

} // namespace

HeldCard::HeldCard(QWidget* parent) : Card(tr("What we hold"), parent)
{
    setObjectName(QStringLiteral("held"));
}

void HeldCard::setData(const RecordData& record)
{
    delete m_list;
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    const auto counts = valuesByPurpose(record);
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        auto* group = new QVBoxLayout;
        shell::setSpacing(group, 0, 0, 0, 0, 0);
        auto* line = new QHBoxLayout;
        shell::setSpacing(line, 0, 0, 0, 0, 8);
        const QString name
            = it.key().isEmpty() ? tr("No purpose stated") : wording::purposeName(*record.catalogue, it.key());
        line->addWidget(
            (new Label(name, Type::Body, it.key().isEmpty() ? Color::Warning : Color::TextPrimary))->wrapped(), 1);
        auto* count = new Label(tr("%Ln value(s)", nullptr, it.value()), Type::BodyStrong);
        count->setObjectName(QStringLiteral("held.") + it.key());
        line->addWidget(count, 0, Qt::AlignTop);
        group->addLayout(line);
        group->addWidget(
            (new Label(groundOf(*record.catalogue, it.key()), Type::Caption, Color::TextMuted))->wrapped());
        column->addLayout(group);
    }
    if (record.keeping) {
        addLimit(column, tr("The profile goes"), record.keeping->person, record.today);
        if (record.keeping->person.movesOn)
            addFact(column, tr("The last thing the person did"), wording::lastActText(record.keeping->lastAct),
                QStringLiteral("heldLastAct"));
        if (!record.orders.empty())
            addLimit(
                column, tr("Orders and invoices go"), record.keeping->last(retention::DataClass::Orders), record.today);
    }
    body()->addWidget(m_list);
}

} // namespace aicms::customers_ui
