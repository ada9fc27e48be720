// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/case_person.h"
#include "core/requests/requests_service.h"

#include <QObject>

namespace aicms::workspace {
class Workspace;
}

namespace aicms::ui_requests {

/// One request on its way through the steps of an answer: what every such wizard knows, and who asks.
class CaseFlow : public QObject {
    Q_OBJECT
public:
    explicit CaseFlow(workspace::Workspace& vault, QObject* parent = nullptr);

    requests::RequestId request() const { return m_id; }
    virtual const requests::RequestView& view() const = 0;
    virtual const requests::CasePerson& person() const = 0;
    virtual bool isRunning() const { return false; } ///< something that cannot be left alone
    bool isIdentified() const { return view().request.standing.isIdentified; }

    void identify(const QString& method, const QString& how = {}); ///< it is known who asks, by that method
    void askIdentity(); ///< the person is asked
    void failIdentity(const QString& reason); ///< nobody can tell who it is: the request is closed

Q_SIGNALS:
    void opened(); ///< the request is there: the step where it was left can be shown
    void changed();
    void ended(aicms::requests::End how); ///< by one of the moves made here
    void failed(const aicms::base::Error& error);

protected:
    virtual void setView(const requests::RequestView& view) = 0;
    void move(requests::MoveDraft draft) { moveAll({std::move(draft)}); }
    void moveAll(std::vector<requests::MoveDraft> drafts); ///< all, or none

    workspace::Workspace& m_vault;
    requests::RequestId m_id;
};

} // namespace aicms::ui_requests
