// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_form.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/day_field.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/themed.h"
#include "ui/kit/when_done.h"
#include "ui/requests/answer.h"
#include "ui/requests/request_activity.h"
#include "ui/requests/request_cells.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/request_wording.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

namespace aicms::ui_requests {

using kit::ActionButton;
using kit::FormField;

namespace {

constexpr int messageHeight = 84; // design pixels

/// Long names are cut, not the form: what a list wanted with larger letters it would want for good.
void keepNarrow(QComboBox* list)
{
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

} // namespace

RequestForm::RequestForm(const shell::Context& context, QWidget* parent)
    : Card(tr("New request"), parent), m_context(context),
      m_message(new kit::MessageBar(kit::MessageBar::Kind::Warning)), m_person(new QComboBox), m_contact(new QLineEdit),
      m_kind(new QComboBox), m_kindRows(new QVBoxLayout),
      m_addKind(
          new ActionButton(tr("Something else is asked for, too"), ActionButton::Role::Quiet, QStringLiteral("plus"))),
      m_law(new QComboBox), m_lawReason(new QLineEdit), m_way(new QComboBox), m_received(new kit::DayField),
      m_text(new QPlainTextEdit),
      m_save(new ActionButton(tr("Take it in"), ActionButton::Role::Primary, QStringLiteral("check"))),
      m_question(new kit::ConfirmBox(
          tr("Close without saving it?"), tr("What you typed here is not stored yet and would be gone.")))
{
    setObjectName(QStringLiteral("requestForm"));
    m_message->setObjectName(QStringLiteral("requestFormMessage"));
    m_message->hide();
    body()->addWidget(m_message);
    makeFields();
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    auto* leave = new ActionButton(tr("Close"), ActionButton::Role::Quiet);
    leave->setKeyHint(tr("Esc"));
    leave->setObjectName(QStringLiteral("requestFormClose"));
    m_save->setObjectName(QStringLiteral("requestFormSave"));
    row->addWidget(m_save);
    row->addWidget(leave);
    row->addStretch(1);
    body()->addLayout(row);
    makeQuestion();
    body()->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &RequestForm::save);
    connect(leave, &QPushButton::clicked, this, &RequestForm::leave);
    connect(new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, m_save, &QPushButton::click);
    connect(m_person, &QComboBox::editTextChanged, this, &RequestForm::lookUp);
}

void RequestForm::makeQuestion()
{
    m_question->setObjectName(QStringLiteral("requestFormQuestion"));
    m_question->setKeepText(tr("Keep writing"));
    m_question->setConfirmText(tr("Throw it away"), QStringLiteral("trash-2"));
    m_question->hide();
    body()->addWidget(m_question);
    connect(m_question, &kit::ConfirmBox::kept, this, [this] {
        m_question->hide();
        takeFocus();
        Q_EMIT stayed();
    });
    connect(m_question, &kit::ConfirmBox::confirmed, this, [this] {
        m_question->hide();
        m_opened = content(); // there is nothing left to be asked about
        Q_EMIT left();
    });
}

void RequestForm::leave()
{
    if (isTouched())
        m_question->show();
    else
        Q_EMIT left();
}

void RequestForm::takeFocus()
{
    (m_person->currentText().isEmpty() ? static_cast<QWidget*>(m_person) : m_text)->setFocus(Qt::OtherFocusReason);
}

void RequestForm::makeFields()
{
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    // What is found stands in the list, and the list drops by itself: nobody has to know that there is one.
    auto* completer = new QCompleter(m_person->model(), m_person);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_person->setCompleter(completer);
    for (QComboBox* each : {m_person, m_kind, m_law, m_way})
        keepNarrow(each);
    m_text->setTabChangesFocus(true);
    kit::followTheme(m_text, [this] { m_text->setFixedHeight(theme::px(messageHeight)); });
    m_law->addItem(tr("By the countries"), -1);
    for (int regime = 0; regime < requests::regimeCount; ++regime)
        m_law->addItem(wording::requestLawName(static_cast<requests::Regime>(regime)), regime);
    for (int kind = 0; kind < requests::kindCount; ++kind)
        m_kind->addItem(wording::requestKindName(static_cast<requests::Kind>(kind)), kind);
    for (int way = 0; way < requests::arrivedByCount; ++way)
        m_way->addItem(wording::requestWayName(static_cast<requests::ArrivedBy>(way)), way);
    const auto add = [this](const QString& label, QWidget* editor, const char* name) {
        editor->setObjectName(QString::fromLatin1(name));
        auto* field = new FormField(label, editor, this);
        field->setLineReserved(false);
        body()->addWidget(field);
        return field;
    };
    add(tr("Who asks"), m_person, "requestPerson")
        ->setHint(tr("Type a name and choose from the list, or leave the name."));
    add(tr("Where to reach a person who is not stored"), m_contact, "requestContact")->setOptional(true);
    add(tr("What is asked for"), m_kind, "requestKind");
    shell::setSpacing(m_kindRows, 0, 0, 0, 0, 8);
    body()->addLayout(m_kindRows);
    m_addKind->setObjectName(QStringLiteral("requestAddKind"));
    body()->addWidget(m_addKind, 0, Qt::AlignLeading);
    connect(m_addKind, &QPushButton::clicked, this, [this] { addKind()->setFocus(Qt::OtherFocusReason); });
    add(tr("How it came"), m_way, "requestWay");
    auto* received = add(tr("When it reached you"), m_received, "requestReceived");
    m_received->refused = [received](const QString& typed) {
        received->setError(
            tr("“%1” is no day up to today. The day before stays. Write it like 2025-05-03, 3.5.2025 or today.")
                .arg(typed));
    };
    add(tr("The message, or a note of it"), m_text, "requestText")->setOptional(true);
    add(tr("Law"), m_law, "requestLaw");
    add(tr("Why another law"), m_lawReason, "requestLawReason")->setOptional(true);
}

QComboBox* RequestForm::addKind()
{
    auto* kind = new QComboBox;
    kind->setObjectName(QStringLiteral("requestKind%1").arg(m_moreKinds.size() + 2));
    keepNarrow(kind);
    kind->addItem(tr("Choose…"), -1);
    for (int each = 0; each < requests::kindCount; ++each)
        kind->addItem(wording::requestKindName(static_cast<requests::Kind>(each)), each);
    auto* field = new FormField(tr("And also"), kind, this);
    field->setLineReserved(false);
    m_kindRows->addWidget(field);
    m_moreKinds.push_back(kind);
    m_addKind->setVisible(m_moreKinds.size() + 1 < requests::kindCount);
    return kind;
}

void RequestForm::forgetKinds()
{
    m_moreKinds.clear();
    clearLayout(m_kindRows);
    m_addKind->show();
}

void RequestForm::openFor(base::CustomerId customer)
{
    beFor({});
    for (QLineEdit* each : {m_contact, m_lawReason})
        each->clear();
    m_text->clear();
    m_told.clear();
    m_way->setCurrentIndex(0);
    m_person->clear();
    m_person->clearEditText(); // a name that was typed stays with an empty list
    m_asked.clear();
    m_kind->setCurrentIndex(0);
    forgetKinds();
    m_law->setCurrentIndex(0);
    m_message->hide();
    m_question->hide();
    const QDate today = m_context.workspace.today();
    m_received->setToday(today);
    m_received->setDateRange(QDate(1900, 1, 1), today);
    m_received->setDate(today);
    m_blank = m_opened = content();
    m_person->setFocus(Qt::OtherFocusReason);
    if (!customer.isValid())
        return;
    onSuccess(this, m_context.workspace.customers().rows({customer}), m_context.notices,
        [this](const std::vector<customers::CustomerRow>& rows) {
            if (rows.empty())
                return;
            const bool wasTouched = isTouched();
            m_asked = rows.front().name;
            m_person->addItem(rows.front().name, rows.front().id.value);
            m_person->setCurrentIndex(0);
            if (!wasTouched)
                m_opened = content();
            m_kind->setFocus(Qt::OtherFocusReason);
        });
}

/// `corrected`: the request that was taken in wrongly; none: a new one.
void RequestForm::beFor(requests::RequestId corrected)
{
    m_corrected = corrected;
    m_before = {};
    setTitle(corrected.isValid() ? tr("Correct what was taken in") : tr("New request"));
    m_save->setText(corrected.isValid() ? tr("Save the correction") : tr("Take it in"));
}

void RequestForm::openToCorrect(const requests::RequestView& view)
{
    const requests::Request& request = view.request;
    openFor({});
    beFor(request.id);
    m_before = request;
    m_asked = view.personShown;
    if (request.customer.isValid()) {
        m_person->addItem(view.personShown, request.customer.value);
        m_person->setCurrentIndex(0);
    } else {
        m_person->setEditText(request.personName);
    }
    m_contact->setText(request.personContact);
    for (std::size_t i = 0; i < request.items.size(); ++i) {
        QComboBox* kind = i == 0 ? m_kind : addKind();
        kind->setCurrentIndex(kind->findData(static_cast<int>(request.items[i].kind)));
    }
    m_way->setCurrentIndex(m_way->findData(static_cast<int>(request.arrivedBy)));
    if (request.lawsChosen)
        m_law->setCurrentIndex(m_law->findData(static_cast<int>(request.regimes.front())));
    m_lawReason->setText(request.lawsReason);
    m_received->setDate(request.received);
    m_text->setPlainText(request.text);
    m_opened = content();
    m_person->setFocus(Qt::OtherFocusReason);
}

/// With large letters the top of the form is out of sight where it is taken in.
void RequestForm::tell(const QString& message)
{
    m_message->setText(message);
    m_message->show();
    QTimer::singleShot(0, m_message, [this] { // once it has its height
        for (QWidget* each = parentWidget(); each; each = each->parentWidget()) {
            if (auto* page = qobject_cast<QScrollArea*>(each)) // the form's own, and the page around it
                page->ensureWidgetVisible(m_message);
        }
    });
}

QByteArray RequestForm::typed() const
{
    QByteArray now = content();
    const bool isAsBefore = now == m_blank || (m_corrected.isValid() && now == m_opened);
    return isAsBefore ? QByteArray() : now;
}

bool RequestForm::isTouched() const
{
    return content() != m_opened;
}

QByteArray RequestForm::content() const
{
    QJsonArray more;
    for (const QComboBox* kind : m_moreKinds)
        more.append(kind->currentIndex());
    return QJsonDocument(
        QJsonObject {{QStringLiteral("person"), m_person->currentText()},
            {QStringLiteral("customer"), customer().value}, {QStringLiteral("contact"), m_contact->text()},
            {QStringLiteral("kind"), m_kind->currentIndex()}, {QStringLiteral("more_kinds"), more},
            {QStringLiteral("way"), m_way->currentIndex()}, {QStringLiteral("law"), m_law->currentIndex()},
            {QStringLiteral("law_reason"), m_lawReason->text()},
            {QStringLiteral("received"), m_received->typed().toString(Qt::ISODate)},
            {QStringLiteral("text"), m_text->toPlainText()}, {QStringLiteral("corrected"), m_corrected.value}})
        .toJson(QJsonDocument::Compact);
}

bool RequestForm::bringBack(const QByteArray& typed)
{
    const QJsonObject kept = QJsonDocument::fromJson(typed).object();
    if (!kept.contains(QLatin1String("person")))
        return false;
    openFor({});
    beFor({kept[QLatin1String("corrected")].toInteger()});
    const QString person = kept[QLatin1String("person")].toString();
    m_asked = person;
    if (const qint64 customer = kept[QLatin1String("customer")].toInteger(); customer > 0) {
        m_person->addItem(person, customer);
        m_person->setCurrentIndex(0);
    } else {
        m_person->setEditText(person);
    }
    m_contact->setText(kept[QLatin1String("contact")].toString());
    m_kind->setCurrentIndex(kept[QLatin1String("kind")].toInt());
    for (const QJsonValue& each : kept[QLatin1String("more_kinds")].toArray())
        addKind()->setCurrentIndex(each.toInt());
    m_way->setCurrentIndex(kept[QLatin1String("way")].toInt());
    m_law->setCurrentIndex(kept[QLatin1String("law")].toInt());
    m_lawReason->setText(kept[QLatin1String("law_reason")].toString());
    m_received->setDate(QDate::fromString(kept[QLatin1String("received")].toString(), Qt::ISODate));
    m_text->setPlainText(kept[QLatin1String("text")].toString());
    return true;
}

requests::RequestDraft RequestForm::draft() const
{
    requests::RequestDraft draft;
    draft.customer = customer();
    if (!draft.customer.isValid())
        draft.personName = m_person->currentText();
    draft.personContact = m_contact->text();
    draft.kinds = {static_cast<requests::Kind>(m_kind->currentData().toInt())};
    for (const QComboBox* kind : m_moreKinds) {
        if (kind->currentData().toInt() >= 0)
            draft.kinds.push_back(static_cast<requests::Kind>(kind->currentData().toInt()));
    }
    if (m_law->currentData().toInt() >= 0)
        draft.regimes = {static_cast<requests::Regime>(m_law->currentData().toInt())};
    if (m_before.lawsChosen && draft.regimes.size() == 1 && draft.regimes.front() == m_before.regimes.front())
        draft.regimes = m_before.regimes; // the form names one of several
    draft.lawsReason = m_lawReason->text();
    draft.arrivedBy = static_cast<requests::ArrivedBy>(m_way->currentData().toInt());
    draft.received = m_received->typed();
    if (m_before.receivedAt && draft.received == m_before.received)
        draft.receivedAt = m_before.receivedAt; // to the second, where it was known
    draft.text = m_text->toPlainText();
    return draft;
}

void RequestForm::save()
{
    const QString name = m_person->currentText();
    if (namesakes() > 1 && m_told != name) {
        m_told = name; // said once: it may be somebody else who is called the same
        tell(tr("Several customers are called “%1”. Choose one in the list, or take it in once more as "
                "somebody who is not stored.")
                .arg(name));
        return;
    }
    if (namesakes() == 1 && isReachedElsewhere() && m_told != name) {
        m_told = name;
        tell(tr(
            "A customer is called “%1”. Choose them in the list if it is the same person, or take it in once more as "
            "somebody who is not stored.")
                .arg(name));
        return;
    }
    const bool hadKeys = m_save->hasFocus();
    m_save->setEnabled(false);
    const auto refuse = [this, hadKeys](const base::Error& error) {
        if (hadKeys)
            m_save->setFocus(Qt::OtherFocusReason); // they fell on Close while it was off
        tell(wording::sentence(error));
    };
    if (m_corrected.isValid())
        return kit::whenDone(this, m_context.workspace.requests().correct(m_corrected, draft()),
            [this, refuse](const base::Result<requests::RequestView>& made) {
                m_save->setEnabled(true);
                if (!made)
                    return refuse(made.error());
                Q_EMIT corrected(*made, m_before);
            });
    kit::whenDone(
        this, m_context.workspace.requests().open(draft()), [this, refuse](const base::Result<requests::Opened>& made) {
            m_save->setEnabled(true);
            if (!made)
                return refuse(made.error());
            Q_EMIT opened(*made);
        });
}

void RequestForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        Card::keyPressEvent(event);
}

} // namespace aicms::ui_requests
