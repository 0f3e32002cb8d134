"""One window a library: a second start hands its folders to the first and raises it.

The meeting point is a local socket in a folder of this user alone, named after the library. Who answers there is asked
for its user where the system can tell; a socket left behind by a crash answers nobody and is replaced.
"""

from __future__ import annotations

import json
import os
import stat
import struct
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

# The network modules are loaded when there is someone to talk to, or the window has been seen.
from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QObject, Signal

from app.logs import make_state_directory

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_CONNECT_MS, _ANSWER_MS, _LOCK_MS = 500, 3000, 5000
_LONGEST_PATH = 100  # the system's limit for a socket's path is 104 to 108 bytes
_LARGEST_MESSAGE = 1 << 20
_ACTIVATION = "XDG_ACTIVATION_TOKEN"


class SingleInstance(QObject):
    """The first start listens, later ones ask. ``asked`` comes with the folders that a later start was given."""

    asked = Signal(object)  # a list of paths; as an object, since Qt loses names that are not UTF-8

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = meeting_point(library)
        self._server: QLocalServer | None = None

    @property
    def is_alone(self) -> bool:
        """Whether it is plain that no other has this library's window, without asking: no socket was left."""
        return Path(self._name).is_absolute() and not os.path.lexists(self._name)

    def hand_over(self, folders: Sequence[str]) -> bool:
        """Ask a program that has this library's window already to show it; False when there is none that answers."""
        from PySide6.QtNetwork import QLocalSocket

        client = QLocalSocket()
        client.connectToServer(self._name)
        if not client.waitForConnected(_CONNECT_MS) or not _is_own(client):
            client.abort()
            return False
        message = {"folders": list(folders), "token": os.environ.get(_ACTIVATION, "")}
        client.write(json.dumps(message).encode("ascii") + b"\n")
        client.flush()
        answer = b""
        while b"\n" not in answer and client.waitForReadyRead(_ANSWER_MS):
            answer += client.readAll().data()
        client.disconnectFromServer()
        return answer.startswith(b"shown")

    def listen_or_hand_over(self, folders: Sequence[str]) -> bool:
        """Become the one that listens; False when another is and has taken the folders over."""
        from PySide6.QtNetwork import QLocalServer

        # Two starts at once must not both take the other's fresh socket for a dead one.
        lock = QLockFile(str(Path(QDir.tempPath(), f"{self._name}.lock")))
        locked = lock.tryLock(_LOCK_MS)
        try:
            if self.hand_over(folders):
                return False
            QLocalServer.removeServer(self._name)
            server = QLocalServer(self)
            server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            server.newConnection.connect(self._greet)
            if server.listen(self._name):
                self._server = server
        finally:
            if locked:
                lock.unlock()
        return True

    @property
    def listening(self) -> bool:
        """Whether later starts find this one."""
        return self._server is not None and self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _greet(self) -> None:
        assert self._server is not None
        while (client := self._server.nextPendingConnection()) is not None:
            if not _is_own(client):
                client.abort()
                continue
            client.disconnected.connect(client.deleteLater)
            client.readyRead.connect(lambda client=client: self._listen(client))
            self._listen(client)

    def _listen(self, client: QLocalSocket) -> None:
        if not client.canReadLine():
            if client.bytesAvailable() > _LARGEST_MESSAGE:
                client.abort()
            return
        try:
            message = json.loads(bytes(client.readLine().data()))
            folders = [str(path) for path in message["folders"]]
            token = str(message.get("token", ""))
        except (ValueError, KeyError, TypeError, AttributeError):
            client.abort()
            return
        client.write(b"shown\n")
        client.flush()
        if token:
            os.environ[_ACTIVATION] = token  # Qt hands it to a Wayland compositor when the window is raised
        self.asked.emit(folders)


def meeting_point(library: Path) -> str:
    """The name of the socket for a library: a path in this user's runtime folder; a plain name on Windows."""
    real = os.path.realpath(library)
    name = f"mimo-search-{_digest(os.path.normcase(real))}"
    if sys.platform == "win32":
        return f"{name}-{_digest(os.fspath(Path.home()))}"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    folder = Path(runtime) if runtime and _is_private(Path(runtime)) else make_state_directory()
    path = str(folder / name)
    # A deep home folder: the name alone lies in the folder for temporary files, where the peer's user is what protects.
    return path if len(os.fsencode(path)) <= _LONGEST_PATH else name


def _digest(path: str) -> str:
    """Twenty hex digits. By Qt, which is loaded anyway."""
    algorithm = QCryptographicHash.Algorithm.Blake2b_160
    return bytes(QCryptographicHash.hash(os.fsencode(path), algorithm).data()).hex()[:20]


def _is_private(folder: Path) -> bool:
    try:
        status = folder.stat()
    except OSError:
        return False
    return status.st_uid == os.getuid() and not stat.S_IMODE(status.st_mode) & 0o022


def _is_own(connection: QLocalSocket) -> bool:
    """Whether the other end belongs to the same user, where the system tells."""
    import socket

    if not hasattr(socket, "SO_PEERCRED"):
        return True
    descriptor = int(connection.socketDescriptor())
    if descriptor < 0:
        return False
    with socket.socket(fileno=os.dup(descriptor)) as peer:
        credentials = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", credentials)
    return int(user) == os.getuid()
