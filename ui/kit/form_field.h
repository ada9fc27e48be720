// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

#include <functional>

class QAction;
class QHBoxLayout;

namespace aicms::kit {

class IconLabel;
class Label;

/// Label above, editor, one line below: hint, error or success. The line keeps its place, so nothing jumps.
///
/// The validator runs on leaving the field, and while typing once the field was wrong; without one an error goes as
/// soon as something is typed. The editor may be any widget; checks read QLineEdit, QTextEdit, QPlainTextEdit,
/// QComboBox and QAbstractSpinBox.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// Gives the sentence that says what is wrong with an example, or an empty string.
    using Validator = std::function<QString(const QString& text)>;
    enum class State { Plain, Error, Warning, Success };

    FormField(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    QWidget* editor() const { return m_editor; }
    QString label() const;
    void setLabel(const QString& label);
    void setOptional(bool optional); ///< adds "(not needed)"
    void setHint(const QString& hint);
    /// False: an empty line takes no room, for fields that something belongs close to. The default keeps the room.
    void setLineReserved(bool reserved);
    void setValidator(Validator validator);
    /// Something at the end of the label's line ("Caps Lock is on"); the field takes it.
    void setCornerWidget(QWidget* widget);

    /// Runs the validator now; true when the text is fine or there is none.
    bool validate();
    void setError(const QString& sentence); ///< empty: back to the hint
    /// Marked without a line of its own, so that nothing below it moves: the sentence stands elsewhere in sight.
    void markError(const QString& sentence);
    void setWarning(const QString& sentence); ///< it looks wrong and is taken all the same
    void setSuccess(const QString& sentence);
    State state() const { return m_state; }
    /// From the first error on it is checked while it is typed in.
    bool wasWrong() const { return m_wasWrong; }
    void forget(); ///< as if nobody had touched it yet: filled anew
    QString message() const; ///< the line below, as shown

Q_SIGNALS:
    void edited(); ///< the person changed the text

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString text() const;
    void watchEditor();
    void onEdited();
    void show(State state, const QString& sentence);

    QWidget* m_editor;
    Label* m_label;
    Label* m_optional;
    QHBoxLayout* m_top;
    IconLabel* m_icon;
    QAction* m_mark = nullptr; ///< inside a plain line edit, where there is room for it
    Label* m_line;
    QString m_hint;
    Validator m_validator;
    State m_state = State::Plain;
    bool m_wasWrong = false;
    bool m_touched = false;
    bool m_reserved = true;
};

} // namespace aicms::kit
