// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_service.h"
#include "core/consent/standing.h"
#include "core/purposes/notice.h"
#include "ui/consent/answer_meaning.h"
#include "ui/kit/growing_page.h"
#include "ui/kit/paged_table_model.h"
#include "ui/shell/screen.h"

#include <QSet>

#include <functional>
#include <memory>

class QBoxLayout;
class QGridLayout;
class QPrinter;
class QTextDocument;

namespace aicms::kit {
class DayField;
class DaySlider;
class ActionButton;
class Card;
class ColumnRoom;
class DataTable;
class Label;
class LinkButton;
class MessageBar;
class Paper;
class Pill;
} // namespace aicms::kit

namespace aicms::answers {
class RecordPanel;
}

namespace aicms::ui_consent {

class EntryCard;
class LimitsCard;

/// One person: what had been agreed to on a day, the ledger up to that day, and the entry that is chosen. Where the
/// window has room they are seen at one look, and each scrolls in its card; else both lists are as high as their rows,
/// and the page scrolls as one. Beside the form the ledger is low, and scrolls.
/// The form takes the place of the day and its answers, and what stands besides the answers that of the answers.
class PersonPage : public kit::GrowingPage {
    Q_OBJECT
public:
    explicit PersonPage(const shell::Context& context, QWidget* parent = nullptr);
    void show(base::CustomerId customer);
    base::CustomerId customer() const { return m_customer; }
    void takeFocus(); ///< where no field takes the page's keys of one letter
    void record(); ///< opens the panel for a change
    void strike(qint64 entry); ///< the same to say that this entry of the person was a mistake
    void backToToday();
    void reload();
    /// Fits the lists to the page, which is whole or not.
    void applyRoom();
    /// The form as it was filled in, for a lock; none: nothing was begun.
    std::optional<QByteArray> unsaved() const;
    bool restore(const QByteArray& content); ///< of customer(), what unsaved() gave
    /// The same of what stands besides the answers.
    std::optional<QByteArray> unsavedLimits() const;
    bool restoreLimits(const QByteArray& content);
    void goOn(); ///< back into the form
    /// What is shown, as a page: the answers on the chosen day and the ledger up to it. Logged before it leaves.
    void print();
    void printTo(const std::shared_ptr<QPrinter>& printer); ///< the same once it is chosen
    /// The same as PDF; this person's part of the ledger as JSON-LD, JSON or CSV. The ending decides.
    void saveTo(const QString& path);

Q_SIGNALS:
    void nameKnown(const QString& name);
    void settled(); ///< the form is closed: recorded or thrown away

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTimeBar();
    void makeStates();
    void makeLedger();
    void placeParts();
    int roomForLists() const;
    bool isAtOneLook() const;
    int cardHeight(const kit::DataTable* table, int rows) const;
    void correct(const consent::Event& entry);
    void showPanel();
    void arrange();
    void showMore();
    void onRecorded(qint64 entry);
    void showLimits();
    void showDay(const QDate& day);
    void refuseDay(const QString& typed);
    void leaveDay(); ///< unless the day is to be written again
    void showLimitsOf(const QDate& day);
    void showPast();
    QStringList unknownThen() const;
    void readChain();
    void showChain();
    void readStates();
    void setLedgerColumns(const std::vector<QVariantList>& rows);
    void setStateColumns(const std::vector<QVariantList>& rows);
    void foldStates(); ///< the columns anew, by m_isFolded
    void showStates(const std::vector<consent::ShownAnswer>& rows);
    void showLedger();
    void showEntry(qint64 row);
    qint64 firstEntry() const;
    void chooseEntry();
    void markAnswer();
    qint64 entryOfAnswer(qint64 row) const; ///< row of the ledger for a row of the answers; 0: none
    void showDeciding(qint64 row); ///< of the table of answers
    void followChoice(kit::DataTable* list);
    void choosePurpose(const kit::DataTable* list); ///< that of its row
    base::PurposeId purposeOf(const kit::DataTable* list) const; ///< of the row that is chosen in it; invalid: none
    QString chosenPurpose() const; ///< its code; empty: none was chosen
    std::unique_ptr<QTextDocument> paper() const;
    QString chainText() const;
    void addLedger(kit::Paper& page) const;
    void addWordings(kit::Paper& page) const;
    QString foot(qint64 entry) const; ///< of the log
    void afterLog(const std::function<void(const QString& foot)>& output);
    base::UtcTime moment() const;
    QDate today() const;

    shell::Context m_context;
    base::CustomerId m_customer;
    QDate m_day;
    QString m_name;
    std::vector<kit::PagedTableModel::Row> m_stateRows; ///< as the table shows them
    std::vector<Meaning> m_meanings; ///< of the words in it
    std::vector<qint64> m_deciding; ///< by row of it, the entry that decided; 0: none
    std::vector<base::PurposeId> m_rowPurposes; ///< by row of it
    base::PurposeId m_chosen; ///< of the row that somebody chose last, in either list; invalid: none yet
    base::PurposeId m_recordedPurpose; ///< of what was just recorded: its row is marked; invalid: none
    bool m_isEntryChosen = false; ///< the one beside the ledger, by somebody
    QSet<qint64> m_decides; ///< every entry that an answer in it rests on, in whatever way
    bool m_isFilling = false;
    bool m_isDayRefused = false; ///< the one that was entered last
    std::vector<consent::HistoryEntry> m_history;
    std::vector<const consent::HistoryEntry*> m_shown; ///< newest first
    std::vector<purposes::Notice> m_notices; ///< for the words that were shown
    answers::RecordPanel* m_panel;
    LimitsCard* m_limits;
    kit::DayField* m_date = nullptr;
    kit::DaySlider* m_slider = nullptr;
    kit::Label* m_past = nullptr;
    kit::ActionButton* m_today = nullptr;
    kit::Card* m_timeCard = nullptr;
    kit::LinkButton* m_besides = nullptr; ///< opens what stands besides the answers
    kit::MessageBar* m_restricted; ///< while the data may not be used
    kit::MessageBar* m_silenced; ///< while there are addresses that somebody objected with
    kit::Card* m_statesCard = nullptr;
    kit::Card* m_ledgerCard = nullptr;
    kit::Pill* m_chain = nullptr;
    std::optional<qint64> m_firstBad; ///< entry at which the ledger's chain breaks, 0: nowhere; empty: being read
    kit::LinkButton* m_words = nullptr; ///< opens what they mean
    kit::DataTable* m_states = nullptr;
    kit::ColumnRoom* m_statesRoom = nullptr;
    kit::ColumnRoom* m_ledgerRoom = nullptr;
    kit::DataTable* m_ledger = nullptr;
    kit::Label* m_sideways = nullptr; ///< the matrix is wider than its card
    kit::Label* m_more = nullptr; ///< what the list has no room for
    qint64 m_recorded = 0; ///< number of the entry that was just recorded: it gets the focus; 0: none
    QString m_number; ///< of the customer
    std::optional<base::UtcTime> m_knownSince; ///< when the record was made; none: not read yet
    qint64 m_opened = 0; ///< number of the entry that stands beside the ledger; 0: none
    EntryCard* m_entryCard;
    QBoxLayout* m_timeRow = nullptr; ///< the day and what is done with it, likewise
    QGridLayout* m_parts = nullptr; ///< answers, ledger and entry: beside each other where there is room
    QWidget* m_ledgerHolder = nullptr;
    int m_statesWidth = 0; ///< design pixels, of the answers with all their ways
    int m_foldedWidth = 0; ///< the same with the purposes in two lines
    bool m_isFolded = false; ///< they are, so that the entry has its place beside the answers
    int m_places = 0; ///< in which the parts stand; 0: nowhere yet
    bool m_isNarrow = false;
};

} // namespace aicms::ui_consent
