"""However a good case file is mangled, it loads or is refused with lines."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cptui.store.case_file import load_case
from cptui.store.problems import NotValid, Problem

FULL = (Path(__file__).parent / "data" / "full_case.yaml").read_bytes()
LINES = FULL.split(b"\n")

_PIECES = st.one_of(
    st.sampled_from(
        [b"\t", b"- ", b"  ", b":", b": ", b"[", b"]", b"{", b"}", b"'", b'"', b"*a", b"&a ",
         b"!!x ", b"---\n", b"...\n", b"|\n", b"?", b"#", b"\xff", b"\0", b"\x1b[2J", b"all",
         b"born: 86400", b"code: ada", b"\\", "\u202e".encode(), b"%x", b"@",
         b"<<: ", b"~", b"- - - ", b"\r"]
    ),
    st.binary(max_size=8),
)  # fmt: skip
_AT = st.integers(0, len(FULL))
_LINE = st.integers(0, len(LINES) - 1)
_MUTATION = st.one_of(
    st.tuples(st.just("insert"), _AT, _PIECES),
    st.tuples(st.just("cut"), _AT, st.integers(1, 60)),
    st.tuples(st.just("drop"), _LINE, st.just(0)),
    st.tuples(st.just("twice"), _LINE, _LINE),
    st.tuples(st.just("indent"), _LINE, st.integers(0, 9)),
    st.tuples(st.just("value"), _LINE, _PIECES),
)


def _mangled(mutations: list[tuple[str, int, object]]) -> bytes:
    data = FULL
    for what, at, how in mutations:
        lines = data.split(b"\n")
        number = min(at, len(lines) - 1)
        if what == "insert" and isinstance(how, bytes):
            data = data[:at] + how + data[at:]
            continue
        if what == "cut" and isinstance(how, int):
            data = data[:at] + data[at + how :]
            continue
        if what == "drop":
            del lines[number]
        elif what == "twice" and isinstance(how, int):
            lines.insert(min(how, len(lines)), lines[number])
        elif what == "indent" and isinstance(how, int):
            lines[number] = b" " * how + lines[number].lstrip()
        elif isinstance(how, bytes):
            lines[number] = lines[number].partition(b":")[0] + b": " + how
        data = b"\n".join(lines)
    return data


@settings(max_examples=300, deadline=None)
@given(st.lists(_MUTATION, min_size=1, max_size=4))
def test_a_mangled_case_file_loads_or_is_refused_with_lines(
    tmp_path_factory: pytest.TempPathFactory, mutations: list[tuple[str, int, object]]
) -> None:
    data = _mangled(mutations)
    path = tmp_path_factory.getbasetemp() / "case.yaml"
    path.write_bytes(data)
    most = data.replace(b"\r", b"\n").count(b"\n") + 1
    found = _problems(path)
    for problem in found:
        # Only what is no text at all has no line.
        assert problem.line or len(found) == 1
        assert problem.line is None or 1 <= problem.line <= most
        said = str(problem)
        assert not any(unicodedata.category(sign) in ("Cc", "Cf", "Cs") for sign in said)


def _problems(path: Path) -> tuple[Problem, ...]:
    try:
        load_case(path)
    except NotValid as wrong:
        return wrong.problems
    return ()
