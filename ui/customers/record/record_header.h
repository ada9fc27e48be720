// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/record/record_data.h"
#include "ui/kit/page_header.h"
#include "ui/shell/screen.h"

class QMenu;

namespace aicms::kit {
class ActionButton;
class Avatar;
class IconButton;
class Label;
} // namespace aicms::kit

namespace aicms::customers_ui {

/// Name, state, place in the list and what can be done with the record.
class RecordHeader : public kit::PageHeader {
    Q_OBJECT
public:
    explicit RecordHeader(const shell::Context& context, QWidget* parent = nullptr);
    void setData(const RecordData& record, bool seesSensitive);
    void setPicture(const QImage& picture); ///< null: the initials
    /// Counted from 0; -1: the record is not in the list.
    void setPosition(qint64 position, qint64 count);
    QWidget* firstAction() const; ///< where the keys begin
    static QString lockedSentence(); ///< why nothing of a restricted person's record is changed, and what leads on
    static QString noTaskSentence(); ///< and why nothing new is planned with it
    QWidget* stepAction(int by) const; ///< the arrow that was used; at the end of the list the other

Q_SIGNALS:
    void logRequested();
    void editRequested();
    void stepRequested(int by); ///< -1 or 1
    void printRequested();
    void pdfRequested();
    void binRequested();
    void restoreRequested();

private:
    void showMenu();
    void addNotAllowed(QMenu* menu) const;

    shell::Context m_context;
    base::CustomerId m_customer;
    bool m_inBin = false;
    bool m_isLocked = false; ///< restricted (GDPR Art. 18)
    kit::Avatar* m_avatar;
    kit::Label* m_position;
    kit::IconButton* m_up;
    kit::IconButton* m_down;
    kit::ActionButton* m_log;
    kit::ActionButton* m_edit;
    kit::ActionButton* m_restore; ///< of a record in the bin
    kit::IconButton* m_more;
};

} // namespace aicms::customers_ui
