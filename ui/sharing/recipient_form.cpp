// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/recipient_form.h"

#include "core/sharing/recipient_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/day_field.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/when_done.h"
#include "ui/shell/answer.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/names.h"
#include "ui/wording/sharing_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aicms::ui_sharing {

using kit::ActionButton;
using kit::FormField;
using sharing::Recipient;

RecipientForm::RecipientForm(const shell::Context& context, const shell::Choosers& choosers, QWidget* parent)
    : Card(tr("New recipient"), parent), m_context(context), m_choosers(choosers),
      m_message(new kit::MessageBar(kit::MessageBar::Kind::Warning)), m_name(new QLineEdit), m_role(new QComboBox),
      m_task(new QLineEdit), m_countries(new QLineEdit), m_contact(new QLineEdit), m_subprocessors(new QLineEdit),
      m_purposeHolder(new QWidget), m_safeguard(new QComboBox), m_assessed(new kit::DayField),
      m_review(new kit::DayField), m_kind(new QComboBox), m_agreementPart(new QWidget), m_signed(new kit::DayField),
      m_ends(new kit::DayField), m_paperName(new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary)),
      m_save(new ActionButton(tr("Save recipient"), ActionButton::Role::Primary, QStringLiteral("check")))
{
    setObjectName(QStringLiteral("recipientForm"));
    m_message->setObjectName(QStringLiteral("recipientMessage"));
    m_message->hide();
    body()->addWidget(m_message);
    makeFields();
    makeAgreement();
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    auto* leave = new ActionButton(tr("Close"), ActionButton::Role::Quiet);
    leave->setKeyHint(tr("Esc"));
    leave->setObjectName(QStringLiteral("recipientClose"));
    m_save->setObjectName(QStringLiteral("recipientSave"));
    row->addWidget(m_save);
    row->addWidget(leave);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &RecipientForm::save);
    connect(leave, &QPushButton::clicked, this, &RecipientForm::left);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecipientForm::refreshParts);
    connect(m_safeguard, &QComboBox::currentIndexChanged, this, &RecipientForm::refreshParts);
}

FormField* RecipientForm::add(const QString& label, QWidget* editor, const char* name, const QString& hint)
{
    editor->setObjectName(QString::fromLatin1(name));
    auto* field = new FormField(label, editor, this);
    field->setHint(hint);
    field->setLineReserved(false);
    body()->addWidget(field);
    return field;
}

void RecipientForm::makeFields()
{
    for (QComboBox* box : {m_role, m_safeguard, m_kind})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (int i = 0; i < sharing::roleCount; ++i)
        m_role->addItem(wording::recipientRoleName(static_cast<sharing::Role>(i)), i);
    const QDate today = m_context.workspace.today();
    for (kit::DayField* day : {m_assessed, m_review, m_signed, m_ends}) {
        day->setToday(today);
        day->setOptional(tr("no day"));
    }
    m_nameField = add(tr("Name"), m_name, "recipientName", tr("The firm or office outside, e.g. “Pellorin Mailings”."));
    add(tr("What it is to you"), m_role, "recipientRole");
    add(tr("What it does for you"), m_task, "recipientTask")->setOptional(true);
    m_countriesField = add(tr("Countries"), m_countries, "recipientCountries",
        tr("Where the data goes, by two letters with commas between them: DE, PL."));
    add(tr("Contact for questions about data"), m_contact, "recipientContact",
        tr("Street, town and e-mail, with commas between them: letters to it are addressed so."))
        ->setOptional(true);
    auto* purposes = new QVBoxLayout(m_purposeHolder);
    shell::setSpacing(purposes, 0, 0, 0, 0, 4);
    add(tr("For which purposes it gets data"), m_purposeHolder, "recipientPurposes");
    add(tr("Whom it lets work on the data"), m_subprocessors, "recipientSubprocessors")->setOptional(true);
    m_safeguardField = add(tr("What covers the way to another country"), m_safeguard, "recipientSafeguard",
        tr("Needed only for countries outside the area of your law that do not count as safe."));
    m_assessedField = add(tr("When you looked at it"), m_assessed, "recipientAssessed");
    add(tr("To be looked at again on"), m_review, "recipientReview")->setOptional(true);
}

void RecipientForm::makeAgreement()
{
    m_kind->addItem(tr("No new agreement"), -1);
    for (int i = 0; i < sharing::agreementKindCount; ++i)
        m_kind->addItem(wording::agreementKindName(static_cast<sharing::AgreementKind>(i)), i);
    add(tr("Agreement that was signed"), m_kind, "recipientAgreement");
    auto* part = new QVBoxLayout(m_agreementPart);
    shell::setSpacing(part, 0, 0, 0, 0, 8);
    const auto inside = [&](const QString& label, kit::DayField* day, const char* name) {
        day->setObjectName(QString::fromLatin1(name));
        auto* field = new FormField(label, day, m_agreementPart);
        field->setLineReserved(false);
        part->addWidget(field);
        return field;
    };
    m_signedField = inside(tr("Signed on"), m_signed, "agreementSigned");
    m_endsField = inside(tr("Its last day"), m_ends, "agreementEnds");
    m_endsField->setOptional(true);
    auto* choose
        = new ActionButton(tr("Add the signed paper…"), ActionButton::Role::Outlined, QStringLiteral("paperclip"));
    choose->setObjectName(QStringLiteral("agreementPaper"));
    part->addWidget(choose, 0, Qt::AlignLeading);
    part->addWidget(m_paperName->wrapped());
    body()->addWidget(m_agreementPart);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = m_choosers.openFile(this, tr("Choose the signed paper"), {});
        if (path.isEmpty())
            return;
        m_paper = path;
        refreshParts();
    });
}

void RecipientForm::fillPurposes(const QStringList& chosen)
{
    for (const auto& [code, box] : m_purposes)
        delete box;
    m_purposes.clear();
    const auto catalogue = m_context.workspace.purposes().catalogue();
    for (const purposes::Purpose& purpose : catalogue->purposes()) {
        if (purpose.retiredAt && !chosen.contains(purpose.code))
            continue;
        auto* box = new QCheckBox(wording::purposeName(*catalogue, purpose.code), m_purposeHolder);
        box->setObjectName(QStringLiteral("purpose.") + purpose.code);
        box->setChecked(chosen.contains(purpose.code));
        m_purposeHolder->layout()->addWidget(box);
        m_purposes.emplace_back(purpose.code, box);
    }
}

void RecipientForm::fillSafeguards(const QString& chosen)
{
    const QSignalBlocker quiet(m_safeguard);
    m_safeguard->clear();
    m_safeguard->addItem(tr("Nothing"), QString());
    for (const sharing::SafeguardKind& kind :
        sharing::TransferTable::builtIn().safeguardsFor(m_context.workspace.sharing().country()))
        m_safeguard->addItem(wording::safeguardName(kind.code), kind.code);
    m_safeguard->setCurrentIndex(std::max(0, m_safeguard->findData(chosen)));
}

void RecipientForm::fill(const Recipient& recipient)
{
    setTitle(recipient.id.isValid() ? recipient.name : tr("New recipient"));
    m_name->setText(recipient.name);
    m_role->setCurrentIndex(static_cast<int>(recipient.role));
    m_task->setText(recipient.task);
    m_countries->setText(recipient.countries.join(QStringLiteral(", ")));
    m_contact->setText(recipient.contact);
    m_subprocessors->setText(recipient.subprocessors);
    fillPurposes(recipient.purposes);
    fillSafeguards(recipient.safeguard);
    m_assessed->setDate(recipient.safeguardOn);
    m_review->setDate(recipient.reviewOn);
    m_message->hide();
    for (FormField* field :
        {m_nameField, m_countriesField, m_safeguardField, m_assessedField, m_signedField, m_endsField})
        field->setError({});
}

void RecipientForm::openFor(const Recipient& recipient)
{
    m_stored = recipient;
    if (!recipient.id.isValid() && recipient.countries.isEmpty())
        m_stored.countries = {m_context.workspace.country()};
    fill(m_stored);
    m_kind->setCurrentIndex(0);
    m_signed->setDate({});
    m_ends->setDate({});
    m_paper.clear();
    refreshParts();
    m_name->setFocus(Qt::OtherFocusReason);
}

void RecipientForm::refreshParts()
{
    m_agreementPart->setVisible(m_kind->currentIndex() > 0);
    m_assessedField->setVisible(!m_safeguard->currentData().toString().isEmpty());
    m_paperName->setText(m_paper.isEmpty() ? tr("No paper is added.") : QFileInfo(m_paper).fileName());
}

Recipient RecipientForm::read() const
{
    Recipient recipient = m_stored;
    recipient.name = m_name->text().trimmed();
    recipient.role = static_cast<sharing::Role>(m_role->currentData().toInt());
    recipient.task = m_task->text().trimmed();
    recipient.countries.clear();
    for (const QString& part : m_countries->text().split(u',', Qt::SkipEmptyParts)) {
        const QString code = part.trimmed().toUpper();
        if (!code.isEmpty() && !recipient.countries.contains(code))
            recipient.countries << code;
    }
    recipient.contact = m_contact->text().trimmed();
    recipient.subprocessors = m_subprocessors->text().trimmed();
    recipient.purposes.clear();
    for (const auto& [code, box] : m_purposes) {
        if (box->isChecked())
            recipient.purposes << code;
    }
    recipient.safeguard = m_safeguard->currentData().toString();
    recipient.safeguardOn = recipient.safeguard.isEmpty() ? QDate() : m_assessed->typed();
    recipient.reviewOn = m_review->typed();
    return recipient;
}

bool RecipientForm::isDirty() const
{
    return m_kind->currentIndex() > 0 || read() != m_stored;
}

bool RecipientForm::readAgreement(sharing::Agreement& agreement)
{
    agreement.kind = static_cast<sharing::AgreementKind>(m_kind->currentData().toInt());
    agreement.signedOn = m_signed->typed();
    agreement.endsOn = m_ends->typed();
    const QString fault = sharing::faultOf(agreement, m_context.workspace.today());
    if (fault.isEmpty())
        return true;
    showFault({base::ErrorKind::Invalid, fault, 0});
    return false;
}

void RecipientForm::save()
{
    for (FormField* field :
        {m_nameField, m_countriesField, m_safeguardField, m_assessedField, m_signedField, m_endsField})
        field->setError({});
    m_message->hide();
    sharing::Agreement agreement;
    const bool isSigned = m_kind->currentIndex() > 0;
    if (isSigned && !readAgreement(agreement))
        return;
    const Recipient recipient = read();
    auto& service = m_context.workspace.sharing();
    m_save->setEnabled(false);
    kit::whenDone(this, recipient.id.isValid() ? service.change(recipient) : service.add(recipient),
        [this, isSigned, agreement](const base::Result<Recipient>& stored) {
            m_save->setEnabled(true);
            if (!stored) {
                showFault(stored.error());
                return;
            }
            m_stored = *stored; // should the agreement be refused, the rest is there already
            if (isSigned)
                agree(*stored, agreement);
            else
                Q_EMIT saved(stored->id.value);
        });
}

void RecipientForm::agree(const Recipient& recipient, const sharing::Agreement& agreement)
{
    m_save->setEnabled(false);
    kit::whenDone(this, m_context.workspace.sharing().agree(recipient.id, agreement, m_paper),
        [this](const base::Result<Recipient>& stored) {
            m_save->setEnabled(true);
            if (!stored) {
                showFault(stored.error());
                return;
            }
            Q_EMIT saved(stored->id.value);
        });
}

void RecipientForm::showFault(const base::Error& error)
{
    const auto isOf = [&error](const char* subject) { return error.subject == QLatin1String(subject); };
    const auto at = [](FormField* field, const QString& sentence) {
        field->setError(sentence);
        field->editor()->setFocus(Qt::OtherFocusReason);
    };
    if (isOf("recipient_name"))
        at(m_nameField, tr("Enter the name, in at most 200 characters."));
    else if (isOf("recipient") && error.kind == base::ErrorKind::AlreadyExists)
        at(m_nameField, tr("There is a recipient of that name already."));
    else if (isOf("recipient_countries"))
        at(m_countriesField, tr("Enter at least one country by its two letters, like DE."));
    else if (isOf("recipient_safeguard"))
        at(m_assessedField, tr("Say on which day you looked at it."));
    else if (isOf("agreement_signed"))
        at(m_signedField, tr("Say when it was signed, today at the latest."));
    else if (isOf("agreement_ends"))
        at(m_endsField, tr("It cannot end before it was signed."));
    else {
        m_message->setText(wording::sentence(error));
        m_message->show();
    }
}

QByteArray RecipientForm::typed() const
{
    if (!isDirty())
        return {};
    const Recipient now = read();
    return QJsonDocument(
        QJsonObject {{QStringLiteral("recipient"), m_stored.id.value}, {QStringLiteral("revision"), m_stored.revision},
            {QStringLiteral("name"), now.name}, {QStringLiteral("role"), static_cast<int>(now.role)},
            {QStringLiteral("task"), now.task}, {QStringLiteral("countries"), m_countries->text()},
            {QStringLiteral("contact"), now.contact},
            {QStringLiteral("purposes"), QJsonArray::fromStringList(now.purposes)},
            {QStringLiteral("subprocessors"), now.subprocessors}, {QStringLiteral("safeguard"), now.safeguard},
            {QStringLiteral("assessed"), now.safeguardOn.toString(Qt::ISODate)},
            {QStringLiteral("review"), now.reviewOn.toString(Qt::ISODate)},
            {QStringLiteral("kind"), m_kind->currentIndex()},
            {QStringLiteral("signed"), m_signed->typed().toString(Qt::ISODate)},
            {QStringLiteral("ends"), m_ends->typed().toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Compact);
}

bool RecipientForm::bringBack(const QByteArray& typed)
{
    const QJsonObject kept = QJsonDocument::fromJson(typed).object();
    if (!kept.contains(QLatin1String("recipient")))
        return false;
    const auto text = [&kept](const char* key) { return kept[QLatin1String(key)].toString(); };
    const auto day = [&text](const char* key) { return QDate::fromString(text(key), Qt::ISODate); };
    Recipient recipient;
    recipient.id = {kept[QLatin1String("recipient")].toInteger()};
    recipient.revision = kept[QLatin1String("revision")].toInteger();
    openFor(recipient);
    recipient.name = text("name");
    recipient.role = static_cast<sharing::Role>(kept[QLatin1String("role")].toInt());
    recipient.task = text("task");
    recipient.contact = text("contact");
    recipient.subprocessors = text("subprocessors");
    recipient.safeguard = text("safeguard");
    recipient.safeguardOn = day("assessed");
    recipient.reviewOn = day("review");
    for (const QJsonValue& code : kept[QLatin1String("purposes")].toArray())
        recipient.purposes << code.toString();
    fill(recipient);
    m_countries->setText(text("countries"));
    m_kind->setCurrentIndex(kept[QLatin1String("kind")].toInt());
    m_signed->setDate(day("signed"));
    m_ends->setDate(day("ends"));
    refreshParts();
    return true;
}

void RecipientForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Card::keyPressEvent(event);
}

} // namespace aicms::ui_sharing
