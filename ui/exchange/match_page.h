// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/column_verdict.h"
#include "ui/shell/choosers.h"

#include <QWidget>

namespace aicms::base {
struct Error;
}
namespace aicms::exchange {
class ImportService;
}
namespace aicms::kit {
class ActionButton;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_exchange {

class ImportFlow;
class MatchingBar;
class OptionGroup;

/// Step 2: where each column goes, and how it will look.
class MatchPage : public QWidget {
    Q_OBJECT
Q_SIGNALS:
    void ownFieldWanted(); ///< a field of the business is to be defined

public:
    void setMayDefineFields(bool may);
    MatchPage(ImportFlow& flow, exchange::ImportService& service, shell::Choosers choosers, PurposeName purposeName,
        QWidget* parent = nullptr);

private:
    QWidget* makeLook();
    QWidget* makeLeftOut();
    void addMappingButtons(MatchingBar& bar);
    void refresh();
    void showPhoneRegion();
    void say(int kind, const QString& text);
    void refuse(const base::Error& error);
    void saveMapping();
    void useMapping();

    ImportFlow& m_flow;
    shell::Choosers m_choosers;
    kit::ActionButton* m_newField = nullptr;
    bool m_mayDefineFields = false;
    kit::MessageBar* m_message;
    kit::MessageBar* m_missing; ///< a field that sales data need
    QWidget* m_customersTable = nullptr;
    QWidget* m_customersLook = nullptr;
    QWidget* m_leftOutCard = nullptr;
    kit::Label* m_howMany = nullptr;
    kit::Label* m_phones = nullptr;
    OptionGroup* m_policy = nullptr;
};

} // namespace aicms::ui_exchange
