// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/renewal_writer.h"

#include "core/workspace/workspace.h"
#include "ui/consent/answer.h"
#include "ui/kit/paper.h"
#include "ui/shell/choosers.h"

#include <algorithm>

namespace aicms::ui_consent {

using wording::RenewalLetter;

namespace {

QString mailText(const std::vector<RenewalLetter>& letters)
{
    QStringList mails;
    for (const RenewalLetter& letter : letters)
        mails << QStringLiteral("%1\n%2\n\n%3\n").arg(letter.email, letter.subject, letter.text);
    return mails.join(QStringLiteral("\n----------------------------------------\n\n"));
}

/// Takes out whom no e-mail reaches: their names, a few of many.
QString takeUnreachable(std::vector<RenewalLetter>& letters)
{
    constexpr qsizetype mostNamed = 10;
    QStringList names;
    for (const RenewalLetter& letter : letters) {
        if (letter.email.isEmpty())
            names << letter.recipient.section(QLatin1Char('\n'), 0, 0);
    }
    std::erase_if(letters, [](const RenewalLetter& letter) { return letter.email.isEmpty(); });
    const bool isLong = names.size() > mostNamed;
    return names.mid(0, mostNamed).join(QStringLiteral(", ")) + (isLong ? QStringLiteral(", …") : QString());
}

bool saveLetters(const std::vector<RenewalLetter>& letters, const QString& business, const QString& path)
{
    kit::Paper paper(letters.front().language);
    for (const RenewalLetter& letter : letters) {
        if (&letter != &letters.front())
            paper.newPage();
        paper.line(letter.recipient);
        paper.line(letter.subject, 12, true);
        paper.line(letter.text);
    }
    return kit::savePdf(*paper.take(), path, business, QPageLayout::Portrait, {}, kit::PageNumbers::None);
}

} // namespace

RenewalWriter::RenewalWriter(const shell::Context& context, QObject* parent) : QObject(parent), m_context(context) { }

void RenewalWriter::askWhere(QWidget* parent, const std::vector<RenewalWish>& wishes)
{
    const QString path = shell::Choosers::ofSystem().saveFile(parent, tr("Letters as PDF, e-mails as text"),
        tr("letters", "a file name without the ending") + QStringLiteral(".pdf"));
    if (!path.isEmpty())
        prepare(wishes, path);
}

void RenewalWriter::prepare(const std::vector<RenewalWish>& wishes, const QString& path)
{
    if (!m_waiting.empty()) {
        m_context.notices.warning(
            tr("Letters are being prepared already. Nothing was begun anew. Wait until they are done."));
        return;
    }
    if (wishes.size() > most) {
        m_context.notices.warning(tr("These are more than %1 letters. Nothing was prepared. Choose fewer people.")
                .arg(QLocale().toString(static_cast<qlonglong>(most))));
        return;
    }
    m_path = path;
    m_letters.clear();
    m_leftOut = 0;
    m_waiting.assign(wishes.begin(), wishes.end());
    next();
}

void RenewalWriter::next()
{
    if (m_waiting.empty()) {
        write();
        return;
    }
    const RenewalWish wish = m_waiting.front();
    const auto leaveOut = [this] {
        ++m_leftOut;
        m_waiting.pop_front();
        next();
    };
    const auto limits = m_context.workspace.gate().limits(wish.customer);
    kit::whenDone(this, limits, [this, wish, leaveOut](const base::Result<consent::PersonLimits>& found) {
        if (!found || found->restriction) {
            leaveOut();
            return;
        }
        const auto states = m_context.workspace.consent().states(wish.customer, m_context.workspace.clock().now());
        kit::whenDone(this, states, [this, wish, leaveOut](const base::Result<std::vector<consent::StateRow>>& rows) {
            const auto isIt = [&wish](const consent::StateRow& row) {
                return row.purpose == wish.purpose && row.channel == purposes::Channel::All;
            };
            const auto row = rows ? std::ranges::find_if(*rows, isIt) : decltype(rows->begin()) {};
            const bool isToAsk = rows && row != rows->end()
                && (consent::isAgreed(row->state) || row->state == consent::State::Expired
                    || row->state == consent::State::Requested);
            if (isToAsk)
                readPerson(wish, *row);
            else
                leaveOut();
        });
    });
}

void RenewalWriter::readPerson(const RenewalWish& wish, const consent::StateRow& answer)
{
    // First the log, then the paper: what cannot be logged does not leave.
    const auto stop = [this](const base::Error& error) {
        m_waiting.clear();
        m_context.notices.error(error);
    };
    const auto logged = m_context.workspace.customers().logPrinted(wish.customer);
    kit::whenDone(this, logged, [this, wish, answer, stop](const base::Result<void>& isLogged) {
        if (!isLogged) {
            stop(isLogged.error());
            return;
        }
        kit::whenDone(this, m_context.workspace.customers().reload(wish.customer),
            [this, wish, answer, stop](const base::Result<customers::Customer>& customer) {
                if (!customer) {
                    stop(customer.error());
                    return;
                }
                const auto catalogue = m_context.workspace.purposes().catalogue();
                const bool hasEnded = answer.state == consent::State::Expired;
                const auto validUntil = hasEnded ? answer.since : answer.validUntil;
                if (const purposes::Purpose* purpose = catalogue->find(wish.purpose))
                    m_letters.push_back(wording::renewalLetter(*customer, *purpose,
                        {validUntil, m_context.workspace.clock().now(), m_context.workspace.business(),
                            m_context.workspace.consent().zone()}));
                m_waiting.pop_front();
                next();
            });
    });
}

void RenewalWriter::write()
{
    QString leftOut = m_leftOut == 0
        ? QString()
        : u' ' + tr("%Ln people were left out: they are restricted or said no in the meantime.", nullptr, m_leftOut);
    const bool isMail = m_path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
    if (isMail) {
        const auto all = static_cast<int>(m_letters.size());
        const QString names = takeUnreachable(m_letters);
        if (!names.isEmpty())
            leftOut += u' '
                + tr("%Ln people have no e-mail address and got no text: %1. A letter (PDF) reaches them.", nullptr,
                    all - static_cast<int>(m_letters.size()))
                      .arg(names);
    }
    if (m_letters.empty()) {
        m_context.notices.warning(tr("No letter was prepared.") + leftOut);
        return;
    }
    const bool isSaved = isMail ? kit::saveText(mailText(m_letters), m_path)
                                : saveLetters(m_letters, m_context.workspace.business(), m_path);
    const QString made
        = tr("%Ln letter(s) are prepared. Sending them stays with you.", nullptr, static_cast<int>(m_letters.size()))
        + leftOut;
    // A toast goes by itself: who was left out is to be read at leisure.
    if (isSaved && leftOut.isEmpty())
        m_context.notices.toast(made);
    else if (isSaved)
        m_context.notices.warning(made);
    else
        m_context.notices.error({base::ErrorKind::InputOutput, tr("the file could not be written")});
    m_letters.clear();
}

} // namespace aicms::ui_consent
