// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/flows/flow_list.h"

#include "core/workspace/workspace.h"
#include "ui/requests/answer.h"
#include "ui/requests/flows/correct_card.h"
#include "ui/requests/flows/restrict_card.h"
#include "ui/requests/flows/review_card.h"
#include "ui/requests/flows/stop_card.h"
#include "ui/shell/spacing.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_requests {

using requests::Flow;
using requests::FlowCase;
using requests::Outcome;

namespace {

FlowCard* cardFor(const shell::Context& context, const FlowCase& about, bool isMain)
{
    switch (about.flow) {
    case Flow::Stop: return new StopCard(context, about, isMain);
    case Flow::Restrict: return new RestrictCard(context, about, isMain);
    case Flow::Correct: return new CorrectCard(context, about, isMain);
    case Flow::Review: return new ReviewCard(context, about, isMain);
    case Flow::Settle: return new SettleCard(context, about, isMain);
    case Flow::None: break;
    }
    return nullptr;
}

/// One that may end: what led to it is decided.
const FlowCase* liftable(const std::vector<FlowCase>& cases)
{
    const FlowCase* found = nullptr;
    for (const FlowCase& each : cases) {
        if (!requests::mayLeadToRestriction(each.kind()))
            continue;
        const bool isOpen
            = each.item().outcome == Outcome::Open && each.view.request.standing.end == requests::End::Open;
        if (!each.restriction || isOpen)
            return nullptr;
        found = &each;
    }
    return found;
}

} // namespace

FlowList::FlowList(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_cards(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("flowList"));
    shell::setSpacing(m_cards, 0, 0, 0, 0, 8);
    hide();
}

bool FlowList::isReady(const requests::Request& request, const requests::Item& item)
{
    return request.standing.end == requests::End::Open && item.outcome == Outcome::Open
        && requests::flowOf(item.kind) != Flow::None && request.customer.isValid()
        && (request.standing.isIdentified || !requests::waitsForIdentity(item.kind));
}

bool FlowList::isReady(const requests::Request& request)
{
    return std::ranges::any_of(
        request.items, [&request](const requests::Item& item) { return isReady(request, item); });
}

void FlowList::show(const requests::RequestView& view)
{
    const requests::Request& request = view.request;
    if (request.id == m_id && request.revision == m_revision)
        return;
    if (request.id == m_id && !m_isDone) {
        if (QByteArray before = typed(); !before.isEmpty()) // another move was made: what was begun here goes on
            m_kept = std::move(before);
    }
    m_isDone = false;
    m_id = request.id;
    m_revision = request.revision;
    clear();
    const bool mayHandle = access::permit(m_context.workspace.session(), access::Operation::HandleRequest).has_value();
    const bool hasFlow = std::ranges::any_of(
        request.items, [](const requests::Item& item) { return requests::flowOf(item.kind) != Flow::None; });
    if (!mayHandle || !hasFlow || !request.customer.isValid())
        return;
    onSuccess(this, m_context.workspace.requestFlows().open(m_id), m_context.notices,
        [this, id = m_id, revision = m_revision](const std::vector<FlowCase>& cases) {
            if (id == m_id && revision == m_revision) // else another one was chosen meanwhile
                fill(cases);
        });
}

void FlowList::focusMain()
{
    const auto* card = m_cards->isEmpty() ? nullptr : m_cards->itemAt(0)->widget();
    const auto buttons = card ? card->findChildren<QPushButton*>() : QList<QPushButton*>();
    const auto first
        = std::ranges::find_if(buttons, [](const QPushButton* each) { return each->isEnabled() && each->isVisible(); });
    if (first != buttons.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

void FlowList::fill(const std::vector<FlowCase>& cases)
{
    clear();
    bool hasMain = false;
    const auto add = [&](FlowCard* card) {
        m_cards->addWidget(card);
        connect(card, &FlowCard::done, this, [this, card](const requests::RequestView& view) {
            m_kept = typed(card);
            m_isDone = true;
            Q_EMIT done(view);
        });
        hasMain = true;
    };
    for (const FlowCase& each : cases) {
        if (isReady(each.view.request, each.item()))
            add(cardFor(m_context, each, !hasMain));
    }
    if (const FlowCase* over = liftable(cases))
        add(new LiftCard(m_context, *over, false));
    setVisible(hasMain);
    putBack();
}

void FlowList::clear()
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide(); // its button's click may be what is being handled
            widget->setObjectName(QString());
            widget->deleteLater();
        }
        delete item;
    }
    hide();
}

QByteArray FlowList::typed(const FlowCard* without) const
{
    QCborMap texts;
    for (int i = 0; i < m_cards->count(); ++i) {
        const auto* card = qobject_cast<const FlowCard*>(m_cards->itemAt(i)->widget());
        if (!card || card == without)
            continue;
        const int place = card->position();
        for (const QLineEdit* line : card->findChildren<QLineEdit*>()) {
            const bool isTyped = !line->objectName().isEmpty() && !line->isReadOnly() && line->isModified();
            if (isTyped && !line->text().trimmed().isEmpty())
                texts.insert(QStringLiteral("%1 %2").arg(place).arg(line->objectName()), line->text());
        }
        for (const QPlainTextEdit* text : card->findChildren<QPlainTextEdit*>()) {
            if (!text->toPlainText().trimmed().isEmpty())
                texts.insert(QStringLiteral("%1 %2").arg(place).arg(text->objectName()), text->toPlainText());
        }
    }
    if (texts.isEmpty())
        return {};
    for (int i = 0; i < m_cards->count(); ++i) { // what was chosen belongs to what was typed
        const auto* card = qobject_cast<const FlowCard*>(m_cards->itemAt(i)->widget());
        if (!card || card == without)
            continue;
        for (const QComboBox* choice : card->findChildren<QComboBox*>()) {
            if (choice->currentIndex() >= 0)
                texts.insert(
                    QStringLiteral("%1 %2").arg(card->position()).arg(choice->objectName()), choice->currentText());
        }
    }
    return QCborArray {m_id.value, texts}.toCborValue().toCbor();
}

requests::RequestId FlowList::requestOf(const QByteArray& content)
{
    const QCborArray kept = QCborValue::fromCbor(content).toArray();
    return kept.size() == 2 && kept.at(1).isMap() ? requests::RequestId {kept.at(0).toInteger()}
                                                  : requests::RequestId {};
}

void FlowList::putBack()
{
    if (m_kept.isEmpty() || requestOf(m_kept) != m_id)
        return;
    const QCborMap texts = QCborValue::fromCbor(m_kept).toArray().at(1).toMap();
    m_kept.clear();
    for (int i = 0; i < m_cards->count(); ++i) {
        auto* card = qobject_cast<FlowCard*>(m_cards->itemAt(i)->widget());
        for (auto each = texts.constBegin(); each != texts.constEnd(); ++each) {
            const QString place = each.key().toString();
            if (!card || place.section(u' ', 0, 0).toInt() != card->position())
                continue;
            const QString name = place.section(u' ', 1);
            const QString value = each.value().toString();
            if (auto* choice = card->findChild<QComboBox*>(name)) {
                card->choose(choice, value);
            } else if (auto* line = card->findChild<QLineEdit*>(name)) {
                line->setText(value);
                line->setModified(true);
                card->openPartOf(line);
            } else if (auto* text = card->findChild<QPlainTextEdit*>(name)) {
                text->setPlainText(value);
                card->openPartOf(text);
            }
        }
    }
}

} // namespace aicms::ui_requests
