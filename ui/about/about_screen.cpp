// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about/about_screen.h"

#include "core/base/file_problem.h"
#include "core/base/local_day.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/brand_mark.h"
#include "ui/kit/card.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/page_header.h"
#include "ui/kit/scroll_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QVBoxLayout>

#include <cerrno>

#include "resources/resources.h"

namespace aicms::about {

using kit::Label;
using shell::ScreenEntry;
using shell::setSpacing;
using theme::Color;
using theme::Type;

namespace {

const QString entryId = QStringLiteral("help.about");
const QString billPath = QStringLiteral(":/about/parts.cdx.json");

QByteArray resourceText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

AboutScreen::AboutScreen(const shell::Context& context, Options options, QWidget* parent)
    : Screen(parent), m_context(context), m_options(std::move(options)), m_parts(partsOf(m_options.billOfMaterials))
{
    setObjectName(QStringLiteral("aboutScreen"));
    auto* all = new QVBoxLayout(this);
    setSpacing(all, 0, 0, 0, 0, 0);
    auto* page = new kit::ScrollPage(this);
    page->setFocusPolicy(Qt::StrongFocus); // else the first field takes the focus, and with it the page from its top
    page->body()->addWidget(new kit::PageHeader(title(), tr("What this program is made of."), page));
    for (QWidget* card : {makeVersionCard(), makePartsCard(), makeTextsCard()}) {
        kit::followTheme(card, [card] { card->setMaximumWidth(theme::px(720)); });
        page->body()->addWidget(card);
    }
    page->body()->addStretch(1);
    all->addWidget(page);
}

QString AboutScreen::title() const
{
    return tr("About AICMS");
}

void AboutScreen::enter(const QVariant&)
{
    const QDate today = base::localDay(m_context.workspace.clock(), QTimeZone::systemTimeZone());
    m_age->setText(ageSentence(m_parts.released, today) + u' '
        + tr("AICMS never looks for newer ones by itself: it talks to no network."));
}

QWidget* AboutScreen::makeVersionCard()
{
    auto* card = new kit::Card({}, this);
    auto* row = new QHBoxLayout;
    setSpacing(row, 0, 0, 0, 0, 12);
    row->addWidget(new kit::BrandMark(48, card), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    setSpacing(words, 0, 0, 0, 0, 6);
    auto* version = new Label(tr("AICMS %1, of %2", "version, day")
                                  .arg(m_parts.version, QLocale().toString(m_parts.released, QLocale::LongFormat)),
        Type::Section, Color::TextPrimary, card);
    version->setObjectName(QStringLiteral("version"));
    words->addWidget(version->wrapped());
    m_age = new Label({}, Type::Body, Color::TextSecondary, card);
    m_age->setObjectName(QStringLiteral("age"));
    words->addWidget(m_age->wrapped());
    words->addWidget(
        (new Label(tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
                      "warranty, as far as the law allows that."),
             Type::Body, Color::TextSecondary, card))
            ->wrapped());
    if (!m_parts.releasePage.isEmpty()) {
        auto* open = new kit::ActionButton(tr("Open the page of releases in the browser"),
            kit::ActionButton::Role::Outlined, QStringLiteral("external-link"));
        open->setObjectName(QStringLiteral("openReleases"));
        open->setToolTip(m_parts.releasePage.toDisplayString());
        connect(open, &QPushButton::clicked, this, [this] { m_options.openPage(m_parts.releasePage); });
        words->addWidget(open, 0, Qt::AlignLeading);
    }
    row->addLayout(words, 1);
    card->body()->addLayout(row);
    return card;
}

QWidget* AboutScreen::makePartsCard()
{
    auto* card = new kit::Card(tr("Parts made by others"), this);
    card->setObjectName(QStringLiteral("parts"));
    auto* grid = new QGridLayout;
    setSpacing(grid, 0, 0, 0, 0, 8);
    int column = 0;
    for (const QString& head : {tr("Part"), tr("Version"), tr("Licence")})
        grid->addWidget(new kit::SectionLabel(head, card), 0, column++);
    int line = 1;
    for (const Part& part : m_parts.parts) {
        const QString version = part.version.isEmpty() ? tr("of the system") : part.version;
        grid->addWidget((new Label(part.name, Type::Body, Color::TextPrimary, card))->wrapped(), line, 0);
        grid->addWidget((new Label(version, Type::Body, Color::TextSecondary, card))->wrapped(), line, 1);
        // The name that SPDX gives to SQLite's words; to people it is known by what they mean.
        const QString license = part.license == QLatin1String("blessing") ? tr("public domain") : part.license;
        grid->addWidget((new Label(license, Type::Body, Color::TextSecondary, card))->wrapped(), line++, 2);
    }
    for (int each = 0; each < grid->columnCount(); ++each)
        grid->setColumnStretch(each, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget* AboutScreen::makeTextsCard()
{
    auto* card = new kit::Card(tr("Licences in full"), this);
    m_choice = new QComboBox(card);
    m_choice->setObjectName(QStringLiteral("textChoice"));
    m_choice->addItem(tr("AICMS: GNU General Public License 3"), QStringLiteral(":/licenses/gpl-3.txt"));
    m_choice->addItem(tr("SQLCipher: BSD licence"), QStringLiteral(":/licenses/sqlcipher.txt"));
    m_choice->addItem(tr("IBM Plex: Open Font License"), QStringLiteral(":/licenses/ibm-plex-sans.txt"));
    m_choice->addItem(tr("Lucide icons: ISC and MIT licences"), QStringLiteral(":/licenses/lucide.txt"));
    m_choice->addItem(tr("Word list: Creative Commons Attribution"), QStringLiteral(":/licenses/eff-word-list.txt"));
    m_choice->addItem(tr("All parts, for programs that check them (CycloneDX)"), billPath);
    card->body()->addWidget(new kit::FormField(tr("Text"), m_choice, card));
    m_text = new QPlainTextEdit(card);
    m_text->setObjectName(QStringLiteral("licenseText"));
    m_text->setAccessibleName(tr("Text of the licence"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    kit::followTheme(m_text, [text = m_text] {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPixelSize(theme::px(12));
        text->setFont(fixed);
        text->setMinimumHeight(theme::px(280));
    });
    card->body()->addWidget(m_text);
    auto* save = new kit::ActionButton(
        tr("Save the list of parts…"), kit::ActionButton::Role::Outlined, QStringLiteral("download"));
    save->setObjectName(QStringLiteral("saveBill"));
    card->body()->addWidget(save, 0, Qt::AlignLeading);
    connect(save, &QPushButton::clicked, this, &AboutScreen::saveBill);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &AboutScreen::showText);
    showText();
    return card;
}

void AboutScreen::showText()
{
    const QString path = m_choice->currentData().toString();
    m_text->setPlainText(QString::fromUtf8(path == billPath ? m_options.billOfMaterials : resourceText(path)));
}

void AboutScreen::saveBill()
{
    const QString path = m_options.choosers.saveFile(
        this, tr("Save the list of parts"), QStringLiteral("aicms-%1.cdx.json").arg(m_parts.version));
    if (path.isEmpty())
        return;
    if (const auto place = base::requirePlaceForOutput(path); !place)
        return m_context.notices.error(place.error());
    QSaveFile file(path);
    errno = 0;
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(m_options.billOfMaterials) == m_options.billOfMaterials.size() && file.commit();
    if (isWritten)
        m_context.notices.toast(tr("The list of parts was saved. It holds nothing about your customers."));
    else
        m_context.notices.error(base::writeProblem(file, errno));
}

ScreenEntry aboutEntry(const shell::Choosers& choosers)
{
    ScreenEntry entry;
    entry.id = entryId;
    entry.railHome = QStringLiteral("help.shortcuts");
    entry.make = [choosers](const shell::Context& context, QWidget* parent) {
        resources::load();
        return new AboutScreen(context,
            {resourceText(billPath), choosers, [](const QUrl& page) { QDesktopServices::openUrl(page); }}, parent);
    };
    entry.announce = [](const shell::Context& context) {
        context.commands.add({QStringLiteral("help.aboutProgram"), AboutScreen::tr("&About AICMS"),
            QStringLiteral("help"), QStringLiteral("info"), {},
            [&commands = context.commands](const QVariant&) { commands.run(QStringLiteral("go.") + entryId); }});
    };
    return entry;
}

} // namespace aicms::about
