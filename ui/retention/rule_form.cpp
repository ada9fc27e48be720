// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/rule_form.h"

#include "core/retention/rule_check.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/switch.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"
#include "ui/wording/retention_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace aicms::ui_retention {

using kit::FormField;
using retention::Action;
using retention::DataClass;
using retention::Rule;
using retention::Start;
using retention::Trigger;

namespace {

enum RuleUnit { inYears, inMonths, inDays };
constexpr int monthsAYear = 12;
constexpr int longestYears = 200; ///< see base::Period
constexpr int mostUnattended = 1'000'000;
constexpr int unattendedAtFirst = 50;
constexpr std::array contactKinds
    = {customers::InteractionKind::Call, customers::InteractionKind::Meeting, customers::InteractionKind::Email,
        customers::InteractionKind::Visit, customers::InteractionKind::Message, customers::InteractionKind::Task};

struct RuleLength {
    int count = 0;
    RuleUnit unit = inYears;
};

RuleLength lengthOf(const base::Period& period)
{
    if (period.months() == 0)
        return {period.days(), inDays};
    return period.months() % monthsAYear == 0 ? RuleLength {period.months() / monthsAYear, inYears}
                                              : RuleLength {period.months(), inMonths};
}

/// Months and days at once are not offered; such a period is shown and left alone.
bool isPlain(const base::Period& period)
{
    return period.months() == 0 || period.days() == 0;
}

int codeOfBeginning(Trigger trigger, Start start)
{
    return static_cast<int>(trigger) * 2 + static_cast<int>(start);
}

} // namespace

RuleForm::RuleForm(QWidget* parent)
    : QWidget(parent), m_class(new QComboBox), m_on(new kit::Switch(tr("This rule is on"))), m_length(new QSpinBox),
      m_unit(new QComboBox), m_from(new QComboBox), m_then(new QComboBox), m_contactKind(new QComboBox),
      m_tags(new QLineEdit), m_notKind(new QComboBox),
      m_openRequest(new QCheckBox(tr("Leave alone whoever has an open request"))),
      m_statutory(new QCheckBox(tr("A law demands that it is kept so long"))), m_basis(new QLineEdit),
      m_unattended(new QCheckBox(tr("A scheduled run may remove it without anybody looking"))), m_most(new QSpinBox),
      m_mostRow(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    shell::setSpacing(column, 0, 0, 0, 0, 12);
    const auto add = [&](const QString& label, QWidget* editor, const char* name, const QString& hint = {}) {
        if (editor->objectName().isEmpty())
            editor->setObjectName(QString::fromLatin1(name));
        auto* field = new FormField(label, editor, this);
        field->setLineReserved(false);
        field->setHint(hint);
        column->addWidget(field);
        return field;
    };
    for (int i = 0; i < retention::dataClassCount; ++i)
        m_class->addItem(wording::dataClassName(static_cast<DataClass>(i)), i);
    m_length->setObjectName(QStringLiteral("ruleLength"));
    m_unit->setObjectName(QStringLiteral("ruleUnit"));
    m_on->setObjectName(QStringLiteral("ruleOn"));
    m_statutory->setObjectName(QStringLiteral("ruleStatutory"));
    m_unattended->setObjectName(QStringLiteral("ruleUnattended"));
    m_most->setObjectName(QStringLiteral("ruleMost"));
    m_length->setRange(1, longestYears * 366);
    m_length->setAccessibleName(tr("How long"));
    m_unit->setAccessibleName(tr("Years, months or days"));
    m_unit->addItem(tr("years"), inYears);
    m_unit->addItem(tr("months"), inMonths);
    m_unit->addItem(tr("days"), inDays);
    m_most->setRange(1, mostUnattended);
    m_basis->setMaxLength(500);
    m_contactKind->addItem(tr("Every kind"), -1);
    for (const auto kind : contactKinds)
        m_contactKind->addItem(wording::interactionName(kind), static_cast<int>(kind));
    m_notKind->addItem(tr("Nobody"), -1);
    m_notKind->addItem(tr("People"), static_cast<int>(customers::Kind::Person));
    m_notKind->addItem(tr("Organisations"), static_cast<int>(customers::Kind::Organisation));
    m_openRequest->setObjectName(QStringLiteral("ruleOpenRequest"));
    for (QComboBox* each :
        {m_class, m_from, m_then, m_contactKind, m_notKind}) { // long words must not widen the column
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        each->setMinimumContentsLength(12);
    }

    column->addWidget(m_on, 0, Qt::AlignLeading);
    m_classField = add(tr("Kind of data"), m_class, "ruleClass");
    m_contactKindField = add(tr("Kind of contact"), m_contactKind, "ruleContactKind");
    auto* length = new QWidget;
    auto* row = new QHBoxLayout(length);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(m_length, 1);
    row->addWidget(m_unit, 1);
    length->setFocusProxy(m_length);
    add(tr("How long it is kept"), length, "ruleTime");
    add(tr("Counted from"), m_from, "ruleFrom");
    add(tr("What becomes of it then"), m_then, "ruleThen");
    m_basisField = add(tr("Why so long"), m_basis, "ruleBasis", tr("The law and its section, or your own reason."));
    column->addWidget(m_statutory);
    m_tagsField = add(
        tr("Leave alone whoever has one of these tags"), m_tags, "ruleTags", tr("Several with commas between them."));
    add(tr("Leave alone, by kind"), m_notKind, "ruleNotKind");
    column->addWidget(m_openRequest);
    column->addWidget(m_unattended);
    auto* most = new QHBoxLayout(m_mostRow);
    shell::setSpacing(most, 0, 0, 0, 0, 8);
    auto* label = new kit::Label(tr("but never more at once than"), theme::Type::Body, theme::Color::TextSecondary);
    label->setBuddy(m_most);
    m_most->setAccessibleName(tr("The most that go at once without anybody looking"));
    most->addWidget(label);
    most->addWidget(m_most);
    most->addStretch(1);
    column->addWidget(m_mostRow);

    connect(m_on, &QAbstractButton::toggled, this, &RuleForm::tellEdited);
    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isFilling)
            return;
        m_isFilling = true;
        fillChoices(static_cast<DataClass>(m_class->currentData().toInt()));
        m_isFilling = false;
        tellEdited();
    });
    for (QComboBox* each : {m_unit, m_from, m_then, m_contactKind, m_notKind})
        connect(each, &QComboBox::currentIndexChanged, this, &RuleForm::tellEdited);
    for (QSpinBox* each : {m_length, m_most})
        connect(each, &QSpinBox::valueChanged, this, &RuleForm::tellEdited);
    for (QLineEdit* each : {m_basis, m_tags})
        connect(each, &QLineEdit::textChanged, this, &RuleForm::tellEdited);
    for (QCheckBox* each : {m_statutory, m_unattended, m_openRequest})
        connect(each, &QCheckBox::toggled, this, &RuleForm::tellEdited);
}

void RuleForm::tellEdited()
{
    m_mostRow->setVisible(m_unattended->isChecked());
    if (!m_isFilling)
        Q_EMIT edited();
}

void RuleForm::fillChoices(DataClass dataClass)
{
    m_from->clear();
    for (const auto& [trigger, start] : retention::beginningsOf(dataClass)) {
        Rule example;
        example.trigger = trigger;
        example.start = start;
        m_from->addItem(wording::ruleBegin(example), codeOfBeginning(trigger, start));
    }
    m_then->clear();
    for (const Action action : retention::actionsOf(dataClass))
        m_then->addItem(wording::actionName(action), static_cast<int>(action));
    m_contactKindField->setVisible(dataClass == DataClass::Interactions);
}

void RuleForm::setOwner(bool isOwner)
{
    m_isOwner = isOwner;
    m_unattended->setToolTip(isOwner ? QString() : tr("Only an owner can allow this."));
}

void RuleForm::show(const Rule& rule, bool isNew)
{
    m_isFilling = true;
    m_rule = rule;
    m_classField->setVisible(isNew);
    m_class->setCurrentIndex(static_cast<int>(rule.dataClass));
    fillChoices(rule.dataClass);
    m_on->setChecked(rule.isOn);
    const RuleLength length = lengthOf(rule.period);
    m_length->setValue(length.count);
    m_unit->setCurrentIndex(length.unit);
    for (QWidget* each : std::initializer_list<QWidget*> {m_length, m_unit})
        each->setEnabled(isPlain(rule.period));
    m_from->setCurrentIndex(std::max(0, m_from->findData(codeOfBeginning(rule.trigger, rule.start))));
    m_then->setCurrentIndex(std::max(0, m_then->findData(static_cast<int>(rule.action))));
    m_statutory->setChecked(rule.isStatutory);
    m_contactKind->setCurrentIndex(rule.contactKind ? m_contactKind->findData(static_cast<int>(*rule.contactKind)) : 0);
    m_tags->setText(rule.exceptions.tags.join(QStringLiteral(", ")));
    m_notKind->setCurrentIndex(rule.exceptions.kind ? m_notKind->findData(static_cast<int>(*rule.exceptions.kind)) : 0);
    m_openRequest->setChecked(rule.exceptions.hasOpenRequest);
    m_basis->setText(wording::ruleReason(rule.basis));
    m_basis->setCursorPosition(0);
    m_unattended->setChecked(rule.unattendedMost.has_value());
    m_unattended->setEnabled(m_isOwner || rule.unattendedMost.has_value());
    m_most->setEnabled(m_isOwner);
    m_most->setValue(
        static_cast<int>(std::min<qint64>(rule.unattendedMost.value_or(unattendedAtFirst), mostUnattended)));
    showFault({});
    tellEdited();
    m_isFilling = false;
}

void RuleForm::take(const Rule& typed)
{
    const Rule before = m_rule;
    show(typed, m_classField->isVisibleTo(this));
    m_rule = before;
    tellEdited();
}

Rule RuleForm::rule() const
{
    Rule rule = m_rule;
    rule.dataClass = static_cast<DataClass>(m_class->currentData().toInt());
    rule.isOn = m_on->isChecked();
    static constexpr std::array letters = {"Y", "M", "D"};
    const auto period = base::Period::parse(QStringLiteral("P%1%2")
            .arg(m_length->value())
            .arg(QLatin1String(letters.at(static_cast<std::size_t>(m_unit->currentIndex())))));
    if (period && isPlain(m_rule.period) && *period != m_rule.period)
        rule.period = *period;
    const int beginning = m_from->currentData().toInt();
    rule.trigger = static_cast<Trigger>(beginning / 2);
    rule.start = static_cast<Start>(beginning % 2);
    rule.action = static_cast<Action>(m_then->currentData().toInt());
    rule.isStatutory = m_statutory->isChecked();
    rule.contactKind.reset();
    if (const int kind = m_contactKind->currentData().toInt(); kind >= 0 && rule.dataClass == DataClass::Interactions)
        rule.contactKind = static_cast<customers::InteractionKind>(kind);
    if (m_tags->text() != m_rule.exceptions.tags.join(QStringLiteral(", "))) {
        rule.exceptions.tags = m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (QString& tag : rule.exceptions.tags)
            tag = tag.trimmed();
        rule.exceptions.tags.removeAll(QString());
    }
    rule.exceptions.kind.reset();
    if (const int kind = m_notKind->currentData().toInt(); kind >= 0)
        rule.exceptions.kind = static_cast<customers::Kind>(kind);
    rule.exceptions.hasOpenRequest = m_openRequest->isChecked();
    if (m_basis->text() != wording::ruleReason(m_rule.basis))
        rule.basis = m_basis->text();
    if (!m_unattended->isChecked())
        rule.unattendedMost.reset();
    else if (m_most->value() != rule.unattendedMost.value_or(0))
        rule.unattendedMost = m_most->value();
    return rule;
}

void RuleForm::showFault(const QString& subject)
{
    const bool isBasis = subject == QLatin1String("rule_basis");
    m_basisField->setError(isBasis ? tr("Say why, e.g. “AO § 147(3)” or “Our own choice”.") : QString());
    const bool isTags = subject == QLatin1String("rule_tags");
    m_tagsField->setError(isTags ? tr("At most 20 tags of at most 100 characters each.") : QString());
    if (isBasis)
        m_basis->setFocus(Qt::OtherFocusReason);
    else if (isTags)
        m_tags->setFocus(Qt::OtherFocusReason);
}

void RuleForm::focusFirst()
{
    if (m_classField->isVisible())
        m_class->setFocus(Qt::OtherFocusReason);
    else
        m_length->setFocus(Qt::OtherFocusReason);
}

QByteArray RuleForm::toText(const Rule& rule)
{
    QJsonObject object {{QStringLiteral("rule"), rule.id}, {QStringLiteral("class"), static_cast<int>(rule.dataClass)},
        {QStringLiteral("from"), codeOfBeginning(rule.trigger, rule.start)},
        {QStringLiteral("period"), rule.period.toIso()}, {QStringLiteral("action"), static_cast<int>(rule.action)},
        {QStringLiteral("statutory"), rule.isStatutory}, {QStringLiteral("basis"), rule.basis},
        {QStringLiteral("on"), rule.isOn}};
    if (rule.unattendedMost)
        object.insert(QStringLiteral("unattended"), *rule.unattendedMost);
    if (rule.contactKind)
        object.insert(QStringLiteral("contact"), static_cast<int>(*rule.contactKind));
    object.insert(QStringLiteral("tags"), QJsonArray::fromStringList(rule.exceptions.tags));
    if (rule.exceptions.kind)
        object.insert(QStringLiteral("not"), static_cast<int>(*rule.exceptions.kind));
    object.insert(QStringLiteral("open"), rule.exceptions.hasOpenRequest);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Rule> RuleForm::fromText(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto number = [&object](const char* key) { return object[QLatin1String(key)].toInt(); };
    const auto period = base::Period::parse(object[QLatin1String("period")].toString());
    if (!object.contains(QLatin1String("rule")) || !period)
        return std::nullopt;
    Rule rule;
    rule.id = object[QLatin1String("rule")].toString();
    rule.dataClass = static_cast<DataClass>(std::clamp(number("class"), 0, retention::dataClassCount - 1));
    rule.trigger = static_cast<Trigger>(number("from") / 2);
    rule.start = static_cast<Start>(number("from") % 2);
    rule.period = *period;
    rule.action = static_cast<Action>(number("action"));
    rule.isStatutory = object[QLatin1String("statutory")].toBool();
    rule.basis = object[QLatin1String("basis")].toString();
    rule.isOn = object[QLatin1String("on")].toBool();
    if (object.contains(QLatin1String("unattended")))
        rule.unattendedMost = object[QLatin1String("unattended")].toInteger();
    if (object.contains(QLatin1String("contact")))
        rule.contactKind = static_cast<customers::InteractionKind>(number("contact"));
    const QJsonArray tags = object[QLatin1String("tags")].toArray();
    for (const QJsonValue& tag : tags)
        rule.exceptions.tags << tag.toString();
    if (object.contains(QLatin1String("not")))
        rule.exceptions.kind = static_cast<customers::Kind>(number("not"));
    rule.exceptions.hasOpenRequest = object[QLatin1String("open")].toBool();
    return rule;
}

} // namespace aicms::ui_retention
