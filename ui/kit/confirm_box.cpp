// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/confirm_box.h"

#include "ui/kit/accessible.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

namespace {

constexpr auto dutyProperty = "duty"; ///< of the words beside a tick box: that box

/// A number without what parts its thousands, with which it may be typed as well; any other text as it is.
QString bare(const QString& text)
{
    QString digits = text;
    digits.remove(QLocale().groupSeparator());
    return std::ranges::all_of(digits, [](QChar c) { return c.isDigit(); }) ? digits : text;
}

} // namespace

ConfirmBox::ConfirmBox(const QString& title, const QString& text, QWidget* parent)
    : PaintedWidget(parent), m_title(new Label(title, Type::BodyStrong)),
      m_text(new Label(text, Type::Body, Color::TextSecondary)), m_dutyList(new QVBoxLayout), m_typeRow(new QWidget),
      m_typeWord(new Label({}, Type::BodyStrong)), m_typed(new QLineEdit),
      m_keep(new ActionButton(tr("Keep everything"))),
      m_confirm(new ActionButton(tr("Delete for good"), ActionButton::Role::Danger))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(title);
    setAccessibleDescription(text);
    auto* head = new QHBoxLayout;
    auto* sign = new IconLabel(QStringLiteral("triangle-alert"), Color::Danger, 17);
    sign->setBoxHeight(20);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(m_title->strong()->wrapped(), 1);
    auto* type = new QHBoxLayout(m_typeRow);
    type->setContentsMargins(0, 0, 0, 0);
    type->addWidget(new Label(tr("Type"), Type::Body, Color::TextPrimary));
    type->addWidget(m_typeWord->strong());
    type->addWidget(m_typed, 1);
    m_typeWord->setElide(Qt::ElideMiddle);
    m_typeRow->hide();
    auto* foot = m_foot = new QHBoxLayout;
    foot->addWidget(m_typeRow, 1);
    foot->addStretch(1);
    foot->addWidget(m_keep);
    foot->addWidget(m_confirm);
    auto* all = new QVBoxLayout(this);
    all->addLayout(head);
    all->addWidget(m_text->wrapped());
    all->addLayout(m_dutyList);
    all->addLayout(foot);
    followTheme(this, [this, all, head, type, foot] {
        all->setContentsMargins(px(14), px(12), px(14), px(12));
        for (QBoxLayout* layout : std::initializer_list<QBoxLayout*> {all, head, type, foot, m_dutyList})
            layout->setSpacing(px(8));
        arrangeFoot();
    });
    m_confirm->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &ConfirmBox::updateReady);
    connect(m_keep, &QPushButton::clicked, this, &ConfirmBox::kept);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (isReady())
            Q_EMIT confirmed();
    });
    updateReady();
}

/// With long words in a narrow column the buttons stand below each other: cut, nobody could tell what they do.
void ConfirmBox::arrangeFoot()
{
    int wide = 0;
    for (const QWidget* each : std::initializer_list<QWidget*> {m_typeRow, m_keep, m_confirm}) {
        if (!each->isHidden())
            wide += each->sizeHint().width() + (wide > 0 ? m_foot->spacing() : 0);
    }
    const QMargins around = layout()->contentsMargins();
    m_foot->setDirection(
        wide > width() - around.left() - around.right() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ConfirmBox::resizeEvent(QResizeEvent* event)
{
    PaintedWidget::resizeEvent(event);
    arrangeFoot();
}

void ConfirmBox::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
}

void ConfirmBox::setKeepText(const QString& text)
{
    m_keep->setText(text);
    arrangeFoot();
}

void ConfirmBox::setConfirmText(const QString& text, const QString& icon)
{
    m_confirm->setText(text);
    m_confirm->setIconName(icon);
    arrangeFoot();
}

void ConfirmBox::setTyped(const QString& expected)
{
    m_expected = expected.simplified();
    m_typeWord->setText(m_expected);
    m_typed->setAccessibleName(tr("Type %1 to confirm").arg(m_expected));
    m_typeRow->setVisible(!m_expected.isEmpty());
    arrangeFoot();
    updateReady();
}

void ConfirmBox::addDuty(const QString& text)
{
    // A tick box breaks no line: its words stand beside it, and a click on them ticks it as well.
    auto* duty = new QCheckBox;
    duty->setAccessibleName(text);
    auto* words = new Label(text, Type::Body, Color::TextPrimary);
    words->setProperty(dutyProperty, QVariant::fromValue(duty));
    words->installEventFilter(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(duty, 0, Qt::AlignTop);
    row->addWidget(words->wrapped(), 1);
    m_duties.push_back(duty);
    m_dutyList->addLayout(row);
    // As it is read, from top to bottom: what is ticked stands above what is typed.
    if (m_duties.size() > 1)
        setTabOrder(m_duties[m_duties.size() - 2], duty);
    setTabOrder(duty, m_typed);
    setTabOrder(m_typed, m_keep);
    setTabOrder(m_keep, m_confirm);
    connect(duty, &QCheckBox::toggled, this, &ConfirmBox::updateReady);
    updateReady();
}

bool ConfirmBox::isReady() const
{
    const bool typed = bare(m_typed->text().simplified()).compare(bare(m_expected), Qt::CaseInsensitive) == 0;
    return (m_expected.isEmpty() || typed)
        && std::ranges::all_of(m_duties, [](const QCheckBox* duty) { return duty->isChecked(); });
}

void ConfirmBox::updateReady()
{
    m_confirm->setEnabled(isReady());
}

void ConfirmBox::showEvent(QShowEvent* event)
{
    PaintedWidget::showEvent(event);
    if (!event->spontaneous())
        m_keep->setFocus(Qt::TabFocusReason);
}

void ConfirmBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT kept();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        PaintedWidget::keyPressEvent(event);
    // Return ends here: a default button of the window around must not take it for a yes.
}

bool ConfirmBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_confirm && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            // Where something must be typed or ticked a Return too many must not do it; elsewhere whoever has gone to
            // the button means it.
            if (m_expected.isEmpty() && m_duties.empty())
                m_confirm->click();
            return true;
        }
    }
    if (auto* duty = watched->property(dutyProperty).value<QCheckBox*>();
        duty && event->type() == QEvent::MouseButtonRelease)
        duty->click();
    return PaintedWidget::eventFilter(watched, event);
}

void ConfirmBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawPanel(&painter, rect(), px(8), theme::color(Color::Surface), theme::color(Color::Danger),
        theme::theme().borderWidth());
}

} // namespace aicms::kit
