// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_leftovers.h"

#include "app/cli/await.h"
#include "app/cli/text.h"
#include "core/exchange/import_service.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace aicms::cli {

ImportLeftovers::ImportLeftovers(workspace::Workspace& vault, base::BatchId resumed)
    : m_vault(vault), m_resumed(resumed)
{
    const auto batches = await(vault.imports().batches());
    if (batches && !batches->empty())
        m_newest = batches->front().id.value;
}

void ImportLeftovers::tell(Context& context)
{
    const auto batches = await(m_vault.imports().unfinished());
    if (!batches)
        return;
    const auto found = std::ranges::find_if(*batches,
        [this](const exchange::BatchInfo& batch) { return batch.id == m_resumed || batch.id.value > m_newest; });
    if (found == batches->end())
        return;
    const auto left = await(m_vault.imports().undoForecast(found->id));
    if (!left)
        return;
    context.out().warning(Text::tr("This import could not be taken back whole. Still stored of it: people %1, "
                                   "organisations %2, changed records %3, orders, products and events %4. When what "
                                   "stopped it is put right, take it back with: aicms-cli import undo %5")
            .arg(left->people)
            .arg(left->organisations)
            .arg(left->restored)
            .arg(left->others)
            .arg(found->id.value));
}

} // namespace aicms::cli
