// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/notice.h"

#include <QString>

namespace aicms::ui_purposes {

/// A wording to hand out.
struct HandOut {
    QString language;
    purposes::NoticeText text;
    QString foot; ///< business, version, day, digest
};

/// A page of its own, without scripts or anything from elsewhere.
QString noticeHtml(const HandOut& handOut);
QString noticePlain(const HandOut& handOut);
/// HTML, PDF or plain text by the file's ending; PDF for any other. False: it could not be written.
bool saveHandOut(const HandOut& handOut, const QString& path);

} // namespace aicms::ui_purposes
