// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/key_value_list.h"

class QHBoxLayout;

namespace aicms::kit {

class IconButton;
class Label;

/// One row of a KeyValueList.
class KeyValueRow : public PaintedWidget {
    Q_OBJECT
public:
    explicit KeyValueRow(const KeyValue& content, QWidget* parent = nullptr);
    const QString& id() const { return m_id; }
    IconButton* button() const { return m_button; }
    void setValue(const QString& value);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_id;
    QString m_name;
    Label* m_value;
    IconButton* m_button = nullptr;
};

} // namespace aicms::kit
