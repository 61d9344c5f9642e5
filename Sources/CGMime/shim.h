// SPDX-License-Identifier: MIT
// GMime for Swift. The wrappers stand for GObject cast macros and macros that take a type, which Swift cannot
// import; nothing else is added.
#pragma once
#include <gmime/gmime.h>
