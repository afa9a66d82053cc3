"""Makes the parts of the documentation that come out of the program itself.

    python -m docs.make

plays the sample conferences and writes docs/transcripts/. A test holds what is written to what
the program does now.
"""
