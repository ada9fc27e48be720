// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <QCborMap>

namespace aicms::kit {
class ActionButton;
}

namespace aicms::shell {
class ControllerForm;
}

namespace aicms::settings {

/// How people reach the business, for who may change its settings. It stands on letters and receipts.
class ContactCard : public kit::Card {
    Q_OBJECT
public:
    explicit ContactCard(const shell::Context& context, QWidget* parent = nullptr);
    void reload(); ///< what is stored in place of what was typed
    QCborMap typed() const; ///< empty: nothing differs from what is stored
    void typeAgain(const QCborMap& typed); ///< what typed() gave

Q_SIGNALS:
    void settled(); ///< what was typed is saved

private:
    void update();
    void save();

    shell::Context m_context;
    bool m_isBusy = false;
    shell::ControllerForm* m_form;
    kit::ActionButton* m_save;
};

} // namespace aicms::settings
