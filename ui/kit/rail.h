// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace aicms::kit {

class RailHead;
class RailItem;
class RailMark;

/// One line of the rail.
struct RailEntry {
    QString id;
    QString text;
    QString icon; ///< Lucide name
    int count = -1; ///< below zero: none
    bool countIsAlarm = false; ///< something is late: a red pill
    QString hint = {}; ///< at the end instead of a count: "F1"
};

/// Navigation at the leading edge: 212 design pixels wide, 56 folded (icons with tool tips).
/// Up, Down, Home and End move; Return and Space activate.
class Rail : public PaintedWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    void setHead(const QString& business, const QString& product);
    /// Starts a group; the first needs no heading.
    void addGroup(const QString& title = {});
    void addEntry(const RailEntry& entry); ///< to the newest group
    void addFootEntry(const RailEntry& entry); ///< at the bottom
    void clear();

    void setCurrent(const QString& id); ///< an unknown id marks nothing
    QString current() const { return m_current; }
    void setCount(const QString& id, int count, bool isAlarm = false);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    QStringList entries() const; ///< ids from top to bottom
    QRect markRect() const; ///< of the current entry, in the rail's coordinates; null: nothing is marked

Q_SIGNALS:
    void activated(const QString& id);
    void foldedChanged(bool folded);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitItems();
    RailItem* makeItem(const RailEntry& entry);
    RailItem* find(const QString& id) const;
    void moveFocus(const RailItem* from, int key);

    RailHead* m_head;
    RailMark* m_mark;
    QScrollArea* m_scroll;
    QVBoxLayout* m_groups;
    QVBoxLayout* m_foot;
    std::vector<RailItem*> m_items; ///< groups, then foot
    std::size_t m_footStart = 0;
    QString m_current;
    bool m_folded = false;
};

} // namespace aicms::kit
