// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/notice.h"
#include "ui/kit/card.h"

class QComboBox;
class QTextEdit;

namespace aicms::kit {
class ActionButton;
class Label;
} // namespace aicms::kit

namespace aicms::ui_purposes {

/// Two versions of a notice in one text: what came is underlined, what went is struck, so that colour is never alone.
class NoticeCompare : public kit::Card {
    Q_OBJECT
public:
    explicit NoticeCompare(QWidget* parent = nullptr);
    /// Shows `newer` beside the one before it; 0 is the draft.
    void setNotice(const purposes::Notice& notice, int newer);
    /// To be looked at only, beside something else: no handing out; `action` leads to where it is worked on.
    void showOnly(QWidget* action);
    QString language() const;
    int newer() const; ///< number of the version that is shown; 0: the draft

    /// The wording that is shown.
    purposes::NoticeText shownText() const { return textOf(newer()); }

Q_SIGNALS:
    void handOutWanted();
    void printWanted();
    void copied(); ///< the digest

private:
    void fillFrom();
    void compare();
    void showFirstChange();
    void write(const QString& before, const QString& after);
    QString missingText(int number) const;
    void showDigest(const purposes::NoticeText& text);
    QWidget* makeDigestRow();
    purposes::NoticeText textOf(int version) const;

    purposes::Notice m_notice;
    QComboBox* m_from;
    QComboBox* m_to;
    QComboBox* m_language;
    kit::Label* m_show;
    kit::Label* m_comparedWith;
    bool m_isForShow = false;
    kit::ActionButton* m_handOut;
    kit::ActionButton* m_print;
    QTextEdit* m_text;
    QWidget* m_digestRow = nullptr;
    kit::Label* m_digest = nullptr;
    kit::Label* m_legend;
};

/// Words of a sentence on average, rounded; 0 without a sentence.
int wordsPerSentence(const QString& text);

} // namespace aicms::ui_purposes
