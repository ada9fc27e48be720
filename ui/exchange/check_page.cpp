// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/check_page.h"

#include "ui/exchange/figure_tile.h"
#include "ui/exchange/file_problem.h"
#include "ui/exchange/fitted_table.h"
#include "ui/exchange/import_flow.h"
#include "ui/exchange/namesakes_card.h"
#include "ui/exchange/rejected_card.h"
#include "ui/exchange/row_files.h"
#include "ui/exchange/sales_words.h"
#include "ui/exchange/skipped_card.h"
#include "ui/exchange/updates_card.h"
#include "ui/exchange/wrong_values_card.h"
#include "ui/kit/action_button.h"
#include "ui/kit/data_table.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/text.h"
#include "ui/kit/when_done.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/exchange_wording.h"

#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace aicms::ui_exchange {

using kit::MessageBar;
using theme::Color;

namespace {

constexpr int mostCheckedRows = 6;
constexpr int tileGap = 12; ///< design pixels

/// A column without anything in it is missed by nobody; one that is kept is not left out.
bool isMissed(const exchange::UnmappedColumn& column)
{
    return column.filled > 0 && !column.kept;
}

} // namespace

CheckPage::CheckPage(ImportFlow& flow, shell::Choosers choosers, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_choosers(std::move(choosers)), m_message(new MessageBar(MessageBar::Kind::Info)),
      m_saved(new MessageBar(MessageBar::Kind::Success)), m_running(new kit::Card),
      m_progress(new kit::ProgressPanel(tr("Checking every row"))), m_results(new QWidget)
{
    m_message->setObjectName(QStringLiteral("checkMessage"));
    m_saved->setObjectName(QStringLiteral("savedMessage"));
    m_saved->setClosable(true);
    m_saved->hide();
    m_progress->setObjectName(QStringLiteral("checkProgress"));
    m_progress->setStopText(tr("Stop checking"));
    m_progress->setConsequence(tr("If you stop, nothing has happened: a check stores nothing."));
    m_running->body()->addWidget(m_progress);
    auto* results = new QVBoxLayout(m_results);
    shell::setSpacing(results, 0, 0, 0, 0, 12);
    results->addWidget(makeTiles());
    results->addWidget(m_saved);
    m_added = new MessageBar(MessageBar::Kind::Info);
    m_added->setObjectName(QStringLiteral("addedAnyway"));
    m_added->setAction(tr("Pass them over again"));
    m_skippedCard = new SkippedCard(m_flow, m_choosers, true);
    m_wrong = new WrongValuesCard;
    m_rejected = new RejectedCard(QStringLiteral("check"));
    connect(m_rejected, &RejectedCard::saveWanted, this, &CheckPage::saveRejected);
    m_namesakes = new NamesakesCard(m_flow);
    results->addWidget(m_rejected);
    m_updates = new UpdatesCard;
    results->addWidget(m_updates);
    results->addWidget(m_namesakes);
    results->addWidget(m_wrong);
    results->addWidget(m_added);
    results->addWidget(m_skippedCard);
    results->addWidget(makeLeftOut());
    m_kept = (new kit::Label({}, theme::Type::Body, Color::TextSecondary))->wrapped();
    m_kept->setObjectName(QStringLiteral("keptColumns"));
    results->addWidget(m_kept);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 8, 0, 0, 12);
    all->addWidget(m_running);
    all->addWidget(m_message);
    all->addWidget(m_results);
    all->addStretch(1);
    connect(m_progress, &kit::ProgressPanel::stopRequested, &m_flow, &ImportFlow::cancelCheck);
    connect(m_message, &MessageBar::actionTriggered, &m_flow, &ImportFlow::startCheck);
    connect(m_added, &MessageBar::actionTriggered, &m_flow, &ImportFlow::passOverAgain);
    connect(m_skippedCard, &SkippedCard::saving, this, &CheckPage::tellSaved);
    connect(&m_flow, &ImportFlow::stageChanged, this, &CheckPage::refresh);
    connect(&m_flow, &ImportFlow::progressed, this, &CheckPage::refreshProgress);
    refresh();
}

QWidget* CheckPage::makeTiles()
{
    auto* holder = new QWidget;
    auto* row = new kit::FlowLayout(holder);
    shell::setSpacing(row, 0, 0, 0, 0, tileGap);
    m_created = new FigureTile(Color::Success, QStringLiteral("tileCreated"));
    m_updated = new FigureTile(Color::TextPrimary, QStringLiteral("tileUpdated"));
    m_skipped = new FigureTile(Color::TextPrimary, QStringLiteral("tileSkipped"));
    m_rejectedCount = new FigureTile(Color::Danger, QStringLiteral("tileRejected"));
    m_leftOutCount = new FigureTile(Color::TextPrimary, QStringLiteral("tileLeftOut"));
    for (FigureTile* tile : {m_created, m_updated, m_skipped, m_rejectedCount, m_leftOutCount})
        row->addWidget(tile);
    return holder;
}

QWidget* CheckPage::makeLeftOut()
{
    m_leftOutCard = new kit::Card(tr("Columns left out"));
    auto* save = new kit::ActionButton(
        tr("Save the left-out columns as a file…"), kit::ActionButton::Role::Outlined, QStringLiteral("file-down"));
    save->setObjectName(QStringLiteral("saveLeftOut"));
    save->setButtonSize(kit::ActionButton::Size::Small);
    m_leftOutCard->setHeaderAction(save);
    m_leftOutCard->setPadding(0);
    m_leftOut = new kit::DataTable;
    m_leftOut->setObjectName(QStringLiteral("leftOutTable"));
    m_leftOut->setAccessibleName(tr("Columns left out, with the reason"));
    m_leftOut->setColumns({{QStringLiteral("column"), tr("Column"), kit::CellKind::Strong, 200, false},
        {QStringLiteral("filled"), tr("Filled cells"), kit::CellKind::Number, 110, false},
        {QStringLiteral("reason"), tr("Why"), kit::CellKind::Text, 420, false}});
    fitSentences(m_leftOut, mostCheckedRows);
    m_leftOutCard->body()->addWidget(m_leftOut);
    connect(save, &QPushButton::clicked, this, &CheckPage::saveLeftOut);
    return m_leftOutCard;
}

void CheckPage::refresh()
{
    const bool isRunning = m_flow.stage() == ImportFlow::Stage::Checking;
    const auto& check = m_flow.checkResult();
    if (isRunning && m_running->isHidden())
        m_progress->setStopText(tr("Stop checking")); // switches the button on again
    m_running->setVisible(isRunning);
    m_results->setVisible(!isRunning && check);
    refreshMessage();
    if (isRunning || !check)
        return;
    fillTiles();
    m_rejected->showRows(check->rejected, check->rejectedCount, m_flow.subject().has_value());
    m_rejected->readFrom(m_flow.path(), m_flow.sourceChoice());
    m_updates->showRows(*check);
    m_namesakes->showRows(*check);
    m_wrong->showValues(*check);
    refreshAdded();
    m_skippedCard->showRows(*check);
    fillLeftOut();
}

void CheckPage::fillTiles()
{
    // Each counts rows of the file, so that they add up to all of them; the last one counts columns.
    const auto& check = *m_flow.checkResult();
    const auto count = [](qint64 figure) { return static_cast<int>(figure); };
    const bool isSales = m_flow.subject().has_value();
    const qint64 skipped = check.skipped + check.quarantined;
    const qint64 leftOut = std::ranges::count_if(check.unmapped, isMissed);
    m_updated->setVisible(!isSales || *m_flow.subject() == exchange::SalesSubject::Products);
    m_leftOutCount->setVisible(!isSales);
    m_created->setFigure(
        check.created, isSales ? newRowsWords(m_flow.subject()) : tr("row(s) to add", nullptr, count(check.created)));
    m_updated->setFigure(
        check.updated, isSales ? tr("updated") : tr("row(s) that update somebody", nullptr, count(check.updated)));
    m_skipped->setFigure(skipped, tr("row(s) left out", nullptr, count(skipped)));
    m_rejectedCount->setFigure(
        check.rejectedCount, tr("row(s) that cannot be taken", nullptr, count(check.rejectedCount)));
    m_leftOutCount->setFigure(leftOut, tr("column(s) left out", nullptr, count(leftOut)));
    // What the words need is known once they are shown.
    QTimer::singleShot(0, this, &CheckPage::evenTiles);
}

void CheckPage::evenTiles()
{
    std::vector<FigureTile*> shown;
    int widest = 0;
    int together = 0;
    const int gap = theme::px(tileGap);
    for (FigureTile* tile : {m_created, m_updated, m_skipped, m_rejectedCount, m_leftOutCount}) {
        tile->setMinimumWidth(0);
        if (tile->isHidden())
            continue;
        shown.push_back(tile);
        const int wanted = tile->sizeHint().width();
        widest = std::max(widest, wanted);
        together += wanted + gap;
    }
    const int room = m_results->width() + gap;
    const int count = static_cast<int>(shown.size());
    if (count * (widest + gap) > room && together <= room)
        return; // as wide as their words they stand in one line
    for (FigureTile* tile : shown)
        tile->setMinimumWidth(widest);
}

void CheckPage::refreshAdded()
{
    m_added->setVisible(m_flow.addedAnyway() > 0);
    m_added->setText(tr("%n row(s) are added although somebody has the same e-mail or phone.", nullptr,
        static_cast<int>(m_flow.addedAnyway())));
}

QStringList CheckPage::countSentences() const
{
    const auto& check = *m_flow.checkResult();
    const QLocale locale;
    const auto figure = [&locale](qint64 number) { return locale.toString(number); };
    QStringList parts;
    parts << tr("%Ln row(s) in the file: %1 to add, %2 that update somebody, %3 left out, %4 that cannot be taken.",
        nullptr, static_cast<int>(check.read))
                 .arg(figure(check.created), figure(check.updated), figure(check.skipped + check.quarantined),
                     figure(check.rejectedCount));
    if (check.created > 0)
        parts << tr("The rows to add make %1.", "people and organisations")
                     .arg(wording::peopleAndOrganisations(check.newPeople(), check.organisationRows));
    if (check.organisationsCreated > 0)
        parts << tr("%Ln more organisation(s) are made because rows name them.", nullptr,
            static_cast<int>(check.organisationsCreated));
    if (check.updated > 0)
        parts << tr("Whose records are updated, and how, stands below.");
    if (check.namesakes > 0)
        parts << tr("%Ln of the rows to add bear the name of somebody who is here already: see below.", nullptr,
            static_cast<int>(check.namesakes));
    return parts;
}

QString CheckPage::checkedSentence() const
{
    const auto& check = *m_flow.checkResult();
    QStringList parts {tr("Nothing is stored yet. The import will give exactly these numbers.")};
    if (const auto& sales = m_flow.salesOutcome(); sales && m_flow.subject())
        parts << salesSentence(*sales, *m_flow.subject());
    else
        parts << countSentences();
    parts.removeAll(QString());
    if (check.warnings > 0)
        parts << tr("%n value(s) look wrong or do not fit their field as they are: they are listed below.", nullptr,
            static_cast<int>(check.warnings));
    if (check.blank > 0)
        parts << tr(
            "%n row(s) beside these have nothing in them and are passed by.", nullptr, static_cast<int>(check.blank));
    return parts.join(u' ');
}

void CheckPage::refreshMessage()
{
    const auto& check = m_flow.checkResult();
    QString text;
    QString action;
    auto kind = MessageBar::Kind::Info;
    if (m_flow.checkError()) {
        kind = MessageBar::Kind::Danger;
        text = fileProblem(*m_flow.checkError());
        action = tr("Check again");
    } else if (m_flow.stage() == ImportFlow::Stage::Ready) {
        text = tr("The check was stopped. Nothing is stored.");
        action = tr("Check again");
    } else if (check && check->truncated) {
        kind = MessageBar::Kind::Warning;
        text = tr("Nothing is stored yet. The file ends in the middle of its last row: it was cut off. All rows before "
                  "that are "
                  "kept; export the file again if rows are missing.");
    } else if (check) {
        text = checkedSentence();
    }
    m_message->setKind(kind);
    if (m_message->text() != text)
        m_message->setText(text);
    m_message->setAction(action);
    m_message->setVisible(!text.isEmpty() && m_flow.stage() != ImportFlow::Stage::Checking);
}

void CheckPage::refreshProgress()
{
    if (m_flow.stage() == ImportFlow::Stage::Checking)
        m_progress->setProgress(m_flow.progress().rows, m_flow.totalRows());
}

/// Of a card's property: in words.
QString CheckPage::titleOf(const QString& header) const
{
    if (m_flow.isTable() || !m_flow.preview())
        return header;
    const auto& columns = m_flow.preview()->mapping.columns;
    const auto found = std::ranges::find_if(columns, [&header](const exchange::Column& column) {
        return column.header == header && column.field == exchange::Field::LeaveOut;
    });
    return found == columns.end() ? header : wording::propertyTitle(*found);
}

void CheckPage::fillLeftOut()
{
    const auto& check = *m_flow.checkResult();
    const QLocale locale;
    std::vector<kit::PagedTableModel::Row> rows;
    qint64 empty = 0;
    QStringList kept;
    for (const exchange::UnmappedColumn& column : check.unmapped) {
        if (column.filled == 0)
            ++empty;
        else if (column.kept)
            kept << kit::isolated(titleOf(column.header));
        else
            rows.push_back(
                {titleOf(column.header), locale.toString(column.filled), wording::leftOutSentence(column.reason)});
    }
    m_kept->setVisible(!kept.empty());
    m_kept->setText(tr("%n column(s) are kept as extra fields: %1", nullptr, static_cast<int>(kept.size()))
            .arg(kept.join(QStringLiteral(", "))));
    m_leftOutCard->setVisible(!rows.empty());
    if (empty > 0)
        rows.push_back({tr("%n empty column(s)", nullptr, static_cast<int>(empty)), locale.toString(0),
            tr("There is nothing in them")});
    m_leftOut->rows()->setRows(std::move(rows));
}

void CheckPage::saveRejected()
{
    const QString path = m_choosers.saveFile(
        this, tr("Save the rows that cannot be taken"), rejectedFileName(m_flow.preview()->fileFormat));
    if (!path.isEmpty())
        tellSaved(saveRejectedRows(m_flow.path(), m_flow.sourceChoice(), m_flow.checkResult()->rejected, path),
            rejectedSavedSentence(path));
}

void CheckPage::saveLeftOut()
{
    const QString path = m_choosers.saveFile(this, tr("Save the left-out columns"), tr("left-out-columns.csv"));
    if (!path.isEmpty())
        tellSaved(saveLeftOutColumns(m_flow.path(), m_flow.sourceChoice(), m_flow.unmapped(), path),
            tr("The left-out columns are saved. The file is not encrypted: delete it when you are done."));
}

void CheckPage::tellSaved(QFuture<base::Result<void>> job, const QString& done)
{
    kit::whenDone(this, job, [this, done](const base::Result<void>& saved) {
        m_saved->setKind(saved ? MessageBar::Kind::Success : MessageBar::Kind::Danger);
        m_saved->setText(saved ? done : wording::sentence(saved.error()));
        m_saved->show();
    });
}

} // namespace aicms::ui_exchange
