"""Dialogs ask: a value in, a value out."""
