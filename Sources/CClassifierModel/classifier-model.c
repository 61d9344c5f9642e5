// SPDX-License-Identifier: MIT
#include "CClassifierModel.h"

#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"  // #embed is C23; the toolchain's clang has it in every mode
#endif

const unsigned char classifier_model[] = {
#embed "classifier.model"
};

const size_t classifier_model_length = sizeof classifier_model;

const unsigned char title_words[] = {
#embed "title-words.txt"
};

const size_t title_words_length = sizeof title_words;
