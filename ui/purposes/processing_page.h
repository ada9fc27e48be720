// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/purposes/processing_record.h"
#include "ui/shell/screen.h"

class QBoxLayout;

namespace aicms::kit {
class ActionButton;
class Card;
class DataTable;
class KeyValueList;
class Label;
class MessageBar;
class ScrollPage;
} // namespace aicms::kit

namespace aicms::ui_purposes {

/// The record of processing: a line a purpose, all of the chosen one beside it, and below what holds for all of them.
/// To be printed, or saved as PDF or CSV.
class ProcessingPage : public QWidget {
    Q_OBJECT
public:
    explicit ProcessingPage(const shell::Context& context, QWidget* parent = nullptr);
    void reload();
    void print();
    void save(); ///< asks where
    void saveTo(const QString& path); ///< CSV by its ending, else PDF
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyRoom();
    void take(const std::vector<retention::Rule>& rules);
    void showChosen(qint64 row);
    QStringList gaps() const;

    shell::Context m_context;
    ProcessingRecord m_record;
    QString m_code; ///< of the one that is chosen
    bool m_isFilling = false;
    QBoxLayout* m_row;
    kit::DataTable* m_table;
    kit::MessageBar* m_gaps; ///< what is still to be added
    kit::Card* m_common;
    kit::KeyValueList* m_controller;
    kit::Label* m_safeguards;
    kit::Card* m_entry;
    kit::KeyValueList* m_facts;
};

} // namespace aicms::ui_purposes
