// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/unfinished_notice.h"

#include "core/workspace/workspace.h"
#include "ui/kit/when_done.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/wording/date_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace aicms::ui_exchange {

using exchange::BatchInfo;
using exchange::BatchState;

namespace {

const QString noticeId = QStringLiteral("import.unfinished");

struct Unfinished {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_exchange::Unfinished)
public:
    static QString sentence(const std::vector<BatchInfo>& batches);
};

QString Unfinished::sentence(const std::vector<BatchInfo>& batches)
{
    if (batches.size() > 1)
        return tr(
            "%Ln import(s) did not reach their end. What they had stored is there. Go on with them, or undo them.",
            nullptr, static_cast<int>(batches.size()));
    const BatchInfo& batch = batches.front();
    const QString begun = wording::momentText(batch.startedAt.toDateTime().toLocalTime());
    if (batch.state == BatchState::Undoing)
        return tr("The undoing of the import of %1 was cut off. What is not undone is still there. Undo it once more.")
            .arg(begun);
    return tr("The import of %1 was cut off after %Ln row(s). What they brought is kept. Go on with the same file, or "
              "undo it.",
        nullptr, static_cast<int>(batch.read))
        .arg(begun);
}

} // namespace

void announceUnfinished(const shell::Context& context)
{
    const std::vector<BatchInfo>& batches = context.workspace.report().unfinishedImports;
    if (batches.empty())
        return;
    shell::Notices& notices = context.notices;
    const bool canGoOn
        = std::ranges::any_of(batches, [](const BatchInfo& batch) { return batch.state != BatchState::Undoing; });
    notices.offer(noticeId, Unfinished::sentence(batches),
        canGoOn ? Unfinished::tr("Resume or undo…") : Unfinished::tr("Undo the rest…"),
        [&commands = context.commands, id = batches.front().id.value] {
            commands.run(QStringLiteral("go.imports"), id);
        });
    QObject::connect(&context.workspace, &workspace::Workspace::changed, &notices,
        [&workspace = context.workspace, &notices](const base::Change& change) {
            if (change.kind != base::ChangeKind::ImportBatch && change.kind != base::ChangeKind::Everything)
                return;
            kit::whenDone(&notices, workspace.imports().unfinished(),
                [&notices](const base::Result<std::vector<BatchInfo>>& left) {
                    if (left && left->empty())
                        notices.offer(noticeId, {});
                });
        });
}

void withdrawUnfinished(const shell::Context& context)
{
    if (context.workspace.report().unfinishedImports.size() == 1)
        context.notices.offer(noticeId, {});
}

} // namespace aicms::ui_exchange
