// SPDX-License-Identifier: MIT
// libsystemd (sd-bus, sd-daemon) for Swift. sd-bus offers each variadic call also in plain parts (append_basic,
// open_container, new_method_call with call_async), which Swift calls as they are; what is wrapped here is only what
// has no such part.
#pragma once
#include <fcntl.h>
#include <systemd/sd-bus.h>
#include <systemd/sd-daemon.h>

/* fcntl is variadic. The copy is closed on exec and belongs to the caller; -1 with errno where there is none left. */
static inline int bus_duplicate_descriptor(int descriptor) {
    return fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
}
