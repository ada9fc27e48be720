// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/backup_plan_card.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/switch.h"
#include "ui/kit/text.h"
#include "ui/retention/retention_words.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

namespace aicms::ui_retention {

namespace {

constexpr int secondsBetweenChoices = 30 * 60;

} // namespace

BackupPlanCard::BackupPlanCard(const shell::Context& context, shell::Choosers choosers, QWidget* parent)
    : Card(tr("By itself, once a day"), parent), m_context(context), m_choosers(std::move(choosers)),
      m_on(new kit::Switch(tr("Make a backup each day"))), m_folder(new kit::Label({}, theme::Type::Body)),
      m_choose(new kit::ActionButton(
          tr("Choose a folder…"), kit::ActionButton::Role::Outlined, QStringLiteral("folder-open"))),
      m_at(new QComboBox), m_details(new QWidget), m_problem(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_sign(new kit::IconLabel(QStringLiteral("calendar-clock"))),
      m_state(new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary))
{
    setObjectName(QStringLiteral("backupPlan"));
    m_on->setObjectName(QStringLiteral("planOn"));
    m_folder->setObjectName(QStringLiteral("planFolder"));
    m_choose->setObjectName(QStringLiteral("planChoose"));
    m_at->setObjectName(QStringLiteral("planAt"));
    m_problem->setObjectName(QStringLiteral("planProblem"));
    m_state->setObjectName(QStringLiteral("planState"));
    const QLocale locale;
    for (int second = 0; second < 24 * 60 * 60; second += secondsBetweenChoices) {
        const QTime at = QTime(0, 0).addSecs(second);
        m_at->addItem(locale.toString(at, QLocale::ShortFormat), at);
    }
    body()->addWidget(m_on, 0, Qt::AlignLeading);
    auto* column = new QVBoxLayout(m_details);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(m_folder->wrapped(), 1);
    row->addWidget(m_choose, 0, Qt::AlignTop);
    column->addLayout(row);
    auto* at = new kit::FormField(tr("When the day's work is done"), m_at);
    at->setHint(tr("If the program is closed then, the backup is made when it is opened next."));
    column->addWidget(at);
    body()->addWidget(m_details);
    body()->addWidget(m_problem);
    auto* state = new QHBoxLayout;
    shell::setSpacing(state, 0, 0, 0, 0, 8);
    m_sign->setBoxHeight(20);
    state->addWidget(m_sign, 0, Qt::AlignTop);
    state->addWidget(m_state->wrapped(), 1);
    body()->addLayout(state);
    connect(m_on, &QAbstractButton::toggled, this, &BackupPlanCard::switchTo);
    connect(m_choose, &QPushButton::clicked, this, &BackupPlanCard::chooseFolder);
    connect(m_at, &QComboBox::activated, this, [this](int index) {
        retention::BackupPlan plan = m_plan;
        plan.at = m_at->itemData(index).toTime();
        save(plan);
    });
    m_problem->hide();
}

void BackupPlanCard::reload(const std::optional<base::UtcTime>& last)
{
    m_last = last;
    m_plan = retention::readBackupPlan(m_context.workspace.vaultId());
    m_problem->hide();
    showPlan();
}

void BackupPlanCard::switchTo(bool on)
{
    if (on && m_plan.folder.isEmpty()) {
        chooseFolder();
        return;
    }
    retention::BackupPlan plan = m_plan;
    plan.isOn = on;
    save(plan);
}

void BackupPlanCard::chooseFolder()
{
    const QString folder = m_choosers.folder(this, tr("Where the backups go"), m_plan.folder);
    if (folder.isEmpty()) {
        showPlan(); // the switch goes back
        return;
    }
    if (QDir(folder).canonicalPath() == QDir(m_context.workspace.folder()).canonicalPath()) {
        showPlan();
        m_problem->setText(wording::sentence({base::ErrorKind::Invalid, QStringLiteral("backup_folder"), 0}));
        m_problem->show();
        return;
    }
    retention::BackupPlan plan = m_plan;
    plan.folder = folder;
    plan.root = retention::rootOf(folder);
    plan.isOn = true;
    save(plan);
}

void BackupPlanCard::save(retention::BackupPlan plan)
{
    m_problem->hide();
    const auto written = retention::writeBackupPlan(m_context.workspace.vaultId(), plan);
    if (written)
        m_plan = std::move(plan);
    showPlan();
    if (!written) {
        m_problem->setText(wording::sentence(written.error()));
        m_problem->show();
        return;
    }
    m_context.commands.run(QStringLiteral("backup.look"));
}

QString BackupPlanCard::nextText() const
{
    const workspace::Workspace& vault = m_context.workspace;
    const auto here = [&vault](base::UtcTime time) { return time.toDateTime().toTimeZone(vault.zone()); };
    const QDateTime now = here(vault.clock().now());
    const QString at = QLocale().toString(m_plan.at, QLocale::ShortFormat);
    if (retention::isBackupDue(m_plan, m_last ? std::optional(here(*m_last)) : std::nullopt, now))
        return tr("One is due and is made now.");
    return now.time() < m_plan.at ? tr("The next one is made today at %1.").arg(at)
                                  : tr("The next one is made tomorrow at %1.").arg(at);
}

void BackupPlanCard::showPlan()
{
    const QSignalBlocker quiet(m_on);
    m_on->setChecked(m_plan.isOn);
    m_details->setVisible(m_plan.isOn);
    m_at->setCurrentIndex(m_at->findData(m_plan.at));
    m_folder->setText(tr("Into %1").arg(kit::isolated(QDir::toNativeSeparators(m_plan.folder))));
    const auto tell = [this](const char* sign, theme::Color color, const QString& text) {
        m_sign->setIcon(QString::fromLatin1(sign), color);
        m_state->setText(text);
    };
    if (!m_plan.isOn)
        tell("circle-alert", theme::Color::Warning,
            tr("Now nobody thinks of it but you: a backup is made only when you press the button above."));
    else if (!retention::isFolderThere(m_plan))
        tell("triangle-alert", theme::Color::Warning,
            tr("The drive is not there now. Plug it in: what is due is made by itself as soon as it is back. If it is "
               "gone for good, choose another folder."));
    else if (retention::isOnSameDrive(m_plan.folder, m_context.workspace.folder()))
        tell("triangle-alert", theme::Color::Warning,
            nextText() + QLatin1Char(' ')
                + tr("But the folder is on the same drive as the vault: what breaks or steals one takes the other. "
                     "Choose a folder on a drive that you can take away."));
    else
        tell("calendar-check", theme::Color::Success, nextText());
}

} // namespace aicms::ui_retention
