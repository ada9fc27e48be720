// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/recovery_step.h"

#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/spacing.h"

#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QPrinter>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>

namespace aicms::shell {

using kit::ActionButton;
using kit::Label;
using kit::MessageBar;
using theme::Color;
using theme::Type;
using workspace::RecoveryCode;

namespace {

std::array<int, 2> twoGroups()
{
    auto* random = QRandomGenerator::global();
    const int first = random->bounded(1, RecoveryCode::groupCount);
    const int second = random->bounded(first + 1, RecoveryCode::groupCount + 1);
    return {first, second};
}

} // namespace

RecoveryStep::RecoveryStep(const Choosers& choosers, QWidget* parent) : QWidget(parent), m_choosers(choosers)
{
    auto* column = new QVBoxLayout(this);
    setSpacing(column, 0, 0, 0, 0, 12);
    column->addWidget(makeCodeCard());
    column->addWidget(makeTypeBackCard());
    column->addStretch(1);
}

QWidget* RecoveryStep::makeCodeCard()
{
    auto* card = new kit::Card(tr("Your recovery code"), this);
    kit::followTheme(card, [card] { card->setMaximumWidth(theme::px(680)); });
    auto* grid = new QWidget(card);
    m_groups = new QGridLayout(grid);
    setSpacing(m_groups, 0, 0, 0, 0, 12);
    card->body()->addWidget(grid);
    auto* buttons = new QHBoxLayout;
    setSpacing(buttons, 0, 0, 0, 0, 8);
    auto* printButton
        = new ActionButton(tr("Print the sheet…"), ActionButton::Role::Outlined, QStringLiteral("printer"), card);
    m_print = printButton;
    printButton->setObjectName(QStringLiteral("printSheet"));
    auto* saveButton
        = new ActionButton(tr("Save as PDF…"), ActionButton::Role::Outlined, QStringLiteral("file-down"), card);
    saveButton->setObjectName(QStringLiteral("saveSheet"));
    buttons->addWidget(printButton);
    buttons->addWidget(saveButton);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    m_told = new MessageBar(MessageBar::Kind::Success, {}, card);
    m_told->setObjectName(QStringLiteral("sheetTold"));
    m_told->hide();
    card->body()->addWidget(m_told);
    connect(printButton, &QPushButton::clicked, this, &RecoveryStep::print);
    connect(saveButton, &QPushButton::clicked, this, &RecoveryStep::savePdf);
    return card;
}

QWidget* RecoveryStep::makeTypeBackCard()
{
    auto* card = new kit::Card(tr("Type two groups from the sheet"), this);
    kit::followTheme(card, [card] { card->setMaximumWidth(theme::px(680)); });
    card->body()->addWidget((new Label(tr("From the paper or the PDF, so that you know it can be read."), Type::Body,
                                 Color::TextSecondary, card))
            ->wrapped());
    auto* row = new QHBoxLayout;
    setSpacing(row, 0, 0, 0, 0, 12);
    for (std::size_t index = 0; index < m_typed.size(); ++index) {
        auto* edit = new QLineEdit(card);
        edit->setObjectName(QStringLiteral("typedGroup%1").arg(index + 1));
        auto* field = new kit::FormField(tr("Group"), edit, card);
        m_typed[index] = {field, edit};
        field->setValidator([this, index](const QString& text) {
            const bool right = m_code && m_code->groupMatches(m_asked[index], text);
            return right ? QString() : tr("This is not group %1. Compare it letter by letter.").arg(m_asked[index]);
        });
        connect(edit, &QLineEdit::textChanged, this, &RecoveryStep::changed);
        row->addWidget(field, 1);
    }
    connect(m_typed[0].edit, &QLineEdit::returnPressed, m_typed[1].edit, qOverload<>(&QWidget::setFocus));
    connect(m_typed[1].edit, &QLineEdit::returnPressed, this, &RecoveryStep::confirmed);
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

void RecoveryStep::setCode(std::shared_ptr<RecoveryCode> code, RecoverySheet sheet)
{
    m_code = std::move(code);
    m_sheet = std::move(sheet);
    m_sheet.groups = m_code->groups();
    m_asked = twoGroups();
    while (QLayoutItem* item = m_groups->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    constexpr int perRow = 4;
    for (int index = 0; index < m_sheet.groups.size(); ++index) {
        auto* cell = new QWidget(this);
        auto* row = new QHBoxLayout(cell);
        setSpacing(row, 0, 0, 0, 0, 6);
        auto* number = new Label(QString::number(index + 1), Type::Caption, Color::TextMuted, cell);
        auto* group = new Label(m_sheet.groups[index], Type::Title, Color::TextPrimary, cell);
        group->setObjectName(QStringLiteral("codeGroup%1").arg(index + 1));
        group->setAccessibleName(tr("Group %1: %2").arg(index + 1).arg(m_sheet.groups[index]));
        group->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(number);
        row->addWidget(group, 1);
        m_groups->addWidget(cell, index / perRow, index % perRow);
    }
    for (std::size_t index = 0; index < m_typed.size(); ++index) {
        m_typed[index].edit->clear();
        m_typed[index].edit->setAccessibleName(tr("Group %1").arg(m_asked[index]));
        m_typed[index].edit->setPlaceholderText(tr("Group %1").arg(m_asked[index]));
        m_typed[index].field->setHint(tr("Group number %1").arg(m_asked[index]));
    }
    Q_EMIT changed();
}

QString RecoveryStep::whyNot() const
{
    for (std::size_t index = 0; index < m_typed.size(); ++index) {
        if (!m_code || !m_code->groupMatches(m_asked[index], m_typed[index].edit->text()))
            return tr("Type groups %1 and %2 from the sheet first").arg(m_asked[0]).arg(m_asked[1]);
    }
    return {};
}

void RecoveryStep::focusFirst()
{
    m_print->setFocus(Qt::TabFocusReason);
}

void RecoveryStep::forgetCode()
{
    m_code.reset();
    m_sheet = {};
    while (QLayoutItem* item = m_groups->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void RecoveryStep::print()
{
    QPrinter printer;
    printer.setDocName(tr("Recovery sheet"));
    if (!m_choosers.print(this, printer))
        return;
    tell(printRecoverySheet(m_sheet, printer),
        tr("The sheet went to the printer. Keep the paper in a safe, not in the computer bag."));
}

void RecoveryStep::savePdf()
{
    const QString start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/')
        + tr("Recovery sheet.pdf");
    const QString path = m_choosers.saveFile(this, tr("Save the recovery sheet"), start);
    if (!path.isEmpty())
        tell(saveRecoverySheetAsPdf(m_sheet, path),
            tr("Saved. Move the file to a USB stick or print it: it must not stay on this computer beside the vault."));
}

void RecoveryStep::tell(bool worked, const QString& sentence)
{
    m_told->setKind(worked ? MessageBar::Kind::Success : MessageBar::Kind::Danger);
    m_told->setText(worked ? sentence
                           : tr("The sheet could not be written there. The vault is safe. Choose another printer or "
                                "folder, or copy the code by hand."));
    m_told->show();
}

} // namespace aicms::shell
