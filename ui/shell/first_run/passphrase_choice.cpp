// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/passphrase_choice.h"

#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/passphrase_edit.h"
#include "ui/kit/strength_meter.h"
#include "ui/shell/spacing.h"

#include <QVBoxLayout>

namespace aicms::shell {

using theme::Color;
using theme::Type;

namespace {

kit::PassphraseEdit* addField(QVBoxLayout* column, kit::Label* label, const QString& name, QWidget* parent)
{
    const QString text = label->text();
    auto* field = new kit::PassphraseEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(text);
    field->setProperty("large", true);
    field->setMaxLength(1024);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return field;
}

} // namespace

PassphraseChoice::PassphraseChoice(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    setSpacing(column, 0, 0, 0, 0, 8);
    m_label = new kit::Label(tr("Passphrase"), Type::BodyStrong, Color::TextPrimary, this);
    m_first = addField(column, m_label, QStringLiteral("newPassphrase"), this);
    m_meter = new kit::StrengthMeter(this);
    m_meter->setObjectName(QStringLiteral("strength"));
    m_advice = (new kit::Label({}, Type::Body, Color::TextSecondary, this))->wrapped();
    m_advice->setObjectName(QStringLiteral("strengthAdvice"));
    column->addWidget(m_meter);
    column->addWidget(m_advice);
    for (const PassphraseCheck::Point& point : checkPassphrase({}, {}).points) {
        auto* row = new QHBoxLayout;
        setSpacing(row, 0, 1, 0, 1, 8);
        m_points.push_back({new kit::IconLabel(QStringLiteral("circle"), Color::TextMuted, 16, this),
            (new kit::Label(point.text, Type::Body, Color::TextSecondary, this))->wrapped()});
        m_points.back().icon->setBoxHeight(20);
        row->addWidget(m_points.back().icon, 0, Qt::AlignTop);
        row->addWidget(m_points.back().text, 1);
        column->addLayout(row);
    }
    column->addSpacing(theme::px(6));
    column->addWidget(new kit::Separator(this));
    column->addSpacing(theme::px(6));
    auto* again = new kit::Label(tr("Type it again"), Type::BodyStrong, Color::TextPrimary, this);
    m_again = addField(column, again, QStringLiteral("newPassphraseAgain"), this);
    m_again->setPlaceholderText(tr("It must match"));
    m_againHint = (new kit::Label({}, Type::Caption, Color::TextMuted, this))->wrapped();
    m_againHint->setObjectName(QStringLiteral("againHint"));
    column->addWidget(m_againHint);

    connect(m_first, &kit::PassphraseEdit::secretChanged, this, &PassphraseChoice::updateCheck);
    connect(m_again, &kit::PassphraseEdit::secretChanged, this, &PassphraseChoice::updateAgain);
    connect(m_first, &QLineEdit::returnPressed, this, [this] { m_again->setFocus(); });
    connect(m_again, &QLineEdit::returnPressed, this, &PassphraseChoice::confirmed);
    updateCheck();
}

void PassphraseChoice::fitIn(const QString& label)
{
    m_label->setText(label);
    m_first->setAccessibleName(label);
    for (kit::PassphraseEdit* field : {m_first, m_again}) {
        field->setProperty("large", false);
        field->updateGeometry();
    }
}

void PassphraseChoice::setNames(const QStringList& names)
{
    m_names = names;
    updateCheck();
}

workspace::SecretText PassphraseChoice::passphrase() const
{
    return m_first->secret().clone();
}

QString PassphraseChoice::whyNot() const
{
    if (m_first->secret().isEmpty())
        return tr("Choose a passphrase first");
    if (!m_check.acceptable)
        return tr("The passphrase must be “strong”");
    if (m_again->secret().isEmpty())
        return tr("Type the passphrase a second time");
    if (m_again->secret().view() != m_first->secret().view())
        return tr("The two are not the same yet");
    return {};
}

void PassphraseChoice::use(const QString& passphrase)
{
    m_first->setRevealed(true);
    m_again->setRevealed(true);
    m_first->setText(passphrase);
    m_again->setText(passphrase);
    m_againHint->setText(tr("Both fields are filled in with it. Write it down before you go on."));
}

void PassphraseChoice::wipe()
{
    m_first->wipe();
    m_again->wipe();
}

void PassphraseChoice::focusFirst()
{
    m_first->setFocus();
}

void PassphraseChoice::updateCheck()
{
    m_check = checkPassphrase(m_first->secret().view(), m_names);
    const bool typed = m_check.step > 0;
    m_meter->setStrength(m_check.step, m_check.word, m_check.time);
    m_advice->setText(typed
            ? m_check.advice
            : tr("Several words that do not belong together are easy to keep in mind and hard to guess."));
    for (std::size_t index = 0; index < m_points.size(); ++index) {
        const bool met = m_check.points[index].met;
        const QString text = m_check.points[index].text;
        m_points[index].icon->setIcon(
            met ? QStringLiteral("circle-check") : QStringLiteral("circle"), met ? Color::Success : Color::TextMuted);
        m_points[index].text->setColor(met ? Color::TextPrimary : Color::TextSecondary);
        m_points[index].text->setAccessibleName(met ? tr("Met: %1").arg(text) : tr("Not met: %1").arg(text));
    }
    updateAgain();
}

void PassphraseChoice::updateAgain()
{
    const QStringView first = m_first->secret().view();
    const QStringView again = m_again->secret().view();
    const bool differs = !again.isEmpty() && !first.startsWith(again);
    m_again->setProperty("invalid", differs);
    m_again->update();
    m_againHint->setColor(differs ? Color::Danger : Color::TextMuted);
    m_againHint->setText(differs                 ? tr("This differs from the first one. Type it once more.")
            : !again.isEmpty() && again == first ? tr("The two are the same.")
                                                 : tr("You may paste from a password manager."));
    Q_EMIT changed();
}

} // namespace aicms::shell
