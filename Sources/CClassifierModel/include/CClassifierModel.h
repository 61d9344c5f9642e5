// SPDX-License-Identifier: MIT
#ifndef C_CLASSIFIER_MODEL_H
#define C_CLASSIFIER_MODEL_H

#include <stddef.h>

/// classifier.model, as `make train` wrote it, in the binary's read-only text.
extern const unsigned char classifier_model[];
/// Bytes of `classifier_model`.
extern const size_t classifier_model_length;

/// title-words.txt: words of job titles in eight languages, a line each; those behind a `+` are never the head noun.
extern const unsigned char title_words[];
/// Bytes of `title_words`.
extern const size_t title_words_length;

/// Where the data begins: Swift imports an array of unknown length as nothing, a pointer as a pointer.
static inline const unsigned char *classifier_model_data(void) { return classifier_model; }

/// Where the words begin.
static inline const unsigned char *title_words_data(void) { return title_words; }

#endif
