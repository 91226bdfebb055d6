// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/picture/composing/composition.h"

namespace eusebius {

/// What stands below the timeline, from the top.
struct Below {
    Legend caption;
    Legend outside;
    Legend undated;
    Legend sources;
    Legend key;
    Legend colophon;
    double height() const;
};

/// Finds the height everything needs, or fits it into the height there is; puts the parts into the picture.
class Layouter {
public:
    Layouter(Composition &picture, const PictureOptions &options, const PictureSubject &subject, const SourceNotes &notes);

    /// Error: OptionInvalid where the timeline has no room in the height asked for.
    Result<void> layOut();

private:
    /// How much is said below the timeline; less, where there is no room for all of it.
    struct Telling {
        SourceRecords sources = SourceRecords::Whole;
        bool outside = true;
        bool key = true;
        double leastTimeline = 0; ///< height; where the timeline had less, less is said
        double leastUndated = 0; ///< the same of what has no date, where that was asked for
    };
    std::vector<Telling> tellings() const;
    Below below(const Telling &telling, Lanes lanes) const;
    Legend undated(double height) const;
    void inWholeHeight();
    bool inHeight();
    bool fit(Lanes lanes, double height);
    void assemble(Below below);

    Composition &m_picture;
    const PictureOptions &m_options;
    const PictureSubject &m_subject;
    const SourceNotes &m_notes;
    double m_width; ///< between the margins
    Legend m_title;
    FrameRequest m_request;
    FramePtr m_frame;
};

} // namespace eusebius
