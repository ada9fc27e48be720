// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace aicms::rules {

/// What stands in one of Qt Linguist's .ts files, one line a text with a number in it: "context: source", with
/// " (comment)" where there is one.
struct PluralTexts {
    QStringList finished; ///< every form is written
    QStringList unfinished;
    QString fault; ///< why the file could not be read; else empty
};

PluralTexts readPluralTexts(const QString& path);

/// `inSources` is what lupdate has just found, `translated` the file that we keep; one sentence for each text that the
/// second lacks, has not finished, or keeps for nothing.
QStringList pluralBreaches(const PluralTexts& inSources, const PluralTexts& translated);

/// Lets `lupdate` read ui and app of the tree and write what it finds to `path`. False when it fails.
bool collectPluralTexts(const QString& lupdate, const QString& treeRoot, const QString& path);

} // namespace aicms::rules
