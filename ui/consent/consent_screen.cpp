// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consent_screen.h"

#include "core/workspace/workspace.h"
#include "ui/answers/record_panel.h"
#include "ui/consent/answer.h"
#include "ui/consent/consent_today.h"
#include "ui/consent/everyone_page.h"
#include "ui/consent/find_person.h"
#include "ui/consent/import_page.h"
#include "ui/consent/person_page.h"
#include "ui/consent/receipt_check.h"
#include "ui/consent/receipt_paper.h"
#include "ui/consent/renew_page.h"
#include "ui/consent/renewal_panel.h"
#include "ui/kit/action_button.h"
#include "ui/kit/growing_page.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_header.h"
#include "ui/kit/text.h"
#include "ui/kit/themed.h"
#include "ui/kit/view_tabs.h"
#include "ui/shell/choosers.h"
#include "ui/shell/commands.h"
#include "ui/shell/doubted_lists.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"

#include <QCborArray>
#include <QCborValue>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace aicms::ui_consent {

using shell::ScreenEntry;

namespace {

const QString everyoneView = QStringLiteral("everyone");
const QString personView = QStringLiteral("person");
const QString renewView = QStringLiteral("renew");
const QString unsavedNotice = QStringLiteral("consent.unsaved"); ///< why the page is not left

bool may(const shell::Context& context, access::Operation operation)
{
    return access::permit(context.workspace.session(), operation).has_value();
}

/// What a key does on the page of a person; the sheet of keys lists the same.
struct PersonKey {
    QKeyCombination keys;
    const char* text;
    access::Operation operation;
    void (PersonPage::*run)();
};
const std::array<PersonKey, 3> personKeys {{
    {Qt::Key_N, QT_TRANSLATE_NOOP("aicms::ui_consent::ConsentScreen", "Record what the person answered"),
        access::Operation::RecordConsent, &PersonPage::record},
    {Qt::Key_T, QT_TRANSLATE_NOOP("aicms::ui_consent::ConsentScreen", "Back to today"), access::Operation::ListConsent,
        &PersonPage::backToToday},
    {Qt::CTRL | Qt::Key_P, QT_TRANSLATE_NOOP("aicms::ui_consent::ConsentScreen", "Print the record"),
        access::Operation::HandOut, &PersonPage::print},
}};

void explainKeys(const shell::Context& context)
{
    const QString place = ConsentScreen::tr("On a person’s consents");
    for (const PersonKey& key : personKeys) {
        if (may(context, key.operation))
            context.commands.explainKey({place, kit::keyCapText(QKeySequence(key.keys)), ConsentScreen::tr(key.text)});
    }
    if (may(context, access::Operation::RecordConsent)) {
        for (const shell::KeyHelp& key : answers::RecordPanel::keys())
            context.commands.explainKey(key);
    }
}

} // namespace

ConsentScreen::ConsentScreen(const shell::Context& context, std::shared_ptr<Mistake> mistake, QWidget* parent)
    : Screen(parent), m_context(context), m_tabs(new kit::ViewTabs), m_pages(new QStackedWidget),
      m_everyone(new EveryonePage(context)), m_person(new PersonPage(context)), m_renew(new RenewPage(context)),
      m_find(new FindPerson(context)), m_mistake(std::move(mistake)), m_check(new ReceiptCheck(context, this)),
      m_told(new kit::MessageBar(kit::MessageBar::Kind::Success))
{
    setObjectName(QStringLiteral("consentScreen"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 20, 20, 20, 20, 12);
    auto* header = new kit::PageHeader(tr("Consent"), tr("What people agreed to, when, how, and the proof."));
    makeEveryoneActions(header);
    makePersonActions(header);
    m_told->setObjectName(QStringLiteral("receiptTold"));
    m_told->setClosable(true);
    m_told->hide();
    m_tabs->setObjectName(QStringLiteral("consentTabs"));
    m_tabs->addView(everyoneView, tr("Everyone"));
    m_tabs->addView(personView, tr("Person"));
    m_tabs->addView(renewView, tr("Requests to renew"));
    for (QWidget* page : std::initializer_list<QWidget*> {m_everyone, m_person, m_renew, m_find})
        m_pages->addWidget(page);
    all->addWidget(header);
    all->addWidget(m_told);
    all->addWidget(m_tabs);
    all->addWidget(m_pages, 1);
    connect(m_tabs, &kit::ViewTabs::viewChanged, this, &ConsentScreen::showView);
    connect(m_renew, &RenewPage::opened, this, &ConsentScreen::showPerson);
    connect(m_everyone, &EveryonePage::opened, this, &ConsentScreen::showPerson);
    connect(m_find, &FindPerson::chosen, this, &ConsentScreen::showPerson);
    connect(m_renew, &RenewPage::settled, this, &ConsentScreen::settled);
    connect(m_person, &PersonPage::settled, this, [this] {
        withdrawNotice();
        Q_EMIT settled();
    });
    connect(m_renew, &RenewPage::counted, m_tabs, [this](int people) { m_tabs->setCount(renewView, people); });
    connect(m_person, &PersonPage::nameKnown, m_tabs, [this](const QString& name) {
        constexpr int most = 260; // design pixels: the ways to everyone and to the requests stay beside a long name
        m_tabs->setTabText(1, m_tabs->fontMetrics().elidedText(name, Qt::ElideRight, theme::px(most)));
        m_tabs->setTabToolTip(1, name);
    });
    connect(&context.workspace, &workspace::Workspace::changed, this, &ConsentScreen::onChanged);
    connect(m_check, &ReceiptCheck::told, this, [this](const QString& sentence, bool isGood) {
        m_told->setKind(isGood ? kit::MessageBar::Kind::Success : kit::MessageBar::Kind::Warning);
        m_told->setText(sentence);
        m_told->show();
    });
    connect(m_check, &ReceiptCheck::found, this, [this](qint64 customer) {
        showPerson(customer);
        m_told->show(); // it goes with the page to which the receipt leads
    });
    connect(m_pages, &QStackedWidget::currentChanged, this, &ConsentScreen::applyRoom);
    kit::followTheme(this, [this] { applyRoom(); });
    showView(everyoneView);
}

void ConsentScreen::makeEveryoneActions(kit::PageHeader* header)
{
    const auto add = [this, header](const char* id, const QString& text, const QString& icon) {
        auto* button = new kit::ActionButton(text, kit::ActionButton::Role::Quiet, icon);
        button->setObjectName(QString::fromLatin1(id));
        header->addAction(button);
        m_ofEveryone.push_back(button);
        return button;
    };
    if (may(m_context, access::Operation::ImportConsent))
        connect(add("importConsents", tr("Import consents…"), QStringLiteral("import")), &QPushButton::clicked, this,
            &ConsentScreen::showImport);
    connect(add("checkReceipt", tr("Check a receipt…"), QStringLiteral("file-check")), &QPushButton::clicked, this,
        [this] { m_check->ask(this); });
    if (may(m_context, access::Operation::ExportConsent))
        connect(add("saveLedger", tr("Save the ledger…"), QStringLiteral("save")), &QPushButton::clicked, this,
            &ConsentScreen::saveLedger);
}

void ConsentScreen::makePersonActions(kit::PageHeader* header)
{
    auto* another
        = new kit::ActionButton(tr("Another person…"), kit::ActionButton::Role::Quiet, QStringLiteral("user-search"));
    another->setObjectName(QStringLiteral("anotherPerson"));
    header->addAction(another);
    m_ofPerson.push_back(another);
    connect(another, &QPushButton::clicked, this, &ConsentScreen::findAnother);
    if (may(m_context, access::Operation::HandOut)) {
        auto* printButton
            = new kit::ActionButton(tr("Print record…"), kit::ActionButton::Role::Outlined, QStringLiteral("printer"));
        printButton->setObjectName(QStringLiteral("printRecord"));
        printButton->setKeyHint(tr("Ctrl P"));
        auto* saveButton = new kit::ActionButton(tr("Save…"), kit::ActionButton::Role::Quiet, QStringLiteral("save"));
        saveButton->setObjectName(QStringLiteral("saveRecord"));
        header->addAction(saveButton);
        header->addAction(printButton);
        m_ofPerson.push_back(saveButton);
        m_ofPerson.push_back(printButton);
        connect(printButton, &QPushButton::clicked, m_person, &PersonPage::print);
        connect(saveButton, &QPushButton::clicked, this, [this] {
            if (!shell::listsMayLeave(m_context))
                return;
            // Whoever may export nothing still hands the record to the person.
            auto kinds = entryKinds(true);
            if (!may(m_context, access::Operation::ExportConsent))
                kinds.resize(1);
            const QString path = shell::saveAsKind(
                this, tr("Save the record"), tr("consent", "a file name without the ending"), kinds);
            if (!path.isEmpty())
                m_person->saveTo(path);
        });
    }
    if (may(m_context, access::Operation::RecordConsent)) {
        auto* recordButton = new kit::ActionButton(
            tr("Record a change"), kit::ActionButton::Role::Primary, QStringLiteral("hand-heart"));
        recordButton->setObjectName(QStringLiteral("recordChange"));
        recordButton->setKeyHint(QStringLiteral("N"));
        header->addAction(recordButton);
        m_ofPerson.push_back(recordButton);
        connect(recordButton, &QPushButton::clicked, m_person, &PersonPage::record);
    }
}

void ConsentScreen::saveLedger()
{
    if (!shell::listsMayLeave(m_context))
        return;
    const QString path = shell::saveAsKind(
        this, tr("Save every entry"), tr("consents", "a file name without the ending"), entryKinds(false));
    if (path.isEmpty())
        return;
    onSuccess(m_context.workspace.receipts().exportTo(path, exportFor(m_context.workspace, path)), this,
        m_context.notices, [this, path](qint64 entries) {
            m_context.notices.toast(
                tr("%Ln entries are written.", nullptr, static_cast<int>(entries)) + u' ' + savedSentence(path));
        });
}

void ConsentScreen::showImport()
{
    if (!m_import) {
        m_import = new ImportPage(m_context);
        m_pages->addWidget(m_import);
        connect(m_import, &ImportPage::left, this, [this] { showView(everyoneView); });
    }
    m_told->hide();
    m_pages->setCurrentWidget(m_import);
}

bool ConsentScreen::mayClose()
{
    if (!m_import || !m_import->isRunning())
        return !askWhetherSent();
    m_context.notices.warning(
        tr("Consents are being recorded from a file. Nothing was closed. Wait until it is done."));
    return false;
}

/// A lock keeps the question whether saved letters were sent; closed, nobody would ever be asked it again.
bool ConsentScreen::askWhetherSent()
{
    for (const RenewalPanel* panel : findChildren<RenewalPanel*>()) {
        if (!panel->unsaved())
            continue;
        m_context.commands.run(QStringLiteral("go.consent"));
        const QString view = m_renew->isAncestorOf(panel) ? renewView : everyoneView;
        m_tabs->setCurrentView(view);
        showView(view);
        m_context.notices.warning(tr("Letters are saved, and nobody has said yet whether they were sent. Nothing was "
                                     "closed. Answer that first: the ledger would not know whom you asked."));
        return true;
    }
    return false;
}

/// The form stays as it is while other pages are looked at; another person would take its place.
bool ConsentScreen::mayLeave()
{
    if (!m_person->unsaved())
        return true;
    m_context.notices.offer(
        unsavedNotice, tr("The answer is not recorded yet. Nothing is lost: record it or close it first."));
    m_isFinding = false;
    m_tabs->setCurrentView(personView);
    showView(personView);
    m_person->goOn();
    return false;
}

void ConsentScreen::withdrawNotice()
{
    m_context.notices.offer(unsavedNotice, {});
}

std::optional<shell::Unsaved> ConsentScreen::unsaved() const
{
    const auto answer = m_person->unsaved();
    const auto limits = m_person->unsavedLimits();
    std::optional<QByteArray> letters; // of either page that makes them
    for (const RenewalPanel* panel : findChildren<RenewalPanel*>())
        letters = letters ? letters : panel->unsaved();
    if (!answer && !limits && !letters)
        return std::nullopt;
    const auto part = [](const std::optional<QByteArray>& kept) { return kept ? QCborValue(*kept) : QCborValue(); };
    const base::CustomerId customer = answer || limits ? m_person->customer() : base::CustomerId {};
    const QCborArray content {customer.value, part(answer), part(limits), part(letters)};
    return shell::Unsaved {customer, content.toCborValue().toCbor()};
}

bool ConsentScreen::restore(const QByteArray& content)
{
    const QCborArray kept = QCborValue::fromCbor(content).toArray();
    const qint64 customer = kept.at(0).toInteger();
    const bool hasLetters = kept.at(3).isByteArray() && may(m_context, access::Operation::RecordConsent)
        && m_renew->restore(kept.at(3).toByteArray());
    if (customer <= 0) {
        if (hasLetters) {
            m_tabs->setCurrentView(renewView);
            showView(renewView);
        }
        return hasLetters;
    }
    showPerson(customer);
    const bool hasLimits = kept.at(2).isByteArray() && m_person->restoreLimits(kept.at(2).toByteArray());
    const bool hasAnswer = kept.at(1).isByteArray() && may(m_context, access::Operation::RecordConsent)
        && m_person->restore(kept.at(1).toByteArray());
    return hasLimits || hasAnswer || hasLetters;
}

QByteArray ConsentScreen::view() const
{
    if (!m_person->customer().isValid())
        return {};
    return QCborArray {m_tabs->currentView(), m_person->customer().value}.toCborValue().toCbor();
}

void ConsentScreen::restoreView(const QByteArray& view)
{
    const QCborArray kept = QCborValue::fromCbor(view).toArray();
    const base::CustomerId customer {kept.at(1).toInteger()};
    if (!customer.isValid())
        return;
    m_isPersonOld = false;
    m_person->show(customer);
    m_tabs->setCurrentView(kept.at(0).toString());
    showView(m_tabs->currentView());
}

QString ConsentScreen::title() const
{
    return tr("Consent");
}

void ConsentScreen::enter(const QVariant& argument)
{
    m_renew->reload();
    if (const qint64 customer = argument.toLongLong(); customer > 0) {
        showPerson(customer);
        const Mistake mistake = m_mistake ? std::exchange(*m_mistake, {}) : Mistake {};
        if (mistake.customer == customer && m_person->customer().value == customer)
            m_person->strike(mistake.entry);
        return;
    }
    if (argument.toString() == renewView)
        m_tabs->setCurrentView(renewView);
    showView(m_tabs->currentView());
    // In a low window that would move the title out of sight. Left on the rail, the page's keys of one letter do
    // nothing.
    if (kit::GrowingPage::isLow(window()->height()))
        return;
    if (m_pages->currentWidget() == m_everyone)
        m_everyone->takeFocus();
    else if (m_pages->currentWidget() == m_person && m_person->customer().isValid())
        m_person->takeFocus();
}

void ConsentScreen::showPerson(qint64 customer)
{
    if (customer != m_person->customer().value && !mayLeave())
        return;
    m_isFinding = false;
    m_find->wasOpened(base::CustomerId {customer});
    m_isPersonOld = false;
    m_person->show(base::CustomerId {customer});
    m_tabs->setCurrentView(personView);
    showView(personView);
    m_person->takeFocus();
    // In a low window the page follows the keys to the answers, and past the name and the day; it begins with these.
    if (kit::GrowingPage::isLow(window()->height()))
        QTimer::singleShot(
            0, m_person, [this] { QTimer::singleShot(0, m_person, [this] { m_person->scrollToTop(); }); });
}

void ConsentScreen::findAnother()
{
    if (!mayLeave())
        return;
    m_isFinding = true;
    showView(personView);
}

void ConsentScreen::showView(const QString& id)
{
    const bool isPerson = id == personView;
    m_told->hide(); // what was told is of the page that was shown
    m_isFinding = m_isFinding && isPerson;
    const bool isNobody = isPerson && (m_isFinding || !m_person->customer().isValid());
    for (kit::ActionButton* each : m_ofPerson)
        each->setVisible(isPerson && !isNobody);
    for (kit::ActionButton* each : m_ofEveryone)
        each->setVisible(id == everyoneView);
    if (id == everyoneView)
        m_everyone->reload();
    m_pages->setCurrentWidget(isNobody ? static_cast<QWidget*>(m_find)
            : isPerson                 ? static_cast<QWidget*>(m_person)
            : id == renewView          ? static_cast<QWidget*>(m_renew)
                                       : static_cast<QWidget*>(m_everyone));
    if (isPerson && !isNobody)
        reloadPerson(); // something was recorded while another page was shown
    if (isNobody) {
        m_find->reload();
        m_find->takeFocus();
    }
}

/// Where the window is low, the page that is shown takes its whole height and the screen scrolls as one.
void ConsentScreen::applyRoom()
{
    const bool isLow = kit::GrowingPage::isLow(window()->height());
    for (int place = 0; place < m_pages->count(); ++place) {
        QWidget* each = m_pages->widget(place);
        const bool isShown = each == m_pages->currentWidget();
        // How wide one is that is not shown, perhaps since the text was smaller, must not decide how narrow this one
        // is.
        const auto policy = isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        each->setSizePolicy(policy, policy);
        if (auto* page = qobject_cast<kit::GrowingPage*>(each))
            page->setWhole(isLow && isShown);
    }
    m_person->applyRoom();
}

void ConsentScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    applyRoom();
}

void ConsentScreen::onChanged(const base::Change& change)
{
    // A file that is a proof is added to the record and removed from it.
    const bool isPerson = change.kind == base::ChangeKind::Customer && change.id == m_person->customer().value;
    if (change.kind == base::ChangeKind::Customer && isVisible()) { // somebody may have been added
        if (m_pages->currentWidget() == m_find)
            m_find->reload();
        else if (m_pages->currentWidget() == m_everyone)
            m_everyone->reload();
    }
    const bool concerns = isPerson || change.kind == base::ChangeKind::Consent
        || change.kind == base::ChangeKind::Purpose || change.kind == base::ChangeKind::Everything;
    if (!concerns)
        return;
    m_isPersonOld = true;
    if (!isVisible())
        return;
    m_renew->reload();
    if (m_pages->currentWidget() == m_everyone)
        m_everyone->reload();
    else if (m_pages->currentWidget() == m_person)
        reloadPerson();
}

void ConsentScreen::reloadPerson()
{
    if (std::exchange(m_isPersonOld, false))
        m_person->reload();
}

void ConsentScreen::keyPressEvent(QKeyEvent* event)
{
    const auto key = std::ranges::find(personKeys, event->keyCombination(), &PersonKey::keys);
    if (m_pages->currentWidget() == m_person && key != personKeys.end() && may(m_context, key->operation))
        (m_person->*key->run)();
    else
        Screen::keyPressEvent(event);
}

ScreenEntry consentEntry()
{
    ScreenEntry entry;
    entry.id = QStringLiteral("consent");
    entry.railText = ConsentScreen::tr("Consent");
    entry.railIcon = QStringLiteral("hand-heart");
    entry.today = tellConsents;
    const auto mistake = std::make_shared<Mistake>();
    entry.make = [mistake](const shell::Context& context, QWidget* parent) {
        return new ConsentScreen(context, mistake, parent);
    };
    entry.announce = [mistake](const shell::Context& context) {
        context.commands.add({QStringLiteral("consent.open"), {}, {}, {}, {},
            [&commands = context.commands](const QVariant& id) { commands.run(QStringLiteral("go.consent"), id); }});
        // With the customer's id and the number of the entry.
        context.commands.add({QStringLiteral("consent.strike"), {}, {}, {}, {},
            [&commands = context.commands, mistake](const QVariant& argument) {
                const QVariantList ids = argument.toList();
                *mistake = {ids.value(0).toLongLong(), ids.value(1).toLongLong()};
                commands.run(QStringLiteral("go.consent"), ids.value(0));
                *mistake = {}; // the page that was shown may not have let go
            }});
        explainKeys(context);
    };
    return entry;
}

} // namespace aicms::ui_consent
