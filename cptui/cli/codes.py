"""The exit codes, as scripts may rely on them."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the number means that cptui leaves behind."""

    DONE = 0
    FAULT = 1
    USAGE = 2
    NOT_VALID = 3
    CHECKS_OUTSTANDING = 4
    NOT_COMPLETE = 5
    EXPORT_BLOCKED = 6
    RECORD_UNUSABLE = 7
    INTERRUPTED = 130
    READER_GONE = 141


MEANINGS = {
    ExitCode.DONE: "Done.",
    ExitCode.FAULT: "A fault of cptui's own. What is on screen as saved is safe.",
    ExitCode.USAGE: (
        "The command was not understood, or a line of a script was refused; "
        "the number of the line is said."
    ),
    ExitCode.NOT_VALID: (
        "A case file, profile or template is not valid; every problem is listed with its line."
    ),
    ExitCode.CHECKS_OUTSTANDING: "Checks before the meeting are still to do.",
    ExitCode.NOT_COMPLETE: (
        "The conference is not complete; also when a script ended before it closed or before an "
        "answer, and when papers that must be final are not signed."
    ),
    ExitCode.EXPORT_BLOCKED: "The export was stopped: a reader would see what they may not.",
    ExitCode.RECORD_UNUSABLE: (
        "The record cannot be written or read, or a file that was asked for cannot be written."
    ),
    ExitCode.INTERRUPTED: "Interrupted from the keyboard.",
    ExitCode.READER_GONE: "The program that was reading the output went away, as `head` does.",
}
"""Each code in words, for the documents."""
