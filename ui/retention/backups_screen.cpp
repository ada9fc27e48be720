// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/backups_screen.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_header.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/scroll_page.h"
#include "ui/retention/backup_plan_card.h"
#include "ui/retention/backup_timer.h"
#include "ui/retention/retention_today.h"
#include "ui/retention/retention_words.h"
#include "ui/shell/answer.h"
#include "ui/shell/commands.h"
#include "ui/shell/restore/restore_panel.h"
#include "ui/shell/spacing.h"
#include "ui/wording/amount_text.h"
#include "ui/wording/error_sentence.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace aicms::ui_retention {

using kit::MessageBar;
using retention::BackupDone;
using shell::ScreenEntry;

namespace {

constexpr int oldAfterDays = 7; ///< as the status bar says it, too
const QString backupJob = QStringLiteral("backup");
const QString restoreJob = QStringLiteral("backup.restore");

} // namespace

BackupsScreen::BackupsScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent)
    : Screen(parent), m_context(context), m_choosers(std::move(choosers)),
      m_sign(new kit::IconLabel(QStringLiteral("database-backup"), theme::Color::TextSecondary, 17)),
      m_state(new kit::Label({}, theme::Type::Section)),
      m_advice(new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary)),
      m_message(new MessageBar(MessageBar::Kind::Success)), m_progress(new kit::ProgressPanel),
      m_make(new kit::ActionButton(
          tr("Make a backup now…"), kit::ActionButton::Role::Primary, QStringLiteral("database-backup"))),
      m_plan(new BackupPlanCard(context, m_choosers))
{
    setObjectName(QStringLiteral("backupsScreen"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 0);
    auto* page = new kit::ScrollPage;
    all->addWidget(page);
    auto* header = new kit::PageHeader(
        tr("Backups"), tr("A copy of the whole vault on another drive, encrypted like the vault itself."));
    page->body()->addWidget(header);
    page->body()->addWidget(makeState());
    page->body()->addWidget(m_plan);
    if (access::permit(context.workspace.session(), access::Operation::RestoreBackup))
        page->body()->addWidget(makeRestore());
    page->body()->addWidget(makeWords());
    page->body()->addStretch(1);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const base::Change& change) {
        const bool concerns = change.kind == base::ChangeKind::Retention || change.kind == base::ChangeKind::Everything;
        if (concerns && isVisible())
            reload();
    });
}

QWidget* BackupsScreen::makeState()
{
    auto* card = new kit::Card;
    m_state->setObjectName(QStringLiteral("backupState"));
    m_message->setObjectName(QStringLiteral("backupMessage"));
    m_make->setObjectName(QStringLiteral("makeBackup"));
    m_progress->setObjectName(QStringLiteral("backupProgress"));
    m_message->setClosable(true);
    m_message->hide();
    m_progress->setTitle(tr("Writing the backup, then reading it back"));
    m_progress->setLine(tr("You can go on working meanwhile."));
    m_progress->hide();
    auto* head = new QHBoxLayout;
    shell::setSpacing(head, 0, 0, 0, 0, 8);
    m_sign->setBoxHeight(24);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_state->wrapped(), 1);
    card->body()->addLayout(head);
    card->body()->addWidget(m_advice->wrapped());
    card->body()->addWidget(m_message);
    card->body()->addWidget(m_progress);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 4, 0, 0, 8);
    row->addWidget(m_make);
    row->addStretch(1);
    card->body()->addLayout(row);
    connect(m_make, &QPushButton::clicked, this, &BackupsScreen::make);
    return card;
}

QWidget* BackupsScreen::makeWords()
{
    auto* card = new kit::Card(tr("Good to know"));
    for (const QString& text :
        {tr("Choose a folder on a drive that you can take away, such as a USB stick: what breaks or is stolen with "
            "this computer helps nobody."),
            tr("Each backup is read back and checked before it counts. Of the older ones in the same folder the newest "
               "of 7 days, 4 weeks and 6 months are kept; the others are removed."),
            tr("A backup opens with the passphrases that were valid on that day."),
            tr("A backup brings nobody back: whoever was erased since is erased again before a restored vault can be "
               "opened, and texts of others lose full names, addresses and numbers again. Consent that was taken back "
               "stays taken back.")}) {
        auto* row = new QHBoxLayout;
        shell::setSpacing(row, 0, 0, 0, 0, 8);
        auto* sign = new kit::IconLabel(QStringLiteral("check"), theme::Color::Success);
        sign->setBoxHeight(20);
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget((new kit::Label(text, theme::Type::Body, theme::Color::TextSecondary))->wrapped(), 1);
        card->body()->addLayout(row);
    }
    return card;
}

QWidget* BackupsScreen::makeRestore()
{
    auto* card = new kit::Card(tr("Restore a backup"));
    m_restore = new shell::RestorePanel(m_context.workspace.clock(), m_choosers);
    m_restore->setOpenVault(&m_context.workspace);
    card->body()->addWidget(m_restore);
    connect(m_restore, &shell::RestorePanel::workingChanged, this, [this] {
        const bool isWorking = m_restore->isWorking();
        m_context.notices.job(restoreJob, isWorking ? tr("Working on a backup") : QString(), isWorking ? -1 : 0);
    });
    connect(m_restore, &shell::RestorePanel::openWanted, this,
        [this](const QString& folder) { m_context.commands.run(QStringLiteral("vault.openOther"), folder); });
    return card;
}

bool BackupsScreen::mayClose()
{
    if (!m_restore || !m_restore->isWorking())
        return true;
    m_context.notices.warning(tr("A backup is being restored. Close the window when that is done."));
    return false;
}

QString BackupsScreen::title() const
{
    return tr("Backups");
}

void BackupsScreen::enter(const QVariant& argument)
{
    reload();
    if (argument.toString() == QLatin1String("now"))
        make();
}

void BackupsScreen::reload()
{
    shell::onSuccess(m_context.workspace.backups().last(), this, m_context.notices,
        [this](const std::optional<base::UtcTime>& last) { showLast(last); });
}

void BackupsScreen::showLast(const std::optional<base::UtcTime>& last)
{
    m_plan->reload(last);
    const QDate today = m_context.workspace.today();
    if (!last) {
        m_sign->setIcon(QStringLiteral("triangle-alert"), theme::Color::Warning);
        m_state->setText(tr("There is no backup yet"));
        m_advice->setText(tr("If this computer breaks or is lost, everything in this vault is lost with it."));
        return;
    }
    const qint64 days = last->toDateTime().toTimeZone(m_context.workspace.zone()).date().daysTo(today);
    const bool isOld = days > oldAfterDays;
    m_sign->setIcon(isOld ? QStringLiteral("triangle-alert") : QStringLiteral("circle-check"),
        isOld ? theme::Color::Warning : theme::Color::Success);
    m_state->setText(tr("Newest checked backup: %1", "day and time").arg(timeText(*last, m_context.workspace)));
    m_advice->setText(isOld ? tr("That is %n day(s) ago. Whatever was entered since is lost if this computer breaks.",
                                  nullptr, static_cast<int>(days))
                            : tr("Make one after each day on which something was entered."));
}

void BackupsScreen::make()
{
    if (m_isRunning)
        return;
    const QString folder = m_choosers.folder(this, tr("Where the backup goes"), m_folder);
    if (folder.isEmpty())
        return;
    m_isRunning = true;
    m_message->hide();
    m_make->setEnabled(false);
    m_progress->setProgress(0, 0);
    m_progress->show();
    m_context.notices.job(backupJob, tr("Making a backup"), -1);
    kit::whenDone(
        this, m_context.workspace.backups().create(folder), [this, folder](const base::Result<BackupDone>& done) {
            if (done)
                m_folder = folder; // a place that was refused is not offered again
            tell(done);
            if (!done)
                m_make->setFocus(Qt::OtherFocusReason); // it lost it while it was grey
        });
}

void BackupsScreen::tell(const base::Result<BackupDone>& done)
{
    m_isRunning = false;
    m_make->setEnabled(true);
    m_progress->hide();
    m_context.notices.job(backupJob, {}, 0);
    m_message->setKind(done ? MessageBar::Kind::Success : MessageBar::Kind::Danger);
    if (done) {
        QString text = tr("Written, read back and checked: %1 (%2)", "file, its size")
                           .arg(QDir::toNativeSeparators(done->path), wording::sizeText(done->manifest.bytes));
        if (!done->removed.isEmpty())
            text += QLatin1Char(' ')
                + tr("%n older backup(s) that were no longer needed were removed.", nullptr,
                    static_cast<int>(done->removed.size()));
        if (done->ofOthers > 0)
            text += QLatin1Char(' ')
                + tr("%n backup(s) there are of another copy of this vault and stay.", nullptr, done->ofOthers);
        m_message->setText(text);
    } else {
        m_message->setText(wording::sentence(done.error()));
    }
    m_message->show();
    reload();
}

ScreenEntry backupsEntry(const shell::Choosers& choosers)
{
    ScreenEntry entry;
    entry.id = QStringLiteral("backups");
    entry.railText = BackupsScreen::tr("Backups");
    entry.railIcon = QStringLiteral("database-backup");
    entry.today = tellBackups;
    entry.railGroup = BackupsScreen::tr("Data care");
    entry.isOffered = [](const shell::Context& context) {
        return access::permit(context.workspace.session(), access::Operation::CreateBackup).has_value();
    };
    entry.make = [choosers](const shell::Context& context, QWidget* parent) {
        return new BackupsScreen(context, choosers, parent);
    };
    entry.announce = [](const shell::Context& context) {
        auto* timer = new BackupTimer(context, &context.notices);
        context.commands.add(
            {QStringLiteral("backup.look"), {}, {}, {}, {}, [timer](const QVariant&) { timer->look(); }});
        context.commands.add({QStringLiteral("backup.now"), BackupsScreen::tr("Make a backup…"), QStringLiteral("file"),
            QStringLiteral("database-backup"), {}, [&commands = context.commands](const QVariant&) {
                commands.run(QStringLiteral("go.backups"), QStringLiteral("now"));
            }});
    };
    return entry;
}

} // namespace aicms::ui_retention
