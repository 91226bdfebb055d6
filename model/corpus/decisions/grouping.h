// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace eusebius {

/// Some statements to be grouped into events anew: what the program found, under what a person said. Statements are numbered from 0
/// within the problem.
struct GroupingProblem {
    /// A person's word on two statements.
    struct Said {
        int a = 0;
        int b = 0;
        bool same = true;
    };
    /// A link the program found.
    struct Proposed {
        int a = 0;
        int b = 0;
        double score = 0;
    };

    std::vector<int> found; ///< by statement: the group the program found, -1 for a group of its own
    std::vector<Said> said; ///< the latest first: it holds against those behind it
    std::vector<Proposed> proposed; ///< between statements of one found group; in any order
};

struct Regrouping {
    std::vector<int> groups; ///< by statement; numbered from 0 by their first statement
    std::vector<int> overruled; ///< indexes of `said` that a later word contradicts, ascending
};

/// A person's word holds; what is left is joined along the program's links, the best first; and what the program grouped by more than
/// single links stays with the largest part of its group that it may join. The program never joins what it had not.
///
///     {found {0, 0, 0}, said {{0, 1, false}}, proposed {{1, 2, 0.9}}}  →  {0, 1, 1}
Regrouping regrouped(const GroupingProblem &problem);

} // namespace eusebius
