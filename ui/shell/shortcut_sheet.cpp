// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

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

namespace aicms::shell {

using kit::Label;
using theme::Color;
using theme::Type;

namespace {

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
    page->body()->addWidget(new kit::PageHeader(tr("Keys"), tr("Everything can be done without the mouse."), page));
    auto* card = new kit::Card({}, page);
    kit::followTheme(card, [card] { card->setMaximumWidth(theme::px(560)); });
    m_place = card->body();
    page->body()->addWidget(card);
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
    auto* grid = new QGridLayout(m_list);
    setSpacing(grid, 0, 0, 0, 0, 8);
    int line = 0;
    const auto add = [&](const QString& keys, const QString& text) {
        grid->addWidget(new kit::KeyCap(keys, m_list), line, 0, Qt::AlignLeading | Qt::AlignVCenter);
        grid->addWidget((new Label(text, Type::Body, Color::TextPrimary, m_list))->wrapped(), line++, 1);
    };
    for (const Command& command : m_commands.all()) {
        if (!command.shortcut.isEmpty() && !command.text.isEmpty())
            add(kit::keyCapText(command.shortcut), withoutMnemonic(command.text));
    }
    add(tr("Tab"), tr("Next field or button"));
    add(tr("Esc"), tr("Close a popup, a pane or the selection"));
    add(tr("Alt"), tr("Show or hide the menu bar"));
    grid->setColumnStretch(1, 1);
    m_place->addWidget(m_list);
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
