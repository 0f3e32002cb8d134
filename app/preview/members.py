"""Members of containers as files: ``ARCHIVE!/MEMBER`` read by the engine's own readers. Runs in the child process."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from app.preview.names import MEMBER_SEPARATOR, member_of, safe_file_name
from engine.errors import CorruptError, TooLargeError, UnreadableError, UnsupportedError
from engine.extraction.content import Context, Limits, Source
from engine.extraction.detect import detect
from engine.extraction.registry import reader


class Unpacked:
    """Takes members out; the last one is kept, so that turning its pages does not unpack it again."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self._folder = folder
        self._limits = limits
        self._last: tuple[str, int, Path] | None = None

    def file(self, path: str) -> Path:
        """``path`` itself, or a copy of the member that it names. Raises ExtractionError."""
        container, inside = member_of(path)
        if not inside:
            return container
        changed = container.stat().st_mtime_ns
        if self._last is not None and self._last[:2] == (path, changed) and self._last[2].exists():
            return self._last[2]
        if self._last is not None:
            self._last[2].unlink(missing_ok=True)
            self._last = None
        target = self._folder / "member"
        self._copy(path, target)
        self._last = (path, changed, target)
        return target

    def take_out(self, path: str, folder: Path) -> Path:
        """Copy the member into ``folder`` under a safe name of its own, read-only; gives the file."""
        target = folder / safe_file_name(path)
        self._copy(path, target)
        target.chmod(0o400)
        return target

    def _copy(self, path: str, target: Path) -> None:
        container, inside = member_of(path)
        with tempfile.TemporaryDirectory(dir=self._folder, ignore_cleanup_errors=True) as temporary:
            source = Source(container, container.name, str(container))
            self._descend(source, inside.split(MEMBER_SEPARATOR), path, Path(temporary), target)

    def _descend(self, source: Source, names: list[str], path: str, temporary: Path, target: Path) -> None:
        """Read ``source`` until its member ``names[0]`` comes by; the file is there only while its turn lasts."""
        read = reader(detect(source.path, source.name))
        if read is None:
            raise UnsupportedError(path, f"{source.name} is no container")
        room = Path(tempfile.mkdtemp(dir=temporary))
        for count, member in enumerate(read(source, Context(self._limits, room)).members):
            if count >= self._limits.members:
                raise TooLargeError(path, f"more than {self._limits.members} members")
            if member.source.name != names[0]:
                continue
            if member.problem is not None:
                raise UnreadableError(path, member.reason or member.problem.value)
            if len(names) > 1:
                self._descend(member.source, names[1:], path, temporary, target)
            else:
                if member.source.path.stat().st_size > self._limits.file_size:
                    raise TooLargeError(path, f"larger than {self._limits.file_size} bytes")
                target.unlink(missing_ok=True)
                shutil.copyfile(member.source.path, target)
            return
        raise CorruptError(path, f"holds no {names[0]}")
