"""What holds for every test, whether one process runs them all or several share them (``pytest -n 2 --dist loadfile``)."""

from __future__ import annotations

import os
import shutil
import signal
import site
import tempfile
import threading
from pathlib import Path

from hypothesis import settings

# On a busy machine the first example of a run, which loads modules, takes long: a time limit would fail by chance.
settings.register_profile("suite", deadline=None)
settings.load_profile("suite")

_PLACES = {
    "TMPDIR": "t",
    "HOME": "h",
    "XDG_CONFIG_HOME": "c",
    "XDG_DATA_HOME": "d",
    "XDG_STATE_HOME": "s",
    "XDG_CACHE_HOME": "k",
}


def _own_places() -> Path:
    """No process of tests meets temporary files, settings or data of another one, or of whoever runs them."""
    os.environ.setdefault("PYTHONUSERBASE", site.getuserbase())  # modules may lie in the home that is left here
    # pytest's own folders, of which it keeps those of the last runs, stay where they were.
    outside = os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", tempfile.gettempdir())
    place = Path(tempfile.mkdtemp(prefix="mt-", dir=outside))  # and short names: sockets lie in it
    for variable, name in _PLACES.items():
        (place / name).mkdir(mode=0o700)
        os.environ[variable] = str(place / name)
    # Some tests go on as another user, who needs temporary files too.
    place.chmod(0o711)
    Path(os.environ["TMPDIR"]).chmod(0o1777)
    tempfile.tempdir = None  # to be found anew
    return place


def _share_cores() -> None:
    """Before torch counts them: processes that each compute with all cores wait for each other."""
    processes = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    if processes > 1:
        os.environ.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 1) // processes)))


def _hear_ctrl_c() -> None:
    """What shells start in the background ignores it, and so would every process that a test starts and interrupts."""
    if threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


_place = _own_places()
_share_cores()
_hear_ctrl_c()


def pytest_unconfigure() -> None:
    """The last word of a process."""
    shutil.rmtree(_place, ignore_errors=True)
