// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace aicms::kit {

class DataTable;
struct TableColumn;

/// Lets columns of a table go, the first of a list first, where there is no room for all of them with their words
/// shortened; they come back with it. What still has none is scrolled to sideways.
class ColumnRoom : public QObject {
    Q_OBJECT
public:
    /// Whether words may be shortened a little before a column goes.
    enum class Words { Shortened, Whole };
    /// The table owns it.
    ColumnRoom(DataTable* table, const QStringList& leaving, Words words = Words::Shortened);
    void apply(); ///< once the columns are other ones
    /// A column of the list that has nothing to show goes whatever the room.
    void setWanted(const QString& id, bool isWanted);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int leastWidth(const TableColumn& column) const;

    DataTable* m_table;
    Words m_words;
    QStringList m_leaving;
    QStringList m_unwanted;
    bool m_isApplying = false;
};

} // namespace aicms::kit
