// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/form_field.h"

#include "ui/kit/label.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVBoxLayout>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

namespace {

/// A whole question goes on in the next line: it must not make its field wider than a narrow pane.
void wrapQuestion(Label* label, QHBoxLayout* row)
{
    constexpr qsizetype mostLetters = 40;
    if (label->text().size() <= mostLetters || label->wordWrap())
        return;
    label->wrapped();
    for (int place = 0; place < row->count(); ++place)
        row->setStretch(place, row->itemAt(place)->widget() == label ? 1 : 0);
}

} // namespace

FormField::FormField(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_label(new Label(label, Type::BodyStrong)),
      m_optional(new Label({}, Type::Body, Color::TextMuted)), m_top(new QHBoxLayout),
      m_icon(new IconLabel({}, Color::Danger, 14)), m_line(new Label({}, Type::Caption, Color::TextMuted))
{
    m_label->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    m_top->addWidget(m_label);
    m_top->addWidget(m_optional);
    m_top->addStretch(1);
    wrapQuestion(m_label, m_top);
    m_optional->hide();
    auto* below = new QHBoxLayout;
    below->addWidget(m_icon, 0, Qt::AlignTop);
    m_icon->setBoxHeight(17);
    below->addWidget(m_line->wrapped(), 1);
    m_icon->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_top);
    all->addWidget(editor);
    all->addLayout(below);
    followTheme(this, [this, all, below] {
        all->setSpacing(px(4));
        m_top->setSpacing(px(4));
        below->setSpacing(px(5));
    });
    watchEditor();
    editor->installEventFilter(this);
}

QString FormField::label() const
{
    return m_label->text();
}

void FormField::setLabel(const QString& label)
{
    m_label->setText(label);
    wrapQuestion(m_label, m_top);
    m_editor->setAccessibleName(label);
}

void FormField::setOptional(bool optional)
{
    m_optional->setText(optional ? tr("(not needed)") : QString());
    m_optional->setVisible(optional);
}

void FormField::setHint(const QString& hint)
{
    m_hint = hint;
    if (m_state == State::Plain)
        show(State::Plain, hint);
}

void FormField::setLineReserved(bool reserved)
{
    m_reserved = reserved;
    m_line->setVisible(m_reserved || !m_line->text().isEmpty());
}

void FormField::setValidator(Validator validator)
{
    m_validator = std::move(validator);
}

void FormField::setCornerWidget(QWidget* widget)
{
    m_top->addWidget(widget);
}

bool FormField::validate()
{
    if (!m_validator)
        return m_state != State::Error;
    const QString sentence = m_validator(text());
    setError(sentence);
    return sentence.isEmpty();
}

void FormField::setError(const QString& sentence)
{
    if (sentence.isEmpty()) {
        if (m_state == State::Error || m_state == State::Warning)
            show(State::Plain, m_hint);
        return;
    }
    m_wasWrong = true;
    show(State::Error, sentence);
}

void FormField::markError(const QString& sentence)
{
    m_wasWrong = true;
    show(State::Error, {});
    m_editor->setAccessibleDescription(sentence);
}

void FormField::setWarning(const QString& sentence)
{
    m_wasWrong = true;
    show(State::Warning, sentence);
}

void FormField::forget()
{
    m_wasWrong = false;
    m_touched = false;
    show(State::Plain, m_hint);
}

void FormField::setSuccess(const QString& sentence)
{
    if (sentence.isEmpty())
        show(State::Plain, m_hint);
    else
        show(State::Success, sentence);
}

QString FormField::message() const
{
    return m_line->text();
}

void FormField::show(State state, const QString& sentence)
{
    m_state = state;
    m_line->setText(sentence);
    m_line->setVisible(m_reserved || !sentence.isEmpty());
    m_line->setColor(state == State::Error ? Color::Danger
            : state == State::Warning      ? Color::Warning
            : state == State::Success      ? Color::Success
                                           : Color::TextMuted);
    const bool marked = m_mark && state == State::Error;
    if (m_mark)
        m_mark->setVisible(marked);
    m_icon->setVisible(state != State::Plain && !marked && !sentence.isEmpty());
    if (state == State::Error)
        m_icon->setIcon(QStringLiteral("circle-alert"), Color::Danger);
    else if (state == State::Warning)
        m_icon->setIcon(QStringLiteral("triangle-alert"), Color::Warning);
    else if (state == State::Success)
        m_icon->setIcon(QStringLiteral("check"), Color::Success);
    m_editor->setProperty("invalid", state == State::Error);
    m_editor->setAccessibleDescription(sentence);
    m_editor->update();
}

QString FormField::text() const
{
    if (const auto* line = qobject_cast<const QLineEdit*>(m_editor))
        return line->text();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(m_editor))
        return plain->toPlainText();
    if (const auto* rich = qobject_cast<const QTextEdit*>(m_editor))
        return rich->toPlainText();
    if (const auto* combo = qobject_cast<const QComboBox*>(m_editor))
        return combo->currentText();
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(m_editor))
        return spin->text();
    return {};
}

void FormField::watchEditor()
{
    if (auto* line = qobject_cast<QLineEdit*>(m_editor)) {
        // Fields with something of their own at the end set text margins; theirs is the icon before the sentence.
        if (line->textMargins().isNull()) {
            const QIcon icon = theme::theme().actionIcon(QStringLiteral("circle-alert"), Color::Danger);
            m_mark = line->addAction(icon, QLineEdit::TrailingPosition);
            m_mark->setVisible(false);
        }
        connect(line, &QLineEdit::textEdited, this, &FormField::onEdited);
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(m_editor)) {
        connect(plain, &QPlainTextEdit::textChanged, this, &FormField::onEdited);
    } else if (auto* rich = qobject_cast<QTextEdit*>(m_editor)) {
        connect(rich, &QTextEdit::textChanged, this, &FormField::onEdited);
    } else if (auto* combo = qobject_cast<QComboBox*>(m_editor)) {
        connect(combo, &QComboBox::activated, this, &FormField::onEdited);
        if (combo->isEditable())
            connect(combo, &QComboBox::editTextChanged, this, &FormField::onEdited);
    } else if (auto* spin = qobject_cast<QAbstractSpinBox*>(m_editor)) {
        connect(spin->findChild<QLineEdit*>(), &QLineEdit::textChanged, this, &FormField::onEdited);
    }
}

void FormField::onEdited()
{
    m_touched = true;
    if (m_wasWrong && m_validator)
        validate();
    else if (m_wasWrong)
        setError({}); // it was said of what stood there before
    else if (m_state == State::Success)
        setSuccess({});
    Q_EMIT edited();
}

bool FormField::eventFilter(QObject* watched, QEvent* event)
{
    // A field that was only passed through is not called wrong.
    if (event->type() == QEvent::FocusOut && m_touched && m_validator
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        validate();
    return QWidget::eventFilter(watched, event);
}

} // namespace aicms::kit
