// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retention_screen.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_header.h"
#include "ui/kit/view_tabs.h"
#include "ui/kit/when_done.h"
#include "ui/retention/due_count.h"
#include "ui/retention/due_page.h"
#include "ui/retention/holds_page.h"
#include "ui/retention/purge_panel.h"
#include "ui/retention/retention_today.h"
#include "ui/retention/retention_words.h"
#include "ui/retention/review_page.h"
#include "ui/retention/rules_page.h"
#include "ui/retention/runs_page.h"
#include "ui/retention/unneeded_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/retention_wording.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace aicms::ui_retention {

using shell::ScreenEntry;

namespace {

const QString rulesView = QStringLiteral("rules");
const QString dueView = QStringLiteral("due");
const QString reviewView = QStringLiteral("review");
const QString unneededView = QStringLiteral("unneeded");
const QString holdsView = QStringLiteral("holds");
const QString runsView = QStringLiteral("runs");

const QString missingNotice = QStringLiteral("retention.missing");

/// Without a rule for it.
QString missingSentence(const std::vector<retention::Rule>& missing)
{
    QStringList names;
    for (const retention::Rule& rule : missing)
        names << wording::ruleName(rule);
    return RetentionScreen::tr("No rule says how long this is kept, so it is never past its time: %1.", "kinds of data")
        .arg(names.join(RetentionScreen::tr(", ", "between the items of a list")));
}

/// As soon as the vault is open, to whoever may change it.
void tellMissing(const shell::Context& context)
{
    if (!access::permit(context.workspace.session(), access::Operation::EditRetention))
        return;
    kit::whenDone(&context.notices, context.workspace.purges().rulesMissing(),
        [&notices = context.notices, &commands = context.commands](
            const base::Result<std::vector<retention::Rule>>& missing) {
            if (missing && !missing->empty())
                notices.offer(missingNotice, missingSentence(*missing), RetentionScreen::tr("Look at it"),
                    [&commands] { commands.run(QStringLiteral("go.retention"), QStringLiteral("rules")); });
        });
}

} // namespace

RetentionScreen::RetentionScreen(const shell::Context& context, const shell::Choosers& choosers, QWidget* parent)
    : Screen(parent), m_context(context), m_header(new kit::PageHeader(tr("Retention"))),
      m_missing(new kit::MessageBar(kit::MessageBar::Kind::Warning)), m_tabs(new kit::ViewTabs),
      m_pages(new QStackedWidget), m_rules(new RulesPage(context)), m_due(new DuePage(context, choosers)),
      m_review(new ReviewPage(context)), m_unneeded(new UnneededPage(context)), m_holds(new HoldsPage(context)),
      m_runs(new RunsPage(context, choosers))
{
    setObjectName(QStringLiteral("retentionScreen"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 20, 20, 20, 20, 12);
    auto* hold
        = new kit::ActionButton(tr("New legal hold"), kit::ActionButton::Role::Outlined, QStringLiteral("gavel"));
    hold->setObjectName(QStringLiteral("newHold"));
    m_header->addAction(hold);
    auto* rule = new kit::ActionButton(tr("New rule"), kit::ActionButton::Role::Outlined, QStringLiteral("plus"));
    rule->setObjectName(QStringLiteral("newRule"));
    rule->setKeyHint(QStringLiteral("N"));
    m_header->addAction(rule);
    rule->setVisible(access::permit(context.workspace.session(), access::Operation::EditRetention).has_value());
    connect(rule, &QPushButton::clicked, this, &RetentionScreen::beginRule);
    connect(hold, &QPushButton::clicked, this, [this] { beginHold({}); });
    m_tabs->setObjectName(QStringLiteral("retentionTabs"));
    m_tabs->addView(rulesView, tr("Rules"));
    m_tabs->addView(dueView, tr("Dry run"));
    m_tabs->addView(reviewView, tr("To decide"));
    m_tabs->addView(unneededView, tr("Not needed"));
    m_tabs->addView(holdsView, tr("Legal holds"));
    m_tabs->addView(runsView, tr("Past removals"));
    for (QWidget* page : std::initializer_list<QWidget*> {m_rules, m_due, m_review, m_unneeded, m_holds, m_runs})
        m_pages->addWidget(page);
    m_missing->setObjectName(QStringLiteral("rulesMissing"));
    m_missing->hide();
    connect(m_missing, &kit::MessageBar::actionTriggered, this, &RetentionScreen::addMissing);
    all->addWidget(m_header);
    all->addWidget(m_missing);
    all->addWidget(m_tabs);
    all->addWidget(m_pages, 1);
    m_tabs->setCurrentView(dueView);
    m_pages->setCurrentWidget(m_due);
    connect(m_tabs, &kit::ViewTabs::viewChanged, this, &RetentionScreen::showView);
    connect(m_rules, &RulesPage::counted, this, [this](int rules) {
        m_ruleCount = rules;
        m_tabs->setCount(rulesView, rules);
        showCounts();
    });
    connect(m_rules, &RulesPage::settled, this, &Screen::settled);
    connect(m_due, &DuePage::counted, this, [this](qint64 past) {
        m_tabs->setCount(dueView, static_cast<int>(past));
        Q_EMIT counted(past);
    });
    connect(m_review, &ReviewPage::counted, this,
        [this](qint64 undecided) { m_tabs->setCount(reviewView, static_cast<int>(undecided)); });
    connect(m_unneeded, &UnneededPage::ended, m_runs, &RunsPage::reload);
    connect(m_unneeded, &UnneededPage::ended, m_due, &DuePage::reload);
    connect(m_unneeded, &UnneededPage::certificateWanted, this, [this](qint64 erasure) {
        m_tabs->setCurrentView(runsView);
        m_runs->choose(erasure);
    });
    connect(m_due->panel(), &PurgePanel::ended, m_holds, &HoldsPage::reload);
    connect(m_due->panel(), &PurgePanel::ended, m_review, &ReviewPage::reload);
    connect(m_due->panel(), &PurgePanel::ended, m_runs, &RunsPage::reload);
    connect(m_due, &DuePage::holdsWanted, this, [this] { m_tabs->setCurrentView(holdsView); });
    connect(m_due, &DuePage::certificateWanted, this, [this](qint64 erasure) {
        m_tabs->setCurrentView(runsView);
        m_runs->choose(erasure);
    });
    connect(m_holds, &HoldsPage::counted, this, [this](int holds) { m_tabs->setCount(holdsView, holds); });
    connect(m_holds, &HoldsPage::settled, this, &Screen::settled);
    connect(m_runs, &RunsPage::counted, this, [this](int erasures) { m_tabs->setCount(runsView, erasures); });
    connect(&context.workspace, &workspace::Workspace::changed, this, &RetentionScreen::onChanged);
    showCounts();
}

QString RetentionScreen::title() const
{
    return tr("Retention");
}

void RetentionScreen::showCounts()
{
    m_header->setSubtitle(
        tr("How long each kind of data stays. %n rule(s); nothing is removed before somebody has looked.", nullptr,
            m_ruleCount));
}

/// A rule that the program did not know yet when the rules of this vault were made is added by nobody but a person.
void RetentionScreen::lookForMissing()
{
    kit::whenDone(this, m_context.workspace.purges().rulesMissing(),
        [this](const base::Result<std::vector<retention::Rule>>& missing) {
            const bool isAny = missing && !missing->empty();
            m_missing->setVisible(isAny);
            if (!isAny) {
                m_context.notices.offer(missingNotice, {});
                return;
            }
            QStringList sentences {missingSentence(*missing)};
            for (const retention::Rule& rule : *missing)
                sentences << wording::ruleSentence(rule);
            m_missing->setText(sentences.join(u' '));
            const bool may
                = access::permit(m_context.workspace.session(), access::Operation::EditRetention).has_value();
            m_missing->setAction(may ? tr("Add %n rule(s)", nullptr, static_cast<int>(missing->size())) : QString());
        });
}

void RetentionScreen::addMissing()
{
    if (m_rules->isDirty()) { // saved, that would take the new one away again
        m_tabs->setCurrentView(rulesView);
        m_rules->warnUnsaved();
        return;
    }
    kit::whenDone(this, m_context.workspace.purges().addMissingRules(), [this](const base::Result<qint64>& added) {
        if (!added) {
            m_context.notices.error(added.error());
            return;
        }
        m_context.notices.toast(tr("Added. The other rules stay as they were, and nothing was removed."));
        m_rules->reload();
        lookForMissing();
    });
}

void RetentionScreen::enter(const QVariant& argument)
{
    lookForMissing();
    m_rules->reload();
    m_due->reload();
    m_review->reload();
    m_holds->reload();
    m_runs->reload();
    const QString wanted = argument.toString();
    for (const QString& view : {rulesView, dueView, reviewView, unneededView, holdsView, runsView}) {
        if (wanted == view)
            m_tabs->setCurrentView(view);
    }
    if (const qint64 customer = argument.toLongLong(); customer > 0)
        beginHold({customer});
}

void RetentionScreen::showView(const QString& id)
{
    if (m_pages->currentWidget() == m_rules && id != rulesView && m_rules->isDirty()) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentView(rulesView);
        m_rules->warnUnsaved();
        return;
    }
    if (id == unneededView)
        m_unneeded->look();
    m_pages->setCurrentWidget(id == rulesView ? static_cast<QWidget*>(m_rules)
            : id == holdsView                 ? static_cast<QWidget*>(m_holds)
            : id == runsView                  ? static_cast<QWidget*>(m_runs)
            : id == reviewView                ? static_cast<QWidget*>(m_review)
            : id == unneededView              ? static_cast<QWidget*>(m_unneeded)
                                              : static_cast<QWidget*>(m_due));
}

void RetentionScreen::beginRule()
{
    m_tabs->setCurrentView(rulesView);
    m_rules->beginNew();
}

void RetentionScreen::beginHold(base::CustomerId customer)
{
    m_tabs->setCurrentView(holdsView);
    if (m_pages->currentWidget() == m_holds)
        m_holds->beginNew(customer);
}

void RetentionScreen::onChanged(const base::Change& change)
{
    if (!isVisible() || m_due->panel()->isRunning())
        return;
    if (change.kind == base::ChangeKind::Retention || change.kind == base::ChangeKind::Everything) {
        lookForMissing();
        m_rules->reload();
        m_due->reload();
        m_review->reload();
        m_holds->reload();
        m_runs->reload();
    }
}

bool RetentionScreen::mayLeave()
{
    if (!m_rules->isDirty())
        return true;
    m_tabs->setCurrentView(rulesView);
    m_rules->warnUnsaved();
    return false;
}

bool RetentionScreen::mayClose()
{
    return m_due->panel()->mayClose();
}

std::optional<shell::Unsaved> RetentionScreen::unsaved() const
{
    const QByteArray rule = m_rules->typed();
    const QByteArray hold = m_holds->typed();
    if (rule.isEmpty() && hold.isEmpty())
        return std::nullopt;
    return shell::Unsaved {{}, rule.isEmpty() ? hold : rule};
}

bool RetentionScreen::restore(const QByteArray& content)
{
    if (m_rules->bringBack(content)) {
        m_tabs->setCurrentView(rulesView);
        return true;
    }
    if (!m_holds->bringBack(content))
        return false;
    m_tabs->setCurrentView(holdsView);
    return true;
}

/// What somebody took out of the dry run stays out of it over a lock: what goes cannot be brought back.
QByteArray RetentionScreen::view() const
{
    return m_due->unticked();
}

void RetentionScreen::restoreView(const QByteArray& view)
{
    m_due->untickAgain(view);
}

void RetentionScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() != Qt::NoModifier || event->key() != Qt::Key_N)
        Screen::keyPressEvent(event);
    else if (m_pages->currentWidget() == m_holds)
        beginHold({});
    else
        beginRule();
}

ScreenEntry retentionEntry(const shell::Choosers& choosers)
{
    const auto known = std::make_shared<DueCount>();
    ScreenEntry entry;
    entry.id = QStringLiteral("retention");
    entry.railText = RetentionScreen::tr("Retention");
    entry.railIcon = QStringLiteral("calendar-clock");
    entry.railGroup = RetentionScreen::tr("Data care");
    entry.isOffered = [](const shell::Context& context) {
        return access::permit(context.workspace.session(), access::Operation::ListRetention).has_value();
    };
    entry.make = [choosers, known](const shell::Context& context, QWidget* parent) {
        auto* screen = new RetentionScreen(context, choosers, parent);
        QObject::connect(screen, &RetentionScreen::counted, screen, [known](qint64 past) { known->setPast(past); });
        return screen;
    };
    entry.announce = [known](const shell::Context& context) {
        known->forget(); // another vault may be open now
        context.commands.add({QStringLiteral("hold.start"), {}, {}, {}, {},
            [&commands = context.commands](const QVariant& id) { commands.run(QStringLiteral("go.retention"), id); }});
        tellMissing(context);
    };
    entry.count = [known](const shell::Context& context, const shell::ShowCount& show) {
        known->showTo(show);
        known->count(context);
    };
    entry.today
        = [known](const shell::Context& context, const shell::ShowToday& show) { tellRetention(context, known, show); };
    return entry;
}

} // namespace aicms::ui_retention
