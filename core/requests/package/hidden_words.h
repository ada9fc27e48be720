// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace aicms::requests {

/// Words that somebody marked by hand, taken out of everything that goes out: what is a secret in one note is none in
/// the next. Whole words; upper and lower case make no difference.
class HiddenWords {
public:
    explicit HiddenWords(const QStringList& words);

    bool isEmpty() const { return m_patterns.empty(); }
    QString without(QString text);
    /// Every text in it but codes, reasons for holding something, and bytes.
    QJsonValue without(const QJsonValue& value);
    /// Lines of a vCard, which are no longer folded then.
    QByteArray withoutIn(const QByteArray& vcard);
    /// How often each was taken out so far, in the order of the words.
    const std::vector<int>& counts() const { return m_counts; }

private:
    std::vector<QRegularExpression> m_patterns;
    std::vector<int> m_counts;
};

/// What somebody marked as words that can be hidden: without signs around, and each line for itself.
QStringList hideableWords(const QString& marked);

} // namespace aicms::requests
