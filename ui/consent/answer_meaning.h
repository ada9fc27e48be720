// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/standing.h"

#include <QString>

#include <vector>

class QWidget;

namespace aicms::ui_consent {

/// What an answer means and what follows from it, in a sentence: "Agreed once, and its time is up. Not used until …".
QString answerMeaning(const consent::ShownAnswer& answer);
/// The same for people who are counted together, whatever holds a yes back.
QString answerMeaning(consent::State state, consent::Standing standing);
/// Why nobody has to be asked for a purpose.
QString notNeededMeaning();
QString needsConsentMeaning();

/// A word of a table and what it means.
struct Meaning {
    QString word;
    QString sentence;
};
/// Opens a list of words beside `anchor`, each once.
void openMeanings(QWidget* anchor, const std::vector<Meaning>& meanings);

} // namespace aicms::ui_consent
