// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/wording_list.h"

#include "core/workspace/workspace.h"
#include "ui/shell/answer.h"

#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <ranges>

namespace aicms::answers {

QString noticeTitle(const purposes::Notice& notice, const purposes::NoticeVersion& version)
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    const QString title = version.texts.contains(language) ? version.texts.value(language).title
        : version.texts.isEmpty()                          ? QString()
                                                           : version.texts.first().title;
    return title.isEmpty() ? notice.code : title;
}

WordingList::WordingList(const shell::Context& context, QWidget* parent) : QComboBox(parent), m_context(context)
{
    addItem(tr("None was shown"), qint64(0));
    connect(this, &QComboBox::currentIndexChanged, this, [this] { m_wanted = version(); });
}

void WordingList::choose(qint64 version)
{
    m_wanted = version;
    const int place = findData(version);
    if (place >= 0)
        setCurrentIndex(place);
}

void WordingList::reload()
{
    shell::onSuccess(m_context.workspace.notices().list(), this, m_context.notices,
        [this](const std::vector<purposes::Notice>& notices) {
            const QTimeZone& zone = m_context.workspace.consent().zone();
            QSignalBlocker quiet(this);
            while (count() > 1)
                removeItem(count() - 1);
            for (const purposes::Notice& notice : notices) {
                for (const purposes::NoticeVersion& version : std::views::reverse(notice.versions)) {
                    const QDate day = version.publishedAt.toDateTime().toTimeZone(zone).date();
                    addItem(tr("%1, version %2, from %3", "title, number, day")
                                .arg(noticeTitle(notice, version))
                                .arg(version.version)
                                .arg(QLocale().toString(day, QLocale::ShortFormat)),
                        version.id);
                }
            }
            setCurrentIndex(std::max(0, findData(m_wanted)));
            quiet.unblock();
            Q_EMIT listed();
        });
}

} // namespace aicms::answers
