"""Writes our Word template to the file named: `python -m cptui.exports.word FILE`."""

import sys

from cptui.exports.word.template import build

with open(sys.argv[1], "wb") as target:
    target.write(build())
