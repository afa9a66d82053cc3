"""A pseudo-terminal with an emulated screen that a program runs in and is measured by.

Linux only: CPU time and memory are read from /proc. Beyond the standard library it needs pyte.
"""
