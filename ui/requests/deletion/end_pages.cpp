// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/deletion/end_pages.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/paper.h"
#include "ui/kit/printed_pages.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/text.h"
#include "ui/requests/deletion/certificate_paper.h"
#include "ui/requests/wizard/two_columns.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/date_text.h"
#include "ui/wording/request_wording.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPrinter>
#include <QTextEdit>
#include <QVBoxLayout>

namespace aicms::ui_requests {

using kit::Label;
using theme::Color;
using theme::Type;
using Phase = DeleteFlow::Phase;
using Stage = DeleteFlow::Stage;

DeleteRunPage::DeleteRunPage(DeleteFlow& flow, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_card(new kit::Card), m_panel(new kit::ProgressPanel(tr("Deleting")))
{
    m_panel->setObjectName(QStringLiteral("deleteProgress"));
    m_card->body()->addWidget(m_panel);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 0);
    all->addWidget(m_card);
    all->addStretch(1);
    connect(m_panel, &kit::ProgressPanel::stopRequested, &m_flow, &DeleteFlow::stop);
    connect(&m_flow, &DeleteFlow::changed, this, &DeleteRunPage::refresh);
    connect(&m_flow, &DeleteFlow::progressed, this, &DeleteRunPage::show);
}

void DeleteRunPage::focusRunning()
{
    m_panel->focusStop();
}

void DeleteRunPage::refresh()
{
    if (m_flow.isRunning() && m_flow.mayStop())
        show(Phase::Searching, 0, 0);
}

void DeleteRunPage::show(Phase phase, qint64 done, qint64 total)
{
    if (!m_flow.isRunning())
        return;
    switch (phase) {
    case Phase::Searching: m_panel->setLine(tr("Looking once more at everything that was found.")); break;
    case Phase::Rows: m_panel->setLine(tr("Deleting the rows.")); break;
    case Phase::Compacting: m_panel->setLine(tr("Writing the file anew, without what was deleted.")); break;
    case Phase::Reading: m_panel->setLine(tr("Reading the whole file: is anything left?")); break;
    case Phase::SearchingAgain: m_panel->setLine(tr("Searching a second time.")); break;
    }
    const bool mayStop = phase == Phase::Searching;
    const bool losesStop = !mayStop && m_mayStop;
    m_panel->setStopText(mayStop ? tr("Stop") : QString());
    m_panel->setConsequence(mayStop ? tr("If you stop now, nothing is deleted.")
                                    : tr("It cannot be stopped any more: all or nothing. If the computer fails, it is "
                                         "finished at the next opening."));
    m_panel->setProgress(done, total);
    m_mayStop = mayStop;
    if (losesStop && isVisible())
        m_panel->focusStop(); // else the keys would go to whatever comes next
}

DeleteCertificatePage::DeleteCertificatePage(
    DeleteFlow& flow, const shell::Context& context, shell::Choosers choosers, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_context(context), m_choosers(std::move(choosers)),
      m_message(new kit::MessageBar(kit::MessageBar::Kind::Warning)), m_page(new QTextEdit),
      m_answerText(new Label({}, Type::Body, Color::TextSecondary))
{
    m_message->setObjectName(QStringLiteral("deleteResidue"));
    m_message->hide();
    m_page->setObjectName(QStringLiteral("certificatePage"));
    m_page->setReadOnly(true);
    m_page->setFrameShape(QFrame::NoFrame); // the card around has a border
    m_page->setTabChangesFocus(true);
    m_page->setAccessibleName(tr("Certificate of deletion"));
    // Paper is white whatever the theme.
    QPalette paper;
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_page->setPalette(paper);
    kit::followTheme(m_page, [this] { m_page->setMinimumHeight(theme::px(440)); });
    auto* sheet = new kit::Card;
    sheet->setPadding(1);
    sheet->body()->addWidget(m_page, 1);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 12);
    all->addWidget(m_message);
    all->addWidget(new TwoColumns(sheet, 2, makeSide(), 1), 1);
    connect(m_message, &kit::MessageBar::actionTriggered, &m_flow, &DeleteFlow::finish);
    connect(&m_flow, &DeleteFlow::changed, this, &DeleteCertificatePage::refresh);
}

QWidget* DeleteCertificatePage::makeSide()
{
    auto* side = new QWidget;
    m_answer = new kit::Card(tr("Answer the person"));
    m_answerText->setObjectName(QStringLiteral("deleteAnswer"));
    m_answer->body()->addWidget(m_answerText->wrapped());
    m_letter = new kit::ActionButton(
        tr("Print and send the letter"), kit::ActionButton::Role::Primary, QStringLiteral("mail"));
    m_letter->setObjectName(QStringLiteral("deleteSendAnswer"));
    m_answer->body()->addWidget(m_letter, 0, Qt::AlignLeading);
    connect(m_letter, &QPushButton::clicked, this,
        [this] { // the answer, whatever letter was open last
            m_context.commands.run(QStringLiteral("request.letters"),
                QStringLiteral("%1 %2")
                    .arg(m_flow.request().value)
                    .arg(requests::letterKindCode(requests::LetterKind::Answer)));
        });
    m_answer->body()->addWidget(new kit::SectionLabel(tr("The certificate")));
    auto* print = new kit::ActionButton(tr("Print"), kit::ActionButton::Role::Outlined, QStringLiteral("printer"));
    auto* save
        = new kit::ActionButton(tr("Save as PDF"), kit::ActionButton::Role::Outlined, QStringLiteral("file-down"));
    print->setObjectName(QStringLiteral("printCertificate"));
    save->setObjectName(QStringLiteral("saveCertificate"));
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(print);
    row->addWidget(save);
    row->addStretch(1);
    m_answer->body()->addLayout(row);
    auto* ran = new kit::Card(tr("What ran"));
    m_ran = new QVBoxLayout;
    shell::setSpacing(m_ran, 0, 0, 0, 0, 8);
    ran->body()->addLayout(m_ran);
    auto* column = new QVBoxLayout(side);
    shell::setSpacing(column, 0, 0, 0, 0, 12);
    column->addWidget(m_answer);
    column->addWidget(ran);
    column->addStretch(1);
    connect(print, &QPushButton::clicked, this, &DeleteCertificatePage::print);
    connect(save, &QPushButton::clicked, this, &DeleteCertificatePage::save);
    return side;
}

QString DeleteCertificatePage::foot() const
{
    return tr("%1, certificate %2", "business, number")
        .arg(m_context.workspace.business(), certificateNumber(m_flow.deleted()->certificate));
}

void DeleteCertificatePage::refresh()
{
    if (!m_flow.deleted() || m_flow.stage() != Stage::Deleted)
        return;
    const auto& deleted = *m_flow.deleted();
    const bool isComplete = deleted.certificate.state == retention::ErasureState::Complete && deleted.foundAgain == 0;
    m_message->setVisible(!isComplete);
    m_message->setText(deleted.certificate.state == retention::ErasureState::Pending
            ? tr("The rows are gone, but the file was not read through yet. Nothing more of it can be looked at.")
            : tr("Traces were found: %1. The request stays open until none is left.").arg(deleted.foundAgain));
    m_message->setAction(tr("Look again"));
    const requests::Request& request = m_flow.current().view.request;
    m_document = certificatePaper(deleted,
        {m_context.workspace.business(), m_context.workspace.session().userName, m_flow.request(), request.received});
    QTextDocument* shown = m_document->clone(m_page);
    shown->setDocumentMargin(theme::px(24));
    m_page->setDocument(shown);
    const requests::CasePerson& person = m_flow.person();
    const bool isOwed = !deleted.answers.empty();
    m_letter->setVisible(isOwed);
    const QString letter = isOwed ? tr("The letter is ready, with the address. Both are kept until you say that it was "
                                       "sent, at most until %1; then the address goes too, and the request is closed.")
                                        .arg(wording::dayText(deleted.answers.front().keptUntil))
                                  : QString();
    m_answerText->setText(isOwed ? letter
            : person.name.isEmpty()
            ? tr("The name is no longer stored. Send the certificate to whoever asked.")
            : tr("Send the certificate to %1: %2. This is shown from memory until you finish; then nobody can look it "
                 "up "
                 "any more.")
                  .arg(kit::isolated(person.name),
                      kit::isolated(!person.contact.isEmpty() ? person.contact
                              : !person.address.isEmpty()     ? person.address
                                                              : tr("no address was stored"))));
    showRan();
}

void DeleteCertificatePage::showRan()
{
    while (QLayoutItem* item = m_ran->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& deleted = *m_flow.deleted();
    const auto add = [this](const QString& words, const QString& end, bool isDone = true) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        shell::setSpacing(row, 0, 0, 0, 0, 8);
        auto* icon = new kit::IconLabel(isDone ? QStringLiteral("circle-check") : QStringLiteral("clock"),
            isDone ? Color::Success : Color::TextMuted);
        icon->setBoxHeight(20);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget((new Label(words))->wrapped(), 1);
        row->addWidget(new Label(end, Type::Body, Color::TextMuted), 0, Qt::AlignTop);
        m_ran->addWidget(line);
    };
    const auto seconds = [](qint64 milliseconds) {
        constexpr double thousand = 1000.0;
        return tr("%1 s", "seconds").arg(QLocale().toString(static_cast<double>(milliseconds) / thousand, 'f', 1));
    };
    const QString pagesRead
        = tr("%Ln page(s) read, nothing left", nullptr, static_cast<int>(deleted.certificate.proof.pages));
    bool isReadTold = false; // a small file is read too quickly for a step of its own
    for (const auto& [phase, milliseconds] : deleted.milliseconds) {
        switch (phase) {
        case Phase::Searching: add(tr("Looked once more"), seconds(milliseconds)); break;
        case Phase::Rows: add(tr("Rows deleted and made nameless"), seconds(milliseconds)); break;
        case Phase::Compacting: add(tr("File written anew, free pages gone"), seconds(milliseconds)); break;
        case Phase::Reading:
            add(pagesRead, seconds(milliseconds));
            isReadTold = true;
            break;
        case Phase::SearchingAgain:
            if (!isReadTold)
                add(pagesRead, {});
            add(tr("Second search: %1 found").arg(deleted.foundAgain), seconds(milliseconds));
            break;
        }
    }
    if (deleted.milliseconds.empty() && deleted.certificate.finishedAt)
        add(tr("Proved"), wording::momentText(deleted.certificate.finishedAt->toDateTime().toLocalTime()));
    add(deleted.isClosed               ? tr("Request closed")
            : !deleted.answers.empty() ? tr("Request stays open until the answer is sent")
                                       : tr("Request stays open: something else was asked for, too"),
        {}, deleted.isClosed);
    if (deleted.backupsEnd.isValid())
        add(tr("Backups from before expire by %1").arg(wording::dayText(deleted.backupsEnd)), {}, false);
    else
        add(tr("No backup holds this person"), {});
}

void DeleteCertificatePage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    if (m_document && m_choosers.print(this, printer))
        kit::printPages(*m_document, printer, foot());
}

void DeleteCertificatePage::save()
{
    if (!m_document)
        return;
    const QString path = m_choosers.saveFile(
        this, tr("Save the certificate"), certificateNumber(m_flow.deleted()->certificate) + QStringLiteral(".pdf"));
    if (path.isEmpty())
        return;
    if (kit::savePdf(*m_document, path, foot()))
        m_context.notices.toast(tr("Saved as %1. The certificate names nobody but who deleted.", "file name")
                .arg(QFileInfo(path).fileName()));
    else
        m_context.notices.error({base::ErrorKind::InputOutput, tr("the file could not be written")});
}

} // namespace aicms::ui_requests
