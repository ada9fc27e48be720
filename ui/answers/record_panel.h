// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/record_rules.h"
#include "core/consent/silenced_addresses.h"
#include "ui/kit/card.h"
#include "ui/shell/commands.h"
#include "ui/shell/screen.h"

#include <QCborArray>

class QComboBox;
class QLineEdit;

namespace aicms::kit {
class ActionButton;
class ConfirmBox;
class FormField;
class Label;
class MessageBar;
class MomentField;
struct TypedMoment;
class StickyFoot;
} // namespace aicms::kit

namespace aicms::answers {

class LetterKeys;
class ProofField;
class WordingList;

/// Records what a person answered: N opens it, the answer is chosen by its letter and Return records. Giving and
/// withdrawing take the same three keys, and one line above the button says what they will record: on which wording,
/// how it came in, with which proof or none. Purpose and way stay as they were recorded last, for forms come in stacks,
/// until something else is recorded; where they do, they are marked, with whose answer it was. The purpose does so for
/// a new yes only, and where none was chosen before: what is taken back is what this person agreed to, and where that
/// is several, it is asked for which. The wording is the one that was current when the answer reached the business, and
/// the last one as long as that is it. Nothing else stays. What is refused is told beside the button and at the field.
/// Line, button and refusals are the panel's foot, which stays in sight on a page that scrolls. Esc asks first where
/// words were typed.
class RecordPanel : public kit::Card {
    Q_OBJECT
public:
    explicit RecordPanel(const shell::Context& context, QWidget* parent = nullptr);
    /// `purpose`: the one that somebody chose where the form was asked for; it is proposed instead of the last one's.
    void openFor(base::CustomerId customer, const QString& purpose = {});
    /// The same for an entry that was wrong: another answer in its place, or none.
    void openToCorrect(const consent::Event& entry);
    /// The same where it is said already that the entry was a mistake: why is what is left to say.
    void openToStrike(const consent::Event& entry);
    ProofField* proof() const { return m_proof; }
    void close();
    void leave(); ///< the same, once it is asked about what was typed
    /// Something was typed or a file chosen: more than one key brings back.
    bool holdsWords() const;
    /// What was filled in and not recorded, for a lock; none: closed, or as it was when it was opened.
    std::optional<QByteArray> unsaved() const;
    /// Opens with what unsaved() gave. False: it cannot be read.
    bool restore(const QByteArray& content);
    /// Never wider than its fields below each other: a page that becomes narrow again must not be held wide by them.
    QSize minimumSizeHint() const override;
    static std::vector<shell::KeyHelp> keys(); ///< that it understands, for the sheet of keys
    base::CustomerId customer() const { return m_customer; } ///< of whom the last answer is or was
    void goOn(); ///< the keys back into the form, for whoever may not leave it

Q_SIGNALS:
    void recorded(qint64 entry);
    void closed();

protected:
    /// Letters typed here choose an answer: a page's own keys of one letter do not count meanwhile.
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeFields();
    void layOut(int columns);
    /// What the answer before was recorded with.
    struct Last {
        base::CustomerId customer;
        QString name; ///< of the person; empty: not read, or the role may not
        QString purpose;
        consent::How how = consent::How::Counter;
        qint64 wording = 0;
        bool isNo = false; ///< one that goes on with the pile: the wording is that of the yes before it
    };
    class LastAnswer;
    static std::optional<Last>& lastIn(workspace::Workspace& workspace);
    /// What of a person can be written to or called.
    struct Reach {
        bool hasEmail = false;
        bool hasPhone = false;
    };
    void connectFields();
    void fillPurposes(const QString& chosen);
    QString keptPurpose() const; ///< of the last answer, as long as people are asked for it
    QString usualPurpose() const; ///< what was asked of this person before; empty: nobody can know
    QStringList askedFor() const; ///< codes of purposes by consent; of this person, by what the ledger says
    QStringList agreedTo(bool isExpiredToo) const; ///< codes; by this person, now, by whatever way
    QString proposedPurpose() const; ///< for the answer that is chosen; empty: it has to be chosen by hand
    void proposePurpose();
    void fillChannels();
    void showSummary();
    bool isAsLast(const kit::FormField* field) const; ///< carried over, and not changed since
    QString lastHint() const; ///< that it is, and whose answer that was
    void remember(const consent::Event& entry); ///< as the last one
    static bool isAskedFor(consent::State state); ///< who answers so was shown a wording
    void suggestWording();
    void showWarning();
    QString outdatedWording() const;
    bool saysWay(purposes::Channel channel) const;
    void readReach();
    void readHistory();
    void readMinor();
    void readSilenced();
    QString silencedWarning() const; ///< of addresses that the chosen way reaches; empty: nobody objected with them
    QString momentTodo() const; ///< how to put right the moment that is typed; empty: nothing is wrong with it
    QString stillDeciding() const; ///< what holds on although this is recorded; empty: this decides
    static QString stillDecides(const consent::StateRow& row, const QTimeZone& zone);
    bool isStrike() const; ///< the entry that is corrected was a mistake, and nothing comes in its place
    const consent::Event* corrected() const; ///< the entry that is corrected; null: none, or not read
    consent::Event asEntry() const; ///< what is chosen, as it would be the newest entry of the person
    /// What counts in place of the entry that is corrected if it is struck out; none: no other answer.
    std::optional<consent::StateRow> withoutCorrected() const;
    QString strikeSummary() const;
    QStringList struckWords(const consent::Event& event) const;
    QString lostAnswer() const; ///< that the yes before the entry does not count again; empty: none is lost
    void showCorrected(base::UtcTime at);
    void markNeeded();
    bool needsParent() const; ///< for the answer and the purpose that are chosen
    void forgetAnswer();
    std::optional<consent::State> state() const; ///< that is chosen
    base::UtcTime countsFrom() const; ///< when what is typed reached the business; now, where that cannot be read
    base::UtcTime wordingTime() const; ///< by when a wording was in use that can have been shown
    bool isToCome() const; ///< the moment that is typed
    bool isMomentTyped() const;
    const purposes::Purpose* purpose() const; ///< that is chosen; null: none
    QDate today() const;
    bool isBackdated() const; ///< received on an earlier day than today
    bool isToday(const kit::TypedMoment& typed) const; ///< without an hour
    bool isBeforeAnother() const; ///< the ledger has a later answer for this purpose
    /// What the rules would refuse although it can be seen here already.
    struct Lack {
        consent::Refusal refusal;
        QString todo; ///< what is to be done, as a part of a sentence
    };
    std::vector<Lack> lacks() const; ///< in the order of the fields
    QString lead(const QString& all) const; ///< that it will be recorded, or what has to be done before
    QString neededReason() const; ///< that a reason is needed, and why; empty: it is not
    void offerWayBack(const consent::Event& entry, const QString& said);
    QString momentSummary() const; ///< empty: it is now
    QString wordingSummary() const;
    void fillStates(bool isCorrection);
    void begin(base::CustomerId customer, std::optional<qint64> corrects);
    void open();
    QCborArray content() const;
    void type(const QCborArray& content);
    void dropQuestion();
    void setSaving(bool isSaving);
    void save();
    void lookForSame();
    void takeProof();
    void record(const consent::Proof& proof);
    std::optional<base::UtcTime> received(consent::State state) const;
    consent::EventDraft draft() const;
    void showRefusal(const base::Error& error);
    QString momentFault() const; ///< what is wrong with the moment that is typed; empty: nothing
    void refuse(const QString& sentence, kit::FormField* field = nullptr);
    kit::FormField* fieldOf(const base::Error& error) const; ///< null: it is not about one field
    bool isLow() const; ///< the window has no room for all that could be said
    void forgetRefusals();
    void forgetWhatWasRefused(); ///< something was changed since

    shell::Context m_context;
    base::CustomerId m_customer;
    QString m_name; ///< of the person; empty: not read, or the role may not
    std::optional<qint64> m_corrects; ///< number of the entry that was wrong
    std::optional<base::UtcTime> m_corrected; ///< when that entry was received
    consent::Giver m_correctedGiver = consent::Giver::Customer; ///< who gave the answer that is corrected
    kit::MessageBar* m_message; ///< why nothing was recorded
    kit::MessageBar* m_warning; ///< what will be recorded all the same
    QComboBox* m_purpose;
    QComboBox* m_state;
    LetterKeys* m_letters; ///< of the answers
    QComboBox* m_channel;
    QComboBox* m_how;
    kit::MomentField* m_at;
    WordingList* m_wording;
    ProofField* m_proof;
    QLineEdit* m_parent;
    QLineEdit* m_reason;
    std::vector<kit::FormField*> m_fields; ///< in reading order
    QGridLayout* m_grid;
    int m_columns = 0;
    kit::FormField* m_purposeField = nullptr;
    kit::FormField* m_howField = nullptr;
    kit::FormField* m_wordingField = nullptr;
    kit::FormField* m_stateField = nullptr;
    kit::FormField* m_channelField = nullptr;
    kit::FormField* m_atField = nullptr;
    kit::FormField* m_proofField = nullptr;
    kit::FormField* m_reasonField = nullptr;
    kit::FormField* m_parentField = nullptr;
    std::vector<const kit::FormField*> m_demanded; ///< without these this form was refused already
    QString m_refusedMoment; ///< momentSummary() as it was refused
    bool m_isAgain = false; ///< the very same entry is recorded once more
    bool m_hadSaveFocus = false;
    bool m_isToSave = false; ///< as soon as it is known which wording is current and what was answered before
    bool m_isHistoryRead = false; ///< or cannot be
    bool m_isMinor = false; ///< marked as one; false: not read, or the role may not
    QStringList m_tooYoungFor; ///< codes of purposes to which the person does not agree alone
    std::vector<consent::SilencedAddress> m_silenced; ///< empty: not read, or the role may not
    bool m_isPurposeByHand = false;
    bool m_isProposing = false;
    QString m_wanted; ///< code of the purpose that was chosen where the form was asked for; empty: none was
    std::optional<Last>& m_last; ///< on whatever page it was recorded: the pile of forms is one
    std::optional<Reach> m_reach; ///< none: not read, or the role may not
    std::vector<consent::Event> m_history; ///< of the person; empty: not read, or the role may not
    QString m_keptMoment; ///< when the form was opened before a lock, as it stood there
    QCborArray m_opened; ///< what the fields said when they were opened; empty: they were filled in before a lock
    kit::ConfirmBox* m_question = nullptr;
    kit::StickyFoot* m_foot;
    QWidget* m_buttons;
    kit::Label* m_summary; ///< what will be recorded
    kit::ActionButton* m_save;
};

} // namespace aicms::answers
