// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_screen.h"

#include "core/workspace/workspace.h"
#include "ui/exchange/check_page.h"
#include "ui/exchange/file_page.h"
#include "ui/exchange/format_words.h"
#include "ui/exchange/match_page.h"
#include "ui/exchange/run_page.h"
#include "ui/exchange/sales_words.h"
#include "ui/exchange/source_page.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/text.h"
#include "ui/kit/wizard_frame.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/wording/exchange_wording.h"
#include "ui/wording/names.h"

#include <QLocale>
#include <QVBoxLayout>

namespace aicms::ui_exchange {

using Stage = ImportFlow::Stage;

namespace {

const QString importJob = QStringLiteral("import");

} // namespace

ImportScreen::ImportScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent)
    : Screen(parent), m_context(context), m_flow(context.workspace.imports()), m_frame(new kit::WizardFrame(this))
{
    setObjectName(QStringLiteral("importScreen"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    addPages(choosers);
    m_frame->nextButton()->setObjectName(QStringLiteral("next"));
    m_frame->backButton()->setObjectName(QStringLiteral("back"));
    if (m_context.commands.has(QStringLiteral("vault.lock"))) {
        auto* lock = new kit::ActionButton(tr("Lock"), kit::ActionButton::Role::Outlined, QStringLiteral("lock"));
        lock->setKeyHint(QStringLiteral("Ctrl L"));
        connect(lock, &QPushButton::clicked, this, [this] { m_context.commands.run(QStringLiteral("vault.lock")); });
        m_frame->addBarWidget(lock);
    }
    connect(m_frame, &kit::WizardFrame::nextRequested, this, &ImportScreen::next);
    connect(m_frame, &kit::WizardFrame::backRequested, this, &ImportScreen::back);
    connect(m_frame, &kit::WizardFrame::stepRequested, this, &ImportScreen::backTo);
    connect(m_frame, &kit::WizardFrame::closeRequested, this, &ImportScreen::close);
    connect(&m_flow, &ImportFlow::stageChanged, this, &ImportScreen::onStageChanged);
    connect(&m_flow, &ImportFlow::progressed, this, &ImportScreen::showJob);
    for (const auto signal : {&ImportFlow::fileChanged, &ImportFlow::previewChanged, &ImportFlow::countsChanged,
             &ImportFlow::settingsChanged})
        connect(&m_flow, signal, this, &ImportScreen::refresh);
    goTo(File);
}

void ImportScreen::addPages(const shell::Choosers& choosers)
{
    const auto showHistory = [this] { m_context.commands.run(QStringLiteral("import.history")); };
    auto* file = new FilePage(m_flow, choosers);
    connect(file, &FilePage::historyWanted, this, showHistory);
    m_frame->addPage({tr("File"), tr("From any program"), {}, tr("Choose the file"),
        tr("Customers, orders, products or events that another program saved. Nothing is stored before the last step."),
        file});
    auto* match = new MatchPage(m_flow, m_context.workspace.imports(), choosers,
        [&purposes = m_context.workspace.purposes()](
            const QString& code) { return wording::purposeName(*purposes.catalogue(), code); });
    match->setMayDefineFields(m_context.commands.has(QStringLiteral("go.settings"))
        && access::permit(m_context.workspace.session(), access::Operation::EditOwnFields));
    connect(match, &MatchPage::ownFieldWanted, this,
        [this] { m_context.commands.run(QStringLiteral("go.settings"), QStringLiteral("fields")); });
    connect(&m_context.workspace, &workspace::Workspace::changed, this, [this](const base::Change& change) {
        if (change.kind == base::ChangeKind::Everything)
            m_flow.readOwnFieldsAgain();
    });
    m_frame->addPage({tr("Match columns"), tr("What goes where"), tr("match columns"),
        tr("Match the columns of your file"),
        tr("We guessed from the names and the first 50 rows. Change what is wrong. Nothing is stored yet."), match});
    m_source = new SourcePage(m_flow);
    m_frame->addPage({tr("Source and duplicates"), tr("Who gave it, who is here"), tr("source and duplicates"),
        tr("Source and duplicates"), {}, m_source});
    m_frame->addPage({tr("Check"), tr("Duplicates and errors"), tr("check"), tr("Check before anything is stored"),
        tr("Every row is played through as in the import, then all of it is taken back."),
        new CheckPage(m_flow, choosers)});
    m_run = new RunPage(m_flow, choosers);
    m_frame->addPage({tr("Import"), tr("Can be undone"), tr("import"), tr("Import"), {}, m_run});
    connect(m_run, &RunPage::historyWanted, this, showHistory);
    auto* card = new kit::Card;
    auto* row = new QHBoxLayout;
    row->addWidget(new kit::IconLabel(QStringLiteral("hard-drive")), 0, Qt::AlignTop);
    auto* words = new kit::Label(
        tr("The file is read here and is not changed. It is not encrypted: delete it once you need nothing of it any "
           "more."),
        theme::Type::Caption, theme::Color::TextSecondary);
    row->addWidget(words->wrapped(), 1);
    card->body()->addLayout(row);
    card->setPadding(12);
    m_frame->setInfoCard(card);
}

QString ImportScreen::title() const
{
    return importTitle(m_flow.subject());
}

int ImportScreen::step() const
{
    return m_frame->current();
}

void ImportScreen::enter(const QVariant& argument)
{
    if (argument.canConvert<ImportStart>()) {
        const auto start = argument.value<ImportStart>();
        if (start.number <= m_lastStart)
            return;
        m_lastStart = start.number;
        if (m_flow.isStoring()) {
            m_context.notices.toast(tr("An import is running. The next one can begin when it is done."));
        } else if (start.resumed.isValid()) {
            m_flow.resume(start.resumed, start.subject, start.path);
            goTo(Run);
        } else if (!start.path.isEmpty()) {
            m_flow.openFile(start.path);
            goTo(File);
        } else if (m_flow.isFinished()) {
            m_flow.clear();
            goTo(File);
        }
    } else if (const QString path = argument.toString();
        !path.isEmpty() && path != m_flow.path() && !m_flow.isStoring()) {
        m_flow.openFile(path);
        goTo(File);
    }
    if (auto* first = m_frame->findChild<QWidget*>(QStringLiteral("chooseFile")); step() == File && first)
        first->setFocus(Qt::OtherFocusReason);
    else
        focusStep();
}

void ImportScreen::goTo(int step)
{
    m_frame->setCurrent(step);
    if (step == Check && !m_flow.checkResult())
        m_flow.startCheck();
    refresh();
    focusStep();
}

/// The keyboard goes on where the eye goes on.
void ImportScreen::focusStep()
{
    if (step() == Run && m_flow.isStoring())
        m_run->focusRunning();
    else if (step() == Source && m_source->focusAsked())
        return;
    else if (m_frame->nextButton()->isEnabled() && m_frame->nextButton()->isVisible())
        m_frame->nextButton()->setFocus(Qt::OtherFocusReason);
    else if (m_frame->backButton()->isVisible())
        m_frame->backButton()->setFocus(Qt::OtherFocusReason);
    else if (auto* choose = m_frame->findChild<QWidget*>(QStringLiteral("chooseFile")))
        choose->setFocus(Qt::OtherFocusReason); // else it would go on to whatever comes next, as the lock
}

void ImportScreen::next()
{
    if (step() < Run)
        return goTo(step() + 1);
    if (m_flow.stage() == Stage::Checked)
        m_flow.startImport();
    else if (m_flow.stage() == Stage::Imported)
        showImported();
    else if (m_flow.canGoAgain()) {
        m_flow.again();
        goTo(Check);
    } else if (m_flow.isFinished()) {
        m_flow.clear();
        goTo(File);
    }
}

void ImportScreen::showImported()
{
    const QString list = shownAfterwards();
    // Whoever was looked for before hides those who were just imported, and among all others nobody finds them.
    m_context.commands.run(
        list, list == QLatin1String("customers.list") ? QVariant(QStringLiteral("newest")) : QVariant());
}

QString ImportScreen::shownAfterwards() const
{
    const QString wanted = m_flow.subject() == exchange::SalesSubject::Products ? QStringLiteral("go.products")
        : m_flow.subject() == exchange::SalesSubject::Orders                    ? QStringLiteral("go.orders")
                                                                                : QString();
    return m_context.commands.has(wanted) ? wanted : QStringLiteral("customers.list");
}

void ImportScreen::back()
{
    if (m_flow.isFinished()) {
        m_flow.clear();
        return goTo(File);
    }
    if (step() > File)
        backTo(step() - 1);
}

void ImportScreen::backTo(int step)
{
    if (m_flow.isStoring() || m_flow.isFinished())
        return;
    if (m_flow.stage() == Stage::Checking)
        m_flow.cancelCheck();
    goTo(step);
}

void ImportScreen::close()
{
    if (m_flow.isStoring())
        m_context.notices.toast(tr("The import goes on; the status bar shows how far it is."));
    else if (m_flow.preview() && !m_flow.isFinished())
        m_context.notices.toast(tr("Nothing is stored. Which file it is and how it is matched is kept inside the "
                                   "vault; go on with Import. The file itself stays where it is: do not move it."));
    m_context.commands.run(QStringLiteral("customers.list"));
}

void ImportScreen::onStageChanged()
{
    const Stage before = std::exchange(m_lastStage, m_flow.stage());
    showJob();
    withdrawClosing();
    refresh();
    const bool ended = before == Stage::Importing && m_flow.isFinished();
    if (ended && !isVisible()) {
        m_context.notices.toast(m_flow.stage() == Stage::Imported
                ? m_flow.subject() ? tr("The import is done: %Ln row(s) stored.", nullptr,
                                         static_cast<int>(m_flow.result()->created + m_flow.result()->updated))
                                   : tr("The import is done. Added: %1.", "people and organisations")
                                         .arg(wording::peopleAndOrganisations(
                                             m_flow.result()->newPeople(), m_flow.result()->newOrganisations()))
                : tr("The import was broken off. Open Import to see why."));
    }
    if (isVisible())
        moveFocus(before);
    if (m_flow.stage() == Stage::NoFile && step() != File)
        goTo(File);
    if (m_flow.stage() == Stage::Importing && step() != Run)
        goTo(Run);
    if (m_flow.stage() == Stage::Ready && before == Stage::Reading) {
        if (const int wanted = std::exchange(m_wantedStep, File); wanted > step())
            goTo(wanted);
    }
    if (m_flow.isFinished() || m_flow.stage() == Stage::NoFile)
        Q_EMIT settled();
}

void ImportScreen::moveFocus(Stage before)
{
    // The button that began a job is hidden while it runs; the keys must not go to whatever comes next.
    const bool wasStoring = before == Stage::Importing || before == Stage::Undoing;
    if (m_flow.isStoring() && !wasStoring && step() == Run)
        m_run->focusRunning();
    else if (wasStoring && !m_flow.isStoring() && step() == Run)
        m_frame->nextButton()->setFocus(Qt::OtherFocusReason);
    else if (m_flow.stage() == Stage::Checked && step() == Check && m_frame->backButton()->hasFocus())
        m_frame->nextButton()->setFocus(Qt::OtherFocusReason);
    else if (m_flow.stage() == Stage::Ready && before == Stage::Reading && step() == File) {
        // Whoever chose a file goes on with it; whoever is in a field of the page already stays there.
        if (auto* choose = m_frame->findChild<QWidget*>(QStringLiteral("chooseFile")); choose && choose->hasFocus())
            m_frame->nextButton()->setFocus(Qt::OtherFocusReason);
    }
}

void ImportScreen::showJob()
{
    if (m_flow.isStopping())
        refresh();
    if (!m_flow.isStoring())
        return m_context.notices.job(importJob, {}, -1);
    const bool isImport = m_flow.stage() == Stage::Importing && !m_flow.isStopping();
    const exchange::ImportProgress now = m_flow.progress();
    const bool isCounted = m_flow.totalRows() > 0 || m_flow.isStopping();
    const qint64 done = isCounted ? now.rows : now.bytes;
    const qint64 total = isCounted ? m_flow.totalRows() : now.totalBytes;
    const int percent = total > 0 ? static_cast<int>(std::min<qint64>(99, done * 100 / total)) : -1;
    m_context.notices.job(
        importJob, isImport ? importingTitle(m_flow.subject()) : tr("Taking an import back"), percent);
}

void ImportScreen::refresh()
{
    refreshHead();
    refreshNotes();
    refreshFoot();
}

void ImportScreen::refreshHead()
{
    m_frame->setFinished(m_flow.stage() == Stage::Imported);
    m_frame->setHeading(Run, tr("Import"),
        m_flow.stage() == Stage::Imported ? storedSentence()
            : m_flow.stage() == Stage::Importing && !m_flow.isStopping()
            ? tr("You can stop at any time; what was stored is then taken back.")
            : m_flow.isStoring()  ? tr("What was stored is being taken back.")
            : m_flow.isFinished() ? QString()
                                  : tr("Look at the numbers once more. The import begins with the button below."));
    if (m_flow.preview() && !m_flow.isTable())
        m_frame->setHeading(Match, tr("What the file holds"),
            tr("The file says itself what goes where. Look it through. Nothing is stored yet."));
    else
        m_frame->setHeading(Match, tr("Match the columns of your file"),
            tr("We guessed from the names and the first 50 rows. Change what is wrong. Nothing is stored yet."));
    nameSource();
    QString subtitle = m_flow.path().isEmpty() ? QString() : kit::isolated(m_flow.fileName());
    if (m_flow.counts())
        subtitle = tr("%1, %Ln row(s)", nullptr, static_cast<int>(m_flow.counts()->rows)).arg(subtitle);
    m_frame->setTitle(importTitle(m_flow.subject()), subtitle);
    if (m_told != title()) {
        m_told = title();
        Q_EMIT titleChanged(); // the window's, once it is known what the file holds
    }
    m_frame->setSavedNotice(m_flow.preview() && !m_flow.isFinished() ? tr("Kept when you close or lock") : QString());
}

void ImportScreen::nameSource()
{
    using exchange::SalesSubject;
    const auto name = [this](const QString& step, const QString& note, const QString& next, const QString& intro) {
        m_frame->setStepName(Source, step, next);
        m_frame->setStepNote(Source, note);
        m_frame->setHeading(Source, step, intro);
    };
    if (!m_flow.subject())
        return name(tr("Source and duplicates"), tr("Who gave it, who is here"), tr("source and duplicates"),
            tr("This is written down with every value, so that you can answer when somebody asks."));
    switch (*m_flow.subject()) {
    case SalesSubject::Orders:
        return name(tr("Amounts and customers"), tr("Which currency, whose orders"), tr("amounts and customers"),
            tr("What the file does not say of itself."));
    case SalesSubject::Products:
        return name(tr("Prices and products"), tr("Which currency, what is here"), tr("prices and products"),
            tr("What the file does not say of itself."));
    case SalesSubject::Events:
        return name(
            tr("Customers"), tr("Whose events they are"), tr("customers"), tr("What the file does not say of itself."));
    }
}

QString ImportScreen::storedSentence() const
{
    const exchange::ImportResult& result = *m_flow.result();
    const qint64 stored = result.created + result.updated;
    if (stored == result.read)
        return tr("All of it is stored, encrypted.");
    const QLocale locale;
    return tr("Rows that are stored, encrypted: %1 of %2. What is not stored, and why, stands below.")
        .arg(locale.toString(stored), locale.toString(result.read));
}

void ImportScreen::refreshNotes()
{
    const auto& preview = m_flow.preview();
    m_frame->setStepNote(File,
        !preview ? tr("From any program")
            : preview->fileFormat == exchange::FileFormat::Csv
            ? tr("CSV, %1, %2").arg(separatorName(preview->format.separator), encodingName(preview->format.encoding))
            : fileFormatName(preview->fileFormat));
    m_frame->setStepNote(Match,
        !preview
            ? tr("What goes where")
            : tr("%1 of %n matched", nullptr, static_cast<int>(preview->header.size())).arg(m_flow.matchedColumns()));
    const auto& check = m_flow.checkResult();
    m_frame->setStepNote(
        Check, check ? tr("%Ln row(s) checked", nullptr, static_cast<int>(check->read)) : tr("Duplicates and errors"));
}

QString ImportScreen::footSentence() const
{
    switch (m_flow.stage()) {
    case Stage::Importing: return m_flow.isStopping() ? tr("Being taken back.") : tr("Rows are being stored.");
    case Stage::Undoing: return tr("Being taken back.");
    case Stage::Imported: return tr("Stored in the vault.");
    case Stage::Stopped:
        return m_flow.hasLeftovers() ? tr("Some of it is still stored.") : tr("Nothing of it is stored.");
    case Stage::Undone: return tr("The import is undone.");
    default: return tr("Nothing is stored yet.");
    }
}

void ImportScreen::setNext(bool enabled, const QString& reason)
{
    m_frame->setNextEnabled(enabled, reason);
}

void ImportScreen::refreshFoot()
{
    m_frame->setStatus(footSentence());
    m_frame->setDoneOpens(!m_flow.isStoring() && !m_flow.isFinished());
    m_frame->setNextVisible(true);
    // The one button that is left then leads to another file.
    const bool isLast
        = step() == Run && m_flow.isFinished() && m_flow.stage() != Stage::Imported && !m_flow.canGoAgain();
    m_frame->setBackEnabled(!m_flow.isStoring() && !isLast);
    switch (step()) {
    case File:
        return setNext(m_flow.preview().has_value(),
            m_flow.stage() == Stage::Reading ? tr("The file is being read")
                : m_flow.fileError()         ? tr("This file cannot be imported")
                                             : tr("Choose a file first"));
    case Match:
        return setNext(m_flow.canIdentify(),
            m_flow.subject()
                ? tr("Match a column for “%1” first").arg(wording::importFieldName(m_flow.missingSalesField()))
                : tr("Match a column for the name, e-mail, phone or number first"));
    case Source:
        return setNext(!m_flow.salesChoices().isCurrencyWrong || m_flow.subject() == exchange::SalesSubject::Events,
            tr("Enter the currency first"));
    case Check:
        if (m_flow.stage() == Stage::Checking)
            return setNext(false, tr("Wait until every row is checked"));
        if (!m_flow.checkResult())
            return setNext(false, tr("Check the rows first"));
        return setNext(
            m_flow.checkResult()->created + m_flow.checkResult()->updated > 0, tr("There is nothing to import"));
    default: return refreshRunFoot();
    }
}

void ImportScreen::refreshRunFoot()
{
    const auto& check = m_flow.checkResult();
    const bool hasOther = m_flow.stage() == Stage::Imported || m_flow.canGoAgain();
    m_frame->backButton()->setText(hasOther ? tr("Import another file") : tr("Back"));
    m_frame->setNextVisible(!m_flow.isStoring());
    setNext(true);
    if (m_flow.stage() == Stage::Imported)
        m_frame->setFinishText(shownAfterwards() == QLatin1String("customers.list") ? tr("Show the customers")
                : m_flow.subject() == exchange::SalesSubject::Products              ? tr("Show the products")
                                                                                    : tr("Show the orders"));
    else if (m_flow.canGoAgain())
        m_frame->setFinishText(m_flow.stage() == Stage::Undone ? tr("Import it again") : tr("Try again"));
    else if (m_flow.isFinished())
        m_frame->setFinishText(tr("Import another file"));
    else
        m_frame->setFinishText(check
                ? tr("Import %Ln row(s) now", nullptr, static_cast<int>(check->created + check->updated))
                : tr("Import"));
}

} // namespace aicms::ui_exchange
