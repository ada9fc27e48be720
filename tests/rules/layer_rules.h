// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rules/source_tree.h"

#include <QHash>

#include <map>
#include <optional>

namespace aicms::rules {

/// tests/rules/layers.txt of a tree, read.
struct Layers {
    QStringList core, ui, screens;
    std::map<QString, QStringList> coreSeenByUi, app;
    QStringList exceptions; ///< "FILE INCLUDED"
    QStringList faults; ///< what could not be read
};

Layers readLayers(const SourceTree& tree);

/// Each function answers with one sentence a breach; none means that the rule is kept.
QStringList layerBreaches(const SourceTree& tree);
QStringList includeCycles(const SourceTree& tree);
/// Folders of core, ui and app, their names in layers.txt and their names between backticks in the README.md of the top
/// folder: what stands in one and not in another. Exceptions that except nothing, too.
QStringList folderBreaches(const SourceTree& tree);
/// sqlite3.h, sodium.h and private stores outside the one folder that may know them.
QStringList privateHeaderBreaches(const SourceTree& tree);

} // namespace aicms::rules
