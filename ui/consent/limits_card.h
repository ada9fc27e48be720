// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/gate_service.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace aicms::kit {
class ActionButton;
class DayField;
class Label;
class Switch;
} // namespace aicms::kit

namespace aicms::ui_consent {

/// What stands for or against using a person besides what she answered: a restriction (GDPR Art. 18), that she is under
/// age, and that an own customer may be written to without a yes (privacy-rules K9).
class LimitsCard : public kit::Card {
    Q_OBJECT
public:
    explicit LimitsCard(const shell::Context& context, QWidget* parent = nullptr);
    /// With a day: as it stood at its end, with nothing to change.
    void show(base::CustomerId customer, const std::optional<QDate>& past = {});
    /// A restriction, or its end, that was begun and not set, for a lock; none: nothing was typed.
    std::optional<QByteArray> unsaved() const;
    bool restore(const QByteArray& content); ///< what unsaved() gave; false: it cannot be read

Q_SIGNALS:
    void settled(); ///< what was begun is done
    void silenced(const QString& sentences); ///< read anew: addresses that are left out, and why; empty: none
    void restricted(const QString& sentence); ///< read anew: since when and why; empty: not restricted

private:
    QWidget* makeRestriction();
    QWidget* makeMinor();
    QWidget* makeSoftOptIn();
    void fill(const consent::PersonLimits& limits);
    void showPast();
    QString restrictionText(const consent::Restriction& restriction) const;
    QString notRestrictedText() const; ///< with the end of the last one and why
    void restrictOrLift();
    void restrict();
    void lift();
    void allow();
    void showAddresses(); ///< of the chosen purpose
    void showAllow();
    void showDo(); ///< lifting asks for a reason
    void showSilenced(); ///< addresses that somebody objected with
    void reload();
    bool may(access::Operation operation) const;

    shell::Context m_context;
    base::CustomerId m_customer;
    std::optional<QDate> m_past; ///< the day that is looked at; none: now
    consent::PersonLimits m_limits;
    std::vector<consent::SilencedAddress> m_silenced;
    bool m_refuses = false; ///< consent::refusesOwnCustomer()
    int m_asked = 0; ///< only the answer to the last question is shown
    kit::Label* m_left = nullptr; ///< addresses that are left out
    kit::Label* m_state = nullptr;
    kit::ActionButton* m_switch = nullptr; ///< opens what follows
    QWidget* m_details = nullptr;
    QComboBox* m_ground = nullptr;
    QLineEdit* m_reason = nullptr; ///< why it begins, or ends
    kit::DayField* m_told = nullptr;
    kit::ActionButton* m_do = nullptr;
    kit::Switch* m_minor = nullptr;
    QComboBox* m_purpose = nullptr;
    QComboBox* m_address = nullptr;
    std::array<QCheckBox*, 3> m_conditions {};
    kit::ActionButton* m_allow = nullptr;
    kit::Label* m_allowed = nullptr;
    QWidget* m_softOptIn = nullptr;
};

} // namespace aicms::ui_consent
