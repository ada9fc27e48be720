// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/controller.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace aicms::kit {
class FormField;
}

namespace aicms::shell {

/// How the business is reached, to be typed: its address, e-mail, telephone, data protection officer, and where its
/// privacy notice is to be read.
class ControllerForm : public QWidget {
    Q_OBJECT
public:
    explicit ControllerForm(QWidget* parent = nullptr);
    purposes::Controller controller() const; ///< as it is typed
    void setController(const purposes::Controller& controller);
    /// What is still missing for letters and receipts, as a sentence; empty: nothing.
    QString whatIsMissing() const;
    void showError(const base::Error& error); ///< below the field that it is about, with the keys there
    void focusFirst();
    bool complain(); ///< says what is missing below its field, with the keys there; false: nothing is

    /// Says what a letter or receipt lacks while the business has not told how it is reached, and where it is told.
    static QString missingSentence(bool mayTell);

Q_SIGNALS:
    void edited();
    void confirmed(); ///< Return in one of its lines

private:
    QPlainTextEdit* m_address;
    QLineEdit* m_email;
    QLineEdit* m_phone;
    QLineEdit* m_officer;
    QLineEdit* m_noticePlace;
    kit::FormField* m_addressField;
    kit::FormField* m_emailField;
};

} // namespace aicms::shell
