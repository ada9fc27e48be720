// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/letters/letter.h"
#include "ui/kit/card.h"

#include <QHash>

class QComboBox;
class QVBoxLayout;

namespace aicms::ui_requests {

/// Which letters fit a request, what is due first, and those that there are.
class LetterList : public kit::Card {
    Q_OBJECT
public:
    explicit LetterList(QWidget* parent = nullptr);
    void show(const requests::LetterCase& opened);
    void focusFirst();
    /// Which letter it is: to whom outside it goes, and under which law where there are several.
    static QString offerName(const requests::LetterOffer& offer, bool namesLaw);

Q_SIGNALS:
    void beginWanted(const aicms::requests::LetterOrder& order);
    void chosen(qint64 letter);

private:
    void offer(const requests::LetterOffer& offer, bool isMain, bool namesLaw);
    void addLetter(const requests::LetterHead& head);
    static QString nameTo(requests::LetterKind kind, const QString& recipient);
    QString nameOf(requests::LetterKind kind, sharing::RecipientId recipient) const;

    QComboBox* m_language;
    QVBoxLayout* m_offers;
    QVBoxLayout* m_letters;
    qint64 m_request = 0;
    bool m_isLanguageChosen = false; ///< by somebody, not by whom the request is about
    QHash<qint64, QString> m_recipients; ///< names of whoever received the data
};

} // namespace aicms::ui_requests
