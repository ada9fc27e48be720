// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/vault_frame.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/rail.h"
#include "ui/kit/status_bar.h"
#include "ui/kit/themed.h"
#include "ui/shell/commands.h"
#include "ui/shell/doubted_lists.h"
#include "ui/shell/frame/backup_status.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/shell/frame/page_stack.h"
#include "ui/shell/frame/region_focus.h"
#include "ui/shell/frame/window_notices.h"
#include "ui/shell/opening_report.h"
#include "ui/shell/spacing.h"
#include "ui/shell/undo_list.h"
#include "ui/shell/vault_name.h"
#include "ui/wording/error_sentence.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QResizeEvent>

#include <algorithm>

namespace aicms::shell {

namespace {

constexpr int overStatus = 34; ///< design pixels between a toast and the window's bottom: the status bar stays in sight
constexpr auto betweenKeeping = std::chrono::seconds(15);
constexpr int aboveFooter = 88; ///< a wizard's buttons stay free
constexpr auto betweenAnchorLooks = std::chrono::seconds(2); ///< a look costs a lock and no disk
constexpr int narrowWindow = 1100; ///< design pixels; below it the rail shows icons only

} // namespace

VaultFrame::VaultFrame(std::shared_ptr<workspace::Workspace> workspace, std::vector<ScreenEntry> entries,
    Commands& commands, UndoList& undo, QWidget* parent)
    : QWidget(parent), m_workspace(std::move(workspace)), m_entries(std::move(entries)), m_commands(commands),
      m_undo(undo)
{
    setObjectName(QStringLiteral("vaultFrame"));
    auto* all = new QHBoxLayout(this);
    setSpacing(all, 0, 0, 0, 0, 0);
    m_rail = new kit::Rail(this);
    m_rail->setObjectName(QStringLiteral("rail"));
    all->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    setSpacing(column, 0, 0, 0, 0, 0);
    all->addLayout(column, 1);
    m_header = new HeaderBar(m_workspace->session(), this);
    m_barArea = new QWidget(this);
    auto* bars = new QVBoxLayout(m_barArea);
    setSpacing(bars, 0, 0, 0, 0, 0);
    m_stack = new PageStack(this);
    m_stack->setObjectName(QStringLiteral("content"));
    m_status = new kit::StatusBar(this);
    m_status->setItem({QStringLiteral("vault"), QStringLiteral("lock"), tr("Vault encrypted and open")});
    m_status->setItem({QStringLiteral("locks"), QStringLiteral("timer"), {}});
    m_backup = new BackupStatus(*m_workspace, *m_status, this);
    m_status->setItem({QStringLiteral("network"), QStringLiteral("wifi-off"), tr("No network use")});
    m_status->setEndText(QLocale().toString(m_workspace->today(), QLocale::LongFormat));
    column->addWidget(m_header);
    column->addWidget(m_barArea);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    m_toasts = std::make_unique<kit::ToastHost>(this);
    m_toasts->setAside(m_rail);
    m_notices = new WindowNotices(bars, *m_toasts, *m_status, m_undo, this);
    m_context = std::make_unique<Context>(Context {*m_workspace, m_commands, *m_notices, m_undo});

    std::erase_if(
        m_entries, [this](const ScreenEntry& entry) { return entry.isOffered && !entry.isOffered(*m_context); });
    for (const ScreenEntry& entry : m_entries) {
        m_commands.add({QStringLiteral("go.") + entry.id, {}, {}, {}, {},
            [this, id = entry.id](const QVariant& argument) { show(id, argument); }});
        if (entry.announce)
            entry.announce(*m_context);
    }
    buildRail();
    connect(m_rail, &kit::Rail::activated, this, [this](const QString& id) { show(id); });
    connect(m_header, &HeaderBar::searched, this, &VaultFrame::search);
    connect(m_header, &HeaderBar::searchLeft, this, [this] {
        if (!m_current || !m_current->focusResults())
            focusFirstIn(m_stack);
    });
    connect(m_header, &HeaderBar::searchConfirmed, this, [this] {
        if (!m_current || !m_current->openResult())
            focusFirstIn(m_stack);
    });
    connect(m_header, &HeaderBar::lockRequested, this, &VaultFrame::lockRequested);
    m_header->setSearchVisible(m_commands.has(QStringLiteral("customers.filter")));
    // Many changes may come at once; one count answers them all.
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(std::chrono::milliseconds(200));
    connect(&m_countTimer, &QTimer::timeout, this, &VaultFrame::refreshCounts);
    connect(m_workspace.get(), &workspace::Workspace::changed, this, [this] { m_countTimer.start(); });
    connect(m_workspace.get(), &workspace::Workspace::businessChanged, this, [this] {
        showName();
        Q_EMIT titleChanged();
    });
    refreshCounts();
    // It is written behind the scenes every hundred entries, and nothing tells when.
    m_anchorTimer.setInterval(betweenAnchorLooks);
    connect(&m_anchorTimer, &QTimer::timeout, this, &VaultFrame::showAnchorState);
    m_anchorTimer.start();
    m_keeping.setInterval(betweenKeeping);
    connect(&m_keeping, &QTimer::timeout, this, &VaultFrame::keepWizards);
    m_keeping.start();
    kit::followTheme(this, [this] { applyFold(); }); // larger text needs the room of the rail
    for (const QString& sentence : openingReportSentences(m_workspace->report()))
        m_notices->warning(sentence);
    warnOfOlderVault(*m_context);
}

VaultFrame::~VaultFrame()
{
    // A step that waits for an answer ends with the screen that asked, and is told to nobody: this window goes as well.
    disconnect(&m_undo, nullptr, m_notices, nullptr);
    // Screens use the context while they go.
    qDeleteAll(m_screens);
}

const ScreenEntry* VaultFrame::entryFor(const QString& id) const
{
    const auto found = std::ranges::find(m_entries, id, &ScreenEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

void VaultFrame::showName()
{
    const QString copy = copyName(m_workspace->vaultId(), m_workspace->folder());
    m_rail->setHead(m_workspace->business(), copy.isEmpty() ? QStringLiteral("AICMS") : copy);
}

void VaultFrame::buildRail()
{
    showName();
    QStringList groups;
    for (const ScreenEntry& entry : m_entries) {
        if (!entry.railText.isEmpty() && entry.railGroup != railFoot && !groups.contains(entry.railGroup))
            groups << entry.railGroup;
    }
    for (const QString& group : groups) {
        m_rail->addGroup(group);
        for (const ScreenEntry& entry : m_entries) {
            if (!entry.railText.isEmpty() && entry.railGroup == group)
                m_rail->addEntry({entry.id, entry.railText, entry.railIcon});
        }
    }
    for (const ScreenEntry& entry : m_entries) {
        if (!entry.railText.isEmpty() && entry.railGroup == railFoot)
            m_rail->addFootEntry({entry.id, entry.railText, entry.railIcon});
    }
}

QStringList VaultFrame::railScreens() const
{
    return m_rail->entries();
}

void VaultFrame::refreshCounts()
{
    for (const ScreenEntry& entry : m_entries) {
        if (!entry.count)
            continue;
        entry.count(*m_context, [self = QPointer(this), id = entry.id](RailCount count) {
            constexpr qint64 most = std::numeric_limits<int>::max();
            if (self)
                self->m_rail->setCount(id, static_cast<int>(std::min(count.value, most)), count.isAlarm);
        });
    }
}

void VaultFrame::showAnchorState()
{
    const QString id = QStringLiteral("anchor");
    const auto problem = m_workspace->audit().anchorProblem();
    if (!problem) {
        m_status->removeItem(id);
        return;
    }
    m_status->setItem({id, QStringLiteral("triangle-alert"), tr("Not guarded against an older copy"),
        tr("The mark outside the vault, by which an older copy in its place would be noticed, could not be written. "
           "Your data is safe.")
            + QLatin1Char(' ') + wording::sentence(*problem),
        theme::Color::Warning});
}

Screen* VaultFrame::screenFor(const QString& id)
{
    if (Screen* made = m_screens.value(id))
        return made;
    const ScreenEntry* entry = entryFor(id);
    if (!entry || !entry->make)
        return nullptr;
    Screen* screen = entry->make(*m_context, m_stack);
    m_screens.insert(id, screen);
    m_stack->addPage(screen);
    connect(screen, &Screen::titleChanged, this, &VaultFrame::titleChanged);
    connect(screen, &Screen::stayed, this, &VaultFrame::stayed);
    connect(screen, &Screen::letGo, this, &VaultFrame::letGo);
    return screen;
}

bool VaultFrame::show(const QString& screen, const QVariant& argument)
{
    if (!mayLeave())
        return false;
    const Place place {screen, argument};
    const ScreenEntry* left = entryFor(this->place().screen);
    if (!open(place))
        return false;
    m_history.visit(place, left && left->isPassing);
    return true;
}

bool VaultFrame::open(const Place& place)
{
    Screen* screen = screenFor(place.screen);
    if (!screen)
        return false;
    if (std::exchange(m_shown, place) != place)
        m_notices->leavePlace();
    m_current = screen;
    m_stack->showPage(screen);
    const bool full = screen->isFullWindow();
    m_toasts->setBottomMargin(full ? aboveFooter : overStatus);
    m_rail->setVisible(!full);
    m_header->setVisible(!full);
    const ScreenEntry* entry = entryFor(place.screen);
    if (entry && (!entry->railText.isEmpty() || !entry->railHome.isEmpty()))
        m_rail->setCurrent(entry->railText.isEmpty() ? entry->railHome : entry->id);
    m_header->setSearchText({}); // a filtered list says so itself
    screen->enter(place.argument);
    Q_EMIT titleChanged();
    Q_EMIT placeChanged();
    return true;
}

bool VaultFrame::mayClose()
{
    return std::ranges::all_of(m_screens, [](Screen* screen) { return screen->mayClose(); });
}

bool VaultFrame::goBack()
{
    if (m_history.canGoBack())
        return mayLeave() && open(m_history.back());
    // Whoever was brought here after a lock came by no way: back is then where the page belongs.
    const ScreenEntry* entry = entryFor(place().screen);
    return entry && !entry->railHome.isEmpty() && show(entry->railHome);
}

bool VaultFrame::goForward()
{
    return m_history.canGoForward() && mayLeave() && open(m_history.forward());
}

void VaultFrame::search(const QString& text)
{
    const QString list = QStringLiteral("customers");
    if (place().screen != list && !mayLeave())
        return;
    m_commands.run(QStringLiteral("customers.filter"), text);
    if (place().screen == list)
        return;
    show(list);
    m_header->setSearchText(text); // a page that is shown begins with an empty field
    m_header->goOnTyping(); // the list has taken the keys
}

void VaultFrame::focusSearch()
{
    m_header->focusSearch();
}

void VaultFrame::focusRegion(int step)
{
    focusNextRegion({m_rail, m_header, m_barArea, m_stack, m_status}, step);
}

void VaultFrame::stepTab(int step)
{
    showNextTab(m_stack, step);
}

void VaultFrame::setLockMinutes(int left)
{
    m_status->setItem({QStringLiteral("locks"), QStringLiteral("timer"), tr("Locks in %1 min").arg(left),
        tr("The vault locks itself when nobody uses the program")});
}

Notices& VaultFrame::notices()
{
    return *m_notices;
}

QString VaultFrame::title() const
{
    const QString name = vaultName(m_workspace->business(), m_workspace->vaultId(), m_workspace->folder());
    return m_current ? tr("%1 – %2", "business, screen").arg(name, m_current->title()) : name;
}

void VaultFrame::setRailFolded(bool folded)
{
    m_wantsFolded = folded;
    applyFold();
}

void VaultFrame::applyFold()
{
    // Before it is shown its own width says nothing; the window would grow to what an unfolded rail needs.
    const int room = testAttribute(Qt::WA_Resized) || !parentWidget() ? width() : parentWidget()->width();
    m_rail->setFolded(m_wantsFolded || room < theme::px(narrowWindow));
}

void VaultFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyFold();
}

} // namespace aicms::shell
