// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/renewal_writer.h"

#include "core/purposes/current_wording.h"
#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/consent/answer.h"
#include "ui/kit/paper.h"
#include "ui/shell/letter_file.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/few_names.h"

#include <QLocale>

#include <algorithm>

namespace aicms::ui_consent {

using Prepared = RenewalWriter::Prepared;

namespace {

QString mailText(const std::vector<Prepared>& prepared)
{
    QStringList mails;
    for (const Prepared& each : prepared)
        mails << wording::letterText(each.letter);
    return mails.join(QStringLiteral("\n\n----------------------------------------\n\n")) + u'\n';
}

} // namespace

RenewalWriter::RenewalWriter(const shell::Context& context, QObject* parent) : QObject(parent), m_context(context) { }

void RenewalWriter::drop()
{
    ++m_generation;
    m_waiting.clear();
    m_prepared.clear();
    m_leftOut = 0;
    for (LeftOuts* people : {&m_withheld, &m_unreachable, &m_tooSoon, &m_refusing})
        people->clear();
}

void RenewalWriter::plan(const std::vector<RenewalWish>& wishes, bool isMail)
{
    drop();
    if (wishes.size() > most) {
        const QString sentence = tr("These are more than %1 letters. Nothing was prepared. Choose fewer people.")
                                     .arg(QLocale().toString(static_cast<qlonglong>(most)));
        m_context.notices.warning(sentence);
        Q_EMIT failed(sentence);
        return;
    }
    m_isMail = isMail;
    kit::whenDone(this, m_context.workspace.notices().list(),
        [this, wishes, mine = m_generation](const base::Result<std::vector<purposes::Notice>>& notices) {
            if (mine != m_generation)
                return;
            if (!notices)
                return stop(notices.error());
            m_notices = *notices;
            readRenewals(wishes);
        });
}

void RenewalWriter::readRenewals(const std::vector<RenewalWish>& wishes)
{
    auto& workspace = m_context.workspace;
    const auto read = consent::readRenewals(workspace.database(), workspace.session(), workspace.purposes().catalogue(),
        workspace.consent().zone(), wishes, workspace.clock().now());
    kit::whenDone(this, read, [this, mine = m_generation](const base::Result<std::vector<consent::Renewal>>& renewals) {
        if (mine != m_generation)
            return;
        if (!renewals)
            return stop(renewals.error());
        std::ranges::copy_if(*renewals, std::back_inserter(m_waiting), &consent::Renewal::isAsked);
        m_leftOut = static_cast<int>(renewals->size() - m_waiting.size());
        next();
    });
}

void RenewalWriter::stop(const base::Error& error)
{
    drop();
    fail(error);
}

void RenewalWriter::fail(const base::Error& error)
{
    m_context.notices.error(error);
    Q_EMIT failed(wording::sentence(error));
}

void RenewalWriter::next()
{
    if (m_waiting.empty()) {
        tryLedger();
        return;
    }
    const consent::Renewal renewal = m_waiting.front();
    kit::whenDone(this, m_context.workspace.customers().reload(renewal.wish.customer),
        [this, renewal, mine = m_generation](const base::Result<customers::Customer>& customer) {
            if (mine != m_generation)
                return;
            if (!customer)
                return stop(customer.error());
            sieve(renewal, *customer);
        });
}

/// Without the addresses that somebody objected with: they are not written to, whoever has them too.
void RenewalWriter::sieve(const consent::Renewal& renewal, const customers::Customer& customer)
{
    customers::Customer reached = customer;
    if (isMail())
        std::erase_if(reached.emails,
            [&renewal](const customers::Email& email) { return renewal.silencedMails.contains(email.address); });
    const bool isSilenced = reached.emails.empty() && !customer.emails.empty();
    if (isMail() ? renewal.refusesMail : renewal.refusesLetters)
        m_refusing.push_back({renewal.wish.customer, customer.displayName()});
    else if (isSilenced)
        m_withheld.push_back({renewal.wish.customer,
            tr("%1 (%2)", "name, addresses")
                .arg(customer.displayName(), renewal.silencedMails.join(QStringLiteral(", ")))});
    else
        return add(renewal, reached);
    m_waiting.pop_front();
    next();
}

const purposes::NoticeVersion* RenewalWriter::newestOf(qint64 notice) const
{
    for (const purposes::Notice& each : m_notices) {
        if (std::ranges::find(each.versions, notice, &purposes::NoticeVersion::id) != each.versions.end())
            return each.newest();
    }
    return nullptr;
}

void RenewalWriter::add(const consent::Renewal& renewal, const customers::Customer& customer)
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    if (const purposes::Purpose* purpose = catalogue->find(renewal.wish.purpose)) {
        Prepared prepared;
        wording::RenewalFacts facts;
        facts.states = renewal.states;
        facts.now = m_context.workspace.clock().now();
        facts.business = m_context.workspace.business();
        facts.controller = m_context.workspace.purposes().controller();
        facts.country = m_context.workspace.country();
        facts.zone = m_context.workspace.consent().zone();
        facts.isNoticePublished
            = std::ranges::any_of(m_notices, [](const purposes::Notice& each) { return !each.versions.empty(); });
        facts.isMail = isMail();
        prepared.asked = askedBy(isMail());
        prepared.asked.customer = renewal.wish.customer;
        prepared.asked.purpose = purpose->code;
        const purposes::NoticeVersion* version = newestOf(renewal.notice);
        if (!version) // the yes was on none: the next one is on what people are shown now
            version = purposes::currentWording(m_notices, *catalogue, purpose->code, facts.now, customer.language);
        if (version && !version->texts.isEmpty()) {
            const QString language = wording::letterLanguage(customer.language);
            prepared.asked.notice = version->id;
            prepared.asked.language = version->texts.contains(language) ? language : version->texts.firstKey();
            facts.wording = version->texts.value(prepared.asked.language);
        }
        prepared.letter = wording::renewalLetter(customer, *purpose, facts);
        m_prepared.push_back(std::move(prepared));
    }
    m_waiting.pop_front();
    next();
}

void RenewalWriter::tryLedger()
{
    const auto isUnreachable = [this](const Prepared& each) {
        return isMail() ? each.letter.email.isEmpty() : !each.letter.recipient.contains(u'\n');
    };
    for (const Prepared& each : m_prepared) {
        if (isUnreachable(each))
            m_unreachable.push_back({each.asked.customer, nameOf(each)});
    }
    std::erase_if(m_prepared, isUnreachable);
    leaveOutRefused([this] { Q_EMIT planned(); });
}

/// Whom the ledger would refuse as of now.
void RenewalWriter::leaveOutRefused(const std::function<void()>& then)
{
    std::vector<consent::EventDraft> drafts;
    for (const Prepared& each : m_prepared)
        drafts.push_back(each.asked);
    kit::whenDone(this, m_context.workspace.consent().tryAsking(drafts),
        [this, then, mine = m_generation](const base::Result<consent::Asked>& asked) {
            if (mine != m_generation)
                return;
            if (!asked)
                return stop(asked.error());
            for (auto refused = asked->refused.rbegin(); refused != asked->refused.rend(); ++refused) {
                const auto place = m_prepared.begin() + static_cast<std::ptrdiff_t>(refused->first);
                m_tooSoon.insert(m_tooSoon.begin(),
                    {place->asked.customer, nameOf(*place), wording::consentErrorSentence(refused->second)});
                m_prepared.erase(place);
            }
            then();
        });
}

/// What leaves is compared with the ledger anew, and with what people said since the plan.
void RenewalWriter::saveTo(const QString& path)
{
    if (m_prepared.empty())
        return;
    m_path = path;
    const auto compared = m_context.workspace.gate().who(m_prepared.front().asked.purpose,
        m_context.workspace.clock().now(), purposes::Channel::All, {}, consent::GateService::Proof::Anew);
    kit::whenDone(
        this, compared, [this, mine = m_generation](const base::Result<std::vector<base::CustomerId>>& people) {
            if (mine != m_generation)
                return;
            if (!people)
                return fail(people.error());
            leaveOutRefused([this] {
                if (m_prepared.empty())
                    Q_EMIT planned();
                else
                    logNext(0);
            });
        });
}

/// First the log, then the paper: what cannot be logged does not leave.
void RenewalWriter::logNext(std::size_t place)
{
    constexpr std::size_t manyLetters = 50;
    const QString job = QStringLiteral("consent.letters");
    if (m_prepared.size() >= manyLetters)
        m_context.notices.job(job, place < m_prepared.size() ? tr("Letters are being written") : QString(),
            static_cast<int>(place * 100 / m_prepared.size()));
    if (place < m_prepared.size()) {
        const auto logged = m_context.workspace.customers().logPrinted(m_prepared[place].asked.customer);
        kit::whenDone(this, logged, [this, place, job, mine = m_generation](const base::Result<void>& isLogged) {
            if (!isLogged || mine != m_generation)
                m_context.notices.job(job, {}, 0);
            if (mine != m_generation)
                return;
            if (!isLogged)
                fail(isLogged.error());
            else
                logNext(place + 1);
        });
        return;
    }
    if (save())
        Q_EMIT saved();
    else
        fail({base::ErrorKind::InputOutput, tr("the file could not be written")});
}

bool RenewalWriter::save()
{
    if (isMail())
        return kit::saveText(mailText(m_prepared), m_path);
    std::vector<wording::Letter> letters;
    for (const Prepared& each : m_prepared)
        letters.push_back(each.letter);
    return shell::saveLetters(letters, m_context.workspace.country(), m_path);
}

void RenewalWriter::recordAsked()
{
    std::vector<consent::EventDraft> drafts;
    for (const Prepared& each : m_prepared)
        drafts.push_back(each.asked);
    kit::whenDone(this, m_context.workspace.consent().ask(drafts),
        [this, mine = m_generation](const base::Result<consent::Asked>& asked) {
            if (mine != m_generation)
                return;
            if (!asked) {
                fail(asked.error());
                return;
            }
            LeftOuts refused; // somebody answered between the letter and this
            for (const auto& [place, error] : asked->refused)
                refused.push_back({m_prepared[place].asked.customer, nameOf(m_prepared[place]),
                    wording::consentErrorSentence(error)});
            if (!refused.empty())
                m_context.notices.warning(tr("Not recorded: %1", "names with sentences").arg(withReasons(refused)));
            drop();
            Q_EMIT recorded(static_cast<int>(asked->recorded), asked->entries);
        });
}

} // namespace aicms::ui_consent
