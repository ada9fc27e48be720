// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/answer_meaning.h"

#include "ui/kit/why_popup.h"
#include "ui/wording/standing_words.h"

#include <QCoreApplication>
#include <QSet>
#include <QWidget>

namespace aicms::ui_consent {

using consent::Standing;
using consent::State;

namespace {

struct Answer {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_consent::Answer)
};

QString stateMeaning(State state)
{
    switch (state) {
    case State::Given: return Answer::tr("Agreed. Used for this purpose until it is withdrawn or its time is up.");
    case State::Renewed:
        return Answer::tr("Agreed again in time. Used for this purpose until it is withdrawn or its time is up.");
    case State::Requested: return Answer::tr("Was asked and has not answered yet. Not used until a yes comes.");
    case State::Refused: return Answer::tr("Said no when asked. Not used.");
    case State::Withdrawn: return Answer::tr("Agreed once and took it back. Not used from that moment on.");
    case State::Expired: return Answer::tr("Agreed once, and its time is up. Not used until the person agrees again.");
    case State::Objected: return Answer::tr("Objected to this use, whatever was agreed before. Not used.");
    case State::OptOutSignal: return Answer::tr("The person's browser said no to this use. Not used.");
    case State::Invalidated: return Answer::tr("The yes was declared not valid. Not used.");
    case State::Unknown: return Answer::tr("It is not known what was said. Not used until the person agrees.");
    case State::NeverAsked: return Answer::tr("Nobody has asked yet. Not used until the person agrees.");
    }
    return {};
}

} // namespace

QString answerMeaning(const consent::ShownAnswer& answer)
{
    const QString standing = wording::standingSentence(answer);
    return standing.isEmpty() ? stateMeaning(answer.state) : standing;
}

QString answerMeaning(State state, Standing standing)
{
    if (standing == Standing::HeldBack)
        return Answer::tr("Agreed, but restricted or under age, or the purpose is switched off. Not used meanwhile.");
    consent::ShownAnswer answer;
    answer.state = state;
    answer.reason = standing == Standing::AskAgain ? consent::GateReason::MeaningChanged
        : standing == Standing::NoProof            ? consent::GateReason::ProofMissing
        : standing == Standing::OwnCustomer        ? consent::GateReason::SoftOptIn
                                                   : consent::GateReason::ConsentGiven;
    if (standing == Standing::SomeWays)
        answer.byWays = standing;
    return standing == Standing::AsAnswered ? stateMeaning(state) : answerMeaning(answer);
}

QString notNeededMeaning()
{
    return Answer::tr("This purpose rests on another ground than consent: nobody has to be asked.");
}

QString needsConsentMeaning()
{
    return Answer::tr("Advertising by e-mail, text message or phone needs consent, and this purpose rests on another "
                      "ground: nobody is reached for it. Let it rest on consent.");
}

void openMeanings(QWidget* anchor, const std::vector<Meaning>& meanings)
{
    auto* popup = new kit::WhyPopup(Answer::tr("What the words mean"), anchor);
    popup->setObjectName(QStringLiteral("answerMeanings"));
    QSet<QString> said;
    for (const Meaning& each : meanings) {
        if (!each.sentence.isEmpty() && !said.contains(each.word)) {
            said.insert(each.word);
            popup->addRow(each.word, each.sentence);
        }
    }
    QObject::connect(popup, &kit::PopupCard::closed, popup, &QObject::deleteLater);
    popup->openAt(anchor);
}

} // namespace aicms::ui_consent
