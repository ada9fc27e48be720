// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/disclosure_form.h"

#include "core/purposes/stored_fields.h"
#include "core/workspace/sale_limit.h"
#include "ui/kit/action_button.h"
#include "ui/kit/chip.h"
#include "ui/kit/day_field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/text.h"
#include "ui/kit/when_done.h"
#include "ui/shell/answer.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace aicms::ui_sharing {

using kit::ActionButton;
using kit::FormField;

namespace {

constexpr int suggestions = 8;
constexpr int longestNote = 500;
const QDate firstDay(1990, 1, 1);

void emptyOut(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        item->widget()->hide(); // it may be the one whose click is being handled
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

DisclosureForm::DisclosureForm(const shell::Context& context, QWidget* parent)
    : Card(tr("What was passed on"), parent), m_context(context),
      m_message(new kit::MessageBar(kit::MessageBar::Kind::Warning)), m_recipient(new QComboBox),
      m_purpose(new QComboBox), m_way(new QComboBox), m_person(new QComboBox), m_chipHolder(new QWidget),
      m_chips(new kit::FlowLayout(m_chipHolder)), m_fieldHolder(new QWidget),
      m_fieldList(new kit::FlowLayout(m_fieldHolder)), m_day(new kit::DayField), m_note(new QLineEdit),
      m_save(new ActionButton(tr("Enter it"), ActionButton::Role::Primary, QStringLiteral("check")))
{
    setObjectName(QStringLiteral("disclosureForm"));
    m_message->setObjectName(QStringLiteral("disclosureMessage"));
    m_message->hide();
    body()->addWidget(m_message);
    makeFields();
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    auto* leave = new ActionButton(tr("Close"), ActionButton::Role::Quiet);
    leave->setKeyHint(tr("Esc"));
    leave->setObjectName(QStringLiteral("disclosureClose"));
    m_save->setObjectName(QStringLiteral("disclosureSave"));
    row->addWidget(m_save);
    row->addWidget(leave);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &DisclosureForm::save);
    connect(leave, &QPushButton::clicked, this, &DisclosureForm::left);
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &DisclosureForm::fillPurposes);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &DisclosureForm::fillFields);
    connect(m_person, &QComboBox::editTextChanged, this, &DisclosureForm::lookUp);
    connect(m_person, &QComboBox::activated, this,
        [this](int index) { take(m_person->itemData(index).toLongLong(), m_person->itemText(index)); });
    clear();
}

void DisclosureForm::makeFields()
{
    for (kit::FlowLayout* each : {m_chips, m_fieldList})
        shell::setSpacing(each, 0, 0, 0, 0, 8);
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->setCompleter(nullptr); // what is found stands in the list
    for (QComboBox* box : {m_recipient, m_purpose, m_way})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_way->addItem(tr("By a call or in talk, or in another way"), static_cast<int>(sharing::Act::ByHand));
    m_way->addItem(tr("By a letter"), static_cast<int>(sharing::Act::Letter));
    m_note->setMaxLength(longestNote);
    const auto add = [this](const QString& label, QWidget* editor, const char* name, const QString& hint = {}) {
        editor->setObjectName(QString::fromLatin1(name));
        auto* field = new FormField(label, editor, this);
        field->setHint(hint);
        field->setLineReserved(false);
        body()->addWidget(field);
        return field;
    };
    m_recipientField = add(tr("Who received it"), m_recipient, "disclosureRecipient");
    m_purposeField = add(tr("What for"), m_purpose, "disclosurePurpose");
    add(tr("How"), m_way, "disclosureWay");
    m_personField = add(tr("Whose data it was"), m_person, "disclosurePerson",
        tr("Type a name and choose from the list; as many as needed."));
    m_chipHolder->setObjectName(QStringLiteral("disclosurePeople"));
    body()->addWidget(m_chipHolder);
    m_dataField = add(tr("Which data"), m_fieldHolder, "disclosureFields");
    m_dayField = add(tr("When"), m_day, "disclosureDay");
    m_day->refused = [this](const QString& typed) {
        m_dayField->setError(tr("“%1” is no day up to today. The day before stays.").arg(typed));
    };
    m_noteField = add(tr("Note"), m_note, "disclosureNote", tr("For example on whose request, and what was said."));
    m_noteField->setOptional(true);
    body()->addWidget((new kit::Label(tr("An entry can be taken out by nobody, so look at it once more."),
                           theme::Type::Caption, theme::Color::TextSecondary))
            ->wrapped());
}

void DisclosureForm::clear()
{
    m_people.clear();
    m_person->clear();
    m_asked.clear();
    m_note->clear();
    m_way->setCurrentIndex(0);
    m_wanted = 0;
    m_wantedPurpose.clear();
    m_wantedFields.reset();
    emptyOut(m_fieldList);
    m_fields.clear();
    m_message->hide();
    const QDate today = m_context.workspace.today();
    m_day->setToday(today);
    m_day->setDateRange(firstDay, today);
    m_day->setDate(today);
    for (FormField* field : {m_recipientField, m_purposeField, m_personField, m_dataField, m_dayField, m_noteField})
        field->setError({});
    fillFields();
    showPeople();
}

void DisclosureForm::openFor(sharing::RecipientId recipient, base::CustomerId customer)
{
    clear();
    m_wanted = recipient.value;
    m_recipient->setFocus(Qt::OtherFocusReason);
    shell::onSuccess(m_context.workspace.sharing().recipients(), this, m_context.notices,
        [this](const std::vector<sharing::RecipientRow>& rows) { fillRecipients(rows); });
    if (!customer.isValid())
        return;
    shell::onSuccess(m_context.workspace.customers().rows({customer}), this, m_context.notices,
        [this](const std::vector<customers::CustomerRow>& rows) {
            if (!rows.empty())
                take(rows.front().id.value, rows.front().name);
        });
}

void DisclosureForm::fillRecipients(const std::vector<sharing::RecipientRow>& rows)
{
    {
        const QSignalBlocker quiet(m_recipient);
        const qint64 before = m_wanted != 0 ? m_wanted : m_recipient->currentData().toLongLong();
        m_all.clear();
        m_recipient->clear();
        for (const sharing::RecipientRow& row : rows) {
            m_all.push_back(row.recipient);
            m_recipient->addItem(row.recipient.name, row.recipient.id.value);
        }
        m_recipient->setCurrentIndex(std::max(0, m_recipient->findData(before)));
        m_wanted = 0;
    }
    if (rows.empty()) {
        m_message->setText(tr("Nobody outside is entered yet. Enter the recipient first."));
        m_message->show();
    }
    fillPurposes();
}

/// Those for which the recipient is entered first; it may have received something for another one.
void DisclosureForm::fillPurposes()
{
    const sharing::RecipientId id {m_recipient->currentData().toLongLong()};
    const auto recipient = std::ranges::find(m_all, id, &sharing::Recipient::id);
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const QStringList usual = recipient == m_all.end() ? QStringList() : recipient->purposes;
    {
        const QSignalBlocker quiet(m_purpose);
        const bool isWanted = !m_wantedPurpose.isEmpty();
        const QString before = isWanted ? std::exchange(m_wantedPurpose, {}) : m_purpose->currentData().toString();
        m_purpose->clear();
        for (const bool isUsual : {true, false}) {
            for (const purposes::Purpose& purpose : catalogue->purposes()) {
                if (usual.contains(purpose.code) == isUsual && (!purpose.retiredAt || isUsual))
                    m_purpose->addItem(wording::purposeName(*catalogue, purpose.code), purpose.code);
            }
        }
        const bool keeps = isWanted || usual.isEmpty() || usual.contains(before);
        m_purpose->setCurrentIndex(keeps ? std::max(0, m_purpose->findData(before)) : 0);
    }
    fillFields();
}

/// What went is ticked by whoever knows it: at first the name alone.
void DisclosureForm::fillFields()
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const purposes::Purpose* purpose = catalogue->find(m_purpose->currentData().toString());
    QStringList ticked {QStringLiteral("name")};
    if (m_wantedFields)
        ticked = *std::exchange(m_wantedFields, std::nullopt);
    else if (!m_fields.empty())
        ticked = read().fields;
    emptyOut(m_fieldList);
    m_fields.clear();
    for (const QString& code : purposes::fieldsOf(*catalogue)) {
        const bool isUsed = purpose && purpose->fields.contains(code);
        if (!isUsed && !purposes::storedFields().contains(code))
            continue;
        auto* box = new QCheckBox(wording::fieldName(code), m_fieldHolder);
        box->setObjectName(QStringLiteral("disclosed.") + code);
        box->setChecked(ticked.contains(code));
        m_fieldList->addWidget(box);
        box->show();
        m_fields.emplace_back(code, box);
    }
    m_fieldHolder->updateGeometry();
}

/// Fills the list with whom the text may mean; the text itself stays as it was typed.
void DisclosureForm::lookUp(const QString& text)
{
    const QString asked = text.trimmed();
    if (asked.isEmpty() || asked == m_asked || m_person->findText(text) >= 0)
        return;
    m_asked = asked;
    kit::whenDone(this, m_context.workspace.customers().search(asked, suggestions),
        [this, text](const base::Result<std::vector<customers::SearchHit>>& hits) {
            if (!hits || m_person->currentText() != text)
                return;
            const QSignalBlocker quiet(m_person);
            m_person->clear();
            for (const customers::SearchHit& hit : *hits)
                m_person->addItem(hit.name, hit.id.value);
            m_person->setCurrentIndex(-1);
            m_person->setEditText(text);
        });
}

void DisclosureForm::take(qint64 customer, const QString& name)
{
    if (customer <= 0)
        return;
    if (std::ranges::find(m_people, customer, &std::pair<qint64, QString>::first) == m_people.end())
        m_people.emplace_back(customer, name);
    m_person->clear();
    m_asked.clear();
    m_personField->setError({});
    showPeople();
}

void DisclosureForm::showPeople()
{
    emptyOut(m_chips);
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
    m_chipHolder->setVisible(!m_people.empty());
    m_chipHolder->updateGeometry();
}

bool DisclosureForm::isDirty() const
{
    return !m_people.empty() || !m_note->text().trimmed().isEmpty();
}

sharing::DisclosureDraft DisclosureForm::read() const
{
    const QTime noon(12, 0);
    sharing::DisclosureDraft draft;
    draft.recipient = {m_recipient->currentData().toLongLong()};
    draft.purpose = m_purpose->currentData().toString();
    draft.act = static_cast<sharing::Act>(m_way->currentData().toInt());
    const QDate day = m_day->typed();
    const base::UtcTime now = m_context.workspace.clock().now();
    const base::UtcTime atNoon = base::UtcTime::fromDateTime(QDateTime(day, noon, m_context.workspace.zone()));
    draft.at = day == m_context.workspace.today() ? now : atNoon; // of another day nobody says the hour
    for (const auto& [code, box] : m_fields) {
        if (box->isChecked())
            draft.fields << code;
    }
    for (const auto& [customer, name] : m_people)
        draft.people.push_back({customer});
    draft.note = m_note->text();
    return draft;
}

void DisclosureForm::save()
{
    for (FormField* field : {m_recipientField, m_purposeField, m_personField, m_dataField, m_dayField, m_noteField})
        field->setError({});
    m_message->hide();
    m_save->setEnabled(false);
    const sharing::DisclosureDraft draft = read();
    kit::whenDone(this, m_context.workspace.sharing().record(draft),
        [this, draft, name = m_recipient->currentText()](const base::Result<sharing::DisclosureId>& entry) {
            m_save->setEnabled(true);
            if (!entry) {
                showFault(entry.error());
                return;
            }
            clear();
            m_context.notices.toast(tr("It is entered as passed on."));
            tellWhoSaidNo(draft, name);
            Q_EMIT recorded();
        });
}

void DisclosureForm::tellWhoSaidNo(const sharing::DisclosureDraft& draft, const QString& recipient)
{
    kit::whenDone(this,
        workspace::whoHadSaidNo(m_context.workspace, draft.recipient, draft.purpose, draft.people, draft.at),
        [this, recipient](const base::Result<std::vector<base::CustomerId>>& saidNo) {
            if (saidNo && !saidNo->empty())
                m_context.notices.warning(
                    tr("It is entered, for it happened. But %Ln of these customer(s) had said no to being passed on. "
                       "Ask %1 to delete what it got of them.",
                        "%1: name of a recipient", static_cast<int>(saidNo->size()))
                        .arg(kit::isolated(recipient)));
        });
}

void DisclosureForm::showFault(const base::Error& error)
{
    const auto isOf = [&error](const char* subject) { return error.subject == QLatin1String(subject); };
    const auto at = [](FormField* field, const QString& sentence, QWidget* focused) {
        field->setError(sentence);
        focused->setFocus(Qt::OtherFocusReason);
    };
    if (isOf("recipient"))
        at(m_recipientField, tr("Choose who received it."), m_recipient);
    else if (isOf("purpose"))
        at(m_purposeField, tr("Choose what it was for."), m_purpose);
    else if (isOf("disclosure_people"))
        at(m_personField, tr("Choose at least one customer from the list."), m_person);
    else if (isOf("disclosure_fields"))
        at(m_dataField, tr("Tick at least one kind of data."), m_fields.front().second);
    else if (isOf("disclosure_at"))
        at(m_dayField, tr("Choose a day up to today."), m_day);
    else if (isOf("disclosure_note"))
        at(m_noteField, tr("A note has at most 500 characters."), m_note);
    else {
        m_message->setText(wording::sentence(error));
        m_message->show();
    }
}

QByteArray DisclosureForm::typed() const
{
    if (!isDirty())
        return {};
    QJsonArray people;
    for (const auto& [customer, name] : m_people)
        people.append(QJsonObject {{QStringLiteral("id"), customer}, {QStringLiteral("name"), name}});
    const sharing::DisclosureDraft draft = read();
    return QJsonDocument(
        QJsonObject {{QStringLiteral("disclosed_to"), draft.recipient.value},
            {QStringLiteral("purpose"), draft.purpose}, {QStringLiteral("way"), m_way->currentIndex()},
            {QStringLiteral("people"), people}, {QStringLiteral("fields"), QJsonArray::fromStringList(draft.fields)},
            {QStringLiteral("day"), m_day->typed().toString(Qt::ISODate)}, {QStringLiteral("note"), m_note->text()}})
        .toJson(QJsonDocument::Compact);
}

bool DisclosureForm::bringBack(const QByteArray& typed)
{
    const QJsonObject kept = QJsonDocument::fromJson(typed).object();
    if (!kept.contains(QLatin1String("disclosed_to")))
        return false;
    openFor({kept[QLatin1String("disclosed_to")].toInteger()}, {});
    m_wantedPurpose = kept[QLatin1String("purpose")].toString();
    QStringList fields;
    for (const QJsonValue& code : kept[QLatin1String("fields")].toArray())
        fields << code.toString();
    m_wantedFields = fields;
    m_way->setCurrentIndex(kept[QLatin1String("way")].toInt());
    for (const QJsonValue& each : kept[QLatin1String("people")].toArray())
        m_people.emplace_back(each[QLatin1String("id")].toInteger(), each[QLatin1String("name")].toString());
    m_day->setDate(QDate::fromString(kept[QLatin1String("day")].toString(), Qt::ISODate));
    m_note->setText(kept[QLatin1String("note")].toString());
    showPeople();
    return true;
}

void DisclosureForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Card::keyPressEvent(event);
}

} // namespace aicms::ui_sharing
