// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/flows/flow_card.h"

class QCheckBox;

namespace aicms::kit {
class Label;
}

namespace aicms::ui_requests {

/// Tick boxes for uses of the person that end, with who outside gets the data for them.
class UseTicks : public QWidget {
    Q_OBJECT
public:
    UseTicks(const shell::Context& context, const std::vector<requests::PossibleStop>& uses, QWidget* parent = nullptr);
    QStringList chosen() const; ///< codes of what is ticked and goes on until now
    QStringList outside() const; ///< names of who gets nothing any more
    bool leavesOut() const; ///< something that the law means

Q_SIGNALS:
    void changed();

private:
    struct Row {
        requests::PossibleStop use;
        QCheckBox* tick;
    };
    std::vector<Row> m_rows;
};

/// Uses end: an objection, an opt-out, a consent that is taken back.
class StopCard : public FlowCard {
    Q_OBJECT
public:
    StopCard(const shell::Context& context, const requests::FlowCase& about, bool isMain, QWidget* parent = nullptr);

private:
    QString purposeOfIt() const;
    void showEffect();

    UseTicks* m_uses;
    QLineEdit* m_reason;
    kit::FormField* m_reasonField = nullptr;
    kit::Label* m_effect;
    kit::ActionButton* m_do = nullptr;
};

} // namespace aicms::ui_requests
