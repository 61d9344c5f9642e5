#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A real SMTP server for tests, on Debian's python3-aiosmtpd.

  smtp_server.py PORT DIR [--tls CERT KEY | --starttls CERT KEY] [--auth USER PASSWORD] [--control FILE]

Listens on 127.0.0.1 (PORT 0: a free one) and prints "ready PORT". Each mail is kept as DIR/N.eml, exactly as received,
with DIR/N.json beside it (envelope). FILE may hold JSON such as {"rcpt": "550 5.1.1 No such user"}, read again for each
command; stages are "ehlo", "auth", "mail", "rcpt", "data" and "end" (after the mail's final dot). Instead of a reply it
may name "drop", which closes the connection; {"end": "keep and drop"} keeps the mail first.
"""
import argparse
import asyncio
import json
import os
import ssl
import sys

try:
    from aiosmtpd.smtp import SMTP, AuthResult
except ImportError:
    sys.exit("aiosmtpd is not installed (Debian: python3-aiosmtpd)")


class Keeper:
    def __init__(self, options):
        self.options = options
        self.count = 0

    def told(self, stage):
        try:
            with open(self.options.control, encoding="utf-8") as file:
                return json.load(file).get(stage)
        except (OSError, TypeError, ValueError):
            return None

    def answer(self, server, stage, otherwise):
        """The reply for a stage; a refusal if the control file has one."""
        told = self.told(stage)
        if told == "drop":
            server.transport.abort()
            return "421 gone"
        return told or otherwise

    async def handle_MAIL(self, server, session, envelope, address, options):
        reply = self.answer(server, "mail", "250 OK")
        if reply.startswith("250"):
            envelope.mail_from = address
        return reply

    async def handle_RCPT(self, server, session, envelope, address, options):
        reply = self.answer(server, "rcpt", "250 OK")
        if reply.startswith("250"):
            envelope.rcpt_tos.append(address)
        return reply

    async def handle_DATA(self, server, session, envelope):
        told = self.told("end") or ""
        if not told or told.startswith("keep"):
            self.keep(session, envelope)
        if told.endswith("drop"):
            server.transport.abort()
            return "421 gone"
        return told or "250 OK kept"

    def keep(self, session, envelope):
        self.count += 1
        stem = os.path.join(self.options.dir, str(self.count))
        with open(stem + ".eml.part", "wb") as file:
            file.write(envelope.original_content)
        with open(stem + ".json", "w", encoding="utf-8") as file:
            about = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "tls": session.ssl is not None
                     or self.options.tls is not None, "authenticated": bool(session.authenticated),
                     "greeted_as": session.host_name}
            json.dump(about, file)
        os.rename(stem + ".eml.part", stem + ".eml")


class Server(SMTP):
    """Adds refusals for DATA and AUTH, which handlers cannot give at the right moment."""

    async def smtp_DATA(self, arg):
        told = self.event_handler.told("data")
        if told == "drop":
            self.transport.abort()
        elif told:
            await self.push(told)
        else:
            await super().smtp_DATA(arg)

    async def smtp_AUTH(self, arg):
        told = self.event_handler.told("auth")
        if told:
            await self.push(told)
        else:
            await super().smtp_AUTH(arg)


def context(paths):
    if not paths:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*paths)
    return context


def authenticator(expected):
    def check(server, session, envelope, mechanism, data):
        given = tuple(part.decode() for part in (data.login, data.password))
        return AuthResult(success=given == tuple(expected), handled=False if given != tuple(expected) else True)
    return check


async def serve(options):
    keeper = Keeper(options)

    def make():
        return Server(
            keeper, hostname="localhost", tls_context=context(options.starttls),
            require_starttls=options.starttls is not None, auth_required=options.auth is not None,
            auth_require_tls=False, authenticator=authenticator(options.auth) if options.auth else None,
            enable_SMTPUTF8=False)

    server = await asyncio.get_running_loop().create_server(
        make, "127.0.0.1", options.port, ssl=context(options.tls))
    print(f"ready {server.sockets[0].getsockname()[1]}\n", end="", flush=True)
    async with server:
        await server.serve_forever()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("port", type=int)
    parser.add_argument("dir")
    parser.add_argument("--tls", nargs=2, metavar=("CERT", "KEY"))
    parser.add_argument("--starttls", nargs=2, metavar=("CERT", "KEY"))
    parser.add_argument("--auth", nargs=2, metavar=("USER", "PASSWORD"))
    parser.add_argument("--control")
    options = parser.parse_args()
    os.makedirs(options.dir, exist_ok=True)
    try:
        asyncio.run(serve(options))
    except KeyboardInterrupt:
        pass


main()
