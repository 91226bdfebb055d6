// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/theme.h"

#include <QDialog>

namespace eusebius {

/// Name, version, licence, and what it is built on.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace eusebius
