// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_flow.h"

#include "core/exchange/mapping/identifying_fields.h"
#include "core/exchange/source/source_parts.h"
#include "ui/kit/when_done.h"

#include <QFileInfo>

#include <algorithm>

namespace aicms::ui_exchange {

using exchange::Column;
using exchange::Field;
using exchange::LeftOut;

namespace {

/// Adds what is not there yet; ascending.
void join(std::vector<qint64>& rows, const std::vector<qint64>& more)
{
    rows.insert(rows.end(), more.begin(), more.end());
    std::ranges::sort(rows);
    const auto repeats = std::ranges::unique(rows);
    rows.erase(repeats.begin(), repeats.end());
}

} // namespace

ImportFlow::ImportFlow(exchange::ImportService& service, QObject* parent) : QObject(parent), m_service(service)
{
    m_ticks.setInterval(std::chrono::milliseconds(100));
    connect(&m_ticks, &QTimer::timeout, this, &ImportFlow::progressed);
}

ImportFlow::~ImportFlow()
{
    cancelCount();
    if (m_stage == Stage::Checking && m_jobToken)
        m_jobToken->cancel();
}

bool ImportFlow::isStoring() const
{
    return m_stage == Stage::Importing || m_stage == Stage::Undoing;
}

bool ImportFlow::isFinished() const
{
    return m_stage == Stage::Imported || m_stage == Stage::Stopped || m_stage == Stage::Undone;
}

void ImportFlow::setStage(Stage stage)
{
    m_stage = stage;
    const bool runs = stage == Stage::Checking || stage == Stage::Importing || stage == Stage::Undoing;
    runs ? m_ticks.start() : m_ticks.stop();
    Q_EMIT stageChanged();
}

void ImportFlow::clear()
{
    if (isStoring())
        return;
    if (m_stage == Stage::Checking)
        m_jobToken->cancel();
    cancelCount();
    ++m_previewTurn;
    ++m_jobTurn;
    m_path.clear();
    m_fileError.reset();
    m_format = {};
    m_dateOrder.reset();
    m_preview.reset();
    m_subject.reset();
    m_salesChoices = {};
    m_sales.reset();
    m_wantedSales.reset();
    m_salesMatching.clear();
    m_salesCheck.reset();
    m_salesResult.reset();
    m_counts.reset();
    m_check.reset();
    m_checkError.reset();
    m_result.reset();
    m_storeError.reset();
    m_undo.reset();
    m_isStopping = false;
    m_hasLeftovers = false;
    m_leftovers.reset();
    m_isResumed = false;
    m_duplicates = exchange::DuplicatePolicy::Skip;
    m_unmapped = exchange::UnmappedPolicy::Drop;
    m_origin = customers::Origin::Provided;
    m_addAnyway.clear();
    m_leaveOut.clear();
    setStage(Stage::NoFile);
    Q_EMIT fileChanged();
}

QString ImportFlow::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void ImportFlow::openFile(const QString& path)
{
    if (isStoring())
        return;
    clear();
    m_path = path;
    setStage(Stage::Reading);
    readPreview({}, false);
}

void ImportFlow::readPreview(std::optional<exchange::ColumnMapping> mapping, bool guessAgain)
{
    cancelCount();
    const int turn = ++m_previewTurn;
    kit::whenDone(this, m_service.preview(m_path, std::move(mapping)),
        [this, turn, guessAgain](const base::Result<exchange::Preview>& answer) {
            if (turn == m_previewTurn)
                takePreview(answer, guessAgain);
        });
}

void ImportFlow::takePreview(const base::Result<exchange::Preview>& answer, bool guessAgain)
{
    if (!answer && m_preview && answer.error().kind == base::ErrorKind::Invalid) {
        // The matching does not fit the file: the one before it stays.
        Q_EMIT mappingRefused(answer.error());
        readPreview(requestedMapping(), false);
        return;
    }
    if (!answer) {
        m_fileError = answer.error();
        m_preview.reset();
        setStage(Stage::NoFile);
        Q_EMIT fileChanged();
        return;
    }
    m_fileError.reset();
    if (guessAgain && exchange::isTable(answer->fileFormat)) {
        exchange::ColumnMapping guess = exchange::guessMapping(answer->header);
        guess.format = m_format;
        guess.dateOrder = m_dateOrder;
        readPreview(std::move(guess), false);
        return;
    }
    const bool isOther = !m_preview || m_preview->header != answer->header;
    m_preview = *answer;
    if (std::exchange(m_looksForFields, false) && !isOther && recogniseNewFields())
        return;
    if (isOther) {
        m_guess = exchange::guessMapping(answer->header);
        m_sales.reset();
        if (!isTable())
            m_subject.reset();
        else if (!m_wantedSales)
            m_subject = answer->salesMatching ? Subject(answer->salesMatching->mapping.subject)
                : answer->matching.isEmpty()  ? exchange::guessSubject(answer->header)
                                              : Subject();
    }
    if (!m_subject)
        return settlePreview(isOther);
    if (!m_sales)
        m_salesMatching = m_wantedSales ? QString() : savedName();
    exchange::SalesMapping mapping = m_sales ? m_sales->mapping : savedOrGuessed();
    if (m_wantedSales)
        mapping = *std::exchange(m_wantedSales, std::nullopt);
    readSales(std::move(mapping), isOther);
}

bool ImportFlow::isSavedForSubject() const
{
    return m_subject && m_preview->salesMatching && m_preview->salesMatching->mapping.subject == *m_subject
        && exchange::bindSalesMapping(m_preview->salesMatching->mapping, m_preview->header);
}

QString ImportFlow::savedName() const
{
    return isSavedForSubject() ? m_preview->salesMatching->name : QString();
}

exchange::SalesMapping ImportFlow::savedOrGuessed() const
{
    return isSavedForSubject() ? m_preview->salesMatching->mapping
                               : exchange::guessSalesMapping(*m_subject, m_preview->header);
}

void ImportFlow::settlePreview(bool isOther)
{
    if (m_stage == Stage::Reading || m_stage == Stage::NoFile)
        setStage(Stage::Ready);
    if (isOther)
        Q_EMIT fileChanged();
    else
        Q_EMIT previewChanged();
    startCount();
}

exchange::ColumnMapping ImportFlow::fixedMapping() const
{
    exchange::ColumnMapping mapping = exchange::asRead(*m_preview).mapping.value_or(m_preview->mapping);
    if (m_dateOrder)
        mapping.dateOrder = m_dateOrder;
    return mapping;
}

std::optional<exchange::ColumnMapping> ImportFlow::requestedMapping() const
{
    return isTable() ? std::optional(fixedMapping()) : std::nullopt;
}

exchange::SourceChoice ImportFlow::sourceChoice() const
{
    if (!m_preview)
        return {};
    exchange::SourceChoice choice = exchange::asRead(*m_preview);
    choice.mapping = requestedMapping();
    return choice;
}

bool ImportFlow::isTable() const
{
    return m_preview && exchange::isTable(m_preview->fileFormat);
}

bool ImportFlow::isTruncated() const
{
    if (m_result || m_check)
        return m_result ? m_result->truncated : m_check->truncated;
    return m_preview && std::ranges::any_of(m_preview->rows, [](const exchange::MappedRow& row) {
        return row.rejected == exchange::RejectReason::UnterminatedQuote;
    });
}

void ImportFlow::startCount()
{
    cancelCount();
    const int turn = ++m_countTurn;
    m_countToken.emplace();
    std::optional<exchange::ColumnMapping> mapping = requestedMapping();
    if (m_subject && mapping)
        mapping->columns.clear(); // rows are counted, not read as people
    kit::whenDone(this, m_service.count(m_path, std::move(mapping), *m_countToken),
        [this, turn](const base::Result<exchange::FileCounts>& answer) {
            if (turn != m_countTurn || !answer)
                return;
            m_counts = *answer;
            Q_EMIT countsChanged();
        });
}

void ImportFlow::cancelCount()
{
    ++m_countTurn;
    if (m_countToken)
        m_countToken->cancel();
    m_countToken.reset();
}

void ImportFlow::dropCheck()
{
    if (m_stage == Stage::Checking)
        cancelCheck();
    m_check.reset();
    m_salesCheck.reset();
    m_checkError.reset();
    m_addAnyway.clear(); // chosen among the rows of a check that holds no longer
    m_leaveOut.clear();
    if (m_stage == Stage::Checked)
        setStage(Stage::Ready);
    Q_EMIT settingsChanged();
}

void ImportFlow::addAnyway(const std::vector<qint64>& rows)
{
    if (isStoring() || rows.empty())
        return;
    std::erase_if(m_leaveOut, [&rows](qint64 row) { return std::ranges::find(rows, row) != rows.end(); });
    join(m_addAnyway, rows);
    checkAgain();
}

void ImportFlow::leaveOut(const std::vector<qint64>& rows)
{
    if (isStoring() || rows.empty())
        return;
    std::erase_if(m_addAnyway, [&rows](qint64 row) { return std::ranges::find(rows, row) != rows.end(); });
    join(m_leaveOut, rows);
    checkAgain();
}

void ImportFlow::passOverAgain()
{
    if (isStoring() || m_addAnyway.empty())
        return;
    m_addAnyway.clear();
    checkAgain();
}

void ImportFlow::checkAgain()
{
    if (m_stage == Stage::Checking)
        cancelCheck();
    m_check.reset();
    m_checkError.reset();
    if (m_stage == Stage::Checked)
        m_stage = Stage::Ready; // said by startCheck
    startCheck();
}

void ImportFlow::setFormat(const exchange::CsvFormatChoice& choice)
{
    if (isStoring() || m_path.isEmpty())
        return;
    m_format = choice;
    m_counts.reset();
    dropCheck();
    exchange::ColumnMapping empty;
    empty.format = choice;
    readPreview(std::move(empty), true);
}

void ImportFlow::setDateOrder(std::optional<base::DateOrder> order)
{
    if (isStoring() || !isTable())
        return;
    m_dateOrder = order;
    dropCheck();
    exchange::ColumnMapping mapping = fixedMapping();
    mapping.dateOrder = order; // empty: judged by the values again
    readPreview(std::move(mapping), false);
}

bool ImportFlow::keeps(const Column& column) const
{
    return m_unmapped == exchange::UnmappedPolicy::Keep && column.field == Field::LeaveOut
        && exchange::canBeKept(column.leftOut);
}

base::Result<void> ImportFlow::useMapping(const QByteArray& json)
{
    if (m_subject) {
        auto sales = exchange::salesMappingFromJson(*m_subject, json);
        if (!sales)
            return base::fail(sales.error());
        if (isStoring())
            return {};
        dropCheck();
        m_salesMatching.clear();
        readSales(std::move(*sales), false);
        return {};
    }
    auto mapping = exchange::mappingFromJson(json);
    if (!mapping)
        return base::fail(mapping.error());
    if (isStoring() || !isTable())
        return {};
    m_counts.reset();
    dropCheck();
    readPreview(std::move(*mapping), false);
    return {};
}

void ImportFlow::saveMatching(const QString& name)
{
    if (!isTable() || (m_subject && !m_sales))
        return;
    auto saving = m_subject
        ? m_service.saveSalesMatching(name, m_preview->header, *salesRequest(m_sales->mapping, true).mapping)
        : m_service.saveMatching(name, m_preview->header, fixedMapping());
    kit::whenDone(this, std::move(saving), [this](const base::Result<void>& saved) {
        if (saved)
            Q_EMIT matchingSaved();
        else
            Q_EMIT matchingRefused(saved.error());
    });
}

QString ImportFlow::usedMatching() const
{
    if (!m_preview)
        return {};
    return m_subject ? m_salesMatching : m_preview->matching;
}

void ImportFlow::useMatching(const exchange::SavedSalesMatching& matching)
{
    if (isStoring() || !m_sales || m_subject != matching.mapping.subject)
        return;
    dropCheck();
    m_salesMatching = matching.name;
    readSales(matching.mapping, false);
}

void ImportFlow::useMatching(const exchange::SavedMatching& matching)
{
    if (isStoring() || !isTable() || m_subject)
        return;
    exchange::ColumnMapping mapping = matching.mapping;
    mapping.format = fixedMapping().format;
    m_counts.reset();
    dropCheck();
    readPreview(std::move(mapping), false);
}

QByteArray ImportFlow::mappingJson() const
{
    if (m_subject)
        return m_sales ? exchange::salesMappingToJson(salesRequest(m_sales->mapping, true).mapping.value())
                       : QByteArray();
    return isTable() ? exchange::mappingToJson(fixedMapping()) : QByteArray();
}

int ImportFlow::matchedColumns() const
{
    const auto taken = [](const auto& columns, auto leftOut) {
        return static_cast<int>(
            std::ranges::count_if(columns, [&](const auto& each) { return each.field != leftOut; }));
    };
    if (m_subject)
        return m_sales ? taken(m_sales->mapping.columns, exchange::SalesField::LeaveOut) : 0;
    return m_preview ? taken(m_preview->mapping.columns, Field::LeaveOut) : 0;
}

bool ImportFlow::canIdentify() const
{
    if (m_subject)
        return m_sales && missingSalesField() == exchange::SalesField::LeaveOut;
    return m_preview && (!isTable() || std::ranges::any_of(m_preview->mapping.columns, exchange::identifies));
}

void ImportFlow::setDuplicates(exchange::DuplicatePolicy policy)
{
    if (isStoring() || policy == m_duplicates)
        return;
    m_duplicates = policy;
    dropCheck();
}

void ImportFlow::setUnmapped(exchange::UnmappedPolicy policy)
{
    if (isStoring() || policy == m_unmapped)
        return;
    m_unmapped = policy;
    dropCheck();
    Q_EMIT previewChanged();
}

void ImportFlow::setOrigin(customers::Origin origin)
{
    if (isStoring() || origin == m_origin)
        return;
    m_origin = origin;
    dropCheck();
}

} // namespace aicms::ui_exchange
