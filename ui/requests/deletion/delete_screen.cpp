// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/deletion/delete_screen.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/wizard_frame.h"
#include "ui/requests/deletion/certificate_paper.h"
#include "ui/requests/deletion/end_pages.h"
#include "ui/requests/deletion/found_page.h"
#include "ui/requests/deletion/plan_pages.h"
#include "ui/requests/deletion/start_pages.h"
#include "ui/requests/wizard/identity_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace aicms::ui_requests {

using Stage = DeleteFlow::Stage;

namespace {

const QString deletionJob = QStringLiteral("deletion");

} // namespace

DeleteScreen::DeleteScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent)
    : CaseScreen(context, parent), m_flow(context.workspace)
{
    setObjectName(QStringLiteral("deleteScreen"));
    addPages(choosers);
    connect(&m_flow, &DeleteFlow::opened, this, &DeleteScreen::onOpened);
    connect(&m_flow, &DeleteFlow::changed, this, &DeleteScreen::onChanged);
    connect(&m_flow, &DeleteFlow::failed, this, &DeleteScreen::onFailed);
    connect(&m_flow, &DeleteFlow::ended, this, [this] {
        m_context.notices.toast(tr("Closed. Nothing was deleted. Tell whoever asked why."));
        m_context.commands.run(QStringLiteral("request.letters"), m_flow.request().value);
    });
    connect(&m_flow, &DeleteFlow::refused, this, [this] {
        m_context.notices.toast(
            tr("Refused. Nothing was deleted. Once the letter with the reasons is sent, the request "
               "can be closed."));
        m_context.commands.run(QStringLiteral("request.letters"), m_flow.request().value);
    });
    connect(&m_flow, &DeleteFlow::progressed, this, &DeleteScreen::showJob);
    connect(&m_flow, &DeleteFlow::lettersReady, this, [this](requests::LetterKind kind) {
        m_context.notices.toast(tr("When the letters are sent, come back here from the register."));
        m_context.commands.run(QStringLiteral("request.letters"),
            QStringLiteral("%1 %2").arg(m_flow.request().value).arg(requests::letterKindCode(kind)));
    });
    m_frame->setCurrent(Request);
    onChanged();
}

void DeleteScreen::addPages(const shell::Choosers& choosers)
{
    m_frame->addPage({tr("Request"), {}, {}, tr("What is asked"),
        tr("Nothing is deleted before the last but one step, and you can leave and come back at any time."),
        new DeleteRequestPage(m_flow)});
    auto* identity = new IdentityPage(m_flow);
    keepTyped(m_flow, *identity);
    m_frame->addPage({tr("Identity"), {}, tr("identity"), tr("Who asks"),
        tr("Data of the wrong person may not be deleted."), identity});
    m_frame->addPage(
        {tr("What we found"), {}, tr("what we found"), tr("What we found"), {}, new DeleteFoundPage(m_flow)});
    auto* keep = new DeleteKeepPage(m_flow);
    connect(keep, &DeleteKeepPage::holdsWanted, this,
        [this] { m_context.commands.run(QStringLiteral("go.retention"), QStringLiteral("holds")); });
    m_frame->addPage({tr("Keep or delete"), {}, tr("keep or delete"), tr("What stays, and what goes"),
        tr("By your periods of keeping and your legal holds. Nothing has been deleted so far."), keep});
    m_confirm = new DeleteConfirmPage(m_flow);
    m_frame->addPage({tr("Preview and confirm"), {}, tr("preview"), tr("This is what will happen"),
        tr("Read it once more. Nothing has been deleted so far."), m_confirm});
    m_run = new DeleteRunPage(m_flow);
    m_frame->addPage(
        {tr("Delete"), {}, tr("delete"), tr("Deleting"), tr("All or nothing: no half of it can stay behind."), m_run});
    m_frame->addPage({tr("Certificate"), {}, tr("certificate"), tr("Deleted"), {},
        new DeleteCertificatePage(m_flow, m_context, choosers)});
}

QString DeleteScreen::title() const
{
    return tr("Delete a person’s data");
}

void DeleteScreen::enter(const QVariant& argument)
{
    const requests::RequestId id {argument.toLongLong()};
    if (m_flow.isRunning()) {
        if (id.isValid() && id != m_flow.request())
            m_context.notices.toast(tr("A deletion is running. The next one can begin when it is done."));
        return;
    }
    // Coming back to what is shown keeps the name that is in memory only; an answer may have been sent meanwhile.
    const bool isOwed = m_flow.deleted() && !m_flow.deleted()->answers.empty();
    if (id.isValid() && (id != m_flow.request() || m_flow.stage() != Stage::Deleted || isOwed)) {
        m_confirm->forget();
        m_flow.open(id);
    }
}

void DeleteScreen::onOpened()
{
    if (m_flow.stage() == Stage::Deleted)
        return goTo(Certificate);
    const bool isReady = m_flow.isIdentified() && m_flow.current().view.request.customer.isValid();
    const int kept = std::clamp(m_flow.progress().step, 0, static_cast<int>(Confirm));
    goTo(isReady ? kept : std::min(kept, static_cast<int>(Identity)));
}

void DeleteScreen::goTo(int step)
{
    m_frame->setCurrent(step);
    if (step >= Found && step <= Confirm && !m_flow.found() && m_flow.stage() == Stage::Ready)
        m_flow.search();
    onChanged();
    if (step == Run && isVisible())
        m_run->focusRunning();
    else
        focusStep();
}

QString DeleteScreen::firstOf(int step) const
{
    switch (step) {
    case Request: return QStringLiteral("deleteGround");
    case Identity: return QStringLiteral("identityMethod-known");
    case Found: return QStringLiteral("hit0BlackOut");
    case Confirm: return QStringLiteral("deleteName");
    default: return {};
    }
}

void DeleteScreen::next()
{
    if (step() == Certificate)
        return close();
    if (step() >= Confirm)
        return;
    const int to = step() + 1;
    m_flow.reach(to);
    goTo(to);
}

void DeleteScreen::back()
{
    if (step() > Request && step() <= Confirm) {
        m_flow.reach(step() - 1);
        goTo(step() - 1);
    }
}

void DeleteScreen::close()
{
    if (m_flow.isRunning())
        m_context.notices.toast(tr("The deletion goes on; the status bar shows how far it is."));
    m_confirm->forget();
    m_context.commands.run(QStringLiteral("go.requests"));
}

void DeleteScreen::onChanged()
{
    const Stage before = std::exchange(m_lastStage, m_flow.stage());
    if (before != m_flow.stage()) {
        if (m_flow.isRunning())
            goTo(Run);
        else if (before == Stage::Deleting) {
            m_context.notices.job(deletionJob, {}, -1);
            m_confirm->forget();
            goTo(m_flow.stage() == Stage::Deleted ? Certificate : Confirm);
        }
    }
    refreshHead();
    refreshNotes();
    refreshFoot();
    showPersonOrNobody();
    if (before == Stage::Searching && m_flow.stage() == Stage::Ready) // once the rows are shown
        QMetaObject::invokeMethod(this, &DeleteScreen::focusStep, Qt::QueuedConnection);
}

void DeleteScreen::onFailed(const base::Error& error)
{
    if (error.kind == base::ErrorKind::Cancelled)
        m_context.notices.toast(tr("Stopped. Nothing was deleted."));
    else
        m_context.notices.error(error);
    if (m_flow.stage() == Stage::Closed)
        m_context.commands.run(QStringLiteral("go.requests"));
}

void DeleteScreen::showJob(DeleteFlow::Phase phase, qint64 done, qint64 total)
{
    constexpr int most = 99;
    if (m_flow.isRunning())
        m_context.notices.job(deletionJob, tr("Deleting a person’s data"),
            phase == DeleteFlow::Phase::Reading && total > 0
                ? static_cast<int>(std::min<qint64>(most, done * 100 / total))
                : -1);
}

void DeleteScreen::refreshHead()
{
    const bool isDeleted = m_flow.stage() == Stage::Deleted;
    if (isDeleted)
        m_frame->setTitle(title(), wording::requestNumber(m_flow.request()));
    else
        setNumberAndName(m_flow);
    m_frame->setSavedNotice(m_flow.stage() == Stage::Closed || m_flow.isRunning() || isDeleted
            ? QString()
            : tr("Saved, you can leave and come back"));
    if (m_flow.found()) {
        const int items = static_cast<int>(m_flow.found()->items());
        const int open = m_flow.found()->undecided();
        m_frame->setHeading(Found,
            tr("We found %Ln item(s).", nullptr, items)
                + (open > 0 ? u' ' + tr("%Ln text(s) need(s) your eye.", nullptr, open) : QString()),
            tr("What is linked is found by record number. Free text is searched for the name, e-mail, phone, customer "
               "number and close spellings."));
    } else {
        m_frame->setHeading(Found, tr("What we found"), tr("Searching every table and every text."));
    }
    if (m_flow.deleted()) {
        qint64 items = 0;
        for (const requests::PlaceCount& count : requests::itemsOf(m_flow.deleted()->certificate))
            items += count.items;
        m_frame->setHeading(Certificate, tr("Done. %Ln item(s) deleted and checked.", nullptr, static_cast<int>(items)),
            (m_flow.deleted()->locked.empty()
                    ? tr("A second search for the name, e-mail, phone and number found nothing.")
                    : tr("A second search for the name, e-mail, phone and number found nothing outside the locked "
                         "orders."))
                + (m_flow.deleted()->answers.empty()
                        ? QString()
                        : u' ' + tr("Only the answer keeps name and address until it is sent.")));
    }
}

void DeleteScreen::refreshNotes()
{
    const requests::Request& request = m_flow.current().view.request;
    if (!request.id.isValid())
        return;
    m_frame->setStepNote(Request,
        tr("%1, %2", "way, day")
            .arg(wording::requestWayName(request.arrivedBy),
                QLocale().toString(request.received, tr("d MMM", "day and month, as QLocale writes dates"))));
    m_frame->setStepNote(Identity, m_flow.isIdentified() ? tr("Confirmed") : tr("Not checked yet"));
    const auto& found = m_flow.found();
    if (found) {
        const auto places
            = std::ranges::count_if(found->places, [](const requests::PlaceCount& count) { return count.items > 0; });
        m_frame->setStepNote(Found, tr("%1 items in %2 places").arg(QLocale().toString(found->items())).arg(places));
        m_frame->setStepNote(Keep,
            !found->holds.empty()        ? tr("A legal hold applies")
                : found->keptByLaw() > 0 ? tr("%Ln kept by law", nullptr, static_cast<int>(found->keptByLaw()))
                                         : tr("Nothing is kept by law"));
    } else {
        m_frame->setStepNote(Found, tr("Every place, the empty ones too"));
        m_frame->setStepNote(Keep, tr("Laws and legal holds"));
    }
    const bool isDeleted = m_flow.stage() == Stage::Deleted;
    m_frame->setStepNote(Confirm, isDeleted ? tr("Confirmed") : tr("Nothing deleted yet"));
    m_frame->setStepNote(Run, isDeleted ? tr("Done") : tr("All or nothing"));
    m_frame->setStepNote(Certificate, tr("Print and send"));
}

void DeleteScreen::refreshFoot()
{
    const auto& found = m_flow.found();
    const bool isKnown = m_flow.current().view.request.customer.isValid();
    if (step() == Certificate)
        m_frame->setFinishText(tr("Finish"));
    m_frame->setBackEnabled(step() <= Confirm);
    m_frame->backButton()->setVisible(step() > Request && step() <= Confirm);
    m_frame->setNextVisible(step() < Confirm || step() == Certificate);
    m_frame->setStatus(
        m_flow.stage() == Stage::Deleted ? tr("The data is deleted.") : tr("Nothing has been deleted so far."));
    switch (step()) {
    case Request:
        return m_frame->setNextEnabled(m_flow.stage() == Stage::Ready && isKnown && m_flow.progress().isChosen,
            isKnown ? tr("Say first why it has to be deleted") : tr("Say in the register whose request it is"));
    case Identity: return m_frame->setNextEnabled(m_flow.isIdentified(), tr("Check first who asks"));
    case Found:
        if (!found)
            return m_frame->setNextEnabled(false, tr("Wait until everything is searched"));
        return m_frame->setNextEnabled(
            found->undecided() == 0, tr("%Ln text(s) still need(s) a decision", nullptr, found->undecided()));
    case Keep:
        return m_frame->setNextEnabled(found && found->holds.empty(),
            found ? tr("A legal hold applies") : tr("Wait until everything is searched"));
    case Confirm: m_frame->setStatus(tr("The last step is the red button. Nothing has been deleted so far.")); break;
    case Run: m_frame->setStatus(tr("Deleting.")); break;
    default: m_frame->setNextEnabled(true);
    }
}

void DeleteScreen::showPersonOrNobody()
{
    if (m_flow.stage() != Stage::Deleted)
        return showPerson(m_flow);
    auto* card = new kit::Card;
    card->setPadding(12);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(new kit::IconLabel(QStringLiteral("eye-off")), 0, Qt::AlignTop);
    row->addWidget((new kit::Label(m_flow.deleted() && !m_flow.deleted()->answers.empty()
                            ? tr("The name stands in the answer alone, until it is sent. It shows "
                                 "beside the certificate from memory.")
                            : tr("The name is no longer stored. It shows beside the certificate until "
                                 "you finish, from memory only."),
                        theme::Type::Caption, theme::Color::TextSecondary))
                       ->wrapped(),
        1);
    card->body()->addLayout(row);
    m_frame->setInfoCard(card);
}

shell::ScreenEntry deletionEntry(shell::Choosers choosers)
{
    shell::ScreenEntry entry;
    entry.id = QStringLiteral("deletion");
    entry.railHome = QStringLiteral("requests");
    entry.isPassing = true;
    entry.make = [choosers](const shell::Context& context, QWidget* parent) -> shell::Screen* {
        return new DeleteScreen(context, choosers, parent);
    };
    entry.announce = [](const shell::Context& context) {
        const access::Session& session = context.workspace.session();
        if (!access::permit(session, access::Operation::EraseCustomer)
            || !access::permit(session, access::Operation::HandleRequest))
            return;
        context.commands.add({QStringLiteral("request.delete"), {}, {}, {}, {},
            [&commands = context.commands](const QVariant& id) { commands.run(QStringLiteral("go.deletion"), id); }});
    };
    return entry;
}

} // namespace aicms::ui_requests
