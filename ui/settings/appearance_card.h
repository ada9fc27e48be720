// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/shell/screen.h"

class QComboBox;

namespace aicms::settings {

/// Theme, text size and language. The window keeps them: the commands "settings.scheme" and "settings.textScale" take
/// new ones. What is changed by key or menu is shown here too.
class AppearanceCard : public kit::Card {
    Q_OBJECT
public:
    explicit AppearanceCard(const shell::Context& context, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    QComboBox* m_scheme;
    QComboBox* m_scale;
};

} // namespace aicms::settings
