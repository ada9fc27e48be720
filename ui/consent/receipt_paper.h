// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ledger_export.h"
#include "ui/kit/key_value_list.h"
#include "ui/shell/choosers.h"

namespace aicms::workspace {
class Workspace;
}

namespace aicms::ui_consent {

/// What entries can be saved as: JSON-LD, JSON and CSV; behind PDF, for people to read, where `withPdf`.
std::vector<shell::FileKind> entryKinds(bool withPdf);

/// What a file with that ending holds: .csv, .json; JSON-LD for any other. In the window's language.
consent::LedgerExport exportFor(workspace::Workspace& workspace, const QString& path);

/// A receipt to hand out (privacy-rules K3): `values` as a list, the wording that was shown, and the hash. `receipt`,
/// in JSON-LD, goes along inside the PDF, so that a program can check it. False: the file could not be written.
bool saveReceiptPdf(
    const QByteArray& receipt, const std::vector<kit::KeyValue>& values, const QString& business, const QString& path);

QString savedSentence(const QString& path); ///< after something left the vault

} // namespace aicms::ui_consent
