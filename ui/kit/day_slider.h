// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSlider>

#include <vector>

namespace aicms::kit {

/// A stretch of time to look back through: a line with the years (or months) written below it and a mark at every day
/// on which something changed. Arrows step from mark to mark, with Shift by a day; Page Up and Page Down by a year;
/// Home and End go to the first mark and the last day. The mouse chooses any day; near a mark it takes the mark's.
class DaySlider : public QSlider {
    Q_OBJECT
public:
    explicit DaySlider(QWidget* parent = nullptr);
    /// `marks` in order, none after `last`. A stretch shorter than a month begins a month before `last`, so that there
    /// is a line to look along.
    void setSpan(std::vector<QDate> marks, const QDate& last, const QString& lastWord);
    /// Says nothing to dayChosen(). A day before the stretch stands at its beginning.
    void setDay(const QDate& day);
    QDate day() const { return m_first.addDays(value()); }
    QDate firstDay() const { return m_first; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// A word below the line.
    struct Label {
        int left = 0; ///< pixels from the widget's leading edge
        QString text;
    };
    /// What is written below the line now, as far as it finds room without touching.
    std::vector<Label> labels() const;

Q_SIGNALS:
    void dayChosen(const QDate& day);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect line() const; ///< as it lies in a layout from left to right
    int placeOf(const QDate& day) const; ///< pixels from the leading edge
    QDate dayAt(int x) const; ///< `x` as the mouse gives it
    QDate markBeside(bool isForward) const;
    void choose(const QDate& day);
    void sayDay();

    std::vector<QDate> m_marks;
    QDate m_first;
    QDate m_last;
    QString m_lastWord;
};

} // namespace aicms::kit
