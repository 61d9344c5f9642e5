// SPDX-License-Identifier: MIT
#ifndef C_RECRUITING_SYSTEMS_H
#define C_RECRUITING_SYSTEMS_H

#include <stddef.h>

/// recruiting-systems.json as it was when the program was built, in the binary's read-only text.
extern const unsigned char recruiting_systems_json[];
/// Bytes of `recruiting_systems_json`.
extern const size_t recruiting_systems_json_length;

/// Where the data begins: Swift imports an array of unknown length as nothing, a pointer as a pointer.
static inline const unsigned char *recruiting_systems_data(void) { return recruiting_systems_json; }

#endif
