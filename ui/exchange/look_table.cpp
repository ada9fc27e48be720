// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/look_table.h"

#include "ui/exchange/fitted_table.h"
#include "ui/exchange/import_flow.h"
#include "ui/wording/exchange_wording.h"

#include <algorithm>
#include <functional>

namespace aicms::ui_exchange {

using exchange::MappedRow;
using kit::CellKind;
using kit::PillText;
using theme::Tone;

namespace {

struct LookColumn {
    kit::TableColumn column;
    std::function<QVariant(const MappedRow& row)> value;
    std::function<bool(const MappedRow& row)> isFilled;
};

template <class List, class Text> QString joined(const List& list, Text text)
{
    QStringList words;
    for (const auto& entry : list)
        words << text(entry);
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

/// A text column; what is empty in every row is not shown.
LookColumn textColumn(
    const char* id, const QString& title, int width, std::function<QString(const customers::Customer&)> text)
{
    return {{QLatin1String(id), title, CellKind::Text, width, false},
        [text](const MappedRow& row) { return QVariant(text(row.customer)); },
        [text](const MappedRow& row) { return !text(row.customer).isEmpty(); }};
}

/// Values that could not be read stand out and are kept as typed.
template <class List, class Text, class Right> QVariant checkedCell(const List& list, Text text, Right isRight)
{
    const bool right = std::ranges::all_of(list, isRight);
    const QString words = joined(list, text);
    if (words.isEmpty())
        return QVariant::fromValue(PillText {});
    return QVariant::fromValue(PillText {right ? Tone::Neutral : Tone::Warning,
        right ? QStringLiteral("check") : QStringLiteral("triangle-alert"), words});
}

bool looksWrong(const QVariant& cell)
{
    return cell.value<PillText>().tone == Tone::Warning;
}

} // namespace

LookTable::LookTable(ImportFlow& flow, QWidget* parent) : DataTable(parent), m_flow(flow)
{
    setAccessibleName(tr("How the first rows will look"));
    setObjectName(QStringLiteral("lookTable"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitToRows(this, shownRows);
    connect(&m_flow, &ImportFlow::fileChanged, this, &LookTable::fill);
    connect(&m_flow, &ImportFlow::previewChanged, this, &LookTable::fill);
    fill();
}

void LookTable::fill()
{
    using customers::Customer;
    const auto email = [](const customers::Email& entry) { return entry.address; };
    const auto phone = [](const customers::Phone& entry) { return entry.typed; }; // as the record will show it
    const auto address = [](auto member) {
        return [member](const Customer& customer) {
            return joined(customer.addresses, [member](const customers::Address& entry) { return entry.*member; });
        };
    };
    const std::vector<LookColumn> columns {
        {{QStringLiteral("name"), tr("Name"), CellKind::Strong, 150, false},
            [](const MappedRow& row) {
                return QVariant(
                    row.rejected ? tr("Row %1: cannot be taken").arg(row.number) : row.customer.displayName());
            },
            [](const MappedRow&) { return true; }},
        {{QStringLiteral("email"), tr("E-mail"), CellKind::IconText, 220, false},
            [email](const MappedRow& row) {
                return checkedCell(
                    row.customer.emails, email, [](const customers::Email& entry) { return entry.valid; });
            },
            [](const MappedRow& row) { return !row.customer.emails.empty(); }},
        {{QStringLiteral("phone"), tr("Phone"), CellKind::IconText, 190, false},
            [phone](const MappedRow& row) {
                return checkedCell(
                    row.customer.phones, phone, [](const customers::Phone& entry) { return entry.isValid(); });
            },
            [](const MappedRow& row) { return !row.customer.phones.empty(); }},
        textColumn("number", tr("Number"), 90, [](const Customer& customer) { return customer.number; }),
        textColumn("organisation", tr("Organisation"), 150,
            [](const Customer& customer) {
                return joined(
                    customer.memberships, [](const customers::Membership& entry) { return entry.organisationName; });
            }),
        textColumn("street", tr("Street"), 150, address(&customers::Address::street)),
        textColumn("postcode", tr("Postcode"), 90, address(&customers::Address::postcode)),
        textColumn("city", tr("Town"), 110, address(&customers::Address::city)),
        textColumn("country", tr("Country"), 90, address(&customers::Address::country)),
        textColumn("birthday", tr("Birthday"), 110, [](const Customer& customer) { return customer.birthdayTyped; }),
        textColumn("tags", tr("Tags"), 120,
            [](const Customer& customer) {
                return joined(customer.tags, [](const customers::Tag& tag) { return tag.name; });
            }),
        textColumn("notes", tr("Notes"), 180,
            [](const Customer& customer) {
                return joined(customer.notes, [](const customers::Note& note) { return note.text.simplified(); });
            }),
        textColumn("extra", tr("Extra fields"), 180,
            [](const Customer& customer) {
                return joined(customer.extraFields,
                    [](const customers::ExtraField& field) { return field.name + QStringLiteral(": ") + field.value; });
            }),
    };
    std::vector<MappedRow> shown;
    if (m_flow.preview()) {
        const auto& rows = m_flow.preview()->rows;
        shown.assign(rows.begin(), rows.begin() + std::min<std::ptrdiff_t>(shownRows, std::ssize(rows)));
    }
    std::vector<kit::TableColumn> heads;
    std::vector<kit::PagedTableModel::Row> cells(shown.size());
    for (const LookColumn& column : columns) {
        if (std::ranges::none_of(shown, column.isFilled))
            continue;
        QVariantList values;
        for (const MappedRow& row : shown)
            values << column.value(row);
        heads.push_back(column.column);
        heads.back().width = fittingWidth(column.column.width, values);
        if (column.column.kind == CellKind::IconText && std::ranges::none_of(values, looksWrong)) {
            // Where all is well signs would only be noise.
            heads.back().kind = CellKind::Text;
            for (QVariant& value : values)
                value = value.value<PillText>().text;
        }
        for (std::size_t i = 0; i < shown.size(); ++i)
            cells[i].append(values.at(static_cast<qsizetype>(i)));
    }
    setColumns(std::move(heads));
    rows()->setRows(std::move(cells));
}

} // namespace aicms::ui_exchange
