// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/notice_letters.h"

#include "core/purposes/current_wording.h"
#include "core/workspace/workspace.h"
#include "ui/kit/paper.h"
#include "ui/kit/when_done.h"
#include "ui/purposes/notice_paper.h"
#include "ui/shell/notices.h"
#include "ui/wording/renewal_letter.h"
#include "ui/wording/sheet_words.h"

#include <QLocale>

namespace aicms::ui_purposes {

namespace {

QString recipientOf(const customers::Customer& customer, const QString& country)
{
    QStringList lines {customer.displayName()};
    if (!customer.addresses.empty())
        lines << wording::addressLines(customer.addresses.front(), country);
    return lines.join(u'\n');
}

} // namespace

NoticeLetters::NoticeLetters(const shell::Context& context, QObject* parent) : QObject(parent), m_context(context) { }

void NoticeLetters::save(
    const purposes::NoticeVersion& version, const std::vector<base::CustomerId>& people, const QString& path)
{
    ++m_generation;
    m_paper.reset();
    if (people.empty() || version.texts.isEmpty())
        return;
    if (people.size() > most) {
        m_context.notices.warning(tr("These are more than %1 letters. Nothing was saved. Choose fewer people.")
                .arg(QLocale().toString(static_cast<qlonglong>(most))));
        Q_EMIT failed();
        return;
    }
    m_version = version;
    m_people = people;
    m_path = path;
    next(0);
}

void NoticeLetters::stop(const base::Error& error)
{
    m_paper.reset();
    m_context.notices.error(error);
    Q_EMIT failed();
}

/// First the log, then the paper: what cannot be logged does not leave.
void NoticeLetters::next(std::size_t place)
{
    if (place == m_people.size()) {
        finish();
        return;
    }
    const base::CustomerId id = m_people[place];
    const auto logged = m_context.workspace.customers().logPrinted(id);
    kit::whenDone(this, logged, [this, place, id, mine = m_generation](const base::Result<void>& isLogged) {
        if (mine != m_generation)
            return;
        if (!isLogged)
            return stop(isLogged.error());
        kit::whenDone(this, m_context.workspace.customers().reload(id),
            [this, place, mine](const base::Result<customers::Customer>& customer) {
                if (mine != m_generation)
                    return;
                if (!customer)
                    return stop(customer.error());
                add(*customer);
                next(place + 1);
            });
    });
}

void NoticeLetters::add(const customers::Customer& customer)
{
    const QString language = purposes::shownLanguage(m_version.texts.keys(), customer.language);
    if (!m_paper)
        m_paper = std::make_unique<kit::Paper>(language);
    else
        m_paper->newPage();
    m_paper->line(m_context.workspace.business());
    const QString country = m_context.workspace.country();
    const wording::SheetWords words(language, m_context.workspace.consent().zone(), country);
    m_paper->line(words.plainDay(m_context.workspace.today()));
    m_paper->line(QString());
    m_paper->line(recipientOf(customer, country));
    m_paper->line(QString());
    m_paper->line(words("dear").arg(customer.displayName()));
    m_paper->line(QString());
    writeNotice(*m_paper, m_version.texts.value(language));
}

void NoticeLetters::finish()
{
    const std::unique_ptr<kit::Paper> paper = std::move(m_paper);
    if (kit::savePdf(
            *paper->take(), m_path, m_context.workspace.business(), QPageLayout::Portrait, {}, kit::PageNumbers::None))
        Q_EMIT saved(static_cast<int>(m_people.size()));
    else
        stop({base::ErrorKind::InputOutput, tr("the file could not be written")});
}

} // namespace aicms::ui_purposes
