// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/purpose_form.h"

#include "core/purposes/law.h"
#include "ui/kit/day_field.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/themed.h"
#include "ui/purposes/field_chips.h"
#include "ui/purposes/purpose_words.h"
#include "ui/shell/spacing.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/law_names.h"
#include "ui/wording/names.h"
#include "ui/wording/retention_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace aicms::ui_purposes {

using kit::FormField;
using purposes::Channel;
using purposes::LawfulBasis;
using purposes::Purpose;

namespace {

constexpr int mostMonths = 120;
constexpr int roomForRing = 4; ///< beside a box that is ticked: the edge of the page cuts what lies outside

/// What the field of the age shows in words, below every age that may be set.
int asTheLawSays()
{
    return purposes::youngestOwnAge() - 1;
}

FormField* field(QVBoxLayout* all, const QString& label, QWidget* editor)
{
    auto* made = new FormField(label, editor);
    made->setLineReserved(false);
    all->addWidget(made);
    return made;
}

} // namespace

PurposeForm::PurposeForm(const QString& country, QWidget* parent)
    : QWidget(parent), m_country(country), m_language(new QComboBox), m_name(new QLineEdit), m_text(new QPlainTextEdit),
      m_basis(new QComboBox), m_fields(new FieldChips), m_recipients(new QLineEdit),
      m_ai(new QCheckBox(tr("Models on this computer use it"))), m_marketing(new QCheckBox(tr("It is advertising"))),
      m_proof(new QCheckBox(tr("A yes counts with proof only"))),
      m_softOptIn(new QCheckBox(tr("Write to own customers without a yes"))), m_months(new QSpinBox),
      m_age(new QSpinBox), m_rule(new QComboBox), m_review(new kit::DayField)
{
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 12);
    makeTexts(all);
    makeGround(all);
    makeReach(all);
    makeTimes(all);
    // The list of languages stands above the name, though it was put there after it.
    setTabOrder(m_language, m_name);
    setTabOrder(m_name, m_text);
}

void PurposeForm::makeTexts(QVBoxLayout* all)
{
    m_language->setObjectName(QStringLiteral("purposeLanguage"));
    m_language->setAccessibleName(tr("Language of the text"));
    m_name->setObjectName(QStringLiteral("purposeName"));
    m_text->setObjectName(QStringLiteral("purposeText"));
    m_text->setTabChangesFocus(true);
    kit::followTheme(m_text, [this] { m_text->setFixedHeight(theme::px(64)); });
    m_nameField = field(all, tr("Name"), m_name);
    m_nameField->setCornerWidget(m_language);
    m_textField = field(all, tr("What people read"), m_text);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PurposeForm::showLanguage);
    connect(m_name, &QLineEdit::textChanged, this, &PurposeForm::noteText);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PurposeForm::noteText);
}

void PurposeForm::makeGround(QVBoxLayout* all)
{
    m_basis->setObjectName(QStringLiteral("purposeBasis"));
    for (int i = 0; i < purposes::lawfulBasisCount; ++i) {
        const auto basis = static_cast<LawfulBasis>(i);
        m_basis->addItem(tr("%1 (%2)", "legal ground, article")
                             .arg(wording::lawfulBasisName(basis), wording::lawfulBasisArticle(basis)),
            i);
    }
    // As wide as the card, not as the longest ground.
    m_basis->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_basisField = field(all, tr("Ground"), m_basis);
    m_weighingPart = new QWidget;
    auto* parts = new QVBoxLayout(m_weighingPart);
    shell::setSpacing(parts, 0, 0, 0, 0, 8);
    const QString labels[] = {tr("What is it for, and whose interest is it?"), tr("Why is it needed for that?"),
        tr("What does it mean for people, and what protects them?"), tr("Which weighs more, and why?")};
    for (std::size_t i = 0; i < m_weighing.size(); ++i) {
        m_weighing[i] = new QLineEdit;
        m_weighing[i]->setObjectName(QStringLiteral("weighing%1").arg(i));
        FormField* made = field(parts, labels[i], m_weighing[i]);
        if (i == 0)
            m_weighingField = made;
        connect(m_weighing[i], &QLineEdit::textChanged, this, &PurposeForm::touched);
    }
    all->addWidget(m_weighingPart);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &PurposeForm::onBasisChanged);
}

void PurposeForm::makeReach(QVBoxLayout* all)
{
    field(all, tr("Fields it may use"), m_fields);
    m_recipients->setObjectName(QStringLiteral("purposeRecipients"));
    FormField* recipients = field(all, tr("Who outside receives it"), m_recipients);
    recipients->setOptional(true);
    recipients->setHint(tr("Names with commas between them"));
    auto* ways = new QWidget;
    auto* grid = new QGridLayout(ways);
    shell::setSpacing(grid, roomForRing, 0, 0, 0, 6);
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        const auto channel = static_cast<Channel>(i + 1);
        m_channels[i] = new QCheckBox(wording::channelName(channel));
        m_channels[i]->setObjectName(QStringLiteral("channel.") + purposes::channelCode(channel));
        grid->addWidget(m_channels[i], static_cast<int>(i) / 2, static_cast<int>(i) % 2);
        connect(m_channels[i], &QCheckBox::toggled, this, &PurposeForm::touched);
    }
    field(all, tr("Ways that are asked for one by one"), ways);
    m_ai->setObjectName(QStringLiteral("purposeAi"));
    m_marketing->setObjectName(QStringLiteral("purposeMarketing"));
    m_proof->setObjectName(QStringLiteral("purposeProof"));
    m_softOptIn->setObjectName(QStringLiteral("purposeSoftOptIn"));
    auto* boxes = new QVBoxLayout;
    shell::setSpacing(boxes, roomForRing, 0, 0, 0, 12);
    all->addLayout(boxes);
    for (QCheckBox* each : {m_ai, m_marketing, m_proof, m_softOptIn}) {
        boxes->addWidget(each);
        connect(each, &QCheckBox::toggled, this, &PurposeForm::touched);
    }
    const QString conditions
        = tr("Only people whose address came with a sale, only about similar goods of your own, and only if they could "
             "say no then and can in every message. You confirm it for each person on their page under Consent.");
    auto* help = (new kit::Label(conditions, theme::Type::Caption, theme::Color::TextMuted))->wrapped();
    help->setObjectName(QStringLiteral("softOptInHelp"));
    m_softOptIn->setAccessibleDescription(conditions);
    boxes->addWidget(help);
    connect(m_fields, &FieldChips::changed, this, &PurposeForm::touched);
    connect(m_recipients, &QLineEdit::textChanged, this, &PurposeForm::touched);
}

void PurposeForm::makeTimes(QVBoxLayout* all)
{
    m_months->setObjectName(QStringLiteral("purposeMonths"));
    m_months->setRange(0, mostMonths);
    m_months->setSuffix(tr(" months", "after a number, with a space before"));
    m_months->setSpecialValueText(tr("Never"));
    m_age->setObjectName(QStringLiteral("purposeAge"));
    m_age->setRange(asTheLawSays(), purposes::oldestOwnAge());
    m_age->setSpecialValueText(tr("As the law says"));
    m_review->setObjectName(QStringLiteral("purposeReview"));
    m_review->setOptional(tr("Not set"));
    auto* row = new QGridLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 12);
    const auto add = [row](const QString& label, QWidget* editor, int line, int column) {
        auto* made = new FormField(label, editor);
        made->setLineReserved(false);
        // Two beside each other in the narrowest pane: what a field would like must not make the form wider than that.
        constexpr int leastWidth = 138;
        kit::followTheme(made, [made, editor] {
            for (QWidget* each : {static_cast<QWidget*>(made), editor}) // a day would be cut at the edge of its column
                each->setMinimumWidth(theme::px(leastWidth));
        });
        row->addWidget(made, line, column);
        return made;
    };
    m_monthsField = add(tr("Ask again after"), m_months, 0, 0);
    FormField* review = add(tr("Next review"), m_review, 0, 1);
    m_ageField = add(tr("Own yes from age"), m_age, 1, 0);
    add(tr("Kept for"), m_rule, 1, 1);
    all->addLayout(row);
    m_rule->setObjectName(QStringLiteral("purposeRule"));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &PurposeForm::touched);
    connect(m_months, &QSpinBox::valueChanged, this, &PurposeForm::touched);
    connect(m_age, &QSpinBox::valueChanged, this, &PurposeForm::touched);
    connect(m_review, &QLineEdit::textEdited, this, &PurposeForm::touched);
    m_review->chosen = [this, review](const QDate&) {
        review->setError({});
        touched();
    };
    m_review->refused = [review](const QString& typed) {
        review->setError(tr("“%1” is no day. The day before stays. Write it like 3.5.2027").arg(typed));
    };
}

void PurposeForm::setToday(const QDate& today)
{
    m_review->setToday(today);
}

void PurposeForm::setRules(const std::vector<retention::Rule>& rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    const bool wasFilling = std::exchange(m_isFilling, true);
    const QString chosen = m_rule->currentData().toString();
    fillRules();
    if (const int place = m_rule->findData(chosen); place >= 0)
        m_rule->setCurrentIndex(place);
    m_isFilling = wasFilling;
}

/// The rules of retention by what they keep, and how long; one that is off or gone stays as long as it is linked.
void PurposeForm::fillRules()
{
    const QString linked = m_purpose.retentionRule;
    m_rule->clear();
    m_rule->addItem(tr("No rule linked"), QString());
    for (const retention::Rule& rule : m_rules) {
        if (rule.isOn || rule.id == linked)
            m_rule->addItem(tr("%1: %2", "what is kept, how long")
                                .arg(wording::dataClassName(rule.dataClass), wording::periodText(rule.period)),
                rule.id);
    }
    if (!linked.isEmpty() && m_rule->findData(linked) < 0)
        m_rule->addItem(linked, linked);
    m_rule->setCurrentIndex(m_rule->findData(linked));
}

void PurposeForm::offerFields(const QStringList& fields)
{
    m_fields->setFields(fields, m_fields->used());
}

void PurposeForm::rebase(const Purpose& stored)
{
    m_purpose = stored;
}

void PurposeForm::touched()
{
    if (!m_isFilling)
        Q_EMIT changed();
}

void PurposeForm::setPurpose(const Purpose& purpose, const QStringList& fields)
{
    m_isFilling = true;
    const bool isSame = !purpose.code.isEmpty() && purpose.code == m_purpose.code;
    m_purpose = purpose;
    m_texts = purpose.texts;
    const QString kept = isSame ? m_language->currentData().toString() : QString();
    m_language->clear();
    for (const QString& language : offeredLanguages(purpose.texts.keys()))
        m_language->addItem(languageName(language), language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(kept)));
    m_basis->setCurrentIndex(static_cast<int>(purpose.basis));
    const purposes::WeighingTest test = purpose.weighing.value_or(purposes::WeighingTest {});
    m_weighing[0]->setText(test.purpose);
    m_weighing[1]->setText(test.need);
    m_weighing[2]->setText(test.balance);
    m_weighing[3]->setText(test.result);
    for (QLineEdit* each : m_weighing)
        each->setCursorPosition(0); // it is read from its beginning
    m_fields->setFields(fields, purpose.fields);
    m_recipients->setText(purpose.recipients.join(QStringLiteral(", ")));
    for (std::size_t i = 0; i < m_channels.size(); ++i)
        m_channels[i]->setChecked(purpose.hasChannel(static_cast<Channel>(i + 1)));
    m_ai->setChecked(purpose.usesAi);
    m_marketing->setChecked(purpose.isMarketing);
    m_proof->setChecked(purpose.needsProof);
    m_softOptIn->setChecked(purpose.allowsSoftOptIn);
    m_months->setValue(monthsOf(purpose.renewal).value_or(0));
    m_monthsField->setHint(monthsOf(purpose.renewal) ? QString() : periodWords(purpose.renewal));
    fillRules();
    m_age->setValue(purpose.minimumAges.value(m_country, asTheLawSays()));
    m_review->setDate(purpose.reviewOn);
    showLanguage();
    onBasisChanged();
    clearProblems();
    m_isFilling = false;
}

Purpose PurposeForm::purpose() const
{
    Purpose purpose = m_purpose;
    purpose.texts.clear();
    for (auto text = m_texts.begin(); text != m_texts.end(); ++text) {
        if (!text->name.trimmed().isEmpty() || !text->text.trimmed().isEmpty())
            purpose.texts.insert(text.key(), {text->name.trimmed(), text->text.trimmed()});
    }
    purpose.basis = static_cast<LawfulBasis>(m_basis->currentIndex());
    purpose.weighing.reset();
    const purposes::WeighingTest test {m_weighing[0]->text().trimmed(), m_weighing[1]->text().trimmed(),
        m_weighing[2]->text().trimmed(), m_weighing[3]->text().trimmed()};
    if (purpose.basis == LawfulBasis::LegitimateInterests && test != purposes::WeighingTest {})
        purpose.weighing = test;
    purpose.fields = m_fields->used();
    purpose.recipients = splitList(m_recipients->text());
    purpose.channels.clear();
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        if (m_channels[i]->isChecked())
            purpose.channels.push_back(static_cast<Channel>(i + 1));
    }
    purpose.usesAi = m_ai->isChecked();
    purpose.isMarketing = m_marketing->isChecked();
    purpose.needsProof = m_proof->isChecked();
    purpose.allowsSoftOptIn = m_softOptIn->isChecked();
    // A period in days cannot be shown in months: it stays until somebody enters another one.
    if (m_months->value() != monthsOf(m_purpose.renewal).value_or(0))
        purpose.renewal = periodOf(m_months->value());
    if (m_age->value() == asTheLawSays())
        purpose.minimumAges.remove(m_country);
    else
        purpose.minimumAges.insert(m_country, m_age->value());
    purpose.retentionRule = m_rule->currentData().toString();
    purpose.reviewOn = m_review->typed();
    return purpose;
}

void PurposeForm::showLanguage()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    m_shownLanguage = m_language->currentData().toString();
    const purposes::PurposeText text = m_texts.value(m_shownLanguage);
    // The same again would send the cursor away from whoever is writing.
    if (m_name->text() != text.name)
        m_name->setText(text.name);
    if (m_text->toPlainText() != text.text)
        m_text->setPlainText(text.text);
    m_isFilling = wasFilling;
    QStringList filled;
    for (auto each = m_texts.begin(); each != m_texts.end(); ++each) {
        if (!each->text.trimmed().isEmpty())
            filled << languageName(each.key());
    }
    m_textField->setHint(
        filled.isEmpty() ? QString() : tr("Filled: %1").arg(filled.join(tr(", ", "between the items of a list"))));
}

QString PurposeForm::language() const
{
    return m_language->currentData().toString();
}

void PurposeForm::setLanguage(const QString& language)
{
    if (const int place = m_language->findData(language); place >= 0)
        m_language->setCurrentIndex(place);
}

void PurposeForm::noteText()
{
    if (m_isFilling)
        return;
    m_texts[m_shownLanguage] = {m_name->text(), m_text->toPlainText()};
    touched();
}

void PurposeForm::onBasisChanged()
{
    const auto basis = static_cast<LawfulBasis>(m_basis->currentIndex());
    m_weighingPart->setVisible(basis == LawfulBasis::LegitimateInterests);
    m_basisField->setHint(basis == LawfulBasis::Consent ? tr("Everybody is asked, and can take it back at any time")
            : basis == LawfulBasis::LegitimateInterests ? tr("Needs a written weighing; people can object")
                                                        : tr("Nobody is asked; people are told in the notice"));
    touched();
}

void PurposeForm::setReadOnly(bool readOnly)
{
    for (QWidget* each : std::initializer_list<QWidget*> {m_basis, m_ai, m_marketing, m_proof, m_softOptIn, m_months,
             m_rule, m_age, m_review, m_channels[0], m_channels[1], m_channels[2], m_channels[3]})
        each->setEnabled(!readOnly);
    m_name->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_recipients->setReadOnly(readOnly);
    for (QLineEdit* each : m_weighing)
        each->setReadOnly(readOnly);
    m_fields->setReadOnly(readOnly);
}

void PurposeForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

bool PurposeForm::showProblem(const QString& subject, const QString& sentence)
{
    const std::pair<const char*, FormField*> places[]
        = {{"purpose.name", m_nameField}, {"purpose.code", m_nameField}, {"purpose.text", m_textField},
            {"purpose.weighing", m_weighingField}, {"purpose.basis", m_basisField}, {"purpose.ai", m_basisField},
            {"purpose.marketing", m_basisField}, {"purpose.renewal", m_monthsField}, {"purpose.age", m_ageField}};
    for (const auto& [code, place] : places) {
        if (subject != QLatin1String(code))
            continue;
        place->setError(sentence);
        place->editor()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void PurposeForm::clearProblems()
{
    for (FormField* each : {m_nameField, m_textField, m_weighingField, m_basisField, m_monthsField, m_ageField})
        each->setError({});
}

void PurposeForm::warnOfLanguages(const QStringList& untouched)
{
    if (!untouched.isEmpty())
        m_textField->setWarning(
            tr("The words in other languages stay as they were: %1. Change them too if they should say the same.")
                .arg(languageNames(untouched)));
    else if (m_textField->state() == FormField::State::Warning)
        m_textField->forget();
}

} // namespace aicms::ui_purposes
