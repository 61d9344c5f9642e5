// SPDX-License-Identifier: MIT
// libsystemd (sd-bus, sd-daemon) for Swift. The wrappers give a fixed signature to what C declares variadic.
#pragma once
#include <systemd/sd-bus.h>
#include <systemd/sd-daemon.h>
