// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace aicms::theme {

class WheelGuard;

/// Draws the standard controls as the design wants them, over Fusion. Everything is asked from the Theme while
/// painting.
///
/// Dynamic properties that widgets may set before they are shown:
/// - `role` on buttons: "primary", "quiet", "danger", "dangerOutline", "link"; nothing gives the outlined button.
/// - `small` (bool) on buttons, fields and combo boxes: 28 design pixels high instead of 32. `large` (bool): 40.
/// - `invalid` (bool) on fields: the 2 px border of a field in error. Call update() after a change.
/// - `focusRing` (bool), `focusRadius` on own widgets: see FocusRing.
///
/// Own widgets and delegates call drawPrimitive(PE_FrameFocusRect) for a ring along the inner edge of option.rect, and
/// PE_PanelItemViewRow for the background of a row.
class AicmsStyle final : public QProxyStyle {
    Q_OBJECT
public:
    AicmsStyle();

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
    QPixmap standardPixmap(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const override;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
        const QString& text, QPalette::ColorRole role) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

private:
    bool drawMark(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    bool drawPanel(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    bool drawButtonControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    bool drawMenuControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    bool drawViewControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawGroupBox(const QStyleOptionGroupBox* option, QPainter* painter, const QWidget* widget) const;
    void drawToolButton(const QStyleOptionToolButton* option, QPainter* painter, const QWidget* widget) const;

    WheelGuard* m_wheelGuard;
};

} // namespace aicms::theme
