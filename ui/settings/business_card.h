// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <QCborMap>

#include <optional>

class QComboBox;
class QLineEdit;

namespace aicms::kit {
class ActionButton;
class FormField;
class MessageBar;
} // namespace aicms::kit

namespace aicms::settings {

/// Name, country and region of the business, for who may change its settings.
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
    void saveRegion();
    void onSaved(const base::Result<void>& changed);
    void fillRegions();
    QString regionHint() const;
    QString whyNot() const;
    QString country() const;
    QString region() const;
    bool isRegionOther() const;
    bool isBusinessOther() const;
    shell::Context m_context;
    bool m_busy = false;
    QLineEdit* m_name;
    QComboBox* m_country;
    QComboBox* m_region;
    QString m_storedRegion;
    std::optional<QString> m_typedRegion; ///< what a lock kept: the stored one may be read after it was given back
    kit::FormField* m_nameField;
    kit::FormField* m_countryField;
    kit::FormField* m_regionField;
    kit::MessageBar* m_consequence;
    kit::MessageBar* m_problem;
    kit::ActionButton* m_save;
};

} // namespace aicms::settings
