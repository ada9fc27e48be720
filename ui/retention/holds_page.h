// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/hold.h"
#include "ui/kit/split_page.h"
#include "ui/shell/screen.h"

#include <QHash>

class QCheckBox;
class QLineEdit;
class QStackedWidget;

namespace aicms::kit {
class ActionButton;
class Card;
class DataTable;
class FormField;
class KeyValueList;
} // namespace aicms::kit

namespace aicms::ui_retention {

class HoldForm;

/// Legal holds: whom they cover and why; placing one, and lifting one with the reason.
class HoldsPage : public kit::SplitPage {
    Q_OBJECT
public:
    explicit HoldsPage(const shell::Context& context, QWidget* parent = nullptr);
    void reload();
    void beginNew(base::CustomerId customer = {});
    QByteArray typed() const; ///< in the form or as the reason for lifting; empty: nothing
    bool bringBack(const QByteArray& typed);

Q_SIGNALS:
    void counted(int holds); ///< that are in force
    void settled();

protected:
    void narrowed(bool isNarrow) override;

private:
    QWidget* makeHold();
    void showList();
    void showChosen(qint64 row);
    void showPeople(const retention::Hold& hold, const QStringList& names);
    void lift();

    shell::Context m_context;
    std::vector<retention::Hold> m_all;
    std::vector<retention::Hold> m_shown; ///< in the order of the rows
    QHash<qint64, QString> m_users;
    retention::HoldId m_chosen;
    qint64 m_wanted = 0;
    kit::DataTable* m_table;
    QCheckBox* m_withLifted;
    HoldForm* m_form;
    kit::Card* m_card;
    kit::KeyValueList* m_facts;
    QWidget* m_liftPart;
    QLineEdit* m_reason;
    kit::FormField* m_reasonField;
    kit::ActionButton* m_lift;
};

} // namespace aicms::ui_retention
