// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/notices_service.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <QJsonObject>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace aicms::kit {
class ActionButton;
class FormField;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_purposes {

/// Where the next version of a notice is written, language by language. What is published cannot be changed here.
class NoticeEditor : public kit::Card {
    Q_OBJECT
public:
    explicit NoticeEditor(const shell::Context& context, QWidget* parent = nullptr);
    void show(const purposes::Notice& notice);
    void showNew(const QStringList& takenCodes);
    bool isDirty() const { return m_isDirty; }
    const QString& code() const { return m_notice.code; } ///< empty: a new one
    void warnUnsaved();
    void save();
    QJsonObject unsaved() const; ///< what was typed; empty: nothing
    void restore(const QJsonObject& typed); ///< of the notice that is shown
    /// Goes to the text in that language, unless another one is being written.
    void showText(const QString& language);

    bool mayEdit() const;
    /// In the language that is chosen, over what stands there; nothing is saved yet.
    void writeFromPurposes();
    QString filledInText(const QString& language) const;

Q_SIGNALS:
    void saved(const QString& code);
    void dropped();

private:
    void fill();
    int nextVersion() const;
    void putBack(const QJsonObject& typed, int version);
    void takeWritten(const purposes::NoticeText& written);
    void takeBackWritten(const purposes::NoticeText& before, const QString& code, const QString& language, int version);
    void chooseLanguage();
    void showLanguage();
    bool canTakeOver() const;
    void tellOpenPlace();
    void drop();
    void setDirty(bool isDirty);

    shell::Context m_context;
    purposes::Notice m_notice;
    QStringList m_takenCodes;
    QString m_shown; ///< language of the text that is shown
    bool m_isDirty = false;
    bool m_isFilling = false;
    QComboBox* m_kind;
    QComboBox* m_language;
    QLineEdit* m_title;
    QPlainTextEdit* m_text;
    kit::FormField* m_kindField;
    kit::FormField* m_textField;
    kit::MessageBar* m_message;
    kit::ActionButton* m_save;
};

} // namespace aicms::ui_purposes
