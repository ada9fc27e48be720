// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept over a lock: the place, and what was typed.
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/frame/window_notices.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>

namespace aicms::shell {

namespace {

/// Ids and texts only; any other argument was good for one call.
QCborValue storable(const QVariant& argument)
{
    switch (argument.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong: return argument.toLongLong();
    case QMetaType::QString: return argument.toString();
    default: return {};
    }
}

} // namespace

std::vector<drafts::Draft> VaultFrame::drafts() const
{
    std::vector<drafts::Draft> drafts;
    const Place place = m_history.current();
    for (auto it = m_screens.cbegin(); it != m_screens.cend(); ++it) {
        const bool isShown = it.value() == m_current;
        const auto unsaved = it.value()->unsaved();
        const QByteArray view = it.value()->view();
        if (!isShown && !unsaved && view.isEmpty())
            continue;
        QCborArray content {
            isShown ? storable(place.argument) : QCborValue(), unsaved ? QCborValue(unsaved->content) : QCborValue()};
        if (!view.isEmpty())
            content.append(view);
        drafts.push_back(
            {it.key(), unsaved ? unsaved->customer : base::CustomerId {}, isShown, content.toCborValue().toCbor()});
    }
    return drafts;
}

bool VaultFrame::holdsUnsaved() const
{
    return std::ranges::any_of(m_screens, [](const Screen* screen) { return screen->unsaved().has_value(); });
}

std::vector<drafts::Draft> VaultFrame::wizardDrafts() const
{
    std::vector<drafts::Draft> kept = drafts();
    std::erase_if(kept, [this](const drafts::Draft& draft) {
        const Screen* screen = m_screens.value(draft.screen);
        return !screen->isFullWindow() || !screen->unsaved();
    });
    return kept;
}

bool VaultFrame::takeUp(const std::vector<drafts::Draft>& drafts)
{
    bool isShown = false;
    bool isHere = false;
    for (const drafts::Draft& draft : drafts) {
        const QCborArray content = QCborValue::fromCbor(draft.content).toArray();
        if (draft.isShown)
            isShown = show(draft.screen, content.at(0).isNull() ? QVariant() : content.at(0).toVariant());
        restoreView(draft.screen, content);
        if (!content.at(1).isByteArray() || !restore(draft.screen, content.at(1).toByteArray()))
            continue;
        if (draft.isShown)
            isHere = true;
        else
            offerToGoOn(draft.screen);
    }
    if (isHere)
        m_notices->toast(tr("What you had begun is here again. It was kept inside the vault."));
    return isShown;
}

void VaultFrame::goOn(const Stay& stay)
{
    m_history = stay.history;
    open(m_history.current());
    for (const drafts::Draft& draft : stay.drafts) {
        const QCborArray content = QCborValue::fromCbor(draft.content).toArray();
        restoreView(draft.screen, content);
        if (content.at(1).isByteArray())
            restore(draft.screen, content.at(1).toByteArray());
    }
}

void VaultFrame::restoreView(const QString& id, const QCborArray& content)
{
    if (!content.at(2).isByteArray())
        return;
    if (Screen* screen = screenFor(id))
        screen->restoreView(content.at(2).toByteArray());
}

void VaultFrame::keepWizards()
{
    const auto isJob = [this](const drafts::Draft& draft) {
        const auto unsaved = m_screens.value(draft.screen)->unsaved();
        return unsaved && unsaved->isJob;
    };
    QByteArray wizards;
    for (const drafts::Draft& draft : wizardDrafts()) {
        if (!isJob(draft))
            wizards += draft.screen.toUtf8() + draft.content;
    }
    if (wizards == m_keptWizards)
        return;
    m_keptWizards = wizards;
    std::vector<drafts::Draft> kept = drafts();
    std::erase_if(kept, isJob);
    m_workspace->drafts().keep(std::move(kept));
}

QStringList VaultFrame::jobs() const
{
    return m_notices->jobs();
}

void VaultFrame::offerToGoOn(const QString& id)
{
    // It lies behind the page that is shown: without a way there nobody would find it.
    const QString notice = QStringLiteral("draft.") + id;
    Screen* screen = m_screens.value(id);
    const auto withdraw = [this, notice] { m_notices->offer(notice, {}); };
    m_notices->offer(notice, tr("%1: what you had begun was kept inside the vault.", "a page").arg(screen->title()),
        tr("Go on with it"), [this, id] { show(id); });
    connect(this, &VaultFrame::placeChanged, screen, [this, screen, withdraw] {
        if (m_current == screen)
            withdraw();
    });
    connect(screen, &Screen::settled, this, withdraw);
}

bool VaultFrame::restore(const QString& id, const QByteArray& content)
{
    Screen* screen = screenFor(id);
    if (!screen || !screen->restore(content)) {
        m_workspace->drafts().discard(id);
        return false;
    }
    connect(
        screen, &Screen::settled, this, [this, id] { m_workspace->drafts().discard(id); }, Qt::SingleShotConnection);
    return true;
}

} // namespace aicms::shell
