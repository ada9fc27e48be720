// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/key_cap.h"
#include "ui/kit/label.h"
#include "ui/kit/page_header.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/text.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace aicms::shell {

using kit::Label;
using theme::Color;
using theme::Type;

namespace {

const QString aboutCommand = QStringLiteral("help.aboutProgram");
const QString handbookCommand = QStringLiteral("help.handbook");

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1String("&&"), QLatin1String("\x01"))
        .remove(QLatin1Char('&'))
        .replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

} // namespace

ShortcutSheet::ShortcutSheet(Commands& commands, QWidget* parent) : Screen(parent), m_commands(commands)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    auto* all = new QVBoxLayout(this);
    setSpacing(all, 0, 0, 0, 0, 0);
    auto* page = new kit::ScrollPage(this);
    page->setFocusPolicy(Qt::StrongFocus); // nothing inside takes the focus, and arrows must scroll it
    auto* header = new kit::PageHeader(tr("Keys"), tr("Everything can be done without the mouse."), page);
    if (m_commands.has(handbookCommand)) {
        auto* open
            = new kit::ActionButton(tr("Handbook"), kit::ActionButton::Role::Outlined, QStringLiteral("book-open"));
        open->setObjectName(QStringLiteral("handbook"));
        open->setKeyHint(QStringLiteral("F1"));
        connect(open, &QPushButton::clicked, this, [this] { m_commands.run(handbookCommand); });
        header->addAction(open);
    }
    if (m_commands.has(aboutCommand)) {
        auto* about
            = new kit::ActionButton(tr("About AICMS"), kit::ActionButton::Role::Outlined, QStringLiteral("info"));
        about->setObjectName(QStringLiteral("about"));
        connect(about, &QPushButton::clicked, this, [this] { m_commands.run(aboutCommand); });
        header->addAction(about);
    }
    page->body()->addWidget(header);
    m_place = new QVBoxLayout;
    setSpacing(m_place, 0, 0, 0, 0, 12);
    page->body()->addLayout(m_place);
    page->body()->addStretch(1);
    all->addWidget(page);
}

QString ShortcutSheet::title() const
{
    return tr("Keys");
}

void ShortcutSheet::enter(const QVariant&)
{
    delete m_list;
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    setSpacing(column, 0, 0, 0, 0, 12);
    std::vector<KeyHelp> everywhere;
    for (const Command& command : m_commands.all()) {
        if (!command.shortcut.isEmpty() && !command.text.isEmpty())
            everywhere.push_back({{}, kit::keyCapText(command.shortcut), withoutMnemonic(command.text)});
    }
    everywhere.push_back({{}, tr("/"), tr("Filter this list")});
    everywhere.push_back({{}, tr("Tab"), tr("Next field or button")});
    everywhere.push_back({{}, tr("Esc"), tr("Close a popup, a pane or the selection")});
    everywhere.push_back({{}, tr("Alt"), tr("Show or hide the menu bar")});
    column->addWidget(makeCard(tr("Everywhere"), everywhere));
    QStringList places;
    for (const KeyHelp& help : m_commands.explainedKeys()) {
        if (!places.contains(help.place))
            places << help.place;
    }
    for (const QString& place : std::as_const(places)) {
        std::vector<KeyHelp> there;
        std::ranges::copy_if(m_commands.explainedKeys(), std::back_inserter(there),
            [&place](const KeyHelp& help) { return help.place == place; });
        column->addWidget(makeCard(place, there));
    }
    m_place->addWidget(m_list);
}

QWidget* ShortcutSheet::makeCard(const QString& title, const std::vector<KeyHelp>& keys)
{
    auto* card = new kit::Card(title, m_list);
    kit::followTheme(card, [card] { card->setMaximumWidth(theme::px(560)); });
    auto* grid = new QGridLayout;
    setSpacing(grid, 0, 0, 0, 0, 8);
    int line = 0;
    for (const KeyHelp& help : keys) {
        grid->addWidget(new kit::KeyCap(help.keys, card), line, 0, Qt::AlignLeading | Qt::AlignVCenter);
        grid->addWidget((new Label(help.text, Type::Body, Color::TextPrimary, card))->wrapped(), line++, 1);
    }
    // The words of all cards begin at one line.
    kit::followTheme(card, [grid] { grid->setColumnMinimumWidth(0, theme::px(130)); });
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    return card;
}

ScreenEntry shortcutSheetEntry()
{
    ScreenEntry entry;
    entry.id = QStringLiteral("help.shortcuts");
    entry.railText = ShortcutSheet::tr("Help & keys");
    entry.railIcon = QStringLiteral("circle-question-mark");
    entry.railGroup = railFoot;
    entry.make = [](const Context& context, QWidget* parent) { return new ShortcutSheet(context.commands, parent); };
    return entry;
}

} // namespace aicms::shell
