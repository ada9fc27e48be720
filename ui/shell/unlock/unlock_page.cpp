// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock/unlock_page.h"

#include "ui/kit/action_button.h"
#include "ui/kit/brand_mark.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/status_bar.h"
#include "ui/kit/when_done.h"
#include "ui/shell/first_run/passphrase_choice.h"
#include "ui/shell/keyboard_language.h"
#include "ui/shell/spacing.h"
#include "ui/shell/unlock/passphrase_form.h"
#include "ui/shell/unlock/recovery_form.h"
#include "ui/shell/unlock/salvage_panel.h"
#include "ui/shell/vault_name.h"
#include "ui/wording/error_sentence.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QLocale>
#include <QProgressBar>

namespace aicms::shell {

using base::ErrorKind;
using kit::Label;
using theme::Color;
using theme::Type;

UnlockPage::UnlockPage(const base::Clock& clock, const Choosers& choosers, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_door(clock)
{
    setObjectName(QStringLiteral("unlockPage"));
    auto* all = new QVBoxLayout(this);
    setSpacing(all, 0, 0, 0, 0, 0);
    auto* page = new kit::ScrollPage(this);
    page->body()->addStretch(1);
    auto* column = new QWidget(page);
    auto* layout = new QVBoxLayout(column);
    setSpacing(layout, 0, 0, 0, 0, 16);
    layout->addWidget(makeHead());
    layout->addSpacing(theme::px(8));
    layout->addWidget(makeCard(choosers));
    auto* keyboardRow = new QHBoxLayout;
    m_keyboard = (new Label({}, Type::Caption, Color::TextMuted, this))->wrapped();
    m_keyboard->setObjectName(QStringLiteral("keyboardLanguage"));
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this,
        [this] { m_keyboard->setText(keyboardLanguage()); });
    setSpacing(keyboardRow, 0, 0, 0, 0, 8);
    keyboardRow->addWidget(new kit::IconLabel(QStringLiteral("keyboard"), Color::TextMuted, 16, this), 0, Qt::AlignTop);
    keyboardRow->addWidget(m_keyboard, 1);
    layout->addLayout(keyboardRow);
    kit::followTheme(column, [column] { column->setFixedWidth(theme::px(400)); });
    page->body()->addLayout(centredRow(column));
    page->body()->addStretch(1);
    all->addWidget(page, 1);
    m_status = new kit::StatusBar(this);
    m_status->setItem({QStringLiteral("vault"), QStringLiteral("lock"), tr("Locked")});
    m_status->setItem({QStringLiteral("network"), QStringLiteral("wifi-off"), tr("No network use")});
    m_status->setEndText(QStringLiteral("AICMS " AICMS_VERSION));
    all->addWidget(m_status);

    connect(&m_door, &VaultDoor::busyChanged, this, &UnlockPage::update);
    connect(&m_door, &VaultDoor::waitChanged, this, &UnlockPage::update);
    connect(&m_door, &VaultDoor::failed, this, &UnlockPage::showError);
    connect(&m_door, &VaultDoor::opened, this, &UnlockPage::showOpened);
    showWay(Way::Passphrase);
}

QWidget* UnlockPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    setSpacing(row, 0, 0, 0, 0, 12);
    row->addWidget(new kit::BrandMark(44, head));
    auto* texts = new QVBoxLayout;
    setSpacing(texts, 0, 0, 0, 0, 2);
    m_business = new Label({}, Type::Title, Color::TextPrimary, head);
    m_business->setObjectName(QStringLiteral("business"));
    m_business->setElide(Qt::ElideMiddle);
    m_reason = (new Label(tr("The vault is locked"), Type::Body, Color::TextSecondary, head))->wrapped();
    m_reason->setObjectName(QStringLiteral("lockReason"));
    texts->addWidget(m_business);
    texts->addWidget(m_reason);
    row->addLayout(texts, 1);
    return head;
}

QWidget* UnlockPage::makeCard(const Choosers& choosers)
{
    auto* card = new kit::Card({}, this);
    card->setPadding(22);
    QVBoxLayout* body = card->body();
    m_warning = new kit::MessageBar(kit::MessageBar::Kind::Warning, {}, card);
    m_warning->setObjectName(QStringLiteral("unlockWarning"));
    m_warning->setClosable(true);
    m_warning->hide();
    m_form = new PassphraseForm(choosers, card);
    m_recovery = new RecoveryForm(card);
    m_choice = new PassphraseChoice(card);
    m_salvage = new SalvagePanel(m_clock, card);
    m_problem = new kit::MessageBar(kit::MessageBar::Kind::Danger, {}, card);
    m_problem->setObjectName(QStringLiteral("unlockProblem"));
    m_problem->hide();
    m_progress = new QWidget(card);
    auto* progressColumn = new QVBoxLayout(m_progress);
    setSpacing(progressColumn, 0, 0, 0, 0, 6);
    auto* bar = new QProgressBar(m_progress);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Opening the vault"));
    progressColumn->addWidget(bar);
    progressColumn->addWidget(new Label(tr("Opening, about 1 second"), Type::Caption, Color::TextMuted, m_progress));
    m_progress->setObjectName(QStringLiteral("opening"));
    m_open = new kit::ActionButton(
        tr("Open the vault"), kit::ActionButton::Role::Primary, QStringLiteral("lock-open"), card);
    m_open->setObjectName(QStringLiteral("openVault"));
    m_open->setButtonSize(kit::ActionButton::Size::Large);
    for (QWidget* each : {static_cast<QWidget*>(m_warning), static_cast<QWidget*>(m_form),
             static_cast<QWidget*>(m_recovery), static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_problem),
             static_cast<QWidget*>(m_salvage), m_progress, static_cast<QWidget*>(m_open)})
        body->addWidget(each);
    body->addWidget(makeLinks());
    connect(m_form, &PassphraseForm::changed, this, &UnlockPage::update);
    connect(m_form, &PassphraseForm::confirmed, this, &UnlockPage::go);
    connect(m_recovery, &RecoveryForm::changed, this, &UnlockPage::update);
    connect(m_recovery, &RecoveryForm::confirmed, this, &UnlockPage::go);
    connect(m_choice, &PassphraseChoice::changed, this, &UnlockPage::update);
    connect(m_choice, &PassphraseChoice::confirmed, this, &UnlockPage::go);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::go);
    connect(m_problem, &kit::MessageBar::actionTriggered, this, &UnlockPage::offerSalvage);
    connect(m_salvage, &SalvagePanel::left, this, [this] { showWay(Way::Passphrase); });
    connect(m_salvage, &SalvagePanel::openWanted, this, &UnlockPage::showVault);
    connect(m_salvage, &SalvagePanel::restoreWanted, this, &UnlockPage::restoreWanted);
    return card;
}

QWidget* UnlockPage::makeLinks()
{
    m_links = new QWidget(this);
    auto* row = new QHBoxLayout(m_links);
    setSpacing(row, 0, 4, 0, 0, 8);
    m_otherWay = new kit::LinkButton(tr("Use the recovery sheet"), {}, m_links);
    m_otherWay->setObjectName(QStringLiteral("otherWay"));
    m_another = new kit::LinkButton(tr("Open another vault"), {}, m_links);
    m_another->setObjectName(QStringLiteral("anotherVault"));
    row->addWidget(m_otherWay);
    row->addStretch(1);
    row->addWidget(m_another);
    connect(m_otherWay, &QPushButton::clicked, this, [this] {
        if (m_way == Way::NewPassphrase)
            leaveLocked();
        else
            showWay(m_way == Way::Passphrase ? Way::RecoverySheet : Way::Passphrase);
    });
    connect(m_another, &QPushButton::clicked, this, &UnlockPage::anotherVaultWanted);
    return m_links;
}

void UnlockPage::showVault(const QString& folder)
{
    m_waiting.reset();
    m_error.reset();
    m_door.setFolder(folder);
    const auto& info = m_door.info();
    m_business->setText(info ? vaultName(info->business, info->id, folder) : QFileInfo(folder).completeBaseName());
    m_form->setUsers(info ? info->users : std::vector<workspace::VaultUser>());
    m_error = m_door.problem();
    m_keyboard->setText(keyboardLanguage());
    m_reason->setText(tr("The vault is locked"));
    m_warning->hide();
    if (info && info->copyDamaged)
        showWarning(
            tr("One of the two key files of this vault is missing or damaged. The other one is good and nothing is "
               "lost. Open the vault and change your passphrase or a user: that writes both anew."));
    showWay(Way::Passphrase);
}

void UnlockPage::setLockReason(const QString& reason)
{
    m_reason->setText(reason);
    const QString time = QLocale().toString(m_clock.now().toDateTime().toLocalTime().time(), QStringLiteral("HH:mm"));
    m_status->setItem({QStringLiteral("vault"), QStringLiteral("lock"), tr("Locked at %1").arg(time)});
}

void UnlockPage::showWarning(const QString& sentence)
{
    m_warning->setText(sentence);
    m_warning->show();
}

void UnlockPage::showWay(Way way)
{
    m_way = way;
    if (way != Way::Passphrase)
        m_error.reset();
    m_form->setVisible(way == Way::Passphrase);
    m_recovery->setVisible(way == Way::RecoverySheet);
    m_choice->setVisible(way == Way::NewPassphrase);
    m_salvage->setVisible(way == Way::Salvage);
    m_open->setVisible(way != Way::Salvage);
    m_links->setVisible(way != Way::Salvage);
    m_another->setVisible(way != Way::NewPassphrase);
    m_otherWay->setText(way == Way::Passphrase ? tr("Use the recovery sheet")
            : way == Way::NewPassphrase        ? tr("Leave it locked; the old passphrase stays")
                                               : tr("Use the passphrase"));
    m_open->setText(way == Way::NewPassphrase ? tr("Set the passphrase and open") : tr("Open the vault"));
    if (way == Way::Passphrase)
        m_form->focusPassphrase();
    else if (way == Way::RecoverySheet)
        m_recovery->focusGroup(1);
    else if (way == Way::NewPassphrase)
        m_choice->focusFirst();
    update();
}

void UnlockPage::go()
{
    if (!whyNot().isEmpty())
        return;
    m_error.reset();
    if (m_way == Way::Passphrase)
        m_door.open(m_form->user(), m_form->passphrase(), m_form->keyFile());
    else if (m_way == Way::RecoverySheet)
        m_door.openByRecoveryCode(m_recovery->code());
    else
        setNewPassphrase();
}

void UnlockPage::showError(const base::Error& error)
{
    m_error = error;
    update();
    if (m_way == Way::Passphrase)
        m_form->focusPassphrase();
    else if (m_way == Way::RecoverySheet && error.subject == QLatin1String("recovery_code"))
        m_recovery->focusGroup(static_cast<int>(std::max<qint64>(error.number, 1)));
}

void UnlockPage::showOpened(const std::shared_ptr<workspace::Workspace>& workspace)
{
    m_error.reset();
    m_form->wipe();
    m_recovery->wipe();
    if (!workspace->openedByRecoveryCode()) {
        Q_EMIT opened(workspace);
        return;
    }
    m_waiting = workspace;
    m_choice->setNames({workspace->business(), workspace->session().userName});
    m_reason->setText(tr("The recovery sheet opened the vault and stays good. Choose a new passphrase for %1.")
            .arg(workspace->session().userName));
    showWay(Way::NewPassphrase);
}

void UnlockPage::leaveLocked()
{
    if (m_settingPassphrase || !m_waiting)
        return;
    m_choice->wipe();
    const QString folder = m_waiting->folder(); // it goes with the vault
    showVault(folder);
}

void UnlockPage::setNewPassphrase()
{
    workspace::Secret next;
    next.password = m_choice->passphrase();
    m_settingPassphrase = true;
    update();
    kit::whenDone(this, workspace::changePasswordInBackground(m_waiting, {}, std::move(next)),
        [this](const base::Result<void>& result) {
            m_settingPassphrase = false;
            if (!result) {
                showError(result.error());
                return;
            }
            m_choice->wipe();
            const auto workspace = std::exchange(m_waiting, nullptr);
            Q_EMIT opened(workspace);
        });
}

bool UnlockPage::mayBeSalvaged() const
{
    // Without the key files nobody can read anything; and only the typed passphrase proves who asks.
    return m_way == Way::Passphrase && m_error && m_error->kind == ErrorKind::Damaged
        && (m_error->subject == QLatin1String("vault.db") || m_error->subject == QLatin1String("other_key"))
        && m_form->isComplete();
}

void UnlockPage::offerSalvage()
{
    workspace::Credentials credentials;
    credentials.user = m_form->user();
    credentials.secret.password = m_form->passphrase();
    if (!m_form->keyFile().isEmpty()) {
        auto keyFile = workspace::readKeyFile(m_form->keyFile());
        if (!keyFile) {
            showError(keyFile.error());
            return;
        }
        credentials.secret.keyFile = std::move(*keyFile);
    }
    m_form->wipe();
    showWay(Way::Salvage);
    m_salvage->offer(m_door.folder(), std::move(credentials));
}

QString UnlockPage::whyNot() const
{
    if (m_settingPassphrase || (m_way != Way::NewPassphrase && !m_door.mayTry()))
        return tr("Wait a moment");
    if (m_way == Way::Passphrase)
        return m_form->isComplete() ? QString() : tr("Type your passphrase first");
    if (m_way == Way::RecoverySheet)
        return m_recovery->isComplete() ? QString() : tr("Type all seven groups first");
    return m_choice->whyNot();
}

QString UnlockPage::errorSentence() const
{
    const qint64 seconds = m_way == Way::NewPassphrase ? 0 : m_door.secondsToWait();
    const QString wait = seconds > 0 ? tr("Next try in %1.").arg(wording::duration(seconds)) : QString();
    const bool wrong = m_error && m_error->kind == ErrorKind::WrongPassword;
    if (wrong && m_way == Way::RecoverySheet)
        return tr("That code did not open the vault. Nothing was changed. Check that the sheet belongs to this vault "
                  "and is the newest.")
            + QLatin1Char(' ') + wait;
    if (wrong && m_form->needsKeyFile())
        return tr("That passphrase and key file did not open the vault. Check Caps Lock, the language of your keyboard "
                  "and the file.")
            + QLatin1Char(' ') + wait;
    if (wrong)
        return tr("That passphrase did not open the vault. Check Caps Lock and the language of your keyboard.")
            + QLatin1Char(' ') + wait;
    if (m_error && m_error->kind != ErrorKind::TryLater)
        return wording::sentence(*m_error);
    return seconds > 0 ? tr("Too many wrong tries.") + QLatin1Char(' ') + wait : QString();
}

void UnlockPage::update()
{
    const bool working = m_door.isBusy() || m_settingPassphrase;
    const QString sentence = working ? QString() : errorSentence().trimmed();
    if (!sentence.isEmpty())
        m_problem->setText(sentence);
    m_problem->setAction(mayBeSalvaged() ? tr("Save what can be read…") : QString());
    m_problem->setVisible(!sentence.isEmpty());
    m_progress->setVisible(working);
    for (QWidget* each :
        {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_recovery), static_cast<QWidget*>(m_choice), m_links})
        each->setEnabled(!working);
    m_open->setEnabled(whyNot().isEmpty());
    m_open->setReason(whyNot());
}

} // namespace aicms::shell
