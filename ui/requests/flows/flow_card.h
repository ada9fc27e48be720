// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/flows/flow.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <QFuture>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace aicms::requests {
class FlowsService;
}

namespace aicms::kit {
class ActionButton;
class FormField;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_requests {

/// One thing that somebody asked for and how it is carried out: what will happen, what somebody has to say, and one
/// button that does it. What cannot be done says so in the card.
class FlowCard : public kit::Card {
    Q_OBJECT
public:
    FlowCard(const shell::Context& context, const requests::FlowCase& about, bool isMain, QWidget* parent = nullptr);
    int position() const { return m_case.position; }
    /// What was typed before a lock stands in a part that is opened by a button: opened again.
    void openPartOf(const QWidget* field);
    void choose(QComboBox* choice, const QString& text); ///< at once, or once it is filled

Q_SIGNALS:
    void done(const aicms::requests::RequestView& view);

protected:
    using Answer = QFuture<base::Result<requests::RequestView>>;
    requests::Kind kind() const { return m_case.kind(); }
    requests::RequestId request() const { return m_case.view.request.id; }
    requests::FlowsService& service() const;
    void explain(const QString& text, const char* name = "");
    kit::FormField* addLine(const QString& label, QLineEdit* line, const char* name, bool isOptional = false);
    kit::FormField* addChoice(const QString& label, QComboBox* choice, const char* name);
    /// The button that does it; in the accent's colour where nothing else of the pane has it.
    kit::ActionButton* addMain(const QString& text, const char* name, const std::function<Answer()>& act);
    /// Refuses with a ground of the law and words; nothing where the law knows no ground.
    void addRefusal(const QString& text = {}); ///< on the link that opens it
    /// `parts` are shown by that button.
    void addOpener(QPushButton* button, const std::vector<QWidget*>& parts) { m_openers.emplace_back(button, parts); }
    static void chooseKept(QComboBox* choice); ///< what choose() wanted; after it was filled
    void await(const Answer& answer);
    QString recipientsSentence() const; ///< who will be named to be told (GDPR Art. 19)

    shell::Context m_context;
    requests::FlowCase m_case;
    bool m_isMain;
    kit::MessageBar* m_message;

private:
    std::vector<std::pair<QPushButton*, std::vector<QWidget*>>> m_openers;
};

} // namespace aicms::ui_requests
