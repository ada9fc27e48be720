// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/first_run.h"

#include "ui/kit/action_button.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/status_bar.h"
#include "ui/kit/when_done.h"
#include "ui/kit/wizard_frame.h"
#include "ui/shell/first_run/business_step.h"
#include "ui/shell/first_run/passphrase_choice.h"
#include "ui/shell/first_run/passphrase_step.h"
#include "ui/shell/first_run/recovery_step.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace aicms::shell {

FirstRun::FirstRun(const base::Clock& clock, const Choosers& choosers, const Options& options, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_kdf(options.kdf)
{
    setObjectName(QStringLiteral("firstRun"));
    auto* all = new QVBoxLayout(this);
    setSpacing(all, 0, 0, 0, 0, 0);
    m_problem = new kit::MessageBar(kit::MessageBar::Kind::Danger, {}, this);
    m_problem->setObjectName(QStringLiteral("firstRunProblem"));
    m_problem->setClosable(true);
    m_problem->hide();
    m_frame = new kit::WizardFrame(this);
    m_frame->setTitle(tr("Set up AICMS"), tr("About 5 minutes"));
    m_status = new kit::StatusBar(this);
    m_status->setItem({QStringLiteral("vault"), QStringLiteral("lock"), tr("No vault yet")});
    m_status->setItem({QStringLiteral("network"), QStringLiteral("wifi-off"), tr("No network use")});
    m_status->setEndText(QLocale().toString(clock.now().toDateTime().toLocalTime().date(), QLocale::LongFormat));
    all->addWidget(m_problem);
    all->addWidget(m_frame, 1);
    all->addWidget(m_status);

    m_business = new BusinessStep(choosers, options.parentFolder, this);
    m_passphrase = new PassphraseStep(choosers, this);
    m_recovery = new RecoveryStep(choosers, this);
    addSteps(options);
    connect(m_business, &BusinessStep::changed, this, &FirstRun::update);
    connect(m_passphrase, &PassphraseStep::changed, this, &FirstRun::update);
    connect(m_recovery, &RecoveryStep::changed, this, &FirstRun::update);
    connect(m_data, &FirstDataStep::changed, this, &FirstRun::update);
    connect(m_frame, &kit::WizardFrame::nextRequested, this, &FirstRun::next);
    connect(m_frame, &kit::WizardFrame::backRequested, this, &FirstRun::back);
    connect(m_frame, &kit::WizardFrame::closeRequested, this, &FirstRun::askToLeave);
    goTo(Business);
}

void FirstRun::goTo(int step)
{
    m_frame->setCurrent(step);
    update();
    focusStep();
}

void FirstRun::focusStep()
{
    switch (m_frame->current()) {
    case Business: m_business->focusFirst(); break;
    case Passphrase: m_passphrase->choice().focusFirst(); break;
    case Recovery: m_recovery->focusFirst(); break;
    default: m_data->focusFirst();
    }
}

void FirstRun::addSteps(const Options& options)
{
    m_data = new FirstDataStep(options.canImport, options.canSample, this);
    m_frame->addPage({tr("Your business"), tr("Name, country, place"), tr("your business"), tr("Your business"),
        tr("The name stands on the lock screen and on what you print. The vault is a folder on this computer."),
        m_business});
    m_frame->addPage({tr("Passphrase"), tr("The key to everything"), tr("passphrase"), tr("Choose a passphrase"),
        tr("It locks the vault with all customer data. We do not know it and nobody can reset it. You print a recovery "
           "sheet "
           "in the next step."),
        m_passphrase});
    m_frame->addPage({tr("Recovery sheet"), tr("Print it now"), tr("recovery sheet"), tr("Print the recovery sheet"),
        tr("Should the passphrase be forgotten, this code is the only way in. It is shown on this page only."),
        m_recovery});
    m_frame->addPage({tr("First data"), options.canSample ? tr("Import, sample or empty") : tr("Import or empty"),
        tr("first data"), tr("How do you want to begin?"), tr("You can do each of these later as well."), m_data});
}

QString FirstRun::finishText() const
{
    switch (m_data->choice()) {
    case FirstData::Import: return tr("Open the vault and import");
    case FirstData::Sample: return tr("Open the vault with sample data");
    default: return tr("Open the empty vault");
    }
}

QString FirstRun::whyNot() const
{
    if (m_busy)
        return tr("The vault is being made");
    switch (m_frame->current()) {
    case Business: return m_business->whyNot();
    case Passphrase: return m_passphrase->whyNot();
    case Recovery: return m_recovery->whyNot();
    default: return {};
    }
}

void FirstRun::update()
{
    const QString missing = whyNot();
    m_frame->setNextEnabled(missing.isEmpty(), missing);
    m_frame->setFinishText(finishText());
    // Once the vault is made, its name and passphrase are changed in the settings.
    m_frame->setBackEnabled(!m_busy && (m_frame->current() == Passphrase || m_frame->current() == Data));
    m_frame->setStatus(m_workspace ? tr("The vault is made and encrypted") : tr("Nothing leaves this computer"));
}

void FirstRun::next()
{
    if (!whyNot().isEmpty())
        return;
    dropQuestion();
    m_problem->hide();
    switch (m_frame->current()) {
    case Business:
        m_passphrase->choice().setNames({m_business->business(), m_business->ownerName()});
        goTo(Passphrase);
        break;
    case Passphrase: makeVault(); break;
    case Recovery: goTo(Data); break;
    default: {
        m_recovery->forgetCode();
        const auto workspace = std::exchange(m_workspace, nullptr);
        Q_EMIT finished(workspace, m_data->choice());
    }
    }
}

void FirstRun::back()
{
    dropQuestion();
    goTo(m_frame->current() == Data ? Recovery : Business);
}

std::optional<workspace::Secret> FirstRun::newSecret()
{
    workspace::Secret secret;
    secret.password = m_passphrase->choice().passphrase();
    if (m_passphrase->wantsKeyFile()) {
        auto keyFile = workspace::createKeyFile(m_passphrase->keyFilePath());
        if (!keyFile) {
            showError(keyFile.error());
            return {};
        }
        secret.keyFile = std::move(*keyFile);
    }
    return secret;
}

void FirstRun::makeVault()
{
    auto secret = newSecret();
    if (!secret)
        return;
    workspace::NewVault options;
    options.business = m_business->business();
    options.country = m_business->country();
    options.ownerName = m_business->ownerName();
    options.secret = std::move(*secret);
    options.kdf = m_kdf;
    m_busy = true;
    m_passphrase->setEnabled(false);
    auto* bar = new QProgressBar(m_frame);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Making the vault, about 2 seconds"));
    bar->setToolTip(bar->accessibleName());
    m_frame->setStatusWidget(bar);
    update();
    const QString folder = m_business->vaultFolder();
    QDir().mkpath(QFileInfo(folder).absolutePath());
    using Made = base::Result<std::shared_ptr<workspace::Workspace::Created>>;
    kit::whenDone(
        this, workspace::createInBackground(folder, std::move(options), m_clock, this), [this](const Made& made) {
            m_busy = false;
            m_frame->setStatusWidget(nullptr);
            m_passphrase->setEnabled(true);
            if (made)
                showMade(*made);
            else
                showError(made.error());
            update();
        });
}

void FirstRun::showMade(const std::shared_ptr<workspace::Workspace::Created>& created)
{
    m_workspace = std::shared_ptr<workspace::Workspace>(std::move(created->workspace));
    m_business->freeze();
    m_passphrase->choice().wipe();
    RecoverySheet sheet;
    sheet.business = m_business->business();
    sheet.ownerName = m_business->ownerName();
    sheet.vaultFolder = QDir::toNativeSeparators(m_workspace->folder());
    sheet.made = m_clock.now().toDateTime().toLocalTime().date();
    m_recovery->setCode(std::make_shared<workspace::RecoveryCode>(std::move(created->recoveryCode)), sheet);
    m_status->setItem({QStringLiteral("vault"), QStringLiteral("lock-open"), tr("Vault encrypted and open")});
    m_frame->setSavedNotice(tr("The vault is saved on this computer"));
    goTo(Recovery);
    Q_EMIT vaultMade(m_workspace->folder());
}

void FirstRun::showError(const base::Error& error)
{
    m_problem->setText(wording::sentence(error));
    m_problem->show();
}

void FirstRun::dropQuestion()
{
    if (m_leave)
        std::exchange(m_leave, nullptr)->deleteLater();
}

void FirstRun::askToLeave()
{
    if (m_busy || m_leave)
        return;
    m_leave = m_workspace && m_recovery->isKept()
        ? new kit::ConfirmBox(tr("Leave before the sheet is checked?"),
              tr("The vault is kept, locked with your passphrase. The code is not shown again: look on the sheet "
                 "yourself whether it can be read, and keep it. Without it nobody can open the vault when the "
                 "passphrase is forgotten."),
              this)
        : m_workspace ? new kit::ConfirmBox(tr("Leave before the sheet is printed?"),
                            tr("The vault is kept, locked with your passphrase. The code is not shown again: "
                               "without a recovery sheet nobody "
                               "can open the vault when the passphrase is forgotten."),
                            this)
                      : new kit::ConfirmBox(tr("Leave the set-up?"),
                            tr("Nothing was written yet. What you typed here is thrown away."), this);
    m_leave->setObjectName(QStringLiteral("leaveQuestion"));
    m_leave->setKeepText(tr("Go on setting up"));
    m_leave->setConfirmText(m_workspace ? tr("Leave and lock the vault") : tr("Leave the set-up"));
    auto* place = new QWidget(this); // keeps the question off the edges of the window
    auto* room = new QVBoxLayout(place);
    setSpacing(room, 20, 16, 20, 4, 0);
    room->addWidget(m_leave);
    connect(m_leave, &QObject::destroyed, place, &QObject::deleteLater);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, place);
    connect(m_leave, &kit::ConfirmBox::kept, this, [this] {
        dropQuestion();
        focusStep();
    });
    connect(m_leave, &kit::ConfirmBox::confirmed, this, [this] {
        dropQuestion();
        const QString folder = m_workspace ? m_workspace->folder() : QString();
        m_recovery->forgetCode();
        m_workspace.reset();
        Q_EMIT left(folder);
    });
    place->show();
    m_leave->show();
}

} // namespace aicms::shell
