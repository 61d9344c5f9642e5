// SPDX-License-Identifier: MIT
// GMime for Swift. The wrappers stand for GObject cast macros and macros that take a type, which Swift cannot
// import; nothing else is added.
#pragma once
#include <gmime/gmime.h>

/// The address as a mailbox, or NULL where it is none. Borrowed: it lives as long as `address`.
static inline InternetAddressMailbox *followup_address_mailbox(InternetAddress *address) {
    return INTERNET_ADDRESS_IS_MAILBOX(address) ? (InternetAddressMailbox *) address : NULL;
}

/// The address as a group, or NULL where it is none. Borrowed: it lives as long as `address`.
static inline InternetAddressGroup *followup_address_group(InternetAddress *address) {
    return INTERNET_ADDRESS_IS_GROUP(address) ? (InternetAddressGroup *) address : NULL;
}
