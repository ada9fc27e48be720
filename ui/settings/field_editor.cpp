// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/field_editor.h"

#include "core/customers/own_field_rules.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/when_done.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"
#include "ui/wording/own_field_wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace aicms::settings {

using customers::OwnField;
using customers::OwnFieldEffect;
using customers::OwnFieldKind;
using customers::Sensitivity;
using customers::SpecialGround;
using kit::ActionButton;

namespace {

constexpr int effectDelay = 250; // milliseconds after the last key

template <class Box> Box* named(const char* name)
{
    auto* box = new Box;
    box->setObjectName(QString::fromLatin1(name));
    return box;
}

} // namespace

FieldEditor::FieldEditor(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_name(named<QLineEdit>("fieldName")), m_kind(named<QComboBox>("fieldKind")),
      m_choices(named<QPlainTextEdit>("fieldChoices")), m_purpose(named<QComboBox>("fieldPurpose")),
      m_sensitivity(named<QComboBox>("fieldSensitivity")), m_ground(named<QComboBox>("fieldGround")),
      m_effect((new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary))->wrapped()),
      m_save(new ActionButton(tr("Save field"), ActionButton::Role::Primary))
{
    makeFields();
    m_effect->setObjectName(QStringLiteral("fieldEffect"));
    m_save->setObjectName(QStringLiteral("saveField"));
    auto* leave = new ActionButton(tr("Cancel"), ActionButton::Role::Quiet);
    leave->setObjectName(QStringLiteral("cancelField"));
    auto* buttons = new QHBoxLayout;
    shell::setSpacing(buttons, 0, 0, 0, 0, 8);
    buttons->addWidget(m_save);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_effect);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saved(field()); });
    connect(leave, &QPushButton::clicked, this, &FieldEditor::closed);
    connect(m_name, &QLineEdit::textChanged, this, &FieldEditor::judgeName);
    connect(m_name, &QLineEdit::textChanged, this, &FieldEditor::changed);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
    for (QComboBox* box : {m_kind, m_purpose, m_sensitivity, m_ground})
        connect(box, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
    m_effectTimer.setSingleShot(true);
    m_effectTimer.setInterval(effectDelay);
    connect(&m_effectTimer, &QTimer::timeout, this, &FieldEditor::askEffect);
}

void FieldEditor::makeFields()
{
    for (const OwnFieldKind kind : customers::allOwnFieldKinds())
        m_kind->addItem(wording::ownFieldKindName(kind), static_cast<int>(kind));
    for (const Sensitivity level : {Sensitivity::Ordinary, Sensitivity::Sensitive, Sensitivity::SpecialCategory})
        m_sensitivity->addItem(wording::sensitivityName(level), static_cast<int>(level));
    m_ground->addItem(wording::specialGroundName(SpecialGround::None), static_cast<int>(SpecialGround::None));
    for (const SpecialGround ground : customers::allSpecialGrounds())
        m_ground->addItem(tr("%1 (%2)", "reason, article")
                              .arg(wording::specialGroundName(ground), wording::specialGroundArticle(ground)),
            static_cast<int>(ground));
    m_choices->setTabChangesFocus(true);
    kit::followTheme(m_choices, [this] { m_choices->setFixedHeight(theme::px(96)); });
    m_choicesField = new kit::FormField(tr("Choices, one a line"), m_choices);
    m_purposeField = new kit::FormField(tr("What is it for?"), m_purpose);
    m_purposeField->setHint(tr("Values entered from now on are held for it; stored ones keep their purpose."));
    m_sensitivityField = new kit::FormField(tr("How sensitive is it?"), m_sensitivity);
    m_groundField = new kit::FormField(tr("What allows it to be held?"), m_ground);
    m_groundField->setHint(tr("The law forbids such data unless one of these is true."));
    auto* column = new QVBoxLayout(this);
    shell::setSpacing(column, 0, 8, 0, 0, 8);
    for (QWidget* each : {new kit::FormField(tr("Name of the field"), m_name), new kit::FormField(tr("Kind"), m_kind),
             m_choicesField, m_purposeField, m_sensitivityField, m_groundField})
        column->addWidget(each);
}

void FieldEditor::setField(const OwnField& field)
{
    m_isFilling = true;
    m_original = field;
    m_name->setText(field.name);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(field.kind)));
    m_choices->setPlainText(field.choices.join(QLatin1Char('\n')));
    m_purpose->clear();
    m_purpose->addItem(tr("Choose a purpose"), QString());
    for (const purposes::Purpose& purpose : m_context.workspace.purposes().catalogue()->purposes()) {
        if (purpose.isUsable())
            m_purpose->addItem(
                wording::purposeName(*m_context.workspace.purposes().catalogue(), purpose.code), purpose.code);
    }
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(field.purpose)));
    m_sensitivity->setCurrentIndex(m_sensitivity->findData(static_cast<int>(field.sensitivity)));
    m_ground->setCurrentIndex(m_ground->findData(static_cast<int>(field.ground)));
    m_isFilling = false;
    m_beforePreset.reset();
    judgeName();
    changed();
    m_name->setFocus(Qt::OtherFocusReason);
}

OwnField FieldEditor::field() const
{
    OwnField field = m_original;
    field.name = m_name->text();
    field.kind = static_cast<OwnFieldKind>(m_kind->currentData().toInt());
    field.choices = m_choices->toPlainText().split(QLatin1Char('\n'));
    field.purpose = m_purpose->currentData().toString();
    field.sensitivity = static_cast<Sensitivity>(m_sensitivity->currentData().toInt());
    field.ground = static_cast<SpecialGround>(m_ground->currentData().toInt());
    customers::normalise(field);
    return field;
}

bool FieldEditor::isOrdinaryName() const
{
    return field().sensitivity == Sensitivity::SpecialCategory || !exchange::isSpecialCategory(m_name->text());
}

void FieldEditor::judgeName()
{
    if (m_isFilling)
        return;
    const auto choose = [this](Sensitivity level) {
        const QSignalBlocker quiet(m_sensitivity);
        m_sensitivity->setCurrentIndex(m_sensitivity->findData(static_cast<int>(level)));
    };
    if (!isOrdinaryName() && !m_beforePreset) {
        m_beforePreset = field().sensitivity;
        choose(Sensitivity::SpecialCategory);
    } else if (m_beforePreset && !exchange::isSpecialCategory(m_name->text())) {
        choose(*std::exchange(m_beforePreset, std::nullopt));
    }
}

void FieldEditor::changed()
{
    if (m_isFilling)
        return;
    const OwnField now = field();
    m_choicesField->setVisible(now.kind == OwnFieldKind::Choice);
    m_groundField->setVisible(now.sensitivity == Sensitivity::SpecialCategory);
    // The same words by which an import blocks a column: it fills a field of such a name only if it is defined so.
    const QString why = exchange::isSpecialCategory(now.name)
        ? tr("The name tells of health, religion, origin or the like, which the law protects more than other data. If "
             "it means something else, choose another name.")
            + QLatin1Char(' ')
        : QString();
    m_sensitivityField->setHint(why + wording::sensitivityExplanation(now.sensitivity));
    m_sensitivityField->setError(isOrdinaryName() ? QString()
                                                  : why
                + tr("As it is called, only “%1” can be chosen.")
                    .arg(wording::sensitivityName(Sensitivity::SpecialCategory)));
    const auto catalogue = m_context.workspace.purposes().catalogue();
    // The name is compared with the others when it is saved.
    const auto problems = customers::checkOwnField(now, {}, catalogue->find(now.purpose));
    const QString problem = !problems.empty() ? wording::ownFieldProblemSentence(problems.front())
        : isOrdinaryName()                    ? QString()
                                              : m_sensitivityField->message();
    m_save->setEnabled(problem.isEmpty());
    m_save->setReason(problem);
    m_effect->setText(isOrdinaryName() ? problem : QString()); // else it stands at its field
    if (problem.isEmpty())
        m_effectTimer.start();
    else
        m_effectTimer.stop();
}

void FieldEditor::askEffect()
{
    auto& service = m_context.workspace.ownFields();
    const OwnField now = field();
    kit::whenDone(this, now.id.isValid() ? service.previewEdit(now) : service.previewAdd(now),
        [this, mine = ++m_generation](const base::Result<OwnFieldEffect>& effect) {
            if (effect && mine == m_generation)
                showEffect(*effect);
        });
}

void FieldEditor::showEffect(const OwnFieldEffect& effect)
{
    if (effect.values == 0) {
        m_effect->setText(m_original.id.isValid() ? tr("No values are stored in it yet.") : QString());
        return;
    }
    QStringList sentences {m_original.id.isValid()
            ? tr("%Ln stored value(s) stay as they were typed.", nullptr, static_cast<int>(effect.values))
            : tr("%Ln kept value(s) of this name from imports become its values.", nullptr,
                  static_cast<int>(effect.values))};
    if (effect.unreadable > 0)
        sentences << tr(
            "%Ln of them cannot be read as this kind and are marked.", nullptr, static_cast<int>(effect.unreadable));
    sentences << tr("This can be undone.");
    m_effect->setText(sentences.join(QLatin1Char(' ')));
}

} // namespace aicms::settings
