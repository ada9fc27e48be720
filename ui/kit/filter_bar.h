// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

#include <QHash>

class QBoxLayout;
class QHBoxLayout;

namespace aicms::kit {

class Chip;
class FlowLayout;
class Label;
class LinkButton;
class SearchBox;

/// Above a table: filter box, active filters as sentences, count of what is shown.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(const QString& placeholder, QWidget* parent = nullptr);
    SearchBox* box() const { return m_box; }
    void addFilter(const QString& id, const QString& sentence);
    void removeFilter(const QString& id);
    void clearFilters();
    QStringList filters() const { return m_order; }
    void setCountText(const QString& text); ///< "1,094 shown"
    void addTrailing(QWidget* widget); ///< after the count: the Columns button

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// 150 ms after the last key, or at once on Return.
    void textChanged(const QString& text);
    void confirmed(); ///< Return or Down in the box, after textChanged()
    void returned(); ///< Return, after confirmed()
    void filterRemoved(const QString& id);
    void cleared(); ///< all filters were taken away by "Clear all"

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateClear();
    void arrange();

    QBoxLayout* m_all; ///< where it is narrow, count and buttons stand below the box

    SearchBox* m_box;
    FlowLayout* m_chips;
    LinkButton* m_clear;
    Label* m_count;
    QHBoxLayout* m_trailing;
    QStringList m_order;
    QHash<QString, Chip*> m_byId;
};

} // namespace aicms::kit
