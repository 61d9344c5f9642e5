#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fills a Maildir with made-up mail for measuring: the same mails for the same arguments.

    make_mailbox.py MAILDIR COUNT

Of a hundred mails about four concern applications; the rest is what fills a mailbox: newsletters in HTML, talk among
people with quoted history, receipts, notices of machines, some with an attachment. The last mail is dated 2026-11-23.
"""
import base64
import pathlib
import random
import sys
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

WORDS = """the a of and to in on with that this our your weekly report river station update team meeting lunch garden
plan order invoice delivery parcel train ticket photo concert music recipe bread bicycle repair winter light question
answer thanks tomorrow morning project version release change test library harbour window table letter paper""".split()
FIRMS = "Alder Birch Cedar Dogwood Elder Fir Gorse Hazel Ivy Juniper Larch Maple Oak Pine Rowan Willow".split()
TRADES = "Systems Foods Optics Freight Media Energy Textiles Labs".split()
ROLES = ["Data Engineer", "Analyst", "Product Manager", "Backend Developer", "Technical Writer", "Controller"]
SYSTEMS = ["no-reply@us.greenhouse-mail.io", "no-reply@hire.lever.co", "noreply@smartrecruiters.com", "no-reply@ashbyhq.com"]


def prose(rng, count):
    lines, line = [], ""
    for _ in range(count):
        line += rng.choice(WORDS) + " "
        if len(line) > 68:
            lines.append(line.strip().capitalize())
            line = ""
    return "\n".join(lines + [line.strip()]) + ".\n"


def job_mail(rng):
    firm, role = f"{rng.choice(FIRMS)} {rng.choice(TRADES)}", rng.choice(ROLES)
    sender = f"{firm} <{rng.choice(SYSTEMS)}>"
    if rng.random() < 0.6:
        text = (f"Hello Sam,\n\nThank you for applying for the {role} role at {firm}. We have received your application\n"
                f"and will review it within {rng.choice(['two', 'three'])} weeks.\n\n{firm}\n")
        return sender, f"Thank you for applying to {firm}", text
    text = (f"Hello Sam,\n\nThank you for your interest in {firm}. After careful consideration we have decided to move\n"
            f"forward with other candidates for the {role} role.\n\n{firm}\n")
    return sender, f"Your application to {firm}", text


def other_mail(rng):
    kind = rng.random()
    name = rng.choice(FIRMS)
    if kind < 0.45:
        rows = "".join(f"<tr><td style='padding:4px'><p>{prose(rng, 40)}</p></td></tr>" for _ in range(rng.randint(3, 12)))
        page = f"<html><head><style>td{{color:#222}}</style></head><body><table>{rows}</table></body></html>\n"
        return f"{name} News <news@{name.lower()}.example>", prose(rng, 6).strip(), page
    if kind < 0.75:
        quoted = "\n".join("> " + line for line in prose(rng, rng.randint(20, 200)).splitlines())
        return f"{name} Weber <{name.lower()}@people.example>", "Re: " + prose(rng, 4).strip(), prose(rng, 60) + "\n" + quoted + "\n"
    return f"{name} Shop <service@shop.example>", f"Your order {rng.randint(1000, 9999)}", prose(rng, rng.randint(30, 120))


def mail(rng, number, date):
    sender, subject, text = job_mail(rng) if rng.random() < 0.04 else other_mail(rng)
    kind = "html" if text.startswith("<html") else "plain"
    head = (f"Received: from mx.example (mx.example [192.0.2.{number % 250 + 1}])\n\tby mx.mailbox.example; {format_datetime(date)}\n"
            f"From: {sender}\nTo: Sam Rivera <sam@mailbox.example>\nSubject: {subject}\nDate: {format_datetime(date)}\n"
            f"Message-ID: <bench.{number}@mail.example>\nMIME-Version: 1.0\n")
    part = f"Content-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: 7bit\n\n{text}"
    if rng.random() > 0.05:
        return head + part
    data = base64.encodebytes(rng.randbytes(rng.randint(20_000, 200_000))).decode()
    return (f'{head}Content-Type: multipart/mixed; boundary="b{number}"\n\n--b{number}\n{part}\n--b{number}\n'
            f'Content-Type: application/octet-stream; name="data.bin"\nContent-Transfer-Encoding: base64\n\n{data}\n--b{number}--\n')


def main():
    maildir, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    rng = random.Random(1)
    for sub in ("tmp", "new", "cur"):
        (maildir / sub).mkdir(parents=True, exist_ok=True)
    last = datetime(2026, 11, 23, 8, 0, tzinfo=timezone.utc)
    for number in range(count):
        date = last - timedelta(minutes=12 * (count - number))
        (maildir / "cur" / f"{int(date.timestamp())}.{number:06d}.bench:2,S").write_text(mail(rng, number, date))


main()
