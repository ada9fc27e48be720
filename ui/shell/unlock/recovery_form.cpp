// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock/recovery_form.h"

#include "core/workspace/unlocking.h"
#include "ui/kit/label.h"
#include "ui/shell/spacing.h"
#include "ui/shell/wipe.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace aicms::shell {

using theme::Color;
using theme::Type;
using workspace::RecoveryCode;

namespace {

QString onlyLettersAndDigits(const QString& text)
{
    QString kept;
    std::ranges::copy_if(text.toUpper(), std::back_inserter(kept), [](QChar c) { return c.isLetterOrNumber(); });
    return kept;
}

} // namespace

RecoveryForm::RecoveryForm(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    setSpacing(column, 0, 0, 0, 0, 8);
    column->addWidget(new kit::Label(tr("Code on the recovery sheet"), Type::BodyStrong, Color::TextPrimary, this));
    column->addWidget((new kit::Label(tr("Type the seven groups, or paste the whole code into the first field. Then "
                                         "you choose a new passphrase."),
                           Type::Body, Color::TextSecondary, this))
            ->wrapped());
    auto* grid = new QGridLayout;
    setSpacing(grid, 0, 0, 0, 0, 8);
    constexpr int perRow = 4;
    for (int index = 0; index < RecoveryCode::groupCount; ++index) {
        auto* field = new QLineEdit(this);
        field->setObjectName(QStringLiteral("group%1").arg(index + 1));
        field->setAccessibleName(tr("Group %1 of %2").arg(index + 1).arg(int(RecoveryCode::groupCount)));
        field->setPlaceholderText(QString::number(index + 1));
        field->setAlignment(Qt::AlignCenter);
        field->setProperty("large", true);
        field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhPreferUppercase | Qt::ImhNoPredictiveText);
        field->setMinimumWidth(theme::px(72));
        grid->addWidget(field, index / perRow, index % perRow);
        connect(field, &QLineEdit::textEdited, this, [this, index](const QString& text) {
            if (index == 0 && onlyLettersAndDigits(text).size() > RecoveryCode::groupLength)
                spread(text);
            else if (onlyLettersAndDigits(text).size() == RecoveryCode::groupLength
                && index + 1 < RecoveryCode::groupCount)
                m_groups[static_cast<std::size_t>(index) + 1]->setFocus();
            Q_EMIT changed();
        });
        connect(field, &QLineEdit::returnPressed, this, &RecoveryForm::confirmed);
        m_groups.push_back(field);
    }
    column->addLayout(grid);
}

void RecoveryForm::spread(const QString& text)
{
    const QString symbols = onlyLettersAndDigits(text);
    qsizetype from = 0;
    for (QLineEdit* field : m_groups) {
        field->setText(symbols.mid(from, RecoveryCode::groupLength));
        from += RecoveryCode::groupLength;
    }
    m_groups.back()->setFocus();
}

QString RecoveryForm::code() const
{
    QStringList groups;
    for (const QLineEdit* field : m_groups)
        groups << field->text().trimmed();
    return groups.join(QLatin1Char('-'));
}

bool RecoveryForm::isComplete() const
{
    return std::ranges::all_of(m_groups,
        [](const QLineEdit* field) { return onlyLettersAndDigits(field->text()).size() == RecoveryCode::groupLength; });
}

void RecoveryForm::wipe()
{
    for (QLineEdit* field : m_groups)
        shell::wipe(field);
}

void RecoveryForm::focusGroup(int group)
{
    QLineEdit* field = m_groups[static_cast<std::size_t>(std::clamp(group, 1, int(RecoveryCode::groupCount))) - 1];
    field->setFocus();
    field->selectAll();
}

} // namespace aicms::shell
