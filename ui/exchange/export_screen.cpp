// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_screen.h"

#include "core/base/pool_task.h"
#include "core/workspace/workspace.h"
#include "ui/exchange/format_words.h"
#include "ui/exchange/option_group.h"
#include "ui/exchange/recipient_choice.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_header.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/text.h"
#include "ui/kit/when_done.h"
#include "ui/shell/commands.h"
#include "ui/shell/doubted_lists.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_exchange {

using exchange::ExportFormat;
using kit::MessageBar;

namespace {

const QString exportJob = QStringLiteral("export");
constexpr int longestReason = 200;
constexpr int widestColumn = 760; // design pixels

/// Of a column that is narrower than its page: a layout asks for the height that the text has in the whole width, and
/// so gives too little.
class ColumnLayout : public QVBoxLayout {
public:
    using QVBoxLayout::QVBoxLayout;
    int heightForWidth(int width) const override
    {
        return QVBoxLayout::heightForWidth(std::min(width, theme::px(widestColumn)));
    }
};

} // namespace

ExportScreen::ExportScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent)
    : Screen(parent), m_context(context), m_choosers(std::move(choosers)),
      m_message(new MessageBar(MessageBar::Kind::Info)), m_ticks(new QTimer(this))
{
    setObjectName(QStringLiteral("exportScreen"));
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_message->hide();
    m_ticks->setInterval(std::chrono::milliseconds(200));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 0);
    auto* page = m_page = new kit::ScrollPage(this);
    auto* body = page->body();
    auto* header = new kit::PageHeader(tr("Export customers"), tr("Into a file for another program, or to keep"), page);
    header->setBackVisible(true);
    connect(header, &kit::PageHeader::backRequested, this,
        [this] { m_context.commands.run(QStringLiteral("customers.list")); });
    body->addWidget(header);
    m_for = new RecipientChoice(context);
    auto* column = new QWidget;
    auto* parts = new ColumnLayout(column);
    parts->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*> {
             makeWho(), m_for, makeFormat(), makeContent(), makeReason(), makeRunning(), m_message})
        parts->addWidget(part);
    kit::followTheme(column, [column, parts, body] {
        column->setMaximumWidth(theme::px(widestColumn));
        parts->setSpacing(body->spacing());
    });
    body->addWidget(column);
    body->addStretch(1);
    all->addWidget(page);
    connect(m_for, &RecipientChoice::changed, this, &ExportScreen::refresh);
    connect(m_for, &RecipientChoice::changed, this, &ExportScreen::countThem);
    connect(m_ticks, &QTimer::timeout, this, [this] {
        m_panel->setProgress(m_progress->done, m_progress->total);
        const qint64 total = m_progress->total;
        m_context.notices.job(exportJob, tr("Exporting customers"),
            total > 0 ? static_cast<int>(std::min<qint64>(99, m_progress->done * 100 / total)) : -1);
    });
    m_formats->setChosen(static_cast<int>(ExportFormat::Csv));
    m_who->setChosen(All);
    refresh();
}

ExportScreen::~ExportScreen()
{
    // The job reads the vault, which may be closed right after this.
    if (m_token)
        m_token->cancel();
    if (isRunning())
        m_job.waitForFinished();
    if (m_forecastToken)
        m_forecastToken->cancel();
    for (auto& each : m_forecasts)
        each.waitForFinished();
}

QString ExportScreen::title() const
{
    return tr("Export customers");
}

void ExportScreen::enter(const QVariant& argument)
{
    if (isRunning())
        return;
    m_offer = argument.value<workspace::ExportOffer>();
    m_message->hide();
    m_who->setChosen(!m_offer.ticked.empty() ? Ticked : m_offer.shown == customers::ListQuery() ? All : Shown);
    m_for->reload();
    refresh();
    countThem();
    sayWhatIsLeftOut();
    shell::warnOfLists(m_context);
    m_who->focusChosen(); // the page begins at its top, with whom it is about
}

QWidget* ExportScreen::makeWho()
{
    auto* card = new kit::Card(tr("Whom?"));
    m_who = new OptionGroup(tr("Whom?"));
    m_who->addOption(All, tr("All customers"), tr("Everybody who is not in the bin."), QStringLiteral("exportAll"));
    m_who->addOption(Shown, tr("Those whom the list shows"), tr("As it is filtered and in its order."),
        QStringLiteral("exportShown"));
    m_who->addOption(
        Ticked, tr("The ticked ones"), tr("Those who were ticked in the list."), QStringLiteral("exportTicked"));
    connect(m_who, &OptionGroup::choiceMade, this, [this] {
        refresh();
        countThem();
    });
    card->body()->addWidget(m_who);
    m_count = new kit::Label({}, theme::Type::BodyStrong);
    m_count->setObjectName(QStringLiteral("exportCount"));
    card->body()->addWidget(m_count);
    return card;
}

QWidget* ExportScreen::makeFormat()
{
    auto* card = new kit::Card(tr("In which form?"));
    m_formats = new OptionGroup(tr("In which form?"));
    const auto add = [this](ExportFormat format, const QString& text, const QString& consequence) {
        m_formats->addOption(static_cast<int>(format), text, consequence,
            QStringLiteral("export_") + exchange::exportFormatCode(format));
    };
    const QString defused = tr("A cell that a spreadsheet would run as a formula gets an apostrophe in front.");
    add(ExportFormat::Csv, tr("CSV table"), tr("Every program can read it. %1").arg(defused));
    add(ExportFormat::Xlsx, tr("Excel workbook (XLSX)"),
        tr("For Excel and LibreOffice. No cell can become a formula."));
    add(ExportFormat::VCard, tr("vCard 4.0"), tr("For address books and telephones of today, with photos."));
    add(ExportFormat::VCard3, tr("vCard 3.0"), tr("For older telephones and programs, with photos."));
    add(ExportFormat::Json, tr("AICMS JSON"),
        tr("The only form that holds everything; made to be read by AICMS again."));
    connect(m_formats, &OptionGroup::choiceMade, this, &ExportScreen::refresh);
    card->body()->addWidget(m_formats);
    return card;
}

QWidget* ExportScreen::makeContent()
{
    auto* card = new kit::Card(tr("What goes in?"));
    m_advice = new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary);
    m_advice->setObjectName(QStringLiteral("exportAdvice"));
    card->body()->addWidget(m_advice->wrapped());
    const auto add = [card](const QString& text, const char* name) {
        auto* box = new QCheckBox(text);
        box->setObjectName(QLatin1String(name));
        box->setChecked(true);
        card->body()->addWidget(box);
        return box;
    };
    m_notes = add(tr("Notes"), "exportNotes");
    m_tags = add(tr("Tags"), "exportTags");
    m_birthday = add(tr("Birthday"), "exportBirthday");
    m_extraFields = add(tr("Extra fields"), "exportExtraFields");
    m_photo = add(tr("Photo"), "exportPhoto");
    m_leftOut = new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary);
    m_leftOut->setObjectName(QStringLiteral("exportLeftOut"));
    card->body()->addWidget(m_leftOut->wrapped());
    return card;
}

QWidget* ExportScreen::makeReason()
{
    auto* card = new kit::Card(tr("Why?"));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("exportReason"));
    m_reason->setMaxLength(longestReason);
    auto* field = new kit::FormField(tr("Reason"), m_reason);
    field->setHint(tr("It stands in the log with the day, your name and how many it were, for whoever asks later."));
    card->body()->addWidget(field);
    m_save = new kit::ActionButton(tr("Save as a file…"), kit::ActionButton::Role::Primary, QStringLiteral("download"));
    m_save->setObjectName(QStringLiteral("exportSave"));
    card->body()->addWidget(m_save, 0, Qt::AlignLeading);
    m_saveHint = new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary);
    m_saveHint->setObjectName(QStringLiteral("exportHint"));
    card->body()->addWidget(m_saveHint->wrapped());
    connect(m_reason, &QLineEdit::textChanged, this, &ExportScreen::refresh);
    connect(m_save, &QPushButton::clicked, this, &ExportScreen::start);
    return card;
}

QWidget* ExportScreen::makeRunning()
{
    m_running = new kit::Card;
    m_panel = new kit::ProgressPanel(tr("Exporting customers"));
    m_panel->setConsequence(tr("If you stop, no file is left behind."));
    m_running->body()->addWidget(m_panel);
    m_running->hide();
    connect(m_panel, &kit::ProgressPanel::stopRequested, this, [this] {
        if (m_token)
            m_token->cancel();
    });
    return m_running;
}

bool ExportScreen::isRunning() const
{
    return m_job.isValid() && !m_job.isFinished();
}

ExportFormat ExportScreen::format() const
{
    return static_cast<ExportFormat>(m_formats->chosen());
}

void ExportScreen::refresh()
{
    const bool isTable = format() == ExportFormat::Csv || format() == ExportFormat::Xlsx;
    m_photo->setVisible(!isTable); // a table has no room for it
    m_advice->setText(m_for->use()
            ? tr("Of each person only what the purpose uses. Leave out more that the receiver does not need: what is "
                 "not in the file cannot leak.")
            : tr("Names, numbers, e-mails, phones and addresses always do. Leave out what the receiver does not need: "
                 "what is not in the file cannot leak."));
    m_who->setOptionEnabled(Shown, !(m_offer.shown == customers::ListQuery()));
    m_who->setOptionEnabled(Ticked, !m_offer.ticked.empty());
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    const QString bar = m_for->whyNot();
    m_save->setEnabled(hasReason && bar.isEmpty() && !isRunning());
    m_save->setReason(bar);
    m_saveHint->setText(hasReason
            ? tr("The file is not encrypted. Keep it no longer than it is needed.")
            : tr("Enter a reason first. The file is not encrypted; keep it no longer than it is needed."));
}

void ExportScreen::countThem()
{
    const int turn = ++m_countTurn;
    if (m_for->use() && m_for->whyNot().isEmpty())
        return forecast(turn);
    const auto show
        = [this](qint64 count) { m_count->setText(tr("%Ln customer(s)", nullptr, static_cast<int>(count))); };
    if (m_who->chosen() == Ticked)
        return show(std::ssize(m_offer.ticked));
    const customers::ListQuery query = m_who->chosen() == Shown ? m_offer.shown : customers::ListQuery();
    kit::whenDone(
        this, m_context.workspace.customers().count(query), [this, turn, show](const base::Result<qint64>& count) {
            if (turn == m_countTurn && count)
                show(*count);
        });
}

QStringList ExportScreen::notForSaleWords(const workspace::NotForSale& left)
{
    QStringList said;
    if (left.saidNo > 0)
        said << tr(
            "%Ln customer(s) stay out: they said no to being passed on.", nullptr, static_cast<int>(left.saidNo));
    if (left.withoutYes > 0)
        said << tr("%Ln customer(s) stay out: no yes of theirs to being passed on counts today.", nullptr,
            static_cast<int>(left.withoutYes));
    return said;
}

QString ExportScreen::notAllowedWords(qint64 count)
{
    return tr("%Ln customer(s) stay out: this purpose may not use them now.", nullptr, static_cast<int>(count));
}

/// Of a list for a purpose: who may be in it, and who is left out for the sake of a no.
void ExportScreen::forecast(int turn)
{
    if (m_forecastToken)
        m_forecastToken->cancel();
    m_forecastToken.emplace();
    workspace::ExportRequest asked = request({});
    asked.reason = QStringLiteral("-"); // whether one is given is asked when it goes out
    std::erase_if(m_forecasts, [](const auto& each) { return each.isFinished(); });
    m_forecasts.push_back(base::startOn(*QThreadPool::globalInstance(),
        [asked = std::move(asked), token = *m_forecastToken, vault = &m_context.workspace] {
            return workspace::forecastExport(*vault, asked, token);
        }));
    kit::whenDone(this, m_forecasts.back(), [this, turn](const base::Result<workspace::ExportForecast>& told) {
        if (turn != m_countTurn || !told)
            return;
        QStringList left = notForSaleWords(told->notForSale);
        if (told->notAllowed > 0)
            left.prepend(notAllowedWords(told->notAllowed));
        const QString count = tr("%Ln customer(s)", nullptr, static_cast<int>(told->count));
        m_count->setText(left.isEmpty() ? count : count + QStringLiteral(". ") + left.join(u' '));
    });
}

void ExportScreen::sayWhatIsLeftOut()
{
    const auto left = workspace::leftOutOfExports(m_context.workspace);
    QStringList sentences;
    if (!left) {
        sentences << wording::sentence(left.error());
    } else {
        if (left->birthday)
            sentences << tr("Your role does not see birthdays: none goes into the file.");
        if (!left->ownFields.isEmpty())
            sentences << tr("Shown with a reason only, and therefore in no file: %1.", "names of fields")
                             .arg(left->ownFields.join(tr(", ", "between the items of a list")));
    }
    m_birthday->setEnabled(left && !left->birthday);
    if (left && left->birthday)
        m_birthday->setChecked(false);
    m_leftOut->setText(sentences.join(QLatin1Char(' ')));
    m_leftOut->setVisible(!sentences.isEmpty());
}

workspace::ExportRequest ExportScreen::request(const QString& path) const
{
    workspace::ExportRequest request;
    if (m_who->chosen() == Shown)
        request.query = m_offer.shown;
    else if (m_who->chosen() == Ticked)
        request.only = m_offer.ticked;
    request.path = path;
    request.format = format();
    request.content = {m_notes->isChecked(), m_tags->isChecked(), m_birthday->isChecked(), m_extraFields->isChecked(),
        m_photo->isChecked()};
    request.reason = m_reason->text();
    request.use = m_for->use();
    request.recipient = m_for->recipient();
    return request;
}

void ExportScreen::start()
{
    if (isRunning() || m_reason->text().trimmed().isEmpty() || !m_for->whyNot().isEmpty()
        || !shell::listsMayLeave(m_context))
        return;
    const QString path = m_choosers.saveFile(
        this, tr("Save the customers"), tr("customers.%1", "a file's name").arg(exchange::exportSuffix(format())));
    if (path.isEmpty())
        return;
    m_message->hide();
    m_recipient = m_for->recipientName();
    m_progress = std::make_shared<Progress>();
    m_token.emplace();
    const auto promise = std::make_shared<QPromise<base::Result<workspace::ExportedList>>>();
    promise->start();
    m_job = promise->future();
    QThreadPool::globalInstance()->start(
        [promise, asked = request(path), token = *m_token, progress = m_progress, vault = &m_context.workspace] {
            promise->addResult(workspace::exportCustomers(
                *vault, asked,
                [progress](qint64 done, qint64 total) {
                    progress->done = done;
                    progress->total = total;
                },
                token));
            promise->finish();
        });
    m_panel->setStopText(tr("Stop"));
    m_panel->setProgress(0, 0);
    m_running->show();
    m_ticks->start();
    // The button that began it goes off. Not to the one that stops it: a Return too many would.
    m_panel->setFocus(Qt::OtherFocusReason);
    refresh();
    kit::whenDone(this, m_job, [this](const base::Result<workspace::ExportedList>& answer) { finish(answer); });
}

void ExportScreen::finish(const base::Result<workspace::ExportedList>& answer)
{
    m_ticks->stop();
    const bool hadFocus = m_running->isAncestorOf(focusWidget());
    m_running->hide();
    m_context.notices.job(exportJob, {}, -1);
    if (answer) {
        m_message->setKind(MessageBar::Kind::Success);
        QStringList said {tr("%Ln customer(s) are written. The file is not encrypted: delete it when it has done its "
                             "work.",
            nullptr, static_cast<int>(answer->count))};
        if (answer->restricted > 0)
            said << tr("%Ln customer(s) stayed out, because their data is locked.", nullptr,
                static_cast<int>(answer->restricted));
        if (answer->notAllowed > 0)
            said << notAllowedWords(answer->notAllowed);
        said += notForSaleWords(answer->notForSale);
        if (answer->disclosure.isValid())
            said << tr("It is entered under Sharing as passed on to %1.", "name of a recipient")
                        .arg(kit::isolated(m_recipient));
        using workspace::WithheldAddress;
        const auto isOptedOut = [](const WithheldAddress& each) { return !each.notPassedOn.isEmpty(); };
        const auto isOther = [](const WithheldAddress& each) {
            return !each.addresses.isEmpty() || !each.unreadable.isEmpty() || !each.notFromSale.isEmpty();
        };
        if (const auto many = std::ranges::count_if(answer->withheld, isOptedOut); many > 0)
            said << tr("Of %Ln customer(s) an address stayed out: somebody who has it said no to being passed on.",
                nullptr, static_cast<int>(many));
        if (const auto many = std::ranges::count_if(answer->withheld, isOther); many > 0)
            said << tr("Of %Ln customer(s) an address stayed out: somebody objected with it, or it cannot be read.",
                nullptr, static_cast<int>(many));
        if (const auto whole = std::ranges::count_if(answer->withheld, &WithheldAddress::isWhole); whole > 0)
            said << tr("For that reason %Ln customer(s) are not in the file: nothing else reaches them.", nullptr,
                static_cast<int>(whole));
        m_message->setText(said.join(QLatin1Char(' ')));
    } else if (answer.error().kind == base::ErrorKind::Cancelled) {
        m_message->setKind(MessageBar::Kind::Info);
        m_message->setText(tr("Stopped. No file was written."));
    } else {
        m_message->setKind(MessageBar::Kind::Danger);
        m_message->setText(wording::sentence(answer.error()));
    }
    m_message->show();
    if (!isVisible())
        m_context.notices.toast(m_message->text());
    m_token.reset();
    refresh();
    if (hadFocus)
        m_save->setFocus(Qt::OtherFocusReason);
    // What came of it stands below the button that began it; it has its place in the next turn.
    QTimer::singleShot(0, this, [this] { m_page->ensureWidgetVisible(m_message, theme::px(20), theme::px(20)); });
}

} // namespace aicms::ui_exchange
