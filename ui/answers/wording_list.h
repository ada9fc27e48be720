// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/notice.h"
#include "ui/shell/screen.h"

#include <QComboBox>

#include <optional>

namespace aicms::answers {

/// What a version is called: its title in the window's language, else in another of its languages, else its code.
QString noticeTitle(const purposes::Notice& notice, const purposes::NoticeVersion& version);

/// Chooses the wording that somebody was shown: every published version in each of its languages, newest first, or
/// none. Of the languages the person's comes first; where that is not known or not spoken, the window's. Until it is
/// chosen by hand it stands at the one that was current.
class WordingList : public QComboBox {
    Q_OBJECT
public:
    explicit WordingList(const shell::Context& context, QWidget* parent = nullptr);
    /// For a new form: nothing is chosen by hand yet. Reads what is published by now and the person's language.
    void openFor(base::CustomerId customer);
    /// False: whoever gives this answer is shown nothing. The list then says so and can be opened no more; what stood
    /// there comes back with an answer that is asked for.
    void setAsked(bool isAsked);
    /// Stands at what a person of that language was shown who was asked for `purpose` at `at`; at `last` (0: nothing)
    /// if that was still current. Nothing happens once a wording was chosen by hand.
    void suggest(const QString& purpose, base::UtcTime at, qint64 last);
    /// Its id; 0: none was shown. Also while it is not asked for.
    qint64 version() const { return m_isAsked ? currentData().toLongLong() : m_wanted; }
    QString language() const; ///< in which it was shown; empty: none was
    /// As if by hand; also one that is only known once the list is read. Without a language, in the one that comes
    /// first.
    void choose(qint64 version, const QString& language);
    bool isByHand() const { return m_isByHand; } ///< it stands at what a person chose
    bool isRead() const { return m_isRead; } ///< false: what is current is not known yet
    /// A newer version of the chosen wording was in use at `at`.
    bool isSuperseded(base::UtcTime at) const;
    /// Since when the chosen wording is in use; empty: none is chosen.
    std::optional<base::UtcTime> publishedAt() const;
    /// Those that were in use by `at` can be chosen, the others not; what was chosen before stays.
    void offerUntil(base::UtcTime at);

Q_SIGNALS:
    void listed(); ///< what openFor() reads is there, or cannot be read

private:
    void readLanguage(base::CustomerId customer);
    void clearVersions();
    void fill();
    int placeOf(qint64 version, const QString& language) const; ///< 0, where there is no such version
    QStringList inOrder(QStringList languages) const; ///< that of the person first

    shell::Context m_context;
    std::vector<purposes::Notice> m_notices;
    QString m_language; ///< of the person, BCP 47; empty: not known
    base::CustomerId m_customer;
    qint64 m_wanted = 0;
    QString m_wantedLanguage; ///< empty: the one that comes first
    bool m_isByHand = false;
    bool m_isAsked = true;
    bool m_isRead = false;
};

} // namespace aicms::answers
