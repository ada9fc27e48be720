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
        if (!isShown && !unsaved)
            continue;
        QCborArray content {isShown ? storable(place.argument) : QCborValue()};
        if (unsaved)
            content.append(unsaved->content);
        drafts.push_back(
            {it.key(), unsaved ? unsaved->customer : base::CustomerId {}, isShown, content.toCborValue().toCbor()});
    }
    return drafts;
}

bool VaultFrame::takeUp(const std::vector<drafts::Draft>& drafts)
{
    bool isShown = false;
    bool isRestored = false;
    for (const drafts::Draft& draft : drafts) {
        const QCborArray content = QCborValue::fromCbor(draft.content).toArray();
        if (draft.isShown)
            isShown = show(draft.screen, content.at(0).isNull() ? QVariant() : content.at(0).toVariant());
        if (content.size() > 1)
            isRestored = restore(draft.screen, content.at(1).toByteArray()) || isRestored;
    }
    if (isRestored)
        m_notices->toast(tr("What you had begun is here again. It was kept inside the vault."));
    return isShown;
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
