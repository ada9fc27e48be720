// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/recipient_rules.h"
#include "core/workspace/customer_export.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

class QCheckBox;
class QComboBox;

namespace aicms::kit {
class FormField;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_exchange {

/// For whom a list is, and for which purpose; at first it stays in the business and is for none.
class RecipientChoice : public kit::Card {
    Q_OBJECT
public:
    explicit RecipientChoice(const shell::Context& context, QWidget* parent = nullptr);
    void reload(); ///< who is entered now; what was chosen stays
    std::optional<workspace::ExportUse> use() const; ///< empty: everybody may be in it
    std::optional<workspace::ExportRecipient> recipient() const;
    QString recipientName() const; ///< empty: it stays in the business
    QString whyNot() const; ///< why nothing may go there; empty: it may

Q_SIGNALS:
    void changed();

private:
    const sharing::Recipient* chosen() const;
    sharing::Bar bar() const;
    void fillPurposes();
    void refresh();

    shell::Context m_context;
    std::vector<sharing::Recipient> m_all;
    QComboBox* m_who;
    QComboBox* m_purpose;
    QComboBox* m_channel;
    kit::FormField* m_whoField;
    kit::FormField* m_purposeField;
    kit::FormField* m_channelField;
    kit::Label* m_consequence;
    kit::MessageBar* m_bar;
    QCheckBox* m_despite;
};

} // namespace aicms::ui_exchange
