// SPDX-License-Identifier: GPL-3.0-or-later
// Going on after the vault was locked.
#include "ui/exchange/import_flow.h"
#include "ui/kit/when_done.h"

#include <algorithm>

namespace aicms::ui_exchange {

ImportFlow::Choices ImportFlow::choices() const
{
    return {m_path, mappingJson(), m_duplicates, m_unmapped, m_origin, m_subject, m_salesChoices};
}

void ImportFlow::openAgain(const Choices& choices)
{
    if (isStoring())
        return;
    clear();
    m_path = choices.path;
    m_duplicates = choices.duplicates;
    m_unmapped = choices.unmapped;
    m_origin = choices.origin;
    setStage(Stage::Reading);
    if (choices.subject) {
        m_subject = choices.subject;
        m_salesChoices = choices.sales;
        auto sales = exchange::salesMappingFromJson(*choices.subject, choices.mapping);
        if (sales) {
            m_format = sales->format;
            m_dateOrder = sales->dateOrder;
            m_wantedSales = std::move(*sales);
        }
        exchange::ColumnMapping read;
        read.format = m_format;
        return readPreview(std::move(read), true);
    }
    auto mapping = exchange::mappingFromJson(choices.mapping);
    if (!mapping) {
        readPreview({}, false);
        return;
    }
    m_format = mapping->format;
    m_dateOrder = mapping->dateOrder;
    const int turn = ++m_previewTurn;
    kit::whenDone(this, m_service.preview(m_path, std::move(*mapping)),
        [this, turn](const base::Result<exchange::Preview>& answer) {
            if (turn != m_previewTurn)
                return;
            if (!answer && answer.error().kind == base::ErrorKind::Invalid)
                readPreview({}, false);
            else
                takePreview(answer, false);
        });
}

void ImportFlow::resumeNewest(base::UserId user, const QString& path, const std::function<void()>& begun)
{
    using Batches = base::Result<std::vector<exchange::BatchInfo>>;
    kit::whenDone(this, m_service.unfinished(), [this, user, path, begun](const Batches& batches) {
        if (!batches)
            return;
        const auto found = std::ranges::find_if(*batches, [user](const exchange::BatchInfo& batch) {
            return batch.user == user && batch.state == exchange::BatchState::Interrupted;
        });
        if (found == batches->end())
            return;
        begun();
        resume(found->id, found->subject, path);
    });
}

} // namespace aicms::ui_exchange
