// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/letters/letter_list.h"

#include "ui/kit/action_button.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/text.h"
#include "ui/shell/spacing.h"
#include "ui/wording/date_text.h"
#include "ui/wording/names.h"
#include "ui/wording/request_wording.h"

#include <QComboBox>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace aicms::ui_requests {

using kit::ActionButton;
using kit::Label;

namespace {

void emptyOut(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide(); // it may be the one whose click is being handled
            widget->deleteLater();
        }
        delete item;
    }
}

Label* caption(const QString& text)
{
    return (new Label(text, theme::Type::Caption, theme::Color::TextSecondary))->wrapped();
}

} // namespace

LetterList::LetterList(QWidget* parent)
    : Card(tr("Letters"), parent), m_language(new QComboBox), m_offers(new QVBoxLayout), m_letters(new QVBoxLayout)
{
    setObjectName(QStringLiteral("letterList"));
    m_language->setObjectName(QStringLiteral("letterLanguage"));
    auto* language = new kit::FormField(tr("Language of a new letter"), m_language);
    language->setLineReserved(false);
    for (QVBoxLayout* each : {m_offers, m_letters})
        shell::setSpacing(each, 0, 0, 0, 0, 6);
    body()->addWidget(new kit::SectionLabel(tr("Write a letter")));
    body()->addWidget(language);
    body()->addLayout(m_offers);
    addSeparator();
    body()->addWidget(new kit::SectionLabel(tr("Drafts and kept letters")));
    body()->addLayout(m_letters);
    body()->addStretch(1);
    connect(m_language, &QComboBox::activated, this, [this] { m_isLanguageChosen = true; });
}

void LetterList::show(const requests::LetterCase& opened)
{
    emptyOut(m_offers);
    emptyOut(m_letters);
    QStringList languages;
    for (const requests::LetterOffer& each : opened.offers)
        languages += each.languages;
    languages.removeDuplicates();
    const bool isOther = m_request != opened.view.request.id.value;
    m_request = opened.view.request.id.value;
    m_isLanguageChosen = m_isLanguageChosen && !isOther;
    for (const requests::LetterOffer& each : opened.offers) {
        if (each.recipient.isValid())
            m_recipients.insert(each.recipient.value, each.recipientName);
    }
    const QString before = isOther ? QString() : m_language->currentData().toString();
    m_language->clear();
    for (const QString& code : std::as_const(languages))
        m_language->addItem(wording::languageName(code), code);
    const QString reader = opened.language.isEmpty() ? QLocale().name() : opened.language; // else as it is written here
    const QString wanted = before.isEmpty() ? reader.section(QRegularExpression(QStringLiteral("[-_]")), 0, 0) : before;
    m_language->setCurrentIndex(qMax(0, m_language->findData(wanted)));
    bool hasMain = false;
    for (const requests::LetterOffer& each : opened.offers) {
        offer(each, each.isDue && !hasMain, opened.view.request.regimes.size() > 1);
        hasMain = hasMain || each.isDue;
    }
    for (const requests::LetterHead& head : opened.letters)
        addLetter(head);
    if (opened.letters.empty())
        m_letters->addWidget(caption(tr("None yet.")));
}

void LetterList::offer(const requests::LetterOffer& offer, bool isMain, bool namesLaw)
{
    auto* button = new ActionButton(offerName(offer, namesLaw),
        isMain ? ActionButton::Role::Primary : ActionButton::Role::Outlined, QStringLiteral("pencil"));
    button->setObjectName(QStringLiteral("letterOffer-") + requests::letterKindCode(offer.kind)
        + (offer.recipient.isValid() ? u'-' + QString::number(offer.recipient.value) : QString()));
    m_offers->addWidget(button);
    if (offer.isDue)
        m_offers->addWidget(caption(offer.by.isValid()
                ? tr("Due: it has to go out by %1.").arg(QLocale().toString(offer.by, QLocale::LongFormat))
                : tr("Due: it has to go out.")));
    connect(button, &QPushButton::clicked, this,
        [this, kind = offer.kind, regime = offer.regime, recipient = offer.recipient] {
            // A business outside does not read the person's language, unless somebody says so.
            const bool isFree = recipient.isValid() && !m_isLanguageChosen;
            Q_EMIT beginWanted(
                {kind, regime, isFree ? QString() : m_language->currentData().toString(), {}, recipient});
        });
}

QString LetterList::offerName(const requests::LetterOffer& offer, bool namesLaw)
{
    const QString name = nameTo(offer.kind, offer.recipientName);
    return namesLaw ? tr("%1, %2", "letter, law").arg(name, wording::requestLawName(offer.regime)) : name;
}

QString LetterList::nameTo(requests::LetterKind kind, const QString& recipient)
{
    return recipient.isEmpty() ? wording::letterKindName(kind)
                               : tr("Notice to %1", "recipient") // on a button
                                     .arg(kit::isolated(QString(recipient).replace(u'&', QLatin1String("&&"))));
}

QString LetterList::nameOf(requests::LetterKind kind, sharing::RecipientId recipient) const
{
    return nameTo(kind, m_recipients.value(recipient.value));
}

void LetterList::addLetter(const requests::LetterHead& head)
{
    const QString name = nameOf(head.kind, head.recipient);
    auto* button
        = new ActionButton(head.isSent() ? tr("%1, sent on %2", "letter, day").arg(name, wording::dayText(head.sentOn))
                                         : tr("%1, draft").arg(name),
            ActionButton::Role::Quiet, head.isSent() ? QStringLiteral("mail") : QStringLiteral("pencil"));
    button->setObjectName(QStringLiteral("letter-%1").arg(head.id.value));
    m_letters->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, id = head.id.value] { Q_EMIT chosen(id); });
}

void LetterList::focusFirst()
{
    if (const QLayoutItem* first = m_offers->itemAt(0); first && first->widget() && isVisible())
        first->widget()->setFocus(Qt::OtherFocusReason);
}

} // namespace aicms::ui_requests
