// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rules/source_tree.h"

#include <QTemporaryDir>

namespace aicms::rules {

/// A small tree in a temporary folder that keeps every rule, to plant a breach in: a check that finds nothing there is
/// worth nothing.
class PlantedTree {
public:
    PlantedTree();
    /// Writes (over) one file and answers with the tree as it stands then.
    SourceTree with(const QString& path, const QString& text);
    SourceTree read() const;

private:
    void write(const QString& path, const QString& text);

    QTemporaryDir m_dir;
};

} // namespace aicms::rules
