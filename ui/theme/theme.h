// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>

#include <memory>

namespace aicms::theme {

/// The roles of the design's colour table; the only colours that code may name.
enum class Color {
    WindowBackground,
    Rail,
    Surface,
    Sunken,
    Hover,
    Selected,
    BorderSubtle,
    BorderControl,
    TextPrimary,
    TextSecondary,
    TextMuted,
    TextDisabled,
    Accent,
    AccentHover,
    AccentOn,
    AccentSoft,
    AccentText,
    Focus,
    Success,
    SuccessSoft,
    Warning,
    WarningSoft,
    Danger,
    DangerSoft,
    DangerSolid,
    DangerOn,
    Info,
    InfoSoft,
    Ai,
    AiSoft,
    Neutral,
    NeutralSoft,
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5,
    Chart6,
    ChartGrid,
    Scrim,
};

/// Steps of the type scale: caption 0.92/400, body 1/400, bodyStrong 1/500, section 1.15/600, title 1.54/600,
/// figure 2/600, tableHead 0.92/600. Base is 13 px at 100 %.
enum class Type { Caption, Body, BodyStrong, Section, Title, Figure, TableHead };

/// A state's tint: text and icon colour with its soft background.
enum class Tone { Neutral, Success, Warning, Danger, Info, Ai, Accent };
Color toneColor(Tone tone);
Color toneSoft(Tone tone);

enum class Scheme { System, Light, Dark, HighContrast };

/// The one theme of the program: colours, sizes, fonts and tinted icons. Painting code asks it each time, so a change
/// of scheme or text size is seen at the next repaint; widgets with cached sizes listen to changed().
class Theme : public QObject {
    Q_OBJECT
public:
    static Theme& instance();

    /// Loads fonts, sets AicmsStyle, palette and font on the application. Call once after QApplication is made.
    void install();
    void setScheme(Scheme scheme);
    Scheme scheme() const;
    bool isDark() const;
    void setTextScale(int percent); ///< 90 to 200
    int textScale() const;
    void setReducedMotion(bool reduced);
    int duration(int milliseconds) const; ///< 0 when motion is reduced

    QColor color(Color role) const;
    /// Width of control borders: px(1), doubled in the high contrast theme, which has no tints to tell areas apart.
    int borderWidth() const;
    /// `n` design pixels at the current text size (base/13), rounded; never below 1 for n >= 1.
    int px(double n) const;
    QFont font(Type step) const;
    /// A Lucide icon by its name ("lock", "user-plus"), tinted, cached by name, colour, size and device ratio. Names
    /// must stand in resources/icons.txt; another name gives a warning and a crossed-out box that nobody overlooks.
    /// Directional icons are mirrored in right-to-left layouts. A ratio of 0 means the application's.
    QPixmap icon(const QString& name, Color color, int designPixels = 16, qreal deviceRatio = 0) const;
    /// The same for code that paints with its own measures: any colour, `size` in device-independent pixels.
    QPixmap tinted(const QString& name, const QColor& color, int size, qreal ratio) const;
    /// For buttons and menus: normal and disabled state in the right colours, which follow a change of scheme. Push
    /// buttons draw such an icon in the colour of their text, whatever `color` is.
    QIcon actionIcon(const QString& name, Color color = Color::TextPrimary) const;

Q_SIGNALS:
    void changed();

private:
    Theme();
    ~Theme() override;
    void applyColors();
    void applySizes();
    struct Private;
    std::unique_ptr<Private> d;
};

inline Theme& theme()
{
    return Theme::instance();
}
inline int px(double n)
{
    return Theme::instance().px(n);
}
inline QColor color(Color role)
{
    return Theme::instance().color(role);
}

} // namespace aicms::theme
