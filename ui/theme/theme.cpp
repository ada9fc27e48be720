// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/action_icon.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style/aicms_style.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QToolTip>

#include <cmath>

#include "resources/resources.h"

namespace aicms::theme {

namespace {

constexpr double designBase = 13.0;

Tokens builtInTokens(bool dark)
{
    QFile file(dark ? QStringLiteral(":/themes/dark.json") : QStringLiteral(":/themes/light.json"));
    QString problem = QStringLiteral("the file is not there");
    std::optional<Tokens> tokens;
    if (file.open(QIODevice::ReadOnly))
        tokens = parseTokens(file.readAll(), problem);
    // The files are part of the program and tested: only a broken build comes here, and it must not start colourless.
    if (!tokens)
        qFatal("%s: %s", qUtf8Printable(file.fileName()), qUtf8Printable(problem));
    return *tokens;
}

} // namespace

struct Theme::Private {
    Scheme scheme = Scheme::System;
    QPalette startPalette;
    Tokens tokens;
    double systemRatio = 1.0;
    int textScale = 100;
    bool reducedMotion = false;
    bool installed = false;
    mutable QHash<IconRequest, QPixmap> icons;

    double base() const { return designBase * systemRatio * textScale / 100.0; }

    bool wantsDark() const
    {
        // Qt 6.4 cannot ask the system for its scheme; the palette it hands out at the start tells it.
        if (scheme == Scheme::System || scheme == Scheme::HighContrast)
            return startPalette.color(QPalette::Window).lightness() < 128;
        return scheme == Scheme::Dark;
    }
};

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme() : d(std::make_unique<Private>())
{
    resources::load();
    d->startPalette = QGuiApplication::palette();
    d->tokens = builtInTokens(d->wantsDark());
}

Theme::~Theme() = default;

void Theme::install()
{
    if (d->installed)
        return;
    d->installed = true;
    d->startPalette = QGuiApplication::palette();
    d->systemRatio = systemTextRatio(QApplication::font().pointSizeF(), qEnvironmentVariable("XDG_CURRENT_DESKTOP"));
    if (!loadFonts())
        qWarning("A built-in font cannot be used; the system's takes its place");
    connect(qApp, &QGuiApplication::layoutDirectionChanged, this, &Theme::changed);
    // Pixmaps must not outlive the application, and this object does.
    connect(qApp, &QObject::destroyed, this, [this] { d->icons.clear(); });
    applyColors();
    applySizes();
}

void Theme::applyColors()
{
    d->tokens = d->scheme == Scheme::HighContrast ? tokensFromPalette(d->startPalette) : builtInTokens(d->wantsDark());
    d->icons.clear();
    if (!d->installed)
        return;
    const QPalette palette = paletteFromTokens(d->tokens);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void Theme::applySizes()
{
    d->icons.clear();
    if (!d->installed)
        return;
    // A new style makes every widget and layout ask its measures again, which a changed font alone does not. It also
    // forgets fonts set for classes of widgets, so these come after it.
    QApplication::setStyle(new AicmsStyle);
    QApplication::setFont(font(Type::Body));
    for (const char* name : {"QPushButton", "QToolButton", "QTabBar"})
        QApplication::setFont(font(Type::BodyStrong), name);
    QApplication::setFont(font(Type::TableHead), "QHeaderView");
    QToolTip::setFont(font(Type::Body));
}

void Theme::setScheme(Scheme scheme)
{
    if (d->scheme == scheme)
        return;
    const int oldBorder = borderWidth();
    d->scheme = scheme;
    applyColors();
    if (borderWidth() != oldBorder)
        applySizes();
    Q_EMIT changed();
}

Scheme Theme::scheme() const
{
    return d->scheme;
}

bool Theme::isDark() const
{
    return d->wantsDark();
}

void Theme::setTextScale(int percent)
{
    const int allowed = qBound(90, percent, 200);
    if (d->textScale == allowed)
        return;
    d->textScale = allowed;
    applySizes();
    Q_EMIT changed();
}

int Theme::textScale() const
{
    return d->textScale;
}

void Theme::setReducedMotion(bool reduced)
{
    d->reducedMotion = reduced;
}

int Theme::duration(int milliseconds) const
{
    return d->reducedMotion ? 0 : milliseconds;
}

QColor Theme::color(Color role) const
{
    return d->tokens[role];
}

int Theme::borderWidth() const
{
    return px(d->scheme == Scheme::HighContrast ? 2 : 1);
}

int Theme::px(double n) const
{
    const int scaled = static_cast<int>(std::lround(n * d->base() / designBase));
    return n >= 1 ? std::max(1, scaled) : scaled;
}

QFont Theme::font(Type step) const
{
    return fontForStep(step, d->base());
}

QPixmap Theme::icon(const QString& name, Color color, int designPixels, qreal deviceRatio) const
{
    const qreal ratio = deviceRatio > 0 ? deviceRatio : qApp->devicePixelRatio();
    return tinted(name, d->tokens[color], px(designPixels), ratio);
}

QPixmap Theme::tinted(const QString& name, const QColor& color, int size, qreal ratio) const
{
    const IconRequest request {name, color.rgba(), size, ratio, QGuiApplication::isRightToLeft()};
    auto found = d->icons.constFind(request);
    if (found == d->icons.constEnd())
        found = d->icons.insert(request, renderIcon(request));
    return *found;
}

QIcon Theme::actionIcon(const QString& name, Color color) const
{
    return QIcon(new ActionIconEngine(name, color));
}

} // namespace aicms::theme
