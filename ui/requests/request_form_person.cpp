// SPDX-License-Identifier: GPL-3.0-or-later
// Of the form of a request: who asks, looked up while a name is typed.
#include "core/workspace/workspace.h"
#include "ui/kit/when_done.h"
#include "ui/requests/request_form.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace aicms::ui_requests {

namespace {

constexpr std::size_t suggestions = 8;
constexpr int lookedAt = 40; ///< of the search, as names come first
constexpr int nameRole = Qt::UserRole + 1;

const QString inNote = QStringLiteral("note"); ///< customers::SearchHit::field

/// As much of each as tells it from its namesakes: "Hannah Okafor, hannah@example.org, Berlin", and why it was found.
QStringList distinct(const std::vector<customers::CustomerRow>& found, const std::vector<customers::SearchHit>& hits)
{
    QStringList texts;
    for (const customers::CustomerRow& row : found) {
        QStringList parts = {row.name, row.email.isEmpty() ? row.phone : row.email, row.city};
        parts.removeAll(QString());
        QString text = parts.join(QStringLiteral(", "));
        const auto hit = std::ranges::find(hits, row.id, &customers::SearchHit::id);
        if (hit != hits.end() && hit->field == inNote)
            text += QStringLiteral(", ") + RequestForm::tr("found in a note");
        else if (hit != hits.end() && !text.contains(hit->snippet))
            text += QStringLiteral(", ") + hit->snippet;
        texts << text;
    }
    const QStringList all = texts;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const customers::CustomerRow& row = found[static_cast<std::size_t>(i)];
        if (all.count(all[i]) > 1)
            texts[i] += QStringLiteral(", ") + (row.number.isEmpty() ? QString::number(row.id.value) : row.number);
    }
    return texts;
}

} // namespace

/// Fills the list with whom the text may mean; the text itself stays as it was typed.
void RequestForm::lookUp(const QString& text)
{
    const QString asked = text.trimmed();
    if (asked.isEmpty() || asked == m_asked || m_person->findText(text) >= 0)
        return;
    m_asked = asked;
    kit::whenDone(this, m_context.workspace.customers().search(asked, lookedAt),
        [this, text](const base::Result<std::vector<customers::SearchHit>>& answer) {
            if (!answer || m_person->currentText() != text)
                return;
            std::vector<customers::SearchHit> hits = *answer;
            // Whoever is only spoken of in somebody's note asks more likely than the one with the note.
            std::ranges::stable_partition(hits, [](const customers::SearchHit& hit) { return hit.field != inNote; });
            hits.resize(std::min(hits.size(), suggestions));
            std::vector<base::CustomerId> ids;
            for (const customers::SearchHit& hit : hits)
                ids.push_back(hit.id);
            kit::whenDone(this, m_context.workspace.customers().rows(ids),
                [this, hits, text](const base::Result<std::vector<customers::CustomerRow>>& found) {
                    if (found && m_person->currentText() == text)
                        offer(*found, hits, text);
                });
        });
}

void RequestForm::offer(const std::vector<customers::CustomerRow>& found, const std::vector<customers::SearchHit>& hits,
    const QString& text)
{
    const QStringList texts = distinct(found, hits);
    const QSignalBlocker quiet(m_person);
    const int cursor = m_person->lineEdit()->cursorPosition();
    m_person->clear();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const customers::CustomerRow& row = found[static_cast<std::size_t>(i)];
        m_person->addItem(texts[i], row.id.value);
        m_person->setItemData(static_cast<int>(i), row.name, nameRole);
    }
    m_person->setCurrentIndex(-1);
    m_person->setEditText(text);
    m_person->lineEdit()->setCursorPosition(cursor);
    if (m_person->lineEdit()->hasFocus() && !texts.isEmpty()) {
        m_person->completer()->complete();
        if (hits.front().field == inNote) // Return takes nobody who only has it in a note
            m_person->completer()->popup()->setCurrentIndex({});
    } else
        m_person->completer()->popup()->hide();
}

int RequestForm::namesakes() const
{
    int count = 0;
    for (int i = 0; i < m_person->count(); ++i) {
        const QString name = m_person->itemData(i, nameRole).toString();
        count += name.compare(m_person->currentText().trimmed(), Qt::CaseInsensitive) == 0 ? 1 : 0;
    }
    return m_person->findText(m_person->currentText()) >= 0 ? 0 : count;
}

bool RequestForm::isReachedElsewhere() const
{
    return !m_contact->text().trimmed().isEmpty();
}

base::CustomerId RequestForm::customer() const
{
    int chosen = m_person->findText(m_person->currentText());
    // Typed in full, and nobody else is called that. Who has a way of her own to be reached is not stored: she may be
    // called the same.
    if (chosen < 0 && namesakes() == 1 && !isReachedElsewhere()) {
        for (int i = 0; i < m_person->count(); ++i) {
            const QString name = m_person->itemData(i, nameRole).toString();
            if (name.compare(m_person->currentText().trimmed(), Qt::CaseInsensitive) == 0)
                chosen = i;
        }
    }
    return chosen < 0 ? base::CustomerId() : base::CustomerId {m_person->itemData(chosen).toLongLong()};
}

} // namespace aicms::ui_requests
