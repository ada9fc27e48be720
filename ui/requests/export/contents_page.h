// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/package/person_package.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace aicms::kit {
class Card;
class FormField;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_requests {

class ExportFlow;

/// A kind of data: ticked by law, and left out for a reason only (privacy-rules F5).
class PlaceRow : public QWidget {
    Q_OBJECT
public:
    explicit PlaceRow(requests::Place place, QWidget* parent = nullptr);
    void show(qint64 items, const std::optional<requests::Withholding>& why);

Q_SIGNALS:
    void chosen(const std::optional<aicms::requests::Withholding>& why);

private:
    void tell();
    void showReason();

    QCheckBox* m_tick;
    kit::Label* m_count;
    QWidget* m_why;
    QComboBox* m_code;
    QLineEdit* m_text;
    kit::FormField* m_textField;
};

/// An attached file: in it, a note in its place, or left out.
class FileRow : public QWidget {
    Q_OBJECT
public:
    explicit FileRow(const requests::HeldFile& file, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const aicms::requests::FileDecision& decision);

private:
    void tell();

    std::array<QRadioButton*, 3> m_fates {};
    QLineEdit* m_text;
    kit::FormField* m_textField;
};

/// Step 3: which kinds of data and which files go in.
class ExportContentsPage : public QWidget {
    Q_OBJECT
public:
    explicit ExportContentsPage(ExportFlow& flow, QWidget* parent = nullptr);

private:
    void refresh();
    void showPlaces();
    void showFiles();

    ExportFlow& m_flow;
    kit::MessageBar* m_twice;
    kit::MessageBar* m_empty;
    kit::Card* m_places;
    QVBoxLayout* m_placeList;
    std::vector<std::pair<requests::Place, PlaceRow*>> m_placeRows;
    kit::Card* m_files;
    QVBoxLayout* m_fileList;
    kit::Label* m_noFiles;
    kit::Label* m_law;
    QString m_shownFiles; ///< ids of the files that have a row
};

} // namespace aicms::ui_requests
