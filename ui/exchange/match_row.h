// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"
#include "ui/kit/themed.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QStandardItemModel;

namespace aicms::kit {
class IconLabel;
class Label;
} // namespace aicms::kit

namespace aicms::ui_exchange {

struct ColumnVerdict;

/// Where the parts of a row stand; the head of the table uses the same.
struct MatchLayout {
    static bool isWide(int width);
    static QRect name(int width, int height);
    static QRect firstValue(int width, int height);
    static QRect arrow(int width, int height);
    static QRect goesTo(int width, int height);
    static QRect check(int width, int height);
};

/// One column of the file: its name, first value, where it goes, and what the figures say. Wide, all stand in one line
/// as in a table; narrow, below one another.
class MatchRow : public kit::PaintedWidget {
    Q_OBJECT
public:
    /// `fields` lists what can be chosen, with the field's number in Qt::UserRole; shared by all rows. Null: nothing
    /// can be chosen, for the file says itself what it holds.
    MatchRow(int index, const exchange::Column& column, QStandardItemModel* fields, QWidget* parent = nullptr);
    /// `code`: what stands for where it goes among the fields that can be chosen.
    void show(const exchange::Column& column, int code, const QString& firstValue, const ColumnVerdict& verdict);
    /// The same for a column that goes to a field of another kind of file.
    void show(int field, const QString& firstValue, const ColumnVerdict& verdict);
    void showKept(); ///< after show(): the column goes nowhere by itself and is kept as an extra field
    QComboBox* fieldCombo() const { return m_field; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void fieldChosen(int index, int field);
    void labelChosen(int index, const QString& label);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void refresh() override;

private:
    void makeFieldCombo(QStandardItemModel* fields);
    void makeLabelCombo();
    void makeLocked(const exchange::Column& column);
    void showLabel(const exchange::Column& column);
    void place();
    void placeGoesTo(const QRect& room);
    void put(QWidget* widget, const QRect& rect) const;

    int m_index;
    bool m_isLocked;
    kit::Label* m_name;
    kit::Label* m_first;
    kit::IconLabel* m_arrow;
    kit::IconLabel* m_sign;
    kit::Label* m_check;
    QComboBox* m_field = nullptr;
    QComboBox* m_label = nullptr;
    QLineEdit* m_locked = nullptr; ///< where nothing can be chosen
};

} // namespace aicms::ui_exchange
