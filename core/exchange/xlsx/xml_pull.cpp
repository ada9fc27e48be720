// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/xml_pull.h"

namespace aicms::exchange {

namespace {

constexpr qint64 xmlPieceBytes = 64 * 1024;

base::Error damagedXml()
{
    return {base::ErrorKind::Unsupported, QStringLiteral("xml")};
}

QStringView withoutPrefix(QStringView name)
{
    return name.mid(name.lastIndexOf(u':') + 1);
}

} // namespace

XmlPull::XmlPull(std::unique_ptr<ZipMember> member) : m_member(std::move(member))
{
    // Prefixes are cut off by name: a prefix that a program forgot to declare is no reason to refuse its sheet.
    m_xml.setNamespaceProcessing(false);
    m_xml.setEntityExpansionLimit(0);
}

base::Result<void> XmlPull::feed()
{
    const auto piece = m_member->read(xmlPieceBytes);
    if (!piece)
        return base::fail(piece.error());
    if (piece->isEmpty())
        return base::fail(damagedXml()); // the document ends too early
    m_xml.addData(*piece);
    if (m_member->bytesRead() - m_fedAtToken > mostTokenBytes)
        return base::fail(base::ErrorKind::TooLarge, QStringLiteral("token"), mostTokenBytes);
    return {};
}

base::Result<bool> XmlPull::next()
{
    while (!m_isAtEnd) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::Invalid) {
            if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
                return base::fail(damagedXml());
            if (const auto fed = feed(); !fed)
                return base::fail(fed.error());
            continue;
        }
        m_fedAtToken = m_member->bytesRead();
        switch (token) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference: return base::fail(damagedXml());
        case QXmlStreamReader::StartElement:
            if (++m_depth > mostDepth)
                return base::fail(base::ErrorKind::TooLarge, QStringLiteral("depth"), mostDepth);
            return true;
        case QXmlStreamReader::EndElement: --m_depth; return true;
        case QXmlStreamReader::Characters: return true;
        case QXmlStreamReader::EndDocument: m_isAtEnd = true; break;
        default: break; // comments, processing instructions, the start of the document
        }
    }
    return false;
}

QStringView XmlPull::name() const
{
    return withoutPrefix(m_xml.qualifiedName());
}

QString XmlPull::attribute(QLatin1String attributeName) const
{
    for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
        if (withoutPrefix(attribute.qualifiedName()) == attributeName)
            return attribute.value().toString();
    }
    return {};
}

} // namespace aicms::exchange
