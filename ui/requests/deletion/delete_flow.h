// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/deletion_service.h"
#include "ui/requests/wizard/case_flow.h"

namespace aicms::ui_requests {

/// One deletion on its way through the steps: what is known, what was decided, what runs. Every step is kept in the
/// vault, so that it goes on where it was left.
class DeleteFlow : public CaseFlow {
    Q_OBJECT
public:
    enum class Stage { Closed, Opening, Ready, Searching, Deleting, Deleted };
    using Phase = requests::DeletionService::Phase;

    explicit DeleteFlow(workspace::Workspace& vault, QObject* parent = nullptr);

    void open(requests::RequestId id);
    Stage stage() const { return m_stage; }
    const requests::DeletionCase& current() const { return m_case; }
    /// From memory, also after the deletion, until the next one is opened.
    const requests::CasePerson& person() const override { return m_case.person; }
    const requests::RequestView& view() const override { return m_case.view; }
    const requests::DeletionProgress& progress() const { return m_case.progress; }
    const std::optional<requests::Found>& found() const { return m_found; }
    const std::optional<requests::DeletionService::Deleted>& deleted() const { return m_deleted; }
    bool isRunning() const override { return m_stage == Stage::Deleting; }
    bool mayStop() const { return isRunning() && m_phase == Phase::Searching; }

    void search();
    void decide(std::size_t hit, requests::HitFate fate);
    void setGround(retention::ErasureGround ground);
    void setTold(bool isTold);
    /// How far a recipient was told in another way than by a letter of this request.
    void tell(sharing::RecipientId recipient, sharing::ToldState state, const QString& note);
    /// A draft for each recipient who has none yet; lettersReady() once they are there.
    void draftLetters();
    /// The answer to the person, before the deletion; lettersReady() once it is there.
    void draftAnswers();
    void lookOver(); ///< as the first of two people
    /// When somebody else looked over just what is shown; null: nobody did, or it is not searched yet.
    const requests::Event* lookedOver() const;
    workspace::Workspace& vault() const { return m_vault; }
    /// Keeps that somebody came to this step, and in the register what the step found.
    void reach(int step);
    void erase(const QString& typedName);
    void finish(); ///< what was cut off
    void stop();
    /// A legal hold keeps everything: the deletion is refused for legal claims, Art. 17(3)(e). The request stays open
    /// until the person was told why.
    void refuse(const QString& reason);

Q_SIGNALS:
    void refused();
    void lettersReady(aicms::requests::LetterKind kind);
    void progressed(aicms::ui_requests::DeleteFlow::Phase phase, qint64 done, qint64 total);

protected:
    void setView(const requests::RequestView& view) override { m_case.view = view; }

private:
    void setStage(Stage stage);
    void takeCase(const base::Result<requests::DeletionCase>& opened);
    void takeDeleted(const base::Result<requests::DeletionService::Deleted>& deleted);
    void keep(const QString& reached = {}, const QString& text = {});
    requests::DeletionService::ProgressReport reporter();

    requests::DeletionService m_service;
    Stage m_stage = Stage::Closed;
    Phase m_phase = Phase::Searching;
    requests::DeletionCase m_case;
    std::optional<requests::Found> m_found;
    std::optional<requests::DeletionService::Deleted> m_deleted;
};

} // namespace aicms::ui_requests
