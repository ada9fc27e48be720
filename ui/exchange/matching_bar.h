// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_service.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace aicms::kit {
class ActionButton;
class FlowLayout;
class FormField;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_exchange {

class ImportFlow;

/// Matchings that the business keeps under names of its own: which one is used, choosing another, keeping this one.
class MatchingBar : public QWidget {
    Q_OBJECT
public:
    MatchingBar(ImportFlow& flow, exchange::ImportService& service, QWidget* parent = nullptr);
    void addButton(kit::ActionButton* button); ///< beside its own; the bar takes it

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeNaming();
    void refresh();
    void showSaved();
    void askName();
    void closeNaming();
    void keep();
    void offer();
    template <class Matching> void showMenu(const std::vector<Matching>& matchings);

    ImportFlow& m_flow;
    exchange::ImportService& m_service;
    kit::MessageBar* m_used;
    kit::ActionButton* m_choose;
    kit::ActionButton* m_remember;
    kit::FlowLayout* m_buttons = nullptr;
    QWidget* m_naming = nullptr;
    kit::FormField* m_nameField = nullptr;
    QLineEdit* m_name = nullptr;
    QString m_saved; ///< said once
};

} // namespace aicms::ui_exchange
