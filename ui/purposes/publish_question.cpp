// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/publish_question.h"

#include "core/base/local_day.h"
#include "core/base/shown_time.h"
#include "ui/kit/day_field.h"
#include "ui/kit/form_field.h"
#include "ui/shell/spacing.h"
#include "ui/wording/date_text.h"
#include "ui/wording/error_sentence.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aicms::ui_purposes {

namespace {

QString publishFault(const char* subject)
{
    return wording::sentence({base::ErrorKind::Invalid, QString::fromLatin1(subject), 0});
}

} // namespace

PublishQuestion::PublishQuestion(Draft draft, QWidget* parent)
    : QWidget(parent), m_draft(std::move(draft)), m_since(new kit::MomentField), m_reason(new QLineEdit),
      m_sinceField(new kit::FormField(tr("In use since"), m_since)),
      m_reasonField(new kit::FormField(tr("Why it is entered only now"), m_reason))
{
    const QDate today = base::localDay(m_draft.now(), m_draft.zone);
    m_since->setObjectName(QStringLiteral("publishSince"));
    m_since->setToday(today);
    m_since->setDateRange(QDate(1900, 1, 1), today);
    m_since->setDay(today);
    m_reason->setObjectName(QStringLiteral("publishReason"));
    m_reasonField->setHint(tr("Needed: it stands beside the version."));
    m_box = new kit::ConfirmBox(tr("Publish version %1?").arg(m_draft.number), {});
    m_box->setObjectName(QStringLiteral("publishQuestion"));
    m_box->setConfirmText(tr("Publish version %1").arg(m_draft.number), QStringLiteral("file-text"));
    auto* fields = new QHBoxLayout;
    shell::setSpacing(fields, 0, 0, 0, 0, 12);
    fields->addWidget(m_sinceField, 1, Qt::AlignTop);
    fields->addWidget(m_reasonField, 2, Qt::AlignTop);
    fields->addStretch(1);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 8);
    all->addLayout(fields);
    all->addWidget(m_box);
    for (kit::FormField* field : {m_sinceField, m_reasonField})
        field->setLineReserved(false);
    showMeaning();
    connect(m_since, &QLineEdit::textChanged, this, &PublishQuestion::showMeaning);
    m_since->edited = [this] { m_sinceField->setError(dayFault()); };
    connect(m_box, &kit::ConfirmBox::confirmed, this, &PublishQuestion::confirm);
    connect(m_box, &kit::ConfirmBox::kept, this, &PublishQuestion::kept);
}

void PublishQuestion::setKeepText(const QString& text)
{
    m_box->setKeepText(text);
}

/// A day without a time is its beginning; on the day of the version before, from when that was published.
std::optional<base::UtcTime> PublishQuestion::since() const
{
    const auto typed = m_since->moment();
    if (!typed || m_since->isUntouched())
        return std::nullopt;
    if (typed->time) {
        const std::vector<QDateTime> moments = base::momentsShown(typed->day, *typed->time, m_draft.zone);
        return base::UtcTime::fromDateTime(
            moments.empty() ? QDateTime(typed->day, *typed->time, m_draft.zone) : moments.front());
    }
    if (typed->day == base::localDay(m_draft.now(), m_draft.zone))
        return std::nullopt;
    const base::UtcTime begin = base::UtcTime::fromDateTime(typed->day.startOfDay(m_draft.zone));
    const bool isOfThatDay = m_draft.before && base::localDay(*m_draft.before, m_draft.zone) == typed->day;
    return isOfThatDay ? std::max(begin, *m_draft.before) : begin;
}

QString PublishQuestion::dayFault() const
{
    const kit::DayFault fault = m_since->fault();
    if (fault == kit::DayFault::TooLate)
        return publishFault("notice.time");
    if (fault != kit::DayFault::None)
        return kit::MomentField::sentence(fault);
    const auto time = since();
    if (!time)
        return {};
    if (*time > m_draft.now())
        return publishFault("notice.time");
    if (m_draft.before && *time < *m_draft.before)
        return tr("Version %1 is in use since %2; what was handed out before it cannot come after it. Write that text "
                  "as a notice of its own.",
            "number, day")
            .arg(m_draft.number - 1)
            .arg(wording::dayText(base::localDay(*m_draft.before, m_draft.zone)));
    return {};
}

QString PublishQuestion::meaning() const
{
    const QString forGood = tr("A published version can never be changed or taken back.");
    const auto time = since();
    if (!time)
        return tr("It holds from now on, in %1.", "languages").arg(m_draft.languages) + u' ' + forGood;
    return tr("You say that people were handed this very text from %1 on, in %2. Answers since then can name it. That "
              "it was entered only today, and why, stands beside it for good.",
               "day, languages")
               .arg(wording::dayText(base::localDay(*time, m_draft.zone)), m_draft.languages)
        + u' ' + forGood;
}

void PublishQuestion::showMeaning()
{
    m_reasonField->setVisible(since().has_value());
    m_box->setText(meaning() + u' ' + m_draft.effects);
}

void PublishQuestion::confirm()
{
    if (const QString fault = dayFault(); !fault.isEmpty()) {
        m_sinceField->setError(fault);
        m_since->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto time = since();
    const QString reason = m_reason->text().trimmed();
    if (time && reason.isEmpty()) {
        m_reasonField->setError(tr("Say why this text is entered only now."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT confirmed(time, time ? reason : QString());
}

} // namespace aicms::ui_purposes
