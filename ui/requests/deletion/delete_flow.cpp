// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/deletion/delete_flow.h"

#include "core/requests/deletion/second_look.h"
#include "core/workspace/workspace.h"
#include "ui/kit/when_done.h"

#include <algorithm>

namespace aicms::ui_requests {

using requests::DeletionService;

DeleteFlow::DeleteFlow(workspace::Workspace& vault, QObject* parent)
    : CaseFlow(vault, parent), m_service(vault.database(), vault.session(), vault.erasures(), vault.clock(),
                                   vault.business(), vault.country(), vault.zone())
{
}

void DeleteFlow::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

void DeleteFlow::open(requests::RequestId id)
{
    // What was just decided may still be on its way to the disk.
    const std::optional<requests::DeletionProgress> known
        = id == m_id && m_stage == Stage::Ready ? std::optional(m_case.progress) : std::nullopt;
    m_id = id;
    m_case = {};
    m_found.reset();
    m_deleted.reset();
    m_service.setBusiness(m_vault.business());
    setStage(Stage::Opening);
    kit::whenDone(this, m_service.open(id), [this, id, known](base::Result<requests::DeletionCase> answer) {
        if (answer && known)
            answer->progress = *known;
        if (id == m_id)
            takeCase(answer);
    });
}

void DeleteFlow::takeCase(const base::Result<requests::DeletionCase>& answer)
{
    if (!answer) {
        setStage(Stage::Closed);
        Q_EMIT failed(answer.error());
        return;
    }
    m_case = *answer;
    if (m_case.certificate) {
        DeletionService::Deleted deleted;
        deleted.certificate = *m_case.certificate;
        deleted.locked = m_case.locked;
        deleted.answers = m_case.answers;
        deleted.backupsEnd = m_case.backupsEnd;
        deleted.isClosed = m_case.view.request.standing.end != requests::End::Open;
        m_deleted = deleted;
        setStage(Stage::Deleted);
    } else {
        setStage(Stage::Ready);
    }
    Q_EMIT opened();
}

void DeleteFlow::refuse(const QString& reason)
{
    const auto& items = view().request.items;
    const auto erasure = std::ranges::find_if(items, [](const requests::Item& item) {
        return item.kind == requests::Kind::Erasure && item.outcome == requests::Outcome::Open;
    });
    requests::MoveDraft draft;
    draft.move = requests::Move::Decide;
    draft.position = static_cast<int>(erasure - items.begin());
    draft.code = QStringLiteral("legal_claims");
    draft.text = reason;
    kit::whenDone(this, m_vault.requests().move(m_id, std::move(draft)),
        [this, id = m_id](const base::Result<requests::RequestView>& answer) {
            if (id != m_id)
                return;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            setView(*answer);
            Q_EMIT changed();
            Q_EMIT refused();
        });
}

void DeleteFlow::search()
{
    setStage(Stage::Searching);
    kit::whenDone(this, m_service.search(m_id), [this, id = m_id](const base::Result<requests::Found>& found) {
        if (id != m_id)
            return;
        if (found)
            m_found = *found;
        setStage(Stage::Ready);
        if (!found)
            Q_EMIT failed(found.error());
    });
}

void DeleteFlow::decide(std::size_t hit, requests::HitFate fate)
{
    if (!m_found || hit >= m_found->hits.size() || m_found->hits[hit].fate == fate)
        return;
    m_found->hits[hit].fate = fate;
    m_case.progress.decisions[m_found->hits[hit].key()] = {fate, m_found->hits[hit].digest()};
    keep();
    Q_EMIT changed();
}

void DeleteFlow::setGround(retention::ErasureGround ground)
{
    if (m_case.progress.isChosen && m_case.progress.ground == ground)
        return;
    m_case.progress.ground = ground;
    m_case.progress.isChosen = true;
    keep();
    Q_EMIT changed();
}

void DeleteFlow::setTold(bool isTold)
{
    if (m_case.progress.isToldToOthers == isTold)
        return;
    m_case.progress.isToldToOthers = isTold;
    keep();
    Q_EMIT changed();
}

void DeleteFlow::tell(sharing::RecipientId recipient, sharing::ToldState state, const QString& note)
{
    kit::whenDone(this, m_service.tell(m_id, recipient, state, note),
        [this](const base::Result<std::vector<requests::RecipientTold>>& told) {
            if (!told) {
                Q_EMIT failed(told.error());
                return;
            }
            m_case.told = *told;
            Q_EMIT changed();
        });
}

void DeleteFlow::draftLetters()
{
    kit::whenDone(this, m_vault.requestLetters().beginForRecipients(m_id),
        [this](const base::Result<std::vector<requests::LetterHead>>& begun) {
            if (!begun) {
                Q_EMIT failed(begun.error());
                return;
            }
            m_case.letters.insert(m_case.letters.end(), begun->begin(), begun->end());
            Q_EMIT changed();
            Q_EMIT lettersReady(requests::LetterKind::RecipientNotice);
        });
}

void DeleteFlow::draftAnswers()
{
    kit::whenDone(
        this, m_service.draftAnswers(m_id), [this](const base::Result<std::vector<requests::LetterHead>>& ready) {
            if (!ready) {
                Q_EMIT failed(ready.error());
                return;
            }
            Q_EMIT lettersReady(requests::LetterKind::Answer);
        });
}

void DeleteFlow::lookOver()
{
    kit::whenDone(this, m_service.lookOver(m_id), [this, id = m_id](const base::Result<requests::RequestView>& answer) {
        if (id != m_id)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        setView(*answer);
        Q_EMIT changed();
    });
}

const requests::Event* DeleteFlow::lookedOver() const
{
    return m_found ? requests::lookedOver(view().events, *m_found, m_vault.session().user) : nullptr;
}

void DeleteFlow::keep(const QString& reached, const QString& text)
{
    kit::whenDone(this, m_service.save(m_id, m_case.progress, reached, text), [this](const base::Result<void>& kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

void DeleteFlow::reach(int step)
{
    constexpr int afterFound = 3;
    constexpr int afterPlan = 4;
    if (m_stage == Stage::Deleted || isRunning())
        return;
    m_case.progress.step = step;
    const QString items = QString::number(m_found ? m_found->items() : 0);
    keep(step == afterFound     ? requests::deletionFound
            : step == afterPlan ? requests::deletionConfirmed
                                : QString(),
        items);
}

DeletionService::ProgressReport DeleteFlow::reporter()
{
    return [this](Phase phase, qint64 done, qint64 total) {
        // Waited for by the service's end, so this is still there; what is queued goes with it.
        QMetaObject::invokeMethod(
            this,
            [this, phase, done, total] {
                m_phase = phase;
                Q_EMIT progressed(phase, done, total);
            },
            Qt::QueuedConnection);
    };
}

void DeleteFlow::erase(const QString& typedName)
{
    m_phase = Phase::Searching;
    setStage(Stage::Deleting);
    kit::whenDone(this, m_service.erase(m_id, typedName, DeletionService::Undecided::Refuse, reporter()),
        [this](const base::Result<DeletionService::Deleted>& deleted) { takeDeleted(deleted); });
}

void DeleteFlow::finish()
{
    m_phase = Phase::Compacting;
    setStage(Stage::Deleting);
    kit::whenDone(this, m_service.finish(m_id, reporter()),
        [this](const base::Result<DeletionService::Deleted>& deleted) { takeDeleted(deleted); });
}

void DeleteFlow::takeDeleted(const base::Result<DeletionService::Deleted>& deleted)
{
    if (!deleted) {
        setStage(m_case.certificate ? Stage::Deleted : Stage::Ready);
        Q_EMIT failed(deleted.error());
        return;
    }
    m_deleted = *deleted;
    m_case.certificate = deleted->certificate;
    m_case.locked = deleted->locked;
    setStage(Stage::Deleted);
}

void DeleteFlow::stop()
{
    m_service.stop();
}

} // namespace aicms::ui_requests
