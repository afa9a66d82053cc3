"""The leak check: reads a finished file for what its reader may not know."""

from cptui.exports.leaks.finding import Leak as Leak
from cptui.exports.leaks.finding import leaks as leaks
from cptui.exports.leaks.parts import Unreadable as Unreadable
