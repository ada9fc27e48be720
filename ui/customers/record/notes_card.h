// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/record/people_names.h"
#include "ui/customers/record/record_data.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

class QPlainTextEdit;

namespace aicms::kit {
class ActionButton;
} // namespace aicms::kit

namespace aicms::customers_ui {

/// The notes of a record: read, add, change, remove. One is open for writing at a time; Ctrl+Return saves, Esc leaves.
class NotesCard : public kit::Card {
    Q_OBJECT
public:
    explicit NotesCard(const shell::Context& context, QWidget* parent = nullptr);
    void setData(const RecordData& record, const PeopleNames& people, bool mayChange);
    void editNote(base::NoteId id); ///< an invalid id: a new one
    void closeEditor();
    bool isWriting() const;
    base::NoteId openNote() const { return m_open; } ///< while isWriting(); invalid: a new one
    QString text() const;
    void goOn(); ///< the cursor back into the open note, which is brought into sight
    void type(const QString& text); ///< into the open note

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeEditor();
    void fill();
    QWidget* makeNote(const customers::Note& note);
    void save();
    void store(const customers::Customer& customer, const QString& text);

    shell::Context m_context;
    RecordData m_data;
    std::optional<PeopleNames> m_people;
    bool m_mayChange = false;
    base::NoteId m_open = {};
    QWidget* m_list = nullptr;
    QWidget* m_editor;
    QPlainTextEdit* m_text;
    kit::ActionButton* m_save;
    kit::ActionButton* m_remove;
    kit::ActionButton* m_add;
};

} // namespace aicms::customers_ui
