// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace aicms::cli {

class Context;

/// An option of one command. Texts are marked with QT_TRANSLATE_NOOP("aicms::cli::Text", ...).
struct OptionSpec {
    const char* name;
    const char* value; ///< name of the value in the usage; empty: a switch
    const char* text;
    bool isRequired = false;
    bool isNumber = false; ///< a whole number of 0 or more
    QStringList choices = {}; ///< the only values allowed
};

/// What a command answers: an exit code, or the error that ends it.
using Outcome = base::Result<int>;

struct Command {
    QStringList words; ///< "vault", "create"
    const char* text; ///< what it does, one line
    QStringList arguments = {}; ///< names of the required ones
    bool takesMore = false; ///< the last argument may come several times
    std::vector<OptionSpec> options = {};
    std::function<Outcome(Context&)> run = {};
    bool needsVault = true; ///< --vault has to be there
    /// What it answers is passed on or acted upon: not from a vault of which workspace::doubtOfLists() knows something.
    bool givesList = false;
};

/// One file a group.
std::vector<Command> vaultCommands();
std::vector<Command> salvageCommands();
std::vector<Command> keyCommands();
std::vector<Command> userCommands();
std::vector<Command> sampleCommands();
std::vector<Command> importCommands();
std::vector<Command> salesImportCommands();
std::vector<Command> salesCommands();
std::vector<Command> customersCommands();
std::vector<Command> customersChangeCommands();
std::vector<Command> ownFieldCommands();
std::vector<Command> fileCommands();
std::vector<Command> purposesCommands();
std::vector<Command> noticesCommands();
std::vector<Command> consentCommands();
std::vector<Command> consentFileCommands();
std::vector<Command> consentLimitsCommands();
std::vector<Command> recipientsCommands();
std::vector<Command> disclosuresCommands();
std::vector<Command> auditCommands();
std::vector<Command> erasureCommands();
std::vector<Command> retentionCommands();
std::vector<Command> retentionCareCommands();
std::vector<Command> backupCommands();
std::vector<Command> deadlineCommands();
std::vector<Command> requestCommands();
std::vector<Command> requestFlowCommands();
std::vector<Command> requestExportCommands();
std::vector<Command> requestLetterCommands();

} // namespace aicms::cli
