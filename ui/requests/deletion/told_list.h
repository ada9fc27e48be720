// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/deletion/recipients_told.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;

namespace aicms::kit {
class ActionButton;
class FormField;
class Label;
} // namespace aicms::kit

namespace aicms::ui_requests {

/// Who had the person's data and how far each has been told of the deletion (GDPR Art. 19). Letters tell of themselves;
/// here it is said who was told in another way, and who cannot be told, with the reason.
class ToldList : public QWidget {
    Q_OBJECT
public:
    explicit ToldList(QWidget* parent = nullptr);
    void show(const std::vector<requests::RecipientTold>& told);

Q_SIGNALS:
    void said(aicms::sharing::RecipientId recipient, aicms::sharing::ToldState state, const QString& note);

private:
    void say(sharing::ToldState state);
    void fold(bool isFolded);

    kit::Label* m_lines;
    kit::ActionButton* m_otherwise;
    QWidget* m_form;
    QComboBox* m_who;
    kit::FormField* m_whoField;
    QLineEdit* m_note;
    kit::FormField* m_noteField;
};

} // namespace aicms::ui_requests
