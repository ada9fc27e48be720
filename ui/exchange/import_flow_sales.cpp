// SPDX-License-Identifier: GPL-3.0-or-later
// Files of orders, products and events: the same way as that of customers, with what they have of their own.
#include "ui/exchange/import_flow.h"
#include "ui/kit/when_done.h"

namespace aicms::ui_exchange {

using exchange::SalesField;
using exchange::SalesImportResult;
using exchange::SalesMapping;

namespace {

/// Where the country of the business has no currency the file is read in this one until the person names the right one.
const QString anyCurrency = QStringLiteral("EUR");

} // namespace

void ImportFlow::setSubject(Subject subject)
{
    if (isStoring() || !isTable() || subject == m_subject)
        return;
    m_subject = subject;
    m_sales.reset();
    m_counts.reset();
    dropCheck();
    if (m_subject) {
        m_salesMatching = savedName();
        readSales(savedOrGuessed(), true);
    } else {
        settlePreview(true);
    }
}

void ImportFlow::readSales(SalesMapping mapping, bool isOther)
{
    cancelCount();
    const int turn = ++m_previewTurn;
    kit::whenDone(this, m_service.previewSales(salesRequest(std::move(mapping), true)),
        [this, turn, isOther](const base::Result<exchange::SalesPreview>& answer) {
            if (turn == m_previewTurn)
                takeSales(answer, isOther);
        });
}

void ImportFlow::takeSales(const base::Result<exchange::SalesPreview>& answer, bool isOther)
{
    if (answer) {
        m_sales = *answer;
        return settlePreview(isOther);
    }
    const base::Error& error = answer.error();
    if (error == base::Error {base::ErrorKind::Invalid, QStringLiteral("currency"), 0}
        && m_salesChoices.currency.isEmpty()) {
        SalesMapping mapping = m_sales ? m_sales->mapping : savedOrGuessed();
        m_salesChoices.currency = anyCurrency;
        m_salesChoices.isCurrencyWrong = mapping.columnOf(SalesField::Currency) < 0;
        return readSales(std::move(mapping), isOther);
    }
    if (m_sales) {
        // What was chosen does not fit the file: it stays as it was before.
        m_salesMatching.clear();
        Q_EMIT mappingRefused(error);
        return settlePreview(isOther);
    }
    m_subject.reset();
    settlePreview(true);
}

void ImportFlow::setSalesChoices(const SalesChoices& choices)
{
    if (isStoring() || choices == m_salesChoices)
        return;
    m_salesChoices = choices;
    dropCheck();
}

void ImportFlow::setSalesField(int column, SalesField field)
{
    if (isStoring() || !m_sales)
        return;
    SalesMapping mapping = m_sales->mapping;
    exchange::SalesColumn& target = mapping.columns.at(static_cast<std::size_t>(column));
    if (target.field == field)
        return;
    if (const int before = mapping.columnOf(field); before >= 0 && field != SalesField::LeaveOut)
        mapping.columns[static_cast<std::size_t>(before)].field = SalesField::LeaveOut;
    target.field = field;
    m_salesMatching.clear();
    dropCheck();
    readSales(std::move(mapping), false);
}

void ImportFlow::setCustomerKey(exchange::CustomerKey key)
{
    if (isStoring() || !m_sales || m_sales->mapping.match == key)
        return;
    m_sales->mapping.match = key;
    dropCheck();
}

void ImportFlow::setDecimalMark(std::optional<QChar> mark)
{
    if (isStoring() || !m_sales || m_sales->mapping.decimalMark == mark)
        return;
    SalesMapping mapping = m_sales->mapping;
    mapping.decimalMark = mark;
    dropCheck();
    readSales(std::move(mapping), false);
}

std::optional<QChar> ImportFlow::decimalMarkChoice() const
{
    return m_sales ? m_sales->mapping.decimalMark : std::nullopt;
}

SalesField ImportFlow::missingSalesField() const
{
    return m_sales ? exchange::missingField(m_sales->mapping) : SalesField::LeaveOut;
}

const std::optional<SalesImportResult>& ImportFlow::salesOutcome() const
{
    return m_salesResult ? m_salesResult : m_salesCheck;
}

void ImportFlow::startSalesCheck(exchange::ImportService::Progress progress, int turn)
{
    kit::whenDone(this, m_service.runSales(salesRequest(m_sales->mapping, true), std::move(progress), *m_jobToken),
        [this, turn](const base::Result<SalesImportResult>& answer) {
            if (turn != m_jobTurn)
                return;
            if (answer) {
                m_salesCheck = *answer;
                m_check = answer->counts;
            } else {
                m_checkError = answer.error();
            }
            setStage(answer ? Stage::Checked : Stage::Ready);
        });
}

} // namespace aicms::ui_exchange
