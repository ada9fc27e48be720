// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx/zip_archive.h"

#include <QXmlStreamReader>

namespace aicms::exchange {

/// Reads the XML of an archive's member token by token, and refuses what could hurt: document types and entities,
/// elements nested too deep, tokens that are larger than a cell may be. Names count without their prefix, for programs
/// choose prefixes as they like.
class XmlPull {
public:
    static constexpr int mostDepth = 64;
    static constexpr qsizetype mostTokenBytes = 8 * 1024 * 1024;

    explicit XmlPull(std::unique_ptr<ZipMember> member);

    /// Goes to the next start or end of an element or piece of text; false at the end of the document. Unsupported
    /// "xml" when it is not well formed or has what is refused; TooLarge "token" or "depth".
    base::Result<bool> next();

    bool isStart(QLatin1String name) const { return m_xml.isStartElement() && this->name() == name; }
    bool isEnd(QLatin1String name) const { return m_xml.isEndElement() && this->name() == name; }
    bool isStart() const { return m_xml.isStartElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView name() const; ///< without prefix
    QStringView text() const { return m_xml.text(); }
    /// The attribute of the element that starts here; by name without prefix.
    QString attribute(QLatin1String attributeName) const;
    qint64 bytesRead() const { return m_member->bytesRead(); }
    qint64 size() const { return m_member->size(); }

private:
    base::Result<void> feed();

    std::unique_ptr<ZipMember> m_member;
    QXmlStreamReader m_xml;
    qint64 m_fedAtToken = 0; ///< bytes that had been given when the last token came
    int m_depth = 0;
    bool m_isAtEnd = false;
};

} // namespace aicms::exchange
