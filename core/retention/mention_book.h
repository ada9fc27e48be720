// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quick_fold.h"
#include "core/customers/customer.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>
#include <map>
#include <vector>

namespace aicms::retention {

/// By what texts name a person without doubt, unless somebody else has it as well: her full name, her e-mail addresses,
/// her telephone numbers. Neither a given nor a family name alone.
struct NamedPerson {
    /// Folded words with one blank between: given and family name in both orders, with all given names and with the
    /// first alone, with ä as a and as ae. Of an organisation its name, where that has two words or more.
    QStringList names = {};
    QStringList emails = {}; ///< folded
    struct Phone {
        QString end; ///< the last digits, which every way of writing it has
        QStringList numbers; ///< E.164
        QString national; ///< digits
    };
    std::vector<Phone> phones = {};
};
NamedPerson namedPerson(const customers::Customer& customer);

/// Finds many people in many texts, each text read once. Upper and lower case, accents and the like make no difference.
class MentionBook {
public:
    explicit MentionBook(const std::vector<NamedPerson>& people);
    bool isEmpty() const { return m_keys.empty(); }

    enum class Kind { Name, Email, Phone };
    /// One thing by which a text names somebody.
    struct Key {
        Kind kind = Kind::Name;
        QString text = {}; ///< of a number: its end
        std::vector<NamedPerson::Phone> phones = {}; ///< of all people who have a number that ends so
    };
    const Key& key(int index) const { return m_keys[static_cast<std::size_t>(index)]; }

    struct Place {
        qsizetype start = 0; ///< in the text as it was given
        qsizetype length = 0;
        int key = 0;
    };
    /// A quick look that may be wrong in one way alone: it lets a text through.
    bool mayMention(QByteArrayView utf8);
    std::vector<Place> find(const QString& text) const; ///< in order, none inside another

private:
    class Search;
    int add(Kind kind, const QString& text);
    void look(QStringView word);
    bool isFirstWord(QStringView word) const;
    bool isBeforeAt(QStringView word) const;
    int endOf(QStringView digits) const; ///< key of a number that ends as these do; -1

    std::vector<Key> m_keys;
    QHash<QString, QList<int>> m_names; ///< by the first word
    QHash<QString, int> m_emails;
    QList<int> m_oddEmails; ///< with signs that few addresses have
    QHash<QString, int> m_ends;
    std::vector<qsizetype> m_endLengths;
    QSet<QStringView> m_firstWords; ///< of names
    QSet<QStringView> m_beforeAt; ///< last words of what stands before the @
    QStringList m_words; ///< what both look at
    std::array<quint64, 64> m_glances {}; ///< of m_firstWords
    base::QuickFold m_fold;
};

} // namespace aicms::retention
