// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/corrections.h"
#include "ui/kit/card.h"
#include "ui/kit/key_value_list.h"
#include "ui/shell/screen.h"

#include <functional>

namespace aicms::kit {
class ActionButton;
class GrowingPage;
class Label;
class Pill;
} // namespace aicms::kit

namespace aicms::shell {
class FileViewer;
}

namespace aicms::ui_consent {

class FactGrid;
class ProofSheet;

/// One entry of the ledger with everything that proves it: when, how, on which wording, who recorded it, what ended it.
/// From here the proof is opened, a receipt is handed out, and an entry that was wrong is corrected.
class EntryCard : public kit::Card {
    Q_OBJECT
public:
    /// `open` shows a proof that is a file; tests give their own.
    explicit EntryCard(const shell::Context& context, const std::function<bool(const QString& path)>& open = {},
        QWidget* parent = nullptr);
    /// `history`: of the same person, to tell what ended the entry.
    void show(const consent::HistoryEntry& entry, const std::vector<consent::HistoryEntry>& history);
    /// PDF with the machine-readable receipt inside, or that alone as JSON-LD, JSON or CSV; the ending decides. Logged
    /// before it leaves.
    void saveReceipt(const QString& path);
    /// Why an entry cannot be corrected by whoever is here; empty: it can be.
    QString whyNotCorrected(bool isStruck) const;
    void setWhole(bool whole); ///< as high as its contents: what lies around it scrolls

Q_SIGNALS:
    void correctionWanted(const consent::Event& entry);

private:
    QString whoCorrects() const;
    void readWording();
    void showPaper();
    QString paperText(const QString& missing) const;
    static void shorten(std::vector<kit::KeyValue>& values);
    static void order(std::vector<kit::KeyValue>& values, const QString& end);
    void copy();

    shell::Context m_context;
    consent::HistoryEntry m_shown;
    QHash<qint64, consent::Correction> m_corrections; ///< of its person
    shell::FileViewer* m_viewer;
    kit::GrowingPage* m_page; ///< what the entry says; the buttons below it stay
    kit::Pill* m_change;
    FactGrid* m_values;
    ProofSheet* m_sheet;
    kit::Label* m_paper; ///< what the proof is, below its sheet
    kit::Label* m_wording; ///< the words that were shown
    kit::Label* m_sender; ///< where the business says how it is reached, while a receipt lacks it
    kit::Label* m_rights; ///< who may correct, where the role may not
    kit::ActionButton* m_proof;
    kit::ActionButton* m_receipt;
    kit::ActionButton* m_correct;
};

} // namespace aicms::ui_consent
