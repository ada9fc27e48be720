// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace aicms::shell {

/// Empties a field with a secret. Qt's own copies (undo, events) cannot be reached: this shortens their life only.
inline void wipe(QLineEdit* field)
{
    field->setText(QString(field->text().size(), QChar(u'x')));
    field->clear();
}

} // namespace aicms::shell
