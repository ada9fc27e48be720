// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/notice.h"
#include "ui/shell/screen.h"

class QComboBox;
class QLineEdit;

namespace aicms::kit {
class ActionButton;
class DataTable;
class DayField;
class FormField;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_purposes {

class NoticeLetters;

/// Who saw only an earlier version of a notice, and what to do about it: letters for them, and the note that they were
/// handed or sent the newest one, for all or for those ticked. The note can be undone.
class ToTellCard : public QWidget {
    Q_OBJECT
public:
    explicit ToTellCard(const shell::Context& context, QWidget* parent = nullptr);
    void show(const purposes::Notice& notice);
    void saveLettersTo(const QString& path);

Q_SIGNALS:
    void counted(int people);
    void noted(); ///< somebody was told

private:
    void take(const std::vector<base::CustomerId>& people);
    void showNames();
    void showChoice();
    void note();
    void askWhere();
    bool mayNote() const;
    void showSaved(int letters, const std::vector<base::CustomerId>& without, const QStringList& namesWithout);
    std::vector<base::CustomerId> wanted() const; ///< those ticked, else all
    std::vector<base::CustomerId> reached() const; ///< of these, who can have got it as is chosen

    shell::Context m_context;
    purposes::Notice m_notice;
    std::vector<base::CustomerId> m_people;
    std::vector<base::CustomerId> m_without; ///< for whom no letter was written, for want of an address
    bool m_isNoting = false;
    int m_generation = 0; ///< of what was asked last; what was asked before says nothing any more
    int m_namesGeneration = 0;
    NoticeLetters* m_writer;
    QString m_path; ///< of the letters
    kit::Label* m_lead;
    kit::Label* m_leftOut; ///< who gets no letter, and why
    kit::DataTable* m_table;
    QComboBox* m_how;
    kit::DayField* m_day;
    kit::FormField* m_dayField;
    QWidget* m_form;
    kit::ActionButton* m_letters;
    kit::ActionButton* m_note;
};

/// Who was shown one version, when, how and in which language. A note that is wrong is taken back with a reason.
class SeersCard : public QWidget {
    Q_OBJECT
public:
    explicit SeersCard(const shell::Context& context, QWidget* parent = nullptr);
    void show(const purposes::NoticeVersion* version); ///< null: the draft, which nobody saw

Q_SIGNALS:
    void takenBack();

private:
    void fill();
    void showChoice();
    void openReason(bool isOpen);
    void takeBack();
    bool mayTakeBack() const;

    shell::Context m_context;
    qint64 m_version = 0; ///< id
    int m_generation = 0; ///< of what was asked last; what was asked before says nothing any more
    std::vector<purposes::NoticeSight> m_sights;
    kit::Label* m_lead;
    kit::DataTable* m_table;
    kit::ActionButton* m_open;
    QWidget* m_form;
    QLineEdit* m_reason;
    kit::FormField* m_reasonField;
    kit::ActionButton* m_confirm;
};

} // namespace aicms::ui_purposes
