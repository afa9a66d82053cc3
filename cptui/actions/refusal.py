"""The two ways an action can say no."""


class Refused(Exception):
    """The action is not possible; the text is for the chair, in plain words."""


class Doubtful(Exception):
    """The action is possible but something required is missing; asks `really`.

    The text says what is missing. The same action with sure=True goes through.
    """
