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

#include <QAbstractItemView>
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

constexpr std::size_t suggestions = 8;
constexpr int lookedAt = 40; ///< of the search, as names come first
constexpr int messageHeight = 84; // design pixels
constexpr int nameRole = Qt::UserRole + 1;

const QString inNote = QStringLiteral("note"); ///< customers::SearchHit::field

/// As much of each as tells it from its namesakes: "Hannah Okafor, hannah@example.org, Berlin", and why it was found.
QStringList distinct(const std::vector<customers::CustomerRow>& found, const std::vector<customers::SearchHit>& hits)
{
    QStringList texts;
    for (const customers::CustomerRow& row : found) {
        QStringList parts = {row.name, row.email.isEmpty() ? row.phone : row.email, row.city};
        parts.removeAll(QString());
        QString text = parts.join(QStringLiteral(", "));
        const auto hit = std::ranges::find(hits, row.id, &customers::SearchHit::id);
        if (hit != hits.end() && hit->field == inNote)
            text += QStringLiteral(", ") + RequestForm::tr("found in a note");
        else if (hit != hits.end() && !text.contains(hit->snippet))
            text += QStringLiteral(", ") + hit->snippet;
        texts << text;
    }
    const QStringList all = texts;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const customers::CustomerRow& row = found[static_cast<std::size_t>(i)];
        if (all.count(all[i]) > 1)
            texts[i] += QStringLiteral(", ") + (row.number.isEmpty() ? QString::number(row.id.value) : row.number);
    }
    return texts;
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
          tr("Close without taking it in?"), tr("What you typed here is not stored yet and would be gone.")))
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

/// Fills the list with whom the text may mean; the text itself stays as it was typed.
void RequestForm::lookUp(const QString& text)
{
    const QString asked = text.trimmed();
    if (asked.isEmpty() || asked == m_asked || m_person->findText(text) >= 0)
        return;
    m_asked = asked;
    kit::whenDone(this, m_context.workspace.customers().search(asked, lookedAt),
        [this, text](const base::Result<std::vector<customers::SearchHit>>& answer) {
            if (!answer || m_person->currentText() != text)
                return;
            std::vector<customers::SearchHit> hits = *answer;
            // Whoever is only spoken of in somebody's note asks more likely than the one with the note.
            std::ranges::stable_partition(hits, [](const customers::SearchHit& hit) { return hit.field != inNote; });
            hits.resize(std::min(hits.size(), suggestions));
            std::vector<base::CustomerId> ids;
            for (const customers::SearchHit& hit : hits)
                ids.push_back(hit.id);
            kit::whenDone(this, m_context.workspace.customers().rows(ids),
                [this, hits, text](const base::Result<std::vector<customers::CustomerRow>>& found) {
                    if (found && m_person->currentText() == text)
                        offer(*found, hits, text);
                });
        });
}

void RequestForm::offer(const std::vector<customers::CustomerRow>& found, const std::vector<customers::SearchHit>& hits,
    const QString& text)
{
    const QStringList texts = distinct(found, hits);
    const QSignalBlocker quiet(m_person);
    const int cursor = m_person->lineEdit()->cursorPosition();
    m_person->clear();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const customers::CustomerRow& row = found[static_cast<std::size_t>(i)];
        m_person->addItem(texts[i], row.id.value);
        m_person->setItemData(static_cast<int>(i), row.name, nameRole);
    }
    m_person->setCurrentIndex(-1);
    m_person->setEditText(text);
    m_person->lineEdit()->setCursorPosition(cursor);
    if (m_person->lineEdit()->hasFocus() && !texts.isEmpty()) {
        m_person->completer()->complete();
        if (hits.front().field == inNote) // Return takes nobody who only has it in a note
            m_person->completer()->popup()->setCurrentIndex({});
    } else
        m_person->completer()->popup()->hide();
}

/// With large letters the top of the form is out of sight where it is taken in.
void RequestForm::tell(const QString& message)
{
    m_message->setText(message);
    m_message->show();
    QTimer::singleShot(0, m_message, [this] { // once it has its height
        for (QWidget* each = parentWidget(); each; each = each->parentWidget()) {
            if (auto* page = qobject_cast<QScrollArea*>(each))
                return page->ensureWidgetVisible(m_message);
        }
    });
}

int RequestForm::namesakes() const
{
    int count = 0;
    for (int i = 0; i < m_person->count(); ++i) {
        const QString name = m_person->itemData(i, nameRole).toString();
        count += name.compare(m_person->currentText().trimmed(), Qt::CaseInsensitive) == 0 ? 1 : 0;
    }
    return m_person->findText(m_person->currentText()) >= 0 ? 0 : count;
}

base::CustomerId RequestForm::customer() const
{
    int chosen = m_person->findText(m_person->currentText());
    if (chosen < 0 && namesakes() == 1) { // typed in full, and nobody else is called that
        for (int i = 0; i < m_person->count(); ++i) {
            const QString name = m_person->itemData(i, nameRole).toString();
            if (name.compare(m_person->currentText().trimmed(), Qt::CaseInsensitive) == 0)
                chosen = i;
        }
    }
    return chosen < 0 ? base::CustomerId() : base::CustomerId {m_person->itemData(chosen).toLongLong()};
}

QByteArray RequestForm::typed() const
{
    QByteArray now = content();
    return now == m_blank ? QByteArray() : now;
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
            {QStringLiteral("text"), m_text->toPlainText()}})
        .toJson(QJsonDocument::Compact);
}

bool RequestForm::bringBack(const QByteArray& typed)
{
    const QJsonObject kept = QJsonDocument::fromJson(typed).object();
    if (!kept.contains(QLatin1String("person")))
        return false;
    openFor({});
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
    draft.lawsReason = m_lawReason->text();
    draft.arrivedBy = static_cast<requests::ArrivedBy>(m_way->currentData().toInt());
    draft.received = m_received->typed();
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
    const bool hadKeys = m_save->hasFocus();
    m_save->setEnabled(false);
    kit::whenDone(this, m_context.workspace.requests().open(draft()),
        [this, hadKeys](const base::Result<requests::Opened>& made) {
            m_save->setEnabled(true);
            if (made) {
                Q_EMIT opened(*made);
                return;
            }
            if (hadKeys)
                m_save->setFocus(Qt::OtherFocusReason); // they fell on Close while it was off
            tell(wording::sentence(made.error()));
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
