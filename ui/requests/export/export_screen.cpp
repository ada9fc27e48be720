// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/export/export_screen.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/wizard_frame.h"
#include "ui/requests/export/contents_page.h"
#include "ui/requests/export/pack_page.h"
#include "ui/requests/export/receipt_page.h"
#include "ui/requests/export/review_page.h"
#include "ui/requests/export/start_page.h"
#include "ui/requests/request_way.h"
#include "ui/requests/wizard/identity_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/request_wording.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace aicms::ui_requests {

using Stage = ExportFlow::Stage;

namespace {

const QString notWritten = QStringLiteral("copyNotWritten"); ///< of the notice

} // namespace

ExportScreen::ExportScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent)
    : CaseScreen(context, parent), m_flow(context.workspace)
{
    setObjectName(QStringLiteral("exportScreen"));
    addPages(choosers);
    connect(&m_flow, &ExportFlow::opened, this, &ExportScreen::onOpened);
    connect(&m_flow, &ExportFlow::changed, this, &ExportScreen::onChanged);
    connect(&m_flow, &ExportFlow::failed, this, &ExportScreen::onFailed);
    connect(&m_flow, &ExportFlow::ended, this, [this](requests::End how) {
        if (how != requests::End::NotIdentified)
            return;
        m_context.notices.toast(tr("Closed. Nothing was given out. Tell whoever asked why."));
        m_context.commands.run(QStringLiteral("request.letters"), m_flow.request().value);
    });
    connect(&m_flow, &ExportFlow::granted, this, [this] {
        m_context.notices.toast(m_flow.hasEnded() ? tr("Answered and closed.")
                                                  : tr("Answered. Something else was asked for, too; it stays open."));
        m_context.commands.run(QStringLiteral("go.requests"));
    });
    connect(&m_flow, &ExportFlow::letterWanted, this, [this] {
        m_context.notices.toast(tr("Noted. Once the answer letter is sent, the request can be closed."));
        m_context.commands.run(QStringLiteral("request.letters"), m_flow.request().value);
    });
    connect(&m_flow, &ExportFlow::packed, this, [this] { m_context.notices.offer(notWritten, {}); });
    m_frame->setCurrent(Request);
    onChanged();
}

void ExportScreen::addPages(const shell::Choosers& choosers)
{
    m_frame->addPage({tr("Request"), {}, {}, tr("What is asked"),
        tr("Nothing goes out before the last but one step, and you can leave and come back at any time."),
        new ExportRequestPage(m_flow)});
    auto* identity = new IdentityPage(m_flow);
    keepTyped(m_flow, *identity);
    m_frame->addPage(
        {tr("Identity"), {}, tr("identity"), tr("Who asks"), tr("A copy may not go to the wrong person."), identity});
    m_frame->addPage({tr("What goes in"), {}, tr("what goes in"), tr("What goes in"),
        tr("What belongs in by law is ticked. Counts are of this moment."), new ExportContentsPage(m_flow)});
    m_frame->addPage({tr("Look through"), {}, tr("look through"), tr("Look through it before it goes out"),
        tr("What is about the person goes out. What is about other people stays out."), new ExportReviewPage(m_flow)});
    m_frame->addPage({tr("Pack and send"), {}, tr("pack and send"), tr("Pack and send"),
        tr("One encrypted file. The passphrase goes by another way."),
        new ExportPackPage(m_flow, m_context, choosers)});
    m_frame->addPage({tr("Receipt"), {}, tr("receipt"), tr("Receipt"), tr("To be printed and kept."),
        new ExportReceiptPage(m_flow, m_context, choosers)});
}

QString ExportScreen::title() const
{
    return tr("Give a person a copy of their data");
}

void ExportScreen::enter(const QVariant& argument)
{
    const requests::RequestId id {argument.toLongLong()};
    if (m_flow.isRunning()) {
        if (id.isValid() && id != m_flow.request())
            m_context.notices.toast(tr("A copy is being packed. The next one can begin when it is done."));
        return;
    }
    if (id.isValid())
        m_flow.open(id);
}

void ExportScreen::onOpened()
{
    if (m_flow.hasEnded())
        return goTo(Receipt);
    const bool isReady = m_flow.isIdentified() && m_flow.view().request.customer.isValid();
    const int kept = std::clamp(m_flow.progress().step, 0, static_cast<int>(Receipt));
    goTo(isReady ? kept : std::min(kept, static_cast<int>(Identity)));
}

void ExportScreen::goTo(int step)
{
    if (step != Pack && m_flow.written())
        m_flow.forgetPassphrase(); // it was shown once
    m_frame->setCurrent(step);
    if (step >= Contents && !m_flow.hasEnded() && !m_flow.package() && m_flow.stage() == Stage::Ready)
        m_flow.collect();
    onChanged();
    focusStep();
}

QString ExportScreen::firstOf(int step) const
{
    switch (step) {
    case Identity: return QStringLiteral("identityMethod-known");
    case Contents: return QStringLiteral("exportPlace-orders");
    case Review: return QStringLiteral("exportParts");
    case Pack: return m_flow.packedDigest().isEmpty() ? QStringLiteral("exportSave") : QStringLiteral("exportSent");
    default: return {};
    }
}

void ExportScreen::next()
{
    if (step() == Receipt)
        return m_flow.hasEnded() ? close() : m_flow.finish();
    m_flow.reach(step() + 1);
    goTo(step() + 1);
}

void ExportScreen::back()
{
    if (step() > Request && !m_flow.hasEnded()) {
        m_flow.reach(step() - 1);
        goTo(step() - 1);
    }
}

void ExportScreen::close()
{
    if (m_flow.written())
        m_flow.forgetPassphrase();
    m_context.notices.offer(notWritten, {}); // it is about what is left now
    m_context.commands.run(QStringLiteral("go.requests"));
}

void ExportScreen::onChanged()
{
    const Stage before = std::exchange(m_lastStage, m_flow.stage());
    refreshHead();
    refreshNotes();
    refreshFoot();
    showPerson(m_flow);
    const bool isFirst = before == Stage::Collecting && m_flow.stage() == Stage::Ready;
    auto* focused = focusWidget();
    const bool isOutside
        = !focused || focused == m_frame->backButton() || focused->objectName() == QLatin1String("wizardClose");
    if (isFirst && isOutside) // once the rows are shown
        QMetaObject::invokeMethod(this, [this] { focusStep(); }, Qt::QueuedConnection);
}

void ExportScreen::onFailed(const base::Error& error)
{
    const bool isChanged = error.subject == QLatin1String("request.package_changed");
    if (step() == Pack || isChanged)
        m_context.notices.offer(notWritten, wording::sentence(error)); // until it is written
    else
        m_context.notices.error(error);
    if (step() == Pack && isChanged) {
        m_flow.reach(Review);
        goTo(Review);
    }
    if (m_flow.stage() == Stage::Closed)
        m_context.commands.run(QStringLiteral("go.requests"));
}

void ExportScreen::refreshHead()
{
    setNumberAndName(m_flow);
    m_frame->setSavedNotice(m_flow.stage() == Stage::Closed || m_flow.isRunning() || m_flow.hasEnded()
            ? QString()
            : tr("Saved, you can leave and come back"));
}

void ExportScreen::refreshNotes()
{
    const requests::Request& request = m_flow.view().request;
    if (!request.id.isValid())
        return;
    m_frame->setStepNote(Request,
        tr("%1, %2", "way, day")
            .arg(wording::requestWayName(request.arrivedBy),
                QLocale().toString(request.received, QStringLiteral("d MMM"))));
    m_frame->setStepNote(Identity, m_flow.isIdentified() ? tr("Confirmed") : tr("Not checked yet"));
    const auto& package = m_flow.package();
    if (package) {
        const auto kinds = std::ranges::count_if(package->places, [&](const requests::PlaceCount& place) {
            return place.items > 0 && !m_flow.choices().leftOut.contains(place.place);
        });
        const int texts = static_cast<int>(package->passages.size());
        m_frame->setStepNote(Contents, tr("%Ln kind(s) of data", nullptr, static_cast<int>(kinds)));
        m_frame->setStepNote(
            Review, texts == 0 ? tr("Nobody else was found") : tr("%Ln text(s) name(s) others", nullptr, texts));
    } else {
        m_frame->setStepNote(Contents, tr("By law and kind"));
        m_frame->setStepNote(Review, tr("Part by part"));
    }
    m_frame->setStepNote(Pack,
        !m_flow.sentText().isEmpty()           ? tr("Sent")
            : !m_flow.packedDigest().isEmpty() ? tr("Packed")
                                               : tr("Encrypted file"));
    m_frame->setStepNote(Receipt, m_flow.hasEnded() ? tr("Closed") : tr("Print and close"));
}

void ExportScreen::refreshFoot()
{
    if (step() == Receipt)
        m_frame->setFinishText(m_flow.hasEnded() ? tr("Finish")
                : wasAnswered(m_flow.view())     ? tr("Close the request")
                                                 : tr("Next: answer letter"));
    m_frame->setFinished(m_flow.hasEnded());
    m_frame->setBackEnabled(!m_flow.hasEnded() && !m_flow.isRunning());
    const auto& package = m_flow.package();
    if (step() == Review && package) {
        const int all = static_cast<int>(package->passages.size());
        const QString parts = tr("%1 of %2 parts opened").arg(m_flow.partsSeen()).arg(m_flow.report().parts.size());
        m_frame->setStatus(all == 0 ? parts
                                    : tr("%1 of %2 texts decided").arg(all - package->undecided()).arg(all)
                    + QStringLiteral(" · ") + parts);
    } else if (m_flow.stage() == Stage::Collecting) {
        m_frame->setStatus(tr("Collecting everything that is held."));
    } else {
        m_frame->setStatus(m_flow.isRunning() ? tr("Packing and encrypting.")
                : step() == Receipt && !m_flow.hasEnded()
                ? tr("The request can be closed once the answer letter is sent.")
                : tr("Nothing changes in the vault."));
    }
    refreshNext();
}

void ExportScreen::refreshNext()
{
    const auto& package = m_flow.package();
    const QString missing = m_flow.missingReason();
    switch (step()) {
    case Request:
        return m_frame->setNextEnabled(m_flow.stage() != Stage::Closed && m_flow.view().request.customer.isValid(),
            tr("Say in the register whose request it is"));
    case Identity: return m_frame->setNextEnabled(m_flow.isIdentified(), tr("Check first who asks"));
    case Contents:
        return m_frame->setNextEnabled(package && missing.isEmpty(),
            package ? tr("Say why this is left out: %1").arg(missing) : tr("Wait until everything is collected"));
    case Review:
        if (!package)
            return m_frame->setNextEnabled(false, tr("Wait until everything is collected"));
        if (package->undecided() > 0)
            return m_frame->setNextEnabled(
                false, tr("%Ln text(s) still need(s) a decision", nullptr, package->undecided()));
        return m_frame->setNextEnabled(m_flow.isLookedThrough(), tr("Open each part, or say that you looked through"));
    case Pack:
        return m_frame->setNextEnabled(!m_flow.sentText().isEmpty() && !m_flow.isRunning(),
            m_flow.packedDigest().isEmpty() ? tr("Save the encrypted file first")
                                            : tr("Say how file and passphrase went"));
    default: return m_frame->setNextEnabled(true);
    }
}

shell::ScreenEntry exportCopyEntry(shell::Choosers choosers)
{
    shell::ScreenEntry entry;
    entry.id = QStringLiteral("copy");
    entry.railHome = QStringLiteral("requests");
    entry.isPassing = true;
    entry.make = [choosers](const shell::Context& context, QWidget* parent) -> shell::Screen* {
        return new ExportScreen(context, choosers, parent);
    };
    entry.announce = [](const shell::Context& context) {
        const access::Session& session = context.workspace.session();
        if (!access::permit(session, access::Operation::ExportRequest)
            || !access::permit(session, access::Operation::HandleRequest))
            return;
        context.commands.add({QStringLiteral("request.copy"), {}, {}, {}, {},
            [&commands = context.commands](const QVariant& id) { commands.run(QStringLiteral("go.copy"), id); }});
    };
    return entry;
}

} // namespace aicms::ui_requests
