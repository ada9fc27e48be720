// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/list_state.h"

#include <algorithm>
#include <utility>

namespace aicms::customers_ui {

void ListState::setIds(Ids ids)
{
    m_ids = std::move(ids);
    Q_EMIT idsChanged();
}

qint64 ListState::positionOf(base::CustomerId id) const
{
    if (!m_ids)
        return -1;
    const auto found = std::ranges::find(*m_ids, id.value);
    return found == m_ids->end() ? -1 : found - m_ids->begin();
}

base::CustomerId ListState::at(qint64 position) const
{
    if (position < 0 || position >= count())
        return {};
    return {m_ids->at(static_cast<std::size_t>(position))};
}

void ListState::requestFilter(const QString& text)
{
    m_filter = text;
    Q_EMIT filterRequested();
}

void ListState::requestAll()
{
    m_filter.reset();
    m_wantsAll = true;
}

void ListState::requestNewest()
{
    requestAll();
    m_wantsNewest = true;
}

std::optional<QString> ListState::takeFilter()
{
    return std::exchange(m_filter, {});
}

} // namespace aicms::customers_ui
