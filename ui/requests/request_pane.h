// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/requests_service.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

class QLineEdit;
class QVBoxLayout;

namespace aicms::kit {
class ActionButton;
class FormField;
class Label;
class MessageBar;
class Pill;
} // namespace aicms::kit

namespace aicms::ui_requests {

class FlowList;

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
    void moved(); ///< something was done; lists have to be read again

private:
    void makeHead();
    void showView(const requests::RequestView& view);
    void showWhy(const requests::RequestView& view);
    void showActivity(const requests::RequestView& view);
    void offerMoves(const requests::RequestView& view);
    void offer(const QString& text, const QString& name, requests::MoveDraft draft, bool isMain = false,
        bool wantsReason = false);
    bool offersDeletion(const requests::Request& request) const;
    bool offersCopy(const requests::Request& request) const;
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
    kit::MessageBar* m_message;
    FlowList* m_flows;
    QVBoxLayout* m_why;
    QVBoxLayout* m_moves;
    QLineEdit* m_reason;
    kit::FormField* m_reasonField;
    QVBoxLayout* m_letters;
    QVBoxLayout* m_activity;
    kit::MessageBar* m_extend;
};

} // namespace aicms::ui_requests
