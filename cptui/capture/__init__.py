"""The typed line: text and a conference in, the action it means or a question out."""
