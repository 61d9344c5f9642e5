#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Lays .eml files into a Maildir as a mail server would have: each file's time is its Date header.

    lay_out.py FOLDER MAILDIR [UNREAD]

The last UNREAD mails lie in new/, the others in cur/ as read. Files keep the order of their names.
"""
import os
import pathlib
import shutil
import sys
from email import message_from_bytes
from email.utils import parsedate_to_datetime


def main() -> None:
    source, maildir = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    unread = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    for sub in ("tmp", "new", "cur"):
        (maildir / sub).mkdir(parents=True, exist_ok=True)
    mails = sorted(source.glob("*.eml"))
    for number, mail in enumerate(mails):
        date = parsedate_to_datetime(message_from_bytes(mail.read_bytes())["Date"]).timestamp()
        name = f"{int(date)}.{number:04d}.demo"
        is_unread = number >= len(mails) - unread
        place = maildir / "new" / name if is_unread else maildir / "cur" / (name + ":2,S")
        shutil.copyfile(mail, place)
        os.utime(place, (date, date))
    print(len(mails))


main()
