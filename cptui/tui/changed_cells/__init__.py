"""Sends the terminal only the cells that have changed, and puts its real cursor at the caret.

Textual writes every dirty line whole. Over a slow link that is seconds a key; and its caret is
painted, so braille displays and screen readers cannot find it. Where Textual's inside is not
as expected, or anything here fails, Textual's own way is used.
"""
