// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/renewal_writer.h"

#include "core/workspace/workspace.h"
#include "ui/consent/answer.h"
#include "ui/kit/paper.h"
#include "ui/shell/choosers.h"
#include "ui/wording/consent_wording.h"

#include <QFile>

#include <algorithm>

namespace aicms::ui_consent {

using Prepared = RenewalWriter::Prepared;

namespace {

QString mailText(const std::vector<Prepared>& prepared)
{
    QStringList mails;
    for (const auto& [letter, asked] : prepared)
        mails << QStringLiteral("%1\n%2\n\n%3\n").arg(letter.email, letter.subject, letter.text);
    return mails.join(QStringLiteral("\n----------------------------------------\n\n"));
}

QString nameOf(const Prepared& prepared)
{
    return prepared.letter.recipient.section(QLatin1Char('\n'), 0, 0);
}

/// A few of many.
QString fewOf(const QStringList& names)
{
    constexpr qsizetype mostNamed = 10;
    const bool isLong = names.size() > mostNamed;
    return names.mid(0, mostNamed).join(QStringLiteral(", ")) + (isLong ? QStringLiteral(", …") : QString());
}

bool saveLetters(const std::vector<Prepared>& prepared, const QString& business, const QString& path)
{
    kit::Paper paper(prepared.front().letter.language);
    for (const auto& [letter, asked] : prepared) {
        if (&letter != &prepared.front().letter)
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
    const QString path = shell::saveAsKind(parent, tr("Letters or e-mails that ask to renew"),
        tr("letters", "a file name without the ending"),
        {{QStringLiteral("pdf"), tr("Letters, as PDF")}, {QStringLiteral("txt"), tr("E-mails, as text")}});
    if (!path.isEmpty())
        prepare(wishes, path);
}

void RenewalWriter::prepare(const std::vector<RenewalWish>& wishes, const QString& path)
{
    if (!m_waiting.empty() || !m_prepared.empty()) {
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
    m_prepared.clear();
    m_leftOut = 0;
    for (QStringList* names : {&m_withheld, &m_unreachable, &m_tooSoon})
        names->clear();
    m_waiting.assign(wishes.begin(), wishes.end());
    kit::whenDone(
        this, m_context.workspace.notices().list(), [this](const base::Result<std::vector<purposes::Notice>>& notices) {
            if (!notices)
                return stop(notices.error());
            m_notices = *notices;
            next();
        });
}

bool RenewalWriter::isMail() const
{
    return m_path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
}

void RenewalWriter::stop(const base::Error& error)
{
    m_waiting.clear();
    m_prepared.clear();
    m_context.notices.error(error);
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
                readWording(wish, *row);
            else
                leaveOut();
        });
    });
}

/// The wording that the answer was given on, if there was one.
void RenewalWriter::readWording(const RenewalWish& wish, const consent::StateRow& answer)
{
    const auto history = m_context.workspace.consent().history(wish.customer);
    kit::whenDone(this, history, [this, wish, answer](const base::Result<std::vector<consent::HistoryEntry>>& entries) {
        if (!entries)
            return stop(entries.error());
        const auto decides = std::ranges::find(
            *entries, answer.event, [](const consent::HistoryEntry& entry) { return entry.event.seq; });
        readPerson(wish, answer, decides == entries->end() ? 0 : decides->event.notice);
    });
}

void RenewalWriter::readPerson(const RenewalWish& wish, const consent::StateRow& answer, qint64 notice)
{
    // First the log, then the paper: what cannot be logged does not leave.
    const auto logged = m_context.workspace.customers().logPrinted(wish.customer);
    kit::whenDone(this, logged, [this, wish, answer, notice](const base::Result<void>& isLogged) {
        if (!isLogged)
            return stop(isLogged.error());
        kit::whenDone(this, m_context.workspace.customers().reload(wish.customer),
            [this, wish, answer, notice](const base::Result<customers::Customer>& customer) {
                if (!customer)
                    return stop(customer.error());
                if (isMail())
                    readAddresses(wish, answer, notice, *customer);
                else
                    add(wish, answer, notice, *customer);
            });
    });
}

/// Without the addresses that somebody objected with: they are not written to, whoever has them too.
void RenewalWriter::readAddresses(
    const RenewalWish& wish, const consent::StateRow& answer, qint64 notice, const customers::Customer& customer)
{
    const purposes::Purpose* purpose = m_context.workspace.purposes().catalogue()->find(wish.purpose);
    const auto listed = m_context.workspace.gate().suppressed(wish.customer, purpose ? purpose->code : QString());
    kit::whenDone(this, listed, [this, wish, answer, notice, customer](const base::Result<QStringList>& addresses) {
        if (!addresses)
            return stop(addresses.error());
        customers::Customer reached = customer;
        std::erase_if(
            reached.emails, [&addresses](const customers::Email& email) { return addresses->contains(email.address); });
        if (!reached.emails.empty() || customer.emails.empty())
            return add(wish, answer, notice, reached);
        m_withheld
            << tr("%1 (%2)", "name, addresses").arg(customer.displayName(), addresses->join(QStringLiteral(", ")));
        m_waiting.pop_front();
        next();
    });
}

const purposes::NoticeVersion* RenewalWriter::newestOf(qint64 notice) const
{
    for (const purposes::Notice& each : m_notices) {
        if (std::ranges::find(each.versions, notice, &purposes::NoticeVersion::id) != each.versions.end())
            return each.newest();
    }
    return nullptr;
}

void RenewalWriter::add(
    const RenewalWish& wish, const consent::StateRow& answer, qint64 notice, const customers::Customer& customer)
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const bool hasEnded = answer.state == consent::State::Expired;
    if (const purposes::Purpose* purpose = catalogue->find(wish.purpose)) {
        Prepared prepared;
        prepared.letter = wording::renewalLetter(customer, *purpose,
            {hasEnded ? answer.since : answer.validUntil, m_context.workspace.clock().now(),
                m_context.workspace.business(), m_context.workspace.consent().zone()});
        prepared.asked.customer = wish.customer;
        prepared.asked.purpose = purpose->code;
        prepared.asked.state = consent::State::Requested;
        prepared.asked.how = isMail() ? consent::How::Email : consent::How::Letter;
        const purposes::NoticeVersion* version = newestOf(notice);
        if (version && !version->texts.isEmpty()) {
            const bool isThere = version->texts.contains(prepared.letter.language);
            prepared.asked.notice = version->id;
            prepared.asked.language = isThere ? prepared.letter.language : version->texts.firstKey();
            const purposes::NoticeText words = version->texts.value(prepared.asked.language);
            prepared.letter.text += QStringLiteral("\n\n%1\n%2").arg(words.title, words.text);
        }
        m_prepared.push_back(std::move(prepared));
    }
    m_waiting.pop_front();
    next();
}

void RenewalWriter::write()
{
    if (isMail()) {
        for (const Prepared& each : m_prepared) {
            if (each.letter.email.isEmpty())
                m_unreachable << nameOf(each);
        }
        std::erase_if(m_prepared, [](const Prepared& each) { return each.letter.email.isEmpty(); });
    }
    if (m_prepared.empty()) {
        m_context.notices.warning(tr("No letter was prepared.") + leftOut());
        return;
    }
    if (!save()) {
        stop({base::ErrorKind::InputOutput, tr("the file could not be written")});
        return;
    }
    std::vector<consent::EventDraft> drafts;
    for (const Prepared& each : m_prepared)
        drafts.push_back(each.asked);
    kit::whenDone(this, m_context.workspace.consent().ask(drafts), [this](const base::Result<consent::Asked>& asked) {
        if (asked)
            return finish(*asked);
        QFile::remove(m_path); // a letter that the ledger knows nothing of must not go out
        stop(asked.error());
    });
}

bool RenewalWriter::save()
{
    return isMail() ? kit::saveText(mailText(m_prepared), m_path)
                    : saveLetters(m_prepared, m_context.workspace.business(), m_path);
}

/// Whom the law forbids to ask goes out of the file again.
void RenewalWriter::finish(const consent::Asked& asked)
{
    for (auto refused = asked.refused.rbegin(); refused != asked.refused.rend(); ++refused) {
        const auto place = m_prepared.begin() + static_cast<std::ptrdiff_t>(refused->first);
        m_tooSoon.prepend(
            tr("%1: %2", "name, sentence").arg(nameOf(*place), wording::consentErrorSentence(refused->second)));
        m_prepared.erase(place);
    }
    if (m_prepared.empty())
        QFile::remove(m_path);
    else if (!asked.refused.empty() && !save())
        return stop({base::ErrorKind::InputOutput, tr("the file could not be written")});
    const auto letters = static_cast<int>(m_prepared.size());
    const QString rest = leftOut();
    const QString made = letters == 0 ? tr("No letter was prepared.")
                                      : tr("%Ln letter(s) are prepared, and the ledger says who was asked. Sending "
                                           "them stays with you.",
                                            nullptr, letters);
    // A toast goes by itself: who was left out is to be read at leisure.
    if (rest.isEmpty())
        m_context.notices.toast(made);
    else
        m_context.notices.warning(made + rest);
    m_prepared.clear();
}

QString RenewalWriter::leftOut() const
{
    QString text;
    if (m_leftOut > 0)
        text += u' '
            + tr("%Ln people were left out: they are restricted or said no in the meantime.", nullptr, m_leftOut);
    if (!m_withheld.isEmpty())
        text += u' '
            + tr("%Ln people got no text, for somebody with their address objected: %1.", nullptr,
                static_cast<int>(m_withheld.size()))
                  .arg(fewOf(m_withheld));
    if (!m_unreachable.isEmpty())
        text += u' '
            + tr("%Ln people have no e-mail address and got no text: %1. A letter (PDF) reaches them.", nullptr,
                static_cast<int>(m_unreachable.size()))
                  .arg(fewOf(m_unreachable));
    if (!m_tooSoon.isEmpty())
        text += u' ' + tr("Not asked: %1", "names with sentences").arg(m_tooSoon.mid(0, 3).join(u' '));
    return text;
}

} // namespace aicms::ui_consent
