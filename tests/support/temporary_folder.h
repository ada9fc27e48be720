// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace aicms::test {

/// A folder of its own for one test, removed at the end; XDG_CONFIG_HOME and friends point into it, so that a test
/// never touches the settings of the person who runs it.
class TemporaryFolder {
public:
    TemporaryFolder();
    QString path(const QString& name = {}) const;

private:
    QTemporaryDir m_dir;
};

} // namespace aicms::test
