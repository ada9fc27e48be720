// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

namespace aicms::shell {

void History::visit(Place place, bool leavesForGood)
{
    if (!m_places.empty()) {
        if (m_places[m_at] == place)
            return;
        m_places.resize(leavesForGood ? m_at : m_at + 1);
        if (!m_places.empty() && m_places.back() == place) {
            m_at = m_places.size() - 1;
            return;
        }
    }
    if (m_places.size() == limit)
        m_places.erase(m_places.begin());
    m_places.push_back(std::move(place));
    m_at = m_places.size() - 1;
}

Place History::back()
{
    if (!canGoBack())
        return {};
    return m_places[--m_at];
}

Place History::forward()
{
    if (!canGoForward())
        return {};
    return m_places[++m_at];
}

Place History::current() const
{
    return m_places.empty() ? Place {} : m_places[m_at];
}

} // namespace aicms::shell
