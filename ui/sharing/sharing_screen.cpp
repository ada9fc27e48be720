// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sharing_screen.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/page_header.h"
#include "ui/kit/view_tabs.h"
#include "ui/kit/when_done.h"
#include "ui/sharing/disclosures_page.h"
#include "ui/sharing/recipients_page.h"
#include "ui/sharing/sharing_today.h"
#include "ui/sharing/told_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aicms::ui_sharing {

using shell::ScreenEntry;

namespace {

const QString recipientsView = QStringLiteral("recipients");
const QString entriesView = QStringLiteral("entries");
const QString toldView = QStringLiteral("told");

bool mayEdit(const shell::Context& context)
{
    return access::permit(context.workspace.session(), access::Operation::EditRecipients).has_value();
}

} // namespace

SharingScreen::SharingScreen(const shell::Context& context, const shell::Choosers& choosers, QWidget* parent)
    : Screen(parent), m_context(context), m_header(new kit::PageHeader(tr("Sharing"))), m_tabs(new kit::ViewTabs),
      m_pages(new QStackedWidget), m_recipients(new RecipientsPage(context, choosers)),
      m_entries(new DisclosuresPage(context)), m_told(new ToldPage(context))
{
    setObjectName(QStringLiteral("sharingScreen"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 20, 20, 20, 20, 12);
    m_header->setSubtitle(tr("Who outside the business gets data about people, why, and under which agreement."));
    auto* add = new kit::ActionButton(tr("New recipient"), kit::ActionButton::Role::Primary, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("newRecipient"));
    add->setKeyHint(QStringLiteral("N"));
    add->setVisible(mayEdit(context));
    m_header->addAction(add);
    m_tabs->setObjectName(QStringLiteral("sharingTabs"));
    m_tabs->addView(recipientsView, tr("Recipients"));
    m_tabs->addView(entriesView, tr("Passed on"));
    m_tabs->addView(toldView, tr("To be told"));
    for (QWidget* page : std::initializer_list<QWidget*> {m_recipients, m_entries, m_told})
        m_pages->addWidget(page);
    all->addWidget(m_header);
    all->addWidget(m_tabs);
    all->addWidget(m_pages, 1);
    m_tabs->setCurrentView(recipientsView);
    m_pages->setCurrentWidget(m_recipients);
    connect(add, &QPushButton::clicked, this, &SharingScreen::beginNew);
    connect(m_tabs, &kit::ViewTabs::viewChanged, this, &SharingScreen::showView);
    connect(m_recipients, &RecipientsPage::counted, this,
        [this](int recipients) { m_tabs->setCount(recipientsView, recipients); });
    connect(m_recipients, &RecipientsPage::settled, this, &Screen::settled);
    connect(m_recipients, &RecipientsPage::entriesWanted, this, [this](qint64 recipient, const QString& name) {
        m_tabs->setCurrentView(entriesView);
        m_entries->showRecipient({recipient}, name);
    });
    connect(
        m_entries, &DisclosuresPage::counted, this, [this](int entries) { m_tabs->setCount(entriesView, entries); });
    connect(m_entries, &DisclosuresPage::settled, this, &Screen::settled);
    connect(m_told, &ToldPage::counted, this, [this](int open) { m_tabs->setCount(toldView, open); });
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const base::Change& change) {
        const bool concerns = change.kind == base::ChangeKind::Recipient || change.kind == base::ChangeKind::Everything;
        if (isVisible() && concerns)
            reload();
    });
}

QString SharingScreen::title() const
{
    return tr("Sharing");
}

void SharingScreen::reload()
{
    m_recipients->reload();
    m_entries->reload();
    m_told->reload();
}

void SharingScreen::enter(const QVariant& argument)
{
    reload();
    const QString wanted = argument.toString();
    for (const QString& view : {recipientsView, entriesView, toldView}) {
        if (wanted == view)
            m_tabs->setCurrentView(view);
    }
    if (const qint64 customer = argument.toLongLong(); customer > 0) {
        m_tabs->setCurrentView(entriesView);
        m_entries->showPerson({customer});
    }
}

void SharingScreen::showView(const QString& id)
{
    if (id != unsavedView() && !unsavedView().isEmpty()) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentView(unsavedView());
        warnUnsaved();
        return;
    }
    m_pages->setCurrentWidget(id == entriesView ? static_cast<QWidget*>(m_entries)
            : id == toldView                    ? static_cast<QWidget*>(m_told)
                                                : static_cast<QWidget*>(m_recipients));
}

/// The tab on which something was typed and not saved; empty: none.
QString SharingScreen::unsavedView() const
{
    if (m_recipients->isDirty())
        return recipientsView;
    return m_entries->isDirty() ? entriesView : QString();
}

void SharingScreen::warnUnsaved()
{
    if (m_recipients->isDirty())
        m_recipients->warnUnsaved();
    else
        m_entries->warnUnsaved();
}

void SharingScreen::beginNew()
{
    m_tabs->setCurrentView(recipientsView);
    if (m_tabs->currentView() == recipientsView) // not where something else is typed
        m_recipients->beginNew();
}

bool SharingScreen::mayLeave()
{
    const QString unsaved = unsavedView();
    if (unsaved.isEmpty())
        return true;
    m_tabs->setCurrentView(unsaved);
    warnUnsaved();
    return false;
}

std::optional<shell::Unsaved> SharingScreen::unsaved() const
{
    const QByteArray typed = m_entries->isDirty() ? m_entries->typed() : m_recipients->typed();
    return typed.isEmpty() ? std::nullopt : std::optional(shell::Unsaved {{}, typed});
}

bool SharingScreen::restore(const QByteArray& content)
{
    if (m_entries->bringBack(content)) {
        m_tabs->setCurrentView(entriesView);
        return true;
    }
    if (!m_recipients->bringBack(content))
        return false;
    m_tabs->setCurrentView(recipientsView);
    return true;
}

void SharingScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_N && mayEdit(m_context))
        beginNew();
    else
        Screen::keyPressEvent(event);
}

ScreenEntry sharingEntry(const shell::Choosers& choosers)
{
    ScreenEntry entry;
    entry.id = QStringLiteral("sharing");
    entry.railText = SharingScreen::tr("Sharing");
    entry.railIcon = QStringLiteral("share-2");
    entry.today = tellSharing;
    entry.railGroup = SharingScreen::tr("Data care");
    entry.isOffered = [](const shell::Context& context) {
        return access::permit(context.workspace.session(), access::Operation::ListRecipients).has_value();
    };
    entry.make = [choosers](const shell::Context& context, QWidget* parent) {
        return new SharingScreen(context, choosers, parent);
    };
    entry.announce = [](const shell::Context& context) {
        if (!access::permit(context.workspace.session(), access::Operation::ListDisclosures))
            return;
        context.commands.add({QStringLiteral("sharing.person"), {}, {}, {}, {},
            [&commands = context.commands](const QVariant& id) { commands.run(QStringLiteral("go.sharing"), id); }});
    };
    entry.count = [](const shell::Context& context, const shell::ShowCount& show) {
        kit::whenDone(&context.notices, context.workspace.sharing().toTell(),
            [show](const base::Result<std::vector<sharing::ToldRecipient>>& open) {
                show(open ? static_cast<qint64>(open->size()) : 0);
            });
    };
    return entry;
}

} // namespace aicms::ui_sharing
