// SPDX-License-Identifier: GPL-3.0-or-later
// The check, the import and its undoing.
#include "ui/exchange/import_flow.h"
#include "ui/kit/when_done.h"

namespace aicms::ui_exchange {

using exchange::ImportResult;

exchange::ImportRequest ImportFlow::request(bool dryRun) const
{
    exchange::ImportRequest request;
    request.path = m_path;
    request.format = m_preview->fileFormat;
    request.mapping = requestedMapping();
    request.duplicates = m_duplicates;
    request.unmapped = m_unmapped;
    request.origin = m_origin;
    request.addAnyway = m_addAnyway;
    request.leaveOut = m_leaveOut;
    request.dryRun = dryRun;
    return request;
}

exchange::SalesImportRequest ImportFlow::salesRequest(exchange::SalesMapping mapping, bool dryRun) const
{
    mapping.format = fixedMapping().format;
    if (m_dateOrder)
        mapping.dateOrder = m_dateOrder;
    exchange::SalesImportRequest request;
    request.path = m_path;
    request.subject = *m_subject;
    request.format = m_preview->fileFormat;
    request.mapping = std::move(mapping);
    request.currency = m_salesChoices.currency;
    // It is asked for orders only: nobody is added for an event.
    request.createMissing = m_subject == exchange::SalesSubject::Orders && m_salesChoices.createMissing;
    request.updateProducts = m_salesChoices.updateProducts;
    request.dryRun = dryRun;
    return request;
}

exchange::ImportService::Progress ImportFlow::watch()
{
    m_progress = std::make_shared<SharedProgress>();
    m_jobToken.emplace();
    return [shared = m_progress](const exchange::ImportProgress& now) {
        if (now.toTakeBack > 0) {
            shared->takenBack = now.takenBack;
            shared->toTakeBack = now.toTakeBack;
            return;
        }
        shared->rows = now.rows;
        shared->bytes = now.bytes;
        shared->totalBytes = now.totalBytes;
    };
}

exchange::ImportProgress ImportFlow::progress() const
{
    if (!m_progress)
        return {};
    return {m_isStopping ? m_progress->takenBack : m_progress->rows, m_progress->bytes, m_progress->totalBytes};
}

qint64 ImportFlow::totalRows() const
{
    if (m_stage == Stage::Undoing)
        return m_progress->totalRows;
    if (m_isStopping)
        return m_progress->toTakeBack;
    if (m_check)
        return m_check->read;
    return m_counts ? m_counts->rows : 0;
}

void ImportFlow::startCheck()
{
    if (m_stage != Stage::Ready || !canIdentify())
        return;
    m_check.reset();
    m_checkError.reset();
    auto progress = watch();
    const int turn = ++m_jobTurn;
    setStage(Stage::Checking);
    if (m_subject)
        return startSalesCheck(std::move(progress), turn);
    kit::whenDone(this, m_service.run(request(true), std::move(progress), *m_jobToken),
        [this, turn](const base::Result<ImportResult>& answer) {
            if (turn != m_jobTurn)
                return;
            if (answer)
                m_check = *answer;
            else
                m_checkError = answer.error();
            setStage(answer ? Stage::Checked : Stage::Ready);
        });
}

void ImportFlow::cancelCheck()
{
    if (m_stage != Stage::Checking)
        return;
    ++m_jobTurn;
    m_jobToken->cancel();
    setStage(Stage::Ready);
}

void ImportFlow::startImport()
{
    if (m_stage != Stage::Checked)
        return;
    store(0, [this](exchange::ImportService::Progress progress, int turn) {
        if (m_subject) {
            kit::whenDone(this,
                m_service.runSales(salesRequest(m_sales->mapping, false), std::move(progress), *m_jobToken),
                [this, turn](const base::Result<exchange::SalesImportResult>& answer) {
                    if (turn == m_jobTurn)
                        takeSalesResult(answer);
                });
            return;
        }
        kit::whenDone(this, m_service.run(request(false), std::move(progress), *m_jobToken),
            [this, turn](const base::Result<ImportResult>& answer) {
                if (turn == m_jobTurn)
                    takeResult(answer);
            });
    });
}

void ImportFlow::store(qint64 resumed, const Starter& start)
{
    m_storeError.reset();
    auto progress = watch();
    const int turn = ++m_jobTurn;
    setStage(Stage::Importing);
    // What lay unfinished before is not this import's doing.
    using Batches = base::Result<std::vector<exchange::BatchInfo>>;
    kit::whenDone(this, m_service.unfinished(),
        [this, turn, resumed, start, progress = std::move(progress)](const Batches& before) {
            m_unfinishedElsewhere = before ? static_cast<qint64>(before->size()) - resumed : 0;
            start(progress, turn);
        });
}

void ImportFlow::resume(base::BatchId batch, Subject subject, const QString& path)
{
    if (isStoring())
        return;
    clear();
    m_path = path;
    m_subject = subject;
    m_isResumed = true;
    store(1, [this, batch](exchange::ImportService::Progress progress, int turn) {
        kit::whenDone(this, m_service.resume(batch, m_path, std::move(progress), *m_jobToken),
            [this, turn](const base::Result<exchange::ResumedImport>& answer) {
                if (turn != m_jobTurn)
                    return;
                if (answer && answer->sales)
                    takeSalesResult(*answer->sales);
                else
                    takeResult(answer ? base::Result<ImportResult>(answer->counts) : base::fail(answer.error()));
            });
    });
    Q_EMIT fileChanged();
}

void ImportFlow::stopImport()
{
    if (m_stage != Stage::Importing || m_isStopping)
        return;
    m_isStopping = true;
    m_jobToken->cancel();
    Q_EMIT progressed();
}

bool ImportFlow::canGoAgain() const
{
    return (m_stage == Stage::Stopped || m_stage == Stage::Undone) && m_preview && !m_hasLeftovers;
}

void ImportFlow::again()
{
    if (!canGoAgain())
        return;
    m_check.reset();
    m_salesCheck.reset();
    m_result.reset();
    m_salesResult.reset();
    m_storeError.reset();
    m_undo.reset();
    setStage(Stage::Ready);
}

void ImportFlow::takeResult(const base::Result<ImportResult>& answer)
{
    m_isStopping = false;
    if (answer) {
        m_result = *answer;
        setStage(Stage::Imported);
        return;
    }
    m_storeError = answer.error();
    lookForLeftovers();
}

void ImportFlow::takeSalesResult(const base::Result<exchange::SalesImportResult>& answer)
{
    if (answer)
        m_salesResult = *answer;
    takeResult(answer ? base::Result<ImportResult>(answer->counts) : base::fail(answer.error()));
}

void ImportFlow::lookForLeftovers()
{
    // The service takes a broken import back by itself; where even that failed the person must know.
    const int turn = m_jobTurn;
    kit::whenDone(
        this, m_service.unfinished(), [this, turn](const base::Result<std::vector<exchange::BatchInfo>>& answer) {
            if (turn != m_jobTurn)
                return;
            m_hasLeftovers = !answer || static_cast<qint64>(answer->size()) > m_unfinishedElsewhere;
            m_leftovers.reset();
            if (!answer || !m_hasLeftovers)
                return setStage(Stage::Stopped);
            kit::whenDone(this, m_service.undoForecast(answer->front().id),
                [this, turn](const base::Result<exchange::UndoForecast>& left) {
                    if (turn != m_jobTurn)
                        return;
                    if (left)
                        m_leftovers = *left;
                    setStage(Stage::Stopped);
                });
        });
}

exchange::ImportService::Future<exchange::UndoForecast> ImportFlow::undoForecast() const
{
    return m_service.undoForecast(m_result->batch);
}

void ImportFlow::undo()
{
    if (m_stage != Stage::Imported || !m_result)
        return;
    m_storeError.reset();
    m_progress = std::make_shared<SharedProgress>();
    const int turn = ++m_jobTurn;
    setStage(Stage::Undoing);
    auto progress = [shared = m_progress](qint64 done, qint64 total) {
        shared->rows = done;
        shared->totalRows = total;
    };
    kit::whenDone(this, m_service.undo(m_result->batch, std::move(progress)),
        [this, turn](const base::Result<exchange::UndoResult>& answer) {
            if (turn != m_jobTurn)
                return;
            if (answer)
                m_undo = *answer;
            else
                m_storeError = answer.error();
            setStage(answer ? Stage::Undone : Stage::Imported);
        });
}

} // namespace aicms::ui_exchange
