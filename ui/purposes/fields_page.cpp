// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/fields_page.h"

#include "core/purposes/stored_fields.h"
#include "core/workspace/workspace.h"
#include "ui/kit/data_table.h"
#include "ui/purposes/purpose_words.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"

#include <QVBoxLayout>

namespace aicms::ui_purposes {

using kit::CellKind;
using kit::PillText;

FieldsPage::FieldsPage(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_table(new kit::DataTable)
{
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 0);
    m_table->setObjectName(QStringLiteral("fieldsTable"));
    m_table->setAccessibleName(tr("Fields and what they are needed for"));
    m_table->setColumns({{QStringLiteral("field"), tr("Field"), CellKind::Strong, 200, false},
        {QStringLiteral("state"), tr("State"), CellKind::Pill, 170, false},
        {QStringLiteral("purposes"), tr("Needed for"), CellKind::Text, 400, false, {}, 1}});
    all->addWidget(m_table);
}

int FieldsPage::reload()
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const QStringList fields = purposes::fieldsOf(*catalogue);
    std::vector<kit::PagedTableModel::Row> rows;
    for (const QString& field : fields) {
        QStringList names;
        for (const QString& code : purposes::purposesUsing(*catalogue, field))
            names << nameOf(*catalogue->find(code));
        const PillText state = names.isEmpty()
            ? PillText {theme::Tone::Warning, QStringLiteral("triangle-alert"), tr("No purpose")}
            : PillText {theme::Tone::Success, QStringLiteral("check"),
                  tr("%Ln purpose(s)", nullptr, static_cast<int>(names.size()))};
        rows.push_back({wording::fieldName(field), QVariant::fromValue(state),
            names.isEmpty() ? tr("Do not collect it, or say on a purpose that it needs it")
                            : names.join(tr(", ", "between the items of a list"))});
    }
    m_table->rows()->setRows(std::move(rows));
    return static_cast<int>(fields.size());
}

} // namespace aicms::ui_purposes
