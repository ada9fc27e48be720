// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace aicms::rules {

/// One text file of the tree, read once.
struct SourceFile {
    QString path; ///< from the root, with slashes
    QString text;
    int lines = 0;
    QString code; ///< text without comments and literals; C++ only, else empty
    QStringList includes; ///< as written between the quotes or brackets; C++ only

    bool isCpp() const;
    bool isHeader() const;
    QString name() const;
    /// The path's part of that number ("core", "customers", ...); empty past the end.
    QString part(int index) const;
};

struct SourceTree {
    QString root;
    std::vector<SourceFile> files;
    QStringList topFolders;

    const SourceFile* find(const QString& path) const;
};

/// Reads every text file of ours under root: no build folders, no node_modules, nothing hidden but .ci.
SourceTree readTree(const QString& root);

/// C++ text in which comments and the insides of literals are blanks; line breaks stay.
QString withoutCommentsAndLiterals(const QString& text);

/// Lines of a list file without comments and blank lines; empty when the file is missing.
QStringList listLines(const SourceTree& tree, const QString& path);

} // namespace aicms::rules
