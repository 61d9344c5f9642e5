// SPDX-License-Identifier: MIT
#include "CRecruitingSystems.h"

#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"  // #embed is C23; the toolchain's clang has it in every mode
#endif

const unsigned char recruiting_systems_json[] = {
#embed "recruiting-systems.json"
};

const size_t recruiting_systems_json_length = sizeof recruiting_systems_json;
