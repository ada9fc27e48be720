// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

#include <QDate>

namespace aicms::customers {

/// Longest texts, in Unicode code points, and the largest photo.
namespace limits {
constexpr int name = 300;
constexpr int number = 60;
constexpr int language = 35; // RFC 5646 4.4.1: room for every tag in use
constexpr int email = 254; // RFC 5321 4.5.3.1.3, without the angle brackets
constexpr int phone = 60;
constexpr int addressLine = 500;
constexpr int url = 2000;
constexpr int tag = 60;
constexpr int note = 100'000;
constexpr int label = 60;
constexpr qsizetype photoBytes = 10 * 1024 * 1024;
constexpr qint64 photoPixels = 25'000'000;
} // namespace limits

/// Trims, brings text to NFC and makes runs of white space in one-line fields one blank, keeping the spelling; drops
/// values that say nothing and repeated tags; clears the provenance of fields that are empty. Idempotent.
void normalise(Customer& customer);

/// Reads what was typed: e164 of phones (national notation of `region`, ISO 3166-1 alpha-2), validity of e-mails, the
/// birthday. What cannot be read stays as typed and is marked so.
void readValues(Customer& customer, const QString& region, QDate today);
/// The same for a record that is edited. What stands as it was typed before keeps its reading (an import may have read
/// it by other rules), and a reading that came with the edit and is not the old one (undo) is kept.
void readEditedValues(const Customer& before, Customer& after, const QString& region, QDate today);

/// The key by which lists are sorted: "family given", the name, or what else stands for it (folded).
QString sortKeyOf(const Customer& customer);
/// The display name, folded: "given family" is found by this, "family given" by the sort key.
QString foldedNameOf(const Customer& customer);

/// The digits behind the country's code (ITU-T E.164) without leading zeros; of a number that could not be read all
/// digits of `typed` without leading zeros. What a search in any notation is compared with.
QString nationalDigits(const QString& e164, const QString& typed);
/// A number's digits as they are searched: those of E.164 and, after "; ", the national ones behind a 0.
QString searchedDigits(const Phone& phone);

/// http, https or mailto with something behind it, or a bare domain ("example.org/shop"). Nothing that a program would
/// run, no user name that hides the host.
bool isAcceptableLink(const QString& url);

/// Names of the fields that differ, sorted, e.g. "email", "name": for the audit log, never values.
QStringList changedFields(const Customer& before, const Customer& after);

} // namespace aicms::customers
