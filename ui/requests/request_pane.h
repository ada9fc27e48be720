// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/requests_service.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace aicms::kit {
class ActionButton;
class ConfirmBox;
class DayField;
class FormField;
class Label;
class MessageBar;
class Pill;
} // namespace aicms::kit

namespace aicms::ui_requests {

class AgentFields;
class FlowList;
class RequestActivity;
class RequestProgress;

/// One request: who and what, why this date, what may be done next, and what was done.
class RequestPane : public kit::Card {
    Q_OBJECT
public:
    explicit RequestPane(const shell::Context& context, QWidget* parent = nullptr);
    void show(requests::RequestId id);
    void reload();
    requests::RequestId request() const { return m_id; }
    FlowList& flows() const { return *m_flows; }

Q_SIGNALS:
    /// The steps of an answer are to be shown: "request.delete", "request.copy" or "request.letters".
    void stepsWanted(const QString& command, qint64 request);
    void anotherWanted(aicms::base::CustomerId customer); ///< a request of this one is to be taken in as well
    void moved(); ///< something was done; lists have to be read again

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHead();
    void showView(const requests::RequestView& view);
    void showWhy(const requests::RequestView& view);
    void showMessage(const requests::Request& request);
    QString summary(const requests::RequestView& view) const;
    void askEnd(requests::Move move);
    bool sayHowKnown(requests::MoveDraft& draft); ///< false: it has to be said first
    void resetDay(const requests::Request& request);
    void offerMoves(const requests::RequestView& view);
    void offer(const QString& text, const QString& name, requests::MoveDraft draft, bool isMain = false,
        bool wantsReason = false);
    bool offersDeletion(const requests::Request& request) const;
    bool offersCopy(const requests::Request& request) const;
    bool hasOwnSteps(const requests::RequestView& view, const requests::Item& item) const;
    void offerSteps(const QString& text, const char* name, const char* icon, const char* command, bool isMain);
    void showLetters(requests::RequestId id);
    void make(requests::MoveDraft draft, bool wantsReason);
    void showRefusal(const base::Error& error);

    shell::Context m_context;
    requests::RequestId m_id;
    kit::Label* m_number;
    kit::Pill* m_due;
    kit::Label* m_title;
    kit::Label* m_summary;
    kit::Label* m_wrote; ///< above what the person wrote
    kit::Label* m_text;
    RequestProgress* m_progress;
    kit::MessageBar* m_twice;
    base::CustomerId m_alike;
    kit::MessageBar* m_message;
    FlowList* m_flows;
    QVBoxLayout* m_why;
    QVBoxLayout* m_moves;
    kit::ConfirmBox* m_end;
    requests::Move m_ending = requests::Move::Note; ///< by which it would be closed
    QLineEdit* m_reason;
    kit::FormField* m_reasonField;
    QComboBox* m_method;
    kit::FormField* m_methodField;
    AgentFields* m_agent;
    kit::DayField* m_day;
    kit::FormField* m_dayField;
    requests::RequestId m_dayOf; ///< whose range of days the field has
    QVBoxLayout* m_letters;
    RequestActivity* m_activity;
    kit::MessageBar* m_extend;
};

} // namespace aicms::ui_requests
