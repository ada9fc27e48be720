// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/deletion/deletion.h"
#include "ui/kit/card.h"

class QCheckBox;
class QLineEdit;

namespace aicms::kit {
class ActionButton;
class ConfirmBox;
class FormField;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_requests {

class DeleteFlow;
class ShortTable;

/// What becomes of every group, and why.
class PlanTable : public kit::Card {
    Q_OBJECT
public:
    explicit PlanTable(const QString& objectName, QWidget* parent = nullptr);
    void show(const requests::Plan& plan);

private:
    ShortTable* m_table;
};

/// Step 4: what a law or a legal hold keeps, and what goes.
class DeleteKeepPage : public QWidget {
    Q_OBJECT
public:
    explicit DeleteKeepPage(DeleteFlow& flow, QWidget* parent = nullptr);

Q_SIGNALS:
    void holdsWanted(); ///< to lift what keeps everything

private:
    void refresh();
    void askRefusal();
    void closeQuestion();

    DeleteFlow& m_flow;
    kit::ConfirmBox* m_question = nullptr;
    kit::MessageBar* m_hold;
    kit::ActionButton* m_holds;
    kit::MessageBar* m_law;
    PlanTable* m_table;
};

/// A number with the words for it beside an icon on its tint.
class PlanTile : public kit::Card {
    Q_OBJECT
public:
    PlanTile(const QString& icon, theme::Tone tone, const QString& objectName, QWidget* parent = nullptr);
    void show(qint64 figure, const QString& words);

private:
    kit::Label* m_figure;
    kit::Label* m_words;
};

class ToldList;

/// Step 5: what will happen in numbers that add up, and the name typed before it does.
class DeleteConfirmPage : public QWidget {
    Q_OBJECT
public:
    explicit DeleteConfirmPage(DeleteFlow& flow, QWidget* parent = nullptr);
    void forget(); ///< what was typed

private:
    QWidget* makePreview();
    QWidget* makeDanger();
    void refresh();
    void refreshRecipients();
    void refreshSecond();
    void refreshButton();
    qint64 going() const;

    DeleteFlow& m_flow;
    PlanTile* m_deleted;
    PlanTile* m_nameless;
    PlanTile* m_locked;
    PlanTable* m_table;
    kit::Label* m_sum;
    kit::Label* m_backups;
    kit::Label* m_answerKept; ///< how long the answer keeps name and address
    ToldList* m_recipients;
    kit::ActionButton* m_letters;
    kit::ActionButton* m_answer;
    QCheckBox* m_told; ///< where nobody is recorded, somebody has to say that nobody got it
    QWidget* m_toldRow;
    qint64 m_untold = 0;
    kit::MessageBar* m_second; ///< the second pair of eyes, where removing needs two people
    kit::ActionButton* m_lookOver;
    bool m_isSecondMissing = false;
    QLineEdit* m_name;
    kit::FormField* m_nameField;
    kit::ActionButton* m_delete;
    kit::Label* m_why; ///< why it is off
};

} // namespace aicms::ui_requests
