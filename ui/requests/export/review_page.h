// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/package/person_package.h"

#include <QWidget>

#include <memory>

class QTextDocument;
class QTextEdit;
class QVBoxLayout;

namespace aicms::kit {
class ActionButton;
class Card;
class Label;
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
};

/// Step 4: the copy, part by part, as the person will read it, and each text that hides somebody.
class ExportReviewPage : public QWidget {
    Q_OBJECT
public:
    explicit ExportReviewPage(ExportFlow& flow, QWidget* parent = nullptr);

private:
    QWidget* makePaper();
    QWidget* makeTexts();
    void refresh();
    void showParts();
    void showPart(std::size_t part);
    void showTexts();

    ExportFlow& m_flow;
    kit::Card* m_parts;
    ShortTable* m_table;
    QTextEdit* m_paper;
    kit::Label* m_place;
    kit::Card* m_texts;
    kit::Label* m_none;
    kit::ActionButton* m_rest;
    QVBoxLayout* m_list;
    std::vector<PassageRow*> m_rows;
    QStringList m_shown; ///< keys of the texts that have a row
    QString m_part; ///< code of the part that is shown
};

} // namespace aicms::ui_requests
