// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/letters/letter.h"

#include <QHash>

#include <map>

namespace aicms::requests {

/// One paragraph of a template. `{name}` stands for what the case gives (letter_fill.h).
struct LetterParagraph {
    QString text;
    QString source; ///< the article that wants it, or "own choice"
    QStringList when = {}; ///< conditions that must all hold; "!" before one: it must not
    QDate validFrom = {}; ///< invalid: always
    QDate validUntil = {};
    bool isValidOn(QDate day) const
    {
        return (!validFrom.isValid() || day >= validFrom) && (!validUntil.isValid() || day <= validUntil);
    }
};

/// The words that all letters of one language share: resources/letters/words.
struct LetterWords {
    QHash<QString, QString> texts = {}; ///< "greeting", "closing", ...
    QHash<QString, QString> points = {}; ///< of CasePerson::knownPoints
    QHash<QString, QString> open = {}; ///< what an open place is called, by its placeholder
    QString operator()(const char* name) const { return texts.value(QString::fromLatin1(name)); }
};

/// The letters of one law in one language: resources/letters/<law>/<language>.json.
struct LetterTemplates {
    struct Template {
        QString subject;
        std::vector<LetterParagraph> paragraphs;
    };
    Regime regime = Regime::EuGdpr;
    QString language;
    QString version;
    QDate validFrom;
    QDate checkedOn;
    QHash<QString, QString> asked = {}; ///< by kind: "a copy of your data"
    QHash<QString, QHash<QString, QString>> outcomes
        = {}; ///< by outcome and kind, or "*"; "erasure_kept": a law wants some of it
    QHash<QString, QString> told = {}; ///< by kind: what a recipient is told
    QHash<QString, QString> grounds = {}; ///< of refusal, by code
    /// The same in words to whoever asks for the person, who is `{person}`; what has none is said as above.
    struct Represented {
        QHash<QString, QString> asked = {};
        QHash<QString, QHash<QString, QString>> outcomes = {};
        QHash<QString, QString> grounds = {};
    };
    Represented represented = {};
    std::map<LetterKind, Template> letters = {};
    LetterWords words = {};
};

/// All templates, read once from what is built in.
class LetterBook {
public:
    static const LetterBook& builtIn();
    /// None where there is no template in that language.
    const LetterTemplates* find(Regime regime, const QString& language) const;
    QStringList languages(Regime regime) const; ///< English first
    /// The language of a letter to somebody who reads `wanted` (BCP 47): that one, else `otherwise`, else English.
    QString languageFor(Regime regime, const QString& wanted, const QString& otherwise) const;

private:
    std::vector<LetterTemplates> m_all;
};

/// Where one may complain: resources/law/authorities.json.
struct Authority {
    QString name;
    QString town;
    QString web;
    QString text() const; ///< in one line; empty: not known
};
/// Of the business's place; under the EU's law of the person's where the business is outside (GDPR Art. 77(1)). Empty
/// where a country has several and the region is not known.
Authority authorityFor(
    Regime regime, const QString& businessCountry, const QString& businessRegion, const QString& personCountry);

} // namespace aicms::requests
