// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/hold_form.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/chip.h"
#include "ui/kit/day_field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/when_done.h"
#include "ui/retention/retention_words.h"
#include "ui/shell/answer.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

#include <algorithm>

namespace aicms::ui_retention {

using kit::ActionButton;
using kit::FormField;

namespace {

constexpr int suggestions = 8;

/// With what tells namesakes apart.
QString describedName(const customers::CustomerRow& row)
{
    QStringList parts {row.name, row.number, row.city};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

HoldForm::HoldForm(const shell::Context& context, QWidget* parent)
    : Card(tr("New legal hold"), parent), m_context(context),
      m_message(new kit::MessageBar(kit::MessageBar::Kind::Warning)), m_matter(new QLineEdit),
      m_reason(new QPlainTextEdit), m_person(new QComboBox), m_chipHolder(new QWidget),
      m_chips(new kit::FlowLayout(m_chipHolder)), m_everybody(new QCheckBox(tr("It covers all customers"))),
      m_review(new kit::DayField),
      m_save(new ActionButton(tr("Place the hold"), ActionButton::Role::Primary, QStringLiteral("gavel")))
{
    setObjectName(QStringLiteral("holdForm"));
    m_message->setObjectName(QStringLiteral("holdFormMessage"));
    m_message->hide();
    body()->addWidget(m_message);
    makeFields();
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    auto* leave = new ActionButton(tr("Close"), ActionButton::Role::Quiet);
    leave->setKeyHint(tr("Esc"));
    leave->setObjectName(QStringLiteral("holdFormClose"));
    m_save->setObjectName(QStringLiteral("holdFormSave"));
    row->addWidget(m_save);
    row->addWidget(leave);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &HoldForm::save);
    connect(leave, &QPushButton::clicked, this, &HoldForm::leave);
    connect(new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, m_save, &QPushButton::click);
    connect(m_person, &QComboBox::editTextChanged, this, &HoldForm::lookUp);
    connect(m_person, &QComboBox::activated, this, [this](int index) {
        take(m_person->itemData(index).toLongLong(), m_person->itemText(index));
        // The list that dropped writes the name into the field after this.
        QMetaObject::invokeMethod(m_person, &QComboBox::clearEditText, Qt::QueuedConnection);
    });
    connect(m_everybody, &QCheckBox::toggled, this, [this](bool all) {
        m_personField->setEnabled(!all);
        m_chipHolder->setVisible(!all && !m_people.empty());
    });
    clear();
}

void HoldForm::makeFields()
{
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    // What is found stands in the list, and the list drops by itself: nobody has to know that there is one.
    auto* completer = new QCompleter(m_person->model(), m_person);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_person->setCompleter(completer);
    m_reason->setTabChangesFocus(true);
    kit::followTheme(m_reason, [this] { m_reason->setFixedHeight(theme::px(72)); });
    const auto add = [this](const QString& label, QWidget* editor, const char* name, const QString& hint) {
        editor->setObjectName(QString::fromLatin1(name));
        auto* field = new FormField(label, editor, this);
        field->setHint(hint);
        field->setLineReserved(false);
        body()->addWidget(field);
        return field;
    };
    m_matterField = add(tr("What it is about"), m_matter, "holdMatter", tr("In short, e.g. “Court case 4 C 112/26”."));
    m_reasonField = add(tr("Why the data are needed"), m_reason, "holdReason", {});
    m_personField = add(
        tr("Whom it covers"), m_person, "holdPerson", tr("Type a name and choose from the list; as many as needed."));
    m_chipHolder->setObjectName(QStringLiteral("holdPeople"));
    body()->addWidget(m_chipHolder);
    m_everybody->setObjectName(QStringLiteral("holdEverybody"));
    body()->addWidget(m_everybody);
    m_reviewField = add(tr("To be looked at again on"), m_review, "holdReview", tr("Within 12 months."));
    m_review->refused = [this](const QString& typed) {
        m_reviewField->setError(
            tr("“%1” is no day of the coming 12 months. The day before stays. Write it like 2027-05-03 or 3.5.2027.")
                .arg(typed));
    };
}

void HoldForm::clear()
{
    m_matter->clear();
    m_reason->clear();
    m_person->clear();
    m_asked.clear();
    m_people.clear();
    m_everybody->setChecked(false);
    m_message->hide();
    const QDate today = m_context.workspace.today();
    m_review->setToday(today);
    m_review->setDateRange(today.addDays(1), today.addMonths(retention::holdReviewMonths));
    m_review->setDate(today.addMonths(retention::holdReviewMonths));
    showPeople();
}

/// What was typed is given up: it is neither offered again nor there when the form is opened for another.
void HoldForm::leave()
{
    clear();
    Q_EMIT left();
}

void HoldForm::openFor(base::CustomerId customer)
{
    clear();
    m_matter->setFocus(Qt::OtherFocusReason);
    if (!customer.isValid())
        return;
    shell::onSuccess(m_context.workspace.customers().rows({customer}), this, m_context.notices,
        [this](const std::vector<customers::CustomerRow>& rows) {
            if (!rows.empty())
                take(rows.front().id.value, describedName(rows.front()));
        });
}

/// Fills the list with whom the text may mean; the text itself stays as it was typed.
void HoldForm::lookUp(const QString& text)
{
    const QString asked = text.trimmed();
    if (asked.isEmpty())
        m_personField->setError({});
    if (asked.isEmpty() || asked == m_asked || m_person->findText(text) >= 0)
        return;
    m_asked = asked;
    kit::whenDone(this, m_context.workspace.customers().search(asked, suggestions),
        [this, text](const base::Result<std::vector<customers::SearchHit>>& hits) {
            if (!hits || m_person->currentText() != text)
                return;
            std::vector<base::CustomerId> ids;
            for (const customers::SearchHit& hit : *hits)
                ids.push_back(hit.id);
            shell::onSuccess(m_context.workspace.customers().rows(ids), this, m_context.notices,
                [this, text](const std::vector<customers::CustomerRow>& rows) { offer(text, rows); });
        });
}

void HoldForm::offer(const QString& text, const std::vector<customers::CustomerRow>& found)
{
    if (m_person->currentText() != text)
        return;
    const QSignalBlocker quiet(m_person);
    const int cursor = m_person->lineEdit()->cursorPosition();
    m_person->clear();
    for (const customers::CustomerRow& row : found)
        m_person->addItem(describedName(row), row.id.value);
    m_person->setCurrentIndex(-1);
    m_person->setEditText(text);
    m_person->lineEdit()->setCursorPosition(cursor);
    m_personField->setError(found.empty() ? tr("Nobody is found by “%1”.").arg(text.trimmed()) : QString());
    if (m_person->lineEdit()->hasFocus() && !found.empty())
        m_person->completer()->complete();
    else
        m_person->completer()->popup()->hide();
}

void HoldForm::take(qint64 customer, const QString& name)
{
    if (customer <= 0)
        return;
    if (std::ranges::find(m_people, customer, &std::pair<qint64, QString>::first) == m_people.end())
        m_people.emplace_back(customer, name);
    m_person->clear();
    m_person->clearEditText();
    m_asked.clear();
    showPeople();
}

void HoldForm::showPeople()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& [customer, name] : m_people) {
        auto* chip = new kit::Chip(name, m_chipHolder);
        chip->setRemovable(true);
        connect(chip, &kit::Chip::removeRequested, this, [this, id = customer] {
            std::erase_if(m_people, [id](const auto& each) { return each.first == id; });
            showPeople();
        });
        m_chips->addWidget(chip);
        chip->show();
    }
    m_chipHolder->setVisible(!m_people.empty() && !m_everybody->isChecked());
    m_chipHolder->updateGeometry();
}

QByteArray HoldForm::typed() const
{
    const bool isTouched = !m_matter->text().isEmpty() || !m_reason->toPlainText().isEmpty() || !m_people.empty();
    if (!isTouched)
        return {};
    QJsonArray people;
    for (const auto& [customer, name] : m_people)
        people.append(QJsonObject {{QStringLiteral("id"), customer}, {QStringLiteral("name"), name}});
    return QJsonDocument(
        QJsonObject {{QStringLiteral("matter"), m_matter->text()}, {QStringLiteral("reason"), m_reason->toPlainText()},
            {QStringLiteral("people"), people}, {QStringLiteral("everybody"), m_everybody->isChecked()},
            {QStringLiteral("review"), m_review->typed().toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Compact);
}

bool HoldForm::bringBack(const QByteArray& typed)
{
    const QJsonObject kept = QJsonDocument::fromJson(typed).object();
    if (!kept.contains(QLatin1String("matter")))
        return false;
    clear();
    m_matter->setText(kept[QLatin1String("matter")].toString());
    m_reason->setPlainText(kept[QLatin1String("reason")].toString());
    const QJsonArray people = kept[QLatin1String("people")].toArray();
    for (const QJsonValue& each : people)
        m_people.emplace_back(each[QLatin1String("id")].toInteger(), each[QLatin1String("name")].toString());
    m_everybody->setChecked(kept[QLatin1String("everybody")].toBool());
    m_review->setDate(QDate::fromString(kept[QLatin1String("review")].toString(), Qt::ISODate));
    showPeople();
    return true;
}

void HoldForm::save()
{
    retention::Hold hold;
    hold.matter = m_matter->text();
    hold.reason = m_reason->toPlainText();
    hold.coversEverybody = m_everybody->isChecked();
    hold.reviewOn = m_review->typed();
    if (!hold.coversEverybody) {
        for (const auto& [customer, name] : m_people)
            hold.people.push_back({customer});
    }
    for (FormField* field : {m_matterField, m_reasonField, m_personField, m_reviewField})
        field->setError({});
    // A name that only stands there would be left out without a word.
    if (const QString typed = m_person->currentText().trimmed(); !typed.isEmpty() && !hold.coversEverybody) {
        m_personField->setError(
            tr("“%1” is not chosen yet: take the person from the list, or empty the field.", "what was typed")
                .arg(typed));
        m_person->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_save->setEnabled(false);
    kit::whenDone(this, m_context.workspace.holds().place(hold), [this](const base::Result<retention::HoldId>& placed) {
        m_save->setEnabled(true);
        if (!placed) {
            showFault(placed.error());
            return;
        }
        clear();
        Q_EMIT this->placed(placed->value);
    });
}

void HoldForm::showFault(const base::Error& error)
{
    const auto isOf = [&error](const char* subject) { return error.subject == QLatin1String(subject); };
    if (isOf("hold_matter")) {
        m_matterField->setError(tr("Say what it is about, in at most 200 characters."));
        m_matter->setFocus(Qt::OtherFocusReason);
    } else if (isOf("hold_reason")) {
        m_reasonField->setError(tr("Say why, in at most 2,000 characters."));
        m_reason->setFocus(Qt::OtherFocusReason);
    } else if (isOf("hold_people")) {
        m_personField->setError(tr("Choose at least one customer from the list, or all of them."));
        m_person->setFocus(Qt::OtherFocusReason);
    } else if (isOf("hold_review")) {
        m_reviewField->setError(tr("Choose a day within the next 12 months."));
        m_review->setFocus(Qt::OtherFocusReason);
    } else {
        m_message->setText(wording::sentence(error));
        m_message->show();
    }
}

void HoldForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Card::keyPressEvent(event);
}

} // namespace aicms::ui_retention
