// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_history.h"

#include "core/workspace/workspace.h"
#include "ui/exchange/file_problem.h"
#include "ui/exchange/fitted_table.h"
#include "ui/exchange/format_words.h"
#include "ui/exchange/import_flow.h"
#include "ui/exchange/import_screen.h"
#include "ui/exchange/rejected_card.h"
#include "ui/exchange/row_files.h"
#include "ui/exchange/undo_words.h"
#include "ui/kit/action_button.h"
#include "ui/kit/column_room.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/head_width.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_header.h"
#include "ui/kit/themed.h"
#include "ui/kit/when_done.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/date_text.h"
#include "ui/wording/error_sentence.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_exchange {

using exchange::BatchInfo;
using exchange::BatchState;
using kit::MessageBar;
using theme::Tone;

namespace {

const QString undoJob = QStringLiteral("import.undo");

} // namespace

ImportHistory::ImportHistory(const shell::Context& context, shell::Choosers choosers, QWidget* parent)
    : Screen(parent), m_context(context), m_choosers(std::move(choosers)), m_ticks(new QTimer(this)),
      m_message(new MessageBar(MessageBar::Kind::Info)), m_table(new kit::DataTable),
      m_rejected(new RejectedCard(QStringLiteral("past"))), m_list(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("importHistory"));
    m_message->setObjectName(QStringLiteral("historyMessage"));
    m_message->setClosable(true);
    m_message->hide();
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("Past imports, newest first"));
    setColumns({});
    // The number, by which a question names it, and the state stay to the last.
    m_room = new kit::ColumnRoom(m_table,
        {QStringLiteral("user"), QStringLiteral("read"), QStringLiteral("skipped"), QStringLiteral("rejected"),
            QStringLiteral("updated"), QStringLiteral("created")});
    auto* empty = new kit::EmptyState(QStringLiteral("import"), tr("Nothing was imported yet"),
        tr("Imports of files are listed here, so that you can see what came of them and take them back."));
    m_table->setEmptyState(empty);
    // With large text the page scrolls rather than leave less than a row of it.
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(150)); });
    shell::setSpacing(m_list, 20, 20, 20, 20, 12);
    m_list->addWidget(makeHeader());
    m_list->addWidget(m_message);
    m_list->addWidget(m_table, 1);
    m_list->addWidget(m_rejected);
    m_list->addWidget(makeActions());
    m_rejected->hide();
    connect(m_rejected, &RejectedCard::saveWanted, this, &ImportHistory::saveRejected);
    // Return goes on to what can be done with it.
    connect(m_table, &kit::DataTable::opened, this, [this] {
        QWidget* next = m_resume->isVisible() && m_resume->isEnabled() ? m_resume : m_undo;
        if (next->isVisible() && next->isEnabled())
            next->setFocus(Qt::TabFocusReason);
    });
    connect(m_table, &kit::DataTable::currentIdChanged, this, [this] {
        closeQuestion();
        refreshActions();
        showRejected();
    });
    m_ticks->setInterval(std::chrono::milliseconds(200));
    connect(m_ticks, &QTimer::timeout, this, &ImportHistory::showUndoing);
    refreshActions();
}

void ImportHistory::setColumns(const std::vector<QVariantList>& rows)
{
    using enum kit::CellKind;
    // As wide as their heads, words and figures: a figure of which half is seen tells nothing.
    int place = 4;
    const auto figures = [&](const char* id, const QString& title) {
        constexpr int most = 160;
        const int width = std::max(fittingWidth(64, {title}) - 16, kit::wordsWidth(rows, place++, Number, title, most));
        return kit::TableColumn {QString::fromLatin1(id), title, Number, width, false};
    };
    const QDateTime longDay(QDate(2026, 12, 28), QTime(20, 28));
    m_table->setColumns({{QStringLiteral("number"), tr("No."), Number, 48, false},
        {QStringLiteral("file"), tr("File"), Strong, 200, false, {}, 2},
        {QStringLiteral("at"), tr("Begun"), Date, fittingWidth(140, {wording::momentText(longDay)}) - 16, false},
        {QStringLiteral("user"), tr("By"), Secondary, 110, false, {}, 1}, figures("read", tr("Rows")),
        figures("created", tr("Added")), figures("updated", tr("Updated")), figures("skipped", tr("Left out")),
        figures("rejected", tr("Not taken")),
        {QStringLiteral("state"), tr("State"), Pill, fittingWidth(130, {tr("Undone"), tr("Being undone")}) + 12,
            false}});
    if (m_room)
        m_room->apply();
}

QWidget* ImportHistory::makeHeader()
{
    auto* header = new kit::PageHeader(tr("Past imports"), tr("What came in from files, and how to take it back"));
    if (m_context.commands.has(QStringLiteral("import.start"))) {
        auto* import
            = new kit::ActionButton(tr("Import a file…"), kit::ActionButton::Role::Primary, QStringLiteral("import"));
        connect(
            import, &QPushButton::clicked, this, [this] { m_context.commands.run(QStringLiteral("import.start")); });
        header->addAction(import);
    }
    return header;
}

QWidget* ImportHistory::makeActions()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    m_reason = new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary);
    m_reason->setObjectName(QStringLiteral("historyReason"));
    m_resume = new kit::ActionButton(tr("Go on with it…"), kit::ActionButton::Role::Outlined, QStringLiteral("play"));
    m_resume->setObjectName(QStringLiteral("resumeImport"));
    // It only asks: Return presses it as any other button.
    m_undo
        = new kit::ActionButton(tr("Undo this import…"), kit::ActionButton::Role::Outlined, QStringLiteral("undo-2"));
    m_undo->setObjectName(QStringLiteral("undoPastImport"));
    // Where the page is short of room the button would be drawn over the table.
    kit::followTheme(holder, [this, holder] { holder->setMinimumHeight(m_undo->sizeHint().height()); });
    row->addWidget(m_reason->wrapped(), 1);
    row->addWidget(m_resume);
    row->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &ImportHistory::askUndo);
    connect(m_resume, &QPushButton::clicked, this, &ImportHistory::resume);
    return holder;
}

QString ImportHistory::title() const
{
    return tr("Past imports");
}

void ImportHistory::enter(const QVariant& argument)
{
    m_wanted = {argument.toLongLong()};
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ImportHistory::reload()
{
    m_table->setLoading(m_batches.empty());
    kit::whenDone(
        this, m_context.workspace.imports().batches(), [this](const base::Result<std::vector<BatchInfo>>& answer) {
            m_table->setLoading(false);
            if (answer)
                show(*answer);
            else
                say(static_cast<int>(MessageBar::Kind::Danger), wording::sentence(answer.error()));
        });
}

void ImportHistory::show(std::vector<BatchInfo> batches)
{
    const auto pill = [](BatchState state) -> kit::PillText {
        switch (state) {
        case BatchState::Running: return {Tone::Warning, QStringLiteral("hourglass"), tr("Not finished")};
        case BatchState::Interrupted: return {Tone::Warning, QStringLiteral("hourglass"), tr("Cut off")};
        case BatchState::Undoing: return {Tone::Warning, QStringLiteral("hourglass"), tr("Half undone")};
        case BatchState::Undone: return {Tone::Neutral, QStringLiteral("undo-2"), tr("Undone")};
        default: return {Tone::Success, QStringLiteral("circle-check"), tr("Finished")};
        }
    };
    const kit::PillText undoingPill {Tone::Warning, QStringLiteral("hourglass"), tr("Being undone")};
    const qint64 current = m_table->currentId();
    m_batches = std::move(batches);
    const QLocale locale;
    std::vector<kit::PagedTableModel::Row> rows;
    const auto names = userNames();
    for (const BatchInfo& batch : m_batches) {
        rows.push_back(
            {locale.toString(batch.id.value), batch.fileName.isEmpty() ? tr("Not written down") : batch.fileName,
                wording::momentText(batch.startedAt.toDateTime().toLocalTime()),
                names.value(batch.user.value, tr("a colleague")), locale.toString(batch.read),
                locale.toString(batch.created), locale.toString(batch.updated),
                locale.toString(batch.skipped + batch.quarantined), locale.toString(batch.rejected),
                QVariant::fromValue(m_undoing == batch.id ? undoingPill : pill(batch.state))});
    }
    setColumns(rows);
    m_table->rows()->setRows(std::move(rows));
    const auto wanted = std::ranges::find(m_batches, std::exchange(m_wanted, {}), &BatchInfo::id);
    if (wanted != m_batches.end())
        m_table->setCurrentId(wanted - m_batches.begin() + 1);
    else if (!m_batches.empty())
        m_table->setCurrentId(current > 0 ? current : 1);
    refreshActions();
    showRejected();
}

void ImportHistory::showRejected()
{
    const BatchInfo* batch = chosen();
    const base::BatchId wanted = batch && batch->rejected > 0 ? batch->id : base::BatchId {};
    if (wanted == m_rejectionsOf)
        return;
    m_rejectionsOf = wanted;
    m_rejections.clear();
    m_rejected->hide();
    if (!wanted.isValid())
        return;
    kit::whenDone(this, m_context.workspace.imports().rejections(wanted),
        [this, asked = *batch](const base::Result<std::vector<exchange::RejectedRow>>& answer) {
            if (asked.id != m_rejectionsOf)
                return;
            if (!answer)
                return say(static_cast<int>(MessageBar::Kind::Danger), wording::sentence(answer.error()));
            m_rejections = *answer;
            m_rejected->setTitle(tr("Rows of import number %1 that could not be taken").arg(asked.id.value));
            m_rejected->setSavable(m_context.commands.has(QStringLiteral("import.start")));
            m_rejected->showRows(m_rejections, asked.rejected, !asked.holdsCustomers());
        });
}

void ImportHistory::saveRejected()
{
    const base::BatchId asked = m_rejectionsOf;
    const QString path = m_choosers.open(
        this, tr("Choose the file of this import: what stood in its rows is not kept here"), contactFileFilter());
    if (path.isEmpty())
        return;
    kit::whenDone(this, m_context.workspace.imports().sourceOf(asked, path),
        [this, asked, path](const base::Result<exchange::SourceChoice>& source) {
            if (!source && source.error().kind == base::ErrorKind::Invalid)
                return say(static_cast<int>(MessageBar::Kind::Warning),
                    tr("This is not the file of that import, or it was changed since. Choose the one it was made from; "
                       "nothing was written."));
            if (!source)
                return say(static_cast<int>(MessageBar::Kind::Danger), fileProblem(source.error()));
            if (asked != m_rejectionsOf)
                return;
            const QString target = m_choosers.saveFile(this, tr("Save the rows that could not be taken"),
                rejectedFileName(source->format.value_or(exchange::FileFormat::Csv)));
            if (target.isEmpty())
                return;
            kit::whenDone(this, saveRejectedRows(path, *source, m_rejections, target),
                [this, target](const base::Result<void>& saved) {
                    say(static_cast<int>(saved ? MessageBar::Kind::Success : MessageBar::Kind::Danger),
                        saved ? rejectedSavedSentence(target) : wording::sentence(saved.error()));
                });
        });
}

QHash<qint64, QString> ImportHistory::userNames() const
{
    QHash<qint64, QString> names;
    const auto& session = m_context.workspace.session();
    names.insert(session.user.value, session.userName);
    if (const auto users = m_context.workspace.users().list()) {
        for (const users::User& user : *users)
            names.insert(user.id.value, user.name);
    }
    return names;
}

const BatchInfo* ImportHistory::chosen() const
{
    const qint64 id = m_table->currentId(); // 1 for the first row
    return id > 0 && id <= std::ssize(m_batches) ? &m_batches[static_cast<std::size_t>(id - 1)] : nullptr;
}

void ImportHistory::refreshActions()
{
    const BatchInfo* batch = chosen();
    const auto& session = m_context.workspace.session();
    const bool mayUndo = access::permit(session, access::Operation::UndoImport).has_value();
    const bool mayImport = m_context.commands.has(QStringLiteral("import.resume"));
    const bool isBrokenOff = batch && (batch->state == BatchState::Running || batch->state == BatchState::Interrupted);
    const bool isUndone = batch && batch->state == BatchState::Undone;
    QString reason;
    if (m_undoing)
        reason = undoingSentence();
    else if (isUndone && batch->hasRest)
        reason
            = tr("This import is undone, except for records that a legal hold keeps. Once it is lifted, undo it once "
                 "more.");
    else if (isUndone)
        reason = tr("This import is undone. Only records that were changed or used since stay as they are.");
    else if (batch && !mayUndo)
        reason = tr("Your role does not allow undoing imports. An owner of the vault can do it or give you the right.");
    else if (batch && batch->state == BatchState::Undoing)
        reason = tr("The undoing of this import was cut off. Undo it once more to take back the rest.");
    else if (isBrokenOff)
        reason = tr("This import was broken off. Go on with the same file, or undo what was stored.");
    m_reason->setText(reason);
    m_undo->setEnabled(batch && mayUndo && !m_undoing && (!isUndone || batch->hasRest));
    m_resume->setVisible(mayImport && isBrokenOff);
    m_resume->setEnabled(!m_undoing);
}

QString ImportHistory::undoingSentence() const
{
    const QLocale locale;
    const QString number = locale.toString(m_undoing->value);
    if (m_progress->totalRows <= 0)
        return tr("Import number %1 is being undone.").arg(number);
    return tr("Import number %1 is being undone: %2 of %3 records.")
        .arg(number, locale.toString(m_progress->rows.load()), locale.toString(m_progress->totalRows.load()));
}

void ImportHistory::showUndoing()
{
    const qint64 total = m_progress->totalRows;
    m_context.notices.job(undoJob, tr("Taking an import back"),
        total > 0 ? static_cast<int>(std::min<qint64>(99, m_progress->rows * 100 / total)) : -1);
    m_reason->setText(undoingSentence());
}

void ImportHistory::askUndo()
{
    const BatchInfo* batch = chosen();
    if (!batch || m_question)
        return;
    m_question = new kit::ConfirmBox(
        tr("Undo import number %1?").arg(batch->id.value), tr("Counting what goes and what stays…"));
    m_question->setObjectName(QStringLiteral("undoPastQuestion"));
    kit::whenDone(m_question, m_context.workspace.imports().undoForecast(batch->id),
        [box = m_question](const base::Result<exchange::UndoForecast>& forecast) {
            box->setText(forecast ? undoQuestion(*forecast) : wording::sentence(forecast.error()));
        });
    m_question->setKeepText(tr("Keep the import"));
    m_question->setConfirmText(tr("Undo the import"), QStringLiteral("undo-2"));
    m_list->addWidget(m_question);
    connect(m_question, &kit::ConfirmBox::kept, this, [this] {
        closeQuestion();
        m_undo->setFocus(Qt::OtherFocusReason);
    });
    connect(m_question, &kit::ConfirmBox::confirmed, this, [this, asked = *batch] {
        closeQuestion();
        undo(asked);
    });
}

void ImportHistory::closeQuestion()
{
    if (m_question) {
        m_question->hide();
        std::exchange(m_question, nullptr)->deleteLater();
    }
}

void ImportHistory::undo(const BatchInfo& batch)
{
    m_undoing = batch.id;
    m_message->hide(); // it told of another one
    m_progress = std::make_shared<SharedProgress>();
    show(m_batches); // its state; the button that was pressed goes off: the keys stay with the list
    m_table->setFocus(Qt::OtherFocusReason);
    showUndoing();
    m_ticks->start();
    auto progress = [shared = m_progress](qint64 done, qint64 total) {
        shared->rows = done;
        shared->totalRows = total;
    };
    kit::whenDone(this, m_context.workspace.imports().undo(batch.id, std::move(progress)),
        [this, asked = batch.id](const base::Result<exchange::UndoResult>& answer) {
            m_undoing.reset();
            m_ticks->stop();
            m_context.notices.job(undoJob, {}, -1);
            if (answer)
                say(static_cast<int>(answer->conflicts.empty() ? MessageBar::Kind::Success : MessageBar::Kind::Warning),
                    undoSentence(*answer, asked));
            else
                say(static_cast<int>(MessageBar::Kind::Danger), wording::sentence(answer.error()));
            reload();
        });
}

void ImportHistory::resume()
{
    const BatchInfo* batch = chosen();
    if (!batch)
        return;
    ImportStart start {0, {}, batch->id, batch->subject};
    start.path = m_choosers.open(this, tr("Choose the file with which the import began"), contactFileFilter());
    if (!start.path.isEmpty())
        m_context.commands.run(QStringLiteral("import.resume"), QVariant::fromValue(start));
}

void ImportHistory::say(int kind, const QString& text)
{
    m_message->setKind(static_cast<MessageBar::Kind>(kind));
    m_message->setText(text);
    m_message->show();
}

} // namespace aicms::ui_exchange
