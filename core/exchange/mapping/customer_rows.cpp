// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/customer_rows.h"

#include "core/customers/customer_problem.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/mapping/row_draft.h"

namespace aicms::exchange {

namespace {

RejectReason reasonOf(customers::ProblemKind kind)
{
    using customers::ProblemKind;
    switch (kind) {
    case ProblemKind::NothingToIdentify: return RejectReason::NothingToIdentify;
    case ProblemKind::TooLong: return RejectReason::ValueTooLong;
    case ProblemKind::ControlCharacter: return RejectReason::ControlCharacter;
    case ProblemKind::DateInFuture: return RejectReason::DateInFuture;
    default: return RejectReason::InvalidValue;
    }
}

} // namespace

std::optional<RejectReason> rejectReasonOf(RowFault fault)
{
    switch (fault) {
    case RowFault::None: return std::nullopt;
    case RowFault::TooManyCells: return RejectReason::TooManyCells;
    case RowFault::InvalidBytes: return RejectReason::InvalidBytes;
    case RowFault::ZeroCharacter: return RejectReason::ControlCharacter;
    case RowFault::CellTooLong: return RejectReason::CellTooLong;
    case RowFault::UnterminatedQuote: return RejectReason::UnterminatedQuote;
    case RowFault::RepeatedHeader: return RejectReason::RepeatedHeader;
    }
    return std::nullopt;
}

QString rejectReasonCode(RejectReason reason)
{
    switch (reason) {
    case RejectReason::NothingToIdentify: return QStringLiteral("nothing_to_identify");
    case RejectReason::TooManyCells: return QStringLiteral("too_many_cells");
    case RejectReason::InvalidBytes: return QStringLiteral("invalid_bytes");
    case RejectReason::CellTooLong: return QStringLiteral("cell_too_long");
    case RejectReason::UnterminatedQuote: return QStringLiteral("unterminated_quote");
    case RejectReason::ValueTooLong: return QStringLiteral("value_too_long");
    case RejectReason::ControlCharacter: return QStringLiteral("control_character");
    case RejectReason::DateInFuture: return QStringLiteral("date_in_future");
    case RejectReason::InvalidValue: return QStringLiteral("invalid_value");
    case RejectReason::NumberTaken: return QStringLiteral("number_taken");
    case RejectReason::SeveralMatches: return QStringLiteral("several_matches");
    case RejectReason::EntryCutOff: return QStringLiteral("entry_cut_off");
    case RejectReason::TooManyValues: return QStringLiteral("too_many_values");
    case RejectReason::EntryUnreadable: return QStringLiteral("entry_unreadable");
    case RejectReason::ValueUnreadable: return QStringLiteral("value_unreadable");
    case RejectReason::CustomerUnknown: return QStringLiteral("customer_unknown");
    case RejectReason::OrderContradicts: return QStringLiteral("order_contradicts");
    case RejectReason::RepeatedHeader: return QStringLiteral("repeated_header");
    case RejectReason::ValueMissing: return QStringLiteral("value_missing");
    case RejectReason::QuantityZero: return QStringLiteral("quantity_zero");
    }
    return {};
}

QString rowWarningCode(RowWarning warning)
{
    switch (warning) {
    case RowWarning::EmailUnreadable: return QStringLiteral("email_unreadable");
    case RowWarning::PhoneUnreadable: return QStringLiteral("phone_unreadable");
    case RowWarning::DateUnreadable: return QStringLiteral("date_unreadable");
    case RowWarning::KindUnknown: return QStringLiteral("kind_unknown");
    case RowWarning::LinkUnreadable: return QStringLiteral("link_unreadable");
    case RowWarning::ValueNotKept: return QStringLiteral("value_not_kept");
    case RowWarning::FieldUnreadable: return QStringLiteral("field_unreadable");
    case RowWarning::BreaksTaken: return QStringLiteral("breaks_taken");
    case RowWarning::FormulaFailed: return QStringLiteral("formula_failed");
    case RowWarning::OutsideEntries: return QStringLiteral("outside_entries");
    case RowWarning::LineUnreadable: return QStringLiteral("line_unreadable");
    case RowWarning::NameTurned: return QStringLiteral("name_turned");
    }
    return {};
}

struct CustomerRows::Private {
    RowOptions options;
    RowPlan plan;
    std::vector<Constant> constants;
    base::DateOrder dateOrder;
};

CustomerRows::CustomerRows(const ColumnMapping& mapping, RowOptions options)
    : d(std::make_unique<Private>(
          Private {options, planRows(mapping, options), mapping.constants, dateOrderOf(mapping, options.region)}))
{
}

CustomerRows::~CustomerRows() = default;

MappedRow CustomerRows::map(const TableRow& row) const
{
    MappedRow result;
    result.number = row.number;
    result.rejected = rejectReasonOf(row.fault);
    if (result.rejected)
        return result;
    RowDraft draft(d->plan, d->options, d->dateOrder, row, result);
    for (const PlannedColumn& planned : d->plan.columns) {
        if (planned.index < row.cells.size() && !row.cells[planned.index].isEmpty())
            draft.take(planned, row.cells[planned.index]);
    }
    draft.applyConstants(d->constants);
    draft.finish();
    if (!result.rejected)
        judgeRecord(result, d->options.today);
    return result;
}

void judgeRecord(MappedRow& row, QDate today)
{
    for (const customers::Problem& problem : customers::checkCustomer(row.customer, today)) {
        if (!problem.blocks)
            continue;
        row.rejected = reasonOf(problem.kind);
        row.limit = problem.limit;
        row.field = problem.kind == customers::ProblemKind::NothingToIdentify ? QString() : problem.field;
        return;
    }
}

} // namespace aicms::exchange
