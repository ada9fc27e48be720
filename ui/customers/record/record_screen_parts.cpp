// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page, its keys, why popups and printing.
#include "core/base/file_problem.h"
#include "core/purposes/catalogue.h"
#include "core/workspace/paper_entry.h"
#include "core/workspace/workspace.h"
#include "ui/answers/record_panel.h"
#include "ui/customers/answer.h"
#include "ui/customers/customer_actions.h"
#include "ui/customers/record/activity_card.h"
#include "ui/customers/record/consent_card.h"
#include "ui/customers/record/files_card.h"
#include "ui/customers/record/held_card.h"
#include "ui/customers/record/log_contact_panel.h"
#include "ui/customers/record/notes_card.h"
#include "ui/customers/record/photo_card.h"
#include "ui/customers/record/profile_list.h"
#include "ui/customers/record/purchases_card.h"
#include "ui/customers/record/record_columns.h"
#include "ui/customers/record/record_header.h"
#include "ui/customers/record/record_print.h"
#include "ui/customers/record/record_screen.h"
#include "ui/customers/record/sales_actions.h"
#include "ui/customers/record/tasks_card.h"
#include "ui/customers/record/why_card.h"
#include "ui/customers/record_edit.h"
#include "ui/kit/action_button.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/popup_card.h"
#include "ui/kit/printed_pages.h"
#include "ui/kit/when_done.h"
#include "ui/shell/choosers.h"
#include "ui/shell/commands.h"
#include "ui/wording/names.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::customers_ui {

using kit::ActionButton;

/// Across the top, as long as one keeps this person's data: what can be done with the record, and where the hold is.
void RecordScreen::showHold()
{
    const bool isHeld = m_data.keeping && m_data.keeping->person.keeper == retention::Keeper::Hold;
    m_holdBar->setVisible(isHeld);
    if (!isHeld)
        return;
    const auto tell = [this](const QString& matter) {
        const QString kept = matter.isEmpty() ? tr("A legal hold keeps this person's data.")
                                              : tr("Legal hold “%1” keeps this person's data.").arg(matter);
        m_holdBar->setText(kept + QLatin1Char(' ')
            + tr("More can be added; nothing that is stored is changed or removed until the hold is lifted."));
    };
    tell({});
    if (!access::permit(m_context.workspace.session(), access::Operation::ListRetention))
        return;
    m_holdBar->setAction(m_context.commands.has(QStringLiteral("go.retention")) ? tr("Look at it") : QString());
    kit::whenDone(this, m_context.workspace.holds().list(false),
        [this, tell, id = m_id](const base::Result<std::vector<retention::Hold>>& holds) {
            if (!holds || id != m_id)
                return;
            for (const retention::Hold& hold : *holds) {
                if (hold.coversEverybody || std::ranges::find(hold.people, id) != hold.people.end())
                    return tell(hold.matter);
            }
        });
}

void RecordScreen::makeColumns()
{
    m_holdBar->setObjectName(QStringLiteral("recordHeld"));
    m_holdBar->hide();
    connect(m_holdBar, &kit::MessageBar::actionTriggered, this,
        [this] { m_context.commands.run(QStringLiteral("go.retention"), QStringLiteral("holds")); });
    m_profileCard = new kit::Card(tr("Profile"));
    m_profileCard->setObjectName(QStringLiteral("profile"));
    m_profileCard->setNote(tr("? tells why"));
    m_profile = new ProfileList;
    m_profileCard->body()->addWidget(m_profile);
    m_photo = new PhotoCard;
    m_held = new HeldCard;
    for (QWidget* card : std::initializer_list<QWidget*> {m_profileCard, m_photo, m_held})
        m_columns->body(RecordColumns::Profile)->addWidget(card);
    m_log = new LogContactPanel(m_context);
    m_columns->addForm(RecordColumns::Timeline, m_log);
    m_answer = new answers::RecordPanel(m_context);
    m_columns->addForm(RecordColumns::Consent, m_answer);
    m_activity = new ActivityCard;
    m_columns->body(RecordColumns::Timeline)->addWidget(m_activity, 1);
    m_purchases = new PurchasesCard(m_context);
    m_columns->body(RecordColumns::Purchases)->addWidget(m_purchases, 1);
    m_consent = new ConsentCard(m_context);
    m_columns->body(RecordColumns::Consent)->addWidget(m_consent);
    m_notes = new NotesCard(m_context);
    m_tasks = new TasksCard(m_context);
    for (QWidget* card : std::initializer_list<QWidget*> {m_notes, m_tasks})
        m_columns->body(RecordColumns::Notes)->addWidget(card);
    m_files = new FilesCard(m_context);
    m_columns->body(RecordColumns::Files)->addWidget(m_files);
    connectCards();
}

void RecordScreen::connectCards()
{
    connect(m_photo, &PhotoCard::decoded, m_header, &RecordHeader::setPicture);
    connect(m_tasks, &TasksCard::newTaskWanted, this, &RecordScreen::addTask);
    connect(m_consent, &ConsentCard::recordWanted, this, &RecordScreen::recordAnswer);
    connect(m_consent, &ConsentCard::sheetWanted, this, &RecordScreen::showSheet);
    connect(m_answer, &answers::RecordPanel::recorded, this, [this] {
        m_consent->reload();
        m_consent->takeFocus();
    });
    connect(m_answer, &answers::RecordPanel::closed, this, &RecordScreen::settleIfDone);
    connect(m_profile, &ProfileList::whyAsked, this, &RecordScreen::showWhy);
    connect(m_profile, &ProfileList::showAsked, this, &RecordScreen::askToShow);
    connect(m_profile, &ProfileList::linkOpened, this,
        [this](base::CustomerId id) { m_context.commands.run(QStringLiteral("customers.open"), id.value); });
    connect(m_activity, &ActivityCard::noteOpened, this, [this](base::NoteId id) {
        m_columns->showPage(RecordColumns::Notes);
        m_notes->editNote(id);
        m_columns->followFocus();
    });
    connect(m_activity, &ActivityCard::contactOpened, this, [this](base::InteractionId id) {
        const auto found = std::ranges::find(m_data.interactions, id, &customers::Interaction::id);
        if (found != m_data.interactions.end() && mayChange())
            m_log->beginEdit(*found);
        m_columns->followFocus();
    });
    connect(m_activity, &ActivityCard::orderOpened, this, [this](base::OrderId id) {
        m_columns->showPage(RecordColumns::Purchases);
        m_purchases->showOrder(id);
    });
    connect(m_purchases, &PurchasesCard::newOrderRequested, this,
        [this] { m_context.commands.run(QStringLiteral("orders.new"), m_id.value); });
    connect(m_purchases, &PurchasesCard::creditRequested, this, &RecordScreen::creditOrder);
    connect(
        m_log, &LogContactPanel::keysLeft, this, [this] { m_header->firstAction()->setFocus(Qt::OtherFocusReason); });
    connect(m_log, &LogContactPanel::closed, this, &RecordScreen::settleIfDone);
    connect(m_notes, &NotesCard::closed, this, &RecordScreen::settleIfDone);
}

void RecordScreen::recordAnswer()
{
    const bool may = access::permit(m_context.workspace.session(), access::Operation::RecordConsent).has_value();
    if (!may || !mayChange())
        return;
    m_columns->showPage(RecordColumns::Consent);
    m_consent->takeFocus(); // by its key, too, the button is what the form is left to
    m_answer->openFor(m_id);
    m_columns->followFocus();
}

void RecordScreen::showSheet()
{
    if (m_isLoaded)
        m_context.commands.run(QStringLiteral("go.customer.sheet"), m_id.value);
}

void RecordScreen::creditOrder(base::OrderId sale)
{
    const auto found = std::ranges::find(m_data.orders, sale, &sales::OrderHead::id);
    if (found != m_data.orders.end())
        creditWhole(m_context, *found);
}

void RecordScreen::connectHeader()
{
    connect(m_header, &kit::PageHeader::backRequested, this, &RecordScreen::goBack);
    connect(m_header, &RecordHeader::logRequested, this, &RecordScreen::logContact);
    connect(m_header, &RecordHeader::editRequested, this, &RecordScreen::edit);
    connect(m_header, &RecordHeader::stepRequested, this, &RecordScreen::step);
    connect(m_header, &RecordHeader::printRequested, this, &RecordScreen::print);
    connect(m_header, &RecordHeader::pdfRequested, this, &RecordScreen::savePdf);
    connect(m_header, &RecordHeader::binRequested, this, [this] { moveToBin(m_context, {m_id}); });
    connect(m_header, &RecordHeader::restoreRequested, this, [this] { bringBack(m_context, {m_id}); });
}

void RecordScreen::addKeys()
{
    const auto bind = [this](const QKeySequence& keys, const std::function<void()>& run) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, run);
    };
    bind(Qt::Key_C, [this] { logContact(); });
    bind(Qt::Key_A, [this] { recordAnswer(); });
    bind(Qt::Key_R, [this] {
        if (m_isLoaded && mayTakeInRequest(m_context) && !m_data.customer.deletedAt)
            m_context.commands.run(QStringLiteral("request.start"), m_id.value);
    });
    bind(Qt::Key_E, [this] { edit(); });
    bind(Qt::Key_F2, [this] { edit(); });
    bind(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { step(-1); });
    bind(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { step(1); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
}

void RecordScreen::showWhy(const QString& rowId, QWidget* button)
{
    const auto rows = profileRows(m_data, seesSensitive());
    const auto row = std::ranges::find(rows, rowId, &ProfileRow::id);
    if (row == rows.end() || !m_people)
        return;
    auto* popup = makeWhyCard(whyText(*row, *m_people, m_data), this);
    popup->setObjectName(QStringLiteral("whyPopup"));
    if (mayChangeRecord()) {
        if (isRemovable(rowId)) {
            auto* remove = new ActionButton(tr("Remove this…"), ActionButton::Role::DangerOutline);
            remove->setObjectName(QStringLiteral("whyRemove"));
            connect(remove, &QPushButton::clicked, this, [this, rowId] { removeValue(rowId); });
            popup->addAction(remove);
        }
        if (!rowId.startsWith(QLatin1String("member."))) {
            auto* purpose = new ActionButton(tr("Change purpose"), ActionButton::Role::Quiet);
            purpose->setObjectName(QStringLiteral("whyPurpose"));
            connect(purpose, &QPushButton::clicked, this,
                [this, rowId, now = row->provenance.value_or(customers::Provenance {}).purpose,
                    button = QPointer(button)] { choosePurpose(rowId, now, button); });
            popup->addAction(purpose);
        }
    }
    popup->openAt(button);
}

void RecordScreen::choosePurpose(const QString& rowId, const QString& now, const QWidget* beside)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("purposeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const purposes::Purpose& purpose : m_data.catalogue->purposes()) {
        if (purpose.usesAi || purpose.retiredAt)
            continue; // models read by consent, not because a value was filed under them
        auto* action = menu->addAction(tr("%1 (%2)", "purpose, legal ground")
                .arg(wording::purposeName(*m_data.catalogue, purpose.code), wording::lawfulBasisName(purpose.basis)));
        action->setCheckable(true);
        action->setChecked(purpose.code == now);
        connect(action, &QAction::triggered, this, [this, rowId, code = purpose.code] {
            saveWithUndo(m_context, withPurpose(m_data.customer, rowId, code),
                tr("Now held for: %1", "a purpose").arg(wording::purposeName(*m_data.catalogue, code)));
        });
    }
    menu->popup(beside ? beside->mapToGlobal(QPoint(0, beside->height())) : QCursor::pos());
}

void RecordScreen::askToShow(QWidget* button)
{
    auto* popup = new kit::PopupCard(this);
    popup->setObjectName(QStringLiteral("showOncePopup"));
    auto* reason = new QLineEdit;
    reason->setObjectName(QStringLiteral("showReason"));
    auto* field = new kit::FormField(tr("Why do you look?"), reason);
    field->setHint(tr("Stands in the log with your name, for example: asked about it on the phone"));
    auto* show = new ActionButton(tr("Show once"), ActionButton::Role::Primary);
    show->setObjectName(QStringLiteral("showOnce"));
    show->setEnabled(false);
    show->setReason(tr("Say why first"));
    popup->body()->addWidget(field);
    popup->body()->addWidget(show, 0, Qt::AlignLeading);
    connect(reason, &QLineEdit::textChanged, show, [show](const QString& text) {
        show->setEnabled(!text.trimmed().isEmpty());
        show->setReason(text.trimmed().isEmpty() ? tr("Say why first") : QString());
    });
    const auto go = [this, popup, reason] {
        if (reason->text().trimmed().isEmpty())
            return;
        showOnce(reason->text());
        popup->closePopup();
    };
    connect(show, &QPushButton::clicked, this, go);
    connect(reason, &QLineEdit::returnPressed, this, go);
    connect(popup, &kit::PopupCard::closed, popup, &QObject::deleteLater);
    popup->openAt(button);
    reason->setFocus(Qt::PopupFocusReason);
}

void RecordScreen::showOnce(const QString& reason)
{
    onSuccess(m_context.workspace.customers().showSensitive(m_id, reason), this, m_context.notices,
        [this, id = m_id](std::vector<customers::ExtraField> values) {
            if (id != m_id)
                return;
            // Until the record is read again: another look is another entry in the log.
            m_data.shownOnce = std::move(values);
            m_profile->setRows(profileRows(m_data, seesSensitive()));
        });
}

void RecordScreen::removeValue(const QString& rowId)
{
    saveWithUndo(m_context, withoutValue(m_data.customer, rowId),
        tr("%1 removed", "name of a field").arg(wording::fieldName(rowId)));
}

void RecordScreen::printTo(const std::function<void(const QString& foot)>& output)
{
    // First the log, then the paper: what cannot be logged is not printed. The paper names its entry.
    onSuccess(m_context.workspace.customers().logPrinted(m_id), this, m_context.notices, [this, output] {
        onSuccess(workspace::paperEntry(m_context.workspace, m_id), this, m_context.notices,
            [output](qint64 entry) { output(tr("Audit entry %1").arg(entry)); });
    });
}

void RecordScreen::print()
{
    if (!m_isLoaded || !access::permit(m_context.workspace.session(), access::Operation::PrintCustomer))
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print"));
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        printTo([this, printer](const QString& foot) {
            const auto document = recordDocument(m_data, *m_people, m_context.workspace.business(), seesSensitive());
            kit::printPages(*document, *printer, foot);
        });
    });
    dialog->open();
}

void RecordScreen::savePdf()
{
    if (!m_isLoaded || !access::permit(m_context.workspace.session(), access::Operation::PrintCustomer))
        return;
    auto* dialog = new QFileDialog(this, tr("Save as PDF"), {}, tr("PDF files (*.pdf)"));
    shell::leaveNoVisits(dialog);
    dialog->setObjectName(QStringLiteral("pdfDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("customer", "a file name without the ending") + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto place = base::requirePlaceForOutput(path); !place)
            return m_context.notices.error(place.error());
        printTo([this, path](const QString& foot) {
            QSaveFile file(path);
            const auto document = recordDocument(m_data, *m_people, m_context.workspace.business(), seesSensitive());
            const auto write = [&] {
                QPdfWriter writer(&file);
                return kit::printPages(*document, writer, foot);
            };
            const bool isOpen
                = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            if (isOpen && write() && file.commit())
                m_context.notices.toast(
                    tr("Saved as %1. The file is not encrypted: keep it where only you can read it.", "file name")
                        .arg(QFileInfo(path).fileName()));
            else
                m_context.notices.error({base::ErrorKind::InputOutput, tr("the file could not be written")});
        });
    });
    dialog->open();
}

} // namespace aicms::customers_ui
