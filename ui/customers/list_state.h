// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace aicms::customers_ui {

/// What list, record and form share: the order that "8 of 1,094" counts in, a filter asked for from elsewhere, and
/// which opening is logged already.
/// One for each opened vault.
class ListState : public QObject {
    Q_OBJECT
public:
    using Ids = std::shared_ptr<const std::vector<qint64>>;
    using QObject::QObject;

    void setIds(Ids ids); ///< in the order of the list
    qint64 count() const { return m_ids ? static_cast<qint64>(m_ids->size()) : 0; }
    qint64 positionOf(base::CustomerId id) const; ///< from 0; -1: not in the list
    base::CustomerId at(qint64 position) const; ///< invalid outside

    void requestFilter(const QString& text);
    /// Everybody is to be shown, whatever was looked for before.
    void requestAll();
    /// The same, and those on top that came last: who was just imported.
    void requestNewest();
    bool takeNewest() { return std::exchange(m_wantsNewest, false); } ///< as takeAll()
    bool takeAll() { return std::exchange(m_wantsAll, false); } ///< whether that was asked for; false afterwards
    /// The filter that was asked for; nothing afterwards.
    std::optional<QString> takeFilter();

    /// The record that was looked at last: where the cursor of the list goes.
    void setShown(base::CustomerId id) { m_shown = id; }
    base::CustomerId takeShown() { return std::exchange(m_shown, {}); } ///< invalid afterwards

    /// The record whose opening was logged and that the form is now asked for.
    void setOpened(base::CustomerId id) { m_opened = id; }
    base::CustomerId takeOpened() { return std::exchange(m_opened, {}); } ///< invalid afterwards

Q_SIGNALS:
    void idsChanged();
    void filterRequested();

private:
    Ids m_ids;
    std::optional<QString> m_filter;
    bool m_wantsAll = false;
    bool m_wantsNewest = false;
    base::CustomerId m_opened = {};
    base::CustomerId m_shown = {};
};

} // namespace aicms::customers_ui
