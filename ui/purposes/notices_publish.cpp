// SPDX-License-Identifier: GPL-3.0-or-later
// NoticesPage: the draft becomes a version, for good, after a question.
#include "core/purposes/current_wording.h"
#include "core/workspace/workspace.h"
#include "ui/kit/data_table.h"
#include "ui/kit/view_tabs.h"
#include "ui/purposes/notice_compare.h"
#include "ui/purposes/notice_editor.h"
#include "ui/purposes/notices_page.h"
#include "ui/purposes/publish_question.h"
#include "ui/purposes/purpose_words.h"
#include "ui/shell/answer.h"
#include "ui/wording/error_sentence.h"

#include <QCheckBox>
#include <QStackedWidget>

#include <utility>

namespace aicms::ui_purposes {

using purposes::Notice;

void NoticesPage::askPublish()
{
    const Notice* notice = chosen();
    if (!notice || notice->draft.isEmpty() || !mayLeave())
        return;
    QStringList open;
    for (const purposes::NoticeText& text : notice->draft)
        open += purposes::openPlaces(text);
    open.removeDuplicates();
    if (!open.isEmpty()) {
        m_context.notices.offer(publishNoticeId,
            wording::sentence({base::ErrorKind::Invalid, QStringLiteral("notice.open"), 0}) + u' '
                + tr("Still open: %1.", "what stands in square brackets").arg(isolatedList(open)));
        return;
    }
    // Asked afresh: somebody may have been shown the notice since the list was read.
    shell::onSuccess(m_context.workspace.notices().reach(m_code), this, m_context.notices,
        [this, code = m_code](const purposes::NoticeReach& reach) {
            if (code == m_code)
                showQuestion(static_cast<int>(reach.anyVersion));
        });
}

void NoticesPage::showQuestion(int people)
{
    const Notice* notice = chosen();
    if (!notice || notice->draft.isEmpty())
        return;
    dropQuestion();
    const int next = notice->newest() ? notice->newest()->version + 1 : 1;
    const QString whom = people == 0 ? tr("Nobody saw an earlier version.")
        : m_askAgain->isChecked()
        ? tr("%Ln people saw an earlier version and must be told; they stand under “To be told”.", nullptr, people)
        : tr("%Ln people saw an earlier version and are not told.", nullptr, people);
    const QStringList leftOut = purposes::languagesLeftOut(*notice, notice->draft);
    QStringList said {whom};
    for (const QString& language : leftOut)
        said << tr(
            "%1 falls out: version %2 is written in it, this one is not. Whoever reads %1 is still shown version "
            "%2 when they answer, and letters bring them this version in %3.")
                    .arg(languageName(language))
                    .arg(next - 1)
                    .arg(languageName(purposes::shownLanguage(notice->draft.keys(), language)));
    PublishQuestion::Draft draft;
    draft.number = next;
    if (notice->newest())
        draft.before = notice->newest()->publishedAt;
    draft.languages = languageNames(notice->draft.keys());
    draft.effects = said.join(u' ');
    draft.now = [this] { return m_context.workspace.clock().now(); };
    draft.zone = m_context.workspace.consent().zone();
    m_question = new PublishQuestion(std::move(draft));
    m_question->setKeepText(
        leftOut.isEmpty() ? tr("Keep it a draft") : tr("Go on with %1").arg(languageName(leftOut.front())));
    m_compare->body()->insertWidget(2, m_question);
    m_table->hide(); // what is asked and the text it is about need the room; the list comes back with the answer
    connect(m_question, &PublishQuestion::confirmed, this, &NoticesPage::publish);
    connect(m_question, &PublishQuestion::kept, this, [this, missing = leftOut.value(0)] {
        dropQuestion();
        if (missing.isEmpty())
            return;
        m_tabs->setCurrentView(noticeDraftView);
        m_side->setCurrentIndex(0);
        m_editor->showText(missing);
    });
}

void NoticesPage::dropQuestion()
{
    if (m_question)
        m_question->deleteLater();
    m_question = nullptr;
    m_table->show();
}

void NoticesPage::publish(std::optional<base::UtcTime> since, const QString& reason)
{
    dropQuestion();
    purposes::Publication publication;
    publication.code = m_code;
    publication.asksAgain = m_askAgain->isChecked();
    publication.publishedAt = since;
    publication.reason = reason;
    m_context.notices.offer(publishNoticeId, {});
    kit::whenDone(this, m_context.workspace.notices().publish(publication),
        [this](const base::Result<purposes::Published>& answer) {
            if (!answer) {
                m_context.notices.offer(publishNoticeId, wording::sentence(answer.error()));
                return;
            }
            const purposes::Published& published = *answer;
            m_version = published.version.version;
            m_context.notices.toast(published.toTell > 0
                    ? tr("Version %1 is published. %2")
                          .arg(m_version)
                          .arg(tr("%Ln people must be told.", nullptr, static_cast<int>(published.toTell)))
                    : tr("Version %1 is published").arg(m_version));
            reload();
        });
}

} // namespace aicms::ui_purposes
