// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/list_state.h"
#include "ui/customers/record/people_names.h"
#include "ui/customers/record/record_data.h"
#include "ui/shell/screen.h"

#include <QTimer>

namespace aicms::kit {
class Card;
class EmptyState;
class MessageBar;
} // namespace aicms::kit

namespace aicms::answers {
class RecordPanel;
}

namespace aicms::customers_ui {

class ActivityCard;
class ConsentCard;
class FilesCard;
class HeldCard;
class PhotoCard;
class LogContactPanel;
class NotesCard;
class ProfileList;
class PurchasesCard;
class RecordColumns;
class RecordHeader;
class TasksCard;

/// One customer: profile with the reason for each value, what happened, notes, tasks and what is held.
class RecordScreen : public shell::Screen {
    Q_OBJECT
public:
    RecordScreen(const shell::Context& context, std::shared_ptr<ListState> state, QWidget* parent = nullptr);

    QString title() const override;
    void enter(const QVariant& argument) override;
    bool mayLeave() override;
    std::optional<shell::Unsaved> unsaved() const override;
    bool restore(const QByteArray& content) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeColumns();
    void connectCards();
    void connectHeader();
    void addKeys();

    void read(bool isOpening);
    void show(const customers::Customer& customer);
    template <class T> bool isRead(const base::Result<T>& found, T& place);
    void readRest(int generation);
    void readLog(int generation);
    void readAnswers(int generation);
    void readOrders(int generation);
    void readEvents(int generation);
    void readRestriction(int generation);
    void readSilenced(int generation);
    void creditOrder(base::OrderId sale);
    void fill();
    void showFailure(const base::Error& error);
    void takeUp();
    void settleIfDone();
    void step(int by);
    void readOrder();
    void showPosition();
    void logContact();
    void recordAnswer();
    void showSheet();
    void addTask();
    void edit();
    void goBack();
    void showWhy(const QString& rowId, QWidget* button);
    void askToShow(QWidget* button);
    void showOnce(const QString& reason);
    void choosePurpose(const QString& rowId, const QString& now, const QWidget* beside);
    void removeValue(const QString& rowId);
    void print();
    void savePdf();
    void printTo(const std::function<void(const QString& foot)>& output);
    bool mayChange() const;
    bool mayChangeRecord() const; ///< what stands in it; of a restricted person only what happens is added
    void sayLocked(const QString& why);
    void showHold();
    bool seesSensitive() const;

    // What is said of a contact or a note that keeps the page, and taken back once it is saved or closed.
    static inline const QString contactNotice = QStringLiteral("record.contact");
    static inline const QString answerNotice = QStringLiteral("record.answer");
    static inline const QString noteNotice = QStringLiteral("record.note");
    static inline const QString lockedNotice = QStringLiteral("record.locked");

    shell::Context m_context;
    std::shared_ptr<ListState> m_state;
    base::CustomerId m_id = {};
    RecordData m_data;
    std::optional<PeopleNames> m_people;
    int m_generation = 0;
    bool m_isLoaded = false;
    QByteArray m_kept; ///< typed before a lock, until the record is read
    int m_stepped = 0; ///< -1 or 1: the record that comes is the one before or after
    bool m_isEditing = false; ///< the form is open: coming back is no new opening
    QTimer m_refresh;
    RecordHeader* m_header;
    RecordColumns* m_columns;
    kit::MessageBar* m_holdBar;
    QWidget* m_failure = nullptr;
    kit::Card* m_profileCard = nullptr;
    ProfileList* m_profile = nullptr;
    LogContactPanel* m_log = nullptr;
    ActivityCard* m_activity = nullptr;
    PurchasesCard* m_purchases = nullptr;
    NotesCard* m_notes = nullptr;
    TasksCard* m_tasks = nullptr;
    FilesCard* m_files = nullptr;
    HeldCard* m_held = nullptr;
    PhotoCard* m_photo = nullptr;
    ConsentCard* m_consent = nullptr;
    answers::RecordPanel* m_answer = nullptr;
};

} // namespace aicms::customers_ui
