// SPDX-License-Identifier: MIT
// libcurl for Swift. The wrappers give a fixed type to what C declares variadic (curl_easy_setopt,
// curl_easy_getinfo), which Swift cannot call; nothing else is added.
#pragma once
#include <curl/curl.h>
