// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "ui/kit/themed.h"

namespace aicms::ui_consent {

/// The proof of an entry as a sheet of paper, so that it is seen at a glance of what kind it is: a signed form, a note
/// in its own words, a link that was opened. It is drawn, and no picture of the paper: that is opened, which the log
/// tells.
class ProofSheet : public kit::PaintedWidget {
    Q_OBJECT
public:
    explicit ProofSheet(QWidget* parent = nullptr);
    void show(const consent::Event& entry);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintForm(QPainter* painter, const QRect& paper) const;
    void paintNote(QPainter* painter, const QRect& paper) const;
    void paintLink(QPainter* painter, const QRect& paper) const;

    consent::ProofKind m_kind = consent::ProofKind::None;
    QString m_words;
    bool m_isYes = false;
};

} // namespace aicms::ui_consent
