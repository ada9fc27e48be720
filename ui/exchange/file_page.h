// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/choosers.h"

#include <QWidget>

class QComboBox;

namespace aicms::kit {
class ActionButton;
class Card;
class Label;
class LinkButton;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_exchange {

class FirstRows;
class ImportFlow;

/// Step 1: choose or drop a file; what was found in it, and how it is to be read.
class FilePage : public QWidget {
    Q_OBJECT
public:
    FilePage(ImportFlow& flow, shell::Choosers choosers, QWidget* parent = nullptr);
    void choose(); ///< asks for a file

Q_SIGNALS:
    void historyWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeDropArea();
    QWidget* makeFacts();
    QWidget* makeKind();
    QWidget* makeReading();
    void addFact(class QLayout* row, const QString& name, kit::Label*& value, const char* objectName);
    void refresh();
    void refreshFacts();
    void refreshMessage();
    void applyFormat();

    ImportFlow& m_flow;
    shell::Choosers m_choosers;
    kit::MessageBar* m_message;
    kit::Label* m_fileName = nullptr;
    kit::Label* m_hint = nullptr;
    kit::ActionButton* m_choose = nullptr;
    kit::LinkButton* m_putAside = nullptr;
    kit::Card* m_facts = nullptr;
    kit::Card* m_reading = nullptr;
    kit::Card* m_kindCard = nullptr;
    QComboBox* m_kind = nullptr;
    QWidget* m_separatorField = nullptr;
    QWidget* m_encodingField = nullptr;
    kit::Label* m_rows = nullptr;
    kit::Label* m_size = nullptr;
    kit::Label* m_columns = nullptr;
    kit::Label* m_program = nullptr;
    QComboBox* m_separator = nullptr;
    QComboBox* m_encoding = nullptr;
    FirstRows* m_firstRows = nullptr;
    QComboBox* m_dates = nullptr;
    QComboBox* m_sheet = nullptr;
    QWidget* m_sheetField = nullptr;
};

} // namespace aicms::ui_exchange
