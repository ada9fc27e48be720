// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restore/restore_panel.h"

#include "ui/kit/action_button.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/label.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/text.h"
#include "ui/kit/when_done.h"
#include "ui/shell/spacing.h"
#include "ui/shell/unlock/passphrase_form.h"
#include "ui/wording/amount_text.h"
#include "ui/wording/error_sentence.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace aicms::shell {

using base::ErrorKind;
using kit::ActionButton;
using kit::Label;
using kit::MessageBar;
using theme::Color;
using theme::Type;

namespace {

int countFor(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

RestorePanel::RestorePanel(const base::Clock& clock, Choosers choosers, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_choosers(std::move(choosers)),
      m_explanation(
          new Label(tr("A backup becomes a vault of its own, beside the one that you have; nothing is "
                       "overwritten. Whoever was erased since is erased again before anybody can open it, and "
                       "consent that was taken back stays taken back."),
              Type::Body, Color::TextSecondary)),
      m_choose(new ActionButton(tr("Choose a backup…"), ActionButton::Role::Outlined, QStringLiteral("folder-open"))),
      m_whose(new Label({}, Type::BodyStrong)), m_when(new Label({}, Type::Body)),
      m_origin(new Label({}, Type::Body, Color::TextSecondary)), m_form(new PassphraseForm(m_choosers)),
      m_place(new Label({}, Type::Body, Color::TextSecondary)), m_message(new MessageBar(MessageBar::Kind::Info)),
      m_progress(new kit::ProgressPanel), m_trial(new ActionButton(RestorePanel::tr("Try it out"),
                                              ActionButton::Role::Outlined, QStringLiteral("badge-check"))),
      m_restore(new ActionButton(
          RestorePanel::tr("Restore it"), ActionButton::Role::Primary, QStringLiteral("archive-restore"))),
      m_openIt(new ActionButton(
          RestorePanel::tr("Open the restored vault"), ActionButton::Role::Primary, QStringLiteral("lock-open")))
{
    setObjectName(QStringLiteral("restorePanel"));
    m_choose->setObjectName(QStringLiteral("chooseBackup"));
    m_whose->setObjectName(QStringLiteral("restoreWhose"));
    m_when->setObjectName(QStringLiteral("restoreWhen"));
    m_origin->setObjectName(QStringLiteral("restoreOrigin"));
    m_place->setObjectName(QStringLiteral("restorePlace"));
    m_message->setObjectName(QStringLiteral("restoreMessage"));
    m_trial->setObjectName(QStringLiteral("tryRestore"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_openIt->setObjectName(QStringLiteral("openRestored"));
    m_progress->setStopText({});
    auto* column = new QVBoxLayout(this);
    setSpacing(column, 0, 0, 0, 0, 12);
    column->addWidget(m_explanation->wrapped());
    column->addWidget(m_choose, 0, Qt::AlignLeading);
    m_facts = makeFile();
    m_who = makeWho();
    m_buttons = makeButtons();
    for (QWidget* each : {m_facts, m_who, static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_progress),
             m_buttons, static_cast<QWidget*>(m_openIt)})
        column->addWidget(each);
    column->setAlignment(m_openIt, Qt::AlignLeading);
    connect(m_choose, &QPushButton::clicked, this, &RestorePanel::ask);
    connect(m_openIt, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_target); });
    clear();
}

QWidget* RestorePanel::makeFile()
{
    auto* facts = new QWidget(this);
    auto* column = new QVBoxLayout(facts);
    setSpacing(column, 0, 0, 0, 0, 4);
    for (Label* each : {m_whose, m_when, m_origin})
        column->addWidget(each->wrapped());
    return facts;
}

QWidget* RestorePanel::makeWho()
{
    auto* who = new QWidget(this);
    auto* column = new QVBoxLayout(who);
    setSpacing(column, 0, 0, 0, 0, 8);
    column->addWidget(
        (new Label(tr("Open it with the passphrase that was valid on that day."), Type::Body, Color::TextSecondary))
            ->wrapped());
    column->addWidget(m_form);
    auto* row = new QHBoxLayout;
    setSpacing(row, 0, 4, 0, 0, 8);
    auto* other = new kit::LinkButton(tr("Another place…"));
    other->setObjectName(QStringLiteral("restoreElsewhere"));
    row->addWidget(m_place->wrapped(), 1);
    row->addWidget(other, 0, Qt::AlignTop);
    column->addLayout(row);
    connect(m_form, &PassphraseForm::changed, this, &RestorePanel::update);
    connect(m_form, &PassphraseForm::confirmed, this, [this] {
        if (m_trial->isEnabled())
            run(true);
    });
    connect(other, &QPushButton::clicked, this, [this] {
        const QString folder
            = m_choosers.folder(this, tr("Where the restored vault goes"), QFileInfo(m_target).absolutePath());
        if (folder.isEmpty())
            return;
        m_parentFolder = folder;
        m_target = freeTarget();
        showTarget();
    });
    return who;
}

QWidget* RestorePanel::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(m_trial);
    row->addWidget(m_restore);
    row->addStretch(1);
    connect(m_trial, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_restore, &QPushButton::clicked, this, [this] { run(false); });
    return buttons;
}

void RestorePanel::clear()
{
    m_info.reset();
    m_file.clear();
    m_target.clear();
    m_isDone = false;
    m_acceptsMissing = false;
    m_form->wipe();
    delete std::exchange(m_question, nullptr);
    m_choose->setText(tr("Choose a backup…"));
    m_message->hide();
    m_progress->hide();
    update();
}

void RestorePanel::ask()
{
    const QString file
        = m_choosers.open(this, tr("Choose the backup"), tr("Backups (*%1)").arg(retention::backupSuffix));
    if (!file.isEmpty())
        choose(file);
}

void RestorePanel::choose(const QString& file)
{
    clear();
    m_file = file;
    setWorking(true, tr("Reading the backup"));
    Q_EMIT chosen();
    kit::whenDone(this, workspace::readBackupInfoInBackground(file, m_clock),
        [this](const base::Result<workspace::BackupInfo>& info) {
            setWorking(false);
            if (info)
                show(*info);
            else
                say(MessageBar::Kind::Danger, wording::sentence(info.error()));
        });
}

void RestorePanel::show(const workspace::BackupInfo& info)
{
    m_info = info;
    const QLocale locale;
    const QDateTime made = info.manifest.createdAt.toDateTime().toLocalTime();
    m_whose->setText(kit::isolated(info.business));
    m_when->setText(tr("Made on %1, %2. The file is whole: it was read through.", "day and time, size")
            .arg(locale.toString(made, QLocale::LongFormat), wording::sizeText(info.manifest.bytes)));
    const bool isOfOpen = m_open && m_open->vaultId() == info.manifest.vaultId;
    m_origin->setText(isOfOpen          ? tr("It is of the vault that is open now.")
            : !folderOfList().isEmpty() ? tr("It is of a vault that is on this computer.")
            : m_open                    ? tr("It is of another vault than the one that is open now.")
                                        : tr("The vault that it is of is not on this computer."));
    m_form->setUsers(info.users);
    m_target = freeTarget();
    m_choose->setText(tr("Choose another backup…"));
    showTarget();
    update();
    m_form->focusPassphrase();
}

QString RestorePanel::folderOfList() const
{
    QStringList folders = m_known;
    if (m_open)
        folders.prepend(m_open->folder());
    for (const QString& folder : folders) {
        const auto info = workspace::readVaultInfo(folder, m_clock);
        if (info && m_info && info->id == m_info->manifest.vaultId)
            return folder;
    }
    return {};
}

QString RestorePanel::freeTarget() const
{
    const QString list = folderOfList();
    const QFileInfo source(list.isEmpty() ? workspace::folderNameFor(m_info->business) : list);
    const QFileInfo beside(list.isEmpty() && m_open ? m_open->folder() : source.filePath());
    const QDir parent(m_parentFolder.isEmpty() ? beside.absolutePath() : m_parentFolder);
    for (int number = 0;; ++number) {
        QString name = source.completeBaseName();
        if (number == 1 || (number == 0 && !list.isEmpty()))
            name = tr("%1 restored", "name of a folder").arg(name);
        else if (number > 1)
            name = tr("%1 restored %2", "name of a folder").arg(name).arg(number);
        const QString path = parent.filePath(name + QStringLiteral(".aicms"));
        if (!QFileInfo::exists(path))
            return path;
    }
}

void RestorePanel::showTarget()
{
    m_place->setText(tr("The restored vault goes to %1").arg(kit::isolated(QDir::toNativeSeparators(m_target))));
}

void RestorePanel::run(bool isTrial)
{
    workspace::Credentials credentials;
    credentials.user = m_form->user();
    credentials.secret.password = m_form->passphrase();
    if (!m_form->keyFile().isEmpty()) {
        auto keyFile = workspace::readKeyFile(m_form->keyFile());
        if (!keyFile) {
            tellProblem(keyFile.error(), isTrial);
            return;
        }
        credentials.secret.keyFile = std::move(*keyFile);
    }
    workspace::RestoreRequest request;
    request.file = m_file;
    request.target = m_target;
    request.measuredBy = folderOfList();
    request.isTrial = isTrial;
    request.acceptMissingErasures = m_acceptsMissing;
    if (!isTrial)
        QDir().mkpath(QFileInfo(m_target).absolutePath());
    workspace::Workspace* measured = m_open && m_open->vaultId() == m_info->manifest.vaultId ? m_open : nullptr;
    m_message->hide();
    setWorking(
        true, isTrial ? tr("Trying out the whole restore, without keeping it") : tr("Restoring, and erasing again"));
    kit::whenDone(this, workspace::restoreInBackground(request, std::move(credentials), m_clock, measured),
        [this, isTrial](const base::Result<workspace::RestoreResult>& result) {
            setWorking(false);
            if (result)
                tell(*result, isTrial);
            else
                tellProblem(result.error(), isTrial);
        });
}

QString RestorePanel::contentText(const workspace::RestoreResult& result) const
{
    QStringList parts {tr("It holds %Ln customer(s)", nullptr, countFor(result.customers)) + QLatin1String(", ")
        + tr("%Ln order(s).", nullptr, countFor(result.orders))};
    if (result.erasedAgain > 0)
        parts << tr("%Ln person(s) who were erased since are erased again.", nullptr, countFor(result.erasedAgain));
    else if (!result.erasuresWereMissing) // else nobody knows
        parts << tr("Nobody who is in it was erased since.");
    if (result.textsCleaned > 0)
        parts << tr("%Ln text(s) of others lost their names again.", nullptr, countFor(result.textsCleaned));
    if (result.textsLeft > 0)
        parts << tr("%Ln text(s) of others name them, or may, and stay: Past removals says which.", nullptr,
            countFor(result.textsLeft));
    if (result.takenBackAgain > 0)
        parts << tr(
            "%Ln consent(s) that were taken back since stay taken back.", nullptr, countFor(result.takenBackAgain));
    if (result.objectionsToAll > 0)
        parts << tr("%Ln objection(s) to an advertising purpose that the backup does not know yet: now counted for all "
                    "advertising.",
            nullptr, countFor(result.objectionsToAll));
    if (result.objectionsLost > 0)
        parts << tr("%Ln objection(s) to advertising could not be entered, because the backup knows no advertising "
                    "purpose: enter them again before you advertise.",
            nullptr, countFor(result.objectionsLost));
    if (result.listedAgain > 0)
        parts << tr(
            "%Ln address(es) of people who objected stand in the list again.", nullptr, countFor(result.listedAgain));
    if (result.barredAgain > 0)
        parts << tr("%Ln restriction(s), legal hold(s) or mark(s) made since stand again.", nullptr,
            countFor(result.barredAgain));
    if (result.usersRemovedAgain > 0)
        parts << tr("%Ln user(s) who were removed since stay out.", nullptr, countFor(result.usersRemovedAgain));
    if (result.pastTime > 0)
        parts << tr(
            "%Ln thing(s) in it are past their time, whatever a run removed since among them: remove them again "
            "under Retention.",
            nullptr, countFor(result.pastTime));
    if (result.erasuresWereMissing)
        parts << tr("The list of who was erased since was not whole: somebody erased may be in it again.");
    return parts.join(QLatin1Char(' '));
}

void RestorePanel::tell(const workspace::RestoreResult& result, bool isTrial)
{
    m_isDone = !isTrial;
    const auto kind = result.erasuresWereMissing || result.objectionsLost > 0 ? MessageBar::Kind::Warning
                                                                              : MessageBar::Kind::Success;
    say(kind,
        (isTrial ? tr("It can be restored; every page of it was read.") : tr("The backup is restored."))
            + QLatin1Char(' ') + contentText(result)
            + (isTrial ? QLatin1Char(' ') + tr("Nothing was kept of this trial.") : QString()));
    if (!isTrial)
        m_form->wipe();
    update();
    (isTrial ? m_restore : m_openIt)->setFocus(Qt::OtherFocusReason);
}

void RestorePanel::tellProblem(const base::Error& error, bool isTrial)
{
    if (error.kind == ErrorKind::WrongPassword) {
        say(MessageBar::Kind::Danger,
            tr("That passphrase did not open the backup. It wants the one that was valid when the backup was made."));
        m_form->focusPassphrase();
        return;
    }
    const bool isListMissing
        = (error.kind == ErrorKind::OlderThanAnchor && error.subject == QLatin1String("tombstones"))
        || (error.kind == ErrorKind::Tampered && error.subject == QLatin1String("vault.tombstones"));
    if (isListMissing && !m_acceptsMissing)
        askWithoutList(isTrial);
    else
        say(MessageBar::Kind::Danger, wording::sentence(error));
}

void RestorePanel::askWithoutList(bool isTrial)
{
    delete std::exchange(m_question, nullptr);
    m_question = new kit::ConfirmBox(tr("Restore without the list of who was erased since?"),
        tr("That list stands in the folder of the vault that was last used, in the file vault.tombstones. It is not "
           "here, or it does not reach to the end, so nobody can be erased again by it. An owner may restore all the "
           "same; the log of the restored vault says so."));
    m_question->setObjectName(QStringLiteral("restoreWithoutList"));
    m_question->addDuty(tr("I will erase again, by hand, whoever asked for it since the backup was made"));
    m_question->setKeepText(tr("Do not restore"));
    m_question->setConfirmText(isTrial ? tr("Try it out without the list") : tr("Restore without the list"));
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(layout()->indexOf(m_buttons), m_question);
    const auto close = [this] {
        if (m_question)
            m_question->deleteLater();
        m_question = nullptr;
        update();
    };
    connect(m_question, &kit::ConfirmBox::kept, this, close);
    connect(m_question, &kit::ConfirmBox::confirmed, this, [this, close, isTrial] {
        close();
        m_acceptsMissing = true;
        run(isTrial);
    });
    update();
    m_question->show();
}

void RestorePanel::setWorking(bool working, const QString& title)
{
    m_isWorking = working;
    if (working) {
        m_progress->setTitle(title);
        m_progress->setLine(tr("This takes about as long as writing the backup did, twice."));
        m_progress->setProgress(0, 0);
    }
    update();
    Q_EMIT workingChanged();
}

void RestorePanel::update()
{
    const bool asks = m_info && !m_isWorking && !m_isDone && !m_question;
    m_choose->setVisible(!m_isWorking && !m_question);
    m_facts->setVisible(m_info.has_value());
    m_who->setVisible(asks);
    m_buttons->setVisible(asks);
    m_progress->setVisible(m_isWorking);
    m_openIt->setVisible(m_isDone && !m_isWorking);
    const bool isComplete = asks && m_form->isComplete();
    for (ActionButton* each : {m_trial, m_restore}) {
        each->setEnabled(isComplete);
        each->setReason(isComplete ? QString() : tr("Type the passphrase first"));
    }
}

void RestorePanel::say(MessageBar::Kind kind, const QString& text)
{
    m_message->setKind(kind);
    m_message->setText(text);
    m_message->show();
}

} // namespace aicms::shell
