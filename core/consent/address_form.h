// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace aicms::consent {

/// NFKC, without characters that are not seen (Default_Ignorable_Code_Point).
QString visibleText(const QString& written);

/// The address inside what was written, in the one form by which it is known again: as visibleText, out of "Name <...>"
/// and "mailto:", without a closing dot, in small letters, with the host as the network knows it ("xn--..."). Any text
/// has such a form; whether it is an address, base::EmailAddress says.
QString plainAddress(const QString& written);
/// The forms by which earlier versions knew the address, where they are others: with the host in the letters of its
/// script.
QStringList formerAddresses(const QString& written);
/// Other addresses that lead into the mailbox of a plainAddress, none where there is only that; the first is the one
/// for all of them. What follows a "+" is a note of the owner's own. Google leaves out dots and has two names for one
/// host. Of other hosts that do something of the kind nobody can be sure.
QStringList mailboxAddresses(const QString& plain);
/// Whether the network can have such a host. If not, nobody can say which other spelling reaches it.
bool hasKnownHost(const QString& written);

} // namespace aicms::consent
