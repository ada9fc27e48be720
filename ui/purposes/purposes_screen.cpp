// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/purposes_screen.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/page_header.h"
#include "ui/kit/view_tabs.h"
#include "ui/purposes/fields_page.h"
#include "ui/purposes/notice_editor.h"
#include "ui/purposes/notices_page.h"
#include "ui/purposes/processing_page.h"
#include "ui/purposes/purpose_editor.h"
#include "ui/purposes/purposes_page.h"
#include "ui/purposes/purposes_today.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace aicms::ui_purposes {

using shell::ScreenEntry;

namespace {

const QString purposesView = QStringLiteral("purposes");
const QString noticesView = QStringLiteral("notices");
const QString fieldsView = QStringLiteral("fields");
const QString recordView = QStringLiteral("record");

} // namespace

PurposesScreen::PurposesScreen(const shell::Context& context, QWidget* parent)
    : Screen(parent), m_context(context), m_tabs(new kit::ViewTabs), m_pages(new QStackedWidget),
      m_purposes(new PurposesPage(context)), m_notices(new NoticesPage(context)), m_fields(new FieldsPage(context)),
      m_record(new ProcessingPage(context))
{
    setObjectName(QStringLiteral("purposesScreen"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 20, 20, 20, 20, 12);
    auto* header = new kit::PageHeader(tr("Purposes & notices"),
        tr("What we use data for, and what we tell people. Every stored field needs at least one purpose."));
    makeRecordActions(header);
    if (mayEdit()) {
        m_new = new kit::ActionButton(tr("New purpose"), kit::ActionButton::Role::Outlined, QStringLiteral("plus"));
        m_new->setObjectName(QStringLiteral("newPurpose"));
        m_new->setKeyHint(QStringLiteral("N"));
        header->addAction(m_new);
        connect(m_new, &QPushButton::clicked, this, &PurposesScreen::makeNew);
    }
    m_tabs->setObjectName(QStringLiteral("purposesTabs"));
    m_tabs->addView(purposesView, tr("Purposes"));
    m_tabs->addView(noticesView, tr("Notices"));
    m_tabs->addView(fieldsView, tr("Fields"));
    m_tabs->addView(recordView, tr("Record of processing"));
    for (QWidget* page : std::initializer_list<QWidget*> {m_purposes, m_notices, m_fields, m_record})
        m_pages->addWidget(page);
    all->addWidget(header);
    all->addWidget(m_tabs);
    all->addWidget(m_pages, 1);
    connect(m_tabs, &kit::ViewTabs::viewChanged, this, &PurposesScreen::showView);
    connect(m_notices, &NoticesPage::described, m_tabs,
        [this](const QString& text) { m_tabs->setTabText(1, tr("Notices  %1", "versions").arg(text)); });
    connect(m_notices, &NoticesPage::listed, m_purposes, &PurposesPage::showNotices);
    connect(m_purposes, &PurposesPage::noticesWanted, this, [this] {
        m_tabs->setCurrentView(noticesView);
        showView(noticesView);
    });
    connect(m_purposes->editor(), &PurposeEditor::saved, this, &Screen::settled);
    connect(m_purposes->editor(), &PurposeEditor::dropped, this, &Screen::settled);
    connect(m_notices->editor(), &NoticeEditor::saved, this, &Screen::settled);
    connect(m_notices->editor(), &NoticeEditor::dropped, this, &Screen::settled);
    connect(&context.workspace, &workspace::Workspace::changed, this, &PurposesScreen::onChanged);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &PurposesScreen::save);
    showView(purposesView);
}

/// What a visitor from the authority asks for leaves the program here.
void PurposesScreen::makeRecordActions(kit::PageHeader* header)
{
    using kit::ActionButton;
    m_saveRecord = new ActionButton(tr("Save…"), ActionButton::Role::Quiet, QStringLiteral("save"));
    m_saveRecord->setObjectName(QStringLiteral("saveProcessing"));
    m_printRecord = new ActionButton(tr("Print…"), ActionButton::Role::Outlined, QStringLiteral("printer"));
    m_printRecord->setObjectName(QStringLiteral("printProcessing"));
    m_printRecord->setKeyHint(tr("Ctrl P"));
    for (ActionButton* each : {m_saveRecord, m_printRecord})
        header->addAction(each);
    connect(m_saveRecord, &QPushButton::clicked, m_record, &ProcessingPage::save);
    connect(m_printRecord, &QPushButton::clicked, m_record, &ProcessingPage::print);
}

QString PurposesScreen::title() const
{
    return tr("Purposes & notices");
}

bool PurposesScreen::mayEdit() const
{
    return access::permit(m_context.workspace.session(), access::Operation::EditPurposes).has_value();
}

void PurposesScreen::enter(const QVariant& argument)
{
    const QString wanted = argument.toString();
    const bool isTab = wanted == noticesView || wanted == fieldsView || wanted == recordView;
    if (!wanted.isEmpty())
        m_tabs->setCurrentView(isTab ? wanted : purposesView);
    showView(m_tabs->currentView());
    if (!wanted.isEmpty() && !isTab)
        m_purposes->choose(wanted);
    else
        m_tabs->setFocus(Qt::OtherFocusReason); // from the rail the page's own keys would not be heard
}

void PurposesScreen::showView(const QString& id)
{
    m_purposes->reload();
    m_notices->reload();
    m_tabs->setCount(fieldsView, m_fields->reload());
    int inUse = 0;
    for (const purposes::Purpose& purpose : m_context.workspace.purposes().catalogue()->purposes())
        inUse += purpose.retiredAt ? 0 : 1;
    m_tabs->setCount(purposesView, inUse);
    if (id == recordView)
        m_record->reload();
    m_pages->setCurrentIndex(id == noticesView ? 1 : id == fieldsView ? 2 : id == recordView ? 3 : 0);
    // The widest of the pages that are not shown must not decide how narrow this one can be.
    for (QWidget* page : std::initializer_list<QWidget*> {m_purposes, m_notices, m_fields, m_record}) {
        const auto policy = page == m_pages->currentWidget() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        page->setSizePolicy(policy, policy);
    }
    m_saveRecord->setVisible(id == recordView);
    m_printRecord->setVisible(id == recordView);
    if (m_new) {
        m_new->setVisible(id == purposesView || id == noticesView);
        m_new->setText(id == noticesView ? tr("New notice") : tr("New purpose"));
    }
}

void PurposesScreen::makeNew()
{
    if (m_pages->currentWidget() == m_notices)
        m_notices->addNotice();
    else if (m_pages->currentWidget() == m_purposes)
        m_purposes->addPurpose();
}

void PurposesScreen::onChanged(const base::Change& change)
{
    const bool concerns = change.kind == base::ChangeKind::Consent || change.kind == base::ChangeKind::Purpose
        || change.kind == base::ChangeKind::Notice || change.kind == base::ChangeKind::Everything;
    if (!concerns || !isVisible() || std::exchange(m_isStale, true))
        return;
    // A hundred people noted at once are a hundred changes, and one look at what is stored by then.
    QTimer::singleShot(0, this, [this] {
        m_isStale = false;
        if (isVisible())
            showView(m_tabs->currentView());
    });
}

bool PurposesScreen::mayLeave()
{
    return m_purposes->mayLeave() && m_notices->mayLeave();
}

/// Both, for one can be begun while the other waits on its own page.
std::optional<shell::Unsaved> PurposesScreen::unsaved() const
{
    QJsonObject typed;
    for (const auto& [name, draft] : {std::pair(purposesView, m_purposes->editor()->unsaved()),
             std::pair(noticesView, m_notices->editor()->unsaved())}) {
        if (!draft.isEmpty())
            typed.insert(name, draft);
    }
    if (typed.isEmpty())
        return std::nullopt;
    return shell::Unsaved {{}, QJsonDocument(typed).toJson(QJsonDocument::Compact)};
}

bool PurposesScreen::restore(const QByteArray& content)
{
    const QJsonObject typed = QJsonDocument::fromJson(content).object();
    const QJsonObject purpose = typed.value(purposesView).toObject();
    const QJsonObject notice = typed.value(noticesView).toObject();
    m_tabs->setCurrentView(purpose.isEmpty() ? noticesView : purposesView);
    showView(m_tabs->currentView());
    bool isDone = !typed.isEmpty();
    if (!purpose.isEmpty())
        isDone = m_purposes->editor()->restore(purpose) && isDone;
    if (!notice.isEmpty())
        m_notices->restore(notice);
    return isDone;
}

/// Wherever the keys are, as the buttons promise: a choice box would keep them to itself, and so would the rail.
void PurposesScreen::save()
{
    if (m_pages->currentWidget() == m_purposes)
        m_purposes->editor()->save();
    else if (m_pages->currentWidget() == m_notices)
        m_notices->editor()->save();
}

void PurposesScreen::keyPressEvent(QKeyEvent* event)
{
    const bool isNew = event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_N && m_new;
    const bool isPrint = event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_P;
    if (isNew)
        makeNew();
    else if (isPrint && m_pages->currentWidget() == m_record)
        m_record->print();
    else
        Screen::keyPressEvent(event);
}

ScreenEntry purposesEntry()
{
    ScreenEntry entry;
    entry.id = QStringLiteral("purposes");
    entry.railText = PurposesScreen::tr("Purposes & notices");
    entry.railIcon = QStringLiteral("file-text");
    entry.today = tellPurposes;
    entry.railGroup = PurposesScreen::tr("Data care");
    entry.make = [](const shell::Context& context, QWidget* parent) { return new PurposesScreen(context, parent); };
    return entry;
}

} // namespace aicms::ui_purposes
