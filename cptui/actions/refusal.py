"""The two ways an action can say no."""


class Refused(Exception):
    """The action is not possible; the text is for the chair, in plain words."""


class Doubtful(Exception):
    """The action is possible but something required is missing; asks `really`.

    The text says what is missing. The same action with sure=True goes through.
    """


class NotComplete(Refused):
    """The action is not possible before something else is done: exit code 5 in a script."""
