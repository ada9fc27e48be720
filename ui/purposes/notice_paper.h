// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording/notice_hand_out.h"

class QPrinter;

namespace aicms::ui_purposes {

/// HTML, PDF or plain text by the file's ending; PDF for any other. False: it could not be written.
bool saveHandOut(const wording::HandOut& handOut, const QString& path);
/// False: it could not be printed.
bool printHandOut(const wording::HandOut& handOut, QPrinter& printer);

} // namespace aicms::ui_purposes
