// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace aicms::theme {

namespace {

struct Step {
    double factor;
    QFont::Weight weight;
};

Step stepOf(Type type)
{
    switch (type) {
    case Type::Caption: return {0.92, QFont::Normal};
    case Type::Body: return {1.0, QFont::Normal};
    case Type::BodyStrong: return {1.0, QFont::Medium};
    case Type::Section: return {1.15, QFont::DemiBold};
    case Type::Title: return {1.54, QFont::DemiBold};
    case Type::Figure: return {2.0, QFont::DemiBold};
    case Type::TableHead: return {0.92, QFont::DemiBold};
    }
    Q_UNREACHABLE();
}

double usualPointSize(const QString& desktop)
{
#if defined(Q_OS_MACOS)
    Q_UNUSED(desktop);
    return 13.0;
#else
    if (desktop.contains(u"GNOME", Qt::CaseInsensitive))
        return 11.0;
    return desktop.contains(u"KDE", Qt::CaseInsensitive) ? 10.0 : 9.0;
#endif
}

} // namespace

bool loadFonts()
{
    bool complete = true;
    for (const QLatin1String family : {QLatin1String("sans"), QLatin1String("arabic")}) {
        for (const QLatin1String weight :
            {QLatin1String("400Regular"), QLatin1String("500Medium"), QLatin1String("600SemiBold")}) {
            const QString file = QStringLiteral(":/fonts/%1-%2.ttf").arg(family, weight);
            complete = QFontDatabase::addApplicationFont(file) >= 0 && complete;
        }
    }
    return complete;
}

QFont fontForStep(Type step, double basePixels)
{
    const Step found = stepOf(step);
    QFont font;
    font.setFamilies(
        {QStringLiteral("IBM Plex Sans"), QStringLiteral("IBM Plex Sans Arabic"), QStringLiteral("Noto Sans")});
    // Small text is rounded up, so that at 100 % nothing is below 12 pixels; the rest is rounded to the nearest.
    const double size = basePixels * found.factor;
    font.setPixelSize(static_cast<int>(found.factor < 1 ? std::ceil(size) : std::lround(size)));
    font.setWeight(found.weight);
    return font;
}

double systemTextRatio(double systemPointSize, const QString& desktop)
{
    if (systemPointSize <= 0)
        return 1.0;
    return std::clamp(systemPointSize / usualPointSize(desktop), 0.9, 2.0);
}

} // namespace aicms::theme
