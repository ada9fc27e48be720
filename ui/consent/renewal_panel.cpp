// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/renewal_panel.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/sticky_foot.h"
#include "ui/kit/themed.h"
#include "ui/kit/when_done.h"
#include "ui/shell/answer.h"
#include "ui/shell/choosers.h"
#include "ui/shell/commands.h"
#include "ui/shell/controller_form.h"
#include "ui/shell/doubted_lists.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/shell/undo_list.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>

namespace aicms::ui_consent {

using kit::ActionButton;
using kit::Label;
using theme::Color;
using theme::Type;

RenewalPanel::RenewalPanel(const shell::Context& context, QWidget* parent)
    : Card(tr("Ask people again"), parent), m_context(context), m_writer(new RenewalWriter(context, this)),
      m_kinds(new QWidget), m_letters(new kit::Chip(tr("Letters, as PDF"))),
      m_mails(new kit::Chip(tr("E-mails, as text"))), m_sender((new Label({}, Type::Body, Color::Warning))->wrapped()),
      m_senderPage(new kit::ScrollPage), m_senderForm(new shell::ControllerForm),
      m_saveSender(new ActionButton(tr("Save and go on"), ActionButton::Role::Primary, QStringLiteral("check"))),
      m_figures((new Label)->wrapped()), m_receivers((new Label)->wrapped()),
      m_leftOut((new Label({}, Type::Body, Color::Warning))->wrapped()),
      m_besides((new Label({}, Type::Body, Color::TextSecondary))->wrapped()),
      m_ledger((new Label({}, Type::Body, Color::TextSecondary))->wrapped()),
      m_save(new ActionButton({}, ActionButton::Role::Primary, QStringLiteral("save"))),
      m_record(new ActionButton(
          tr("Record that they were asked"), ActionButton::Role::Primary, QStringLiteral("hand-heart"))),
      m_cancel(new ActionButton({}, ActionButton::Role::Quiet))
{
    setObjectName(QStringLiteral("renewalPanel"));
    m_kinds->setObjectName(QStringLiteral("renewalKinds"));
    auto* kinds = new kit::FlowLayout(m_kinds);
    shell::setSpacing(kinds, 0, 0, 0, 0, 6);
    m_letters->setObjectName(QStringLiteral("renewalLetters"));
    m_mails->setObjectName(QStringLiteral("renewalMails"));
    for (kit::Chip* chip : {m_letters, m_mails}) {
        chip->setCheckable(true);
        kinds->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { choose(chip == m_mails); });
    }
    m_figures->setObjectName(QStringLiteral("renewalFigures"));
    m_receivers->setObjectName(QStringLiteral("renewalReceivers"));
    m_leftOut->setObjectName(QStringLiteral("renewalLeftOut"));
    m_besides->setObjectName(QStringLiteral("renewalBesides"));
    m_ledger->setObjectName(QStringLiteral("renewalLedger"));
    m_save->setObjectName(QStringLiteral("renewalSave"));
    m_record->setObjectName(QStringLiteral("renewalRecord"));
    m_cancel->setObjectName(QStringLiteral("renewalCancel"));
    m_sender->setObjectName(QStringLiteral("renewalSender"));
    m_saveSender->setObjectName(QStringLiteral("renewalSaveSender"));
    // Where the window is low the form scrolls: squeezed, its fields would lie over each other.
    m_senderPage->setMargins(0);
    m_senderPage->body()->addWidget(m_senderForm);
    m_senderPage->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int leastHeight = 190; // the address, with its line of help, and the next label
    kit::followTheme(m_senderPage, [this] { m_senderPage->setMinimumHeight(theme::px(leastHeight)); });
    for (QWidget* each : std::initializer_list<QWidget*> {
             m_sender, m_senderPage, m_kinds, m_figures, m_besides, m_receivers, m_leftOut, m_ledger})
        body()->addWidget(each);
    auto* buttons = new QWidget;
    auto* row = new kit::FlowLayout(buttons);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    for (QWidget* each : std::initializer_list<QWidget*> {m_saveSender, m_save, m_record, m_cancel})
        row->addWidget(each);
    // Below a list and a form it would lie below the edge of the page: what goes on stays in sight.
    auto* foot = new kit::StickyFoot(this);
    foot->body()->addWidget(buttons);
    body()->addWidget(foot);
    hide();
    connect(m_writer, &RenewalWriter::planned, this, &RenewalPanel::showPlan);
    connect(m_writer, &RenewalWriter::saved, this, &RenewalPanel::showSaved);
    connect(m_writer, &RenewalWriter::recorded, this,
        [this](int people, const std::vector<std::pair<base::CustomerId, qint64>>& entries) {
            offerWayBack(
                tr("The ledger says of %Ln people that they were asked today.", nullptr, people), people, entries);
            setOpen(false);
        });
    connect(m_writer, &RenewalWriter::failed, this, &RenewalPanel::showFailure);
    connect(m_saveSender, &QPushButton::clicked, this, &RenewalPanel::saveSender);
    connect(m_senderForm, &shell::ControllerForm::edited, this, [this] {
        m_saveSender->setReason(m_senderForm->whatIsMissing());
        m_saveSender->setEnabled(m_senderForm->whatIsMissing().isEmpty());
    });
    connect(m_senderForm, &shell::ControllerForm::confirmed, this, [this] {
        if (!m_senderForm->complain() && m_saveSender->isEnabled())
            saveSender();
    });
    connect(m_save, &QPushButton::clicked, this, &RenewalPanel::askWhere);
    connect(m_record, &QPushButton::clicked, m_writer, &RenewalWriter::recordAsked);
    connect(m_cancel, &QPushButton::clicked, this, &RenewalPanel::cancel);
}

/// Nothing is taken out of the ledger: an entry of each says that the question was never sent. Of one person the form
/// asks why; of many that is one step, and the program says it for all.
void RenewalPanel::offerWayBack(
    const QString& said, int people, const std::vector<std::pair<base::CustomerId, qint64>>& entries)
{
    const QString command = QStringLiteral("consent.strike");
    if (entries.size() == 1 && m_context.commands.has(command)) {
        const auto& [customer, seq] = entries.front();
        m_context.undo.push({tr("Was asked today (entry %1)", "number").arg(QLocale().toString(seq)),
            [&commands = m_context.commands, command, customer = customer.value, seq = seq] {
                commands.run(command, QVariantList {customer, seq});
            },
            {}, {}, tr("It was a mistake…")});
    } else if (entries.size() > 1 && access::permit(m_context.workspace.session(), access::Operation::CorrectConsent)) {
        m_context.undo.push({tr("%Ln people were asked today", nullptr, people),
            [context = m_context, entries] {
                shell::withoutWords(
                    context.workspace.consent().takeBack(entries, tr("Not sent after all: struck out together")),
                    context.notices);
            },
            {}, tr("The ledger keeps both: that they were asked, and that it was struck out.")});
    } else {
        return m_context.notices.toast(said);
    }
    m_context.notices.toastWithUndo(said);
}

void RenewalPanel::guard(ActionButton* button, const shell::Context& context)
{
    const access::Session& session = context.workspace.session();
    const bool mayPrint = access::permit(session, access::Operation::PrintCustomer).has_value();
    if (mayPrint && access::permit(session, access::Operation::RecordConsent))
        return;
    button->setEnabled(false);
    if (mayPrint)
        button->setReason(tr("Your role records no answers, and the ledger notes who was asked. Ask the owner or a "
                             "manager."));
    else
        button->setReason(
            tr("Your role makes no letters to several people: they hold names and addresses. Ask the owner or a "
               "manager."));
}

void RenewalPanel::open(const std::vector<RenewalWish>& wishes, const QString& besides)
{
    m_wishes = wishes;
    m_besides->setText(besides);
    setOpen(true);
    if (m_context.workspace.purposes().controller().isReachable()) {
        choose(false);
        m_letters->setFocus(Qt::OtherFocusReason); // the button that opened this goes
        return;
    }
    showSender();
}

void RenewalPanel::showSender()
{
    const bool mayTell = access::permit(m_context.workspace.session(), access::Operation::ChangeSettings).has_value();
    for (QWidget* each : std::initializer_list<QWidget*> {
             m_kinds, m_figures, m_besides, m_receivers, m_leftOut, m_ledger, m_save, m_record})
        each->hide();
    m_sender->setText(mayTell
            ? tr("A letter needs its sender, or nobody can answer it. Enter once how your business is "
                 "reached; you can change it under Users & settings.")
            : shell::ControllerForm::missingSentence(false));
    m_sender->show();
    m_senderForm->setController(m_context.workspace.purposes().controller());
    m_senderPage->setVisible(mayTell);
    m_saveSender->setVisible(mayTell);
    m_saveSender->setEnabled(m_senderForm->whatIsMissing().isEmpty());
    m_saveSender->setReason(m_senderForm->whatIsMissing());
    m_cancel->setText(tr("Cancel"));
    if (mayTell)
        m_senderForm->focusFirst();
}

void RenewalPanel::saveSender()
{
    // The button goes off; the keys would come to Cancel, where the next one throws away all that was typed.
    if (m_saveSender->hasFocus())
        m_senderForm->focusFirst();
    m_saveSender->setEnabled(false);
    kit::whenDone(this, m_context.workspace.purposes().setController(m_senderForm->controller()),
        [this](const base::Result<void>& saved) {
            if (!m_isOpen)
                return;
            if (saved) {
                choose(false);
                m_letters->setFocus(Qt::OtherFocusReason); // the form goes
                return;
            }
            m_saveSender->setEnabled(true);
            m_senderForm->showError(saved.error());
        });
}

void RenewalPanel::cancel()
{
    if (m_isOpen)
        setOpen(false);
}

/// Esc closes what can be opened again as it was. Whether letters were sent, and an address that was typed, are left to
/// the button.
void RenewalPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isTyped
        = !m_senderPage->isHidden() && !(m_senderForm->controller() == m_context.workspace.purposes().controller());
    if (event->key() == Qt::Key_Escape && m_record->isHidden() && !isTyped)
        cancel();
    else
        Card::keyPressEvent(event);
}

void RenewalPanel::setOpen(bool isOpen)
{
    if (!isOpen)
        m_writer->drop();
    else
        shell::warnOfLists(m_context);
    m_isOpen = isOpen;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    setVisible(isOpen);
    Q_EMIT openChanged(isOpen);
    if (!isOpen && hadFocus)
        Q_EMIT keysLeft();
}

void RenewalPanel::choose(bool isMail)
{
    m_letters->setChecked(!isMail);
    m_mails->setChecked(isMail);
    for (QWidget* each : std::initializer_list<QWidget*> {m_sender, m_senderPage, m_saveSender})
        each->hide();
    m_kinds->show();
    m_figures->show();
    m_figures->setText(tr("Being counted…"));
    m_besides->setVisible(!m_besides->text().isEmpty());
    m_receivers->hide();
    m_leftOut->hide();
    m_ledger->hide();
    m_record->hide();
    m_save->setText(isMail ? tr("Save the e-mail texts…") : tr("Save the letters…"));
    m_save->show();
    m_save->setEnabled(false);
    m_save->setReason({});
    m_cancel->setText(tr("Cancel"));
    m_writer->plan(m_wishes, isMail);
}

} // namespace aicms::ui_consent
