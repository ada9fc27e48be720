// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/purpose_effect.h"
#include "core/purposes/purposes_service.h"
#include "core/retention/rule.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <QJsonObject>

class QCheckBox;

namespace aicms::kit {
class ActionButton;
class ConfirmBox;
class MessageBar;
class ScrollPage;
class Switch;
} // namespace aicms::kit

namespace aicms::ui_purposes {

class PurposeEffectBar;
class PurposeForm;

/// One purpose, to be read or changed. Says before it is saved whom the change concerns. Esc goes back to what is
/// stored.
class PurposeEditor : public kit::Card {
    Q_OBJECT
public:
    explicit PurposeEditor(const shell::Context& context, QWidget* parent = nullptr);

    /// `agreed`: people whose yes holds now; `reached`: people whom the gate lets through now.
    /// `again`: people whose yes was given to an earlier, narrower version.
    void show(const purposes::Purpose& purpose, qint64 agreed, qint64 reached, qint64 again);
    void setCounts(qint64 agreed, qint64 reached, qint64 again); ///< of the purpose shown, counted anew
    void setRules(const std::vector<retention::Rule>& rules); ///< those of retention, to link
    void showNew();
    bool isDirty() const { return m_isDirty; }
    bool isNew() const { return m_isNew; } ///< one is being written that is not stored yet
    void takeFocus();
    const QString& code() const { return m_stored.code; } ///< of the purpose shown; empty: a new one
    void warnUnsaved(); ///< says in its own place that something is not saved, with a way to drop it
    void drop(); ///< back to what is stored
    void save();
    QJsonObject unsaved() const; ///< what was typed; empty: nothing
    bool restore(const QJsonObject& draft);

Q_SIGNALS:
    void saved(const QString& code);
    void dropped();
    void begun(); ///< another purpose than the one chosen is in it: a new one, or what a lock kept

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeActions();
    void onEdited();
    void suggestAsking();
    void putBack(const QJsonObject& typed);
    void showImpact();
    void setDirty(bool isDirty);
    void fill(const purposes::Purpose& purpose);
    purposes::Purpose planned() const; ///< as typed, with what was said of asking again
    void askWhetherToSave();
    void dropSaveQuestion();
    void store();
    void askRetire();
    QString retireText() const;
    void retire();
    void switchOn(bool isOn);
    void settle(const base::Result<purposes::Purpose>& answer, const QString& said);
    void showAgain();
    QString savedWords(const purposes::PurposeChange& change) const;
    void showError(const base::Error& error);
    bool mayEdit() const;
    bool isAskedFor() const; ///< it rests on consent: nobody else was asked, or is asked again
    bool asksAgain() const;

    shell::Context m_context;
    purposes::Purpose m_stored;
    bool m_isSaving = false;
    bool m_isCounting = false; ///< whom it concerns, before it is stored
    consent::PurposeEffect m_counted; ///< of what is being stored
    purposes::Purpose m_sent; ///< what is being stored
    qint64 m_agreed = 0;
    qint64 m_reached = 0;
    qint64 m_again = 0;
    bool m_isDirty = false;
    bool m_isNew = false;
    bool m_isSaved = false; ///< nothing was typed since it was stored
    bool m_hasAnswered = false; ///< somebody decided herself whether to ask again
    PurposeForm* m_form;
    kit::Switch* m_on;
    kit::MessageBar* m_message;
    kit::MessageBar* m_impact;
    PurposeEffectBar* m_effect; ///< who comes in or stays out without having been asked
    kit::ScrollPage* m_page; ///< around the form
    kit::MessageBar* m_toAsk;
    kit::MessageBar* m_lacksConsent; ///< advertising on a ground that does not allow it
    QCheckBox* m_askAgain;
    kit::ActionButton* m_save = nullptr;
    kit::ActionButton* m_cancel = nullptr;
    kit::ActionButton* m_retire = nullptr;
    kit::ConfirmBox* m_question = nullptr; ///< whether to retire it
    kit::ConfirmBox* m_saveQuestion = nullptr; ///< whether to save what lets people in or leaves them out
};

} // namespace aicms::ui_purposes
