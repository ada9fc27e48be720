// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/customers/customer.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace aicms::retention {

/// What a rule is about (privacy-rules T1). The numbers are stored.
/// `ContactPoints`: how a person is reached; `OwnFields`: values of the business's own fields and kept columns; both of
/// one person at a time. `ConsentProof`: entries of the ledger that a later one has replaced. `LogReasons`: free texts
/// beside the entries of the log. `RequestLetters`: copies of what was sent about a request.
enum class DataClass {
    Person,
    Interactions,
    Orders,
    Events,
    ContactPoints,
    Files,
    OwnFields,
    ConsentProof,
    Requests,
    LogReasons,
    RequestLetters,
};
inline constexpr int dataClassCount = 11;
/// From what day on a period counts. `LastActivity`: an act of the customer herself (T5). The numbers are stored.
enum class Trigger { Created, LastActivity, InvoiceDate, FiscalYearEnd, ConsentEnd, RequestClosed, LetterSent };
inline constexpr int triggerCount = 7;
enum class Start { Trigger, YearEnd };
/// `Review`: a person decides; nothing goes by itself. `Restrict`: it stays, and is used for nothing any more.
/// `Reduce`: of a person whom an invoice or a letter needs (T3) all goes but what it needs; no rule says it, the plan
/// does. The numbers are stored.
enum class Action { Delete, Anonymise, Review, Restrict, Reduce };
inline constexpr int actionCount = 5;

/// Whose data a rule leaves alone (T1).
struct Exceptions {
    QStringList tags = {}; ///< names; whoever has one of them
    std::optional<customers::Kind> kind = {};
    bool hasOpenRequest = false;
    bool isEmpty() const { return tags.isEmpty() && !kind && !hasOpenRequest; }
    friend bool operator==(const Exceptions&, const Exceptions&) = default;
};

struct Rule {
    QString id; ///< "de.invoices", or the business's own
    DataClass dataClass = DataClass::Person;
    Trigger trigger = Trigger::Created;
    base::Period period = *base::Period::parse(QStringLiteral("P10Y"));
    Start start = Start::Trigger;
    Action action = Action::Review;
    bool isStatutory = false; ///< a law demands that it is kept so long
    int priority = 0;
    QString basis = {};
    QString source = {}; ///< how sure the basis is
    QString jurisdiction = {}; ///< "DE", "US-CA", "neutral"
    bool isOn = true;
    /// How many may go in a run that nobody watches; none: never without a person.
    std::optional<qint64> unattendedMost = {};
    std::optional<customers::InteractionKind> contactKind = {}; ///< of interactions; none: of every kind
    Exceptions exceptions = {};
    friend bool operator==(const Rule&, const Rule&) = default;
};

QString dataClassCode(DataClass dataClass); ///< "person", "interactions", ...
std::optional<DataClass> dataClassFromCode(const QString& code);
QString triggerCode(Trigger trigger);
QString startCode(Start start);
QString actionCode(Action action);

/// A ready set of dated rules: "DE", "FR", "UK", "US-CA" or "neutral"; empty for any other name.
std::vector<Rule> readySet(const QString& jurisdiction);
/// The set for a business in that country (ISO 3166-1 alpha-2).
QString jurisdictionOf(const QString& country);
struct RuleFile {
    QString version;
    QDate validFrom;
    QDate checkedOn;
};
RuleFile readySetFile();

/// The days of one thing from which periods count.
struct TriggerDays {
    QDate created;
    QDate lastActivity; ///< never before created
};

/// Of "03-31", a month and a day of it; invalid for anything else.
QDate yearEndOf(const QString& text);
/// Of a business that said nothing else; month and day.
inline const QDate usualYearEnd(2000, 12, 31);
/// The last day on which the thing is kept (W1: it may go on the next). `fiscalYearEnd`: any year; its month and day.
QDate lastKeptDay(const Rule& rule, const TriggerDays& days, QDate fiscalYearEnd);

/// What becomes of one thing under several rules of its class (T3): of those that a law demands the longest decides,
/// without any the shortest; then the higher priority.
struct Decision {
    const Rule* rule = nullptr; ///< none: no rule is on for its class
    QDate lastKept;
};
Decision decide(const std::vector<const Rule*>& rules, const TriggerDays& days, QDate fiscalYearEnd);

/// The first day whose things are still kept today under the rule: all before it are past their time.
QDate firstKeptDay(const Rule& rule, QDate today, QDate fiscalYearEnd);

} // namespace aicms::retention
