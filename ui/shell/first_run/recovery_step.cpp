// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/recovery_step.h"

#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/spacing.h"

#include <QDir>
#include <QFileInfo>
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
    m_look = new ActionButton({}, ActionButton::Role::Quiet, QStringLiteral("eye"), card);
    m_look->setObjectName(QStringLiteral("showCode"));
    m_copied = new ActionButton(tr("I copied it by hand"), ActionButton::Role::Quiet, QStringLiteral("pencil"), card);
    m_copied->setObjectName(QStringLiteral("copiedByHand"));
    buttons->addWidget(saveButton);
    buttons->addWidget(m_look);
    buttons->addWidget(m_copied);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    m_told = new MessageBar(MessageBar::Kind::Success, {}, card);
    m_told->setObjectName(QStringLiteral("sheetTold"));
    m_told->hide();
    card->body()->addWidget(m_told);
    connect(printButton, &QPushButton::clicked, this, &RecoveryStep::print);
    connect(saveButton, &QPushButton::clicked, this, &RecoveryStep::savePdf);
    connect(m_look, &QPushButton::clicked, this, [this] { showCode(!m_isShown); });
    connect(m_copied, &QPushButton::clicked, this, &RecoveryStep::keep);
    return card;
}

QWidget* RecoveryStep::makeTypeBackCard()
{
    auto* card = new kit::Card(tr("Type two groups from the sheet"), this);
    kit::followTheme(card, [card] { card->setMaximumWidth(theme::px(680)); });
    m_typeHint = new Label({}, Type::Body, Color::TextSecondary, card);
    m_typeHint->setObjectName(QStringLiteral("typeBackHint"));
    card->body()->addWidget(m_typeHint->wrapped());
    auto* row = new QHBoxLayout;
    setSpacing(row, 0, 0, 0, 0, 12);
    for (std::size_t index = 0; index < m_typed.size(); ++index) {
        auto* edit = new QLineEdit(card);
        edit->setObjectName(QStringLiteral("typedGroup%1").arg(index + 1));
        auto* field = new kit::FormField(tr("Group"), edit, card);
        m_typed[index] = {field, edit};
        field->setValidator([this, index](const QString& text) {
            const bool right = m_code && m_code->groupMatches(m_asked[index], text);
            return right ? QString() : tr("Not the letters of group %1").arg(m_asked[index]);
        });
        connect(edit, &QLineEdit::textChanged, this, [this, field, edit](const QString& text) {
            // A whole group says at once whether it is the right one.
            const auto symbols = std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
            if (edit->hasFocus() && symbols >= RecoveryCode::groupLength)
                field->validate();
            Q_EMIT changed();
        });
        row->addWidget(field, 1, Qt::AlignTop); // with an error of two lines the two still stand level
    }
    connect(m_typed[0].edit, &QLineEdit::returnPressed, m_typed[1].edit, qOverload<>(&QWidget::setFocus));
    connect(m_typed[1].edit, &QLineEdit::returnPressed, this, [this] {
        // What is wrong says so, and has the keys.
        const auto wrong = std::ranges::find_if(m_typed, [](TypedGroup& typed) { return !typed.field->validate(); });
        if (wrong == m_typed.end())
            return Q_EMIT confirmed();
        wrong->edit->setFocus(Qt::OtherFocusReason);
        wrong->edit->selectAll();
    });
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

void RecoveryStep::setCode(std::shared_ptr<RecoveryCode> code, RecoverySheet sheet)
{
    m_code = std::move(code);
    m_sheet = std::move(sheet);
    m_sheet.groups = m_code->groups();
    m_isKept = false;
    m_told->hide();
    m_copied->hide();
    addGroups();
    showCode(true);
}

void RecoveryStep::addGroups()
{
    m_shownGroups.clear();
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
        auto* group = new Label({}, Type::Title, Color::TextPrimary, cell);
        group->setObjectName(QStringLiteral("codeGroup%1").arg(index + 1));
        row->addWidget(number);
        row->addWidget(group, 1);
        m_groups->addWidget(cell, index / perRow, index % perRow);
        m_shownGroups.push_back(group);
    }
}

void RecoveryStep::showCode(bool shown)
{
    m_isShown = shown;
    for (std::size_t index = 0; index < m_shownGroups.size(); ++index) {
        const QString& group = m_sheet.groups[static_cast<qsizetype>(index)];
        m_shownGroups[index]->setText(shown ? group : QString(group.size(), QChar(0x2022)));
        m_shownGroups[index]->setAccessibleName(
            shown ? tr("Group %1: %2").arg(index + 1).arg(group) : tr("Group %1: hidden").arg(index + 1));
        m_shownGroups[index]->setTextInteractionFlags(shown ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    }
    m_look->setVisible(m_isKept);
    m_look->setText(shown ? tr("Hide the code") : tr("Show the code again"));
    m_look->setIconName(shown ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    m_typeHint->setText(!m_isKept ? tr("Print or save the sheet first. The code is then hidden here, and you type two "
                                       "groups from the paper or the PDF, so that you know it can be read.")
            : shown               ? tr("Hide the code again, then type two groups from the paper or the PDF.")
                                  : tr("From the paper or the PDF, so that you know it can be read."));
    askAgain();
}

/// What is typed under the very eyes of the code proves nothing: it is asked for anew, and other groups.
void RecoveryStep::askAgain()
{
    if (m_isShown)
        m_asked = twoGroups();
    for (std::size_t index = 0; index < m_typed.size(); ++index) {
        m_typed[index].edit->clear();
        m_typed[index].edit->setEnabled(m_isKept && !m_isShown);
        // Which ones is said once they are asked for: what stood there before would have changed.
        m_typed[index].field->setLabel(m_isKept ? tr("Group %1").arg(m_asked[index]) : tr("One group"));
        m_typed[index].field->forget();
    }
    Q_EMIT changed();
}

void RecoveryStep::keep()
{
    m_isKept = true;
    m_copied->hide();
    showCode(false);
    m_typed[0].edit->setFocus(Qt::OtherFocusReason);
}

QString RecoveryStep::whyNot() const
{
    if (!m_isKept)
        return tr("Print the sheet or save it as PDF first");
    if (m_isShown)
        return tr("Hide the code, then type two groups from the sheet");
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
    addGroups(); // none
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
    QString path = m_choosers.saveFile(this, tr("Save the recovery sheet"), start);
    // Without its ending a double click would not open it.
    if (!path.isEmpty() && QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) != 0)
        path += QStringLiteral(".pdf");
    if (!path.isEmpty())
        tell(saveRecoverySheetAsPdf(m_sheet, path),
            tr("Saved as %1. Move the file to a USB stick or print it: it must not stay on this computer beside the "
               "vault.",
                "file name")
                .arg(QFileInfo(path).fileName()));
}

void RecoveryStep::tell(bool worked, const QString& sentence)
{
    m_told->setKind(worked ? MessageBar::Kind::Success : MessageBar::Kind::Danger);
    m_told->setText(worked ? sentence
                           : tr("The sheet could not be written there. The vault is safe. Choose another printer or "
                                "folder, or copy the code by hand."));
    m_told->show();
    if (worked)
        keep();
    else
        m_copied->setVisible(!m_isKept);
}

} // namespace aicms::shell
