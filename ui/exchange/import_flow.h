// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_service.h"
#include "core/exchange/source/import_source.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace aicms::ui_exchange {

/// Written by the worker, read by the window's timer: the worker may outlive what is shown.
struct SharedProgress {
    std::atomic<qint64> rows {0};
    std::atomic<qint64> bytes {0};
    std::atomic<qint64> totalBytes {0};
    std::atomic<qint64> totalRows {0}; ///< of an undoing; 0: not known yet
    std::atomic<qint64> takenBack {0}; ///< of an import that was stopped
    std::atomic<qint64> toTakeBack {0};
};

/// One import from choosing the file to undoing it, without any widget: what the wizard shows and asks for. It goes on
/// while the wizard is not seen, and ends with the vault's session.
class ImportFlow : public QObject {
    Q_OBJECT
public:
    enum class Stage {
        NoFile, ///< none chosen, or one that cannot be read: fileError()
        Reading,
        Ready, ///< columns are matched, nothing is checked
        Checking,
        Checked, ///< checkResult() holds for the settings as they are
        Importing,
        Imported,
        Stopped, ///< by the person, or by storeError(); everything was taken back unless hasLeftovers()
        Undoing,
        Undone,
    };

    /// `service` must outlive this.
    explicit ImportFlow(exchange::ImportService& service, QObject* parent = nullptr);
    ~ImportFlow() override;

    Stage stage() const { return m_stage; }
    bool isStoring() const; ///< importing, stopping or undoing: the settings are fixed
    bool isFinished() const; ///< imported, stopped or undone: a new file may be chosen

    void openFile(const QString& path);
    /// What the file holds; none: customers. Told by the header of a table until the person says otherwise.
    using Subject = std::optional<exchange::SalesSubject>;
    Subject subject() const { return m_subject; }
    void setSubject(Subject subject);

    /// How orders, products and events are taken.
    struct SalesChoices {
        QString currency = {}; ///< ISO 4217, of rows that name none; empty: that of the business's country
        bool createMissing = true; ///< customers of orders who are not there are made
        bool updateProducts = true; ///< products that are there are brought up to date
        bool isCurrencyWrong = false; ///< what was typed last is none: it does not go on before it is mended
        friend bool operator==(const SalesChoices&, const SalesChoices&) = default;
    };
    const SalesChoices& salesChoices() const { return m_salesChoices; }
    void setSalesChoices(const SalesChoices& choices);
    /// How they would be read; empty for customers, and while they are being read.
    const std::optional<exchange::SalesPreview>& salesPreview() const { return m_sales; }
    /// A field stands in one column only: the one that had it before is left out.
    void setSalesField(int column, exchange::SalesField field);
    void setCustomerKey(exchange::CustomerKey key);
    void setDecimalMark(std::optional<QChar> mark); ///< empty: judged by the values
    std::optional<QChar> decimalMarkChoice() const;
    /// What is still missing before the file says anything; LeaveOut: nothing.
    exchange::SalesField missingSalesField() const;
    /// Of the import once it is done, else of the check.
    const std::optional<exchange::SalesImportResult>& salesOutcome() const;

    /// What somebody had chosen before the vault was locked; a matching that does not fit the file any more is guessed
    /// anew.
    struct Choices {
        QString path;
        QByteArray mapping; ///< JSON; empty: guessed
        exchange::DuplicatePolicy duplicates = exchange::DuplicatePolicy::Skip;
        exchange::UnmappedPolicy unmapped = exchange::UnmappedPolicy::Drop;
        customers::Origin origin = customers::Origin::Provided;
        Subject subject = {};
        SalesChoices sales = {};
    };
    Choices choices() const;
    void openAgain(const Choices& choices);
    /// Goes on with the newest import of this user that was broken off, if there is one; says so by `begun`.
    void resumeNewest(base::UserId user, const QString& path, const std::function<void()>& begun);
    void clear(); ///< back to NoFile; does nothing while storing
    QString path() const { return m_path; }
    QString fileName() const;
    const std::optional<base::Error>& fileError() const { return m_fileError; }
    const std::optional<exchange::Preview>& preview() const { return m_preview; }
    /// Over the whole file; empty while they are being counted.
    const std::optional<exchange::FileCounts>& counts() const { return m_counts; }
    /// The file ends inside a quoted cell, as far as is known.
    bool isTruncated() const;

    const exchange::CsvFormatChoice& formatChoice() const { return m_format; } ///< a sheet among it
    std::optional<base::DateOrder> dateOrderChoice() const { return m_dateOrder; }
    void setFormat(const exchange::CsvFormatChoice& choice); ///< columns are guessed anew
    void setDateOrder(std::optional<base::DateOrder> order);

    void setField(int column, exchange::Field field);
    /// Into that field of the business; `name` is one of preview()->ownFields.
    void setOwnField(int column, const QString& name);
    /// The fields of the business are others now: columns that go nowhere yet and are called as one go there.
    void readOwnFieldsAgain();
    /// Whether a column that goes nowhere is kept as an extra field by the policy for such columns.
    bool keeps(const exchange::Column& column) const;
    void setLabel(int column, const QString& label);
    /// A mapping file's content; Invalid names what does not fit. The answer for columns that the file lacks comes as
    /// mappingRefused().
    base::Result<void> useMapping(const QByteArray& json);
    /// Keeps the columns as they are matched under a name, for the next file with such columns; told by
    /// matchingSaved() or matchingRefused().
    void saveMatching(const QString& name);
    void useMatching(const exchange::SavedMatching& matching); ///< mappingRefused() where it does not fit the file
    void useMatching(const exchange::SavedSalesMatching& matching);
    QString usedMatching() const; ///< the name of the saved one by which columns are matched; empty: none, or changed
    bool isMatchingNear() const { return m_preview && !m_subject && m_preview->isMatchingNear; }
    QByteArray mappingJson() const;
    /// How the file is read, as it stands now.
    exchange::SourceChoice sourceChoice() const;
    int matchedColumns() const;
    bool canIdentify() const; ///< a column says who a row is about; of sales data, all that is needed is there
    const QString& region() const { return m_service.region(); } ///< of the business, for national phone numbers
    bool isTable() const; ///< columns can be matched; whole customers say themselves what goes where

    exchange::DuplicatePolicy duplicates() const { return m_duplicates; }
    exchange::UnmappedPolicy unmapped() const { return m_unmapped; }
    customers::Origin origin() const { return m_origin; }
    void setDuplicates(exchange::DuplicatePolicy policy);
    void setUnmapped(exchange::UnmappedPolicy policy);
    void setOrigin(customers::Origin origin);
    /// Rows of the check that were passed over, to be added all the same (none: back to passing them over). They are
    /// kept until the file or another setting changes; the check has to run again.
    void addAnyway(const std::vector<qint64>& rows);
    void passOverAgain();
    /// Rows of the check whose name somebody has already, not to be added; taken back by addAnyway().
    void leaveOut(const std::vector<qint64>& rows);
    qint64 addedAnyway() const { return std::ssize(m_addAnyway); }

    void startCheck();
    void cancelCheck();
    const std::optional<exchange::ImportResult>& checkResult() const { return m_check; }
    const std::optional<base::Error>& checkError() const { return m_checkError; }

    void startImport();
    /// `subject`: what the file of the batch holds.
    void resume(base::BatchId batch, Subject subject, const QString& path);
    void stopImport();
    /// Whether again() goes: stopped or undone, with nothing left over and the file known.
    bool canGoAgain() const;
    /// Back to Ready with the same file and settings, for another try.
    void again();
    bool isStopping() const { return m_isStopping; }
    exchange::ImportProgress progress() const;
    qint64 totalRows() const; ///< of what runs, in the unit of progress(); 0: not known yet
    const std::optional<exchange::ImportResult>& result() const { return m_result; }
    const std::optional<base::Error>& storeError() const { return m_storeError; } ///< Cancelled: the person stopped it
    bool isResumed() const { return m_isResumed; } ///< this import was broken off before
    bool hasLeftovers() const { return m_hasLeftovers; } ///< a batch could not be taken back whole
    /// What is still stored of it; empty when not even that can be told.
    const std::optional<exchange::UndoForecast>& leftovers() const { return m_leftovers; }

    void undo();
    /// What undo() would do now, of the import that is done.
    exchange::ImportService::Future<exchange::UndoForecast> undoForecast() const;
    const std::optional<exchange::UndoResult>& undoResult() const { return m_undo; }

Q_SIGNALS:
    void stageChanged();
    void fileChanged(); ///< another file or none: everything shown is stale
    void previewChanged(); ///< fields, first values and checks
    void countsChanged();
    void settingsChanged();
    void progressed();
    void matchingSaved();
    void matchingRefused(const aicms::base::Error& error);
    void mappingRefused(const aicms::base::Error& error);

private:
    void setStage(Stage stage);
    void readPreview(std::optional<exchange::ColumnMapping> mapping, bool guessAgain);
    void takePreview(const base::Result<exchange::Preview>& answer, bool guessAgain);
    void settlePreview(bool isOther);
    void readSales(exchange::SalesMapping mapping, bool isOther);
    void takeSales(const base::Result<exchange::SalesPreview>& answer, bool isOther);
    exchange::SalesImportRequest salesRequest(exchange::SalesMapping mapping, bool dryRun) const;
    void startSalesCheck(exchange::ImportService::Progress progress, int turn);
    exchange::ColumnMapping fixedMapping() const;
    std::optional<exchange::ColumnMapping> requestedMapping() const; ///< none for whole customers
    bool isSavedForSubject() const;
    QString savedName() const;
    exchange::SalesMapping savedOrGuessed() const; ///< of sales data, before anybody changed it
    bool recogniseNewFields();
    void startCount();
    void cancelCount();
    void dropCheck();
    void checkAgain();
    exchange::ImportRequest request(bool dryRun) const;
    exchange::ImportService::Progress watch();
    /// Begins a run and sees to it that its end is taken.
    using Starter = std::function<void(exchange::ImportService::Progress progress, int turn)>;
    /// `resumed`: how many of the unfinished batches this goes on with.
    void store(qint64 resumed, const Starter& start);
    void takeSalesResult(const base::Result<exchange::SalesImportResult>& answer);
    void takeResult(const base::Result<exchange::ImportResult>& answer);
    void lookForLeftovers();

    exchange::ImportService& m_service;
    Stage m_stage = Stage::NoFile;
    QString m_path;
    std::optional<base::Error> m_fileError;
    exchange::CsvFormatChoice m_format;
    std::optional<base::DateOrder> m_dateOrder;
    std::optional<exchange::Preview> m_preview;
    Subject m_subject;
    SalesChoices m_salesChoices;
    std::optional<exchange::SalesPreview> m_sales;
    std::optional<exchange::SalesMapping> m_wantedSales; ///< of before the lock
    QString m_salesMatching; ///< the saved one that is used
    std::optional<exchange::SalesImportResult> m_salesCheck;
    std::optional<exchange::SalesImportResult> m_salesResult;
    exchange::ColumnMapping m_guess; ///< what a column is when it is left out again
    std::optional<exchange::FileCounts> m_counts;
    std::optional<storage::CancelToken> m_countToken;
    exchange::DuplicatePolicy m_duplicates = exchange::DuplicatePolicy::Skip;
    exchange::UnmappedPolicy m_unmapped = exchange::UnmappedPolicy::Drop;
    customers::Origin m_origin = customers::Origin::Provided;
    std::vector<qint64> m_addAnyway; ///< ascending
    std::vector<qint64> m_leaveOut; ///< ascending
    std::optional<exchange::ImportResult> m_check;
    std::optional<base::Error> m_checkError;
    std::optional<exchange::ImportResult> m_result;
    std::optional<base::Error> m_storeError;
    std::optional<exchange::UndoResult> m_undo;
    std::optional<storage::CancelToken> m_jobToken;
    std::shared_ptr<SharedProgress> m_progress;
    QTimer m_ticks;
    int m_previewTurn = 0; ///< answers of earlier turns are stale
    int m_countTurn = 0;
    int m_jobTurn = 0;
    qint64 m_unfinishedElsewhere = 0;
    bool m_looksForFields = false; ///< the next preview may send columns to fields that are new
    bool m_isStopping = false;
    bool m_isResumed = false;
    bool m_hasLeftovers = false;
    std::optional<exchange::UndoForecast> m_leftovers;
};

} // namespace aicms::ui_exchange
