// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rules/source_tree.h"

namespace aicms::rules {

/// Each function answers with one sentence a breach; none means that the rule is kept.

/// The program never talks to a network: no class, header or CMake target of Qt Network, and no sockets of the system.
QStringList networkBreaches(const SourceTree& tree);
/// Nor does core let another program do so: it starts none.
QStringList processBreaches(const SourceTree& tree);
/// Words for people are chosen in ui and app only; core answers with kinds and values.
QStringList translationBreaches(const SourceTree& tree);
/// Sentences in ui and app that stand as literals where they are shown, or as QStrings anywhere.
QStringList untranslatedBreaches(const SourceTree& tree);
QStringList missingLicenceLines(const SourceTree& tree);
/// Paths of somebody's machine, and addresses in lock files (npm's own registry may not be the reader's).
QStringList machineTraces(const SourceTree& tree);
/// Names that say nothing: utils, helpers, manager, misc.
QStringList emptyNames(const SourceTree& tree);
QStringList missingReadmes(const SourceTree& tree);
/// Folders of tests that no list of CMake takes up: their tests would never be built, and nobody would be told.
QStringList forgottenTests(const SourceTree& tree);
/// CMake files under core that ask for more of Qt than Core.
QStringList qtLinkBreaches(const SourceTree& tree);

/// Questions to the system what time or day it is: services and screens are handed a clock, and a zone for its days
/// (core/base/local_day.h). Only app makes one.
QStringList clockBreaches(const SourceTree& tree);

/// SQL about what people agreed to outside core/consent: everybody else asks its gate.
QStringList consentBreaches(const SourceTree& tree);

/// Lists of numbers in SQL outside a #define: what they stand for is said once, under a name.
QStringList numberListBreaches(const SourceTree& tree);

/// Files opened for writing without asking whether that may stand there (base::requirePlaceForOutput), outside the
/// rooms of tests/rules/writers.txt, which write files of the program's own.
QStringList savingBreaches(const SourceTree& tree);

/// Sources of the window by which something leaves, where tests/rules/ways_out.txt does not say how often and how many
/// of these ask first whether lists may leave this vault.
QStringList wayOutBreaches(const SourceTree& tree);

} // namespace aicms::rules
