// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_service.h"
#include "ui/shell/screen.h"
#include "ui/wording/letters.h"

#include <deque>

namespace aicms::ui_consent {

/// Whose consent is to be asked for again, and for what.
struct RenewalWish {
    base::CustomerId customer = {};
    base::PurposeId purpose = {};
};

/// Prepares letters (.pdf, a page each) or texts of e-mails (.txt) that ask whether a consent may go on; sending stays
/// with the user. Logged for each person before the file is written. Left out: who may be written to for nothing
/// (GDPR Art. 18), and who said no in the meantime.
class RenewalWriter : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t most = 5'000; ///< letters in one file

    explicit RenewalWriter(const shell::Context& context, QObject* parent = nullptr);
    void prepare(const std::vector<RenewalWish>& wishes, const QString& path);
    void askWhere(QWidget* parent, const std::vector<RenewalWish>& wishes); ///< asks for the file, then prepares

private:
    void next();
    void readPerson(const RenewalWish& wish, const consent::StateRow& answer);
    void write();

    shell::Context m_context;
    QString m_path;
    std::deque<RenewalWish> m_waiting;
    std::vector<wording::RenewalLetter> m_letters;
    int m_leftOut = 0;
};

} // namespace aicms::ui_consent
