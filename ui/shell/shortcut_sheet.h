// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"
#include "ui/shell/screen.h"

class QVBoxLayout;

namespace aicms::shell {

/// All keys that do something now: the commands', and what screens and lists understand.
class ShortcutSheet : public Screen {
    Q_OBJECT
public:
    explicit ShortcutSheet(Commands& commands, QWidget* parent = nullptr);
    QString title() const override;
    void enter(const QVariant& argument) override;

private:
    QWidget* makeCard(const QString& title, const std::vector<KeyHelp>& keys);

    Commands& m_commands;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_place;
};

/// Its entry at the foot of the rail.
ScreenEntry shortcutSheetEntry();

} // namespace aicms::shell
