// SPDX-License-Identifier: GPL-3.0-or-later
// Of the letters that ask again: what of them outlives a lock, and who gets none and why, in words.
#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/consent/answer.h"
#include "ui/consent/renewal_writer.h"
#include "ui/wording/few_names.h"

#include <QCborArray>
#include <QCborValue>
#include <QHash>

#include <algorithm>

namespace aicms::ui_consent {

consent::EventDraft RenewalWriter::askedBy(bool isMail)
{
    consent::EventDraft asked;
    asked.state = consent::State::Requested;
    asked.how = isMail ? consent::How::Email : consent::How::Letter;
    return asked;
}

QString RenewalWriter::nameOf(const Prepared& prepared)
{
    return prepared.letter.recipient.section(QLatin1Char('\n'), 0, 0);
}

QByteArray RenewalWriter::kept() const
{
    QCborArray letters;
    for (const Prepared& each : m_prepared)
        letters.append(
            QCborArray {each.asked.customer.value, each.asked.purpose, each.asked.notice, each.asked.language});
    QCborArray none;
    for (const LeftOuts* people : {&m_withheld, &m_unreachable, &m_tooSoon, &m_refusing}) {
        QCborArray ids;
        for (const LeftOut& each : *people)
            ids.append(each.customer.value);
        none.append(ids);
    }
    return QCborArray {m_isMail, letters, m_leftOut, none}.toCborValue().toCbor();
}

bool RenewalWriter::takeUp(const QByteArray& kept)
{
    drop();
    const QCborArray content = QCborValue::fromCbor(kept).toArray();
    m_isMail = content.at(0).toBool();
    for (const QCborValue& each : content.at(1).toArray()) {
        const QCborArray letter = each.toArray();
        Prepared prepared;
        prepared.asked = askedBy(m_isMail);
        prepared.asked.customer = {letter.at(0).toInteger()};
        prepared.asked.purpose = letter.at(1).toString();
        prepared.asked.notice = letter.at(2).toInteger();
        prepared.asked.language = letter.at(3).toString();
        m_prepared.push_back(std::move(prepared));
    }
    if (m_prepared.empty())
        return false;
    m_leftOut = static_cast<int>(content.at(2).toInteger());
    qsizetype place = 0;
    for (LeftOuts* people : {&m_withheld, &m_unreachable, &m_tooSoon, &m_refusing}) {
        for (const QCborValue& each : content.at(3).toArray().at(place++).toArray())
            people->push_back({{each.toInteger()}});
    }
    Q_EMIT saved();
    readNames();
    return true;
}

void RenewalWriter::readNames()
{
    std::vector<base::CustomerId> people;
    for (const Prepared& each : m_prepared)
        people.push_back(each.asked.customer);
    for (const LeftOuts* leftOuts : {&m_withheld, &m_unreachable, &m_tooSoon, &m_refusing})
        std::ranges::transform(*leftOuts, std::back_inserter(people), &LeftOut::customer);
    onSuccess(m_context.workspace.customers().rows(people), this, m_context.notices,
        [this, mine = m_generation](const std::vector<customers::CustomerRow>& found) {
            if (mine != m_generation)
                return;
            QHash<qint64, QString> names;
            for (const customers::CustomerRow& each : found)
                names.insert(each.id.value, each.name);
            std::erase_if(
                m_prepared, [&names](const Prepared& each) { return !names.contains(each.asked.customer.value); });
            for (LeftOuts* leftOuts : {&m_withheld, &m_unreachable, &m_tooSoon, &m_refusing}) {
                std::erase_if(
                    *leftOuts, [&names](const LeftOut& each) { return !names.contains(each.customer.value); });
                for (LeftOut& each : *leftOuts)
                    each.words = names.value(each.customer.value);
            }
            for (Prepared& each : m_prepared)
                each.letter.recipient = names.value(each.asked.customer.value);
            Q_EMIT saved(); // with the names, and without whoever is gone
        });
}

QStringList RenewalWriter::wordsOf(const LeftOuts& people)
{
    QStringList words;
    for (const LeftOut& each : people)
        words << each.words;
    return words;
}

/// "Emma Hall, Ben Osei and 94 others. Why they are not asked.": whoever has the same reason stands together.
QString RenewalWriter::withReasons(const LeftOuts& people)
{
    QStringList reasons;
    QHash<QString, QStringList> names;
    for (const LeftOut& each : people) {
        if (!names.contains(each.reason))
            reasons << each.reason;
        names[each.reason] << each.words;
    }
    QStringList said;
    for (const QString& reason : reasons)
        said << tr("%1. %2", "names, a sentence").arg(wording::fewOf(names.value(reason)), reason).trimmed();
    return said.join(u' ');
}

int RenewalWriter::withoutWording() const
{
    return static_cast<int>(
        std::ranges::count_if(m_prepared, [](const Prepared& each) { return each.asked.notice == 0; }));
}

QString RenewalWriter::receivers() const
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    QStringList names;
    QStringList aims;
    for (const Prepared& each : m_prepared) {
        if (nameOf(each).isEmpty())
            return {};
        names << nameOf(each);
        const purposes::Purpose* purpose = catalogue->find(each.asked.purpose);
        aims << (purpose ? answers::purposeName(*purpose) : each.asked.purpose);
    }
    aims.removeDuplicates(); // two people may have one name, and each gets a letter
    return names.isEmpty() ? QString()
                           : tr("To %1, for: %2.", "names, purposes").arg(wording::fewOf(names), wording::fewOf(aims));
}

QString RenewalWriter::leftOut() const
{
    QString text;
    if (m_leftOut > 0)
        text += tr("%Ln people were left out: they are restricted or said no in the meantime.", nullptr, m_leftOut);
    const auto refusing = static_cast<int>(m_refusing.size());
    if (refusing > 0)
        text += u' '
            + (isMail()
                    ? tr("%Ln people get no e-mail, for they said no to advertising by e-mail: %1.", nullptr, refusing)
                    : tr("%Ln people get no letter, for they said no to advertising by post: %1.", nullptr, refusing))
                  .arg(wording::fewOf(wordsOf(m_refusing)));
    if (!m_withheld.empty())
        text += u' '
            + tr("%Ln people get no text, for somebody with their address objected: %1.", nullptr,
                static_cast<int>(m_withheld.size()))
                  .arg(wording::fewOf(wordsOf(m_withheld)));
    const auto unreachable = static_cast<int>(m_unreachable.size());
    if (unreachable > 0 && isMail())
        text += u' '
            + tr("%Ln people have no e-mail address and get no text: %1. A letter (PDF) reaches them.", nullptr,
                unreachable)
                  .arg(wording::fewOf(wordsOf(m_unreachable)));
    else if (unreachable > 0)
        text += u' '
            + tr("%Ln people have no postal address and get no letter: %1. Choose e-mails, or enter their address.",
                nullptr, unreachable)
                  .arg(wording::fewOf(wordsOf(m_unreachable)));
    if (!m_tooSoon.empty())
        text += u' ' + tr("Not asked: %1", "names with sentences").arg(withReasons(m_tooSoon));
    return text.trimmed();
}

} // namespace aicms::ui_consent
