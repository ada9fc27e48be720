// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/flows/flow.h"

namespace aicms::purposes {
class Catalogue;
}

namespace aicms::wording {

// What people ask for besides copies and deletions, and how it was carried out.

QString refusalGroundName(const QString& code); ///< "Grounds of the business that weigh more, Art. 21(1)"
QString verdictName(requests::Verdict verdict); ///< "It stays as it was"
/// A value of a record: "E-mail 2", "Town, address 1"; a field of the business's own by its name.
QString fieldValueName(const requests::FieldValue& field);
/// The names of purposes by their codes, in a sentence.
QString namesOfPurposes(const QStringList& codes, const purposes::Catalogue* catalogue = nullptr);

QString flowStepName(const QString& code); ///< of a note in the register: "ended uses"
/// What it says; empty once the person was erased. With the catalogue purposes have the names that the business gave.
QString flowStepText(const requests::Event& event, const purposes::Catalogue* catalogue = nullptr);

} // namespace aicms::wording
