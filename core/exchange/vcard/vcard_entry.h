// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/entry/entry_draft.h"
#include "core/exchange/vcard/vcard_parser.h"

#include <QHash>
#include <QSet>

namespace aicms::exchange {

/// Makes a customer of one card. No card is an error: what cannot be read is warned of or kept as an extra field.
class VCardEntry {
public:
    /// All references must outlive this. `fileEncoding`: of text that is no UTF-8 and names no charset.
    VCardEntry(const VCard& card, const RowOptions& options, EntryTally& tally, TextEncoding fileEncoding);
    MappedRow read(); ///< once

private:
    /// An ORG, and the TITLE that belongs to it.
    struct Position {
        QByteArray group;
        QString organisation;
        QString title;
    };

    void lookAround();
    void take(const ContentLine& line);
    void takeName(const QString& text, const ContentLine& line);
    void takeAddress(const QString& text, const ContentLine& line);
    void takeOrganisation(const QString& text, const ContentLine& line);
    void takeBirthday(const QString& text, const ContentLine& line);
    void keepBirthday(
        const QString& property, const QString& typed, const std::optional<base::CalendarDate>& date = {});
    void takeAddressBookValue(const QString& text, const ContentLine& line);
    void takeOwnProperty(const QString& text, const ContentLine& line);
    void takeBytes(const ContentLine& line);
    void takeOther(const ContentLine& line, const QString& value);
    void joinPositions();
    bool isRepeat(const ContentLine& line, const QString& text);
    QString groupLabel(const ContentLine& line) const { return m_groupLabels.value(line.group); }
    QString label(const ContentLine& line) const;

    const VCard& m_card;
    TextEncoding m_fileEncoding;
    EntryDraft m_draft;
    QHash<QByteArray, QString> m_groupLabels; ///< X-ABLabel of each group
    QSet<QByteArray> m_usedGroups; ///< that hold something beside the label
    std::vector<Position> m_positions;
    std::vector<std::pair<QByteArray, QString>> m_titles; ///< with their groups
    QStringList m_roles;
    QHash<QByteArray, QString> m_alternatives; ///< by name and ALTID: what the first of them says
    bool m_isOld = false; ///< version 2.1: a comma is a comma
    bool m_isOurs = false;
    bool m_hasLanguage = false;
};

} // namespace aicms::exchange
