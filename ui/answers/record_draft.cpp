// SPDX-License-Identifier: GPL-3.0-or-later
// An answer that was being recorded when the vault was locked or the page left.
#include "core/workspace/workspace.h"
#include "ui/answers/proof_field.h"
#include "ui/answers/record_panel.h"
#include "ui/answers/wording_list.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/day_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/sticky_foot.h"
#include "ui/wording/consent_wording.h"

#include <QCborValue>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace aicms::answers {

namespace {

/// Places in the kept array. What is chosen comes before what is typed.
enum Place : qsizetype {
    Customer,
    Corrects,
    Corrected, ///< when the entry that was wrong was received, microseconds
    Purpose,
    Answer,
    Channel,
    How,
    Wording, ///< -1: not chosen by hand
    Moment, ///< as it stood there: of an answer that waited over a lock, when it came
    ProofWords,
    ProofPath,
    Parent,
    Reason,
    KeptProof, ///< of the entry that was wrong: kind, text, SHA-256
    IsMomentTyped,
    WordingLanguage
};

} // namespace

QCborArray RecordPanel::content() const
{
    const auto chosen = state();
    return {m_customer.value, m_corrects ? QCborValue(*m_corrects) : QCborValue(),
        m_corrected ? QCborValue(m_corrected->microseconds) : QCborValue(), m_purpose->currentData().toString(),
        chosen ? QCborValue(static_cast<int>(*chosen)) : QCborValue(), m_channel->currentData().toInt(),
        m_how->currentData().toInt(), m_wording->isByHand() ? m_wording->version() : qint64(-1), m_at->text(),
        m_proof->words(), m_proof->path(), m_parent->text(), m_reason->text(),
        QCborArray {static_cast<int>(m_proof->kept().kind), m_proof->kept().text, m_proof->kept().digest},
        isMomentTyped(), m_wording->isByHand() ? m_wording->language() : QString()};
}

/// By somebody: neither when the form was opened, nor when it was opened before a lock.
bool RecordPanel::isMomentTyped() const
{
    return !m_at->isUntouched() && (m_keptMoment.isEmpty() || m_at->text() != m_keptMoment);
}

bool RecordPanel::holdsWords() const
{
    if (isHidden())
        return false;
    if (isMomentTyped())
        return true;
    const QCborArray now = content();
    for (qsizetype place = ProofWords; place <= Reason; ++place) {
        if (now.at(place).toString() != m_opened.at(place).toString())
            return true;
    }
    return false;
}

std::optional<QByteArray> RecordPanel::unsaved() const
{
    if (isHidden() || !m_save->isEnabled()) // what is being recorded is not lost
        return std::nullopt;
    const QCborArray now = content();
    return now == m_opened ? std::nullopt : std::optional(now.toCborValue().toCbor());
}

bool RecordPanel::restore(const QByteArray& content)
{
    const QCborArray kept = QCborValue::fromCbor(content).toArray();
    const base::CustomerId customer {kept.at(Customer).toInteger()};
    if (kept.size() < KeptProof || !customer.isValid())
        return false;
    const QCborValue corrects = kept.at(Corrects);
    begin(customer, corrects.isInteger() ? std::optional(corrects.toInteger()) : std::nullopt);
    fillPurposes(kept.at(Purpose).toString());
    if (kept.at(Purpose).toString().isEmpty()) {
        m_purpose->setCurrentIndex(-1); // it was still to be chosen
        m_isPurposeByHand = false;
    }
    open();
    if (kept.at(Corrected).isInteger())
        showCorrected({kept.at(Corrected).toInteger()});
    m_opened = {}; // all of it is something that was begun
    if (!kept.at(IsMomentTyped).toBool(true))
        m_keptMoment = kept.at(Moment).toString();
    type(kept);
    return true;
}

void RecordPanel::type(const QCborArray& content)
{
    const auto channel = static_cast<int>(content.at(Channel).toInteger());
    if (m_channel->findData(channel) < 0)
        m_channel->addItem(wording::channelName(static_cast<purposes::Channel>(channel)), channel);
    m_channel->setCurrentIndex(m_channel->findData(channel));
    const auto how = static_cast<int>(content.at(How).toInteger());
    if (m_how->findData(how) < 0)
        m_how->addItem(wording::howName(static_cast<consent::How>(how)), how);
    m_how->setCurrentIndex(m_how->findData(how));
    if (content.at(Answer).isInteger())
        m_state->setCurrentIndex(m_state->findData(static_cast<int>(content.at(Answer).toInteger())));
    if (const qint64 version = content.at(Wording).toInteger(); version >= 0)
        m_wording->choose(version, content.at(WordingLanguage).toString());
    // One that somebody emptied stays empty, or the answer would count from the day of the lock.
    const QString moment = content.at(Moment).toString();
    if (!moment.isEmpty() || content.at(IsMomentTyped).toBool())
        m_at->setText(moment);
    const QCborArray proof = content.at(KeptProof).toArray();
    m_proof->keep(
        {static_cast<consent::ProofKind>(proof.at(0).toInteger()), proof.at(1).toString(), proof.at(2).toByteArray()});
    m_proof->setWords(content.at(ProofWords).toString());
    if (const QString path = content.at(ProofPath).toString(); QFileInfo::exists(path))
        m_proof->choose(path);
    m_parent->setText(content.at(Parent).toString());
    m_reason->setText(content.at(Reason).toString());
    showSummary();
}

void RecordPanel::goOn()
{
    dropQuestion();
    m_state->setFocus(Qt::OtherFocusReason);
}

void RecordPanel::leave()
{
    if (m_question) {
        goOn();
        return;
    }
    if (!holdsWords()) {
        close();
        return;
    }
    m_question = new kit::ConfirmBox(tr("Close without recording?"),
        tr("What you typed here is not recorded yet and would be gone."), m_foot->bar());
    m_question->setObjectName(QStringLiteral("recordQuestion"));
    m_question->setKeepText(tr("Keep writing"));
    m_question->setConfirmText(tr("Throw it away"), QStringLiteral("trash-2"));
    m_summary->hide();
    m_buttons->hide();
    m_foot->body()->addWidget(m_question);
    connect(m_question, &kit::ConfirmBox::kept, this, &RecordPanel::goOn);
    connect(m_question, &kit::ConfirmBox::confirmed, this, &RecordPanel::close);
    m_question->show();
}

void RecordPanel::dropQuestion()
{
    if (!m_question)
        return;
    m_question->hide();
    std::exchange(m_question, nullptr)->deleteLater();
    m_summary->setVisible(m_message->isHidden() || (!state() && !isLow()));
    m_buttons->show();
}

} // namespace aicms::answers
