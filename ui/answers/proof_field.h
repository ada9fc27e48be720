// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/consent/consent.h"
#include "ui/shell/screen.h"

#include <functional>
#include <optional>

class QLineEdit;

namespace aicms::kit {
class Label;
class LinkButton;
} // namespace aicms::kit

namespace aicms::answers {

/// What can be shown when somebody asks: words, or a file (a scan of the form), which goes into the customer's files.
class ProofField : public QWidget {
    Q_OBJECT
public:
    explicit ProofField(const shell::Context& context, QWidget* parent = nullptr);
    void clear();
    /// Begins with the proof of an entry that is corrected: it stays the proof until other words or a file take its
    /// place.
    void keep(const consent::Proof& proof);
    const consent::Proof& kept() const { return m_before; }
    void choose(const QString& path); ///< a file; it is read when the answer is recorded
    /// Puts the file that was chosen into the customer's files and hands over the proof; an error goes to `failed`.
    void take(base::CustomerId customer, const std::function<void(const consent::Proof&)>& taken,
        const std::function<void(const base::Error&)>& failed);
    /// Nothing was recorded: a file that take() had put there goes out of the customer's files again.
    void giveBack();
    void forget(); ///< it was recorded: what take() stored stays where it is
    QString words() const; ///< as they were typed
    void setWords(const QString& words);
    const QString& path() const { return m_path; } ///< of the file that was chosen; empty: none
    /// What take() would hand over; of a file only once it is in the vault.
    consent::Proof expected() const;
    QString summary() const; ///< the name of the file or the words; empty: no proof

protected:
    bool event(QEvent* event) override;

Q_SIGNALS:
    void changed(); ///< summary() reads otherwise

private:
    void showFile();
    consent::Proof inWords() const;
    bool isFileKept() const; ///< the file, or confirmed link, of the entry that is corrected is the proof

    shell::Context m_context;
    QLineEdit* m_words;
    kit::LinkButton* m_attach;
    kit::Label* m_name;
    QString m_path;
    consent::Proof m_before; ///< of the entry that is corrected, where it is more than words
    std::optional<std::pair<base::AttachmentId, consent::Proof>> m_kept; ///< as take() stored it
};

} // namespace aicms::answers
