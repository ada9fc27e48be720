// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/rail.h"

#include <QAbstractButton>

namespace aicms::kit {

/// One entry of the rail.
class RailItem : public QAbstractButton {
    Q_OBJECT
public:
    explicit RailItem(RailEntry entry, QWidget* parent = nullptr);
    const RailEntry& entry() const { return m_entry; }
    void setCount(int count, bool isAlarm);
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }
    void setFolded(bool folded);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {theme::px(36), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString endText() const;
    void describe();
    void paintEnd(QPainter* painter, const QRect& body);

    RailEntry m_entry;
    bool m_current = false;
    bool m_folded = false;
};

/// The 3 px mark of the current entry, at the edge of the rail and so outside the entry itself.
class RailMark : public PaintedWidget {
    Q_OBJECT
public:
    explicit RailMark(QWidget* parent);
    /// Beside `item`, in its parent; null hides the mark.
    void placeAt(const RailItem* item);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Brand mark, the business and the product.
class RailHead : public PaintedWidget {
    Q_OBJECT
public:
    using PaintedWidget::PaintedWidget;
    void setTexts(const QString& business, const QString& product);
    void setFolded(bool folded);
    QSize sizeHint() const override { return {theme::px(120), theme::px(56)}; }
    QSize minimumSizeHint() const override { return {theme::px(36), theme::px(56)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_business;
    QString m_product;
    bool m_folded = false;
};

} // namespace aicms::kit
