// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/row_plan.h"

#include <QSet>

namespace aicms::exchange {

/// One row on its way to a customer: takes the cells one by one and puts together what lies in several of them. What
/// cannot be read stays as it was typed, with a warning in `result`; nothing here is an error.
class RowDraft {
public:
    /// All references must outlive this. `dateOrder`: of dates that do not say it themselves.
    RowDraft(const RowPlan& plan, const RowOptions& options, base::DateOrder dateOrder, const TableRow& row,
        MappedRow& result);

    /// The cell of that column, as it stands in the file; an empty one says nothing.
    void take(const PlannedColumn& planned, const QString& cell);
    /// Values of the mapping for fields that no cell filled; call before finish().
    void applyConstants(const std::vector<Constant>& constants);
    /// Joins the pieces; call once, last.
    void finish();

private:
    void takeName(const PlannedColumn& planned, const QString& value);
    void takeEmail(const PlannedColumn& planned, const QString& cell);
    void takePhone(const PlannedColumn& planned, const QString& cell);
    void takeLink(const PlannedColumn& planned, const QString& cell);
    void takeAddress(const PlannedColumn& planned, const QString& cell);
    void takeKind(const PlannedColumn& planned, const QString& value);
    void takeTags(const customers::Provenance& provenance, const QString& cell);
    void takeBirthday(const PlannedColumn& planned, const QString& value);
    void takeOrganisation(const PlannedColumn& planned, const QString& value);
    void keepAsExtra(const PlannedColumn& planned, const QString& value);
    void joinBirthday();
    void joinNames();
    void joinOrganisations();
    QStringList labelsOf(const PlannedColumn& planned, qsizetype count) const;
    /// None when the row holds more values than one customer may have; it is rejected then.
    QStringList counted(QStringList values);
    void warn(RowWarning warning, const QString& value);
    /// As fields of one line take it; breaks and tabs that go are told.
    QString oneLine(const QString& value);

    const RowPlan& m_plan;
    const RowOptions& m_options;
    base::DateOrder m_dateOrder;
    const TableRow& m_row;
    MappedRow& m_result;
    customers::Customer& m_customer;
    std::vector<customers::Address> m_addresses;
    std::vector<customers::Membership> m_memberships;
    QString m_additionalName;
    QString m_birthYear;
    QString m_birthMonth;
    QString m_birthDay;
    std::optional<customers::Kind> m_kind;
    QSet<QString> m_tags; ///< folded
    qsizetype m_values = 0;
};

} // namespace aicms::exchange
