// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"

#include <QObject>

#include <vector>

namespace eusebius {

/// What the reader has on screen: the times told there, and by which document. The timeline marks them while the text scrolls.
class ReadingPlace : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    struct Told {
        TimeSpan time;
        int document = -1;
        friend bool operator==(const Told &, const Told &) = default;
    };

    const std::vector<Told> &told() const { return m_told; }
    void set(std::vector<Told> told)
    {
        if (told != m_told) {
            m_told = std::move(told);
            emit changed();
        }
    }

signals:
    void changed();

private:
    std::vector<Told> m_told;
};

} // namespace eusebius
