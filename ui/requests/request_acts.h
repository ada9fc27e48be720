// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/request_way.h"
#include "ui/shell/screen.h"

namespace aicms::ui_requests {

/// Something that can be done with a request: steps on a screen of their own, or a move of the register, for which
/// somebody says first what it wants.
struct RequestAct {
    enum class Wants { Nothing, Identity, Question, Reason, Way, Mistake };
    QString name; ///< of its button or line in the menu: "moveAcknowledge"
    QString text;
    QString command = {}; ///< of the screen: "request.delete"; empty: a move
    requests::MoveDraft draft = {};
    Wants wants = Wants::Nothing;
    QString about = {}; ///< what follows from it
    bool isEnd = false; ///< nothing opens the request again
};

/// The command of the act that sets right what was taken in: the form of the register opens.
inline const QString correctIntake = QStringLiteral("request.correct");

struct RequestActs {
    std::optional<RequestAct> main; ///< none: its card stands in the pane, or it is over
    std::optional<RequestAct> pause;
    std::optional<RequestAct> extend;
    std::vector<RequestAct> more;
    const RequestAct* find(const QString& name) const;
};
/// What the session may do with the request now. The main one leads to the step at which it stands.
RequestActs actsOf(const shell::Context& context, const requests::RequestView& view, bool isAnswered);

} // namespace aicms::ui_requests
