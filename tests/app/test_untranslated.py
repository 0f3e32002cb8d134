"""Nothing that people read stands in the source: all of it can be translated."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import translations

PROGRAM = Path(translations.__file__).parent

# What shows a text, as a method or as a widget that is made with one.
_SHOWING = re.compile(
    r"set\w*(Text|Title|ToolTip|StatusTip|WhatsThis|AccessibleName|AccessibleDescription|Suffix|Prefix)"
    r"|add(Action|Menu|Item|Items|Tab|Row|Button|Section)|insert(Item|Tab)|showMessage|say|tell"
    r"|Q(Action|Label|Menu|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|ToolBar|ProgressDialog)"
)
_SAME_EVERYWHERE = {"MIMO Search"}


def hard_coded(code: str) -> list[tuple[int, str]]:
    """-> lines and texts that are shown as they stand in the source, or that are translated but not found by lupdate."""
    found = []
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        given = [*node.args, *(keyword.value for keyword in node.keywords)]
        if name == "tr" and not (given and isinstance(given[0], ast.Constant)):
            found.append((node.lineno, "tr() of something that is no literal"))
        if _SHOWING.fullmatch(name):
            found += [(node.lineno, text) for one in given for text in literals(one)]
    return found


def literals(node: ast.expr) -> Iterator[str]:
    """The words in an expression that are not handed to a function: those are its affair."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if re.search(r"[^\W\d_]{2}", node.value) and node.value not in _SAME_EVERYWHERE:
            yield node.value
    elif isinstance(node, ast.JoinedStr | ast.BinOp | ast.IfExp | ast.Tuple | ast.List):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from literals(child)


def test_the_scan_sees_texts_that_are_not_translated() -> None:
    assert hard_coded('label.setText("Done")') == [(1, "Done")]
    assert hard_coded('QLabel(f"{n} files")') == [(1, " files")]
    assert hard_coded('box.setToolTip("Yes" if on else self.tr("No"))') == [(1, "Yes")]
    assert hard_coded("self.tr(text)") != []
    assert hard_coded('label.setText(self.tr("Done")); label.setText(" · ")') == []


@pytest.mark.parametrize("path", sorted(PROGRAM.rglob("*.py")), ids=lambda path: str(path.relative_to(PROGRAM)))
def test_nothing_shown_is_written_in_the_source(path: Path) -> None:
    found = [(line, text) for line, text in hard_coded(path.read_text(encoding="utf-8")) if text not in _UNITS]
    assert found == []


_UNITS = {" ms", " – MIMO Search", "MIMO Search\n"}  # a unit, and the program's name
