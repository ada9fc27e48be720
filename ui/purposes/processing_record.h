// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/controller.h"
#include "core/purposes/purposes.h"
#include "core/retention/rule.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <vector>

class QTextDocument;

namespace aicms::purposes {
class Catalogue;
}

namespace aicms::ui_purposes {

/// A label and what is said under it.
struct RecordFact {
    QString id;
    QString label;
    QString value;
};

/// What the record says of one purpose.
struct RecordEntry {
    QString code;
    QString name;
    QString ground;
    QString keptShort; ///< for a list: "8 years"
    bool hasTimeLimit = true;
    QStringList recipients;
    QDate reviewOn;
    std::vector<RecordFact> facts; ///< the same kinds in the same order for each purpose
};

/// The record of processing that a business shows its authority on request (GDPR Art. 30, privacy-rules 12), made of
/// what is stored anyway: purposes in use, rules of retention and how the business is reached. In the window's
/// language.
struct ProcessingRecord {
    QString business;
    QDate day;
    std::vector<RecordFact> controller;
    QStringList safeguards; ///< what protects the data, whatever the purpose
    std::vector<RecordEntry> entries;
};

ProcessingRecord processingRecord(const purposes::Catalogue& catalogue, const std::vector<retention::Rule>& rules,
    const QString& business, const purposes::Controller& controller, const QDate& day);

/// What the record cannot say, since nobody stored it: to be added by hand. One sentence each.
QStringList recordGaps(const ProcessingRecord& record, const purposes::Controller& controller);

std::unique_ptr<QTextDocument> recordPaper(const ProcessingRecord& record, const QStringList& gaps);
QString recordFoot(const ProcessingRecord& record);
/// One row a purpose, the business in each. False: the file could not be written.
bool saveRecordCsv(const ProcessingRecord& record, const QString& path);

} // namespace aicms::ui_purposes
