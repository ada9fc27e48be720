// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/entry/entry_tally.h"

#include <QSet>

namespace aicms::exchange {

/// One whole customer on its way from a file into the vault: takes its values one by one, asks the tally where each
/// goes, and puts together what belongs together. `property` is the name that the file uses. Empty values are passed
/// over.
class EntryDraft {
public:
    EntryDraft(const RowOptions& options, EntryTally& tally, qint64 number);

    /// What the values that follow are held for, as the file says; empty: each field's default purpose.
    void holdFor(const QString& purpose) { m_purpose = purpose; }
    void takeNumber(const QString& property, const QString& value);
    void takeKind(customers::Kind kind) { m_kind = kind; }
    void takeName(const QString& property, Field part, const QString& value); ///< Name, GivenName or FamilyName
    void takeLanguage(const QString& property, const QString& value);
    /// `date` empty: read from what was typed.
    void takeBirthday(
        const QString& property, const QString& typed, const std::optional<base::CalendarDate>& date = {});
    void takeEmail(const QString& property, const QString& address, const QString& label);
    void takePhone(const QString& property, const QString& typed, const QString& label);
    void takeAddress(const QString& property, customers::Address address);
    /// What is no link that may be kept becomes an extra field.
    void takeLink(const QString& property, const QString& url, const QString& label);
    void takeTag(const QString& property, const QString& name);
    void takeNote(const QString& property, const QString& text, base::UtcTime at = {});
    void takeOrganisation(
        const QString& property, const QString& name, const QString& roleProperty = {}, const QString& role = {});
    void takeRole(const QString& property, const QString& role); ///< of no organisation
    /// Nothing knows it: left out or kept as an extra field, by the policy. `about` tells one from another, as in
    /// "Date (Anniversary)".
    void takeOther(const QString& property, const QString& about, const QString& value);
    void takeOwn(const QString& name, const QString& value); ///< the file itself calls it an extra field
    /// Kept as the customer's photo when its header can be read and it is within the limits; it is not decoded. False
    /// when it is no picture.
    bool takePhoto(const QString& property, const QByteArray& bytes);
    void takeUuid(const QString& uuid); ///< what is none is passed over

    void reject(RejectReason reason, const QString& field = {});
    void warn(RowWarning warning, const QString& value = {});
    bool isFull() const; ///< more values than one customer may have: rejected

    /// `isExact`: names and organisations are as they should be, nothing is read out of them.
    MappedRow finish(bool isExact);

private:
    std::optional<customers::Provenance> place(const QString& property, Field field, const QString& value);
    void joinNames();
    void joinOrganisations();
    bool isMadeUpName() const;

    const RowOptions& m_options;
    EntryTally& m_tally;
    MappedRow m_row;
    std::vector<customers::Membership> m_memberships;
    QSet<QString> m_tags; ///< folded
    std::optional<customers::Kind> m_kind;
    QString m_purpose;
    int m_values = 0;
};

} // namespace aicms::exchange
