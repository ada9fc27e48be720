// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/package/person_package.h"

#include <QWidget>

#include <memory>
#include <utility>

class QCheckBox;
class QComboBox;
class QRadioButton;
class QTextDocument;
class QTextEdit;
class QVBoxLayout;

namespace aicms::kit {
class ActionButton;
class Card;
class Label;
class MessageBar;
class Pill;
} // namespace aicms::kit

namespace aicms::ui_requests {

class ExportFlow;
class ShortTable;

/// A text that names others, or that stands in the record of somebody else, and the decision about it.
class PassageRow : public QWidget {
    Q_OBJECT
public:
    PassageRow(const requests::Passage& passage, int number, QWidget* parent = nullptr);
    void show(requests::TextFate fate);

Q_SIGNALS:
    void decided(aicms::requests::TextFate fate);

private:
    kit::Pill* m_state;
    std::vector<std::pair<requests::TextFate, QRadioButton*>> m_radios;
};

/// Words that somebody marked and that are hidden in the whole copy, each to be shown again.
class HiddenList : public QWidget {
    Q_OBJECT
public:
    explicit HiddenList(QWidget* parent = nullptr);
    /// `counts`: how often each stands in the copy; empty: not known yet.
    void show(const QStringList& words, const std::vector<int>& counts);

Q_SIGNALS:
    void shownAgain(const QString& words);

private:
    void makeRows(const QStringList& words);

    QVBoxLayout* m_rows;
    QStringList m_words;
    std::vector<kit::Label*> m_notes; ///< one a row
};

/// Step 4: the copy, part by part, as the person will read it, each text that hides somebody, and what is marked by
/// hand.
class ExportReviewPage : public QWidget {
    Q_OBJECT
public:
    explicit ExportReviewPage(ExportFlow& flow, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeParts();
    QWidget* makePaper();
    QWidget* makeTexts();
    void refresh();
    void showParts();
    void showPart(std::size_t part);
    void showTexts();
    void hideMarked();
    void tellOwn(const QStringList& words);
    void noteSeen(); ///< the part that is open, where somebody sees it

    ExportFlow& m_flow;
    kit::Card* m_parts;
    ShortTable* m_table;
    QComboBox* m_language; ///< of what is looked through
    QCheckBox* m_looked;
    QTextEdit* m_paper;
    kit::ActionButton* m_hide;
    kit::MessageBar* m_own; ///< why something marked was not hidden
    kit::Label* m_place;
    kit::Card* m_texts;
    kit::Label* m_none;
    kit::ActionButton* m_rest;
    HiddenList* m_hidden;
    QVBoxLayout* m_list;
    std::vector<PassageRow*> m_rows;
    QStringList m_shown; ///< keys of the texts that have a row
    QString m_part; ///< code of the part that is shown
};

} // namespace aicms::ui_requests
