// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/form/customer_form.h"

#include "ui/customers/form/contact_rows.h"
#include "ui/customers/form/own_fields_card.h"
#include "ui/customers/form/tag_edit.h"
#include "ui/customers/shown_text.h"
#include "ui/kit/card.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/tab_order.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace aicms::customers_ui {

using customers::Kind;
using kit::Card;

namespace {

QLineEdit* named(const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    return edit;
}

QComboBox* makeLanguages()
{
    auto* combo = new QComboBox;
    combo->setObjectName(QStringLiteral("language"));
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->addItem(QString(), QString());
    for (const char* code : {"ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "hr", "hu", "it", "ja",
             "ko", "lt", "lv", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "tr", "uk", "vi", "zh"})
        combo->addItem(languageText(QLatin1String(code)), QString::fromLatin1(code));
    return combo;
}

kit::FormField* optional(const QString& field, QWidget* editor)
{
    auto* made = new kit::FormField(wording::fieldName(field), editor);
    made->setOptional(true);
    return made;
}

RowList* lineList(const QString& field, const QString& addText, const PurposeNames& purposeName)
{
    return new RowList(
        field + QStringLiteral("s"), addText, [field, purposeName] { return new LineRow(field, purposeName); });
}

} // namespace

const QString CustomerForm::birthdayPurpose = QStringLiteral("customer_care");

CustomerForm::CustomerForm(const QString& region, bool seesSensitive, const PurposeNames& purposeName, QWidget* parent)
    : QWidget(parent), m_purposeName(purposeName), m_region(region), m_seesSensitive(seesSensitive),
      m_person(new QRadioButton(wording::kindName(Kind::Person))),
      m_organisation(new QRadioButton(wording::kindName(Kind::Organisation))), m_given(named("givenName")),
      m_family(named("familyName")), m_name(named("name")), m_number(named("number")),
      m_employer(named("organisation")), m_role(named("role")), m_language(makeLanguages()),
      m_birthday(named("birthday")), m_note(new QPlainTextEdit), m_heldNotes(new QVBoxLayout), m_tags(new TagEdit),
      m_own(new OwnFieldsCard(purposeName)),
      m_emails(lineList(QStringLiteral("email"), tr("Add an e-mail"), purposeName)),
      m_phones(lineList(QStringLiteral("phone"), tr("Add a phone number"), purposeName)),
      m_addresses(new RowList(
          QStringLiteral("addresses"), tr("Add an address"), [purposeName] { return new AddressRow(purposeName); })),
      m_links(lineList(QStringLiteral("link"), tr("Add a link"), purposeName))
{
    setObjectName(QStringLiteral("customerForm"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 12);
    for (QWidget* part : std::initializer_list<QWidget*> {makeWho(), makeContact(), makeMore(), m_own})
        all->addWidget(part);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* left) {
        if (left && isAncestorOf(left) && !m_isFilling)
            checkLeft();
    });
    for (QLineEdit* edit : {m_given, m_family, m_name, m_number, m_employer, m_role, m_birthday})
        connect(edit, &QLineEdit::textEdited, this, &CustomerForm::touched);
    connect(m_language, &QComboBox::editTextChanged, this, &CustomerForm::touched);
    connect(m_note, &QPlainTextEdit::textChanged, this, &CustomerForm::touched);
    connect(m_tags, &TagEdit::edited, this, &CustomerForm::touched);
    connect(m_own, &OwnFieldsCard::edited, this, &CustomerForm::touched);
    for (RowList* list : {m_emails, m_phones, m_addresses, m_links})
        connect(list, &RowList::edited, this, &CustomerForm::touched);
    for (RowList* list : {m_emails, m_phones, m_addresses, m_links})
        connect(list, &RowList::rowAdded, this, &CustomerForm::orderTabs);
    for (QRadioButton* kind : {m_person, m_organisation})
        connect(kind, &QRadioButton::clicked, this, [this] {
            showKind();
            touched();
        });
}

CustomerForm::~CustomerForm()
{
    // The focus leaves the fields while they go; what it would check is gone by then.
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget* CustomerForm::makeWho()
{
    m_person->setObjectName(QStringLiteral("kindPerson"));
    m_organisation->setObjectName(QStringLiteral("kindOrganisation"));
    m_givenField = new kit::FormField(wording::fieldName(QStringLiteral("given_name")), m_given);
    m_familyField = new kit::FormField(wording::fieldName(QStringLiteral("family_name")), m_family);
    m_nameField = new kit::FormField(wording::fieldName(QStringLiteral("name")), m_name);
    m_numberField = optional(QStringLiteral("number"), m_number);
    m_employerField = optional(QStringLiteral("organisation"), m_employer);
    m_employerField->setHint(tr("Found by its name, or added"));
    m_roleField = optional(QStringLiteral("role"), m_role);
    auto* card = new Card(tr("Who"));
    auto* kinds = new QHBoxLayout;
    shell::setSpacing(kinds, 0, 0, 0, 0, 20);
    kinds->addWidget(m_person);
    kinds->addWidget(m_organisation);
    kinds->addStretch(1);
    card->body()->addLayout(kinds);
    auto* grid = new QGridLayout;
    shell::setSpacing(grid, 0, 0, 0, 0, 12);
    grid->addWidget(m_givenField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_familyField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_nameField, 1, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_employerField, 2, 0, Qt::AlignTop);
    grid->addWidget(m_roleField, 2, 1, Qt::AlignTop);
    grid->addWidget(m_numberField, 3, 0, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget* CustomerForm::makeContact()
{
    auto* card = new Card(tr("How to reach them"));
    for (RowList* list : {m_emails, m_phones, m_addresses, m_links})
        card->body()->addWidget(list);
    return card;
}

QWidget* CustomerForm::makeMore()
{
    auto* card = new Card(tr("More"));
    m_languageField = optional(QStringLiteral("language"), m_language);
    m_birthdayField = optional(QStringLiteral("birthday"), m_birthday);
    m_tagsField = new kit::FormField(tr("Tags"), m_tags);
    m_tagsField->setOptional(true);
    m_tagsField->setLineReserved(false);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    kit::followTheme(m_note, [this] {
        m_note->setFixedHeight(theme::px(84));
        m_note->document()->setDocumentMargin(theme::px(6));
    });
    m_noteField = new kit::FormField(tr("Add a note"), m_note);
    m_noteField->setOptional(true);
    shell::setSpacing(m_heldNotes, 0, 0, 0, 0, 8);
    m_noteField->setHint(tr("Only what is needed for customer care. The person may ask to read it."));
    auto* grid = new QGridLayout;
    shell::setSpacing(grid, 0, 0, 0, 0, 12);
    grid->addWidget(m_languageField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_birthdayField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_tagsField, 1, 0, 1, 2, Qt::AlignTop);
    grid->addLayout(m_heldNotes, 2, 0, 1, 2);
    grid->addWidget(m_noteField, 3, 0, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    return card;
}

void CustomerForm::orderTabs()
{
    if (!m_isFilling)
        kit::orderTabsAsLaidOut(this);
}

void CustomerForm::showHeldNotes()
{
    while (QLayoutItem* item = m_heldNotes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const customers::Note& note : m_original.notes) {
        auto* card = new QWidget;
        card->setObjectName(QStringLiteral("heldNote.%1").arg(note.id.value));
        auto* lines = new QVBoxLayout(card);
        shell::setSpacing(lines, 0, 0, 0, 0, 0);
        const QString head
            = tr("Note of %1. Changed on the customer's page", "date").arg(shortDate(localDate(note.at), m_today));
        lines->addWidget(new kit::Label(head, theme::Type::Caption, theme::Color::TextMuted));
        lines->addWidget((new kit::Label(note.text))->wrapped());
        m_heldNotes->addWidget(card);
    }
}

void CustomerForm::showKind()
{
    const bool isPerson = m_person->isChecked();
    m_givenField->setVisible(isPerson);
    m_familyField->setVisible(isPerson);
    m_roleField->setVisible(isPerson);
    m_employerField->setVisible(isPerson);
    m_birthdayField->setVisible(isPerson && m_seesSensitive);
    // A person may have a full name that is not "first last"; it is shown where it is stored.
    m_nameField->setVisible(!isPerson || !m_original.name.isEmpty());
}

void CustomerForm::setKnownTags(const QStringList& names)
{
    m_tags->setKnown(names);
}

void CustomerForm::setOwnFields(const std::vector<customers::OwnField>& fields, QDate today)
{
    const bool wasChanged = isChanged();
    m_own->setFields(fields, customers::habitsOf(m_region, today));
    m_own->setCustomer(m_original);
    orderTabs();
    if (!wasChanged)
        m_baseline = customer();
}

void CustomerForm::touched()
{
    if (m_isFilling)
        return;
    checkLeft(); // what was wrong before is checked with every key
    Q_EMIT edited();
}

void CustomerForm::focusFirst()
{
    (m_person->isChecked() ? m_given : m_name)->setFocus(Qt::OtherFocusReason);
}

} // namespace aicms::customers_ui
