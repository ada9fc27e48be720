// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording/person_sheet.h"
#include "ui/wording/sheet_words.h"

namespace aicms::wording {

/// What the sheet says of the purposes: what the gate lets each do with a person's data now, and what it does not.
class SheetUses {
public:
    /// Both outlive this.
    SheetUses(const PersonRecord& record, const SheetWords& words) : m_record(record), m_words(words) { }

    bool isUsed(const purposes::Purpose& purpose) const; ///< in whatever way
    /// The ways in which it is used; empty where it is used whatever the way, or not at all.
    QStringList onlyBy(const purposes::Purpose& purpose) const;
    /// The ground it is used on: an own customer who was never asked has agreed to nothing.
    QString groundOf(const purposes::Purpose& purpose) const;
    QString whyNot(const purposes::Purpose& purpose) const;
    /// Of each way by which it is not used for want of a yes: the way and the reason, to stand behind the purpose's
    /// name. That nobody ever asked is told only where something `isHeld` for it.
    QStringList nos(const purposes::Purpose& purpose, bool isHeld) const;
    /// Whether anything may have reached those whom the purpose names: it is used, or rested on a yes once.
    bool wasEverUsed(const purposes::Purpose& purpose) const;
    /// Until when the data are used for the purpose: as long as a yes holds that is followed, else as they are kept.
    QString untilUsed(const purposes::Purpose& purpose) const;

private:
    const consent::ShownAnswer* answerTo(const purposes::Purpose& purpose) const; ///< whatever the way; null: none
    QString whyNot(const consent::ShownAnswer& row) const;

    const PersonRecord& m_record;
    const SheetWords& m_words;
};

} // namespace aicms::wording
