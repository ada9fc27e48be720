// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/notice.h"
#include "ui/shell/screen.h"

#include <QComboBox>

namespace aicms::answers {

/// What a version is called: its title in the window's language, else in another of its languages, else its code.
QString noticeTitle(const purposes::Notice& notice, const purposes::NoticeVersion& version);

/// Chooses the wording that somebody was shown: every published version, newest first, or none.
class WordingList : public QComboBox {
    Q_OBJECT
public:
    explicit WordingList(const shell::Context& context, QWidget* parent = nullptr);
    /// Reads what is published by now; what was chosen stays chosen.
    void reload();
    qint64 version() const { return currentData().toLongLong(); } ///< its id; 0: none was shown
    void choose(qint64 version); ///< also one that is only known once the list is read

Q_SIGNALS:
    void listed(); ///< reload() has come to its end

private:
    shell::Context m_context;
    qint64 m_wanted = 0;
};

} // namespace aicms::answers
