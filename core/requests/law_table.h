// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/requests/request.h"

#include <QHash>

namespace aicms::requests {

/// What each law knows: resources/law/regimes.json, read once. Which wishes a deadline is for, by which other one it is
/// prolonged and until when that is announced stands with the deadline itself, in deadlines.json.
class LawTable {
public:
    static const LawTable& builtIn();
    /// No time at all, and so none of the clocks: what is asked is done as it comes (Art. 7(3)).
    static inline const QString atOnce = QStringLiteral("at_once");

    /// The laws that a request falls under by where the business and the person are (S1). CCPA only where `ccpaIsOn`:
    /// most small businesses are below its thresholds (S2). Never empty where one of the countries has a law.
    std::vector<Regime> suggested(
        const QString& businessCountry, const QString& personCountry, const QString& personRegion, bool ccpaIsOn) const;
    /// The deadlines of that kind under that law; empty: this law does not know it.
    QStringList clocks(Regime regime, Kind kind) const;
    bool knows(Regime regime, Kind kind) const { return !clocks(regime, kind).isEmpty(); }
    bool isMetByAcknowledging(const QString& clock) const { return m_metByAcknowledging.contains(clock); }
    /// The clock that takes its place once an extension was announced; empty where there is none.
    QString prolonged(const QString& clock) const { return m_prolonged.value(clock); }
    /// The clock by which that is announced.
    QString noticeBy(const QString& clock) const { return m_noticeBy.value(clock); }
    /// How long at most the answer to somebody who was erased keeps name and address until it is sent: as long as an
    /// answer may take (GDPR Art. 12(3)).
    base::Period owedAnswer() const { return m_owedAnswer.value(); }
    bool needsIdentity(Kind kind) const { return !m_noIdentity.contains(kindCode(kind)); } ///< I3
    bool mayBeRefused(Kind kind) const { return !m_noRefusal.contains(kindCode(kind)); } ///< F4
    QStringList refusalCodes() const { return m_refusals.keys(); } ///< F3
    /// Whether one of these laws knows that ground for such a wish; no laws: whether any does.
    bool isRefusalFor(const QString& code, Kind kind, const std::vector<Regime>& laws = {}) const;
    /// It keeps back a part and never refuses the whole (F3).
    bool isOfAPart(const QString& code) const { return m_partRefusals.contains(code); }

private:
    struct Law {
        Regime regime = Regime::EuGdpr;
        QStringList countries;
        QStringList regions;
        bool isOptional = false;
        QHash<QString, QStringList> clocks;
        bool holdsIn(const QString& country, const QString& region) const
        {
            return countries.contains(country) && (regions.isEmpty() || regions.contains(region));
        }
    };
    std::vector<Law> m_laws;
    QStringList m_metByAcknowledging;
    QHash<QString, QString> m_prolonged;
    QHash<QString, QString> m_noticeBy;
    std::optional<base::Period> m_owedAnswer;
    QStringList m_noIdentity;
    QStringList m_noRefusal;
    QHash<QString, QStringList> m_refusals; ///< with the kinds; none: all
    QHash<QString, QStringList> m_refusalLaws; ///< of those that not every law knows
    QStringList m_partRefusals;
    QStringList m_optOutRefusals;
};

} // namespace aicms::requests
