// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/shell/screen.h"

class QComboBox;

namespace aicms::settings {

/// Theme, text size and language. The window keeps them: the commands "settings.scheme", "settings.textScale" and
/// "settings.language" take new ones. What is changed by key or menu is shown here too.
class AppearanceCard : public kit::Card {
    Q_OBJECT
public:
    /// `language` answers the code that was chosen; empty: as the system.
    explicit AppearanceCard(
        const shell::Context& context, std::function<QString()> language = {}, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    QComboBox* m_scheme;
    QComboBox* m_scale;
    QComboBox* m_language;
    std::function<QString()> m_chosen;
};

} // namespace aicms::settings
