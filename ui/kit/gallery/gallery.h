// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace aicms::kit {

/// Every control in its states on one page, for the eye: opened by `--gallery`, grabbed by tests.
class Gallery : public QWidget {
    Q_OBJECT
public:
    explicit Gallery(QWidget* parent = nullptr);

    /// Writes light, dark, right-to-left and 200 % pictures (PNG) into `folder`, made when missing. The theme's
    /// settings are as before afterwards. Gives the files written; fewer than asked: the folder cannot be written.
    static QStringList renderAll(const QString& folder);
};

} // namespace aicms::kit
