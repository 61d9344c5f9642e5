// SPDX-License-Identifier: MIT
// libxml2's HTML parser for Swift.
#pragma once
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
