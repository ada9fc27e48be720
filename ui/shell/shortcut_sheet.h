// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

namespace aicms::shell {

/// All keys that do something now, from the commands and from what every list understands.
class ShortcutSheet : public Screen {
    Q_OBJECT
public:
    ShortcutSheet(Commands& commands, QWidget* parent = nullptr);
    QString title() const override;
    void enter(const QVariant& argument) override;

private:
    Commands& m_commands;
    QWidget* m_list = nullptr;
    class QVBoxLayout* m_place;
};

/// Its entry at the foot of the rail.
ScreenEntry shortcutSheetEntry();

} // namespace aicms::shell
