#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A notification server (or a logind) of odd habits, on Debian's python3-dbus and python3-gi.

  notification_server.py BUS_ADDRESS LOG [--capabilities a,b] [--press ACTION] [--hang METHOD] [--die METHOD]
                         [--refuse METHOD] [--sleep]

Owns org.freedesktop.Notifications on the bus and prints "ready". Each call to Notify is a JSON line in LOG, each to
CloseNotification another. --press presses ACTION on each new card before it answers Notify, having closed it first, as
hasty a person as can be. --hang never answers METHOD, --die ends the process there, --refuse answers with an error.
--sleep owns org.freedesktop.login1 instead and tells of a suspend and a wake-up for each line on standard input.
"""
import argparse
import json
import os
import sys

try:
    import dbus
    import dbus.mainloop.glib
    import dbus.service
    from gi.repository import GLib
except ImportError:
    print("python3-dbus and python3-gi are not installed", file=sys.stderr)
    sys.exit(77)

NAME = "org.freedesktop.Notifications"
LOGIND = "org.freedesktop.login1"


class Server(dbus.service.Object):
    def __init__(self, bus, options):
        super().__init__(bus, "/org/freedesktop/Notifications")
        self.options = options
        self.last = 0

    def note(self, entry):
        with open(self.options.log, "a", encoding="utf-8") as file:
            file.write(json.dumps(entry) + "\n")

    def mischief(self, method):
        if self.options.die == method:
            os._exit(1)
        if self.options.refuse == method:
            raise dbus.exceptions.DBusException("too many cards", name="org.example.Refused")
        return self.options.hang == method

    @dbus.service.method(NAME, out_signature="as", async_callbacks=("reply", "error"))
    def GetCapabilities(self, reply, error):
        if not self.mischief("GetCapabilities"):
            reply(dbus.Array([word for word in self.options.capabilities.split(",") if word], signature="s"))

    @dbus.service.method(NAME, out_signature="ssss")
    def GetServerInformation(self):
        return "odd", "tests", "1.0", "1.2"

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u", async_callbacks=("reply", "error"))
    def Notify(self, app, replaces, icon, summary, body, actions, hints, timeout, reply, error):
        self.note({"call": "Notify", "app": str(app), "replaces": int(replaces), "icon": str(icon),
                   "summary": str(summary), "body": str(body), "actions": [str(word) for word in actions],
                   "hints": {str(key): int(value) if isinstance(value, dbus.Byte) else str(value)
                             for key, value in hints.items()}, "timeout": int(timeout)})
        if self.mischief("Notify"):
            return
        self.last = int(replaces) or self.last + 1
        reply(dbus.UInt32(self.last))
        if self.options.press:
            self.NotificationClosed(dbus.UInt32(self.last), dbus.UInt32(2))
            self.ActivationToken(dbus.UInt32(self.last), "token")
            self.ActionInvoked(dbus.UInt32(self.last + 1000), self.options.press)
            self.ActionInvoked(dbus.UInt32(self.last), "no-such-action")
            self.ActionInvoked(dbus.UInt32(self.last), self.options.press)

    @dbus.service.method(NAME, in_signature="u")
    def CloseNotification(self, number):
        self.note({"call": "CloseNotification", "id": int(number)})
        self.NotificationClosed(number, dbus.UInt32(3))

    @dbus.service.signal(NAME, signature="us")
    def ActionInvoked(self, number, key):
        pass

    @dbus.service.signal(NAME, signature="us")
    def ActivationToken(self, number, token):
        pass

    @dbus.service.signal(NAME, signature="uu")
    def NotificationClosed(self, number, reason):
        pass


class Logind(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, "/org/freedesktop/login1")
        GLib.io_add_watch(GLib.IOChannel.unix_new(0), GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, self.line)

    def line(self, channel, condition):
        if not sys.stdin.readline():
            return False
        self.PrepareForSleep(True)
        self.PrepareForSleep(False)
        return True

    @dbus.service.signal("org.freedesktop.login1.Manager", signature="b")
    def PrepareForSleep(self, start):
        pass


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bus")
    parser.add_argument("log")
    parser.add_argument("--capabilities", default="actions,body,body-markup,persistence")
    for option in ("--press", "--hang", "--die", "--refuse"):
        parser.add_argument(option)
    parser.add_argument("--sleep", action="store_true")
    options = parser.parse_args()
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.bus.BusConnection(options.bus)
    kept = [Logind(bus) if options.sleep else Server(bus, options)]
    kept.append(dbus.service.BusName(LOGIND if options.sleep else NAME, bus, do_not_queue=True))
    print("ready", flush=True)
    GLib.MainLoop().run()


main()
