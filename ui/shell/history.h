// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <vector>

namespace aicms::shell {

/// Where the user was: a screen and what it was entered with.
struct Place {
    QString screen;
    QVariant argument = {};
    friend bool operator==(const Place&, const Place&) = default;
};

/// Back and forward, as in a browser. Holds ids, so it lives and dies with an open vault.
class History {
public:
    static constexpr std::size_t limit = 50;

    /// Forgets what lay ahead. The place where one is already adds nothing. `leavesForGood`: back does not lead to the
    /// place where one was.
    void visit(Place place, bool leavesForGood = false);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// The place to show, or an empty one when there is none in that direction.
    Place back();
    Place forward();
    Place current() const;

private:
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

} // namespace aicms::shell
