"""Documents of the copies that are cut from a sample for its readers."""

from collections.abc import Iterator

from cptui.minutes.annex import annex_documents
from cptui.minutes.tree import Document
from cptui.session.copying import cuts
from cptui.session.exporting import documents
from tests.samples.playing import Played


def copied(played: Played) -> Iterator[tuple[str, Document]]:
    """Yield every document of every copy, with the kind of its reader."""
    at = played.entries[-1].typed
    for one in cuts(played.entries):
        for tree in (*documents(one.conference, at), *annex_documents(one, at)):
            if tree.reader:
                yield one.reader.kind.value, tree


def one_of_each_kind(played: Played, seen: set[tuple[str, str]]) -> Iterator[Document]:
    """Yield, of each kind of reader, one copy of each kind of document that is not in `seen`."""
    for reader, tree in copied(played):
        if (reader, tree.kind) not in seen:
            seen.add((reader, tree.kind))
            yield tree
