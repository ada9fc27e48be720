// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/purpose_effect.h"
#include "core/purposes/purposes.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/screen.h"

#include <optional>

namespace aicms::ui_purposes {

/// Before a purpose is saved: who comes in by its ground without having agreed, and who objected to advertising and
/// stays out. Counted anew whenever what decides it was changed; hidden where it concerns nobody.
class PurposeEffectBar : public kit::MessageBar {
    Q_OBJECT
public:
    explicit PurposeEffectBar(const shell::Context& context, QWidget* parent = nullptr);

    void ask(const purposes::Purpose& typed); ///< as it would be saved
    void clear(); ///< nothing is being changed
    const std::optional<consent::PurposeEffect>& effect() const { return m_effect; } ///< empty: not counted yet

Q_SIGNALS:
    void counted();

private:
    shell::Context m_context;
    purposes::Purpose m_asked; ///< those parts alone that decide
    bool m_isAsked = false;
    std::optional<consent::PurposeEffect> m_effect;
    int m_question = 0; ///< an answer to an earlier one comes too late
};

} // namespace aicms::ui_purposes
