// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/deletion_service.h"

#include <QObject>

namespace aicms::workspace {
class Workspace;
}

namespace aicms::ui_requests {

/// One deletion on its way through the steps: what is known, what was decided, what runs. Every step is kept in the
/// vault, so that it goes on where it was left.
class DeleteFlow : public QObject {
    Q_OBJECT
public:
    enum class Stage { Closed, Opening, Ready, Searching, Deleting, Deleted };
    using Phase = requests::DeletionService::Phase;

    explicit DeleteFlow(workspace::Workspace& vault, QObject* parent = nullptr);

    void open(requests::RequestId id);
    Stage stage() const { return m_stage; }
    requests::RequestId request() const { return m_id; }
    const requests::DeletionCase& current() const { return m_case; }
    /// From memory, also after the deletion, until the next one is opened.
    const requests::DeletionPerson& person() const { return m_case.person; }
    const requests::DeletionProgress& progress() const { return m_case.progress; }
    const std::optional<requests::Found>& found() const { return m_found; }
    const std::optional<requests::DeletionService::Deleted>& deleted() const { return m_deleted; }
    bool isIdentified() const { return m_case.view.request.standing.isIdentified; }
    bool isRunning() const { return m_stage == Stage::Deleting; }
    bool mayStop() const { return isRunning() && m_phase == Phase::Searching; }

    void identify(const QString& method); ///< it is known who asks, by that method
    void askIdentity(); ///< the person is asked
    void search();
    void decide(std::size_t hit, requests::HitFate fate);
    void setGround(retention::ErasureGround ground);
    void setTold(bool isTold);
    /// Keeps that somebody came to this step, and in the register what the step found.
    void reach(int step);
    void erase(const QString& typedName);
    void finish(); ///< what was cut off
    void stop();
    /// A legal hold keeps everything: the request is refused for legal claims, Art. 17(3)(e), and closed.
    void refuse(const QString& reason);

Q_SIGNALS:
    void refused();
    void opened(); ///< the request is there: the step where it was left can be shown
    void changed();
    void progressed(aicms::ui_requests::DeleteFlow::Phase phase, qint64 done, qint64 total);
    void failed(const aicms::base::Error& error);

private:
    void setStage(Stage stage);
    void takeCase(const base::Result<requests::DeletionCase>& opened);
    void takeDeleted(const base::Result<requests::DeletionService::Deleted>& deleted);
    void move(requests::MoveDraft draft);
    void keep(const QString& reached = {}, const QString& text = {});
    requests::DeletionService::ProgressReport reporter();

    workspace::Workspace& m_vault;
    requests::DeletionService m_service;
    requests::RequestId m_id;
    Stage m_stage = Stage::Closed;
    Phase m_phase = Phase::Searching;
    requests::DeletionCase m_case;
    std::optional<requests::Found> m_found;
    std::optional<requests::DeletionService::Deleted> m_deleted;
};

} // namespace aicms::ui_requests
