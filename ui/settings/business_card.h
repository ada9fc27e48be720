// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <QCborMap>

class QComboBox;
class QLineEdit;

namespace aicms::kit {
class ActionButton;
class FormField;
class MessageBar;
} // namespace aicms::kit

namespace aicms::settings {

/// Name and country of the business, for who may change its settings.
class BusinessCard : public kit::Card {
    Q_OBJECT
public:
    BusinessCard(const shell::Context& context, QWidget* parent = nullptr);
    void reload(); ///< what is stored in place of what was typed
    QCborMap typed() const; ///< empty: nothing differs from what is stored
    void typeAgain(const QCborMap& typed); ///< what typed() gave

Q_SIGNALS:
    void settled(); ///< what was typed is saved

private:
    void update();
    void save();
    QString whyNot() const;
    QString country() const;
    shell::Context m_context;
    bool m_busy = false;
    QLineEdit* m_name;
    QComboBox* m_country;
    kit::FormField* m_nameField;
    kit::FormField* m_countryField;
    kit::MessageBar* m_consequence;
    kit::MessageBar* m_problem;
    kit::ActionButton* m_save;
};

} // namespace aicms::settings
