// SPDX-License-Identifier: MIT
// libxml2's HTML parser for Swift.
#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 includes ICU's headers for the fields of its charset converters, which are never touched here.
// They clash with the ICU inside Foundation ('UErrorCode' has different definitions in different modules).
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
