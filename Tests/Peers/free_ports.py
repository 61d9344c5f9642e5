#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints a loopback port that is free together with the next one."""
import socket

while True:
    first, second = socket.socket(), socket.socket()
    first.bind(("127.0.0.1", 0))
    port = first.getsockname()[1]
    try:
        second.bind(("127.0.0.1", port + 1))
        break
    except (OSError, OverflowError):
        first.close()
print(port)
