// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/theme/contrast.h"
#include "ui/theme/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "resources/resources.h"

using namespace aicms::theme;

namespace {

struct Pair {
    Color front;
    Color back;
    double minimum;
};

/// Every pair that a screen may show, with the minimum of WCAG 2.2 (1.4.3 for text, 1.4.11 for marks). Disabled text is
/// exempt there.
std::vector<Pair> pairsOnScreen()
{
    std::vector<Pair> pairs;
    const Color pages[] = {Color::WindowBackground, Color::Rail, Color::Surface, Color::Sunken, Color::Hover,
        Color::Selected, Color::AccentSoft};
    for (const Color page : pages) {
        for (const Color text : {Color::TextPrimary, Color::TextSecondary, Color::TextMuted, Color::AccentText})
            pairs.push_back({text, page, minimumTextContrast});
        pairs.push_back({Color::Focus, page, minimumMarkContrast});
    }
    for (const Color page : {Color::WindowBackground, Color::Rail, Color::Surface, Color::Sunken})
        pairs.push_back({Color::BorderControl, page, minimumMarkContrast});
    for (const Tone tone :
        {Tone::Neutral, Tone::Success, Tone::Warning, Tone::Danger, Tone::Info, Tone::Ai, Tone::Accent}) {
        pairs.push_back({toneColor(tone), toneSoft(tone), minimumTextContrast});
        pairs.push_back({toneColor(tone), Color::Surface, minimumTextContrast});
    }
    pairs.push_back({Color::AccentOn, Color::Accent, minimumTextContrast});
    pairs.push_back({Color::AccentOn, Color::AccentHover, minimumTextContrast});
    pairs.push_back({Color::DangerOn, Color::DangerSolid, minimumTextContrast});
    pairs.push_back({Color::Danger, Color::Hover, minimumTextContrast});
    for (const Color mark : {Color::Accent, Color::DangerSolid, Color::Chart1, Color::Chart2, Color::Chart3,
             Color::Chart4, Color::Chart5, Color::Chart6})
        pairs.push_back({mark, Color::Surface, minimumMarkContrast});
    return pairs;
}

QStringList tooWeak(const Tokens& tokens)
{
    QStringList weak;
    for (const Pair& pair : pairsOnScreen()) {
        const double ratio = contrastRatio(tokens[pair.front], tokens[pair.back]);
        if (ratio < pair.minimum)
            weak << QStringLiteral("%1 on %2: %3").arg(roleName(pair.front), roleName(pair.back)).arg(ratio, 0, 'f', 2);
    }
    return weak;
}

QByteArray themeFile(const QString& name)
{
    QFile file(QStringLiteral(":/themes/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Tokens tokensOf(const QString& name)
{
    QString problem;
    const std::optional<Tokens> tokens = parseTokens(themeFile(name), problem);
    if (!tokens)
        qFatal("%s", qUtf8Printable(problem));
    return *tokens;
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { aicms::resources::load(); }

    void contrastFollowsTheFormula()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        // Published example: #777777 on white just misses the minimum for text.
        QCOMPARE(qRound(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
        QCOMPARE(contrastRatio(Qt::white, Qt::blue), contrastRatio(Qt::blue, Qt::white));
    }

    void everyPairCanBeRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("light") << QStringLiteral("light");
        QTest::newRow("dark") << QStringLiteral("dark");
    }
    void everyPairCanBeRead()
    {
        QFETCH(QString, name);
        QCOMPARE(tooWeak(tokensOf(name)), QStringList());
    }

    void ratiosOfTheDesign()
    {
        // Spot values of the design's own table: a colour that still passes but was changed is seen here.
        const Tokens light = tokensOf(QStringLiteral("light"));
        const Tokens dark = tokensOf(QStringLiteral("dark"));
        const auto ratio = [](const Tokens& t, Color a, Color b) { return qRound(contrastRatio(t[a], t[b]) * 100); };
        QCOMPARE(ratio(light, Color::TextPrimary, Color::Surface), 1666);
        QCOMPARE(ratio(dark, Color::TextPrimary, Color::Surface), 1382);
        QCOMPARE(ratio(light, Color::TextMuted, Color::Selected), 462);
        QCOMPARE(ratio(dark, Color::TextMuted, Color::Selected), 465);
        QCOMPARE(ratio(light, Color::BorderControl, Color::Sunken), 329);
        QCOMPARE(ratio(dark, Color::BorderControl, Color::Sunken), 436);
        QCOMPARE(ratio(light, Color::DangerOn, Color::DangerSolid), 654);
        QCOMPARE(ratio(dark, Color::DangerOn, Color::DangerSolid), 585);
    }

    void aWeakenedColourIsFound()
    {
        Tokens tokens = tokensOf(QStringLiteral("light"));
        tokens[Color::TextMuted] = QColor(0x8f, 0x9b, 0x99);
        const QStringList weak = tooWeak(tokens);
        QVERIFY(weak.size() >= 5);
        QVERIFY2(weak.first().startsWith(u"textMuted on "), qUtf8Printable(weak.first()));
    }

    void aThemeFileNeedsEveryRoleAndNoOther()
    {
        const QJsonObject colors
            = QJsonDocument::fromJson(themeFile(QStringLiteral("light"))).object().value(u"colors").toObject();
        const auto parse = [](const QJsonObject& changed, QString& problem) {
            const QJsonObject file {{QStringLiteral("colors"), changed}};
            return parseTokens(QJsonDocument(file).toJson(), problem).has_value();
        };
        QString problem;
        QVERIFY(parse(colors, problem));

        QJsonObject missing = colors;
        missing.remove(u"focus");
        QVERIFY(!parse(missing, problem));
        QVERIFY(problem.contains(u"focus"));

        QJsonObject more = colors;
        more.insert(u"brandNew", QStringLiteral("#000000"));
        QVERIFY(!parse(more, problem));
        QVERIFY(problem.contains(QString::number(colorCount)));

        for (const char* bad : {"", "red", "#12", "#GGGGGG", "rgba(0,0,0,1)"}) {
            QJsonObject wrong = colors;
            wrong.insert(u"accent", QLatin1String(bad));
            QVERIFY2(!parse(wrong, problem), bad);
            QVERIFY2(problem.contains(u"accent"), bad);
        }
        QVERIFY(!parseTokens("{\"colors\": {", problem).has_value());
        QVERIFY(!problem.isEmpty());
        QVERIFY(!parseTokens("[]", problem).has_value());
    }

    void scrimLetsThePageThrough()
    {
        for (const char* name : {"light", "dark"})
            QCOMPARE(tokensOf(QLatin1String(name))[Color::Scrim], QColor(0, 0, 0, 102));
    }

    void highContrastComesFromThePalette()
    {
        QPalette system;
        system.setColor(QPalette::Window, Qt::black);
        system.setColor(QPalette::Base, Qt::black);
        system.setColor(QPalette::WindowText, Qt::yellow);
        system.setColor(QPalette::Highlight, Qt::cyan);
        system.setColor(QPalette::HighlightedText, Qt::black);
        system.setColor(QPalette::Link, QColor(0x80, 0xff, 0x80));
        const Tokens tokens = tokensFromPalette(system);
        QCOMPARE(tokens[Color::Surface], QColor(Qt::black));
        QCOMPARE(tokens[Color::WarningSoft], QColor(Qt::black));
        QCOMPARE(tokens[Color::TextMuted], QColor(Qt::yellow));
        QCOMPARE(tokens[Color::BorderSubtle], QColor(Qt::yellow));
        QCOMPARE(tokens[Color::Accent], QColor(Qt::cyan));
        QCOMPARE(tokens[Color::Focus], QColor(Qt::cyan));
        QCOMPARE(tokens[Color::AccentText], QColor(0x80, 0xff, 0x80));
        QCOMPARE(tooWeak(tokens), QStringList());
        for (std::size_t i = 0; i < colorCount; ++i)
            QVERIFY2(tokens.colors.at(i).isValid(), roleName(static_cast<Color>(i)).data());
    }

    void highContrastMendsAnUnreadablePalette()
    {
        QPalette system;
        system.setColor(QPalette::Window, QColor(0x80, 0x80, 0x80));
        system.setColor(QPalette::Base, QColor(0x90, 0x90, 0x90));
        system.setColor(QPalette::WindowText, QColor(0x70, 0x70, 0x70));
        system.setColor(QPalette::Highlight, QColor(0x7f, 0x7f, 0x7f));
        system.setColor(QPalette::HighlightedText, QColor(0x80, 0x80, 0x80));
        system.setColor(QPalette::Link, QColor(0x50, 0x50, 0x50));
        QCOMPARE(tooWeak(tokensFromPalette(system)), QStringList());
    }

    void paletteGivesStandardWidgetsTheSameColours()
    {
        const Tokens tokens = tokensOf(QStringLiteral("dark"));
        const QPalette palette = paletteFromTokens(tokens);
        QCOMPARE(palette.color(QPalette::Window), tokens[Color::WindowBackground]);
        QCOMPARE(palette.color(QPalette::Text), tokens[Color::TextPrimary]);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), tokens[Color::TextDisabled]);
        QVERIFY(contrastRatio(palette.color(QPalette::Highlight), palette.color(QPalette::HighlightedText))
            >= minimumTextContrast);
    }
};

AICMS_WINDOW_TEST(TestTokens)
#include "test_tokens.moc"
