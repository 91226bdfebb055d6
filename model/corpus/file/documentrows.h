// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/file/rowcontext.h"

namespace eusebius {

/// Documents, their texts, regions and what was not read. Reading fills parts.documents, offsets and documents; writing fills offsets.
Result<void> writeDocuments(RowWriter &to, std::span<const Document> documents);
Result<void> readDocuments(RowReader &from);

} // namespace eusebius
