// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

#include <vector>

class QVBoxLayout;

namespace aicms::kit {

class KeyValueRow;

struct KeyValue {
    QString id;
    QString label;
    QString value;
    QString icon = {}; ///< of the button at the end; empty: none
    QString iconName = {}; ///< what the button does: its tool tip and accessible name
};

/// Rows of a profile: label above value, a button at the end, hover. Up and Down move between the buttons; F1 on a row
/// does what its button does.
class KeyValueList : public QWidget {
    Q_OBJECT
public:
    explicit KeyValueList(QWidget* parent = nullptr);
    void setRows(const std::vector<KeyValue>& rows);
    void setValue(const QString& id, const QString& value);
    QWidget* buttonOf(const QString& id) const; ///< where a popup opens; null when there is none

Q_SIGNALS:
    void actionTriggered(const QString& id, QWidget* button);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    KeyValueRow* find(const QString& id) const;

    QVBoxLayout* m_list;
    std::vector<KeyValueRow*> m_rows;
};

} // namespace aicms::kit
