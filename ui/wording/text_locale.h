// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

#include <vector>

namespace aicms::wording {

/// A language in which the program has all its texts.
struct TextLanguage {
    QString code; ///< "en", "de": that of translations/aicms_<code>.ts
    QString name; ///< as those who speak it call it: a choice that everybody finds, whatever is shown now
};

/// In the order in which they are offered. tests/rules/test_translations.cpp holds each of them against the sources.
const std::vector<TextLanguage>& textLanguages();

/// The locale in which dates, numbers and money are written: that of the language of the program's own texts, so that
/// an English sentence has no German month in it and no 2.005 that means two thousand. The system's own locale where it
/// speaks that language already.
/// @param textLanguage as of QTranslator::language(), "en" or "pt_BR"; empty for English
QLocale textLocale(const QString& textLanguage, const QLocale& system);

/// A name of ours inside a sentence: begun with a small letter, except where nouns have a capital (German).
QString withinSentence(const QString& name);

/// Loads the program's own texts.
/// @param language one of textLanguages(); empty, or one that there is not: the first of the system's languages that
/// the program has, else English, which needs its file too: it holds the plural forms
/// @return false when not even English is there; then the texts are those of the sources
bool loadTexts(QTranslator& texts, const QString& language, const QLocale& system);

/// The names of keys as they stand on keyboards and in our own texts: Qt calls Ctrl "Control" in Spanish.
class KeyNames : public QTranslator {
public:
    QString translate(
        const char* context, const char* source, const char* disambiguation = nullptr, int n = -1) const override;
    bool isEmpty() const override { return false; }
};

/// The texts that the running program shows, with those of Qt itself (dialogs, menus of text fields, names of keys).
/// One a process; the application must exist.
class Texts {
public:
    /// From now on tr() and QLocale() speak this language; `language` and `system` as above. Each window is told by
    /// QEvent::LanguageChange; what is written already stays as it is.
    void use(const QString& language, const QLocale& system = QLocale::system());
    QString language() const { return m_own.language(); } ///< of the texts in use: "en"; empty when there are none

private:
    QTranslator m_own;
    QTranslator m_qt;
    KeyNames m_keys;
};

} // namespace aicms::wording
