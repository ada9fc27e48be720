// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/receipt_check.h"

#include "core/workspace/workspace.h"
#include "ui/consent/answer.h"
#include "ui/consent/receipt_paper.h"
#include "ui/shell/choosers.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/few_names.h"
#include "ui/wording/receipt_difference.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace aicms::ui_consent {

namespace {

constexpr qint64 mostBytes = 64LL * 1024 * 1024;

/// As the receipt itself names its entry; it may be the very number that was changed, so its place stands beside it.
QString receiptName(const QJsonObject& receipt, qsizetype place)
{
    const qint64 entry = consent::entryOf(receipt);
    return ReceiptCheck::tr("number %1 in the file (entry %2)")
        .arg(QLocale().toString(place), QLocale().toString(entry));
}

} // namespace

ReceiptCheck::ReceiptCheck(const shell::Context& context, QObject* parent) : QObject(parent), m_context(context) { }

void ReceiptCheck::ask(QWidget* parent)
{
    const QString path = shell::Choosers::ofSystem().open(
        parent, tr("Receipt that came back"), tr("Receipts (*.jsonld *.json *.pdf)"));
    if (!path.isEmpty())
        check(path);
}

void ReceiptCheck::check(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        Q_EMIT told(tr("This file cannot be read, or it is too large for receipts. Nothing was changed. Choose another "
                       "one."),
            false);
        return;
    }
    const QByteArray bytes = file.readAll();
    m_isPaper = consent::isPaper(bytes);
    const auto receipts = consent::receiptsIn(consent::forPrograms(bytes));
    if (!receipts) {
        Q_EMIT told(wording::sentence(receipts.error()), false);
        return;
    }
    m_receipts = *receipts;
    m_place = 0;
    m_unchanged = m_here = m_erased = m_overtaken = 0;
    m_changed.clear();
    m_otherwise.clear();
    m_problem = {};
    ++m_run;
    next();
}

void ReceiptCheck::next()
{
    if (m_place == m_receipts.size()) {
        finish();
        return;
    }
    const QByteArray json = QJsonDocument(m_receipts[m_place].toObject()).toJson();
    kit::whenDone(this, m_context.workspace.receipts().read(json, exportFor(m_context.workspace, {})),
        [this, mine = m_run](const base::Result<consent::ReceiptService::Comparison>& read) {
            if (mine != m_run)
                return;
            if (read && !read->difference.isEmpty()) {
                m_otherwise << receiptName(m_receipts[m_place].toObject(), m_place + 1);
                m_difference = wording::receiptDifference(read->difference);
            } else if (read) {
                ++m_unchanged;
                m_here += read->isInLedger ? 1 : 0;
                m_erased += read->isErased ? 1 : 0;
                m_since = wording::receiptSince(*read);
                m_overtaken += m_since.isEmpty() ? 0 : 1;
                m_entry = read->receipt.event.seq;
                m_customer = read->receipt.event.customer.value;
            } else {
                if (m_changed.isEmpty())
                    m_problem = read.error();
                m_changed << receiptName(m_receipts[m_place].toObject(), m_place + 1);
            }
            ++m_place;
            next();
        });
}

QString ReceiptCheck::sentence() const
{
    if (m_receipts.size() > 1) {
        QString all = tr("%1 of %2 receipts agree with themselves; this vault holds %3 of them just so.")
                          .arg(QLocale().toString(m_unchanged), QLocale().toString(m_receipts.size()),
                              QLocale().toString(m_here));
        if (m_overtaken > 0)
            all += u' '
                + tr("What %Ln of them say does not count any more.", "how many receipts",
                    static_cast<int>(m_overtaken));
        if (!m_otherwise.isEmpty())
            all += u' ' + tr("Otherwise than this vault holds it: %1.").arg(wording::fewOf(m_otherwise));
        return m_changed.isEmpty()
            ? all
            : all + u' ' + tr("Changed or no receipt: %1. They prove nothing.").arg(wording::fewOf(m_changed));
    }
    if (!m_otherwise.isEmpty())
        return m_difference;
    if (m_unchanged == 0)
        return wording::sentence(m_problem);
    const QString entry = QLocale().toString(m_entry);
    if (m_here > 0)
        return QStringList(
            {tr("The receipt is unchanged, and this vault holds that very entry, number %1.").arg(entry), m_since})
            .join(u' ')
            .trimmed();
    return m_erased > 0 ? tr("The entry in the receipt is the one that this vault held, number %1, until the person "
                             "was erased; the texts around it are not held any more.")
                              .arg(entry)
                        : tr("The receipt agrees with itself; this vault does not hold the entry, so nothing can be "
                             "said of what was changed.");
}

void ReceiptCheck::finish()
{
    const bool isGood = m_unchanged == m_receipts.size() && m_here + m_erased == m_unchanged;
    Q_EMIT told(m_isPaper
            ? tr("%1 Compared was the part for programs inside the PDF: what is printed on it compare with "
                 "the entry yourself.",
                  "what was found")
                  .arg(sentence())
            : sentence(),
        isGood);
    if (m_receipts.size() == 1 && m_here == 1)
        Q_EMIT found(m_customer);
}

} // namespace aicms::ui_consent
