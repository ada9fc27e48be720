// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/notice_letters.h"

#include "core/workspace/workspace.h"
#include "ui/kit/when_done.h"
#include "ui/shell/letter_file.h"
#include "ui/shell/notices.h"
#include "ui/wording/notice_letter.h"
#include "ui/wording/notice_reading.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace aicms::ui_purposes {

using purposes::NoticeSight;
using purposes::NoticeVersion;

NoticeLetters::NoticeLetters(const shell::Context& context, QObject* parent) : QObject(parent), m_context(context) { }

void NoticeLetters::save(
    const purposes::Notice& notice, const std::vector<base::CustomerId>& people, const QString& path)
{
    ++m_generation;
    m_letters.clear();
    m_without.clear();
    m_namesWithout.clear();
    if (people.empty() || !notice.newest())
        return;
    const auto isWritten = [](const purposes::NoticeText& text) { return !text.text.isEmpty(); };
    const QString refusal = people.size() > most
        ? tr("These are more than %1 letters. Nothing was saved. Choose fewer people.")
              .arg(QLocale().toString(static_cast<qlonglong>(most)))
        : std::ranges::none_of(notice.newest()->texts, isWritten) ? wording::lostWording(notice.newest()->version)
                                                                  : QString();
    if (!refusal.isEmpty()) {
        m_context.notices.warning(refusal);
        return;
    }
    m_notice = notice;
    m_people = people;
    m_path = path;
    next(0);
}

void NoticeLetters::stop(const base::Error& error)
{
    m_letters.clear();
    m_context.notices.error(error);
}

/// Goes on with the answer, unless another save has begun or there is none.
template <class T, class Then> void NoticeLetters::read(const QFuture<base::Result<T>>& future, Then then)
{
    kit::whenDone(this, future, [this, then, mine = m_generation](const base::Result<T>& answer) {
        if (mine != m_generation)
            return;
        if (!answer)
            return stop(answer.error());
        if constexpr (std::is_void_v<T>)
            then();
        else
            then(*answer);
    });
}

/// First the log, then the paper: what cannot be logged does not leave.
void NoticeLetters::next(std::size_t place)
{
    if (place == m_people.size()) {
        finish();
        return;
    }
    const base::CustomerId id = m_people[place];
    read(m_context.workspace.customers().reload(id), [this, place, id](const customers::Customer& customer) {
        if (customer.addresses.empty()) {
            m_without.push_back(id);
            m_namesWithout << customer.displayName();
            next(place + 1);
            return;
        }
        read(m_context.workspace.customers().logPrinted(id), [this, place, id, customer] {
            read(m_context.workspace.notices().seen(id), [this, place, customer](const std::vector<NoticeSight>& seen) {
                add(customer, seen);
                next(place + 1);
            });
        });
    });
}

void NoticeLetters::add(const customers::Customer& customer, const std::vector<NoticeSight>& seen)
{
    wording::NoticeLetterFacts facts;
    facts.business = m_context.workspace.business();
    facts.controller = m_context.workspace.purposes().controller();
    facts.country = m_context.workspace.country();
    facts.zone = m_context.workspace.consent().zone();
    facts.now = m_context.workspace.clock().now();
    facts.version = *m_notice.newest();
    for (const NoticeVersion& version : m_notice.versions) {
        const auto sight = std::ranges::find(seen, version.id, &NoticeSight::version);
        if (sight == seen.end() || version.id == facts.version.id)
            continue;
        facts.known = version;
        facts.knownSince = sight->at;
        facts.knownLanguage = sight->language;
    }
    m_letters.push_back(wording::noticeLetter(customer, facts));
}

void NoticeLetters::finish()
{
    const std::vector<wording::Letter> letters = std::exchange(m_letters, {});
    if (letters.empty() || shell::saveLetters(letters, m_context.workspace.country(), m_path))
        Q_EMIT saved(static_cast<int>(letters.size()), m_without, m_namesWithout);
    else
        stop({base::ErrorKind::InputOutput, tr("the file could not be written")});
}

} // namespace aicms::ui_purposes
