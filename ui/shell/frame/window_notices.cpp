// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/window_notices.h"

#include "ui/kit/status_bar.h"
#include "ui/kit/toast.h"
#include "ui/shell/step_work.h"
#include "ui/shell/undo_list.h"
#include "ui/wording/error_sentence.h"

#include <QTimer>
#include <QVBoxLayout>

namespace aicms::shell {

using kit::MessageBar;

WindowNotices::WindowNotices(
    QVBoxLayout* bars, kit::ToastHost& toasts, kit::StatusBar& status, UndoList& undo, QObject* parent)
    : Notices(parent), m_bars(bars), m_toasts(toasts), m_status(status), m_undo(undo)
{
    // An offer to undo what is undone already would say the opposite of the truth.
    connect(&undo, &UndoList::changed, this, [this] {
        if (m_offered && *m_offered != m_undo.undoText()) {
            m_offered.reset();
            m_toasts.dismiss();
        }
    });
    // By key nothing near the hand tells that it worked.
    connect(&undo, &UndoList::undone, this, [this](const QString& text, const QString& rest) {
        const QString undone = tr("Undone: %1", "what was done").arg(text);
        toast(rest.isEmpty() ? undone : tr("%1. %2", "what was undone; what that leaves").arg(undone, rest));
    });
    connect(&undo, &UndoList::redone, this,
        [this](const QString& text) { toast(tr("Done again: %1", "what was done").arg(text)); });
}

/// An undoing that still waits ends with what it waits for, and is told to nobody.
WindowNotices::~WindowNotices()
{
    disconnect(&m_undo, nullptr, this, nullptr);
}

void WindowNotices::toast(const QString& text)
{
    m_offered.reset();
    m_toasts.show(text);
}

void WindowNotices::toastWithUndo(const QString& text)
{
    const auto label = [this] { return m_undo.undoOpens().isEmpty() ? tr("Undo") : m_undo.undoOpens(); };
    const auto show = [this, text](const QString& action) { m_toasts.show(text, action, [this] { m_undo.undo(); }); };
    const QString shown = label();
    show(shown);
    // Screens push the entry before or after they say so.
    QTimer::singleShot(0, this, [this, label, show, shown] {
        if (label() != shown)
            show(label());
        m_offered = m_undo.undoText();
    });
}

void WindowNotices::error(const base::Error& error)
{
    if (const auto& work = StepWork::current())
        work->fail();
    tie(addBar(MessageBar::Kind::Danger, wording::sentence(error)));
}

void WindowNotices::warning(const QString& text)
{
    tie(addBar(MessageBar::Kind::Warning, text));
}

void WindowNotices::warnUntilSolved(const QString& id, const QString& text)
{
    offer(id, text);
    tie(m_offers.value(id));
}

void WindowNotices::tie(MessageBar* bar)
{
    if (!m_isPlaced)
        return;
    std::erase_if(m_ofPlace, [bar](const auto& each) { return !each.first || each.first == bar; });
    QElapsedTimer since;
    since.start();
    m_ofPlace.emplace_back(bar, since);
}

void WindowNotices::leavePlace()
{
    m_isPlaced = true;
    for (const auto& [bar, since] : m_ofPlace) {
        if (bar && since.hasExpired(ofTheChange)) {
            m_bars->removeWidget(bar); // not to be found when the same is said of the next
            bar->hide();
            bar->deleteLater();
        }
    }
    std::erase_if(m_ofPlace, [](const auto& each) { return !each.first || each.second.hasExpired(ofTheChange); });
}

void WindowNotices::offer(
    const QString& id, const QString& text, const QString& action, const std::function<void()>& run)
{
    if (const auto shown = m_offers.take(id))
        shown->deleteLater();
    if (text.isEmpty())
        return;
    MessageBar* bar = addBar(MessageBar::Kind::Warning, text);
    bar->setAction(action);
    connect(bar, &MessageBar::actionTriggered, this, run);
    m_offers.insert(id, bar);
}

MessageBar* WindowNotices::addBar(MessageBar::Kind kind, const QString& text)
{
    for (int index = 0; index < m_bars->count(); ++index) {
        auto* shown = qobject_cast<MessageBar*>(m_bars->itemAt(index)->widget());
        if (shown && shown->text() == text)
            return shown;
    }
    if (m_bars->count() >= mostBars)
        m_bars->itemAt(0)->widget()->deleteLater();
    auto* bar = new MessageBar(kind, text, m_bars->parentWidget());
    bar->setObjectName(QStringLiteral("noticeBar"));
    bar->setClosable(true);
    connect(bar, &MessageBar::closed, bar, &QObject::deleteLater);
    m_bars->addWidget(bar);
    bar->show();
    return bar;
}

void WindowNotices::job(const QString& id, const QString& text, int percent)
{
    const QString item = QStringLiteral("job.") + id;
    if (text.isEmpty()) {
        m_jobs.remove(id);
        m_status.removeItem(item);
        return;
    }
    m_jobs.insert(id, text);
    m_status.setItem({item, QStringLiteral("loader-circle"),
        percent < 0 ? text : tr("%1: %2 %", "job, percent").arg(text).arg(percent)});
}

} // namespace aicms::shell
