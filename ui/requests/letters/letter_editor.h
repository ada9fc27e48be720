// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/letters/letter.h"
#include "ui/kit/card.h"
#include "ui/requests/letters/letter_paper.h"

#include <QHash>

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTextEdit;
class QTimer;
class QVBoxLayout;

namespace aicms::kit {
class ActionButton;
class ConfirmBox;
class DayField;
class FormField;
class Label;
class MessageBar;
class ViewTabs;
} // namespace aicms::kit

namespace aicms::ui_requests {

/// A draft of a letter: its open places one by one, its words, how it will look, and that it was sent. What is typed is
/// stored by itself a moment later.
class LetterEditor : public kit::Card {
    Q_OBJECT
public:
    LetterEditor(const shell::Context& context, LetterOutput& output, QWidget* parent = nullptr);
    /// `email`: of whoever gets it; empty: none is known. `cameByEmail`: so did the request.
    void show(const requests::Letter& letter, const QString& email, bool cameByEmail = false);
    void clear();
    requests::LetterId letter() const { return m_letter.head.id; }
    void save(); ///< at once
    void print();
    QByteArray typed() const; ///< what is not stored yet; empty: nothing
    bool bringBack(const QByteArray& typed); ///< into the letter that is shown
    static requests::LetterId letterOf(const QByteArray& typed);

Q_SIGNALS:
    void kept(qint64 letter);
    void dropped();

private:
    QWidget* makeWords();
    QWidget* makeSending();
    void makeActions();
    requests::LetterText words() const;
    void onTyped();
    void showOpenPlaces();
    kit::FormField* placeField(const QString& place);
    void fillPlace(const QString& place, const QString& value);
    void showPreview();
    void store(const std::function<void(const requests::Letter&)>& then);
    void send();
    void drop();
    void refresh();
    void keepAddress(const QString& typed);
    void showFirstOpen();

    shell::Context m_context;
    LetterOutput& m_output;
    requests::Letter m_letter;
    QString m_email;
    bool m_isFilling = false;
    bool m_isDirty = false;
    int m_edits = 0; ///< counts what was typed, so that an answer knows whether it is the newest
    QTimer* m_soon;
    kit::ViewTabs* m_tabs;
    QStackedWidget* m_views;
    kit::MessageBar* m_message;
    QVBoxLayout* m_places;
    QStringList m_shownPlaces;
    QHash<QString, kit::FormField*> m_placeFields;
    QLineEdit* m_reason;
    kit::FormField* m_reasonField;
    QPlainTextEdit* m_recipient;
    QLineEdit* m_subject;
    QPlainTextEdit* m_body;
    QTextEdit* m_sheet;
    QComboBox* m_way;
    QLineEdit* m_to;
    kit::DayField* m_day;
    kit::ActionButton* m_print;
    kit::ActionButton* m_pdf;
    kit::ActionButton* m_sent;
    kit::MessageBar* m_openAtPrint; ///< why it cannot be printed yet, and the way to what is missing
    kit::MessageBar* m_openAtSent; ///< the same beside what is pressed once it went out
    kit::ConfirmBox* m_ask;
};

} // namespace aicms::ui_requests
