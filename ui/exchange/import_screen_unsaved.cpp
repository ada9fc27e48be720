// SPDX-License-Identifier: GPL-3.0-or-later
// What the wizard holds over a lock and, but for a running import, over a closing: a running import goes on, one that
// was being prepared stands as it was. What it says when the program is closed over it.
#include "core/workspace/workspace.h"
#include "ui/exchange/import_screen.h"
#include "ui/exchange/unfinished_notice.h"
#include "ui/shell/notices.h"

#include <QCborMap>
#include <QCborValue>

namespace aicms::ui_exchange {

using Stage = ImportFlow::Stage;

namespace {

const QString pathKey = QStringLiteral("path");
const QString runsKey = QStringLiteral("runs");
const QString stepKey = QStringLiteral("step");
const QString mappingKey = QStringLiteral("mapping");
const QString duplicatesKey = QStringLiteral("duplicates");
const QString unmappedKey = QStringLiteral("unmapped");
const QString originKey = QStringLiteral("origin");
const QString closingNotice = QStringLiteral("import.closing");
const QString subjectKey = QStringLiteral("subject");
const QString currencyKey = QStringLiteral("currency");
const QString createKey = QStringLiteral("create");
const QString updateKey = QStringLiteral("update");

} // namespace

std::optional<shell::Unsaved> ImportScreen::unsaved() const
{
    // Whoever closes over a running import was told that it waits among the past imports.
    if (m_flow.path().isEmpty() || m_flow.isFinished() || m_flow.stage() == Stage::Undoing || m_closesAnyway)
        return std::nullopt;
    const ImportFlow::Choices choices = m_flow.choices();
    const QCborMap content {{pathKey, choices.path}, {runsKey, m_flow.stage() == Stage::Importing}, {stepKey, step()},
        {mappingKey, choices.mapping}, {duplicatesKey, static_cast<int>(choices.duplicates)},
        {unmappedKey, static_cast<int>(choices.unmapped)}, {originKey, static_cast<int>(choices.origin)},
        {subjectKey, choices.subject ? static_cast<int>(*choices.subject) : 0}, {currencyKey, choices.sales.currency},
        {createKey, choices.sales.createMissing}, {updateKey, choices.sales.updateProducts}};
    return shell::Unsaved {{}, content.toCborValue().toCbor(), m_flow.stage() == Stage::Importing};
}

bool ImportScreen::mayClose()
{
    if (!m_flow.isStoring() || m_closesAnyway)
        return true;
    const QString told = m_flow.stage() == Stage::Importing
        ? tr("An import is running. Closing breaks it off: what is stored by then is kept, and at the next start you "
             "go on "
             "with it or undo it.")
        : tr("An import is being taken back. Closing breaks that off: at the next start you can undo the rest.");
    m_context.notices.offer(closingNotice, told, tr("Close all the same"), [this] {
        m_closesAnyway = true;
        window()->close();
    });
    return false;
}

void ImportScreen::withdrawClosing()
{
    if (m_flow.isStoring())
        return;
    m_closesAnyway = false;
    m_context.notices.offer(closingNotice, {});
}

bool ImportScreen::restore(const QByteArray& bytes)
{
    const QCborMap content = QCborValue::fromCbor(bytes).toMap();
    const QString path = content.value(pathKey).toString();
    if (path.isEmpty() || !access::permit(m_context.workspace.session(), access::Operation::ImportCustomers))
        return false;
    if (content.value(runsKey).toBool()) {
        // One that was being taken back when it ended is not gone on with: the notice of it stays.
        m_flow.resumeNewest(
            m_context.workspace.session().user, path, [context = m_context] { withdrawUnfinished(context); });
        return true;
    }
    m_wantedStep = std::min(static_cast<int>(content.value(stepKey).toInteger()), static_cast<int>(Check));
    ImportFlow::Subject subject;
    if (const auto code = content.value(subjectKey).toInteger(); code > 0)
        subject = static_cast<exchange::SalesSubject>(code);
    m_flow.openAgain({path, content.value(mappingKey).toByteArray(),
        static_cast<exchange::DuplicatePolicy>(content.value(duplicatesKey).toInteger()),
        static_cast<exchange::UnmappedPolicy>(content.value(unmappedKey).toInteger()),
        static_cast<customers::Origin>(content.value(originKey).toInteger()), subject,
        {content.value(currencyKey).toString(), content.value(createKey).toBool(true),
            content.value(updateKey).toBool(true)}});
    return true;
}

} // namespace aicms::ui_exchange
