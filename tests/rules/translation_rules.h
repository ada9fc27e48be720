// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace aicms::rules {

/// One text of Qt Linguist's .ts files.
struct TextMessage {
    QString context; ///< "aicms::shell::MenuBar"
    QString source; ///< in English, as in tr()
    QString comment = {}; ///< what tells two equal texts apart
    QStringList forms = {}; ///< the translation; of a text with a number (isPlural) one for each plural form
    bool isPlural = false;
    bool isFinished = false; ///< not marked as open, and no form is empty
    QString line() const; ///< "context: source", with " (comment)" where there is one
};

struct TranslationFile {
    std::vector<TextMessage> messages;
    QString fault; ///< why it could not be read; else empty
};

TranslationFile readTranslations(const QString& path);

/// `inSources` is what lupdate has just found, `translated` the file that we keep; one sentence for each text that the
/// second lacks, has not finished, keeps for nothing, or says in a shape that the program cannot use: another set of
/// placeholders (%1, %n), of HTML tags, of line breaks or of key letters (&File), another number of plural forms, or
/// without the dots of "Save as…", the blank at an end or the filter of a file dialog (*.csv).
QStringList languageBreaches(const TranslationFile& inSources, const TranslationFile& translated);

/// Texts whose class lupdate did not find out: at run time they are looked up under the class's whole name, and stay
/// English. A context is a class within aicms and a folder, or one of our own tables, in small letters ("operation").
QStringList contextBreaches(const TranslationFile& inSources);

/// Lets `lupdate` read ui and app of the tree and write what it finds to `path`, as texts to be put into `language`
/// ("de"), which decides how many forms a plural has. False when it fails. `doubts` gets its lines about texts whose
/// class it could only guess, as of the parameter in "template <class Row>": such a context looks like any other.
enum class Texts { All, PluralOnly };
bool collectTexts(const QString& lupdate, const QString& treeRoot, Texts which, const QString& language,
    const QString& path, QStringList* doubts = nullptr);

} // namespace aicms::rules
