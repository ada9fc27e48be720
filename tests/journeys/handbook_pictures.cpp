// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the pictures of the handbook anew: the program's own window with invented people, once in each language. The
// only argument is the folder of the handbook.
#include "app/window/screens.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/shell/shop.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/wording/text_locale.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace aicms;

namespace {

constexpr QSize usual(940, 640);
constexpr QSize wide(1180, 720); ///< the columns of a record side by side, the rail with its words
constexpr QSize tall(1180, 1410); ///< what stands below one another on the pages of consent, without scrolling
constexpr int colours = 96;
constexpr int between = 14; ///< of two colours, over all channels; nearer ones are one
constexpr int settling = 1500; ///< milliseconds, until what a screen asked for has come

int distance(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other))
        + std::abs(qBlue(one) - qBlue(other));
}

/// A window has few colours and many shades at the edges of letters: with a table the file is a third as large.
QImage withFewColours(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QList<QRgb> often = counts.keys();
    std::ranges::sort(often,
        [&counts](QRgb one, QRgb other) { return std::pair(counts[one], one) > std::pair(counts[other], other); });
    QList<QRgb> table;
    for (const QRgb colour : often) {
        const bool isNew
            = std::ranges::none_of(table, [colour](QRgb taken) { return distance(taken, colour) < between; });
        if (isNew && table.size() < colours)
            table << colour;
    }
    QHash<QRgb, uint> places;
    for (const QRgb colour : often) {
        const auto nearest
            = std::ranges::min_element(table, {}, [colour](QRgb taken) { return distance(taken, colour); });
        places[colour] = static_cast<uint>(nearest - table.begin());
    }
    QImage drawn(picture.size(), QImage::Format_Indexed8);
    drawn.setColorTable(table);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            drawn.setPixel(x, y, places[picture.pixel(x, y)]);
    }
    return drawn;
}

class Pictures {
public:
    Pictures(const QString& folder, const QString& language) : m_folder(folder)
    {
        QDir().mkpath(folder);
        const QString locale = language == QLatin1String("de") ? QStringLiteral("de_DE") : QStringLiteral("en_GB");
        m_texts.use(language, QLocale(locale));
        const QString vault = m_vaults.path(language + QStringLiteral(".aicms"));
        test::makeVault(vault, m_clock);
        shell::MainWindow::Options options;
        options.choosers = m_answers.choosers();
        options.screens = window::allScreens();
        m_window = std::make_unique<shell::MainWindow>(m_clock, std::move(options));
        m_window->resize(wide);
        m_window->start(vault);
        m_window->show();
        auto* passphrase = test::find<QLineEdit>(m_window.get(), "passphrase");
        QTest::keyClicks(passphrase, test::ownerPassphrase);
        QTest::keyClick(passphrase, Qt::Key_Return);
        while (!m_window->frame())
            QTest::qWait(settling);
        sample::FillRequest request;
        request.customers = 200;
        request.seed = 7;
        request.locale = locale;
        if (!frame().workspace().sample().fill(request).result())
            qFatal("no sample people");
    }

    void drawAll()
    {
        const qint64 person = somebodyBusy().value;
        draw(QStringLiteral("start"), wide, QStringLiteral("customers"));
        frame().setRailFolded(true);
        draw(QStringLiteral("customer"), wide, QStringLiteral("customer"), person);
        draw(QStringLiteral("orders"), usual, QStringLiteral("orders"));
        draw(QStringLiteral("consent"), tall, QStringLiteral("consent"));
        draw(QStringLiteral("consent-person"), tall, QStringLiteral("consent"), person);
        draw(QStringLiteral("retention-run"), usual, QStringLiteral("retention"));
    }

private:
    shell::VaultFrame& frame() { return *m_window->frame(); }

    /// The person with whom most was, and who has answered more than one question.
    base::CustomerId somebodyBusy()
    {
        workspace::Workspace& vault = frame().workspace();
        const auto ids = vault.customers().ids({.kind = customers::Kind::Person}).result().value();
        base::CustomerId busiest = ids.front();
        std::size_t most = 0;
        for (const base::CustomerId id : ids) {
            const std::size_t contacts = vault.customers().interactions(id).result()->size();
            if (contacts > most && vault.consent().history(id).result()->size() > 1) {
                most = contacts;
                busiest = id;
            }
        }
        return busiest;
    }

    /// The screen alone; of the first page the whole window.
    void draw(const QString& page, const QSize& size, const QString& screen, const QVariant& argument = {})
    {
        m_window->resize(size);
        frame().show(screen, argument);
        QTest::qWait(settling);
        const bool isWhole = page == QLatin1String("start");
        QWidget* shown = isWhole ? static_cast<QWidget*>(m_window.get()) : frame().current();
        const QString file = QStringLiteral("%1/%2.png").arg(m_folder, page);
        if (!withFewColours(shown->grab().toImage()).save(file, "PNG", 0))
            qFatal("%s cannot be written", qPrintable(file));
        QTextStream(stdout) << file << ' ' << QFileInfo(file).size() << '\n';
    }

    QString m_folder;
    test::TemporaryFolder m_vaults;
    base::SystemClock m_clock;
    test::Answers m_answers;
    wording::Texts m_texts;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (application.arguments().size() != 2) {
        QTextStream(stdout) << "usage: handbook_pictures FOLDER\n";
        return 2;
    }
    theme::theme().install();
    theme::theme().setScheme(theme::Scheme::Light);
    const QDir handbook(application.arguments().at(1));
    for (const wording::TextLanguage& language : wording::textLanguages()) {
        if (!handbook.exists(language.code))
            continue; // it reads the English one
        Pictures pictures(handbook.filePath(language.code + QStringLiteral("/pictures")), language.code);
        pictures.drawAll();
    }
    return 0;
}
