// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/requests_service.h"
#include "ui/kit/card.h"
#include "ui/requests/request_acts.h"
#include "ui/shell/screen.h"

#include <QHash>

class QVBoxLayout;

namespace aicms::kit {
class ActionButton;
class IconButton;
class Label;
class MessageBar;
class Pill;
} // namespace aicms::kit

namespace aicms::ui_requests {

class ActForm;
class FlowList;
class HandlerField;
class RequestActivity;
class RequestProgress;

/// One request: who and what, why this date, and what was done. One button goes on at the step where it stands; what
/// else can be done stands in a menu beside it.
class RequestPane : public kit::Card {
    Q_OBJECT
public:
    explicit RequestPane(const shell::Context& context, QWidget* parent = nullptr);
    void show(requests::RequestId id);
    void reload();
    requests::RequestId request() const { return m_id; }
    base::CustomerId customer() const { return m_view.request.customer; }
    void focusMain(); ///< to what goes on with the request
    bool leaveAct(); ///< closes what is open in it; false: nothing is

    /// What was typed about the request shown, for a lock; empty: nothing.
    QByteArray typed() const;
    /// What typed() gave; it is put in once that request is shown.
    void bringBack(const QByteArray& content);
    static requests::RequestId requestOf(const QByteArray& content); ///< none: it cannot be read

Q_SIGNALS:
    /// The steps of an answer are to be shown: "request.delete", "request.copy" or "request.letters".
    void stepsWanted(const QString& command, qint64 request);
    void anotherWanted(aicms::base::CustomerId customer); ///< a request of this one is to be taken in as well
    void moved(); ///< something was done; lists have to be read again
    void thrownAway(); ///< what was typed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHead();
    QWidget* makeActions();
    void showView(const requests::RequestView& view);
    void showActs();
    void showWhy(const requests::RequestView& view);
    void showMessage(const requests::Request& request);
    QString summary(const requests::RequestView& view) const;
    void showLetters(requests::RequestId id);
    void showMenu();
    void begin(const RequestAct& act);
    void putBack();
    void make(std::vector<requests::MoveDraft> drafts);

    shell::Context m_context;
    requests::RequestId m_id;
    requests::RequestView m_view;
    bool m_isAnswered = false; ///< the person has every answer that the law wants
    RequestActs m_acts;
    kit::Label* m_number;
    kit::Pill* m_due;
    kit::Label* m_title;
    kit::Label* m_summary;
    HandlerField* m_handler;
    kit::Label* m_wrote; ///< above what the person wrote
    kit::Label* m_text;
    RequestProgress* m_progress;
    kit::MessageBar* m_twice;
    base::CustomerId m_alike;
    FlowList* m_flows;
    QVBoxLayout* m_why;
    QWidget* m_actions = nullptr;
    kit::ActionButton* m_main;
    kit::ActionButton* m_pause;
    kit::IconButton* m_more;
    ActForm* m_act;
    QVBoxLayout* m_letters;
    RequestActivity* m_activity;
    kit::MessageBar* m_extend;
    QByteArray m_kept; ///< to be put in
    QHash<qint64, QByteArray> m_begun; ///< what was typed about other requests
};

} // namespace aicms::ui_requests
