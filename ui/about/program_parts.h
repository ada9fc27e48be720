// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QUrl>

#include <vector>

namespace aicms::about {

/// Somebody else's work inside the program or used by it.
struct Part {
    QString name;
    QString version; ///< empty: not known when the program was built
    QString license; ///< SPDX id or expression
};

/// What the program tells of itself.
struct ProgramParts {
    QString version;
    QDate released;
    QUrl releasePage; ///< empty: whoever built the program named none
    std::vector<Part> parts;
};

/// Read from a bill of materials (CycloneDX 1.5, ":/about/parts.cdx.json"); empty when it is none.
ProgramParts partsOf(const QByteArray& billOfMaterials);

/// "3 months old"; what to think of it is the reader's own affair, as the program asks nobody for newer ones.
QString ageSentence(const QDate& released, const QDate& today);

} // namespace aicms::about
