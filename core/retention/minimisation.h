// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/transaction.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace aicms::retention {

/// What is held and nobody seems to need (GDPR Art. 5(1)(c)).
enum class UnneededKind {
    Field, ///< a field that no purpose in use has used for long: all its values
    SensitiveNote, ///< a note or contact whose words say something about health, belief and the like (Art. 9)
    UnopenedFile, ///< a file that nobody opened or took out
};
inline constexpr int unneededKindCount = 3;
QString unneededKindCode(UnneededKind kind); ///< "field", "note", "file"
std::optional<UnneededKind> unneededKindFromCode(const QString& code);

struct Unneeded {
    UnneededKind kind = UnneededKind::Field;
    /// Of the note, contact or file; of an own field. By `key` and it the thing is known.
    qint64 id = 0;
    QString key = {}; ///< "birthday", "language", "link", "own", "column", "note", "interaction", "file"
    QString name = {}; ///< of the field or file; of a text: the kind of word that stands in it ("health")
    base::CustomerId customer = {}; ///< none: a field, which many have
    QDate since = {}; ///< when it was used last, as far as that is known
    qint64 values = 1;
    qint64 held = 0; ///< of them: on legal hold or restricted; they stay
    QString text = {}; ///< of a text: what it says
    qint64 goes() const { return values - held; }
};
/// By what one is known: `key` and `id`; of a column, which has no number, its name beside the key.
using UnneededThing = std::pair<QString, qint64>;
UnneededThing thingOf(const Unneeded& item);

struct UnneededReport {
    int months = 0;
    std::vector<Unneeded> items = {}; ///< fields, then texts, then files
    qint64 total() const; ///< what would go
};

inline constexpr int leastUnusedMonths = 1;
inline constexpr int mostUnusedMonths = 240;
inline constexpr int usualUnusedMonths = 24;

/// The lists of words, by language, that resources/law/special_words.json gives.
struct WordFile {
    QString version;
    QDate checkedOn;
    QStringList languages;
};
WordFile specialWordFile();
/// What the words of a text are about: "health", "belief", "origin", "politics", "union", "sex_life", "genetics",
/// "biometrics"; each once, in this order. Pure.
QStringList specialSubjects(const QString& text);
/// Where such words stand in the text, from the first on: place and length, whole words. Pure.
std::vector<std::pair<qsizetype, qsizetype>> specialWords(const QString& text);

} // namespace aicms::retention
